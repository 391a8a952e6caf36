// Made from the schema of the language by `npm run generate`.
import imported0 from 'ajv/dist/runtime/ucs2length.js';
"use strict";
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/OWNER/genesys-cloud-config-action/v1/schema/genesys-cloud.schema.json","title":"Genesys Cloud settings","description":"The settings of Genesys Cloud orgs that are kept in Git. Only what is named here is compared and changed.","type":"object","properties":{"version":{"type":"integer","const":1,"description":"The version of the language, at the head of each file.","examples":[1]},"defaults":{"$ref":"#/$defs/settings","description":"What is laid under every org."},"profiles":{"type":["object","null"],"description":"Named sets of settings; an org lists those that it uses.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/settings"},"examples":[{"shop":{}}]},"orgs":{"type":["object","null"],"description":"The orgs by name. The name is also the key of their environment variables.","propertyNames":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*$","maxLength":63,"description":"The name of an org: lower-case letters, digits and `-`.","examples":["prod-us"]},"additionalProperties":{"$ref":"#/$defs/org"},"examples":[{"prod":{"region":"eu-west-1"}}]}},"required":["version"],"additionalProperties":false,"$defs":{"settings":{"type":["object","null"],"title":"Settings","description":"Settings for several orgs. Maps merge with what lies over them, single values and lists are replaced, `null` stops managing.","properties":{"dataActions":{"type":["object","null"],"title":"Data actions","description":"Data actions, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/dataActions"}},"integrations":{"type":["object","null"],"title":"Integrations","description":"Integrations, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/integrations"}},"flows":{"type":["object","null"],"title":"Flows","description":"Flows, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/flows"}},"messengerConfigurations":{"type":["object","null"],"title":"Messenger configurations","description":"Messenger configurations, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/messengerConfigurations"}},"messengerDeployments":{"type":["object","null"],"title":"Messenger deployments","description":"Messenger deployments, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/messengerDeployments"}},"schedules":{"type":["object","null"],"title":"Schedules","description":"Schedules, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/schedules"}},"scheduleGroups":{"type":["object","null"],"title":"Schedule groups","description":"Schedule groups, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/scheduleGroups"}},"timeoutRules":{"type":["object","null"],"title":"Timeout rules","description":"Timeout rules, each under a name of its own.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/timeoutRules"}},"policies":{"type":["object","null"],"title":"Policies","description":"Limits that make a finding a risk.","properties":{"maximumChange":{"type":["string","null"],"pattern":"^(100|[1-9]?[0-9])%$","description":"How much of an org's named settings one plan may change before it is the risk `sweeping-change`; judged in orgs with at least ten named settings. `0%` turns it off.","examples":["30%"]},"minimumContrast":{"type":["number","null"],"minimum":0,"maximum":21,"description":"The least contrast of colours that meet on the screen, as WCAG 2.2 counts it; less is the risk `low-contrast`. 4.5 is its level AA. `0` turns it off; where nothing is written, less than 4.5 is a notice.","examples":[4.5]},"maximumGreetingLength":{"type":["integer","null"],"minimum":0,"description":"The most characters of a greeting; more is the risk `long-text`. `0` turns it off; where nothing is written, more than 150 is a notice.","examples":[150]}},"additionalProperties":false}},"additionalProperties":false},"org":{"type":"object","title":"Org","description":"One org: which one it is, and its settings.","properties":{"region":{"type":"string","anyOf":[{"enum":["us-east-1","us-east-2","us-west-2","ca-central-1","mx-central-1","sa-east-1","eu-west-1","eu-west-2","eu-central-1","eu-central-2","eusc-de-east-1","me-central-1","ap-south-1","ap-southeast-1","ap-southeast-2","ap-northeast-1","ap-northeast-2","ap-northeast-3"]},{"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":253}],"description":"The AWS id or the domain of the Genesys Cloud region, or the name of a host that the runner gives. A file cannot name a host.","examples":["eu-west-1","mypurecloud.de"]},"organizationId":{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","description":"The id of the organization, as the platform shows it under Organization Settings. Nothing is read or written in any other.","examples":["0f6b2c1e-7a4d-4a56-9f3e-b1c2d3e4f506"]},"credentials":{"type":"string","pattern":"^[A-Z][A-Z0-9_]{0,62}$","description":"The part of the environment variables' names that is the org's own: `PROD_US` for GENESYS_PROD_US_CLIENT_ID and its like. By default the name of the org in capitals, with `_` for `-`.","examples":["PROD_US"]},"use":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"description":"The profiles that are laid under this org, in this order; a later one wins.","examples":[["shop"]]},"allow":{"type":["object","null"],"description":"Risks that are accepted: the code, and for which things (`section/key`), or `true` for all.","properties":{"unpublished-work":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `unpublished-work`."},"locked-by-this-client":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `locked-by-this-client`."},"takes-along":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `takes-along`."},"organization-not-pinned":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `organization-not-pinned`."},"sweeping-change":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `sweeping-change`."},"near-name":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `near-name`."},"low-contrast":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `low-contrast`."},"long-text":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `long-text`."}},"additionalProperties":false,"examples":[{"near-name":["dataActions/Lookup customer"]}]},"dataActions":{"type":["object","null"],"title":"Data actions","description":"Data actions, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/dataActionsInOrg"}},"integrations":{"type":["object","null"],"title":"Integrations","description":"Integrations, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/integrationsInOrg"}},"flows":{"type":["object","null"],"title":"Flows","description":"Flows, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/flowsInOrg"}},"messengerConfigurations":{"type":["object","null"],"title":"Messenger configurations","description":"Messenger configurations, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/messengerConfigurationsInOrg"}},"messengerDeployments":{"type":["object","null"],"title":"Messenger deployments","description":"Messenger deployments, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/messengerDeploymentsInOrg"}},"schedules":{"type":["object","null"],"title":"Schedules","description":"Schedules, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/schedulesInOrg"}},"scheduleGroups":{"type":["object","null"],"title":"Schedule groups","description":"Schedule groups, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/scheduleGroupsInOrg"}},"timeoutRules":{"type":["object","null"],"title":"Timeout rules","description":"Timeout rules, each under a name of its own.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/timeoutRules"}},"policies":{"type":["object","null"],"title":"Policies","description":"Limits that make a finding a risk.","properties":{"maximumChange":{"type":["string","null"],"pattern":"^(100|[1-9]?[0-9])%$","description":"How much of an org's named settings one plan may change before it is the risk `sweeping-change`; judged in orgs with at least ten named settings. `0%` turns it off.","examples":["30%"]},"minimumContrast":{"type":["number","null"],"minimum":0,"maximum":21,"description":"The least contrast of colours that meet on the screen, as WCAG 2.2 counts it; less is the risk `low-contrast`. 4.5 is its level AA. `0` turns it off; where nothing is written, less than 4.5 is a notice.","examples":[4.5]},"maximumGreetingLength":{"type":["integer","null"],"minimum":0,"description":"The most characters of a greeting; more is the risk `long-text`. `0` turns it off; where nothing is written, more than 150 is a notice.","examples":[150]}},"additionalProperties":false}},"additionalProperties":false,"examples":[{"region":"eu-west-1"}]},"dataActions":{"additionalProperties":false,"type":["object","string","null"],"title":"data action","description":"One data action, by its name, and what is to hold for it.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this data action, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this data action has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"timeout":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60},"title":"Timeout","description":"How long the platform waits for the action before it gives up (`config.timeoutSeconds`): 1s to 1m, in whole seconds. Where it was never set, the platform uses 1m.","examples":["8s","20s","1m"]},"integration":{"type":["string","null"],"minLength":1,"x-selector":true,"x-reference":"integrations","description":"The name of the integration that the action belongs to; needed where the org has several actions of this name.","examples":["CRM web services"]}},"examples":["8s","20s","1m",{"timeout":"8s","integration":"CRM web services"}],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60}},"dataActionsInOrg":{"additionalProperties":false,"type":["object","string","null"],"title":"data action","description":"One data action, by its name, and what is to hold for it.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this data action, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this data action, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this data action has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"timeout":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60},"title":"Timeout","description":"How long the platform waits for the action before it gives up (`config.timeoutSeconds`): 1s to 1m, in whole seconds. Where it was never set, the platform uses 1m.","examples":["8s","20s","1m"]},"integration":{"type":["string","null"],"minLength":1,"x-selector":true,"x-reference":"integrations","description":"The name of the integration that the action belongs to; needed where the org has several actions of this name.","examples":["CRM web services"]}},"examples":["8s","20s","1m",{"timeout":"8s","integration":"CRM web services"}],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60}},"integrations":{"additionalProperties":false,"type":["object","null"],"title":"integration","description":"One integration, by its name, and which keys of its configuration are to hold. All others stay as they are.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this integration, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this integration has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"properties":{"type":["object","null"],"additionalProperties":true,"description":"Keys of its properties, checked against the schema of its type; numbers as the platform has them, often in milliseconds.","examples":[{"requestTimeout":5000}]},"advanced":{"type":["object","null"],"additionalProperties":true,"description":"Keys of its advanced configuration, checked in the same way.","examples":[{"retries":2}]},"notes":{"type":["string","null"],"x-empty-is-unset":true,"description":"What people read about the integration."}},"examples":[{"properties":{"requestTimeout":5000},"notes":"Owned by the CRM team"}],"x-gone":{"credentials":{"why":"can never be set by a file, which holds no secret; an apply sends them back as they are","instead":"Set them in the platform, and remove the key here."}}},"integrationsInOrg":{"additionalProperties":false,"type":["object","null"],"title":"integration","description":"One integration, by its name, and which keys of its configuration are to hold. All others stay as they are.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this integration, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this integration, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this integration has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"properties":{"type":["object","null"],"additionalProperties":true,"description":"Keys of its properties, checked against the schema of its type; numbers as the platform has them, often in milliseconds.","examples":[{"requestTimeout":5000}]},"advanced":{"type":["object","null"],"additionalProperties":true,"description":"Keys of its advanced configuration, checked in the same way.","examples":[{"retries":2}]},"notes":{"type":["string","null"],"x-empty-is-unset":true,"description":"What people read about the integration."}},"examples":[{"properties":{"requestTimeout":5000},"notes":"Owned by the CRM team"}],"x-gone":{"credentials":{"why":"can never be set by a file, which holds no secret; an apply sends them back as they are","instead":"Set them in the platform, and remove the key here."}}},"flows":{"additionalProperties":false,"type":["object","null"],"title":"flow","description":"One published Architect flow, and how long its steps wait for the data actions that they call.","examples":[{"publish":true,"steps":{"Lookup customer":"6s","Lookup order":{"15":"4s","Orders":"suggested"}}}],"properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this flow, exactly; the key where it is not written."},"type":{"type":["string","null"],"pattern":"^[a-z]+$","x-selector":true,"description":"The type of the flow in small letters, as `inboundcall`; needed where the org has flows of several types with this name.","examples":["inboundcall"]},"publish":{"type":["boolean","null"],"description":"`true`: what differs is written, and the flow is published. Otherwise the flow is only looked at, and what differs is told.","examples":[true]},"steps":{"type":["object","null"],"title":"Steps","description":"How long the steps wait that call a data action, by the action: its key under `dataActions`, or its name in the platform.","additionalProperties":{"type":["string","object","null"],"pattern":"^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$","x-duration":{"unit":"ms","minimum":1,"maximum":604800000},"description":"How long every step waits that calls this action, or a map: digits are a tracking id, anything else is a task, menu or state.","additionalProperties":{"type":["string","null"],"pattern":"^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$","x-duration":{"unit":"ms","minimum":1,"maximum":604800000},"description":"How long this step waits; `suggested`: as long as the action itself."},"examples":["6s","suggested"]},"examples":[{"Lookup customer":"6s","Lookup order":{"15":"4s","Orders":"suggested"}}]}},"x-gone":{"was":{"why":"cannot be said of a flow, which is never renamed","instead":"Rename it in Architect, and here its key or `name`."},"unchecked":{"why":"cannot be said of a flow, of which only the timeouts of its steps are set","instead":"Set the rest in Architect."}}},"flowsInOrg":{"additionalProperties":false,"type":["object","null"],"title":"flow","description":"One published Architect flow, and how long its steps wait for the data actions that they call.","examples":[{"publish":true,"steps":{"Lookup customer":"6s","Lookup order":{"15":"4s","Orders":"suggested"}}}],"properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this flow, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this flow, where its name does not settle which one is meant."},"type":{"type":["string","null"],"pattern":"^[a-z]+$","x-selector":true,"description":"The type of the flow in small letters, as `inboundcall`; needed where the org has flows of several types with this name.","examples":["inboundcall"]},"publish":{"type":["boolean","null"],"description":"`true`: what differs is written, and the flow is published. Otherwise the flow is only looked at, and what differs is told.","examples":[true]},"steps":{"type":["object","null"],"title":"Steps","description":"How long the steps wait that call a data action, by the action: its key under `dataActions`, or its name in the platform.","additionalProperties":{"type":["string","object","null"],"pattern":"^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$","x-duration":{"unit":"ms","minimum":1,"maximum":604800000},"description":"How long every step waits that calls this action, or a map: digits are a tracking id, anything else is a task, menu or state.","additionalProperties":{"type":["string","null"],"pattern":"^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$","x-duration":{"unit":"ms","minimum":1,"maximum":604800000},"description":"How long this step waits; `suggested`: as long as the action itself."},"examples":["6s","suggested"]},"examples":[{"Lookup customer":"6s","Lookup order":{"15":"4s","Orders":"suggested"}}]}},"x-gone":{"was":{"why":"cannot be said of a flow, which is never renamed","instead":"Rename it in Architect, and here its key or `name`."},"unchecked":{"why":"cannot be said of a flow, of which only the timeouts of its steps are set","instead":"Set the rest in Architect."}}},"messengerConfigurations":{"additionalProperties":false,"type":["object","null"],"title":"messenger configuration","description":"One configuration of web messaging, by its name: how the messenger looks and what it does.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this messenger configuration, exactly; the key where it is not written.","maxLength":100},"was":{"type":["string","null"],"minLength":1,"description":"The name that this messenger configuration has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the messenger configuration is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"x-empty-is-unset":true,"description":"What people read about the configuration."},"languages":{"type":["array","null"],"items":{"type":"string","pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"A language by its code, in lower-case letters.","examples":["en-us","de"]},"minItems":1,"description":"The languages that the messenger speaks, in order, by their lower-case codes.","examples":[["en-us","de"]]},"defaultLanguage":{"type":["string","null"],"pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"The language for visitors whose own one the messenger does not speak: one of `languages`, by its lower-case code.","examples":["en-us","de"]},"labels":{"type":["object","null"],"description":"Texts in place of the platform's own, by language and key: the platform's `customI18nLabels`.","propertyNames":{"type":"string","pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"A language by its code, in lower-case letters.","examples":["en-us","de"]},"additionalProperties":{"type":["object","null"],"description":"The texts of one language.","properties":{"MessengerHomeHeaderTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The greeting at the head of the home screen.","examples":["Hello"]},"MessengerHomeHeaderSubTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The line below the greeting.","examples":["How can we help?"]},"MessengerLauncherButtonText":{"type":["string","null"],"x-empty-is-unset":true,"description":"The text on the launcher; at most 20 characters are shown.","examples":["Chat with us"]},"PushNotificationTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The title of a push notification; needed where `notifications` is enabled.","examples":["New message"]},"PushNotificationBody":{"type":["string","null"],"x-empty-is-unset":true,"description":"The text of a push notification; needed where `notifications` is enabled.","examples":["We have answered you."]}},"additionalProperties":false},"examples":[{"en-us":{"MessengerHomeHeaderTitle":"Hello"}}]},"headlessMode":{"type":["object","null"],"description":"The messenger without an interface of its own.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the page brings its own interface."}},"additionalProperties":false},"messenger":{"type":["object","null"],"description":"The messenger: how it looks, and what visitors can do in it.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is a messenger."},"styles":{"type":["object","null"],"description":"Its colours.","properties":{"primaryColor":{"type":["string","null"],"pattern":"^#[A-Fa-f0-9]{6}$","x-colour":true,"description":"The colour of launcher and header, under white text. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]}},"additionalProperties":false},"launcherButton":{"type":["object","null"],"description":"The button that opens the messenger.","properties":{"visibility":{"type":["string","null"],"enum":["On","Off","OnDemand",null],"description":"Whether the button is shown: always, never, or when the page asks for it."},"displayType":{"type":["string","null"],"enum":["IconAndText","Icon","Text",null],"description":"What the button shows."},"icon":{"type":["object","null"],"description":"A picture in place of the usual icon.","properties":{"url":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, by https; 26 × 26 pixels are best, 100 × 100 the most.","examples":["https://shop.example.com/icon.png"]}},"additionalProperties":false}},"additionalProperties":false},"homeScreen":{"type":["object","null"],"description":"The screen that greets visitors before a conversation.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is one; without it the greeting of `labels` is not seen."},"logoUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"The address of the logo, by https; one above 200 × 70 pixels is made smaller.","examples":["https://shop.example.com/logo.png"]}},"additionalProperties":false},"fileUpload":{"type":["object","null"],"description":"What visitors can send as a file.","properties":{"enableAttachments":{"type":["boolean","null"],"description":"Whether files can be sent; which types is said by the supported content profile of the deployment."},"modes":{"type":["array","null"],"items":{"type":"object","description":"What is accepted together.","properties":{"fileTypes":{"type":"array","items":{"type":"string","enum":["image/jpeg","image/gif","image/png"]},"x-empty-is-unset":true,"description":"The types of the files.","uniqueItems":true},"maxFileSizeKB":{"type":"integer","description":"The greatest size of a file, in kilobytes.","minimum":0,"maximum":10240,"examples":[10240]}},"additionalProperties":false},"x-empty-is-unset":true,"description":"The older way to say which files are accepted; clients ignore it where `enableAttachments` is set.","examples":[[{"fileTypes":["image/png"],"maxFileSizeKB":10240}]]}},"additionalProperties":false,"x-gone":{"useSupportedContentProfile":{"why":"was removed from the platform in 2024-03","instead":"Write `enableAttachments`; the types come from the supported content profile of the deployment."}}},"sessionPersistenceType":{"type":["string","null"],"enum":["AcrossSubdomains","DomainOrSubdomainOnly",null],"description":"Whether a conversation goes on across sub-domains; the platform has deprecated the choice."},"apps":{"type":["object","null"],"description":"What the messenger is used for.","properties":{"conversations":{"type":["object","null"],"description":"Conversations with bots and agents.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there are any."},"showAgentTypingIndicator":{"type":["boolean","null"],"description":"Whether visitors see that an agent is typing."},"showUserTypingIndicator":{"type":["boolean","null"],"description":"Whether agents see that a visitor is typing."},"autoStart":{"type":["object","null"],"description":"How a conversation begins.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the inbound message flow starts when the messenger opens."}},"additionalProperties":false},"markdown":{"type":["object","null"],"description":"Rich text.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether messages may be formatted."}},"additionalProperties":false},"conversationDisconnect":{"type":["object","null"],"description":"What a visitor sees when the agent has left.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the end of a conversation is shown."},"type":{"type":["string","null"],"enum":["Send","ReadOnly",null],"description":"Whether the visitor can still write then."}},"additionalProperties":false},"conversationClear":{"type":["object","null"],"description":"Taking away a conversation.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether visitors can clear it."}},"additionalProperties":false},"humanize":{"type":["object","null"],"description":"A name and a face for the bot.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the name and picture of the bot are shown."},"bot":{"type":["object","null"],"description":"The bot as visitors see it.","properties":{"name":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its name.","examples":["Robin"]},"avatarUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"The address of its picture, by https.","examples":["https://shop.example.com/robin.png"]}},"additionalProperties":false}},"additionalProperties":false},"notifications":{"type":["object","null"],"description":"Push notifications on mobile devices.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are sent; each language then needs both push texts in `labels`."},"notificationContentType":{"type":["string","null"],"enum":["IncludeMessagesContent","ExcludeMessagesContent",null],"description":"Whether they carry the text of the message."}},"additionalProperties":false},"sessionDurationSeconds":{"type":["integer","null"],"description":"How long a session lasts, in seconds; three days by default.","minimum":900,"examples":[259200]}},"additionalProperties":false},"knowledge":{"type":["object","null"],"description":"Articles of a knowledge base inside of the messenger.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are offered."},"knowledgeBase":{"type":["object","null"],"description":"The knowledge base whose articles are offered.","properties":{},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"position":{"type":["object","null"],"description":"Where the messenger lies on the page.","properties":{"alignment":{"type":["string","null"],"enum":["Auto","Left","Right",null],"description":"On which side."},"sideSpace":{"type":["integer","null"],"description":"The space beside it, in pixels.","examples":[20]},"bottomSpace":{"type":["integer","null"],"description":"The space below it, in pixels.","examples":[12]}},"additionalProperties":false},"cobrowse":{"type":["object","null"],"description":"Co-browsing: what an agent sees and does of a visitor's page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether co-browsing is offered."},"allowAgentControl":{"type":["boolean","null"],"description":"Whether agents can ask for control of the page."},"allowAgentNavigation":{"type":["boolean","null"],"description":"Whether agents can lead the visitor to another page."},"allowDraw":{"type":["boolean","null"],"description":"Whether agents can draw on the page."},"channels":{"type":["array","null"],"items":{"type":"string","enum":["Webmessaging","Voice"]},"x-empty-is-unset":true,"description":"Where co-browsing can begin.","uniqueItems":true},"maskSelectors":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"CSS selectors of what agents never see.","examples":[[".card-number"]]},"readonlySelectors":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"CSS selectors of what agents cannot change.","examples":[[".order-total"]]},"pauseCriteria":{"type":["array","null"],"items":{"type":"object","description":"One sort of pages.","properties":{"urlFragment":{"type":"string","minLength":1,"description":"A part of the address.","examples":["/checkout"]},"condition":{"type":"string","enum":["Includes","DoesNotInclude","StartsWith","EndsWith","Equals"],"description":"How the part lies in the address."}},"additionalProperties":false,"required":["urlFragment","condition"]},"x-empty-is-unset":true,"description":"The pages on which co-browsing pauses.","examples":[[{"urlFragment":"/checkout","condition":"Includes"}]]}},"additionalProperties":false},"video":{"type":["object","null"],"description":"Video calls from the messenger.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether video is offered."},"channels":{"type":["array","null"],"items":{"type":"string","enum":["Webmessaging","Voice"]},"x-empty-is-unset":true,"description":"Where a video call can begin.","uniqueItems":true},"agent":{"type":["object","null"],"description":"What agents can do.","properties":{"allowCamera":{"type":["boolean","null"],"description":"Whether an agent can switch a camera on."},"allowScreenShare":{"type":["boolean","null"],"description":"Whether an agent can share a screen."},"allowMicrophone":{"type":["boolean","null"],"description":"Whether an agent can switch a microphone on."},"background":{"type":["string","null"],"enum":["BLUR","NONE","IMAGE",null],"description":"What is behind an agent."},"backgroundImage":{"type":["object","null"],"description":"The picture behind an agent, where `background` is `IMAGE`.","properties":{"url":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, by https.","examples":["https://shop.example.com/office.png"]}},"additionalProperties":false}},"additionalProperties":false},"user":{"type":["object","null"],"description":"What visitors can do.","properties":{"allowCamera":{"type":["boolean","null"],"description":"Whether a visitor can switch a camera on."},"allowScreenShare":{"type":["boolean","null"],"description":"Whether a visitor can share a screen."},"allowMicrophone":{"type":["boolean","null"],"description":"Whether a visitor can switch a microphone on."}},"additionalProperties":false}},"additionalProperties":false},"authenticationSettings":{"type":["object","null"],"description":"How visitors sign in.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether visitors can sign in."},"integrationId":{"type":["string","null"],"minLength":1,"x-reference":"integrations","description":"The OpenID Connect integration that knows the visitors, by key or name.","examples":["Shop sign-in"]},"allowSessionUpgrade":{"type":["boolean","null"],"description":"Whether a session that began without a sign-in goes on after it."}},"additionalProperties":false},"journeyEvents":{"type":["object","null"],"description":"What is recorded of a visitor's journey through the page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether anything is recorded; audiences need it."},"pageviewConfig":{"type":["string","null"],"enum":["Auto","Once","Off",null],"description":"When a view of a page is recorded."},"clickEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["selector","eventName"]},"x-empty-is-unset":true,"description":"Clicks that are recorded."},"inViewportEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["selector","eventName"]},"x-empty-is-unset":true,"description":"Elements that are recorded when they come into view."},"formsTrackEvents":{"type":["array","null"],"items":{"type":"object","description":"One form.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"formName":{"type":"string","minLength":1,"description":"The name of the form in what is recorded.","examples":["checkout"]},"captureDataOnFormAbandon":{"type":"boolean","description":"Whether what was typed is recorded when the form is left."},"captureDataOnFormSubmit":{"type":"boolean","description":"Whether what was typed is recorded when the form is sent."}},"additionalProperties":false,"required":["selector","formName","captureDataOnFormAbandon","captureDataOnFormSubmit"]},"x-empty-is-unset":true,"description":"Forms that are recorded."},"idleEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]},"idleAfterSeconds":{"type":"integer","description":"After how many seconds without activity.","minimum":30,"examples":[60]}},"additionalProperties":false,"required":["eventName"]},"x-empty-is-unset":true,"description":"Times without activity that are recorded."},"scrollDepthEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"percentage":{"type":"integer","description":"How far down the page, in percent.","minimum":0,"maximum":100,"examples":[50]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["percentage","eventName"]},"x-empty-is-unset":true,"description":"Depths of scrolling that are recorded."},"trackingSettings":{"type":["object","null"],"description":"What of an address is recorded, and of whom nothing is.","properties":{"shouldKeepUrlFragment":{"type":["boolean","null"],"description":"Whether the part behind `#` is recorded."},"searchQueryParameters":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"The query parameters that hold what a visitor searches for.","examples":[["q"]],"maxItems":50},"excludedQueryParameters":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"The query parameters that are not recorded.","examples":[["token"]],"maxItems":50},"ipFilters":{"type":["array","null"],"items":{"type":"object","description":"One address or range.","properties":{"ipAddress":{"type":"string","minLength":1,"description":"An IPv4 or IPv6 address, or a range of them in CIDR notation.","examples":["203.0.113.0/24"]},"name":{"type":"string","minLength":1,"description":"What it is called.","examples":["Head office"]}},"additionalProperties":false,"required":["ipAddress"]},"x-empty-is-unset":true,"description":"The addresses from which nothing is recorded.","maxItems":10}},"additionalProperties":false}},"additionalProperties":false,"x-gone":{"excludedQueryParameters":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { excludedQueryParameters: … } }`."},"shouldKeepUrlFragment":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { shouldKeepUrlFragment: … } }`."},"searchQueryParameters":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { searchQueryParameters: … } }`."}}},"supportCenter":{"type":["object","null"],"description":"The support center: a knowledge base as a page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is one."},"knowledgeBase":{"type":["object","null"],"description":"The knowledge base whose articles are offered.","properties":{},"additionalProperties":false},"routerType":{"type":["string","null"],"enum":["Hash","Browser",null],"description":"How its addresses are made."},"customMessages":{"type":["array","null"],"items":{"type":"object","description":"One text.","properties":{"type":{"type":"string","enum":["Welcome","Fallback"],"description":"When it is shown."},"defaultValue":{"type":"string","maxLength":300,"description":"The text, of at most 300 characters.","examples":["How can we help?"]}},"additionalProperties":false,"required":["type","defaultValue"]},"x-empty-is-unset":true,"description":"Texts of its own."},"screens":{"type":["array","null"],"items":{"type":"object","description":"One screen.","properties":{"type":{"type":"string","enum":["Home","Category","SearchResults","Article"],"description":"Which screen."},"moduleSettings":{"type":"array","items":{"type":"object","description":"One part of a screen.","properties":{"type":{"type":"string","enum":["Search","Categories","FAQ","Contact","Results","Article","TopViewedArticles"],"description":"Which part."},"enabled":{"type":"boolean","description":"Whether it is shown."},"compactCategoryModuleTemplate":{"type":"object","description":"The short form of categories.","properties":{"active":{"type":"boolean","description":"Whether this form is used."}},"additionalProperties":false,"required":["active"]},"detailedCategoryModuleTemplate":{"type":"object","description":"The long form of categories.","properties":{"active":{"type":"boolean","description":"Whether this form is used."},"sidebar":{"type":"object","description":"The bar beside it.","properties":{"enabled":{"type":"boolean","description":"Whether it is shown."}},"additionalProperties":false,"required":["enabled"]}},"additionalProperties":false,"required":["active","sidebar"]}},"additionalProperties":false,"required":["type","enabled"]},"x-empty-is-unset":true,"description":"Its parts, in order."}},"additionalProperties":false,"required":["type","moduleSettings"]},"x-empty-is-unset":true,"description":"What is on which screen."},"enabledCategories":{"type":["array","null"],"items":{"type":"object","description":"One category.","properties":{"image":{"type":"object","description":"Its picture.","properties":{"source":{"type":"object","description":"Where it is.","properties":{"defaultUrl":{"type":"string","x-empty-is-unset":true,"description":"Its address, which begins with `https://`.","examples":["https://shop.example.com/help.png"]}},"additionalProperties":false,"required":["defaultUrl"]}},"additionalProperties":false,"required":["source"]}},"additionalProperties":false,"required":[]},"x-empty-is-unset":true,"description":"The categories that are shown, in order."},"labelFilter":{"type":["object","null"],"description":"Which articles are shown.","properties":{"labels":{"type":["array","null"],"items":{"type":"object","description":"One label.","properties":{},"additionalProperties":false,"required":[]},"x-empty-is-unset":true,"description":"The labels, one of which an article must have."}},"additionalProperties":false},"styleSetting":{"type":["object","null"],"description":"How it looks.","properties":{"heroStyle":{"type":["object","null"],"description":"The head of the page.","properties":{"backgroundColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its background. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]},"textColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its text. In quotes: without them `#` begins a comment of YAML.","examples":["#FFFFFF"]},"image":{"type":["object","null"],"description":"The picture behind it.","properties":{"source":{"type":["object","null"],"description":"Where it is.","properties":{"defaultUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, which begins with `https://`.","examples":["https://shop.example.com/help.png"]}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"globalStyle":{"type":["object","null"],"description":"All of the page.","properties":{"backgroundColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its background. In quotes: without them `#` begins a comment of YAML.","examples":["#FFFFFF"]},"primaryColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"The colour of links and buttons. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]},"primaryColorDark":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"A darker tone of it. In quotes: without them `#` begins a comment of YAML.","examples":["#08457A"]},"primaryColorLight":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"A lighter tone of it. In quotes: without them `#` begins a comment of YAML.","examples":["#D6E6F4"]},"textColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its text. In quotes: without them `#` begins a comment of YAML.","examples":["#222222"]},"fontFamily":{"type":["string","null"],"minLength":1,"description":"The font of its text.","examples":["sans-serif"]}},"additionalProperties":false}},"additionalProperties":false},"feedback":{"type":["object","null"],"description":"What readers say of an article.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are asked."}},"additionalProperties":false}},"additionalProperties":false}},"examples":[{"languages":["en-us","de"],"defaultLanguage":"en-us","labels":{"en-us":{"MessengerHomeHeaderTitle":"Hello"},"de":{"MessengerHomeHeaderTitle":"Hallo"}},"messenger":{"styles":{"primaryColor":"#0B5FA5"},"launcherButton":{"visibility":"On"}}}],"x-gone":{"customI18nLabels":{"why":"is written by language and key","instead":"Write `labels: { en-us: { MessengerHomeHeaderTitle: \"Hello\" } }`."}}},"messengerConfigurationsInOrg":{"additionalProperties":false,"type":["object","null"],"title":"messenger configuration","description":"One configuration of web messaging, by its name: how the messenger looks and what it does.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this messenger configuration, exactly; the key where it is not written.","maxLength":100},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this messenger configuration, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this messenger configuration has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the messenger configuration is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"x-empty-is-unset":true,"description":"What people read about the configuration."},"languages":{"type":["array","null"],"items":{"type":"string","pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"A language by its code, in lower-case letters.","examples":["en-us","de"]},"minItems":1,"description":"The languages that the messenger speaks, in order, by their lower-case codes.","examples":[["en-us","de"]]},"defaultLanguage":{"type":["string","null"],"pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"The language for visitors whose own one the messenger does not speak: one of `languages`, by its lower-case code.","examples":["en-us","de"]},"labels":{"type":["object","null"],"description":"Texts in place of the platform's own, by language and key: the platform's `customI18nLabels`.","propertyNames":{"type":"string","pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"A language by its code, in lower-case letters.","examples":["en-us","de"]},"additionalProperties":{"type":["object","null"],"description":"The texts of one language.","properties":{"MessengerHomeHeaderTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The greeting at the head of the home screen.","examples":["Hello"]},"MessengerHomeHeaderSubTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The line below the greeting.","examples":["How can we help?"]},"MessengerLauncherButtonText":{"type":["string","null"],"x-empty-is-unset":true,"description":"The text on the launcher; at most 20 characters are shown.","examples":["Chat with us"]},"PushNotificationTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The title of a push notification; needed where `notifications` is enabled.","examples":["New message"]},"PushNotificationBody":{"type":["string","null"],"x-empty-is-unset":true,"description":"The text of a push notification; needed where `notifications` is enabled.","examples":["We have answered you."]}},"additionalProperties":false},"examples":[{"en-us":{"MessengerHomeHeaderTitle":"Hello"}}]},"headlessMode":{"type":["object","null"],"description":"The messenger without an interface of its own.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the page brings its own interface."}},"additionalProperties":false},"messenger":{"type":["object","null"],"description":"The messenger: how it looks, and what visitors can do in it.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is a messenger."},"styles":{"type":["object","null"],"description":"Its colours.","properties":{"primaryColor":{"type":["string","null"],"pattern":"^#[A-Fa-f0-9]{6}$","x-colour":true,"description":"The colour of launcher and header, under white text. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]}},"additionalProperties":false},"launcherButton":{"type":["object","null"],"description":"The button that opens the messenger.","properties":{"visibility":{"type":["string","null"],"enum":["On","Off","OnDemand",null],"description":"Whether the button is shown: always, never, or when the page asks for it."},"displayType":{"type":["string","null"],"enum":["IconAndText","Icon","Text",null],"description":"What the button shows."},"icon":{"type":["object","null"],"description":"A picture in place of the usual icon.","properties":{"url":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, by https; 26 × 26 pixels are best, 100 × 100 the most.","examples":["https://shop.example.com/icon.png"]}},"additionalProperties":false}},"additionalProperties":false},"homeScreen":{"type":["object","null"],"description":"The screen that greets visitors before a conversation.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is one; without it the greeting of `labels` is not seen."},"logoUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"The address of the logo, by https; one above 200 × 70 pixels is made smaller.","examples":["https://shop.example.com/logo.png"]}},"additionalProperties":false},"fileUpload":{"type":["object","null"],"description":"What visitors can send as a file.","properties":{"enableAttachments":{"type":["boolean","null"],"description":"Whether files can be sent; which types is said by the supported content profile of the deployment."},"modes":{"type":["array","null"],"items":{"type":"object","description":"What is accepted together.","properties":{"fileTypes":{"type":"array","items":{"type":"string","enum":["image/jpeg","image/gif","image/png"]},"x-empty-is-unset":true,"description":"The types of the files.","uniqueItems":true},"maxFileSizeKB":{"type":"integer","description":"The greatest size of a file, in kilobytes.","minimum":0,"maximum":10240,"examples":[10240]}},"additionalProperties":false},"x-empty-is-unset":true,"description":"The older way to say which files are accepted; clients ignore it where `enableAttachments` is set.","examples":[[{"fileTypes":["image/png"],"maxFileSizeKB":10240}]]}},"additionalProperties":false,"x-gone":{"useSupportedContentProfile":{"why":"was removed from the platform in 2024-03","instead":"Write `enableAttachments`; the types come from the supported content profile of the deployment."}}},"sessionPersistenceType":{"type":["string","null"],"enum":["AcrossSubdomains","DomainOrSubdomainOnly",null],"description":"Whether a conversation goes on across sub-domains; the platform has deprecated the choice."},"apps":{"type":["object","null"],"description":"What the messenger is used for.","properties":{"conversations":{"type":["object","null"],"description":"Conversations with bots and agents.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there are any."},"showAgentTypingIndicator":{"type":["boolean","null"],"description":"Whether visitors see that an agent is typing."},"showUserTypingIndicator":{"type":["boolean","null"],"description":"Whether agents see that a visitor is typing."},"autoStart":{"type":["object","null"],"description":"How a conversation begins.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the inbound message flow starts when the messenger opens."}},"additionalProperties":false},"markdown":{"type":["object","null"],"description":"Rich text.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether messages may be formatted."}},"additionalProperties":false},"conversationDisconnect":{"type":["object","null"],"description":"What a visitor sees when the agent has left.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the end of a conversation is shown."},"type":{"type":["string","null"],"enum":["Send","ReadOnly",null],"description":"Whether the visitor can still write then."}},"additionalProperties":false},"conversationClear":{"type":["object","null"],"description":"Taking away a conversation.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether visitors can clear it."}},"additionalProperties":false},"humanize":{"type":["object","null"],"description":"A name and a face for the bot.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the name and picture of the bot are shown."},"bot":{"type":["object","null"],"description":"The bot as visitors see it.","properties":{"name":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its name.","examples":["Robin"]},"avatarUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"The address of its picture, by https.","examples":["https://shop.example.com/robin.png"]}},"additionalProperties":false}},"additionalProperties":false},"notifications":{"type":["object","null"],"description":"Push notifications on mobile devices.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are sent; each language then needs both push texts in `labels`."},"notificationContentType":{"type":["string","null"],"enum":["IncludeMessagesContent","ExcludeMessagesContent",null],"description":"Whether they carry the text of the message."}},"additionalProperties":false},"sessionDurationSeconds":{"type":["integer","null"],"description":"How long a session lasts, in seconds; three days by default.","minimum":900,"examples":[259200]}},"additionalProperties":false},"knowledge":{"type":["object","null"],"description":"Articles of a knowledge base inside of the messenger.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are offered."},"knowledgeBase":{"type":["object","null"],"description":"The knowledge base whose articles are offered.","properties":{"id":{"type":["string","null"],"pattern":"^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$","x-org-only":true,"description":"The id of the knowledge base; each org has another one.","examples":["8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e"],"x-empty-is-unset":true}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"position":{"type":["object","null"],"description":"Where the messenger lies on the page.","properties":{"alignment":{"type":["string","null"],"enum":["Auto","Left","Right",null],"description":"On which side."},"sideSpace":{"type":["integer","null"],"description":"The space beside it, in pixels.","examples":[20]},"bottomSpace":{"type":["integer","null"],"description":"The space below it, in pixels.","examples":[12]}},"additionalProperties":false},"cobrowse":{"type":["object","null"],"description":"Co-browsing: what an agent sees and does of a visitor's page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether co-browsing is offered."},"allowAgentControl":{"type":["boolean","null"],"description":"Whether agents can ask for control of the page."},"allowAgentNavigation":{"type":["boolean","null"],"description":"Whether agents can lead the visitor to another page."},"allowDraw":{"type":["boolean","null"],"description":"Whether agents can draw on the page."},"channels":{"type":["array","null"],"items":{"type":"string","enum":["Webmessaging","Voice"]},"x-empty-is-unset":true,"description":"Where co-browsing can begin.","uniqueItems":true},"maskSelectors":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"CSS selectors of what agents never see.","examples":[[".card-number"]]},"readonlySelectors":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"CSS selectors of what agents cannot change.","examples":[[".order-total"]]},"pauseCriteria":{"type":["array","null"],"items":{"type":"object","description":"One sort of pages.","properties":{"urlFragment":{"type":"string","minLength":1,"description":"A part of the address.","examples":["/checkout"]},"condition":{"type":"string","enum":["Includes","DoesNotInclude","StartsWith","EndsWith","Equals"],"description":"How the part lies in the address."}},"additionalProperties":false,"required":["urlFragment","condition"]},"x-empty-is-unset":true,"description":"The pages on which co-browsing pauses.","examples":[[{"urlFragment":"/checkout","condition":"Includes"}]]}},"additionalProperties":false},"video":{"type":["object","null"],"description":"Video calls from the messenger.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether video is offered."},"channels":{"type":["array","null"],"items":{"type":"string","enum":["Webmessaging","Voice"]},"x-empty-is-unset":true,"description":"Where a video call can begin.","uniqueItems":true},"agent":{"type":["object","null"],"description":"What agents can do.","properties":{"allowCamera":{"type":["boolean","null"],"description":"Whether an agent can switch a camera on."},"allowScreenShare":{"type":["boolean","null"],"description":"Whether an agent can share a screen."},"allowMicrophone":{"type":["boolean","null"],"description":"Whether an agent can switch a microphone on."},"background":{"type":["string","null"],"enum":["BLUR","NONE","IMAGE",null],"description":"What is behind an agent."},"backgroundImage":{"type":["object","null"],"description":"The picture behind an agent, where `background` is `IMAGE`.","properties":{"url":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, by https.","examples":["https://shop.example.com/office.png"]}},"additionalProperties":false}},"additionalProperties":false},"user":{"type":["object","null"],"description":"What visitors can do.","properties":{"allowCamera":{"type":["boolean","null"],"description":"Whether a visitor can switch a camera on."},"allowScreenShare":{"type":["boolean","null"],"description":"Whether a visitor can share a screen."},"allowMicrophone":{"type":["boolean","null"],"description":"Whether a visitor can switch a microphone on."}},"additionalProperties":false}},"additionalProperties":false},"authenticationSettings":{"type":["object","null"],"description":"How visitors sign in.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether visitors can sign in."},"integrationId":{"type":["string","null"],"minLength":1,"x-reference":"integrations","description":"The OpenID Connect integration that knows the visitors, by key or name.","examples":["Shop sign-in"]},"allowSessionUpgrade":{"type":["boolean","null"],"description":"Whether a session that began without a sign-in goes on after it."}},"additionalProperties":false},"journeyEvents":{"type":["object","null"],"description":"What is recorded of a visitor's journey through the page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether anything is recorded; audiences need it."},"pageviewConfig":{"type":["string","null"],"enum":["Auto","Once","Off",null],"description":"When a view of a page is recorded."},"clickEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["selector","eventName"]},"x-empty-is-unset":true,"description":"Clicks that are recorded."},"inViewportEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["selector","eventName"]},"x-empty-is-unset":true,"description":"Elements that are recorded when they come into view."},"formsTrackEvents":{"type":["array","null"],"items":{"type":"object","description":"One form.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"formName":{"type":"string","minLength":1,"description":"The name of the form in what is recorded.","examples":["checkout"]},"captureDataOnFormAbandon":{"type":"boolean","description":"Whether what was typed is recorded when the form is left."},"captureDataOnFormSubmit":{"type":"boolean","description":"Whether what was typed is recorded when the form is sent."}},"additionalProperties":false,"required":["selector","formName","captureDataOnFormAbandon","captureDataOnFormSubmit"]},"x-empty-is-unset":true,"description":"Forms that are recorded."},"idleEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]},"idleAfterSeconds":{"type":"integer","description":"After how many seconds without activity.","minimum":30,"examples":[60]}},"additionalProperties":false,"required":["eventName"]},"x-empty-is-unset":true,"description":"Times without activity that are recorded."},"scrollDepthEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"percentage":{"type":"integer","description":"How far down the page, in percent.","minimum":0,"maximum":100,"examples":[50]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["percentage","eventName"]},"x-empty-is-unset":true,"description":"Depths of scrolling that are recorded."},"trackingSettings":{"type":["object","null"],"description":"What of an address is recorded, and of whom nothing is.","properties":{"shouldKeepUrlFragment":{"type":["boolean","null"],"description":"Whether the part behind `#` is recorded."},"searchQueryParameters":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"The query parameters that hold what a visitor searches for.","examples":[["q"]],"maxItems":50},"excludedQueryParameters":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"The query parameters that are not recorded.","examples":[["token"]],"maxItems":50},"ipFilters":{"type":["array","null"],"items":{"type":"object","description":"One address or range.","properties":{"ipAddress":{"type":"string","minLength":1,"description":"An IPv4 or IPv6 address, or a range of them in CIDR notation.","examples":["203.0.113.0/24"]},"name":{"type":"string","minLength":1,"description":"What it is called.","examples":["Head office"]}},"additionalProperties":false,"required":["ipAddress"]},"x-empty-is-unset":true,"description":"The addresses from which nothing is recorded.","maxItems":10}},"additionalProperties":false}},"additionalProperties":false,"x-gone":{"excludedQueryParameters":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { excludedQueryParameters: … } }`."},"shouldKeepUrlFragment":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { shouldKeepUrlFragment: … } }`."},"searchQueryParameters":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { searchQueryParameters: … } }`."}}},"supportCenter":{"type":["object","null"],"description":"The support center: a knowledge base as a page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is one."},"knowledgeBase":{"type":["object","null"],"description":"The knowledge base whose articles are offered.","properties":{"id":{"type":["string","null"],"pattern":"^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$","x-org-only":true,"description":"The id of the knowledge base; each org has another one.","examples":["8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e"],"x-empty-is-unset":true}},"additionalProperties":false},"routerType":{"type":["string","null"],"enum":["Hash","Browser",null],"description":"How its addresses are made."},"customMessages":{"type":["array","null"],"items":{"type":"object","description":"One text.","properties":{"type":{"type":"string","enum":["Welcome","Fallback"],"description":"When it is shown."},"defaultValue":{"type":"string","maxLength":300,"description":"The text, of at most 300 characters.","examples":["How can we help?"]}},"additionalProperties":false,"required":["type","defaultValue"]},"x-empty-is-unset":true,"description":"Texts of its own."},"screens":{"type":["array","null"],"items":{"type":"object","description":"One screen.","properties":{"type":{"type":"string","enum":["Home","Category","SearchResults","Article"],"description":"Which screen."},"moduleSettings":{"type":"array","items":{"type":"object","description":"One part of a screen.","properties":{"type":{"type":"string","enum":["Search","Categories","FAQ","Contact","Results","Article","TopViewedArticles"],"description":"Which part."},"enabled":{"type":"boolean","description":"Whether it is shown."},"compactCategoryModuleTemplate":{"type":"object","description":"The short form of categories.","properties":{"active":{"type":"boolean","description":"Whether this form is used."}},"additionalProperties":false,"required":["active"]},"detailedCategoryModuleTemplate":{"type":"object","description":"The long form of categories.","properties":{"active":{"type":"boolean","description":"Whether this form is used."},"sidebar":{"type":"object","description":"The bar beside it.","properties":{"enabled":{"type":"boolean","description":"Whether it is shown."}},"additionalProperties":false,"required":["enabled"]}},"additionalProperties":false,"required":["active","sidebar"]}},"additionalProperties":false,"required":["type","enabled"]},"x-empty-is-unset":true,"description":"Its parts, in order."}},"additionalProperties":false,"required":["type","moduleSettings"]},"x-empty-is-unset":true,"description":"What is on which screen."},"enabledCategories":{"type":["array","null"],"items":{"type":"object","description":"One category.","properties":{"id":{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","x-org-only":true,"description":"The id of the category.","examples":["8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e"]},"image":{"type":"object","description":"Its picture.","properties":{"source":{"type":"object","description":"Where it is.","properties":{"defaultUrl":{"type":"string","x-empty-is-unset":true,"description":"Its address, which begins with `https://`.","examples":["https://shop.example.com/help.png"]}},"additionalProperties":false,"required":["defaultUrl"]}},"additionalProperties":false,"required":["source"]}},"additionalProperties":false,"required":["id"]},"x-empty-is-unset":true,"description":"The categories that are shown, in order."},"labelFilter":{"type":["object","null"],"description":"Which articles are shown.","properties":{"labels":{"type":["array","null"],"items":{"type":"object","description":"One label.","properties":{"id":{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","x-org-only":true,"description":"The id of the label.","examples":["8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e"]}},"additionalProperties":false,"required":["id"]},"x-empty-is-unset":true,"description":"The labels, one of which an article must have."}},"additionalProperties":false},"styleSetting":{"type":["object","null"],"description":"How it looks.","properties":{"heroStyle":{"type":["object","null"],"description":"The head of the page.","properties":{"backgroundColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its background. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]},"textColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its text. In quotes: without them `#` begins a comment of YAML.","examples":["#FFFFFF"]},"image":{"type":["object","null"],"description":"The picture behind it.","properties":{"source":{"type":["object","null"],"description":"Where it is.","properties":{"defaultUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, which begins with `https://`.","examples":["https://shop.example.com/help.png"]}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"globalStyle":{"type":["object","null"],"description":"All of the page.","properties":{"backgroundColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its background. In quotes: without them `#` begins a comment of YAML.","examples":["#FFFFFF"]},"primaryColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"The colour of links and buttons. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]},"primaryColorDark":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"A darker tone of it. In quotes: without them `#` begins a comment of YAML.","examples":["#08457A"]},"primaryColorLight":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"A lighter tone of it. In quotes: without them `#` begins a comment of YAML.","examples":["#D6E6F4"]},"textColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its text. In quotes: without them `#` begins a comment of YAML.","examples":["#222222"]},"fontFamily":{"type":["string","null"],"minLength":1,"description":"The font of its text.","examples":["sans-serif"]}},"additionalProperties":false}},"additionalProperties":false},"feedback":{"type":["object","null"],"description":"What readers say of an article.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are asked."}},"additionalProperties":false}},"additionalProperties":false}},"examples":[{"languages":["en-us","de"],"defaultLanguage":"en-us","labels":{"en-us":{"MessengerHomeHeaderTitle":"Hello"},"de":{"MessengerHomeHeaderTitle":"Hallo"}},"messenger":{"styles":{"primaryColor":"#0B5FA5"},"launcherButton":{"visibility":"On"}}}],"x-gone":{"customI18nLabels":{"why":"is written by language and key","instead":"Write `labels: { en-us: { MessengerHomeHeaderTitle: \"Hello\" } }`."}}},"messengerDeployments":{"additionalProperties":false,"type":["object","null"],"title":"messenger deployment","description":"One web deployment: which configuration visitors get on which pages.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this messenger deployment, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this messenger deployment has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the messenger deployment is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"x-empty-is-unset":true,"description":"What it is for.","examples":["The public shop"]},"configuration":{"type":["object","string","null"],"x-short":"name","title":"Configuration","description":"The messenger configuration that is shown: its newest published version, unless `version` pins another one.","properties":{"name":{"type":["string","null"],"minLength":1,"x-reference":"messengerConfigurations","description":"The messenger configuration: its key in this org, or its name in the platform.","examples":["Support messenger"]},"version":{"type":["integer","null"],"minimum":1,"description":"The published version that is shown; without it the newest one.","examples":[3]}},"additionalProperties":false,"examples":["Support messenger","Support messenger",{"name":"Support messenger","version":3}],"minLength":1},"allowAllDomains":{"type":["boolean","null"],"description":"Every page may show it; then `allowedDomains` is empty.","examples":[false]},"allowedDomains":{"type":["array","null"],"uniqueItems":true,"x-empty-is-unset":true,"items":{"type":"string","minLength":1,"description":"A host name without scheme or port; its sub-domains are allowed with it."},"description":"The domains whose pages may show it: host names without scheme or port. Sub-domains are allowed with them.","examples":[["shop.example.com"]]},"flow":{"type":["string","null"],"minLength":1,"x-reference":"inboundMessageFlows","x-reference-keys":"flows","description":"The published inbound message flow that answers conversations, by its name.","examples":["Inbound message"]},"supportedContent":{"type":["string","null"],"minLength":1,"x-reference":"supportedContent","description":"The supported-content profile that says which attachments are accepted, by its name.","examples":["Images only"]},"status":{"type":["string","null"],"enum":["Active","Inactive",null],"description":"`Inactive` switches the messenger off.","examples":["Active"]}},"examples":[{"configuration":"Support messenger","allowedDomains":["shop.example.com"],"flow":"Inbound message","supportedContent":"Images only","status":"Active"},{"configuration":{"name":"Support messenger","version":3}}]},"messengerDeploymentsInOrg":{"additionalProperties":false,"type":["object","null"],"title":"messenger deployment","description":"One web deployment: which configuration visitors get on which pages.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this messenger deployment, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this messenger deployment, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this messenger deployment has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the messenger deployment is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"x-empty-is-unset":true,"description":"What it is for.","examples":["The public shop"]},"configuration":{"type":["object","string","null"],"x-short":"name","title":"Configuration","description":"The messenger configuration that is shown: its newest published version, unless `version` pins another one.","properties":{"name":{"type":["string","null"],"minLength":1,"x-reference":"messengerConfigurations","description":"The messenger configuration: its key in this org, or its name in the platform.","examples":["Support messenger"]},"version":{"type":["integer","null"],"minimum":1,"description":"The published version that is shown; without it the newest one.","examples":[3]}},"additionalProperties":false,"examples":["Support messenger","Support messenger",{"name":"Support messenger","version":3}],"minLength":1},"allowAllDomains":{"type":["boolean","null"],"description":"Every page may show it; then `allowedDomains` is empty.","examples":[false]},"allowedDomains":{"type":["array","null"],"uniqueItems":true,"x-empty-is-unset":true,"items":{"type":"string","minLength":1,"description":"A host name without scheme or port; its sub-domains are allowed with it."},"description":"The domains whose pages may show it: host names without scheme or port. Sub-domains are allowed with them.","examples":[["shop.example.com"]]},"flow":{"type":["string","null"],"minLength":1,"x-reference":"inboundMessageFlows","x-reference-keys":"flows","description":"The published inbound message flow that answers conversations, by its name.","examples":["Inbound message"]},"supportedContent":{"type":["string","null"],"minLength":1,"x-reference":"supportedContent","description":"The supported-content profile that says which attachments are accepted, by its name.","examples":["Images only"]},"status":{"type":["string","null"],"enum":["Active","Inactive",null],"description":"`Inactive` switches the messenger off.","examples":["Active"]}},"examples":[{"configuration":"Support messenger","allowedDomains":["shop.example.com"],"flow":"Inbound message","supportedContent":"Images only","status":"Active"},{"configuration":{"name":"Support messenger","version":3}}]},"schedules":{"additionalProperties":false,"type":["object","null"],"title":"schedule","description":"One schedule of Architect, by its name: when it is open, in local time.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule."},"days":{"type":["array","null"],"items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]},"uniqueItems":true,"minItems":1,"description":"The days of each week on which the window opens. Needs `from`, `to` and `starting`.","examples":[["mon","tue","wed","thu","fri"]]},"from":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window opens, as \"HH:MM\", in the time zone of the schedule group.","examples":["09:00"]},"to":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window closes, as \"HH:MM\". At or before `from` it is on the next day.","examples":["17:30"]},"starting":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The first day on which the window opens: one of `days`.","examples":["2026-01-05"]},"until":{"type":["string","null"],"pattern":"^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$","description":"The last day on which the window may open; `never` where it has no end.","examples":["2026-12-31","never"]},"date":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The one day on which the window opens, in place of `days` and `starting`.","examples":["2026-12-24"]},"start":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The start of the first window as the platform has it, where days and hours cannot say it.","examples":["2026-01-01T00:00:00"]},"end":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The end of the first window as the platform has it.","examples":["2026-01-02T00:00:00"]},"rrule":{"type":["string","null"],"description":"The rule by which the window comes again, as the platform has it (an iCalendar RRULE); an empty text where it does not.","examples":["FREQ=YEARLY;INTERVAL=1;BYMONTH=1;BYMONTHDAY=1"]}},"examples":[{"days":["mon","tue","wed","thu","fri"],"from":"09:00","to":"17:30","starting":"2026-01-05"}]},"schedulesInOrg":{"additionalProperties":false,"type":["object","null"],"title":"schedule","description":"One schedule of Architect, by its name: when it is open, in local time.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this schedule, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule."},"days":{"type":["array","null"],"items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]},"uniqueItems":true,"minItems":1,"description":"The days of each week on which the window opens. Needs `from`, `to` and `starting`.","examples":[["mon","tue","wed","thu","fri"]]},"from":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window opens, as \"HH:MM\", in the time zone of the schedule group.","examples":["09:00"]},"to":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window closes, as \"HH:MM\". At or before `from` it is on the next day.","examples":["17:30"]},"starting":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The first day on which the window opens: one of `days`.","examples":["2026-01-05"]},"until":{"type":["string","null"],"pattern":"^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$","description":"The last day on which the window may open; `never` where it has no end.","examples":["2026-12-31","never"]},"date":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The one day on which the window opens, in place of `days` and `starting`.","examples":["2026-12-24"]},"start":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The start of the first window as the platform has it, where days and hours cannot say it.","examples":["2026-01-01T00:00:00"]},"end":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The end of the first window as the platform has it.","examples":["2026-01-02T00:00:00"]},"rrule":{"type":["string","null"],"description":"The rule by which the window comes again, as the platform has it (an iCalendar RRULE); an empty text where it does not.","examples":["FREQ=YEARLY;INTERVAL=1;BYMONTH=1;BYMONTHDAY=1"]}},"examples":[{"days":["mon","tue","wed","thu","fri"],"from":"09:00","to":"17:30","starting":"2026-01-05"}]},"scheduleGroups":{"additionalProperties":false,"type":["object","null"],"title":"schedule group","description":"One schedule group of Architect, by its name: what its schedules mean, and in which time zone.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule group, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule group has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule group is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule group."},"timeZone":{"type":["string","null"],"minLength":1,"description":"The time zone in which the schedules are read, by its IANA name.","examples":["Europe/Berlin","America/New_York"]},"openSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is open, by key or name.","examples":[["Weekdays"]]},"closedSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is closed; they win over those in which it is open.","examples":[["Maintenance"]]},"holidaySchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules of its holidays; they win over both.","examples":[["Christmas"]]}},"examples":[{"timeZone":"Europe/Berlin","openSchedules":["Weekdays"],"holidaySchedules":["Christmas"]}]},"scheduleGroupsInOrg":{"additionalProperties":false,"type":["object","null"],"title":"schedule group","description":"One schedule group of Architect, by its name: what its schedules mean, and in which time zone.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule group, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this schedule group, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule group has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule group is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule group."},"timeZone":{"type":["string","null"],"minLength":1,"description":"The time zone in which the schedules are read, by its IANA name.","examples":["Europe/Berlin","America/New_York"]},"openSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is open, by key or name.","examples":[["Weekdays"]]},"closedSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is closed; they win over those in which it is open.","examples":[["Maintenance"]]},"holidaySchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules of its holidays; they win over both.","examples":[["Christmas"]]}},"examples":[{"timeZone":"Europe/Berlin","openSchedules":["Weekdays"],"holidaySchedules":["Christmas"]}]},"timeoutRules":{"additionalProperties":false,"type":["object","null"],"title":"Timeout rule","description":"What is to hold for timeouts that no entry names. It reports; with `fix: true` it makes changes.","properties":{"of":{"type":["string","null"],"enum":["dataActions","steps",null],"description":"Whose timeouts the rule is for."},"match":{"type":["object","null"],"description":"Which of them; all where nothing is written. Names of the platform, not labels of this file.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"The name; `*` stands for any text, `?` for one character."},"integration":{"type":["string","null"],"minLength":1,"description":"The integration; `*` stands for any text, `?` for one character."},"category":{"type":["string","null"],"minLength":1,"description":"The category; `*` stands for any text, `?` for one character."},"flow":{"type":["string","null"],"minLength":1,"description":"The flow; `*` stands for any text, `?` for one character."},"type":{"type":["string","null"],"minLength":1,"description":"The type; `*` stands for any text, `?` for one character."},"container":{"type":["string","null"],"minLength":1,"description":"The container; `*` stands for any text, `?` for one character."},"action":{"type":["string","null"],"minLength":1,"description":"The action; `*` stands for any text, `?` for one character."}},"additionalProperties":false,"examples":[{"integration":"CRM *"}]},"atLeast":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"ms","minimum":1,"maximum":86400000},"description":"No timeout may be shorter.","examples":["10s"]},"atMost":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"ms","minimum":1,"maximum":86400000},"description":"No timeout may be longer.","examples":["10s"]},"exactly":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"ms","minimum":1,"maximum":86400000},"description":"Every timeout has this length.","examples":["10s"]},"publish":{"type":["boolean","null"],"default":false,"description":"For steps, with `fix`: the flows that change are published."},"fix":{"type":["boolean","null"],"default":false,"description":"Make changes so that the rule holds, instead of only reporting."}},"examples":[{"of":"dataActions","match":{"integration":"CRM *"},"atMost":"10s","fix":true}]}}};
const schema32 = {"type":["object","null"],"title":"Settings","description":"Settings for several orgs. Maps merge with what lies over them, single values and lists are replaced, `null` stops managing.","properties":{"dataActions":{"type":["object","null"],"title":"Data actions","description":"Data actions, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/dataActions"}},"integrations":{"type":["object","null"],"title":"Integrations","description":"Integrations, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/integrations"}},"flows":{"type":["object","null"],"title":"Flows","description":"Flows, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/flows"}},"messengerConfigurations":{"type":["object","null"],"title":"Messenger configurations","description":"Messenger configurations, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/messengerConfigurations"}},"messengerDeployments":{"type":["object","null"],"title":"Messenger deployments","description":"Messenger deployments, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/messengerDeployments"}},"schedules":{"type":["object","null"],"title":"Schedules","description":"Schedules, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/schedules"}},"scheduleGroups":{"type":["object","null"],"title":"Schedule groups","description":"Schedule groups, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/scheduleGroups"}},"timeoutRules":{"type":["object","null"],"title":"Timeout rules","description":"Timeout rules, each under a name of its own.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/timeoutRules"}},"policies":{"type":["object","null"],"title":"Policies","description":"Limits that make a finding a risk.","properties":{"maximumChange":{"type":["string","null"],"pattern":"^(100|[1-9]?[0-9])%$","description":"How much of an org's named settings one plan may change before it is the risk `sweeping-change`; judged in orgs with at least ten named settings. `0%` turns it off.","examples":["30%"]},"minimumContrast":{"type":["number","null"],"minimum":0,"maximum":21,"description":"The least contrast of colours that meet on the screen, as WCAG 2.2 counts it; less is the risk `low-contrast`. 4.5 is its level AA. `0` turns it off; where nothing is written, less than 4.5 is a notice.","examples":[4.5]},"maximumGreetingLength":{"type":["integer","null"],"minimum":0,"description":"The most characters of a greeting; more is the risk `long-text`. `0` turns it off; where nothing is written, more than 150 is a notice.","examples":[150]}},"additionalProperties":false}},"additionalProperties":false};
const schema33 = {"additionalProperties":false,"type":["object","string","null"],"title":"data action","description":"One data action, by its name, and what is to hold for it.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this data action, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this data action has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"timeout":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60},"title":"Timeout","description":"How long the platform waits for the action before it gives up (`config.timeoutSeconds`): 1s to 1m, in whole seconds. Where it was never set, the platform uses 1m.","examples":["8s","20s","1m"]},"integration":{"type":["string","null"],"minLength":1,"x-selector":true,"x-reference":"integrations","description":"The name of the integration that the action belongs to; needed where the org has several actions of this name.","examples":["CRM web services"]}},"examples":["8s","20s","1m",{"timeout":"8s","integration":"CRM web services"}],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60}};
const schema34 = {"additionalProperties":false,"type":["object","null"],"title":"integration","description":"One integration, by its name, and which keys of its configuration are to hold. All others stay as they are.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this integration, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this integration has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"properties":{"type":["object","null"],"additionalProperties":true,"description":"Keys of its properties, checked against the schema of its type; numbers as the platform has them, often in milliseconds.","examples":[{"requestTimeout":5000}]},"advanced":{"type":["object","null"],"additionalProperties":true,"description":"Keys of its advanced configuration, checked in the same way.","examples":[{"retries":2}]},"notes":{"type":["string","null"],"x-empty-is-unset":true,"description":"What people read about the integration."}},"examples":[{"properties":{"requestTimeout":5000},"notes":"Owned by the CRM team"}],"x-gone":{"credentials":{"why":"can never be set by a file, which holds no secret; an apply sends them back as they are","instead":"Set them in the platform, and remove the key here."}}};
const schema35 = {"additionalProperties":false,"type":["object","null"],"title":"flow","description":"One published Architect flow, and how long its steps wait for the data actions that they call.","examples":[{"publish":true,"steps":{"Lookup customer":"6s","Lookup order":{"15":"4s","Orders":"suggested"}}}],"properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this flow, exactly; the key where it is not written."},"type":{"type":["string","null"],"pattern":"^[a-z]+$","x-selector":true,"description":"The type of the flow in small letters, as `inboundcall`; needed where the org has flows of several types with this name.","examples":["inboundcall"]},"publish":{"type":["boolean","null"],"description":"`true`: what differs is written, and the flow is published. Otherwise the flow is only looked at, and what differs is told.","examples":[true]},"steps":{"type":["object","null"],"title":"Steps","description":"How long the steps wait that call a data action, by the action: its key under `dataActions`, or its name in the platform.","additionalProperties":{"type":["string","object","null"],"pattern":"^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$","x-duration":{"unit":"ms","minimum":1,"maximum":604800000},"description":"How long every step waits that calls this action, or a map: digits are a tracking id, anything else is a task, menu or state.","additionalProperties":{"type":["string","null"],"pattern":"^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$","x-duration":{"unit":"ms","minimum":1,"maximum":604800000},"description":"How long this step waits; `suggested`: as long as the action itself."},"examples":["6s","suggested"]},"examples":[{"Lookup customer":"6s","Lookup order":{"15":"4s","Orders":"suggested"}}]}},"x-gone":{"was":{"why":"cannot be said of a flow, which is never renamed","instead":"Rename it in Architect, and here its key or `name`."},"unchecked":{"why":"cannot be said of a flow, of which only the timeouts of its steps are set","instead":"Set the rest in Architect."}}};
const schema36 = {"additionalProperties":false,"type":["object","null"],"title":"messenger configuration","description":"One configuration of web messaging, by its name: how the messenger looks and what it does.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this messenger configuration, exactly; the key where it is not written.","maxLength":100},"was":{"type":["string","null"],"minLength":1,"description":"The name that this messenger configuration has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the messenger configuration is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"x-empty-is-unset":true,"description":"What people read about the configuration."},"languages":{"type":["array","null"],"items":{"type":"string","pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"A language by its code, in lower-case letters.","examples":["en-us","de"]},"minItems":1,"description":"The languages that the messenger speaks, in order, by their lower-case codes.","examples":[["en-us","de"]]},"defaultLanguage":{"type":["string","null"],"pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"The language for visitors whose own one the messenger does not speak: one of `languages`, by its lower-case code.","examples":["en-us","de"]},"labels":{"type":["object","null"],"description":"Texts in place of the platform's own, by language and key: the platform's `customI18nLabels`.","propertyNames":{"type":"string","pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"A language by its code, in lower-case letters.","examples":["en-us","de"]},"additionalProperties":{"type":["object","null"],"description":"The texts of one language.","properties":{"MessengerHomeHeaderTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The greeting at the head of the home screen.","examples":["Hello"]},"MessengerHomeHeaderSubTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The line below the greeting.","examples":["How can we help?"]},"MessengerLauncherButtonText":{"type":["string","null"],"x-empty-is-unset":true,"description":"The text on the launcher; at most 20 characters are shown.","examples":["Chat with us"]},"PushNotificationTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The title of a push notification; needed where `notifications` is enabled.","examples":["New message"]},"PushNotificationBody":{"type":["string","null"],"x-empty-is-unset":true,"description":"The text of a push notification; needed where `notifications` is enabled.","examples":["We have answered you."]}},"additionalProperties":false},"examples":[{"en-us":{"MessengerHomeHeaderTitle":"Hello"}}]},"headlessMode":{"type":["object","null"],"description":"The messenger without an interface of its own.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the page brings its own interface."}},"additionalProperties":false},"messenger":{"type":["object","null"],"description":"The messenger: how it looks, and what visitors can do in it.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is a messenger."},"styles":{"type":["object","null"],"description":"Its colours.","properties":{"primaryColor":{"type":["string","null"],"pattern":"^#[A-Fa-f0-9]{6}$","x-colour":true,"description":"The colour of launcher and header, under white text. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]}},"additionalProperties":false},"launcherButton":{"type":["object","null"],"description":"The button that opens the messenger.","properties":{"visibility":{"type":["string","null"],"enum":["On","Off","OnDemand",null],"description":"Whether the button is shown: always, never, or when the page asks for it."},"displayType":{"type":["string","null"],"enum":["IconAndText","Icon","Text",null],"description":"What the button shows."},"icon":{"type":["object","null"],"description":"A picture in place of the usual icon.","properties":{"url":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, by https; 26 × 26 pixels are best, 100 × 100 the most.","examples":["https://shop.example.com/icon.png"]}},"additionalProperties":false}},"additionalProperties":false},"homeScreen":{"type":["object","null"],"description":"The screen that greets visitors before a conversation.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is one; without it the greeting of `labels` is not seen."},"logoUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"The address of the logo, by https; one above 200 × 70 pixels is made smaller.","examples":["https://shop.example.com/logo.png"]}},"additionalProperties":false},"fileUpload":{"type":["object","null"],"description":"What visitors can send as a file.","properties":{"enableAttachments":{"type":["boolean","null"],"description":"Whether files can be sent; which types is said by the supported content profile of the deployment."},"modes":{"type":["array","null"],"items":{"type":"object","description":"What is accepted together.","properties":{"fileTypes":{"type":"array","items":{"type":"string","enum":["image/jpeg","image/gif","image/png"]},"x-empty-is-unset":true,"description":"The types of the files.","uniqueItems":true},"maxFileSizeKB":{"type":"integer","description":"The greatest size of a file, in kilobytes.","minimum":0,"maximum":10240,"examples":[10240]}},"additionalProperties":false},"x-empty-is-unset":true,"description":"The older way to say which files are accepted; clients ignore it where `enableAttachments` is set.","examples":[[{"fileTypes":["image/png"],"maxFileSizeKB":10240}]]}},"additionalProperties":false,"x-gone":{"useSupportedContentProfile":{"why":"was removed from the platform in 2024-03","instead":"Write `enableAttachments`; the types come from the supported content profile of the deployment."}}},"sessionPersistenceType":{"type":["string","null"],"enum":["AcrossSubdomains","DomainOrSubdomainOnly",null],"description":"Whether a conversation goes on across sub-domains; the platform has deprecated the choice."},"apps":{"type":["object","null"],"description":"What the messenger is used for.","properties":{"conversations":{"type":["object","null"],"description":"Conversations with bots and agents.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there are any."},"showAgentTypingIndicator":{"type":["boolean","null"],"description":"Whether visitors see that an agent is typing."},"showUserTypingIndicator":{"type":["boolean","null"],"description":"Whether agents see that a visitor is typing."},"autoStart":{"type":["object","null"],"description":"How a conversation begins.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the inbound message flow starts when the messenger opens."}},"additionalProperties":false},"markdown":{"type":["object","null"],"description":"Rich text.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether messages may be formatted."}},"additionalProperties":false},"conversationDisconnect":{"type":["object","null"],"description":"What a visitor sees when the agent has left.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the end of a conversation is shown."},"type":{"type":["string","null"],"enum":["Send","ReadOnly",null],"description":"Whether the visitor can still write then."}},"additionalProperties":false},"conversationClear":{"type":["object","null"],"description":"Taking away a conversation.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether visitors can clear it."}},"additionalProperties":false},"humanize":{"type":["object","null"],"description":"A name and a face for the bot.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the name and picture of the bot are shown."},"bot":{"type":["object","null"],"description":"The bot as visitors see it.","properties":{"name":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its name.","examples":["Robin"]},"avatarUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"The address of its picture, by https.","examples":["https://shop.example.com/robin.png"]}},"additionalProperties":false}},"additionalProperties":false},"notifications":{"type":["object","null"],"description":"Push notifications on mobile devices.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are sent; each language then needs both push texts in `labels`."},"notificationContentType":{"type":["string","null"],"enum":["IncludeMessagesContent","ExcludeMessagesContent",null],"description":"Whether they carry the text of the message."}},"additionalProperties":false},"sessionDurationSeconds":{"type":["integer","null"],"description":"How long a session lasts, in seconds; three days by default.","minimum":900,"examples":[259200]}},"additionalProperties":false},"knowledge":{"type":["object","null"],"description":"Articles of a knowledge base inside of the messenger.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are offered."},"knowledgeBase":{"type":["object","null"],"description":"The knowledge base whose articles are offered.","properties":{},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"position":{"type":["object","null"],"description":"Where the messenger lies on the page.","properties":{"alignment":{"type":["string","null"],"enum":["Auto","Left","Right",null],"description":"On which side."},"sideSpace":{"type":["integer","null"],"description":"The space beside it, in pixels.","examples":[20]},"bottomSpace":{"type":["integer","null"],"description":"The space below it, in pixels.","examples":[12]}},"additionalProperties":false},"cobrowse":{"type":["object","null"],"description":"Co-browsing: what an agent sees and does of a visitor's page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether co-browsing is offered."},"allowAgentControl":{"type":["boolean","null"],"description":"Whether agents can ask for control of the page."},"allowAgentNavigation":{"type":["boolean","null"],"description":"Whether agents can lead the visitor to another page."},"allowDraw":{"type":["boolean","null"],"description":"Whether agents can draw on the page."},"channels":{"type":["array","null"],"items":{"type":"string","enum":["Webmessaging","Voice"]},"x-empty-is-unset":true,"description":"Where co-browsing can begin.","uniqueItems":true},"maskSelectors":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"CSS selectors of what agents never see.","examples":[[".card-number"]]},"readonlySelectors":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"CSS selectors of what agents cannot change.","examples":[[".order-total"]]},"pauseCriteria":{"type":["array","null"],"items":{"type":"object","description":"One sort of pages.","properties":{"urlFragment":{"type":"string","minLength":1,"description":"A part of the address.","examples":["/checkout"]},"condition":{"type":"string","enum":["Includes","DoesNotInclude","StartsWith","EndsWith","Equals"],"description":"How the part lies in the address."}},"additionalProperties":false,"required":["urlFragment","condition"]},"x-empty-is-unset":true,"description":"The pages on which co-browsing pauses.","examples":[[{"urlFragment":"/checkout","condition":"Includes"}]]}},"additionalProperties":false},"video":{"type":["object","null"],"description":"Video calls from the messenger.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether video is offered."},"channels":{"type":["array","null"],"items":{"type":"string","enum":["Webmessaging","Voice"]},"x-empty-is-unset":true,"description":"Where a video call can begin.","uniqueItems":true},"agent":{"type":["object","null"],"description":"What agents can do.","properties":{"allowCamera":{"type":["boolean","null"],"description":"Whether an agent can switch a camera on."},"allowScreenShare":{"type":["boolean","null"],"description":"Whether an agent can share a screen."},"allowMicrophone":{"type":["boolean","null"],"description":"Whether an agent can switch a microphone on."},"background":{"type":["string","null"],"enum":["BLUR","NONE","IMAGE",null],"description":"What is behind an agent."},"backgroundImage":{"type":["object","null"],"description":"The picture behind an agent, where `background` is `IMAGE`.","properties":{"url":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, by https.","examples":["https://shop.example.com/office.png"]}},"additionalProperties":false}},"additionalProperties":false},"user":{"type":["object","null"],"description":"What visitors can do.","properties":{"allowCamera":{"type":["boolean","null"],"description":"Whether a visitor can switch a camera on."},"allowScreenShare":{"type":["boolean","null"],"description":"Whether a visitor can share a screen."},"allowMicrophone":{"type":["boolean","null"],"description":"Whether a visitor can switch a microphone on."}},"additionalProperties":false}},"additionalProperties":false},"authenticationSettings":{"type":["object","null"],"description":"How visitors sign in.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether visitors can sign in."},"integrationId":{"type":["string","null"],"minLength":1,"x-reference":"integrations","description":"The OpenID Connect integration that knows the visitors, by key or name.","examples":["Shop sign-in"]},"allowSessionUpgrade":{"type":["boolean","null"],"description":"Whether a session that began without a sign-in goes on after it."}},"additionalProperties":false},"journeyEvents":{"type":["object","null"],"description":"What is recorded of a visitor's journey through the page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether anything is recorded; audiences need it."},"pageviewConfig":{"type":["string","null"],"enum":["Auto","Once","Off",null],"description":"When a view of a page is recorded."},"clickEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["selector","eventName"]},"x-empty-is-unset":true,"description":"Clicks that are recorded."},"inViewportEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["selector","eventName"]},"x-empty-is-unset":true,"description":"Elements that are recorded when they come into view."},"formsTrackEvents":{"type":["array","null"],"items":{"type":"object","description":"One form.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"formName":{"type":"string","minLength":1,"description":"The name of the form in what is recorded.","examples":["checkout"]},"captureDataOnFormAbandon":{"type":"boolean","description":"Whether what was typed is recorded when the form is left."},"captureDataOnFormSubmit":{"type":"boolean","description":"Whether what was typed is recorded when the form is sent."}},"additionalProperties":false,"required":["selector","formName","captureDataOnFormAbandon","captureDataOnFormSubmit"]},"x-empty-is-unset":true,"description":"Forms that are recorded."},"idleEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]},"idleAfterSeconds":{"type":"integer","description":"After how many seconds without activity.","minimum":30,"examples":[60]}},"additionalProperties":false,"required":["eventName"]},"x-empty-is-unset":true,"description":"Times without activity that are recorded."},"scrollDepthEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"percentage":{"type":"integer","description":"How far down the page, in percent.","minimum":0,"maximum":100,"examples":[50]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["percentage","eventName"]},"x-empty-is-unset":true,"description":"Depths of scrolling that are recorded."},"trackingSettings":{"type":["object","null"],"description":"What of an address is recorded, and of whom nothing is.","properties":{"shouldKeepUrlFragment":{"type":["boolean","null"],"description":"Whether the part behind `#` is recorded."},"searchQueryParameters":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"The query parameters that hold what a visitor searches for.","examples":[["q"]],"maxItems":50},"excludedQueryParameters":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"The query parameters that are not recorded.","examples":[["token"]],"maxItems":50},"ipFilters":{"type":["array","null"],"items":{"type":"object","description":"One address or range.","properties":{"ipAddress":{"type":"string","minLength":1,"description":"An IPv4 or IPv6 address, or a range of them in CIDR notation.","examples":["203.0.113.0/24"]},"name":{"type":"string","minLength":1,"description":"What it is called.","examples":["Head office"]}},"additionalProperties":false,"required":["ipAddress"]},"x-empty-is-unset":true,"description":"The addresses from which nothing is recorded.","maxItems":10}},"additionalProperties":false}},"additionalProperties":false,"x-gone":{"excludedQueryParameters":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { excludedQueryParameters: … } }`."},"shouldKeepUrlFragment":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { shouldKeepUrlFragment: … } }`."},"searchQueryParameters":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { searchQueryParameters: … } }`."}}},"supportCenter":{"type":["object","null"],"description":"The support center: a knowledge base as a page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is one."},"knowledgeBase":{"type":["object","null"],"description":"The knowledge base whose articles are offered.","properties":{},"additionalProperties":false},"routerType":{"type":["string","null"],"enum":["Hash","Browser",null],"description":"How its addresses are made."},"customMessages":{"type":["array","null"],"items":{"type":"object","description":"One text.","properties":{"type":{"type":"string","enum":["Welcome","Fallback"],"description":"When it is shown."},"defaultValue":{"type":"string","maxLength":300,"description":"The text, of at most 300 characters.","examples":["How can we help?"]}},"additionalProperties":false,"required":["type","defaultValue"]},"x-empty-is-unset":true,"description":"Texts of its own."},"screens":{"type":["array","null"],"items":{"type":"object","description":"One screen.","properties":{"type":{"type":"string","enum":["Home","Category","SearchResults","Article"],"description":"Which screen."},"moduleSettings":{"type":"array","items":{"type":"object","description":"One part of a screen.","properties":{"type":{"type":"string","enum":["Search","Categories","FAQ","Contact","Results","Article","TopViewedArticles"],"description":"Which part."},"enabled":{"type":"boolean","description":"Whether it is shown."},"compactCategoryModuleTemplate":{"type":"object","description":"The short form of categories.","properties":{"active":{"type":"boolean","description":"Whether this form is used."}},"additionalProperties":false,"required":["active"]},"detailedCategoryModuleTemplate":{"type":"object","description":"The long form of categories.","properties":{"active":{"type":"boolean","description":"Whether this form is used."},"sidebar":{"type":"object","description":"The bar beside it.","properties":{"enabled":{"type":"boolean","description":"Whether it is shown."}},"additionalProperties":false,"required":["enabled"]}},"additionalProperties":false,"required":["active","sidebar"]}},"additionalProperties":false,"required":["type","enabled"]},"x-empty-is-unset":true,"description":"Its parts, in order."}},"additionalProperties":false,"required":["type","moduleSettings"]},"x-empty-is-unset":true,"description":"What is on which screen."},"enabledCategories":{"type":["array","null"],"items":{"type":"object","description":"One category.","properties":{"image":{"type":"object","description":"Its picture.","properties":{"source":{"type":"object","description":"Where it is.","properties":{"defaultUrl":{"type":"string","x-empty-is-unset":true,"description":"Its address, which begins with `https://`.","examples":["https://shop.example.com/help.png"]}},"additionalProperties":false,"required":["defaultUrl"]}},"additionalProperties":false,"required":["source"]}},"additionalProperties":false,"required":[]},"x-empty-is-unset":true,"description":"The categories that are shown, in order."},"labelFilter":{"type":["object","null"],"description":"Which articles are shown.","properties":{"labels":{"type":["array","null"],"items":{"type":"object","description":"One label.","properties":{},"additionalProperties":false,"required":[]},"x-empty-is-unset":true,"description":"The labels, one of which an article must have."}},"additionalProperties":false},"styleSetting":{"type":["object","null"],"description":"How it looks.","properties":{"heroStyle":{"type":["object","null"],"description":"The head of the page.","properties":{"backgroundColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its background. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]},"textColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its text. In quotes: without them `#` begins a comment of YAML.","examples":["#FFFFFF"]},"image":{"type":["object","null"],"description":"The picture behind it.","properties":{"source":{"type":["object","null"],"description":"Where it is.","properties":{"defaultUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, which begins with `https://`.","examples":["https://shop.example.com/help.png"]}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"globalStyle":{"type":["object","null"],"description":"All of the page.","properties":{"backgroundColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its background. In quotes: without them `#` begins a comment of YAML.","examples":["#FFFFFF"]},"primaryColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"The colour of links and buttons. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]},"primaryColorDark":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"A darker tone of it. In quotes: without them `#` begins a comment of YAML.","examples":["#08457A"]},"primaryColorLight":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"A lighter tone of it. In quotes: without them `#` begins a comment of YAML.","examples":["#D6E6F4"]},"textColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its text. In quotes: without them `#` begins a comment of YAML.","examples":["#222222"]},"fontFamily":{"type":["string","null"],"minLength":1,"description":"The font of its text.","examples":["sans-serif"]}},"additionalProperties":false}},"additionalProperties":false},"feedback":{"type":["object","null"],"description":"What readers say of an article.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are asked."}},"additionalProperties":false}},"additionalProperties":false}},"examples":[{"languages":["en-us","de"],"defaultLanguage":"en-us","labels":{"en-us":{"MessengerHomeHeaderTitle":"Hello"},"de":{"MessengerHomeHeaderTitle":"Hallo"}},"messenger":{"styles":{"primaryColor":"#0B5FA5"},"launcherButton":{"visibility":"On"}}}],"x-gone":{"customI18nLabels":{"why":"is written by language and key","instead":"Write `labels: { en-us: { MessengerHomeHeaderTitle: \"Hello\" } }`."}}};
const schema37 = {"additionalProperties":false,"type":["object","null"],"title":"messenger deployment","description":"One web deployment: which configuration visitors get on which pages.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this messenger deployment, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this messenger deployment has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the messenger deployment is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"x-empty-is-unset":true,"description":"What it is for.","examples":["The public shop"]},"configuration":{"type":["object","string","null"],"x-short":"name","title":"Configuration","description":"The messenger configuration that is shown: its newest published version, unless `version` pins another one.","properties":{"name":{"type":["string","null"],"minLength":1,"x-reference":"messengerConfigurations","description":"The messenger configuration: its key in this org, or its name in the platform.","examples":["Support messenger"]},"version":{"type":["integer","null"],"minimum":1,"description":"The published version that is shown; without it the newest one.","examples":[3]}},"additionalProperties":false,"examples":["Support messenger","Support messenger",{"name":"Support messenger","version":3}],"minLength":1},"allowAllDomains":{"type":["boolean","null"],"description":"Every page may show it; then `allowedDomains` is empty.","examples":[false]},"allowedDomains":{"type":["array","null"],"uniqueItems":true,"x-empty-is-unset":true,"items":{"type":"string","minLength":1,"description":"A host name without scheme or port; its sub-domains are allowed with it."},"description":"The domains whose pages may show it: host names without scheme or port. Sub-domains are allowed with them.","examples":[["shop.example.com"]]},"flow":{"type":["string","null"],"minLength":1,"x-reference":"inboundMessageFlows","x-reference-keys":"flows","description":"The published inbound message flow that answers conversations, by its name.","examples":["Inbound message"]},"supportedContent":{"type":["string","null"],"minLength":1,"x-reference":"supportedContent","description":"The supported-content profile that says which attachments are accepted, by its name.","examples":["Images only"]},"status":{"type":["string","null"],"enum":["Active","Inactive",null],"description":"`Inactive` switches the messenger off.","examples":["Active"]}},"examples":[{"configuration":"Support messenger","allowedDomains":["shop.example.com"],"flow":"Inbound message","supportedContent":"Images only","status":"Active"},{"configuration":{"name":"Support messenger","version":3}}]};
const schema38 = {"additionalProperties":false,"type":["object","null"],"title":"schedule","description":"One schedule of Architect, by its name: when it is open, in local time.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule."},"days":{"type":["array","null"],"items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]},"uniqueItems":true,"minItems":1,"description":"The days of each week on which the window opens. Needs `from`, `to` and `starting`.","examples":[["mon","tue","wed","thu","fri"]]},"from":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window opens, as \"HH:MM\", in the time zone of the schedule group.","examples":["09:00"]},"to":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window closes, as \"HH:MM\". At or before `from` it is on the next day.","examples":["17:30"]},"starting":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The first day on which the window opens: one of `days`.","examples":["2026-01-05"]},"until":{"type":["string","null"],"pattern":"^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$","description":"The last day on which the window may open; `never` where it has no end.","examples":["2026-12-31","never"]},"date":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The one day on which the window opens, in place of `days` and `starting`.","examples":["2026-12-24"]},"start":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The start of the first window as the platform has it, where days and hours cannot say it.","examples":["2026-01-01T00:00:00"]},"end":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The end of the first window as the platform has it.","examples":["2026-01-02T00:00:00"]},"rrule":{"type":["string","null"],"description":"The rule by which the window comes again, as the platform has it (an iCalendar RRULE); an empty text where it does not.","examples":["FREQ=YEARLY;INTERVAL=1;BYMONTH=1;BYMONTHDAY=1"]}},"examples":[{"days":["mon","tue","wed","thu","fri"],"from":"09:00","to":"17:30","starting":"2026-01-05"}]};
const schema39 = {"additionalProperties":false,"type":["object","null"],"title":"schedule group","description":"One schedule group of Architect, by its name: what its schedules mean, and in which time zone.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule group, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule group has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule group is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule group."},"timeZone":{"type":["string","null"],"minLength":1,"description":"The time zone in which the schedules are read, by its IANA name.","examples":["Europe/Berlin","America/New_York"]},"openSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is open, by key or name.","examples":[["Weekdays"]]},"closedSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is closed; they win over those in which it is open.","examples":[["Maintenance"]]},"holidaySchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules of its holidays; they win over both.","examples":[["Christmas"]]}},"examples":[{"timeZone":"Europe/Berlin","openSchedules":["Weekdays"],"holidaySchedules":["Christmas"]}]};
const schema40 = {"additionalProperties":false,"type":["object","null"],"title":"Timeout rule","description":"What is to hold for timeouts that no entry names. It reports; with `fix: true` it makes changes.","properties":{"of":{"type":["string","null"],"enum":["dataActions","steps",null],"description":"Whose timeouts the rule is for."},"match":{"type":["object","null"],"description":"Which of them; all where nothing is written. Names of the platform, not labels of this file.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"The name; `*` stands for any text, `?` for one character."},"integration":{"type":["string","null"],"minLength":1,"description":"The integration; `*` stands for any text, `?` for one character."},"category":{"type":["string","null"],"minLength":1,"description":"The category; `*` stands for any text, `?` for one character."},"flow":{"type":["string","null"],"minLength":1,"description":"The flow; `*` stands for any text, `?` for one character."},"type":{"type":["string","null"],"minLength":1,"description":"The type; `*` stands for any text, `?` for one character."},"container":{"type":["string","null"],"minLength":1,"description":"The container; `*` stands for any text, `?` for one character."},"action":{"type":["string","null"],"minLength":1,"description":"The action; `*` stands for any text, `?` for one character."}},"additionalProperties":false,"examples":[{"integration":"CRM *"}]},"atLeast":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"ms","minimum":1,"maximum":86400000},"description":"No timeout may be shorter.","examples":["10s"]},"atMost":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"ms","minimum":1,"maximum":86400000},"description":"No timeout may be longer.","examples":["10s"]},"exactly":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"ms","minimum":1,"maximum":86400000},"description":"Every timeout has this length.","examples":["10s"]},"publish":{"type":["boolean","null"],"default":false,"description":"For steps, with `fix`: the flows that change are published."},"fix":{"type":["boolean","null"],"default":false,"description":"Make changes so that the rule holds, instead of only reporting."}},"examples":[{"of":"dataActions","match":{"integration":"CRM *"},"atMost":"10s","fix":true}]};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (imported0.default ?? imported0);
const pattern4 = new RegExp("^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$", "u");
const pattern6 = new RegExp("^[a-z]+$", "u");
const pattern7 = new RegExp("^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$", "u");
const pattern9 = new RegExp("^[a-z]{2,3}(-[a-z0-9]{2,8})*$", "u");
const pattern12 = new RegExp("^#[A-Fa-f0-9]{6}$", "u");
const pattern13 = new RegExp("^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$", "u");
const pattern20 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const pattern22 = new RegExp("^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
const pattern23 = new RegExp("^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$", "u");
const pattern25 = new RegExp("^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$", "u");
const pattern30 = new RegExp("^(100|[1-9]?[0-9])%$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema32.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.dataActions !== undefined){
let data0 = data.dataActions;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/dataActions",schemaPath:"#/properties/dataActions/type",keyword:"type",params:{type: schema32.properties.dataActions.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
const _errs4 = errors;
if(typeof key1 === "string"){
if(func2(key1) < 1){
const err3 = {instancePath:instancePath+"/dataActions",schemaPath:"#/properties/dataActions/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
const err4 = {instancePath:instancePath+"/dataActions",schemaPath:"#/properties/dataActions/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key2 in data0){
let data1 = data0[key2];
if(((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (typeof data1 !== "string")) && (data1 !== null)){
const err5 = {instancePath:instancePath+"/dataActions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/dataActions/type",keyword:"type",params:{type: schema33.type},message:"must be object,string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err6 = {instancePath:instancePath+"/dataActions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/dataActions/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key3 in data1){
if(!(((((key3 === "name") || (key3 === "was")) || (key3 === "unchecked")) || (key3 === "timeout")) || (key3 === "integration"))){
const err7 = {instancePath:instancePath+"/dataActions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/dataActions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if((typeof data2 !== "string") && (data2 !== null)){
const err8 = {instancePath:instancePath+"/dataActions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/dataActions/properties/name/type",keyword:"type",params:{type: schema33.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/dataActions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/dataActions/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data1.was !== undefined){
let data3 = data1.was;
if((typeof data3 !== "string") && (data3 !== null)){
const err10 = {instancePath:instancePath+"/dataActions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/dataActions/properties/was/type",keyword:"type",params:{type: schema33.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err11 = {instancePath:instancePath+"/dataActions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/dataActions/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data1.unchecked !== undefined){
let data4 = data1.unchecked;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
const err12 = {instancePath:instancePath+"/dataActions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/dataActions/properties/unchecked/type",keyword:"type",params:{type: schema33.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.timeout !== undefined){
let data5 = data1.timeout;
if((typeof data5 !== "string") && (data5 !== null)){
const err13 = {instancePath:instancePath+"/dataActions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/$defs/dataActions/properties/timeout/type",keyword:"type",params:{type: schema33.properties.timeout.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err14 = {instancePath:instancePath+"/dataActions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/$defs/dataActions/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data1.integration !== undefined){
let data6 = data1.integration;
if((typeof data6 !== "string") && (data6 !== null)){
const err15 = {instancePath:instancePath+"/dataActions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/integration",schemaPath:"#/$defs/dataActions/properties/integration/type",keyword:"type",params:{type: schema33.properties.integration.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err16 = {instancePath:instancePath+"/dataActions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/integration",schemaPath:"#/$defs/dataActions/properties/integration/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
}
}
}
if(data.integrations !== undefined){
let data7 = data.integrations;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err17 = {instancePath:instancePath+"/integrations",schemaPath:"#/properties/integrations/type",keyword:"type",params:{type: schema32.properties.integrations.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key4 in data7){
const _errs23 = errors;
if(typeof key4 === "string"){
if(func2(key4) < 1){
const err18 = {instancePath:instancePath+"/integrations",schemaPath:"#/properties/integrations/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var valid5 = _errs23 === errors;
if(!valid5){
const err19 = {instancePath:instancePath+"/integrations",schemaPath:"#/properties/integrations/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
for(const key5 in data7){
let data8 = data7[key5];
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
const err20 = {instancePath:instancePath+"/integrations/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integrations/type",keyword:"type",params:{type: schema34.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key6 in data8){
if(!((((((key6 === "name") || (key6 === "was")) || (key6 === "unchecked")) || (key6 === "properties")) || (key6 === "advanced")) || (key6 === "notes"))){
const err21 = {instancePath:instancePath+"/integrations/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integrations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.name !== undefined){
let data9 = data8.name;
if((typeof data9 !== "string") && (data9 !== null)){
const err22 = {instancePath:instancePath+"/integrations/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/integrations/properties/name/type",keyword:"type",params:{type: schema34.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data9 === "string"){
if(func2(data9) < 1){
const err23 = {instancePath:instancePath+"/integrations/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/integrations/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data8.was !== undefined){
let data10 = data8.was;
if((typeof data10 !== "string") && (data10 !== null)){
const err24 = {instancePath:instancePath+"/integrations/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/integrations/properties/was/type",keyword:"type",params:{type: schema34.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err25 = {instancePath:instancePath+"/integrations/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/integrations/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data8.unchecked !== undefined){
let data11 = data8.unchecked;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
const err26 = {instancePath:instancePath+"/integrations/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/integrations/properties/unchecked/type",keyword:"type",params:{type: schema34.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data8.properties !== undefined){
let data12 = data8.properties;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
const err27 = {instancePath:instancePath+"/integrations/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/$defs/integrations/properties/properties/type",keyword:"type",params:{type: schema34.properties.properties.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.advanced !== undefined){
let data13 = data8.advanced;
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
const err28 = {instancePath:instancePath+"/integrations/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/advanced",schemaPath:"#/$defs/integrations/properties/advanced/type",keyword:"type",params:{type: schema34.properties.advanced.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data8.notes !== undefined){
let data14 = data8.notes;
if((typeof data14 !== "string") && (data14 !== null)){
const err29 = {instancePath:instancePath+"/integrations/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/notes",schemaPath:"#/$defs/integrations/properties/notes/type",keyword:"type",params:{type: schema34.properties.notes.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
}
}
if(data.flows !== undefined){
let data15 = data.flows;
if((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (data15 !== null)){
const err30 = {instancePath:instancePath+"/flows",schemaPath:"#/properties/flows/type",keyword:"type",params:{type: schema32.properties.flows.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key7 in data15){
const _errs46 = errors;
if(typeof key7 === "string"){
if(func2(key7) < 1){
const err31 = {instancePath:instancePath+"/flows",schemaPath:"#/properties/flows/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
var valid9 = _errs46 === errors;
if(!valid9){
const err32 = {instancePath:instancePath+"/flows",schemaPath:"#/properties/flows/propertyNames",keyword:"propertyNames",params:{propertyName: key7},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
for(const key8 in data15){
let data16 = data15[key8];
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
const err33 = {instancePath:instancePath+"/flows/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/flows/type",keyword:"type",params:{type: schema35.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key9 in data16){
if(!((((key9 === "name") || (key9 === "type")) || (key9 === "publish")) || (key9 === "steps"))){
const err34 = {instancePath:instancePath+"/flows/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/flows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data16.name !== undefined){
let data17 = data16.name;
if((typeof data17 !== "string") && (data17 !== null)){
const err35 = {instancePath:instancePath+"/flows/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/flows/properties/name/type",keyword:"type",params:{type: schema35.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data17 === "string"){
if(func2(data17) < 1){
const err36 = {instancePath:instancePath+"/flows/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/flows/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data16.type !== undefined){
let data18 = data16.type;
if((typeof data18 !== "string") && (data18 !== null)){
const err37 = {instancePath:instancePath+"/flows/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/$defs/flows/properties/type/type",keyword:"type",params:{type: schema35.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
const err38 = {instancePath:instancePath+"/flows/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/$defs/flows/properties/type/pattern",keyword:"pattern",params:{pattern: "^[a-z]+$"},message:"must match pattern \""+"^[a-z]+$"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data16.publish !== undefined){
let data19 = data16.publish;
if((typeof data19 !== "boolean") && (data19 !== null)){
const err39 = {instancePath:instancePath+"/flows/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/publish",schemaPath:"#/$defs/flows/properties/publish/type",keyword:"type",params:{type: schema35.properties.publish.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data16.steps !== undefined){
let data20 = data16.steps;
if((!(data20 && typeof data20 == "object" && !Array.isArray(data20))) && (data20 !== null)){
const err40 = {instancePath:instancePath+"/flows/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps",schemaPath:"#/$defs/flows/properties/steps/type",keyword:"type",params:{type: schema35.properties.steps.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key10 in data20){
let data21 = data20[key10];
if(((typeof data21 !== "string") && (!(data21 && typeof data21 == "object" && !Array.isArray(data21)))) && (data21 !== null)){
const err41 = {instancePath:instancePath+"/flows/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/flows/properties/steps/additionalProperties/type",keyword:"type",params:{type: schema35.properties.steps.additionalProperties.type},message:"must be string,object,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(typeof data21 === "string"){
if(!pattern7.test(data21)){
const err42 = {instancePath:instancePath+"/flows/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/flows/properties/steps/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$"},message:"must match pattern \""+"^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key11 in data21){
let data22 = data21[key11];
if((typeof data22 !== "string") && (data22 !== null)){
const err43 = {instancePath:instancePath+"/flows/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/flows/properties/steps/additionalProperties/additionalProperties/type",keyword:"type",params:{type: schema35.properties.steps.additionalProperties.additionalProperties.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(typeof data22 === "string"){
if(!pattern7.test(data22)){
const err44 = {instancePath:instancePath+"/flows/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/flows/properties/steps/additionalProperties/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$"},message:"must match pattern \""+"^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
}
}
}
}
}
}
}
}
if(data.messengerConfigurations !== undefined){
let data23 = data.messengerConfigurations;
if((!(data23 && typeof data23 == "object" && !Array.isArray(data23))) && (data23 !== null)){
const err45 = {instancePath:instancePath+"/messengerConfigurations",schemaPath:"#/properties/messengerConfigurations/type",keyword:"type",params:{type: schema32.properties.messengerConfigurations.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key12 in data23){
const _errs68 = errors;
if(typeof key12 === "string"){
if(func2(key12) < 1){
const err46 = {instancePath:instancePath+"/messengerConfigurations",schemaPath:"#/properties/messengerConfigurations/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key12};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
var valid15 = _errs68 === errors;
if(!valid15){
const err47 = {instancePath:instancePath+"/messengerConfigurations",schemaPath:"#/properties/messengerConfigurations/propertyNames",keyword:"propertyNames",params:{propertyName: key12},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
for(const key13 in data23){
let data24 = data23[key13];
if((!(data24 && typeof data24 == "object" && !Array.isArray(data24))) && (data24 !== null)){
const err48 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerConfigurations/type",keyword:"type",params:{type: schema36.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key14 in data24){
if(!(func1.call(schema36.properties, key14))){
const err49 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerConfigurations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data24.name !== undefined){
let data25 = data24.name;
if((typeof data25 !== "string") && (data25 !== null)){
const err50 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerConfigurations/properties/name/type",keyword:"type",params:{type: schema36.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(typeof data25 === "string"){
if(func2(data25) > 100){
const err51 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerConfigurations/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func2(data25) < 1){
const err52 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerConfigurations/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data24.was !== undefined){
let data26 = data24.was;
if((typeof data26 !== "string") && (data26 !== null)){
const err53 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/messengerConfigurations/properties/was/type",keyword:"type",params:{type: schema36.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(typeof data26 === "string"){
if(func2(data26) < 1){
const err54 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/messengerConfigurations/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data24.unchecked !== undefined){
let data27 = data24.unchecked;
if((!(data27 && typeof data27 == "object" && !Array.isArray(data27))) && (data27 !== null)){
const err55 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/messengerConfigurations/properties/unchecked/type",keyword:"type",params:{type: schema36.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data24.create !== undefined){
let data28 = data24.create;
if((typeof data28 !== "string") && (data28 !== null)){
const err56 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/messengerConfigurations/properties/create/type",keyword:"type",params:{type: schema36.properties.create.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!((data28 === "only") || (data28 === null))){
const err57 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/messengerConfigurations/properties/create/enum",keyword:"enum",params:{allowedValues: schema36.properties.create.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data24.description !== undefined){
let data29 = data24.description;
if((typeof data29 !== "string") && (data29 !== null)){
const err58 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/messengerConfigurations/properties/description/type",keyword:"type",params:{type: schema36.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data24.languages !== undefined){
let data30 = data24.languages;
if((!(Array.isArray(data30))) && (data30 !== null)){
const err59 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/languages",schemaPath:"#/$defs/messengerConfigurations/properties/languages/type",keyword:"type",params:{type: schema36.properties.languages.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(Array.isArray(data30)){
if(data30.length < 1){
const err60 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/languages",schemaPath:"#/$defs/messengerConfigurations/properties/languages/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
const len0 = data30.length;
for(let i0=0; i0<len0; i0++){
let data31 = data30[i0];
if(typeof data31 === "string"){
if(!pattern9.test(data31)){
const err61 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/languages/" + i0,schemaPath:"#/$defs/messengerConfigurations/properties/languages/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[a-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[a-z0-9]{2,8})*$"+"\""};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/languages/" + i0,schemaPath:"#/$defs/messengerConfigurations/properties/languages/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
}
if(data24.defaultLanguage !== undefined){
let data32 = data24.defaultLanguage;
if((typeof data32 !== "string") && (data32 !== null)){
const err63 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaultLanguage",schemaPath:"#/$defs/messengerConfigurations/properties/defaultLanguage/type",keyword:"type",params:{type: schema36.properties.defaultLanguage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(typeof data32 === "string"){
if(!pattern9.test(data32)){
const err64 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaultLanguage",schemaPath:"#/$defs/messengerConfigurations/properties/defaultLanguage/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[a-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[a-z0-9]{2,8})*$"+"\""};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
if(data24.labels !== undefined){
let data33 = data24.labels;
if((!(data33 && typeof data33 == "object" && !Array.isArray(data33))) && (data33 !== null)){
const err65 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/$defs/messengerConfigurations/properties/labels/type",keyword:"type",params:{type: schema36.properties.labels.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key15 in data33){
const _errs93 = errors;
if(typeof key15 === "string"){
if(!pattern9.test(key15)){
const err66 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/$defs/messengerConfigurations/properties/labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[a-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[a-z0-9]{2,8})*$"+"\"",propertyName:key15};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/$defs/messengerConfigurations/properties/labels/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key15};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var valid21 = _errs93 === errors;
if(!valid21){
const err68 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/$defs/messengerConfigurations/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key15},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
for(const key16 in data33){
let data34 = data33[key16];
if((!(data34 && typeof data34 == "object" && !Array.isArray(data34))) && (data34 !== null)){
const err69 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerConfigurations/properties/labels/additionalProperties/type",keyword:"type",params:{type: schema36.properties.labels.additionalProperties.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key17 in data34){
if(!(((((key17 === "MessengerHomeHeaderTitle") || (key17 === "MessengerHomeHeaderSubTitle")) || (key17 === "MessengerLauncherButtonText")) || (key17 === "PushNotificationTitle")) || (key17 === "PushNotificationBody"))){
const err70 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerConfigurations/properties/labels/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data34.MessengerHomeHeaderTitle !== undefined){
let data35 = data34.MessengerHomeHeaderTitle;
if((typeof data35 !== "string") && (data35 !== null)){
const err71 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/MessengerHomeHeaderTitle",schemaPath:"#/$defs/messengerConfigurations/properties/labels/additionalProperties/properties/MessengerHomeHeaderTitle/type",keyword:"type",params:{type: schema36.properties.labels.additionalProperties.properties.MessengerHomeHeaderTitle.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data34.MessengerHomeHeaderSubTitle !== undefined){
let data36 = data34.MessengerHomeHeaderSubTitle;
if((typeof data36 !== "string") && (data36 !== null)){
const err72 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/MessengerHomeHeaderSubTitle",schemaPath:"#/$defs/messengerConfigurations/properties/labels/additionalProperties/properties/MessengerHomeHeaderSubTitle/type",keyword:"type",params:{type: schema36.properties.labels.additionalProperties.properties.MessengerHomeHeaderSubTitle.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data34.MessengerLauncherButtonText !== undefined){
let data37 = data34.MessengerLauncherButtonText;
if((typeof data37 !== "string") && (data37 !== null)){
const err73 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/MessengerLauncherButtonText",schemaPath:"#/$defs/messengerConfigurations/properties/labels/additionalProperties/properties/MessengerLauncherButtonText/type",keyword:"type",params:{type: schema36.properties.labels.additionalProperties.properties.MessengerLauncherButtonText.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data34.PushNotificationTitle !== undefined){
let data38 = data34.PushNotificationTitle;
if((typeof data38 !== "string") && (data38 !== null)){
const err74 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/PushNotificationTitle",schemaPath:"#/$defs/messengerConfigurations/properties/labels/additionalProperties/properties/PushNotificationTitle/type",keyword:"type",params:{type: schema36.properties.labels.additionalProperties.properties.PushNotificationTitle.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data34.PushNotificationBody !== undefined){
let data39 = data34.PushNotificationBody;
if((typeof data39 !== "string") && (data39 !== null)){
const err75 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/PushNotificationBody",schemaPath:"#/$defs/messengerConfigurations/properties/labels/additionalProperties/properties/PushNotificationBody/type",keyword:"type",params:{type: schema36.properties.labels.additionalProperties.properties.PushNotificationBody.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
}
}
}
if(data24.headlessMode !== undefined){
let data40 = data24.headlessMode;
if((!(data40 && typeof data40 == "object" && !Array.isArray(data40))) && (data40 !== null)){
const err76 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/headlessMode",schemaPath:"#/$defs/messengerConfigurations/properties/headlessMode/type",keyword:"type",params:{type: schema36.properties.headlessMode.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key18 in data40){
if(!(key18 === "enabled")){
const err77 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/headlessMode",schemaPath:"#/$defs/messengerConfigurations/properties/headlessMode/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data40.enabled !== undefined){
let data41 = data40.enabled;
if((typeof data41 !== "boolean") && (data41 !== null)){
const err78 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/headlessMode/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/headlessMode/properties/enabled/type",keyword:"type",params:{type: schema36.properties.headlessMode.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
}
if(data24.messenger !== undefined){
let data42 = data24.messenger;
if((!(data42 && typeof data42 == "object" && !Array.isArray(data42))) && (data42 !== null)){
const err79 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/type",keyword:"type",params:{type: schema36.properties.messenger.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key19 in data42){
if(!(((((((key19 === "enabled") || (key19 === "styles")) || (key19 === "launcherButton")) || (key19 === "homeScreen")) || (key19 === "fileUpload")) || (key19 === "sessionPersistenceType")) || (key19 === "apps"))){
const err80 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data42.enabled !== undefined){
let data43 = data42.enabled;
if((typeof data43 !== "boolean") && (data43 !== null)){
const err81 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/enabled/type",keyword:"type",params:{type: schema36.properties.messenger.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data42.styles !== undefined){
let data44 = data42.styles;
if((!(data44 && typeof data44 == "object" && !Array.isArray(data44))) && (data44 !== null)){
const err82 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/styles",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/styles/type",keyword:"type",params:{type: schema36.properties.messenger.properties.styles.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key20 in data44){
if(!(key20 === "primaryColor")){
const err83 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/styles",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/styles/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data44.primaryColor !== undefined){
let data45 = data44.primaryColor;
if((typeof data45 !== "string") && (data45 !== null)){
const err84 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/styles/primaryColor",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/styles/properties/primaryColor/type",keyword:"type",params:{type: schema36.properties.messenger.properties.styles.properties.primaryColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(typeof data45 === "string"){
if(!pattern12.test(data45)){
const err85 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/styles/primaryColor",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/styles/properties/primaryColor/pattern",keyword:"pattern",params:{pattern: "^#[A-Fa-f0-9]{6}$"},message:"must match pattern \""+"^#[A-Fa-f0-9]{6}$"+"\""};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
}
}
if(data42.launcherButton !== undefined){
let data46 = data42.launcherButton;
if((!(data46 && typeof data46 == "object" && !Array.isArray(data46))) && (data46 !== null)){
const err86 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/launcherButton/type",keyword:"type",params:{type: schema36.properties.messenger.properties.launcherButton.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key21 in data46){
if(!(((key21 === "visibility") || (key21 === "displayType")) || (key21 === "icon"))){
const err87 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/launcherButton/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data46.visibility !== undefined){
let data47 = data46.visibility;
if((typeof data47 !== "string") && (data47 !== null)){
const err88 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/visibility",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/launcherButton/properties/visibility/type",keyword:"type",params:{type: schema36.properties.messenger.properties.launcherButton.properties.visibility.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(!((((data47 === "On") || (data47 === "Off")) || (data47 === "OnDemand")) || (data47 === null))){
const err89 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/visibility",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/launcherButton/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema36.properties.messenger.properties.launcherButton.properties.visibility.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data46.displayType !== undefined){
let data48 = data46.displayType;
if((typeof data48 !== "string") && (data48 !== null)){
const err90 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/displayType",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/launcherButton/properties/displayType/type",keyword:"type",params:{type: schema36.properties.messenger.properties.launcherButton.properties.displayType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(!((((data48 === "IconAndText") || (data48 === "Icon")) || (data48 === "Text")) || (data48 === null))){
const err91 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/displayType",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/launcherButton/properties/displayType/enum",keyword:"enum",params:{allowedValues: schema36.properties.messenger.properties.launcherButton.properties.displayType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data46.icon !== undefined){
let data49 = data46.icon;
if((!(data49 && typeof data49 == "object" && !Array.isArray(data49))) && (data49 !== null)){
const err92 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/icon",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/launcherButton/properties/icon/type",keyword:"type",params:{type: schema36.properties.messenger.properties.launcherButton.properties.icon.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key22 in data49){
if(!(key22 === "url")){
const err93 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/icon",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/launcherButton/properties/icon/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data49.url !== undefined){
let data50 = data49.url;
if((typeof data50 !== "string") && (data50 !== null)){
const err94 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/icon/url",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/launcherButton/properties/icon/properties/url/type",keyword:"type",params:{type: schema36.properties.messenger.properties.launcherButton.properties.icon.properties.url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
}
}
}
if(data42.homeScreen !== undefined){
let data51 = data42.homeScreen;
if((!(data51 && typeof data51 == "object" && !Array.isArray(data51))) && (data51 !== null)){
const err95 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/homeScreen",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/homeScreen/type",keyword:"type",params:{type: schema36.properties.messenger.properties.homeScreen.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key23 in data51){
if(!((key23 === "enabled") || (key23 === "logoUrl"))){
const err96 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/homeScreen",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/homeScreen/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data51.enabled !== undefined){
let data52 = data51.enabled;
if((typeof data52 !== "boolean") && (data52 !== null)){
const err97 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/homeScreen/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/homeScreen/properties/enabled/type",keyword:"type",params:{type: schema36.properties.messenger.properties.homeScreen.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data51.logoUrl !== undefined){
let data53 = data51.logoUrl;
if((typeof data53 !== "string") && (data53 !== null)){
const err98 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/homeScreen/logoUrl",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/homeScreen/properties/logoUrl/type",keyword:"type",params:{type: schema36.properties.messenger.properties.homeScreen.properties.logoUrl.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
}
if(data42.fileUpload !== undefined){
let data54 = data42.fileUpload;
if((!(data54 && typeof data54 == "object" && !Array.isArray(data54))) && (data54 !== null)){
const err99 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/type",keyword:"type",params:{type: schema36.properties.messenger.properties.fileUpload.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key24 in data54){
if(!((key24 === "enableAttachments") || (key24 === "modes"))){
const err100 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data54.enableAttachments !== undefined){
let data55 = data54.enableAttachments;
if((typeof data55 !== "boolean") && (data55 !== null)){
const err101 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/enableAttachments",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/enableAttachments/type",keyword:"type",params:{type: schema36.properties.messenger.properties.fileUpload.properties.enableAttachments.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data54.modes !== undefined){
let data56 = data54.modes;
if((!(Array.isArray(data56))) && (data56 !== null)){
const err102 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/type",keyword:"type",params:{type: schema36.properties.messenger.properties.fileUpload.properties.modes.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(Array.isArray(data56)){
const len1 = data56.length;
for(let i1=0; i1<len1; i1++){
let data57 = data56[i1];
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key25 in data57){
if(!((key25 === "fileTypes") || (key25 === "maxFileSizeKB"))){
const err103 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i1,schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data57.fileTypes !== undefined){
let data58 = data57.fileTypes;
if(Array.isArray(data58)){
const len2 = data58.length;
for(let i2=0; i2<len2; i2++){
let data59 = data58[i2];
if(typeof data59 !== "string"){
const err104 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i1+"/fileTypes/" + i2,schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/items/properties/fileTypes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(!(((data59 === "image/jpeg") || (data59 === "image/gif")) || (data59 === "image/png"))){
const err105 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i1+"/fileTypes/" + i2,schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/items/properties/fileTypes/items/enum",keyword:"enum",params:{allowedValues: schema36.properties.messenger.properties.fileUpload.properties.modes.items.properties.fileTypes.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
let i3 = data58.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data58[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err106 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i1+"/fileTypes",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/items/properties/fileTypes/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err107 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i1+"/fileTypes",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/items/properties/fileTypes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data57.maxFileSizeKB !== undefined){
let data60 = data57.maxFileSizeKB;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err108 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i1+"/maxFileSizeKB",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/items/properties/maxFileSizeKB/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 10240 || isNaN(data60)){
const err109 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i1+"/maxFileSizeKB",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/items/properties/maxFileSizeKB/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10240},message:"must be <= 10240"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data60 < 0 || isNaN(data60)){
const err110 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i1+"/maxFileSizeKB",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/items/properties/maxFileSizeKB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
}
else {
const err111 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i1,schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
}
}
}
if(data42.sessionPersistenceType !== undefined){
let data61 = data42.sessionPersistenceType;
if((typeof data61 !== "string") && (data61 !== null)){
const err112 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/sessionPersistenceType",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/sessionPersistenceType/type",keyword:"type",params:{type: schema36.properties.messenger.properties.sessionPersistenceType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(!(((data61 === "AcrossSubdomains") || (data61 === "DomainOrSubdomainOnly")) || (data61 === null))){
const err113 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/sessionPersistenceType",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/sessionPersistenceType/enum",keyword:"enum",params:{allowedValues: schema36.properties.messenger.properties.sessionPersistenceType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data42.apps !== undefined){
let data62 = data42.apps;
if((!(data62 && typeof data62 == "object" && !Array.isArray(data62))) && (data62 !== null)){
const err114 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key26 in data62){
if(!((key26 === "conversations") || (key26 === "knowledge"))){
const err115 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data62.conversations !== undefined){
let data63 = data62.conversations;
if((!(data63 && typeof data63 == "object" && !Array.isArray(data63))) && (data63 !== null)){
const err116 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key27 in data63){
if(!(func1.call(schema36.properties.messenger.properties.apps.properties.conversations.properties, key27))){
const err117 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data63.enabled !== undefined){
let data64 = data63.enabled;
if((typeof data64 !== "boolean") && (data64 !== null)){
const err118 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/enabled/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data63.showAgentTypingIndicator !== undefined){
let data65 = data63.showAgentTypingIndicator;
if((typeof data65 !== "boolean") && (data65 !== null)){
const err119 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/showAgentTypingIndicator",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/showAgentTypingIndicator/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.showAgentTypingIndicator.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data63.showUserTypingIndicator !== undefined){
let data66 = data63.showUserTypingIndicator;
if((typeof data66 !== "boolean") && (data66 !== null)){
const err120 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/showUserTypingIndicator",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/showUserTypingIndicator/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.showUserTypingIndicator.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data63.autoStart !== undefined){
let data67 = data63.autoStart;
if((!(data67 && typeof data67 == "object" && !Array.isArray(data67))) && (data67 !== null)){
const err121 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/autoStart",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/autoStart/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.autoStart.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key28 in data67){
if(!(key28 === "enabled")){
const err122 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/autoStart",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/autoStart/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data67.enabled !== undefined){
let data68 = data67.enabled;
if((typeof data68 !== "boolean") && (data68 !== null)){
const err123 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/autoStart/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/autoStart/properties/enabled/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.autoStart.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
}
if(data63.markdown !== undefined){
let data69 = data63.markdown;
if((!(data69 && typeof data69 == "object" && !Array.isArray(data69))) && (data69 !== null)){
const err124 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/markdown",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/markdown/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.markdown.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key29 in data69){
if(!(key29 === "enabled")){
const err125 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/markdown",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/markdown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data69.enabled !== undefined){
let data70 = data69.enabled;
if((typeof data70 !== "boolean") && (data70 !== null)){
const err126 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/markdown/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/markdown/properties/enabled/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.markdown.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
}
if(data63.conversationDisconnect !== undefined){
let data71 = data63.conversationDisconnect;
if((!(data71 && typeof data71 == "object" && !Array.isArray(data71))) && (data71 !== null)){
const err127 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.conversationDisconnect.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key30 in data71){
if(!((key30 === "enabled") || (key30 === "type"))){
const err128 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data71.enabled !== undefined){
let data72 = data71.enabled;
if((typeof data72 !== "boolean") && (data72 !== null)){
const err129 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/properties/enabled/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.conversationDisconnect.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data71.type !== undefined){
let data73 = data71.type;
if((typeof data73 !== "string") && (data73 !== null)){
const err130 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect/type",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/properties/type/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.conversationDisconnect.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(!(((data73 === "Send") || (data73 === "ReadOnly")) || (data73 === null))){
const err131 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect/type",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/properties/type/enum",keyword:"enum",params:{allowedValues: schema36.properties.messenger.properties.apps.properties.conversations.properties.conversationDisconnect.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
}
if(data63.conversationClear !== undefined){
let data74 = data63.conversationClear;
if((!(data74 && typeof data74 == "object" && !Array.isArray(data74))) && (data74 !== null)){
const err132 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationClear",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/conversationClear/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.conversationClear.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key31 in data74){
if(!(key31 === "enabled")){
const err133 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationClear",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/conversationClear/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data74.enabled !== undefined){
let data75 = data74.enabled;
if((typeof data75 !== "boolean") && (data75 !== null)){
const err134 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationClear/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/conversationClear/properties/enabled/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.conversationClear.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
}
if(data63.humanize !== undefined){
let data76 = data63.humanize;
if((!(data76 && typeof data76 == "object" && !Array.isArray(data76))) && (data76 !== null)){
const err135 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/humanize/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.humanize.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key32 in data76){
if(!((key32 === "enabled") || (key32 === "bot"))){
const err136 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/humanize/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data76.enabled !== undefined){
let data77 = data76.enabled;
if((typeof data77 !== "boolean") && (data77 !== null)){
const err137 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/enabled/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.humanize.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data76.bot !== undefined){
let data78 = data76.bot;
if((!(data78 && typeof data78 == "object" && !Array.isArray(data78))) && (data78 !== null)){
const err138 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/bot",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/bot/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.humanize.properties.bot.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key33 in data78){
if(!((key33 === "name") || (key33 === "avatarUrl"))){
const err139 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/bot",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/bot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data78.name !== undefined){
let data79 = data78.name;
if((typeof data79 !== "string") && (data79 !== null)){
const err140 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/bot/name",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/bot/properties/name/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.humanize.properties.bot.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data78.avatarUrl !== undefined){
let data80 = data78.avatarUrl;
if((typeof data80 !== "string") && (data80 !== null)){
const err141 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/bot/avatarUrl",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/bot/properties/avatarUrl/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.humanize.properties.bot.properties.avatarUrl.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
}
}
}
if(data63.notifications !== undefined){
let data81 = data63.notifications;
if((!(data81 && typeof data81 == "object" && !Array.isArray(data81))) && (data81 !== null)){
const err142 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/notifications/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.notifications.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
for(const key34 in data81){
if(!((key34 === "enabled") || (key34 === "notificationContentType"))){
const err143 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/notifications/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data81.enabled !== undefined){
let data82 = data81.enabled;
if((typeof data82 !== "boolean") && (data82 !== null)){
const err144 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/notifications/properties/enabled/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.notifications.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data81.notificationContentType !== undefined){
let data83 = data81.notificationContentType;
if((typeof data83 !== "string") && (data83 !== null)){
const err145 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications/notificationContentType",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/notifications/properties/notificationContentType/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.notifications.properties.notificationContentType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(!(((data83 === "IncludeMessagesContent") || (data83 === "ExcludeMessagesContent")) || (data83 === null))){
const err146 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications/notificationContentType",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/notifications/properties/notificationContentType/enum",keyword:"enum",params:{allowedValues: schema36.properties.messenger.properties.apps.properties.conversations.properties.notifications.properties.notificationContentType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
}
if(data63.sessionDurationSeconds !== undefined){
let data84 = data63.sessionDurationSeconds;
if((!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))) && (data84 !== null)){
const err147 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/sessionDurationSeconds",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/sessionDurationSeconds/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.sessionDurationSeconds.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 < 900 || isNaN(data84)){
const err148 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/sessionDurationSeconds",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/sessionDurationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 900},message:"must be >= 900"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
}
}
if(data62.knowledge !== undefined){
let data85 = data62.knowledge;
if((!(data85 && typeof data85 == "object" && !Array.isArray(data85))) && (data85 !== null)){
const err149 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/knowledge/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.knowledge.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
for(const key35 in data85){
if(!((key35 === "enabled") || (key35 === "knowledgeBase"))){
const err150 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/knowledge/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data85.enabled !== undefined){
let data86 = data85.enabled;
if((typeof data86 !== "boolean") && (data86 !== null)){
const err151 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/knowledge/properties/enabled/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.knowledge.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data85.knowledgeBase !== undefined){
let data87 = data85.knowledgeBase;
if((!(data87 && typeof data87 == "object" && !Array.isArray(data87))) && (data87 !== null)){
const err152 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge/knowledgeBase",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/knowledge/properties/knowledgeBase/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.knowledge.properties.knowledgeBase.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
for(const key36 in data87){
const err153 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge/knowledgeBase",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/knowledge/properties/knowledgeBase/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
}
}
}
}
}
}
if(data24.position !== undefined){
let data88 = data24.position;
if((!(data88 && typeof data88 == "object" && !Array.isArray(data88))) && (data88 !== null)){
const err154 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/position",schemaPath:"#/$defs/messengerConfigurations/properties/position/type",keyword:"type",params:{type: schema36.properties.position.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key37 in data88){
if(!(((key37 === "alignment") || (key37 === "sideSpace")) || (key37 === "bottomSpace"))){
const err155 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/position",schemaPath:"#/$defs/messengerConfigurations/properties/position/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data88.alignment !== undefined){
let data89 = data88.alignment;
if((typeof data89 !== "string") && (data89 !== null)){
const err156 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/position/alignment",schemaPath:"#/$defs/messengerConfigurations/properties/position/properties/alignment/type",keyword:"type",params:{type: schema36.properties.position.properties.alignment.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(!((((data89 === "Auto") || (data89 === "Left")) || (data89 === "Right")) || (data89 === null))){
const err157 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/position/alignment",schemaPath:"#/$defs/messengerConfigurations/properties/position/properties/alignment/enum",keyword:"enum",params:{allowedValues: schema36.properties.position.properties.alignment.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data88.sideSpace !== undefined){
let data90 = data88.sideSpace;
if((!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))) && (data90 !== null)){
const err158 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/position/sideSpace",schemaPath:"#/$defs/messengerConfigurations/properties/position/properties/sideSpace/type",keyword:"type",params:{type: schema36.properties.position.properties.sideSpace.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data88.bottomSpace !== undefined){
let data91 = data88.bottomSpace;
if((!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))) && (data91 !== null)){
const err159 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/position/bottomSpace",schemaPath:"#/$defs/messengerConfigurations/properties/position/properties/bottomSpace/type",keyword:"type",params:{type: schema36.properties.position.properties.bottomSpace.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
}
if(data24.cobrowse !== undefined){
let data92 = data24.cobrowse;
if((!(data92 && typeof data92 == "object" && !Array.isArray(data92))) && (data92 !== null)){
const err160 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/type",keyword:"type",params:{type: schema36.properties.cobrowse.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key38 in data92){
if(!((((((((key38 === "enabled") || (key38 === "allowAgentControl")) || (key38 === "allowAgentNavigation")) || (key38 === "allowDraw")) || (key38 === "channels")) || (key38 === "maskSelectors")) || (key38 === "readonlySelectors")) || (key38 === "pauseCriteria"))){
const err161 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data92.enabled !== undefined){
let data93 = data92.enabled;
if((typeof data93 !== "boolean") && (data93 !== null)){
const err162 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/enabled/type",keyword:"type",params:{type: schema36.properties.cobrowse.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data92.allowAgentControl !== undefined){
let data94 = data92.allowAgentControl;
if((typeof data94 !== "boolean") && (data94 !== null)){
const err163 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/allowAgentControl",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/allowAgentControl/type",keyword:"type",params:{type: schema36.properties.cobrowse.properties.allowAgentControl.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data92.allowAgentNavigation !== undefined){
let data95 = data92.allowAgentNavigation;
if((typeof data95 !== "boolean") && (data95 !== null)){
const err164 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/allowAgentNavigation",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/allowAgentNavigation/type",keyword:"type",params:{type: schema36.properties.cobrowse.properties.allowAgentNavigation.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data92.allowDraw !== undefined){
let data96 = data92.allowDraw;
if((typeof data96 !== "boolean") && (data96 !== null)){
const err165 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/allowDraw",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/allowDraw/type",keyword:"type",params:{type: schema36.properties.cobrowse.properties.allowDraw.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data92.channels !== undefined){
let data97 = data92.channels;
if((!(Array.isArray(data97))) && (data97 !== null)){
const err166 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/channels",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/channels/type",keyword:"type",params:{type: schema36.properties.cobrowse.properties.channels.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(Array.isArray(data97)){
const len3 = data97.length;
for(let i4=0; i4<len3; i4++){
let data98 = data97[i4];
if(typeof data98 !== "string"){
const err167 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/channels/" + i4,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/channels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(!((data98 === "Webmessaging") || (data98 === "Voice"))){
const err168 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/channels/" + i4,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/channels/items/enum",keyword:"enum",params:{allowedValues: schema36.properties.cobrowse.properties.channels.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
let i5 = data97.length;
let j1;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data97[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err169 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/channels",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
break;
}
indices1[item1] = i5;
}
}
}
}
if(data92.maskSelectors !== undefined){
let data99 = data92.maskSelectors;
if((!(Array.isArray(data99))) && (data99 !== null)){
const err170 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/maskSelectors",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/maskSelectors/type",keyword:"type",params:{type: schema36.properties.cobrowse.properties.maskSelectors.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(Array.isArray(data99)){
const len4 = data99.length;
for(let i6=0; i6<len4; i6++){
let data100 = data99[i6];
if(typeof data100 === "string"){
if(func2(data100) < 1){
const err171 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/maskSelectors/" + i6,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/maskSelectors/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/maskSelectors/" + i6,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/maskSelectors/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
}
if(data92.readonlySelectors !== undefined){
let data101 = data92.readonlySelectors;
if((!(Array.isArray(data101))) && (data101 !== null)){
const err173 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/readonlySelectors",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/readonlySelectors/type",keyword:"type",params:{type: schema36.properties.cobrowse.properties.readonlySelectors.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(Array.isArray(data101)){
const len5 = data101.length;
for(let i7=0; i7<len5; i7++){
let data102 = data101[i7];
if(typeof data102 === "string"){
if(func2(data102) < 1){
const err174 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/readonlySelectors/" + i7,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/readonlySelectors/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/readonlySelectors/" + i7,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/readonlySelectors/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
}
if(data92.pauseCriteria !== undefined){
let data103 = data92.pauseCriteria;
if((!(Array.isArray(data103))) && (data103 !== null)){
const err176 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/pauseCriteria/type",keyword:"type",params:{type: schema36.properties.cobrowse.properties.pauseCriteria.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(Array.isArray(data103)){
const len6 = data103.length;
for(let i8=0; i8<len6; i8++){
let data104 = data103[i8];
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.urlFragment === undefined){
const err177 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i8,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/pauseCriteria/items/required",keyword:"required",params:{missingProperty: "urlFragment"},message:"must have required property '"+"urlFragment"+"'"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data104.condition === undefined){
const err178 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i8,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/pauseCriteria/items/required",keyword:"required",params:{missingProperty: "condition"},message:"must have required property '"+"condition"+"'"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
for(const key39 in data104){
if(!((key39 === "urlFragment") || (key39 === "condition"))){
const err179 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i8,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/pauseCriteria/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data104.urlFragment !== undefined){
let data105 = data104.urlFragment;
if(typeof data105 === "string"){
if(func2(data105) < 1){
const err180 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i8+"/urlFragment",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/pauseCriteria/items/properties/urlFragment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i8+"/urlFragment",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/pauseCriteria/items/properties/urlFragment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data104.condition !== undefined){
let data106 = data104.condition;
if(typeof data106 !== "string"){
const err182 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i8+"/condition",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/pauseCriteria/items/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(!(((((data106 === "Includes") || (data106 === "DoesNotInclude")) || (data106 === "StartsWith")) || (data106 === "EndsWith")) || (data106 === "Equals"))){
const err183 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i8+"/condition",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/pauseCriteria/items/properties/condition/enum",keyword:"enum",params:{allowedValues: schema36.properties.cobrowse.properties.pauseCriteria.items.properties.condition.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i8,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/pauseCriteria/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
}
}
}
if(data24.video !== undefined){
let data107 = data24.video;
if((!(data107 && typeof data107 == "object" && !Array.isArray(data107))) && (data107 !== null)){
const err185 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/video",schemaPath:"#/$defs/messengerConfigurations/properties/video/type",keyword:"type",params:{type: schema36.properties.video.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key40 in data107){
if(!((((key40 === "enabled") || (key40 === "channels")) || (key40 === "agent")) || (key40 === "user"))){
const err186 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/video",schemaPath:"#/$defs/messengerConfigurations/properties/video/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data107.enabled !== undefined){
let data108 = data107.enabled;
if((typeof data108 !== "boolean") && (data108 !== null)){
const err187 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/enabled/type",keyword:"type",params:{type: schema36.properties.video.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data107.channels !== undefined){
let data109 = data107.channels;
if((!(Array.isArray(data109))) && (data109 !== null)){
const err188 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/channels",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/channels/type",keyword:"type",params:{type: schema36.properties.video.properties.channels.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(Array.isArray(data109)){
const len7 = data109.length;
for(let i9=0; i9<len7; i9++){
let data110 = data109[i9];
if(typeof data110 !== "string"){
const err189 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/channels/" + i9,schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/channels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(!((data110 === "Webmessaging") || (data110 === "Voice"))){
const err190 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/channels/" + i9,schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/channels/items/enum",keyword:"enum",params:{allowedValues: schema36.properties.video.properties.channels.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
let i10 = data109.length;
let j2;
if(i10 > 1){
const indices2 = {};
for(;i10--;){
let item2 = data109[i10];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err191 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/channels",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i10+" are identical)"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
break;
}
indices2[item2] = i10;
}
}
}
}
if(data107.agent !== undefined){
let data111 = data107.agent;
if((!(data111 && typeof data111 == "object" && !Array.isArray(data111))) && (data111 !== null)){
const err192 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/type",keyword:"type",params:{type: schema36.properties.video.properties.agent.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
for(const key41 in data111){
if(!(((((key41 === "allowCamera") || (key41 === "allowScreenShare")) || (key41 === "allowMicrophone")) || (key41 === "background")) || (key41 === "backgroundImage"))){
const err193 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data111.allowCamera !== undefined){
let data112 = data111.allowCamera;
if((typeof data112 !== "boolean") && (data112 !== null)){
const err194 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/allowCamera",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/properties/allowCamera/type",keyword:"type",params:{type: schema36.properties.video.properties.agent.properties.allowCamera.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data111.allowScreenShare !== undefined){
let data113 = data111.allowScreenShare;
if((typeof data113 !== "boolean") && (data113 !== null)){
const err195 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/allowScreenShare",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/properties/allowScreenShare/type",keyword:"type",params:{type: schema36.properties.video.properties.agent.properties.allowScreenShare.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data111.allowMicrophone !== undefined){
let data114 = data111.allowMicrophone;
if((typeof data114 !== "boolean") && (data114 !== null)){
const err196 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/allowMicrophone",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/properties/allowMicrophone/type",keyword:"type",params:{type: schema36.properties.video.properties.agent.properties.allowMicrophone.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data111.background !== undefined){
let data115 = data111.background;
if((typeof data115 !== "string") && (data115 !== null)){
const err197 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/background",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/properties/background/type",keyword:"type",params:{type: schema36.properties.video.properties.agent.properties.background.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(!((((data115 === "BLUR") || (data115 === "NONE")) || (data115 === "IMAGE")) || (data115 === null))){
const err198 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/background",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/properties/background/enum",keyword:"enum",params:{allowedValues: schema36.properties.video.properties.agent.properties.background.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data111.backgroundImage !== undefined){
let data116 = data111.backgroundImage;
if((!(data116 && typeof data116 == "object" && !Array.isArray(data116))) && (data116 !== null)){
const err199 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/backgroundImage",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/properties/backgroundImage/type",keyword:"type",params:{type: schema36.properties.video.properties.agent.properties.backgroundImage.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
for(const key42 in data116){
if(!(key42 === "url")){
const err200 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/backgroundImage",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/properties/backgroundImage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data116.url !== undefined){
let data117 = data116.url;
if((typeof data117 !== "string") && (data117 !== null)){
const err201 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/backgroundImage/url",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/properties/backgroundImage/properties/url/type",keyword:"type",params:{type: schema36.properties.video.properties.agent.properties.backgroundImage.properties.url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
}
}
}
if(data107.user !== undefined){
let data118 = data107.user;
if((!(data118 && typeof data118 == "object" && !Array.isArray(data118))) && (data118 !== null)){
const err202 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/user/type",keyword:"type",params:{type: schema36.properties.video.properties.user.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
for(const key43 in data118){
if(!(((key43 === "allowCamera") || (key43 === "allowScreenShare")) || (key43 === "allowMicrophone"))){
const err203 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/user/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data118.allowCamera !== undefined){
let data119 = data118.allowCamera;
if((typeof data119 !== "boolean") && (data119 !== null)){
const err204 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user/allowCamera",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/user/properties/allowCamera/type",keyword:"type",params:{type: schema36.properties.video.properties.user.properties.allowCamera.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data118.allowScreenShare !== undefined){
let data120 = data118.allowScreenShare;
if((typeof data120 !== "boolean") && (data120 !== null)){
const err205 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user/allowScreenShare",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/user/properties/allowScreenShare/type",keyword:"type",params:{type: schema36.properties.video.properties.user.properties.allowScreenShare.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data118.allowMicrophone !== undefined){
let data121 = data118.allowMicrophone;
if((typeof data121 !== "boolean") && (data121 !== null)){
const err206 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user/allowMicrophone",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/user/properties/allowMicrophone/type",keyword:"type",params:{type: schema36.properties.video.properties.user.properties.allowMicrophone.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
}
}
}
if(data24.authenticationSettings !== undefined){
let data122 = data24.authenticationSettings;
if((!(data122 && typeof data122 == "object" && !Array.isArray(data122))) && (data122 !== null)){
const err207 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings",schemaPath:"#/$defs/messengerConfigurations/properties/authenticationSettings/type",keyword:"type",params:{type: schema36.properties.authenticationSettings.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
for(const key44 in data122){
if(!(((key44 === "enabled") || (key44 === "integrationId")) || (key44 === "allowSessionUpgrade"))){
const err208 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings",schemaPath:"#/$defs/messengerConfigurations/properties/authenticationSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data122.enabled !== undefined){
let data123 = data122.enabled;
if((typeof data123 !== "boolean") && (data123 !== null)){
const err209 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/authenticationSettings/properties/enabled/type",keyword:"type",params:{type: schema36.properties.authenticationSettings.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data122.integrationId !== undefined){
let data124 = data122.integrationId;
if((typeof data124 !== "string") && (data124 !== null)){
const err210 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings/integrationId",schemaPath:"#/$defs/messengerConfigurations/properties/authenticationSettings/properties/integrationId/type",keyword:"type",params:{type: schema36.properties.authenticationSettings.properties.integrationId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(typeof data124 === "string"){
if(func2(data124) < 1){
const err211 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings/integrationId",schemaPath:"#/$defs/messengerConfigurations/properties/authenticationSettings/properties/integrationId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
if(data122.allowSessionUpgrade !== undefined){
let data125 = data122.allowSessionUpgrade;
if((typeof data125 !== "boolean") && (data125 !== null)){
const err212 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings/allowSessionUpgrade",schemaPath:"#/$defs/messengerConfigurations/properties/authenticationSettings/properties/allowSessionUpgrade/type",keyword:"type",params:{type: schema36.properties.authenticationSettings.properties.allowSessionUpgrade.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
}
if(data24.journeyEvents !== undefined){
let data126 = data24.journeyEvents;
if((!(data126 && typeof data126 == "object" && !Array.isArray(data126))) && (data126 !== null)){
const err213 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/type",keyword:"type",params:{type: schema36.properties.journeyEvents.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
for(const key45 in data126){
if(!((((((((key45 === "enabled") || (key45 === "pageviewConfig")) || (key45 === "clickEvents")) || (key45 === "inViewportEvents")) || (key45 === "formsTrackEvents")) || (key45 === "idleEvents")) || (key45 === "scrollDepthEvents")) || (key45 === "trackingSettings"))){
const err214 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data126.enabled !== undefined){
let data127 = data126.enabled;
if((typeof data127 !== "boolean") && (data127 !== null)){
const err215 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/enabled/type",keyword:"type",params:{type: schema36.properties.journeyEvents.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data126.pageviewConfig !== undefined){
let data128 = data126.pageviewConfig;
if((typeof data128 !== "string") && (data128 !== null)){
const err216 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/pageviewConfig",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/pageviewConfig/type",keyword:"type",params:{type: schema36.properties.journeyEvents.properties.pageviewConfig.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(!((((data128 === "Auto") || (data128 === "Once")) || (data128 === "Off")) || (data128 === null))){
const err217 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/pageviewConfig",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/pageviewConfig/enum",keyword:"enum",params:{allowedValues: schema36.properties.journeyEvents.properties.pageviewConfig.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data126.clickEvents !== undefined){
let data129 = data126.clickEvents;
if((!(Array.isArray(data129))) && (data129 !== null)){
const err218 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/clickEvents/type",keyword:"type",params:{type: schema36.properties.journeyEvents.properties.clickEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(Array.isArray(data129)){
const len8 = data129.length;
for(let i11=0; i11<len8; i11++){
let data130 = data129[i11];
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
if(data130.selector === undefined){
const err219 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i11,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/clickEvents/items/required",keyword:"required",params:{missingProperty: "selector"},message:"must have required property '"+"selector"+"'"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(data130.eventName === undefined){
const err220 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i11,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/clickEvents/items/required",keyword:"required",params:{missingProperty: "eventName"},message:"must have required property '"+"eventName"+"'"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
for(const key46 in data130){
if(!((key46 === "selector") || (key46 === "eventName"))){
const err221 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i11,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/clickEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data130.selector !== undefined){
let data131 = data130.selector;
if(typeof data131 === "string"){
if(func2(data131) < 1){
const err222 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i11+"/selector",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/clickEvents/items/properties/selector/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i11+"/selector",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/clickEvents/items/properties/selector/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data130.eventName !== undefined){
let data132 = data130.eventName;
if(typeof data132 === "string"){
if(func2(data132) < 1){
const err224 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i11+"/eventName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/clickEvents/items/properties/eventName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
else {
const err225 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i11+"/eventName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/clickEvents/items/properties/eventName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
}
else {
const err226 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i11,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/clickEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
}
if(data126.inViewportEvents !== undefined){
let data133 = data126.inViewportEvents;
if((!(Array.isArray(data133))) && (data133 !== null)){
const err227 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/inViewportEvents/type",keyword:"type",params:{type: schema36.properties.journeyEvents.properties.inViewportEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(Array.isArray(data133)){
const len9 = data133.length;
for(let i12=0; i12<len9; i12++){
let data134 = data133[i12];
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
if(data134.selector === undefined){
const err228 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i12,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/inViewportEvents/items/required",keyword:"required",params:{missingProperty: "selector"},message:"must have required property '"+"selector"+"'"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(data134.eventName === undefined){
const err229 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i12,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/inViewportEvents/items/required",keyword:"required",params:{missingProperty: "eventName"},message:"must have required property '"+"eventName"+"'"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
for(const key47 in data134){
if(!((key47 === "selector") || (key47 === "eventName"))){
const err230 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i12,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/inViewportEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data134.selector !== undefined){
let data135 = data134.selector;
if(typeof data135 === "string"){
if(func2(data135) < 1){
const err231 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i12+"/selector",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/inViewportEvents/items/properties/selector/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
else {
const err232 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i12+"/selector",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/inViewportEvents/items/properties/selector/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data134.eventName !== undefined){
let data136 = data134.eventName;
if(typeof data136 === "string"){
if(func2(data136) < 1){
const err233 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i12+"/eventName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/inViewportEvents/items/properties/eventName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
else {
const err234 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i12+"/eventName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/inViewportEvents/items/properties/eventName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
else {
const err235 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i12,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/inViewportEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
}
if(data126.formsTrackEvents !== undefined){
let data137 = data126.formsTrackEvents;
if((!(Array.isArray(data137))) && (data137 !== null)){
const err236 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/type",keyword:"type",params:{type: schema36.properties.journeyEvents.properties.formsTrackEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(Array.isArray(data137)){
const len10 = data137.length;
for(let i13=0; i13<len10; i13++){
let data138 = data137[i13];
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
if(data138.selector === undefined){
const err237 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/required",keyword:"required",params:{missingProperty: "selector"},message:"must have required property '"+"selector"+"'"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(data138.formName === undefined){
const err238 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/required",keyword:"required",params:{missingProperty: "formName"},message:"must have required property '"+"formName"+"'"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(data138.captureDataOnFormAbandon === undefined){
const err239 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/required",keyword:"required",params:{missingProperty: "captureDataOnFormAbandon"},message:"must have required property '"+"captureDataOnFormAbandon"+"'"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(data138.captureDataOnFormSubmit === undefined){
const err240 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/required",keyword:"required",params:{missingProperty: "captureDataOnFormSubmit"},message:"must have required property '"+"captureDataOnFormSubmit"+"'"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
for(const key48 in data138){
if(!((((key48 === "selector") || (key48 === "formName")) || (key48 === "captureDataOnFormAbandon")) || (key48 === "captureDataOnFormSubmit"))){
const err241 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data138.selector !== undefined){
let data139 = data138.selector;
if(typeof data139 === "string"){
if(func2(data139) < 1){
const err242 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13+"/selector",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/properties/selector/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
else {
const err243 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13+"/selector",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/properties/selector/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data138.formName !== undefined){
let data140 = data138.formName;
if(typeof data140 === "string"){
if(func2(data140) < 1){
const err244 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13+"/formName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/properties/formName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
else {
const err245 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13+"/formName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/properties/formName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data138.captureDataOnFormAbandon !== undefined){
if(typeof data138.captureDataOnFormAbandon !== "boolean"){
const err246 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13+"/captureDataOnFormAbandon",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/properties/captureDataOnFormAbandon/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data138.captureDataOnFormSubmit !== undefined){
if(typeof data138.captureDataOnFormSubmit !== "boolean"){
const err247 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13+"/captureDataOnFormSubmit",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/properties/captureDataOnFormSubmit/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
else {
const err248 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
}
}
if(data126.idleEvents !== undefined){
let data143 = data126.idleEvents;
if((!(Array.isArray(data143))) && (data143 !== null)){
const err249 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/idleEvents/type",keyword:"type",params:{type: schema36.properties.journeyEvents.properties.idleEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(Array.isArray(data143)){
const len11 = data143.length;
for(let i14=0; i14<len11; i14++){
let data144 = data143[i14];
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
if(data144.eventName === undefined){
const err250 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i14,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/idleEvents/items/required",keyword:"required",params:{missingProperty: "eventName"},message:"must have required property '"+"eventName"+"'"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
for(const key49 in data144){
if(!((key49 === "eventName") || (key49 === "idleAfterSeconds"))){
const err251 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i14,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/idleEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data144.eventName !== undefined){
let data145 = data144.eventName;
if(typeof data145 === "string"){
if(func2(data145) < 1){
const err252 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i14+"/eventName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/idleEvents/items/properties/eventName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
else {
const err253 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i14+"/eventName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/idleEvents/items/properties/eventName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data144.idleAfterSeconds !== undefined){
let data146 = data144.idleAfterSeconds;
if(!(((typeof data146 == "number") && (!(data146 % 1) && !isNaN(data146))) && (isFinite(data146)))){
const err254 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i14+"/idleAfterSeconds",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/idleEvents/items/properties/idleAfterSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if((typeof data146 == "number") && (isFinite(data146))){
if(data146 < 30 || isNaN(data146)){
const err255 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i14+"/idleAfterSeconds",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/idleEvents/items/properties/idleAfterSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30},message:"must be >= 30"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
}
}
else {
const err256 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i14,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/idleEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
}
}
if(data126.scrollDepthEvents !== undefined){
let data147 = data126.scrollDepthEvents;
if((!(Array.isArray(data147))) && (data147 !== null)){
const err257 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/type",keyword:"type",params:{type: schema36.properties.journeyEvents.properties.scrollDepthEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(Array.isArray(data147)){
const len12 = data147.length;
for(let i15=0; i15<len12; i15++){
let data148 = data147[i15];
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
if(data148.percentage === undefined){
const err258 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i15,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/items/required",keyword:"required",params:{missingProperty: "percentage"},message:"must have required property '"+"percentage"+"'"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(data148.eventName === undefined){
const err259 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i15,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/items/required",keyword:"required",params:{missingProperty: "eventName"},message:"must have required property '"+"eventName"+"'"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
for(const key50 in data148){
if(!((key50 === "percentage") || (key50 === "eventName"))){
const err260 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i15,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data148.percentage !== undefined){
let data149 = data148.percentage;
if(!(((typeof data149 == "number") && (!(data149 % 1) && !isNaN(data149))) && (isFinite(data149)))){
const err261 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i15+"/percentage",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/items/properties/percentage/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if((typeof data149 == "number") && (isFinite(data149))){
if(data149 > 100 || isNaN(data149)){
const err262 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i15+"/percentage",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/items/properties/percentage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(data149 < 0 || isNaN(data149)){
const err263 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i15+"/percentage",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/items/properties/percentage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
if(data148.eventName !== undefined){
let data150 = data148.eventName;
if(typeof data150 === "string"){
if(func2(data150) < 1){
const err264 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i15+"/eventName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/items/properties/eventName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
else {
const err265 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i15+"/eventName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/items/properties/eventName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
}
else {
const err266 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i15,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
}
if(data126.trackingSettings !== undefined){
let data151 = data126.trackingSettings;
if((!(data151 && typeof data151 == "object" && !Array.isArray(data151))) && (data151 !== null)){
const err267 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/type",keyword:"type",params:{type: schema36.properties.journeyEvents.properties.trackingSettings.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
for(const key51 in data151){
if(!((((key51 === "shouldKeepUrlFragment") || (key51 === "searchQueryParameters")) || (key51 === "excludedQueryParameters")) || (key51 === "ipFilters"))){
const err268 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data151.shouldKeepUrlFragment !== undefined){
let data152 = data151.shouldKeepUrlFragment;
if((typeof data152 !== "boolean") && (data152 !== null)){
const err269 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/shouldKeepUrlFragment",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/shouldKeepUrlFragment/type",keyword:"type",params:{type: schema36.properties.journeyEvents.properties.trackingSettings.properties.shouldKeepUrlFragment.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data151.searchQueryParameters !== undefined){
let data153 = data151.searchQueryParameters;
if((!(Array.isArray(data153))) && (data153 !== null)){
const err270 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/searchQueryParameters",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/searchQueryParameters/type",keyword:"type",params:{type: schema36.properties.journeyEvents.properties.trackingSettings.properties.searchQueryParameters.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(Array.isArray(data153)){
if(data153.length > 50){
const err271 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/searchQueryParameters",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/searchQueryParameters/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
const len13 = data153.length;
for(let i16=0; i16<len13; i16++){
let data154 = data153[i16];
if(typeof data154 === "string"){
if(func2(data154) < 1){
const err272 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/searchQueryParameters/" + i16,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/searchQueryParameters/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
else {
const err273 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/searchQueryParameters/" + i16,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/searchQueryParameters/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
}
}
if(data151.excludedQueryParameters !== undefined){
let data155 = data151.excludedQueryParameters;
if((!(Array.isArray(data155))) && (data155 !== null)){
const err274 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/excludedQueryParameters",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/excludedQueryParameters/type",keyword:"type",params:{type: schema36.properties.journeyEvents.properties.trackingSettings.properties.excludedQueryParameters.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(Array.isArray(data155)){
if(data155.length > 50){
const err275 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/excludedQueryParameters",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/excludedQueryParameters/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
const len14 = data155.length;
for(let i17=0; i17<len14; i17++){
let data156 = data155[i17];
if(typeof data156 === "string"){
if(func2(data156) < 1){
const err276 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/excludedQueryParameters/" + i17,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/excludedQueryParameters/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
else {
const err277 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/excludedQueryParameters/" + i17,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/excludedQueryParameters/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
}
}
if(data151.ipFilters !== undefined){
let data157 = data151.ipFilters;
if((!(Array.isArray(data157))) && (data157 !== null)){
const err278 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/type",keyword:"type",params:{type: schema36.properties.journeyEvents.properties.trackingSettings.properties.ipFilters.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(Array.isArray(data157)){
if(data157.length > 10){
const err279 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
const len15 = data157.length;
for(let i18=0; i18<len15; i18++){
let data158 = data157[i18];
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
if(data158.ipAddress === undefined){
const err280 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i18,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/required",keyword:"required",params:{missingProperty: "ipAddress"},message:"must have required property '"+"ipAddress"+"'"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
for(const key52 in data158){
if(!((key52 === "ipAddress") || (key52 === "name"))){
const err281 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i18,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data158.ipAddress !== undefined){
let data159 = data158.ipAddress;
if(typeof data159 === "string"){
if(func2(data159) < 1){
const err282 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i18+"/ipAddress",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/properties/ipAddress/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
else {
const err283 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i18+"/ipAddress",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/properties/ipAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data158.name !== undefined){
let data160 = data158.name;
if(typeof data160 === "string"){
if(func2(data160) < 1){
const err284 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i18+"/name",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
else {
const err285 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i18+"/name",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
}
else {
const err286 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i18,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
}
}
}
}
}
}
if(data24.supportCenter !== undefined){
let data161 = data24.supportCenter;
if((!(data161 && typeof data161 == "object" && !Array.isArray(data161))) && (data161 !== null)){
const err287 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/type",keyword:"type",params:{type: schema36.properties.supportCenter.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
for(const key53 in data161){
if(!(func1.call(schema36.properties.supportCenter.properties, key53))){
const err288 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data161.enabled !== undefined){
let data162 = data161.enabled;
if((typeof data162 !== "boolean") && (data162 !== null)){
const err289 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabled/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data161.knowledgeBase !== undefined){
let data163 = data161.knowledgeBase;
if((!(data163 && typeof data163 == "object" && !Array.isArray(data163))) && (data163 !== null)){
const err290 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/knowledgeBase",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/knowledgeBase/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.knowledgeBase.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
for(const key54 in data163){
const err291 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/knowledgeBase",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/knowledgeBase/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
}
if(data161.routerType !== undefined){
let data164 = data161.routerType;
if((typeof data164 !== "string") && (data164 !== null)){
const err292 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/routerType",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/routerType/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.routerType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if(!(((data164 === "Hash") || (data164 === "Browser")) || (data164 === null))){
const err293 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/routerType",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/routerType/enum",keyword:"enum",params:{allowedValues: schema36.properties.supportCenter.properties.routerType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data161.customMessages !== undefined){
let data165 = data161.customMessages;
if((!(Array.isArray(data165))) && (data165 !== null)){
const err294 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/customMessages/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.customMessages.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if(Array.isArray(data165)){
const len16 = data165.length;
for(let i19=0; i19<len16; i19++){
let data166 = data165[i19];
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
if(data166.type === undefined){
const err295 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i19,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/customMessages/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
if(data166.defaultValue === undefined){
const err296 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i19,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/customMessages/items/required",keyword:"required",params:{missingProperty: "defaultValue"},message:"must have required property '"+"defaultValue"+"'"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
for(const key55 in data166){
if(!((key55 === "type") || (key55 === "defaultValue"))){
const err297 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i19,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/customMessages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data166.type !== undefined){
let data167 = data166.type;
if(typeof data167 !== "string"){
const err298 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i19+"/type",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/customMessages/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(!((data167 === "Welcome") || (data167 === "Fallback"))){
const err299 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i19+"/type",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/customMessages/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema36.properties.supportCenter.properties.customMessages.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data166.defaultValue !== undefined){
let data168 = data166.defaultValue;
if(typeof data168 === "string"){
if(func2(data168) > 300){
const err300 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i19+"/defaultValue",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/customMessages/items/properties/defaultValue/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
else {
const err301 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i19+"/defaultValue",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/customMessages/items/properties/defaultValue/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
else {
const err302 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i19,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/customMessages/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
}
}
if(data161.screens !== undefined){
let data169 = data161.screens;
if((!(Array.isArray(data169))) && (data169 !== null)){
const err303 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.screens.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if(Array.isArray(data169)){
const len17 = data169.length;
for(let i20=0; i20<len17; i20++){
let data170 = data169[i20];
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
if(data170.type === undefined){
const err304 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
if(data170.moduleSettings === undefined){
const err305 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/required",keyword:"required",params:{missingProperty: "moduleSettings"},message:"must have required property '"+"moduleSettings"+"'"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
for(const key56 in data170){
if(!((key56 === "type") || (key56 === "moduleSettings"))){
const err306 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data170.type !== undefined){
let data171 = data170.type;
if(typeof data171 !== "string"){
const err307 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/type",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(!((((data171 === "Home") || (data171 === "Category")) || (data171 === "SearchResults")) || (data171 === "Article"))){
const err308 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/type",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema36.properties.supportCenter.properties.screens.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data170.moduleSettings !== undefined){
let data172 = data170.moduleSettings;
if(Array.isArray(data172)){
const len18 = data172.length;
for(let i21=0; i21<len18; i21++){
let data173 = data172[i21];
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
if(data173.type === undefined){
const err309 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(data173.enabled === undefined){
const err310 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
for(const key57 in data173){
if(!((((key57 === "type") || (key57 === "enabled")) || (key57 === "compactCategoryModuleTemplate")) || (key57 === "detailedCategoryModuleTemplate"))){
const err311 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data173.type !== undefined){
let data174 = data173.type;
if(typeof data174 !== "string"){
const err312 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/type",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if(!(((((((data174 === "Search") || (data174 === "Categories")) || (data174 === "FAQ")) || (data174 === "Contact")) || (data174 === "Results")) || (data174 === "Article")) || (data174 === "TopViewedArticles"))){
const err313 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/type",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema36.properties.supportCenter.properties.screens.items.properties.moduleSettings.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data173.enabled !== undefined){
if(typeof data173.enabled !== "boolean"){
const err314 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data173.compactCategoryModuleTemplate !== undefined){
let data176 = data173.compactCategoryModuleTemplate;
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
if(data176.active === undefined){
const err315 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/compactCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/compactCategoryModuleTemplate/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
for(const key58 in data176){
if(!(key58 === "active")){
const err316 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/compactCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/compactCategoryModuleTemplate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data176.active !== undefined){
if(typeof data176.active !== "boolean"){
const err317 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/compactCategoryModuleTemplate/active",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/compactCategoryModuleTemplate/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
}
else {
const err318 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/compactCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/compactCategoryModuleTemplate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data173.detailedCategoryModuleTemplate !== undefined){
let data178 = data173.detailedCategoryModuleTemplate;
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
if(data178.active === undefined){
const err319 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/detailedCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if(data178.sidebar === undefined){
const err320 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/detailedCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/required",keyword:"required",params:{missingProperty: "sidebar"},message:"must have required property '"+"sidebar"+"'"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
for(const key59 in data178){
if(!((key59 === "active") || (key59 === "sidebar"))){
const err321 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/detailedCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data178.active !== undefined){
if(typeof data178.active !== "boolean"){
const err322 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/detailedCategoryModuleTemplate/active",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data178.sidebar !== undefined){
let data180 = data178.sidebar;
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
if(data180.enabled === undefined){
const err323 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/detailedCategoryModuleTemplate/sidebar",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/sidebar/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
for(const key60 in data180){
if(!(key60 === "enabled")){
const err324 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/detailedCategoryModuleTemplate/sidebar",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/sidebar/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data180.enabled !== undefined){
if(typeof data180.enabled !== "boolean"){
const err325 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/detailedCategoryModuleTemplate/sidebar/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/sidebar/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
}
else {
const err326 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/detailedCategoryModuleTemplate/sidebar",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/sidebar/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
}
else {
const err327 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/detailedCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
}
else {
const err328 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
}
else {
const err329 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
}
else {
const err330 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
}
}
if(data161.enabledCategories !== undefined){
let data182 = data161.enabledCategories;
if((!(Array.isArray(data182))) && (data182 !== null)){
const err331 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.enabledCategories.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(Array.isArray(data182)){
const len19 = data182.length;
for(let i22=0; i22<len19; i22++){
let data183 = data182[i22];
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
for(const key61 in data183){
if(!(key61 === "image")){
const err332 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i22,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data183.image !== undefined){
let data184 = data183.image;
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
if(data184.source === undefined){
const err333 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i22+"/image",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/items/properties/image/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
for(const key62 in data184){
if(!(key62 === "source")){
const err334 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i22+"/image",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/items/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data184.source !== undefined){
let data185 = data184.source;
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
if(data185.defaultUrl === undefined){
const err335 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i22+"/image/source",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/items/properties/image/properties/source/required",keyword:"required",params:{missingProperty: "defaultUrl"},message:"must have required property '"+"defaultUrl"+"'"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
for(const key63 in data185){
if(!(key63 === "defaultUrl")){
const err336 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i22+"/image/source",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/items/properties/image/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data185.defaultUrl !== undefined){
if(typeof data185.defaultUrl !== "string"){
const err337 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i22+"/image/source/defaultUrl",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/items/properties/image/properties/source/properties/defaultUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
}
else {
const err338 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i22+"/image/source",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/items/properties/image/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
}
else {
const err339 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i22+"/image",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/items/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
}
else {
const err340 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i22,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
}
}
if(data161.labelFilter !== undefined){
let data187 = data161.labelFilter;
if((!(data187 && typeof data187 == "object" && !Array.isArray(data187))) && (data187 !== null)){
const err341 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/labelFilter/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.labelFilter.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
for(const key64 in data187){
if(!(key64 === "labels")){
const err342 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/labelFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data187.labels !== undefined){
let data188 = data187.labels;
if((!(Array.isArray(data188))) && (data188 !== null)){
const err343 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter/labels",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/labelFilter/properties/labels/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.labelFilter.properties.labels.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
if(Array.isArray(data188)){
const len20 = data188.length;
for(let i23=0; i23<len20; i23++){
let data189 = data188[i23];
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
for(const key65 in data189){
const err344 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter/labels/" + i23,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/labelFilter/properties/labels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
else {
const err345 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter/labels/" + i23,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/labelFilter/properties/labels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
}
}
}
}
if(data161.styleSetting !== undefined){
let data190 = data161.styleSetting;
if((!(data190 && typeof data190 == "object" && !Array.isArray(data190))) && (data190 !== null)){
const err346 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.styleSetting.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if(data190 && typeof data190 == "object" && !Array.isArray(data190)){
for(const key66 in data190){
if(!((key66 === "heroStyle") || (key66 === "globalStyle"))){
const err347 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data190.heroStyle !== undefined){
let data191 = data190.heroStyle;
if((!(data191 && typeof data191 == "object" && !Array.isArray(data191))) && (data191 !== null)){
const err348 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.styleSetting.properties.heroStyle.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
for(const key67 in data191){
if(!(((key67 === "backgroundColor") || (key67 === "textColor")) || (key67 === "image"))){
const err349 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data191.backgroundColor !== undefined){
let data192 = data191.backgroundColor;
if((typeof data192 !== "string") && (data192 !== null)){
const err350 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/backgroundColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/backgroundColor/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.backgroundColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
if(typeof data192 === "string"){
if(!pattern13.test(data192)){
const err351 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/backgroundColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/backgroundColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
}
if(data191.textColor !== undefined){
let data193 = data191.textColor;
if((typeof data193 !== "string") && (data193 !== null)){
const err352 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/textColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/textColor/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.textColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if(typeof data193 === "string"){
if(!pattern13.test(data193)){
const err353 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/textColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/textColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
}
if(data191.image !== undefined){
let data194 = data191.image;
if((!(data194 && typeof data194 == "object" && !Array.isArray(data194))) && (data194 !== null)){
const err354 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.image.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
for(const key68 in data194){
if(!(key68 === "source")){
const err355 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data194.source !== undefined){
let data195 = data194.source;
if((!(data195 && typeof data195 == "object" && !Array.isArray(data195))) && (data195 !== null)){
const err356 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image/source",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/properties/source/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.image.properties.source.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
for(const key69 in data195){
if(!(key69 === "defaultUrl")){
const err357 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image/source",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data195.defaultUrl !== undefined){
let data196 = data195.defaultUrl;
if((typeof data196 !== "string") && (data196 !== null)){
const err358 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image/source/defaultUrl",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/properties/source/properties/defaultUrl/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.image.properties.source.properties.defaultUrl.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
}
}
}
}
}
}
if(data190.globalStyle !== undefined){
let data197 = data190.globalStyle;
if((!(data197 && typeof data197 == "object" && !Array.isArray(data197))) && (data197 !== null)){
const err359 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.styleSetting.properties.globalStyle.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
for(const key70 in data197){
if(!((((((key70 === "backgroundColor") || (key70 === "primaryColor")) || (key70 === "primaryColorDark")) || (key70 === "primaryColorLight")) || (key70 === "textColor")) || (key70 === "fontFamily"))){
const err360 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data197.backgroundColor !== undefined){
let data198 = data197.backgroundColor;
if((typeof data198 !== "string") && (data198 !== null)){
const err361 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/backgroundColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/backgroundColor/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.backgroundColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
if(typeof data198 === "string"){
if(!pattern13.test(data198)){
const err362 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/backgroundColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/backgroundColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
}
if(data197.primaryColor !== undefined){
let data199 = data197.primaryColor;
if((typeof data199 !== "string") && (data199 !== null)){
const err363 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColor/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.primaryColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
if(typeof data199 === "string"){
if(!pattern13.test(data199)){
const err364 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
}
if(data197.primaryColorDark !== undefined){
let data200 = data197.primaryColorDark;
if((typeof data200 !== "string") && (data200 !== null)){
const err365 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColorDark",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColorDark/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.primaryColorDark.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if(typeof data200 === "string"){
if(!pattern13.test(data200)){
const err366 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColorDark",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColorDark/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
}
if(data197.primaryColorLight !== undefined){
let data201 = data197.primaryColorLight;
if((typeof data201 !== "string") && (data201 !== null)){
const err367 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColorLight",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColorLight/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.primaryColorLight.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
if(typeof data201 === "string"){
if(!pattern13.test(data201)){
const err368 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColorLight",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColorLight/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
}
if(data197.textColor !== undefined){
let data202 = data197.textColor;
if((typeof data202 !== "string") && (data202 !== null)){
const err369 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/textColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/textColor/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.textColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
if(typeof data202 === "string"){
if(!pattern13.test(data202)){
const err370 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/textColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/textColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
}
if(data197.fontFamily !== undefined){
let data203 = data197.fontFamily;
if((typeof data203 !== "string") && (data203 !== null)){
const err371 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/fontFamily",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/fontFamily/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.fontFamily.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
if(typeof data203 === "string"){
if(func2(data203) < 1){
const err372 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/fontFamily",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/fontFamily/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
}
}
}
}
}
if(data161.feedback !== undefined){
let data204 = data161.feedback;
if((!(data204 && typeof data204 == "object" && !Array.isArray(data204))) && (data204 !== null)){
const err373 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/feedback",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/feedback/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.feedback.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
for(const key71 in data204){
if(!(key71 === "enabled")){
const err374 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/feedback",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/feedback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data204.enabled !== undefined){
let data205 = data204.enabled;
if((typeof data205 !== "boolean") && (data205 !== null)){
const err375 = {instancePath:instancePath+"/messengerConfigurations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/feedback/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/feedback/properties/enabled/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.feedback.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
}
}
}
}
}
}
}
}
if(data.messengerDeployments !== undefined){
let data206 = data.messengerDeployments;
if((!(data206 && typeof data206 == "object" && !Array.isArray(data206))) && (data206 !== null)){
const err376 = {instancePath:instancePath+"/messengerDeployments",schemaPath:"#/properties/messengerDeployments/type",keyword:"type",params:{type: schema32.properties.messengerDeployments.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
for(const key72 in data206){
const _errs497 = errors;
if(typeof key72 === "string"){
if(func2(key72) < 1){
const err377 = {instancePath:instancePath+"/messengerDeployments",schemaPath:"#/properties/messengerDeployments/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key72};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
var valid118 = _errs497 === errors;
if(!valid118){
const err378 = {instancePath:instancePath+"/messengerDeployments",schemaPath:"#/properties/messengerDeployments/propertyNames",keyword:"propertyNames",params:{propertyName: key72},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
for(const key73 in data206){
let data207 = data206[key73];
if((!(data207 && typeof data207 == "object" && !Array.isArray(data207))) && (data207 !== null)){
const err379 = {instancePath:instancePath+"/messengerDeployments/" + key73.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerDeployments/type",keyword:"type",params:{type: schema37.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
for(const key74 in data207){
if(!(func1.call(schema37.properties, key74))){
const err380 = {instancePath:instancePath+"/messengerDeployments/" + key73.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerDeployments/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data207.name !== undefined){
let data208 = data207.name;
if((typeof data208 !== "string") && (data208 !== null)){
const err381 = {instancePath:instancePath+"/messengerDeployments/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerDeployments/properties/name/type",keyword:"type",params:{type: schema37.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
if(typeof data208 === "string"){
if(func2(data208) < 1){
const err382 = {instancePath:instancePath+"/messengerDeployments/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerDeployments/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
}
if(data207.was !== undefined){
let data209 = data207.was;
if((typeof data209 !== "string") && (data209 !== null)){
const err383 = {instancePath:instancePath+"/messengerDeployments/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/messengerDeployments/properties/was/type",keyword:"type",params:{type: schema37.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
if(typeof data209 === "string"){
if(func2(data209) < 1){
const err384 = {instancePath:instancePath+"/messengerDeployments/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/messengerDeployments/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
}
if(data207.unchecked !== undefined){
let data210 = data207.unchecked;
if((!(data210 && typeof data210 == "object" && !Array.isArray(data210))) && (data210 !== null)){
const err385 = {instancePath:instancePath+"/messengerDeployments/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/messengerDeployments/properties/unchecked/type",keyword:"type",params:{type: schema37.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data207.create !== undefined){
let data211 = data207.create;
if((typeof data211 !== "string") && (data211 !== null)){
const err386 = {instancePath:instancePath+"/messengerDeployments/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/messengerDeployments/properties/create/type",keyword:"type",params:{type: schema37.properties.create.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
if(!((data211 === "only") || (data211 === null))){
const err387 = {instancePath:instancePath+"/messengerDeployments/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/messengerDeployments/properties/create/enum",keyword:"enum",params:{allowedValues: schema37.properties.create.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data207.description !== undefined){
let data212 = data207.description;
if((typeof data212 !== "string") && (data212 !== null)){
const err388 = {instancePath:instancePath+"/messengerDeployments/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/messengerDeployments/properties/description/type",keyword:"type",params:{type: schema37.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data207.configuration !== undefined){
let data213 = data207.configuration;
if(((!(data213 && typeof data213 == "object" && !Array.isArray(data213))) && (typeof data213 !== "string")) && (data213 !== null)){
const err389 = {instancePath:instancePath+"/messengerDeployments/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration",schemaPath:"#/$defs/messengerDeployments/properties/configuration/type",keyword:"type",params:{type: schema37.properties.configuration.type},message:"must be object,string,null"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
if(typeof data213 === "string"){
if(func2(data213) < 1){
const err390 = {instancePath:instancePath+"/messengerDeployments/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration",schemaPath:"#/$defs/messengerDeployments/properties/configuration/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data213 && typeof data213 == "object" && !Array.isArray(data213)){
for(const key75 in data213){
if(!((key75 === "name") || (key75 === "version"))){
const err391 = {instancePath:instancePath+"/messengerDeployments/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration",schemaPath:"#/$defs/messengerDeployments/properties/configuration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
if(data213.name !== undefined){
let data214 = data213.name;
if((typeof data214 !== "string") && (data214 !== null)){
const err392 = {instancePath:instancePath+"/messengerDeployments/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration/name",schemaPath:"#/$defs/messengerDeployments/properties/configuration/properties/name/type",keyword:"type",params:{type: schema37.properties.configuration.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
if(typeof data214 === "string"){
if(func2(data214) < 1){
const err393 = {instancePath:instancePath+"/messengerDeployments/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration/name",schemaPath:"#/$defs/messengerDeployments/properties/configuration/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
}
if(data213.version !== undefined){
let data215 = data213.version;
if((!(((typeof data215 == "number") && (!(data215 % 1) && !isNaN(data215))) && (isFinite(data215)))) && (data215 !== null)){
const err394 = {instancePath:instancePath+"/messengerDeployments/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration/version",schemaPath:"#/$defs/messengerDeployments/properties/configuration/properties/version/type",keyword:"type",params:{type: schema37.properties.configuration.properties.version.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
if((typeof data215 == "number") && (isFinite(data215))){
if(data215 < 1 || isNaN(data215)){
const err395 = {instancePath:instancePath+"/messengerDeployments/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration/version",schemaPath:"#/$defs/messengerDeployments/properties/configuration/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
}
}
}
if(data207.allowAllDomains !== undefined){
let data216 = data207.allowAllDomains;
if((typeof data216 !== "boolean") && (data216 !== null)){
const err396 = {instancePath:instancePath+"/messengerDeployments/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowAllDomains",schemaPath:"#/$defs/messengerDeployments/properties/allowAllDomains/type",keyword:"type",params:{type: schema37.properties.allowAllDomains.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data207.allowedDomains !== undefined){
let data217 = data207.allowedDomains;
if((!(Array.isArray(data217))) && (data217 !== null)){
const err397 = {instancePath:instancePath+"/messengerDeployments/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowedDomains",schemaPath:"#/$defs/messengerDeployments/properties/allowedDomains/type",keyword:"type",params:{type: schema37.properties.allowedDomains.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if(Array.isArray(data217)){
const len21 = data217.length;
for(let i24=0; i24<len21; i24++){
let data218 = data217[i24];
if(typeof data218 === "string"){
if(func2(data218) < 1){
const err398 = {instancePath:instancePath+"/messengerDeployments/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowedDomains/" + i24,schemaPath:"#/$defs/messengerDeployments/properties/allowedDomains/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
else {
const err399 = {instancePath:instancePath+"/messengerDeployments/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowedDomains/" + i24,schemaPath:"#/$defs/messengerDeployments/properties/allowedDomains/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
let i25 = data217.length;
let j3;
if(i25 > 1){
const indices3 = {};
for(;i25--;){
let item3 = data217[i25];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err400 = {instancePath:instancePath+"/messengerDeployments/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowedDomains",schemaPath:"#/$defs/messengerDeployments/properties/allowedDomains/uniqueItems",keyword:"uniqueItems",params:{i: i25, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i25+" are identical)"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
break;
}
indices3[item3] = i25;
}
}
}
}
if(data207.flow !== undefined){
let data219 = data207.flow;
if((typeof data219 !== "string") && (data219 !== null)){
const err401 = {instancePath:instancePath+"/messengerDeployments/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/flow",schemaPath:"#/$defs/messengerDeployments/properties/flow/type",keyword:"type",params:{type: schema37.properties.flow.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
if(typeof data219 === "string"){
if(func2(data219) < 1){
const err402 = {instancePath:instancePath+"/messengerDeployments/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/flow",schemaPath:"#/$defs/messengerDeployments/properties/flow/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
}
if(data207.supportedContent !== undefined){
let data220 = data207.supportedContent;
if((typeof data220 !== "string") && (data220 !== null)){
const err403 = {instancePath:instancePath+"/messengerDeployments/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportedContent",schemaPath:"#/$defs/messengerDeployments/properties/supportedContent/type",keyword:"type",params:{type: schema37.properties.supportedContent.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if(typeof data220 === "string"){
if(func2(data220) < 1){
const err404 = {instancePath:instancePath+"/messengerDeployments/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportedContent",schemaPath:"#/$defs/messengerDeployments/properties/supportedContent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
}
if(data207.status !== undefined){
let data221 = data207.status;
if((typeof data221 !== "string") && (data221 !== null)){
const err405 = {instancePath:instancePath+"/messengerDeployments/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/$defs/messengerDeployments/properties/status/type",keyword:"type",params:{type: schema37.properties.status.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
if(!(((data221 === "Active") || (data221 === "Inactive")) || (data221 === null))){
const err406 = {instancePath:instancePath+"/messengerDeployments/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/$defs/messengerDeployments/properties/status/enum",keyword:"enum",params:{allowedValues: schema37.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
}
}
}
}
if(data.schedules !== undefined){
let data222 = data.schedules;
if((!(data222 && typeof data222 == "object" && !Array.isArray(data222))) && (data222 !== null)){
const err407 = {instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/type",keyword:"type",params:{type: schema32.properties.schedules.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
if(data222 && typeof data222 == "object" && !Array.isArray(data222)){
for(const key76 in data222){
const _errs535 = errors;
if(typeof key76 === "string"){
if(func2(key76) < 1){
const err408 = {instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key76};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
var valid126 = _errs535 === errors;
if(!valid126){
const err409 = {instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/propertyNames",keyword:"propertyNames",params:{propertyName: key76},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
for(const key77 in data222){
let data223 = data222[key77];
if((!(data223 && typeof data223 == "object" && !Array.isArray(data223))) && (data223 !== null)){
const err410 = {instancePath:instancePath+"/schedules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/schedules/type",keyword:"type",params:{type: schema38.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
for(const key78 in data223){
if(!(func1.call(schema38.properties, key78))){
const err411 = {instancePath:instancePath+"/schedules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/schedules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(data223.name !== undefined){
let data224 = data223.name;
if((typeof data224 !== "string") && (data224 !== null)){
const err412 = {instancePath:instancePath+"/schedules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/schedules/properties/name/type",keyword:"type",params:{type: schema38.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
if(typeof data224 === "string"){
if(func2(data224) < 1){
const err413 = {instancePath:instancePath+"/schedules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/schedules/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
}
if(data223.was !== undefined){
let data225 = data223.was;
if((typeof data225 !== "string") && (data225 !== null)){
const err414 = {instancePath:instancePath+"/schedules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/schedules/properties/was/type",keyword:"type",params:{type: schema38.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
if(typeof data225 === "string"){
if(func2(data225) < 1){
const err415 = {instancePath:instancePath+"/schedules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/schedules/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
}
if(data223.unchecked !== undefined){
let data226 = data223.unchecked;
if((!(data226 && typeof data226 == "object" && !Array.isArray(data226))) && (data226 !== null)){
const err416 = {instancePath:instancePath+"/schedules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/schedules/properties/unchecked/type",keyword:"type",params:{type: schema38.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
if(data223.create !== undefined){
let data227 = data223.create;
if((typeof data227 !== "string") && (data227 !== null)){
const err417 = {instancePath:instancePath+"/schedules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/schedules/properties/create/type",keyword:"type",params:{type: schema38.properties.create.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
if(!((data227 === "only") || (data227 === null))){
const err418 = {instancePath:instancePath+"/schedules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/schedules/properties/create/enum",keyword:"enum",params:{allowedValues: schema38.properties.create.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
if(data223.description !== undefined){
let data228 = data223.description;
if((typeof data228 !== "string") && (data228 !== null)){
const err419 = {instancePath:instancePath+"/schedules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/schedules/properties/description/type",keyword:"type",params:{type: schema38.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data223.days !== undefined){
let data229 = data223.days;
if((!(Array.isArray(data229))) && (data229 !== null)){
const err420 = {instancePath:instancePath+"/schedules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/$defs/schedules/properties/days/type",keyword:"type",params:{type: schema38.properties.days.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
if(Array.isArray(data229)){
if(data229.length < 1){
const err421 = {instancePath:instancePath+"/schedules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/$defs/schedules/properties/days/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
const len22 = data229.length;
for(let i26=0; i26<len22; i26++){
let data230 = data229[i26];
if(typeof data230 !== "string"){
const err422 = {instancePath:instancePath+"/schedules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/days/" + i26,schemaPath:"#/$defs/schedules/properties/days/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
if(!(((((((data230 === "mon") || (data230 === "tue")) || (data230 === "wed")) || (data230 === "thu")) || (data230 === "fri")) || (data230 === "sat")) || (data230 === "sun"))){
const err423 = {instancePath:instancePath+"/schedules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/days/" + i26,schemaPath:"#/$defs/schedules/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema38.properties.days.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
let i27 = data229.length;
let j4;
if(i27 > 1){
const indices4 = {};
for(;i27--;){
let item4 = data229[i27];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err424 = {instancePath:instancePath+"/schedules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/$defs/schedules/properties/days/uniqueItems",keyword:"uniqueItems",params:{i: i27, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i27+" are identical)"};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
break;
}
indices4[item4] = i27;
}
}
}
}
if(data223.from !== undefined){
let data231 = data223.from;
if((typeof data231 !== "string") && (data231 !== null)){
const err425 = {instancePath:instancePath+"/schedules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/$defs/schedules/properties/from/type",keyword:"type",params:{type: schema38.properties.from.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
if(typeof data231 === "string"){
if(!pattern20.test(data231)){
const err426 = {instancePath:instancePath+"/schedules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/$defs/schedules/properties/from/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$"+"\""};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
}
if(data223.to !== undefined){
let data232 = data223.to;
if((typeof data232 !== "string") && (data232 !== null)){
const err427 = {instancePath:instancePath+"/schedules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/to",schemaPath:"#/$defs/schedules/properties/to/type",keyword:"type",params:{type: schema38.properties.to.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
if(typeof data232 === "string"){
if(!pattern20.test(data232)){
const err428 = {instancePath:instancePath+"/schedules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/to",schemaPath:"#/$defs/schedules/properties/to/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$"+"\""};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
}
if(data223.starting !== undefined){
let data233 = data223.starting;
if((typeof data233 !== "string") && (data233 !== null)){
const err429 = {instancePath:instancePath+"/schedules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/starting",schemaPath:"#/$defs/schedules/properties/starting/type",keyword:"type",params:{type: schema38.properties.starting.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
if(typeof data233 === "string"){
if(!pattern22.test(data233)){
const err430 = {instancePath:instancePath+"/schedules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/starting",schemaPath:"#/$defs/schedules/properties/starting/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
}
if(data223.until !== undefined){
let data234 = data223.until;
if((typeof data234 !== "string") && (data234 !== null)){
const err431 = {instancePath:instancePath+"/schedules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/until",schemaPath:"#/$defs/schedules/properties/until/type",keyword:"type",params:{type: schema38.properties.until.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
if(typeof data234 === "string"){
if(!pattern23.test(data234)){
const err432 = {instancePath:instancePath+"/schedules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/until",schemaPath:"#/$defs/schedules/properties/until/pattern",keyword:"pattern",params:{pattern: "^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$"},message:"must match pattern \""+"^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$"+"\""};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
}
if(data223.date !== undefined){
let data235 = data223.date;
if((typeof data235 !== "string") && (data235 !== null)){
const err433 = {instancePath:instancePath+"/schedules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",schemaPath:"#/$defs/schedules/properties/date/type",keyword:"type",params:{type: schema38.properties.date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
if(typeof data235 === "string"){
if(!pattern22.test(data235)){
const err434 = {instancePath:instancePath+"/schedules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",schemaPath:"#/$defs/schedules/properties/date/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
}
if(data223.start !== undefined){
let data236 = data223.start;
if((typeof data236 !== "string") && (data236 !== null)){
const err435 = {instancePath:instancePath+"/schedules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/start",schemaPath:"#/$defs/schedules/properties/start/type",keyword:"type",params:{type: schema38.properties.start.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
if(typeof data236 === "string"){
if(!pattern25.test(data236)){
const err436 = {instancePath:instancePath+"/schedules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/start",schemaPath:"#/$defs/schedules/properties/start/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"+"\""};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
}
if(data223.end !== undefined){
let data237 = data223.end;
if((typeof data237 !== "string") && (data237 !== null)){
const err437 = {instancePath:instancePath+"/schedules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/end",schemaPath:"#/$defs/schedules/properties/end/type",keyword:"type",params:{type: schema38.properties.end.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
if(typeof data237 === "string"){
if(!pattern25.test(data237)){
const err438 = {instancePath:instancePath+"/schedules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/end",schemaPath:"#/$defs/schedules/properties/end/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"+"\""};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
}
if(data223.rrule !== undefined){
let data238 = data223.rrule;
if((typeof data238 !== "string") && (data238 !== null)){
const err439 = {instancePath:instancePath+"/schedules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/rrule",schemaPath:"#/$defs/schedules/properties/rrule/type",keyword:"type",params:{type: schema38.properties.rrule.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
}
}
}
}
if(data.scheduleGroups !== undefined){
let data239 = data.scheduleGroups;
if((!(data239 && typeof data239 == "object" && !Array.isArray(data239))) && (data239 !== null)){
const err440 = {instancePath:instancePath+"/scheduleGroups",schemaPath:"#/properties/scheduleGroups/type",keyword:"type",params:{type: schema32.properties.scheduleGroups.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
if(data239 && typeof data239 == "object" && !Array.isArray(data239)){
for(const key79 in data239){
const _errs574 = errors;
if(typeof key79 === "string"){
if(func2(key79) < 1){
const err441 = {instancePath:instancePath+"/scheduleGroups",schemaPath:"#/properties/scheduleGroups/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key79};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
var valid133 = _errs574 === errors;
if(!valid133){
const err442 = {instancePath:instancePath+"/scheduleGroups",schemaPath:"#/properties/scheduleGroups/propertyNames",keyword:"propertyNames",params:{propertyName: key79},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
for(const key80 in data239){
let data240 = data239[key80];
if((!(data240 && typeof data240 == "object" && !Array.isArray(data240))) && (data240 !== null)){
const err443 = {instancePath:instancePath+"/scheduleGroups/" + key80.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scheduleGroups/type",keyword:"type",params:{type: schema39.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
if(data240 && typeof data240 == "object" && !Array.isArray(data240)){
for(const key81 in data240){
if(!(func1.call(schema39.properties, key81))){
const err444 = {instancePath:instancePath+"/scheduleGroups/" + key80.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scheduleGroups/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
if(data240.name !== undefined){
let data241 = data240.name;
if((typeof data241 !== "string") && (data241 !== null)){
const err445 = {instancePath:instancePath+"/scheduleGroups/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/scheduleGroups/properties/name/type",keyword:"type",params:{type: schema39.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
if(typeof data241 === "string"){
if(func2(data241) < 1){
const err446 = {instancePath:instancePath+"/scheduleGroups/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/scheduleGroups/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
}
if(data240.was !== undefined){
let data242 = data240.was;
if((typeof data242 !== "string") && (data242 !== null)){
const err447 = {instancePath:instancePath+"/scheduleGroups/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/scheduleGroups/properties/was/type",keyword:"type",params:{type: schema39.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
if(typeof data242 === "string"){
if(func2(data242) < 1){
const err448 = {instancePath:instancePath+"/scheduleGroups/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/scheduleGroups/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
}
if(data240.unchecked !== undefined){
let data243 = data240.unchecked;
if((!(data243 && typeof data243 == "object" && !Array.isArray(data243))) && (data243 !== null)){
const err449 = {instancePath:instancePath+"/scheduleGroups/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/scheduleGroups/properties/unchecked/type",keyword:"type",params:{type: schema39.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data240.create !== undefined){
let data244 = data240.create;
if((typeof data244 !== "string") && (data244 !== null)){
const err450 = {instancePath:instancePath+"/scheduleGroups/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/scheduleGroups/properties/create/type",keyword:"type",params:{type: schema39.properties.create.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
if(!((data244 === "only") || (data244 === null))){
const err451 = {instancePath:instancePath+"/scheduleGroups/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/scheduleGroups/properties/create/enum",keyword:"enum",params:{allowedValues: schema39.properties.create.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
if(data240.description !== undefined){
let data245 = data240.description;
if((typeof data245 !== "string") && (data245 !== null)){
const err452 = {instancePath:instancePath+"/scheduleGroups/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/scheduleGroups/properties/description/type",keyword:"type",params:{type: schema39.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
if(data240.timeZone !== undefined){
let data246 = data240.timeZone;
if((typeof data246 !== "string") && (data246 !== null)){
const err453 = {instancePath:instancePath+"/scheduleGroups/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeZone",schemaPath:"#/$defs/scheduleGroups/properties/timeZone/type",keyword:"type",params:{type: schema39.properties.timeZone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
if(typeof data246 === "string"){
if(func2(data246) < 1){
const err454 = {instancePath:instancePath+"/scheduleGroups/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeZone",schemaPath:"#/$defs/scheduleGroups/properties/timeZone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
}
if(data240.openSchedules !== undefined){
let data247 = data240.openSchedules;
if((!(Array.isArray(data247))) && (data247 !== null)){
const err455 = {instancePath:instancePath+"/scheduleGroups/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules",schemaPath:"#/$defs/scheduleGroups/properties/openSchedules/type",keyword:"type",params:{type: schema39.properties.openSchedules.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
if(Array.isArray(data247)){
const len23 = data247.length;
for(let i28=0; i28<len23; i28++){
let data248 = data247[i28];
if(typeof data248 === "string"){
if(func2(data248) < 1){
const err456 = {instancePath:instancePath+"/scheduleGroups/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules/" + i28,schemaPath:"#/$defs/scheduleGroups/properties/openSchedules/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
else {
const err457 = {instancePath:instancePath+"/scheduleGroups/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules/" + i28,schemaPath:"#/$defs/scheduleGroups/properties/openSchedules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
let i29 = data247.length;
let j5;
if(i29 > 1){
const indices5 = {};
for(;i29--;){
let item5 = data247[i29];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err458 = {instancePath:instancePath+"/scheduleGroups/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules",schemaPath:"#/$defs/scheduleGroups/properties/openSchedules/uniqueItems",keyword:"uniqueItems",params:{i: i29, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i29+" are identical)"};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
break;
}
indices5[item5] = i29;
}
}
}
}
if(data240.closedSchedules !== undefined){
let data249 = data240.closedSchedules;
if((!(Array.isArray(data249))) && (data249 !== null)){
const err459 = {instancePath:instancePath+"/scheduleGroups/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules",schemaPath:"#/$defs/scheduleGroups/properties/closedSchedules/type",keyword:"type",params:{type: schema39.properties.closedSchedules.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
if(Array.isArray(data249)){
const len24 = data249.length;
for(let i30=0; i30<len24; i30++){
let data250 = data249[i30];
if(typeof data250 === "string"){
if(func2(data250) < 1){
const err460 = {instancePath:instancePath+"/scheduleGroups/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules/" + i30,schemaPath:"#/$defs/scheduleGroups/properties/closedSchedules/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
else {
const err461 = {instancePath:instancePath+"/scheduleGroups/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules/" + i30,schemaPath:"#/$defs/scheduleGroups/properties/closedSchedules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
let i31 = data249.length;
let j6;
if(i31 > 1){
const indices6 = {};
for(;i31--;){
let item6 = data249[i31];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
const err462 = {instancePath:instancePath+"/scheduleGroups/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules",schemaPath:"#/$defs/scheduleGroups/properties/closedSchedules/uniqueItems",keyword:"uniqueItems",params:{i: i31, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i31+" are identical)"};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
break;
}
indices6[item6] = i31;
}
}
}
}
if(data240.holidaySchedules !== undefined){
let data251 = data240.holidaySchedules;
if((!(Array.isArray(data251))) && (data251 !== null)){
const err463 = {instancePath:instancePath+"/scheduleGroups/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules",schemaPath:"#/$defs/scheduleGroups/properties/holidaySchedules/type",keyword:"type",params:{type: schema39.properties.holidaySchedules.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
if(Array.isArray(data251)){
const len25 = data251.length;
for(let i32=0; i32<len25; i32++){
let data252 = data251[i32];
if(typeof data252 === "string"){
if(func2(data252) < 1){
const err464 = {instancePath:instancePath+"/scheduleGroups/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules/" + i32,schemaPath:"#/$defs/scheduleGroups/properties/holidaySchedules/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
else {
const err465 = {instancePath:instancePath+"/scheduleGroups/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules/" + i32,schemaPath:"#/$defs/scheduleGroups/properties/holidaySchedules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
let i33 = data251.length;
let j7;
if(i33 > 1){
const indices7 = {};
for(;i33--;){
let item7 = data251[i33];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
const err466 = {instancePath:instancePath+"/scheduleGroups/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules",schemaPath:"#/$defs/scheduleGroups/properties/holidaySchedules/uniqueItems",keyword:"uniqueItems",params:{i: i33, j: j7},message:"must NOT have duplicate items (items ## "+j7+" and "+i33+" are identical)"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
break;
}
indices7[item7] = i33;
}
}
}
}
}
}
}
}
if(data.timeoutRules !== undefined){
let data253 = data.timeoutRules;
if((!(data253 && typeof data253 == "object" && !Array.isArray(data253))) && (data253 !== null)){
const err467 = {instancePath:instancePath+"/timeoutRules",schemaPath:"#/properties/timeoutRules/type",keyword:"type",params:{type: schema32.properties.timeoutRules.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
if(data253 && typeof data253 == "object" && !Array.isArray(data253)){
for(const key82 in data253){
const _errs607 = errors;
if(typeof key82 === "string"){
if(func2(key82) < 1){
const err468 = {instancePath:instancePath+"/timeoutRules",schemaPath:"#/properties/timeoutRules/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key82};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
var valid146 = _errs607 === errors;
if(!valid146){
const err469 = {instancePath:instancePath+"/timeoutRules",schemaPath:"#/properties/timeoutRules/propertyNames",keyword:"propertyNames",params:{propertyName: key82},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
for(const key83 in data253){
let data254 = data253[key83];
if((!(data254 && typeof data254 == "object" && !Array.isArray(data254))) && (data254 !== null)){
const err470 = {instancePath:instancePath+"/timeoutRules/" + key83.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/timeoutRules/type",keyword:"type",params:{type: schema40.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
if(data254 && typeof data254 == "object" && !Array.isArray(data254)){
for(const key84 in data254){
if(!(((((((key84 === "of") || (key84 === "match")) || (key84 === "atLeast")) || (key84 === "atMost")) || (key84 === "exactly")) || (key84 === "publish")) || (key84 === "fix"))){
const err471 = {instancePath:instancePath+"/timeoutRules/" + key83.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/timeoutRules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key84},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
if(data254.of !== undefined){
let data255 = data254.of;
if((typeof data255 !== "string") && (data255 !== null)){
const err472 = {instancePath:instancePath+"/timeoutRules/" + key83.replace(/~/g, "~0").replace(/\//g, "~1")+"/of",schemaPath:"#/$defs/timeoutRules/properties/of/type",keyword:"type",params:{type: schema40.properties.of.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
if(!(((data255 === "dataActions") || (data255 === "steps")) || (data255 === null))){
const err473 = {instancePath:instancePath+"/timeoutRules/" + key83.replace(/~/g, "~0").replace(/\//g, "~1")+"/of",schemaPath:"#/$defs/timeoutRules/properties/of/enum",keyword:"enum",params:{allowedValues: schema40.properties.of.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
if(data254.match !== undefined){
let data256 = data254.match;
if((!(data256 && typeof data256 == "object" && !Array.isArray(data256))) && (data256 !== null)){
const err474 = {instancePath:instancePath+"/timeoutRules/" + key83.replace(/~/g, "~0").replace(/\//g, "~1")+"/match",schemaPath:"#/$defs/timeoutRules/properties/match/type",keyword:"type",params:{type: schema40.properties.match.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
if(data256 && typeof data256 == "object" && !Array.isArray(data256)){
for(const key85 in data256){
if(!(((((((key85 === "name") || (key85 === "integration")) || (key85 === "category")) || (key85 === "flow")) || (key85 === "type")) || (key85 === "container")) || (key85 === "action"))){
const err475 = {instancePath:instancePath+"/timeoutRules/" + key83.replace(/~/g, "~0").replace(/\//g, "~1")+"/match",schemaPath:"#/$defs/timeoutRules/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key85},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
if(data256.name !== undefined){
let data257 = data256.name;
if((typeof data257 !== "string") && (data257 !== null)){
const err476 = {instancePath:instancePath+"/timeoutRules/" + key83.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/name",schemaPath:"#/$defs/timeoutRules/properties/match/properties/name/type",keyword:"type",params:{type: schema40.properties.match.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
if(typeof data257 === "string"){
if(func2(data257) < 1){
const err477 = {instancePath:instancePath+"/timeoutRules/" + key83.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/name",schemaPath:"#/$defs/timeoutRules/properties/match/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
}
if(data256.integration !== undefined){
let data258 = data256.integration;
if((typeof data258 !== "string") && (data258 !== null)){
const err478 = {instancePath:instancePath+"/timeoutRules/" + key83.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/integration",schemaPath:"#/$defs/timeoutRules/properties/match/properties/integration/type",keyword:"type",params:{type: schema40.properties.match.properties.integration.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
if(typeof data258 === "string"){
if(func2(data258) < 1){
const err479 = {instancePath:instancePath+"/timeoutRules/" + key83.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/integration",schemaPath:"#/$defs/timeoutRules/properties/match/properties/integration/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
}
if(data256.category !== undefined){
let data259 = data256.category;
if((typeof data259 !== "string") && (data259 !== null)){
const err480 = {instancePath:instancePath+"/timeoutRules/" + key83.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/category",schemaPath:"#/$defs/timeoutRules/properties/match/properties/category/type",keyword:"type",params:{type: schema40.properties.match.properties.category.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
if(typeof data259 === "string"){
if(func2(data259) < 1){
const err481 = {instancePath:instancePath+"/timeoutRules/" + key83.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/category",schemaPath:"#/$defs/timeoutRules/properties/match/properties/category/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
}
if(data256.flow !== undefined){
let data260 = data256.flow;
if((typeof data260 !== "string") && (data260 !== null)){
const err482 = {instancePath:instancePath+"/timeoutRules/" + key83.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/flow",schemaPath:"#/$defs/timeoutRules/properties/match/properties/flow/type",keyword:"type",params:{type: schema40.properties.match.properties.flow.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
if(typeof data260 === "string"){
if(func2(data260) < 1){
const err483 = {instancePath:instancePath+"/timeoutRules/" + key83.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/flow",schemaPath:"#/$defs/timeoutRules/properties/match/properties/flow/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
}
if(data256.type !== undefined){
let data261 = data256.type;
if((typeof data261 !== "string") && (data261 !== null)){
const err484 = {instancePath:instancePath+"/timeoutRules/" + key83.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/type",schemaPath:"#/$defs/timeoutRules/properties/match/properties/type/type",keyword:"type",params:{type: schema40.properties.match.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
if(typeof data261 === "string"){
if(func2(data261) < 1){
const err485 = {instancePath:instancePath+"/timeoutRules/" + key83.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/type",schemaPath:"#/$defs/timeoutRules/properties/match/properties/type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
}
if(data256.container !== undefined){
let data262 = data256.container;
if((typeof data262 !== "string") && (data262 !== null)){
const err486 = {instancePath:instancePath+"/timeoutRules/" + key83.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/container",schemaPath:"#/$defs/timeoutRules/properties/match/properties/container/type",keyword:"type",params:{type: schema40.properties.match.properties.container.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
if(typeof data262 === "string"){
if(func2(data262) < 1){
const err487 = {instancePath:instancePath+"/timeoutRules/" + key83.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/container",schemaPath:"#/$defs/timeoutRules/properties/match/properties/container/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
}
if(data256.action !== undefined){
let data263 = data256.action;
if((typeof data263 !== "string") && (data263 !== null)){
const err488 = {instancePath:instancePath+"/timeoutRules/" + key83.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/action",schemaPath:"#/$defs/timeoutRules/properties/match/properties/action/type",keyword:"type",params:{type: schema40.properties.match.properties.action.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
if(typeof data263 === "string"){
if(func2(data263) < 1){
const err489 = {instancePath:instancePath+"/timeoutRules/" + key83.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/action",schemaPath:"#/$defs/timeoutRules/properties/match/properties/action/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
}
}
}
if(data254.atLeast !== undefined){
let data264 = data254.atLeast;
if((typeof data264 !== "string") && (data264 !== null)){
const err490 = {instancePath:instancePath+"/timeoutRules/" + key83.replace(/~/g, "~0").replace(/\//g, "~1")+"/atLeast",schemaPath:"#/$defs/timeoutRules/properties/atLeast/type",keyword:"type",params:{type: schema40.properties.atLeast.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
if(typeof data264 === "string"){
if(!pattern4.test(data264)){
const err491 = {instancePath:instancePath+"/timeoutRules/" + key83.replace(/~/g, "~0").replace(/\//g, "~1")+"/atLeast",schemaPath:"#/$defs/timeoutRules/properties/atLeast/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
}
if(data254.atMost !== undefined){
let data265 = data254.atMost;
if((typeof data265 !== "string") && (data265 !== null)){
const err492 = {instancePath:instancePath+"/timeoutRules/" + key83.replace(/~/g, "~0").replace(/\//g, "~1")+"/atMost",schemaPath:"#/$defs/timeoutRules/properties/atMost/type",keyword:"type",params:{type: schema40.properties.atMost.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
if(typeof data265 === "string"){
if(!pattern4.test(data265)){
const err493 = {instancePath:instancePath+"/timeoutRules/" + key83.replace(/~/g, "~0").replace(/\//g, "~1")+"/atMost",schemaPath:"#/$defs/timeoutRules/properties/atMost/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
}
if(data254.exactly !== undefined){
let data266 = data254.exactly;
if((typeof data266 !== "string") && (data266 !== null)){
const err494 = {instancePath:instancePath+"/timeoutRules/" + key83.replace(/~/g, "~0").replace(/\//g, "~1")+"/exactly",schemaPath:"#/$defs/timeoutRules/properties/exactly/type",keyword:"type",params:{type: schema40.properties.exactly.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
if(typeof data266 === "string"){
if(!pattern4.test(data266)){
const err495 = {instancePath:instancePath+"/timeoutRules/" + key83.replace(/~/g, "~0").replace(/\//g, "~1")+"/exactly",schemaPath:"#/$defs/timeoutRules/properties/exactly/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
}
if(data254.publish !== undefined){
let data267 = data254.publish;
if((typeof data267 !== "boolean") && (data267 !== null)){
const err496 = {instancePath:instancePath+"/timeoutRules/" + key83.replace(/~/g, "~0").replace(/\//g, "~1")+"/publish",schemaPath:"#/$defs/timeoutRules/properties/publish/type",keyword:"type",params:{type: schema40.properties.publish.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
if(data254.fix !== undefined){
let data268 = data254.fix;
if((typeof data268 !== "boolean") && (data268 !== null)){
const err497 = {instancePath:instancePath+"/timeoutRules/" + key83.replace(/~/g, "~0").replace(/\//g, "~1")+"/fix",schemaPath:"#/$defs/timeoutRules/properties/fix/type",keyword:"type",params:{type: schema40.properties.fix.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
}
}
}
}
if(data.policies !== undefined){
let data269 = data.policies;
if((!(data269 && typeof data269 == "object" && !Array.isArray(data269))) && (data269 !== null)){
const err498 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: schema32.properties.policies.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
if(data269 && typeof data269 == "object" && !Array.isArray(data269)){
for(const key86 in data269){
if(!(((key86 === "maximumChange") || (key86 === "minimumContrast")) || (key86 === "maximumGreetingLength"))){
const err499 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
if(data269.maximumChange !== undefined){
let data270 = data269.maximumChange;
if((typeof data270 !== "string") && (data270 !== null)){
const err500 = {instancePath:instancePath+"/policies/maximumChange",schemaPath:"#/properties/policies/properties/maximumChange/type",keyword:"type",params:{type: schema32.properties.policies.properties.maximumChange.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
if(typeof data270 === "string"){
if(!pattern30.test(data270)){
const err501 = {instancePath:instancePath+"/policies/maximumChange",schemaPath:"#/properties/policies/properties/maximumChange/pattern",keyword:"pattern",params:{pattern: "^(100|[1-9]?[0-9])%$"},message:"must match pattern \""+"^(100|[1-9]?[0-9])%$"+"\""};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
}
if(data269.minimumContrast !== undefined){
let data271 = data269.minimumContrast;
if((!((typeof data271 == "number") && (isFinite(data271)))) && (data271 !== null)){
const err502 = {instancePath:instancePath+"/policies/minimumContrast",schemaPath:"#/properties/policies/properties/minimumContrast/type",keyword:"type",params:{type: schema32.properties.policies.properties.minimumContrast.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
if((typeof data271 == "number") && (isFinite(data271))){
if(data271 > 21 || isNaN(data271)){
const err503 = {instancePath:instancePath+"/policies/minimumContrast",schemaPath:"#/properties/policies/properties/minimumContrast/maximum",keyword:"maximum",params:{comparison: "<=", limit: 21},message:"must be <= 21"};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
if(data271 < 0 || isNaN(data271)){
const err504 = {instancePath:instancePath+"/policies/minimumContrast",schemaPath:"#/properties/policies/properties/minimumContrast/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
}
if(data269.maximumGreetingLength !== undefined){
let data272 = data269.maximumGreetingLength;
if((!(((typeof data272 == "number") && (!(data272 % 1) && !isNaN(data272))) && (isFinite(data272)))) && (data272 !== null)){
const err505 = {instancePath:instancePath+"/policies/maximumGreetingLength",schemaPath:"#/properties/policies/properties/maximumGreetingLength/type",keyword:"type",params:{type: schema32.properties.policies.properties.maximumGreetingLength.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
if((typeof data272 == "number") && (isFinite(data272))){
if(data272 < 0 || isNaN(data272)){
const err506 = {instancePath:instancePath+"/policies/maximumGreetingLength",schemaPath:"#/properties/policies/properties/maximumGreetingLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
}
}
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema41 = {"type":"object","title":"Org","description":"One org: which one it is, and its settings.","properties":{"region":{"type":"string","anyOf":[{"enum":["us-east-1","us-east-2","us-west-2","ca-central-1","mx-central-1","sa-east-1","eu-west-1","eu-west-2","eu-central-1","eu-central-2","eusc-de-east-1","me-central-1","ap-south-1","ap-southeast-1","ap-southeast-2","ap-northeast-1","ap-northeast-2","ap-northeast-3"]},{"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":253}],"description":"The AWS id or the domain of the Genesys Cloud region, or the name of a host that the runner gives. A file cannot name a host.","examples":["eu-west-1","mypurecloud.de"]},"organizationId":{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","description":"The id of the organization, as the platform shows it under Organization Settings. Nothing is read or written in any other.","examples":["0f6b2c1e-7a4d-4a56-9f3e-b1c2d3e4f506"]},"credentials":{"type":"string","pattern":"^[A-Z][A-Z0-9_]{0,62}$","description":"The part of the environment variables' names that is the org's own: `PROD_US` for GENESYS_PROD_US_CLIENT_ID and its like. By default the name of the org in capitals, with `_` for `-`.","examples":["PROD_US"]},"use":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"description":"The profiles that are laid under this org, in this order; a later one wins.","examples":[["shop"]]},"allow":{"type":["object","null"],"description":"Risks that are accepted: the code, and for which things (`section/key`), or `true` for all.","properties":{"unpublished-work":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `unpublished-work`."},"locked-by-this-client":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `locked-by-this-client`."},"takes-along":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `takes-along`."},"organization-not-pinned":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `organization-not-pinned`."},"sweeping-change":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `sweeping-change`."},"near-name":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `near-name`."},"low-contrast":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `low-contrast`."},"long-text":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `long-text`."}},"additionalProperties":false,"examples":[{"near-name":["dataActions/Lookup customer"]}]},"dataActions":{"type":["object","null"],"title":"Data actions","description":"Data actions, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/dataActionsInOrg"}},"integrations":{"type":["object","null"],"title":"Integrations","description":"Integrations, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/integrationsInOrg"}},"flows":{"type":["object","null"],"title":"Flows","description":"Flows, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/flowsInOrg"}},"messengerConfigurations":{"type":["object","null"],"title":"Messenger configurations","description":"Messenger configurations, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/messengerConfigurationsInOrg"}},"messengerDeployments":{"type":["object","null"],"title":"Messenger deployments","description":"Messenger deployments, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/messengerDeploymentsInOrg"}},"schedules":{"type":["object","null"],"title":"Schedules","description":"Schedules, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/schedulesInOrg"}},"scheduleGroups":{"type":["object","null"],"title":"Schedule groups","description":"Schedule groups, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/scheduleGroupsInOrg"}},"timeoutRules":{"type":["object","null"],"title":"Timeout rules","description":"Timeout rules, each under a name of its own.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/timeoutRules"}},"policies":{"type":["object","null"],"title":"Policies","description":"Limits that make a finding a risk.","properties":{"maximumChange":{"type":["string","null"],"pattern":"^(100|[1-9]?[0-9])%$","description":"How much of an org's named settings one plan may change before it is the risk `sweeping-change`; judged in orgs with at least ten named settings. `0%` turns it off.","examples":["30%"]},"minimumContrast":{"type":["number","null"],"minimum":0,"maximum":21,"description":"The least contrast of colours that meet on the screen, as WCAG 2.2 counts it; less is the risk `low-contrast`. 4.5 is its level AA. `0` turns it off; where nothing is written, less than 4.5 is a notice.","examples":[4.5]},"maximumGreetingLength":{"type":["integer","null"],"minimum":0,"description":"The most characters of a greeting; more is the risk `long-text`. `0` turns it off; where nothing is written, more than 150 is a notice.","examples":[150]}},"additionalProperties":false}},"additionalProperties":false,"examples":[{"region":"eu-west-1"}]};
const schema42 = {"additionalProperties":false,"type":["object","string","null"],"title":"data action","description":"One data action, by its name, and what is to hold for it.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this data action, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this data action, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this data action has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"timeout":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60},"title":"Timeout","description":"How long the platform waits for the action before it gives up (`config.timeoutSeconds`): 1s to 1m, in whole seconds. Where it was never set, the platform uses 1m.","examples":["8s","20s","1m"]},"integration":{"type":["string","null"],"minLength":1,"x-selector":true,"x-reference":"integrations","description":"The name of the integration that the action belongs to; needed where the org has several actions of this name.","examples":["CRM web services"]}},"examples":["8s","20s","1m",{"timeout":"8s","integration":"CRM web services"}],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60}};
const schema43 = {"additionalProperties":false,"type":["object","null"],"title":"integration","description":"One integration, by its name, and which keys of its configuration are to hold. All others stay as they are.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this integration, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this integration, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this integration has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"properties":{"type":["object","null"],"additionalProperties":true,"description":"Keys of its properties, checked against the schema of its type; numbers as the platform has them, often in milliseconds.","examples":[{"requestTimeout":5000}]},"advanced":{"type":["object","null"],"additionalProperties":true,"description":"Keys of its advanced configuration, checked in the same way.","examples":[{"retries":2}]},"notes":{"type":["string","null"],"x-empty-is-unset":true,"description":"What people read about the integration."}},"examples":[{"properties":{"requestTimeout":5000},"notes":"Owned by the CRM team"}],"x-gone":{"credentials":{"why":"can never be set by a file, which holds no secret; an apply sends them back as they are","instead":"Set them in the platform, and remove the key here."}}};
const schema44 = {"additionalProperties":false,"type":["object","null"],"title":"flow","description":"One published Architect flow, and how long its steps wait for the data actions that they call.","examples":[{"publish":true,"steps":{"Lookup customer":"6s","Lookup order":{"15":"4s","Orders":"suggested"}}}],"properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this flow, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this flow, where its name does not settle which one is meant."},"type":{"type":["string","null"],"pattern":"^[a-z]+$","x-selector":true,"description":"The type of the flow in small letters, as `inboundcall`; needed where the org has flows of several types with this name.","examples":["inboundcall"]},"publish":{"type":["boolean","null"],"description":"`true`: what differs is written, and the flow is published. Otherwise the flow is only looked at, and what differs is told.","examples":[true]},"steps":{"type":["object","null"],"title":"Steps","description":"How long the steps wait that call a data action, by the action: its key under `dataActions`, or its name in the platform.","additionalProperties":{"type":["string","object","null"],"pattern":"^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$","x-duration":{"unit":"ms","minimum":1,"maximum":604800000},"description":"How long every step waits that calls this action, or a map: digits are a tracking id, anything else is a task, menu or state.","additionalProperties":{"type":["string","null"],"pattern":"^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$","x-duration":{"unit":"ms","minimum":1,"maximum":604800000},"description":"How long this step waits; `suggested`: as long as the action itself."},"examples":["6s","suggested"]},"examples":[{"Lookup customer":"6s","Lookup order":{"15":"4s","Orders":"suggested"}}]}},"x-gone":{"was":{"why":"cannot be said of a flow, which is never renamed","instead":"Rename it in Architect, and here its key or `name`."},"unchecked":{"why":"cannot be said of a flow, of which only the timeouts of its steps are set","instead":"Set the rest in Architect."}}};
const schema45 = {"additionalProperties":false,"type":["object","null"],"title":"messenger configuration","description":"One configuration of web messaging, by its name: how the messenger looks and what it does.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this messenger configuration, exactly; the key where it is not written.","maxLength":100},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this messenger configuration, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this messenger configuration has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the messenger configuration is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"x-empty-is-unset":true,"description":"What people read about the configuration."},"languages":{"type":["array","null"],"items":{"type":"string","pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"A language by its code, in lower-case letters.","examples":["en-us","de"]},"minItems":1,"description":"The languages that the messenger speaks, in order, by their lower-case codes.","examples":[["en-us","de"]]},"defaultLanguage":{"type":["string","null"],"pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"The language for visitors whose own one the messenger does not speak: one of `languages`, by its lower-case code.","examples":["en-us","de"]},"labels":{"type":["object","null"],"description":"Texts in place of the platform's own, by language and key: the platform's `customI18nLabels`.","propertyNames":{"type":"string","pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"A language by its code, in lower-case letters.","examples":["en-us","de"]},"additionalProperties":{"type":["object","null"],"description":"The texts of one language.","properties":{"MessengerHomeHeaderTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The greeting at the head of the home screen.","examples":["Hello"]},"MessengerHomeHeaderSubTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The line below the greeting.","examples":["How can we help?"]},"MessengerLauncherButtonText":{"type":["string","null"],"x-empty-is-unset":true,"description":"The text on the launcher; at most 20 characters are shown.","examples":["Chat with us"]},"PushNotificationTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The title of a push notification; needed where `notifications` is enabled.","examples":["New message"]},"PushNotificationBody":{"type":["string","null"],"x-empty-is-unset":true,"description":"The text of a push notification; needed where `notifications` is enabled.","examples":["We have answered you."]}},"additionalProperties":false},"examples":[{"en-us":{"MessengerHomeHeaderTitle":"Hello"}}]},"headlessMode":{"type":["object","null"],"description":"The messenger without an interface of its own.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the page brings its own interface."}},"additionalProperties":false},"messenger":{"type":["object","null"],"description":"The messenger: how it looks, and what visitors can do in it.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is a messenger."},"styles":{"type":["object","null"],"description":"Its colours.","properties":{"primaryColor":{"type":["string","null"],"pattern":"^#[A-Fa-f0-9]{6}$","x-colour":true,"description":"The colour of launcher and header, under white text. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]}},"additionalProperties":false},"launcherButton":{"type":["object","null"],"description":"The button that opens the messenger.","properties":{"visibility":{"type":["string","null"],"enum":["On","Off","OnDemand",null],"description":"Whether the button is shown: always, never, or when the page asks for it."},"displayType":{"type":["string","null"],"enum":["IconAndText","Icon","Text",null],"description":"What the button shows."},"icon":{"type":["object","null"],"description":"A picture in place of the usual icon.","properties":{"url":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, by https; 26 × 26 pixels are best, 100 × 100 the most.","examples":["https://shop.example.com/icon.png"]}},"additionalProperties":false}},"additionalProperties":false},"homeScreen":{"type":["object","null"],"description":"The screen that greets visitors before a conversation.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is one; without it the greeting of `labels` is not seen."},"logoUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"The address of the logo, by https; one above 200 × 70 pixels is made smaller.","examples":["https://shop.example.com/logo.png"]}},"additionalProperties":false},"fileUpload":{"type":["object","null"],"description":"What visitors can send as a file.","properties":{"enableAttachments":{"type":["boolean","null"],"description":"Whether files can be sent; which types is said by the supported content profile of the deployment."},"modes":{"type":["array","null"],"items":{"type":"object","description":"What is accepted together.","properties":{"fileTypes":{"type":"array","items":{"type":"string","enum":["image/jpeg","image/gif","image/png"]},"x-empty-is-unset":true,"description":"The types of the files.","uniqueItems":true},"maxFileSizeKB":{"type":"integer","description":"The greatest size of a file, in kilobytes.","minimum":0,"maximum":10240,"examples":[10240]}},"additionalProperties":false},"x-empty-is-unset":true,"description":"The older way to say which files are accepted; clients ignore it where `enableAttachments` is set.","examples":[[{"fileTypes":["image/png"],"maxFileSizeKB":10240}]]}},"additionalProperties":false,"x-gone":{"useSupportedContentProfile":{"why":"was removed from the platform in 2024-03","instead":"Write `enableAttachments`; the types come from the supported content profile of the deployment."}}},"sessionPersistenceType":{"type":["string","null"],"enum":["AcrossSubdomains","DomainOrSubdomainOnly",null],"description":"Whether a conversation goes on across sub-domains; the platform has deprecated the choice."},"apps":{"type":["object","null"],"description":"What the messenger is used for.","properties":{"conversations":{"type":["object","null"],"description":"Conversations with bots and agents.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there are any."},"showAgentTypingIndicator":{"type":["boolean","null"],"description":"Whether visitors see that an agent is typing."},"showUserTypingIndicator":{"type":["boolean","null"],"description":"Whether agents see that a visitor is typing."},"autoStart":{"type":["object","null"],"description":"How a conversation begins.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the inbound message flow starts when the messenger opens."}},"additionalProperties":false},"markdown":{"type":["object","null"],"description":"Rich text.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether messages may be formatted."}},"additionalProperties":false},"conversationDisconnect":{"type":["object","null"],"description":"What a visitor sees when the agent has left.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the end of a conversation is shown."},"type":{"type":["string","null"],"enum":["Send","ReadOnly",null],"description":"Whether the visitor can still write then."}},"additionalProperties":false},"conversationClear":{"type":["object","null"],"description":"Taking away a conversation.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether visitors can clear it."}},"additionalProperties":false},"humanize":{"type":["object","null"],"description":"A name and a face for the bot.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the name and picture of the bot are shown."},"bot":{"type":["object","null"],"description":"The bot as visitors see it.","properties":{"name":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its name.","examples":["Robin"]},"avatarUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"The address of its picture, by https.","examples":["https://shop.example.com/robin.png"]}},"additionalProperties":false}},"additionalProperties":false},"notifications":{"type":["object","null"],"description":"Push notifications on mobile devices.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are sent; each language then needs both push texts in `labels`."},"notificationContentType":{"type":["string","null"],"enum":["IncludeMessagesContent","ExcludeMessagesContent",null],"description":"Whether they carry the text of the message."}},"additionalProperties":false},"sessionDurationSeconds":{"type":["integer","null"],"description":"How long a session lasts, in seconds; three days by default.","minimum":900,"examples":[259200]}},"additionalProperties":false},"knowledge":{"type":["object","null"],"description":"Articles of a knowledge base inside of the messenger.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are offered."},"knowledgeBase":{"type":["object","null"],"description":"The knowledge base whose articles are offered.","properties":{"id":{"type":["string","null"],"pattern":"^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$","x-org-only":true,"description":"The id of the knowledge base; each org has another one.","examples":["8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e"],"x-empty-is-unset":true}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"position":{"type":["object","null"],"description":"Where the messenger lies on the page.","properties":{"alignment":{"type":["string","null"],"enum":["Auto","Left","Right",null],"description":"On which side."},"sideSpace":{"type":["integer","null"],"description":"The space beside it, in pixels.","examples":[20]},"bottomSpace":{"type":["integer","null"],"description":"The space below it, in pixels.","examples":[12]}},"additionalProperties":false},"cobrowse":{"type":["object","null"],"description":"Co-browsing: what an agent sees and does of a visitor's page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether co-browsing is offered."},"allowAgentControl":{"type":["boolean","null"],"description":"Whether agents can ask for control of the page."},"allowAgentNavigation":{"type":["boolean","null"],"description":"Whether agents can lead the visitor to another page."},"allowDraw":{"type":["boolean","null"],"description":"Whether agents can draw on the page."},"channels":{"type":["array","null"],"items":{"type":"string","enum":["Webmessaging","Voice"]},"x-empty-is-unset":true,"description":"Where co-browsing can begin.","uniqueItems":true},"maskSelectors":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"CSS selectors of what agents never see.","examples":[[".card-number"]]},"readonlySelectors":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"CSS selectors of what agents cannot change.","examples":[[".order-total"]]},"pauseCriteria":{"type":["array","null"],"items":{"type":"object","description":"One sort of pages.","properties":{"urlFragment":{"type":"string","minLength":1,"description":"A part of the address.","examples":["/checkout"]},"condition":{"type":"string","enum":["Includes","DoesNotInclude","StartsWith","EndsWith","Equals"],"description":"How the part lies in the address."}},"additionalProperties":false,"required":["urlFragment","condition"]},"x-empty-is-unset":true,"description":"The pages on which co-browsing pauses.","examples":[[{"urlFragment":"/checkout","condition":"Includes"}]]}},"additionalProperties":false},"video":{"type":["object","null"],"description":"Video calls from the messenger.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether video is offered."},"channels":{"type":["array","null"],"items":{"type":"string","enum":["Webmessaging","Voice"]},"x-empty-is-unset":true,"description":"Where a video call can begin.","uniqueItems":true},"agent":{"type":["object","null"],"description":"What agents can do.","properties":{"allowCamera":{"type":["boolean","null"],"description":"Whether an agent can switch a camera on."},"allowScreenShare":{"type":["boolean","null"],"description":"Whether an agent can share a screen."},"allowMicrophone":{"type":["boolean","null"],"description":"Whether an agent can switch a microphone on."},"background":{"type":["string","null"],"enum":["BLUR","NONE","IMAGE",null],"description":"What is behind an agent."},"backgroundImage":{"type":["object","null"],"description":"The picture behind an agent, where `background` is `IMAGE`.","properties":{"url":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, by https.","examples":["https://shop.example.com/office.png"]}},"additionalProperties":false}},"additionalProperties":false},"user":{"type":["object","null"],"description":"What visitors can do.","properties":{"allowCamera":{"type":["boolean","null"],"description":"Whether a visitor can switch a camera on."},"allowScreenShare":{"type":["boolean","null"],"description":"Whether a visitor can share a screen."},"allowMicrophone":{"type":["boolean","null"],"description":"Whether a visitor can switch a microphone on."}},"additionalProperties":false}},"additionalProperties":false},"authenticationSettings":{"type":["object","null"],"description":"How visitors sign in.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether visitors can sign in."},"integrationId":{"type":["string","null"],"minLength":1,"x-reference":"integrations","description":"The OpenID Connect integration that knows the visitors, by key or name.","examples":["Shop sign-in"]},"allowSessionUpgrade":{"type":["boolean","null"],"description":"Whether a session that began without a sign-in goes on after it."}},"additionalProperties":false},"journeyEvents":{"type":["object","null"],"description":"What is recorded of a visitor's journey through the page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether anything is recorded; audiences need it."},"pageviewConfig":{"type":["string","null"],"enum":["Auto","Once","Off",null],"description":"When a view of a page is recorded."},"clickEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["selector","eventName"]},"x-empty-is-unset":true,"description":"Clicks that are recorded."},"inViewportEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["selector","eventName"]},"x-empty-is-unset":true,"description":"Elements that are recorded when they come into view."},"formsTrackEvents":{"type":["array","null"],"items":{"type":"object","description":"One form.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"formName":{"type":"string","minLength":1,"description":"The name of the form in what is recorded.","examples":["checkout"]},"captureDataOnFormAbandon":{"type":"boolean","description":"Whether what was typed is recorded when the form is left."},"captureDataOnFormSubmit":{"type":"boolean","description":"Whether what was typed is recorded when the form is sent."}},"additionalProperties":false,"required":["selector","formName","captureDataOnFormAbandon","captureDataOnFormSubmit"]},"x-empty-is-unset":true,"description":"Forms that are recorded."},"idleEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]},"idleAfterSeconds":{"type":"integer","description":"After how many seconds without activity.","minimum":30,"examples":[60]}},"additionalProperties":false,"required":["eventName"]},"x-empty-is-unset":true,"description":"Times without activity that are recorded."},"scrollDepthEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"percentage":{"type":"integer","description":"How far down the page, in percent.","minimum":0,"maximum":100,"examples":[50]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["percentage","eventName"]},"x-empty-is-unset":true,"description":"Depths of scrolling that are recorded."},"trackingSettings":{"type":["object","null"],"description":"What of an address is recorded, and of whom nothing is.","properties":{"shouldKeepUrlFragment":{"type":["boolean","null"],"description":"Whether the part behind `#` is recorded."},"searchQueryParameters":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"The query parameters that hold what a visitor searches for.","examples":[["q"]],"maxItems":50},"excludedQueryParameters":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"The query parameters that are not recorded.","examples":[["token"]],"maxItems":50},"ipFilters":{"type":["array","null"],"items":{"type":"object","description":"One address or range.","properties":{"ipAddress":{"type":"string","minLength":1,"description":"An IPv4 or IPv6 address, or a range of them in CIDR notation.","examples":["203.0.113.0/24"]},"name":{"type":"string","minLength":1,"description":"What it is called.","examples":["Head office"]}},"additionalProperties":false,"required":["ipAddress"]},"x-empty-is-unset":true,"description":"The addresses from which nothing is recorded.","maxItems":10}},"additionalProperties":false}},"additionalProperties":false,"x-gone":{"excludedQueryParameters":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { excludedQueryParameters: … } }`."},"shouldKeepUrlFragment":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { shouldKeepUrlFragment: … } }`."},"searchQueryParameters":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { searchQueryParameters: … } }`."}}},"supportCenter":{"type":["object","null"],"description":"The support center: a knowledge base as a page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is one."},"knowledgeBase":{"type":["object","null"],"description":"The knowledge base whose articles are offered.","properties":{"id":{"type":["string","null"],"pattern":"^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$","x-org-only":true,"description":"The id of the knowledge base; each org has another one.","examples":["8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e"],"x-empty-is-unset":true}},"additionalProperties":false},"routerType":{"type":["string","null"],"enum":["Hash","Browser",null],"description":"How its addresses are made."},"customMessages":{"type":["array","null"],"items":{"type":"object","description":"One text.","properties":{"type":{"type":"string","enum":["Welcome","Fallback"],"description":"When it is shown."},"defaultValue":{"type":"string","maxLength":300,"description":"The text, of at most 300 characters.","examples":["How can we help?"]}},"additionalProperties":false,"required":["type","defaultValue"]},"x-empty-is-unset":true,"description":"Texts of its own."},"screens":{"type":["array","null"],"items":{"type":"object","description":"One screen.","properties":{"type":{"type":"string","enum":["Home","Category","SearchResults","Article"],"description":"Which screen."},"moduleSettings":{"type":"array","items":{"type":"object","description":"One part of a screen.","properties":{"type":{"type":"string","enum":["Search","Categories","FAQ","Contact","Results","Article","TopViewedArticles"],"description":"Which part."},"enabled":{"type":"boolean","description":"Whether it is shown."},"compactCategoryModuleTemplate":{"type":"object","description":"The short form of categories.","properties":{"active":{"type":"boolean","description":"Whether this form is used."}},"additionalProperties":false,"required":["active"]},"detailedCategoryModuleTemplate":{"type":"object","description":"The long form of categories.","properties":{"active":{"type":"boolean","description":"Whether this form is used."},"sidebar":{"type":"object","description":"The bar beside it.","properties":{"enabled":{"type":"boolean","description":"Whether it is shown."}},"additionalProperties":false,"required":["enabled"]}},"additionalProperties":false,"required":["active","sidebar"]}},"additionalProperties":false,"required":["type","enabled"]},"x-empty-is-unset":true,"description":"Its parts, in order."}},"additionalProperties":false,"required":["type","moduleSettings"]},"x-empty-is-unset":true,"description":"What is on which screen."},"enabledCategories":{"type":["array","null"],"items":{"type":"object","description":"One category.","properties":{"id":{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","x-org-only":true,"description":"The id of the category.","examples":["8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e"]},"image":{"type":"object","description":"Its picture.","properties":{"source":{"type":"object","description":"Where it is.","properties":{"defaultUrl":{"type":"string","x-empty-is-unset":true,"description":"Its address, which begins with `https://`.","examples":["https://shop.example.com/help.png"]}},"additionalProperties":false,"required":["defaultUrl"]}},"additionalProperties":false,"required":["source"]}},"additionalProperties":false,"required":["id"]},"x-empty-is-unset":true,"description":"The categories that are shown, in order."},"labelFilter":{"type":["object","null"],"description":"Which articles are shown.","properties":{"labels":{"type":["array","null"],"items":{"type":"object","description":"One label.","properties":{"id":{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","x-org-only":true,"description":"The id of the label.","examples":["8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e"]}},"additionalProperties":false,"required":["id"]},"x-empty-is-unset":true,"description":"The labels, one of which an article must have."}},"additionalProperties":false},"styleSetting":{"type":["object","null"],"description":"How it looks.","properties":{"heroStyle":{"type":["object","null"],"description":"The head of the page.","properties":{"backgroundColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its background. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]},"textColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its text. In quotes: without them `#` begins a comment of YAML.","examples":["#FFFFFF"]},"image":{"type":["object","null"],"description":"The picture behind it.","properties":{"source":{"type":["object","null"],"description":"Where it is.","properties":{"defaultUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, which begins with `https://`.","examples":["https://shop.example.com/help.png"]}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"globalStyle":{"type":["object","null"],"description":"All of the page.","properties":{"backgroundColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its background. In quotes: without them `#` begins a comment of YAML.","examples":["#FFFFFF"]},"primaryColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"The colour of links and buttons. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]},"primaryColorDark":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"A darker tone of it. In quotes: without them `#` begins a comment of YAML.","examples":["#08457A"]},"primaryColorLight":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"A lighter tone of it. In quotes: without them `#` begins a comment of YAML.","examples":["#D6E6F4"]},"textColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its text. In quotes: without them `#` begins a comment of YAML.","examples":["#222222"]},"fontFamily":{"type":["string","null"],"minLength":1,"description":"The font of its text.","examples":["sans-serif"]}},"additionalProperties":false}},"additionalProperties":false},"feedback":{"type":["object","null"],"description":"What readers say of an article.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are asked."}},"additionalProperties":false}},"additionalProperties":false}},"examples":[{"languages":["en-us","de"],"defaultLanguage":"en-us","labels":{"en-us":{"MessengerHomeHeaderTitle":"Hello"},"de":{"MessengerHomeHeaderTitle":"Hallo"}},"messenger":{"styles":{"primaryColor":"#0B5FA5"},"launcherButton":{"visibility":"On"}}}],"x-gone":{"customI18nLabels":{"why":"is written by language and key","instead":"Write `labels: { en-us: { MessengerHomeHeaderTitle: \"Hello\" } }`."}}};
const schema46 = {"additionalProperties":false,"type":["object","null"],"title":"messenger deployment","description":"One web deployment: which configuration visitors get on which pages.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this messenger deployment, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this messenger deployment, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this messenger deployment has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the messenger deployment is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"x-empty-is-unset":true,"description":"What it is for.","examples":["The public shop"]},"configuration":{"type":["object","string","null"],"x-short":"name","title":"Configuration","description":"The messenger configuration that is shown: its newest published version, unless `version` pins another one.","properties":{"name":{"type":["string","null"],"minLength":1,"x-reference":"messengerConfigurations","description":"The messenger configuration: its key in this org, or its name in the platform.","examples":["Support messenger"]},"version":{"type":["integer","null"],"minimum":1,"description":"The published version that is shown; without it the newest one.","examples":[3]}},"additionalProperties":false,"examples":["Support messenger","Support messenger",{"name":"Support messenger","version":3}],"minLength":1},"allowAllDomains":{"type":["boolean","null"],"description":"Every page may show it; then `allowedDomains` is empty.","examples":[false]},"allowedDomains":{"type":["array","null"],"uniqueItems":true,"x-empty-is-unset":true,"items":{"type":"string","minLength":1,"description":"A host name without scheme or port; its sub-domains are allowed with it."},"description":"The domains whose pages may show it: host names without scheme or port. Sub-domains are allowed with them.","examples":[["shop.example.com"]]},"flow":{"type":["string","null"],"minLength":1,"x-reference":"inboundMessageFlows","x-reference-keys":"flows","description":"The published inbound message flow that answers conversations, by its name.","examples":["Inbound message"]},"supportedContent":{"type":["string","null"],"minLength":1,"x-reference":"supportedContent","description":"The supported-content profile that says which attachments are accepted, by its name.","examples":["Images only"]},"status":{"type":["string","null"],"enum":["Active","Inactive",null],"description":"`Inactive` switches the messenger off.","examples":["Active"]}},"examples":[{"configuration":"Support messenger","allowedDomains":["shop.example.com"],"flow":"Inbound message","supportedContent":"Images only","status":"Active"},{"configuration":{"name":"Support messenger","version":3}}]};
const schema47 = {"additionalProperties":false,"type":["object","null"],"title":"schedule","description":"One schedule of Architect, by its name: when it is open, in local time.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this schedule, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule."},"days":{"type":["array","null"],"items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]},"uniqueItems":true,"minItems":1,"description":"The days of each week on which the window opens. Needs `from`, `to` and `starting`.","examples":[["mon","tue","wed","thu","fri"]]},"from":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window opens, as \"HH:MM\", in the time zone of the schedule group.","examples":["09:00"]},"to":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window closes, as \"HH:MM\". At or before `from` it is on the next day.","examples":["17:30"]},"starting":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The first day on which the window opens: one of `days`.","examples":["2026-01-05"]},"until":{"type":["string","null"],"pattern":"^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$","description":"The last day on which the window may open; `never` where it has no end.","examples":["2026-12-31","never"]},"date":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The one day on which the window opens, in place of `days` and `starting`.","examples":["2026-12-24"]},"start":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The start of the first window as the platform has it, where days and hours cannot say it.","examples":["2026-01-01T00:00:00"]},"end":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The end of the first window as the platform has it.","examples":["2026-01-02T00:00:00"]},"rrule":{"type":["string","null"],"description":"The rule by which the window comes again, as the platform has it (an iCalendar RRULE); an empty text where it does not.","examples":["FREQ=YEARLY;INTERVAL=1;BYMONTH=1;BYMONTHDAY=1"]}},"examples":[{"days":["mon","tue","wed","thu","fri"],"from":"09:00","to":"17:30","starting":"2026-01-05"}]};
const schema48 = {"additionalProperties":false,"type":["object","null"],"title":"schedule group","description":"One schedule group of Architect, by its name: what its schedules mean, and in which time zone.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule group, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this schedule group, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule group has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule group is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule group."},"timeZone":{"type":["string","null"],"minLength":1,"description":"The time zone in which the schedules are read, by its IANA name.","examples":["Europe/Berlin","America/New_York"]},"openSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is open, by key or name.","examples":[["Weekdays"]]},"closedSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is closed; they win over those in which it is open.","examples":[["Maintenance"]]},"holidaySchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules of its holidays; they win over both.","examples":[["Christmas"]]}},"examples":[{"timeZone":"Europe/Berlin","openSchedules":["Weekdays"],"holidaySchedules":["Christmas"]}]};
const pattern32 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern33 = new RegExp("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", "u");
const pattern34 = new RegExp("^[A-Z][A-Z0-9_]{0,62}$", "u");
const pattern35 = new RegExp("^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$", "u");
const pattern44 = new RegExp("^(?!.*\\.\\.)[A-Za-z0-9_.-]+$", "u");
const pattern56 = new RegExp("^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema41.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.region !== undefined){
let data0 = data.region;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!((((((((((((((((((data0 === "us-east-1") || (data0 === "us-east-2")) || (data0 === "us-west-2")) || (data0 === "ca-central-1")) || (data0 === "mx-central-1")) || (data0 === "sa-east-1")) || (data0 === "eu-west-1")) || (data0 === "eu-west-2")) || (data0 === "eu-central-1")) || (data0 === "eu-central-2")) || (data0 === "eusc-de-east-1")) || (data0 === "me-central-1")) || (data0 === "ap-south-1")) || (data0 === "ap-southeast-1")) || (data0 === "ap-southeast-2")) || (data0 === "ap-northeast-1")) || (data0 === "ap-northeast-2")) || (data0 === "ap-northeast-3"))){
const err2 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema41.properties.region.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
const _errs6 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 253){
const err3 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern32.test(data0)){
const err4 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err5 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.organizationId !== undefined){
let data1 = data.organizationId;
if(typeof data1 === "string"){
if(!pattern33.test(data1)){
const err6 = {instancePath:instancePath+"/organizationId",schemaPath:"#/properties/organizationId/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/organizationId",schemaPath:"#/properties/organizationId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.credentials !== undefined){
let data2 = data.credentials;
if(typeof data2 === "string"){
if(!pattern34.test(data2)){
const err8 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]{0,62}$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.use !== undefined){
let data3 = data.use;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err10 = {instancePath:instancePath+"/use",schemaPath:"#/properties/use/type",keyword:"type",params:{type: schema41.properties.use.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err11 = {instancePath:instancePath+"/use/" + i0,schemaPath:"#/properties/use/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/use/" + i0,schemaPath:"#/properties/use/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err13 = {instancePath:instancePath+"/use",schemaPath:"#/properties/use/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
if(data.allow !== undefined){
let data5 = data.allow;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err14 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/type",keyword:"type",params:{type: schema41.properties.allow.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!((((((((key1 === "unpublished-work") || (key1 === "locked-by-this-client")) || (key1 === "takes-along")) || (key1 === "organization-not-pinned")) || (key1 === "sweeping-change")) || (key1 === "near-name")) || (key1 === "low-contrast")) || (key1 === "long-text"))){
const err15 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5["unpublished-work"] !== undefined){
let data6 = data5["unpublished-work"];
const _errs19 = errors;
let valid6 = false;
const _errs20 = errors;
if(typeof data6 !== "boolean"){
const err16 = {instancePath:instancePath+"/allow/unpublished-work",schemaPath:"#/properties/allow/properties/unpublished-work/anyOf/0/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(true !== data6){
const err17 = {instancePath:instancePath+"/allow/unpublished-work",schemaPath:"#/properties/allow/properties/unpublished-work/anyOf/0/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid1 = _errs20 === errors;
valid6 = valid6 || _valid1;
const _errs22 = errors;
if(Array.isArray(data6)){
if(data6.length < 1){
const err18 = {instancePath:instancePath+"/allow/unpublished-work",schemaPath:"#/properties/allow/properties/unpublished-work/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
let data7 = data6[i2];
if(typeof data7 === "string"){
if(!pattern35.test(data7)){
const err19 = {instancePath:instancePath+"/allow/unpublished-work/" + i2,schemaPath:"#/properties/allow/properties/unpublished-work/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"},message:"must match pattern \""+"^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/allow/unpublished-work/" + i2,schemaPath:"#/properties/allow/properties/unpublished-work/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/allow/unpublished-work",schemaPath:"#/properties/allow/properties/unpublished-work/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid6 = valid6 || _valid1;
const _errs26 = errors;
if(data6 !== null){
const err22 = {instancePath:instancePath+"/allow/unpublished-work",schemaPath:"#/properties/allow/properties/unpublished-work/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid1 = _errs26 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const err23 = {instancePath:instancePath+"/allow/unpublished-work",schemaPath:"#/properties/allow/properties/unpublished-work/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data5["locked-by-this-client"] !== undefined){
let data8 = data5["locked-by-this-client"];
const _errs29 = errors;
let valid9 = false;
const _errs30 = errors;
if(typeof data8 !== "boolean"){
const err24 = {instancePath:instancePath+"/allow/locked-by-this-client",schemaPath:"#/properties/allow/properties/locked-by-this-client/anyOf/0/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(true !== data8){
const err25 = {instancePath:instancePath+"/allow/locked-by-this-client",schemaPath:"#/properties/allow/properties/locked-by-this-client/anyOf/0/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid2 = _errs30 === errors;
valid9 = valid9 || _valid2;
const _errs32 = errors;
if(Array.isArray(data8)){
if(data8.length < 1){
const err26 = {instancePath:instancePath+"/allow/locked-by-this-client",schemaPath:"#/properties/allow/properties/locked-by-this-client/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len2 = data8.length;
for(let i3=0; i3<len2; i3++){
let data9 = data8[i3];
if(typeof data9 === "string"){
if(!pattern35.test(data9)){
const err27 = {instancePath:instancePath+"/allow/locked-by-this-client/" + i3,schemaPath:"#/properties/allow/properties/locked-by-this-client/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"},message:"must match pattern \""+"^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/allow/locked-by-this-client/" + i3,schemaPath:"#/properties/allow/properties/locked-by-this-client/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/allow/locked-by-this-client",schemaPath:"#/properties/allow/properties/locked-by-this-client/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid2 = _errs32 === errors;
valid9 = valid9 || _valid2;
const _errs36 = errors;
if(data8 !== null){
const err30 = {instancePath:instancePath+"/allow/locked-by-this-client",schemaPath:"#/properties/allow/properties/locked-by-this-client/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid2 = _errs36 === errors;
valid9 = valid9 || _valid2;
if(!valid9){
const err31 = {instancePath:instancePath+"/allow/locked-by-this-client",schemaPath:"#/properties/allow/properties/locked-by-this-client/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
if(data5["takes-along"] !== undefined){
let data10 = data5["takes-along"];
const _errs39 = errors;
let valid12 = false;
const _errs40 = errors;
if(typeof data10 !== "boolean"){
const err32 = {instancePath:instancePath+"/allow/takes-along",schemaPath:"#/properties/allow/properties/takes-along/anyOf/0/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(true !== data10){
const err33 = {instancePath:instancePath+"/allow/takes-along",schemaPath:"#/properties/allow/properties/takes-along/anyOf/0/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid3 = _errs40 === errors;
valid12 = valid12 || _valid3;
const _errs42 = errors;
if(Array.isArray(data10)){
if(data10.length < 1){
const err34 = {instancePath:instancePath+"/allow/takes-along",schemaPath:"#/properties/allow/properties/takes-along/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len3 = data10.length;
for(let i4=0; i4<len3; i4++){
let data11 = data10[i4];
if(typeof data11 === "string"){
if(!pattern35.test(data11)){
const err35 = {instancePath:instancePath+"/allow/takes-along/" + i4,schemaPath:"#/properties/allow/properties/takes-along/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"},message:"must match pattern \""+"^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/allow/takes-along/" + i4,schemaPath:"#/properties/allow/properties/takes-along/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/allow/takes-along",schemaPath:"#/properties/allow/properties/takes-along/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid3 = _errs42 === errors;
valid12 = valid12 || _valid3;
const _errs46 = errors;
if(data10 !== null){
const err38 = {instancePath:instancePath+"/allow/takes-along",schemaPath:"#/properties/allow/properties/takes-along/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid3 = _errs46 === errors;
valid12 = valid12 || _valid3;
if(!valid12){
const err39 = {instancePath:instancePath+"/allow/takes-along",schemaPath:"#/properties/allow/properties/takes-along/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
}
if(data5["organization-not-pinned"] !== undefined){
let data12 = data5["organization-not-pinned"];
const _errs49 = errors;
let valid15 = false;
const _errs50 = errors;
if(typeof data12 !== "boolean"){
const err40 = {instancePath:instancePath+"/allow/organization-not-pinned",schemaPath:"#/properties/allow/properties/organization-not-pinned/anyOf/0/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(true !== data12){
const err41 = {instancePath:instancePath+"/allow/organization-not-pinned",schemaPath:"#/properties/allow/properties/organization-not-pinned/anyOf/0/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid4 = _errs50 === errors;
valid15 = valid15 || _valid4;
const _errs52 = errors;
if(Array.isArray(data12)){
if(data12.length < 1){
const err42 = {instancePath:instancePath+"/allow/organization-not-pinned",schemaPath:"#/properties/allow/properties/organization-not-pinned/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len4 = data12.length;
for(let i5=0; i5<len4; i5++){
let data13 = data12[i5];
if(typeof data13 === "string"){
if(!pattern35.test(data13)){
const err43 = {instancePath:instancePath+"/allow/organization-not-pinned/" + i5,schemaPath:"#/properties/allow/properties/organization-not-pinned/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"},message:"must match pattern \""+"^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"+"\""};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/allow/organization-not-pinned/" + i5,schemaPath:"#/properties/allow/properties/organization-not-pinned/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/allow/organization-not-pinned",schemaPath:"#/properties/allow/properties/organization-not-pinned/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid4 = _errs52 === errors;
valid15 = valid15 || _valid4;
const _errs56 = errors;
if(data12 !== null){
const err46 = {instancePath:instancePath+"/allow/organization-not-pinned",schemaPath:"#/properties/allow/properties/organization-not-pinned/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid4 = _errs56 === errors;
valid15 = valid15 || _valid4;
if(!valid15){
const err47 = {instancePath:instancePath+"/allow/organization-not-pinned",schemaPath:"#/properties/allow/properties/organization-not-pinned/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
}
if(data5["sweeping-change"] !== undefined){
let data14 = data5["sweeping-change"];
const _errs59 = errors;
let valid18 = false;
const _errs60 = errors;
if(typeof data14 !== "boolean"){
const err48 = {instancePath:instancePath+"/allow/sweeping-change",schemaPath:"#/properties/allow/properties/sweeping-change/anyOf/0/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(true !== data14){
const err49 = {instancePath:instancePath+"/allow/sweeping-change",schemaPath:"#/properties/allow/properties/sweeping-change/anyOf/0/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid5 = _errs60 === errors;
valid18 = valid18 || _valid5;
const _errs62 = errors;
if(Array.isArray(data14)){
if(data14.length < 1){
const err50 = {instancePath:instancePath+"/allow/sweeping-change",schemaPath:"#/properties/allow/properties/sweeping-change/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const len5 = data14.length;
for(let i6=0; i6<len5; i6++){
let data15 = data14[i6];
if(typeof data15 === "string"){
if(!pattern35.test(data15)){
const err51 = {instancePath:instancePath+"/allow/sweeping-change/" + i6,schemaPath:"#/properties/allow/properties/sweeping-change/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"},message:"must match pattern \""+"^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"+"\""};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/allow/sweeping-change/" + i6,schemaPath:"#/properties/allow/properties/sweeping-change/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/allow/sweeping-change",schemaPath:"#/properties/allow/properties/sweeping-change/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid5 = _errs62 === errors;
valid18 = valid18 || _valid5;
const _errs66 = errors;
if(data14 !== null){
const err54 = {instancePath:instancePath+"/allow/sweeping-change",schemaPath:"#/properties/allow/properties/sweeping-change/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid5 = _errs66 === errors;
valid18 = valid18 || _valid5;
if(!valid18){
const err55 = {instancePath:instancePath+"/allow/sweeping-change",schemaPath:"#/properties/allow/properties/sweeping-change/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
else {
errors = _errs59;
if(vErrors !== null){
if(_errs59){
vErrors.length = _errs59;
}
else {
vErrors = null;
}
}
}
}
if(data5["near-name"] !== undefined){
let data16 = data5["near-name"];
const _errs69 = errors;
let valid21 = false;
const _errs70 = errors;
if(typeof data16 !== "boolean"){
const err56 = {instancePath:instancePath+"/allow/near-name",schemaPath:"#/properties/allow/properties/near-name/anyOf/0/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(true !== data16){
const err57 = {instancePath:instancePath+"/allow/near-name",schemaPath:"#/properties/allow/properties/near-name/anyOf/0/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid6 = _errs70 === errors;
valid21 = valid21 || _valid6;
const _errs72 = errors;
if(Array.isArray(data16)){
if(data16.length < 1){
const err58 = {instancePath:instancePath+"/allow/near-name",schemaPath:"#/properties/allow/properties/near-name/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
const len6 = data16.length;
for(let i7=0; i7<len6; i7++){
let data17 = data16[i7];
if(typeof data17 === "string"){
if(!pattern35.test(data17)){
const err59 = {instancePath:instancePath+"/allow/near-name/" + i7,schemaPath:"#/properties/allow/properties/near-name/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"},message:"must match pattern \""+"^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"+"\""};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/allow/near-name/" + i7,schemaPath:"#/properties/allow/properties/near-name/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/allow/near-name",schemaPath:"#/properties/allow/properties/near-name/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid6 = _errs72 === errors;
valid21 = valid21 || _valid6;
const _errs76 = errors;
if(data16 !== null){
const err62 = {instancePath:instancePath+"/allow/near-name",schemaPath:"#/properties/allow/properties/near-name/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid6 = _errs76 === errors;
valid21 = valid21 || _valid6;
if(!valid21){
const err63 = {instancePath:instancePath+"/allow/near-name",schemaPath:"#/properties/allow/properties/near-name/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
else {
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
}
}
if(data5["low-contrast"] !== undefined){
let data18 = data5["low-contrast"];
const _errs79 = errors;
let valid24 = false;
const _errs80 = errors;
if(typeof data18 !== "boolean"){
const err64 = {instancePath:instancePath+"/allow/low-contrast",schemaPath:"#/properties/allow/properties/low-contrast/anyOf/0/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(true !== data18){
const err65 = {instancePath:instancePath+"/allow/low-contrast",schemaPath:"#/properties/allow/properties/low-contrast/anyOf/0/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid7 = _errs80 === errors;
valid24 = valid24 || _valid7;
const _errs82 = errors;
if(Array.isArray(data18)){
if(data18.length < 1){
const err66 = {instancePath:instancePath+"/allow/low-contrast",schemaPath:"#/properties/allow/properties/low-contrast/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
const len7 = data18.length;
for(let i8=0; i8<len7; i8++){
let data19 = data18[i8];
if(typeof data19 === "string"){
if(!pattern35.test(data19)){
const err67 = {instancePath:instancePath+"/allow/low-contrast/" + i8,schemaPath:"#/properties/allow/properties/low-contrast/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"},message:"must match pattern \""+"^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"+"\""};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/allow/low-contrast/" + i8,schemaPath:"#/properties/allow/properties/low-contrast/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/allow/low-contrast",schemaPath:"#/properties/allow/properties/low-contrast/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid7 = _errs82 === errors;
valid24 = valid24 || _valid7;
const _errs86 = errors;
if(data18 !== null){
const err70 = {instancePath:instancePath+"/allow/low-contrast",schemaPath:"#/properties/allow/properties/low-contrast/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid7 = _errs86 === errors;
valid24 = valid24 || _valid7;
if(!valid24){
const err71 = {instancePath:instancePath+"/allow/low-contrast",schemaPath:"#/properties/allow/properties/low-contrast/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
else {
errors = _errs79;
if(vErrors !== null){
if(_errs79){
vErrors.length = _errs79;
}
else {
vErrors = null;
}
}
}
}
if(data5["long-text"] !== undefined){
let data20 = data5["long-text"];
const _errs89 = errors;
let valid27 = false;
const _errs90 = errors;
if(typeof data20 !== "boolean"){
const err72 = {instancePath:instancePath+"/allow/long-text",schemaPath:"#/properties/allow/properties/long-text/anyOf/0/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(true !== data20){
const err73 = {instancePath:instancePath+"/allow/long-text",schemaPath:"#/properties/allow/properties/long-text/anyOf/0/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid8 = _errs90 === errors;
valid27 = valid27 || _valid8;
const _errs92 = errors;
if(Array.isArray(data20)){
if(data20.length < 1){
const err74 = {instancePath:instancePath+"/allow/long-text",schemaPath:"#/properties/allow/properties/long-text/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
const len8 = data20.length;
for(let i9=0; i9<len8; i9++){
let data21 = data20[i9];
if(typeof data21 === "string"){
if(!pattern35.test(data21)){
const err75 = {instancePath:instancePath+"/allow/long-text/" + i9,schemaPath:"#/properties/allow/properties/long-text/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"},message:"must match pattern \""+"^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"+"\""};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/allow/long-text/" + i9,schemaPath:"#/properties/allow/properties/long-text/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/allow/long-text",schemaPath:"#/properties/allow/properties/long-text/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var _valid8 = _errs92 === errors;
valid27 = valid27 || _valid8;
const _errs96 = errors;
if(data20 !== null){
const err78 = {instancePath:instancePath+"/allow/long-text",schemaPath:"#/properties/allow/properties/long-text/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid8 = _errs96 === errors;
valid27 = valid27 || _valid8;
if(!valid27){
const err79 = {instancePath:instancePath+"/allow/long-text",schemaPath:"#/properties/allow/properties/long-text/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
else {
errors = _errs89;
if(vErrors !== null){
if(_errs89){
vErrors.length = _errs89;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.dataActions !== undefined){
let data22 = data.dataActions;
if((!(data22 && typeof data22 == "object" && !Array.isArray(data22))) && (data22 !== null)){
const err80 = {instancePath:instancePath+"/dataActions",schemaPath:"#/properties/dataActions/type",keyword:"type",params:{type: schema41.properties.dataActions.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key2 in data22){
const _errs100 = errors;
if(typeof key2 === "string"){
if(func2(key2) < 1){
const err81 = {instancePath:instancePath+"/dataActions",schemaPath:"#/properties/dataActions/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key2};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
var valid30 = _errs100 === errors;
if(!valid30){
const err82 = {instancePath:instancePath+"/dataActions",schemaPath:"#/properties/dataActions/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
for(const key3 in data22){
let data23 = data22[key3];
if(((!(data23 && typeof data23 == "object" && !Array.isArray(data23))) && (typeof data23 !== "string")) && (data23 !== null)){
const err83 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/dataActionsInOrg/type",keyword:"type",params:{type: schema42.type},message:"must be object,string,null"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(typeof data23 === "string"){
if(!pattern4.test(data23)){
const err84 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/dataActionsInOrg/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key4 in data23){
if(!((((((key4 === "name") || (key4 === "id")) || (key4 === "was")) || (key4 === "unchecked")) || (key4 === "timeout")) || (key4 === "integration"))){
const err85 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/dataActionsInOrg/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data23.name !== undefined){
let data24 = data23.name;
if((typeof data24 !== "string") && (data24 !== null)){
const err86 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/dataActionsInOrg/properties/name/type",keyword:"type",params:{type: schema42.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(typeof data24 === "string"){
if(func2(data24) < 1){
const err87 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/dataActionsInOrg/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
if(data23.id !== undefined){
let data25 = data23.id;
if((typeof data25 !== "string") && (data25 !== null)){
const err88 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/dataActionsInOrg/properties/id/type",keyword:"type",params:{type: schema42.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(typeof data25 === "string"){
if(!pattern44.test(data25)){
const err89 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/dataActionsInOrg/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"+"\""};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
if(data23.was !== undefined){
let data26 = data23.was;
if((typeof data26 !== "string") && (data26 !== null)){
const err90 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/dataActionsInOrg/properties/was/type",keyword:"type",params:{type: schema42.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(typeof data26 === "string"){
if(func2(data26) < 1){
const err91 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/dataActionsInOrg/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
if(data23.unchecked !== undefined){
let data27 = data23.unchecked;
if((!(data27 && typeof data27 == "object" && !Array.isArray(data27))) && (data27 !== null)){
const err92 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/dataActionsInOrg/properties/unchecked/type",keyword:"type",params:{type: schema42.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data23.timeout !== undefined){
let data28 = data23.timeout;
if((typeof data28 !== "string") && (data28 !== null)){
const err93 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/$defs/dataActionsInOrg/properties/timeout/type",keyword:"type",params:{type: schema42.properties.timeout.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(typeof data28 === "string"){
if(!pattern4.test(data28)){
const err94 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/$defs/dataActionsInOrg/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
if(data23.integration !== undefined){
let data29 = data23.integration;
if((typeof data29 !== "string") && (data29 !== null)){
const err95 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/integration",schemaPath:"#/$defs/dataActionsInOrg/properties/integration/type",keyword:"type",params:{type: schema42.properties.integration.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(typeof data29 === "string"){
if(func2(data29) < 1){
const err96 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/integration",schemaPath:"#/$defs/dataActionsInOrg/properties/integration/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
}
}
}
}
if(data.integrations !== undefined){
let data30 = data.integrations;
if((!(data30 && typeof data30 == "object" && !Array.isArray(data30))) && (data30 !== null)){
const err97 = {instancePath:instancePath+"/integrations",schemaPath:"#/properties/integrations/type",keyword:"type",params:{type: schema41.properties.integrations.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key5 in data30){
const _errs121 = errors;
if(typeof key5 === "string"){
if(func2(key5) < 1){
const err98 = {instancePath:instancePath+"/integrations",schemaPath:"#/properties/integrations/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key5};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
var valid34 = _errs121 === errors;
if(!valid34){
const err99 = {instancePath:instancePath+"/integrations",schemaPath:"#/properties/integrations/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
for(const key6 in data30){
let data31 = data30[key6];
if((!(data31 && typeof data31 == "object" && !Array.isArray(data31))) && (data31 !== null)){
const err100 = {instancePath:instancePath+"/integrations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integrationsInOrg/type",keyword:"type",params:{type: schema43.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key7 in data31){
if(!(((((((key7 === "name") || (key7 === "id")) || (key7 === "was")) || (key7 === "unchecked")) || (key7 === "properties")) || (key7 === "advanced")) || (key7 === "notes"))){
const err101 = {instancePath:instancePath+"/integrations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integrationsInOrg/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data31.name !== undefined){
let data32 = data31.name;
if((typeof data32 !== "string") && (data32 !== null)){
const err102 = {instancePath:instancePath+"/integrations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/integrationsInOrg/properties/name/type",keyword:"type",params:{type: schema43.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(typeof data32 === "string"){
if(func2(data32) < 1){
const err103 = {instancePath:instancePath+"/integrations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/integrationsInOrg/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
if(data31.id !== undefined){
let data33 = data31.id;
if((typeof data33 !== "string") && (data33 !== null)){
const err104 = {instancePath:instancePath+"/integrations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integrationsInOrg/properties/id/type",keyword:"type",params:{type: schema43.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(typeof data33 === "string"){
if(!pattern44.test(data33)){
const err105 = {instancePath:instancePath+"/integrations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integrationsInOrg/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"+"\""};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
if(data31.was !== undefined){
let data34 = data31.was;
if((typeof data34 !== "string") && (data34 !== null)){
const err106 = {instancePath:instancePath+"/integrations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/integrationsInOrg/properties/was/type",keyword:"type",params:{type: schema43.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(typeof data34 === "string"){
if(func2(data34) < 1){
const err107 = {instancePath:instancePath+"/integrations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/integrationsInOrg/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
if(data31.unchecked !== undefined){
let data35 = data31.unchecked;
if((!(data35 && typeof data35 == "object" && !Array.isArray(data35))) && (data35 !== null)){
const err108 = {instancePath:instancePath+"/integrations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/integrationsInOrg/properties/unchecked/type",keyword:"type",params:{type: schema43.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data31.properties !== undefined){
let data36 = data31.properties;
if((!(data36 && typeof data36 == "object" && !Array.isArray(data36))) && (data36 !== null)){
const err109 = {instancePath:instancePath+"/integrations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/$defs/integrationsInOrg/properties/properties/type",keyword:"type",params:{type: schema43.properties.properties.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data31.advanced !== undefined){
let data37 = data31.advanced;
if((!(data37 && typeof data37 == "object" && !Array.isArray(data37))) && (data37 !== null)){
const err110 = {instancePath:instancePath+"/integrations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/advanced",schemaPath:"#/$defs/integrationsInOrg/properties/advanced/type",keyword:"type",params:{type: schema43.properties.advanced.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data31.notes !== undefined){
let data38 = data31.notes;
if((typeof data38 !== "string") && (data38 !== null)){
const err111 = {instancePath:instancePath+"/integrations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/notes",schemaPath:"#/$defs/integrationsInOrg/properties/notes/type",keyword:"type",params:{type: schema43.properties.notes.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
}
}
}
if(data.flows !== undefined){
let data39 = data.flows;
if((!(data39 && typeof data39 == "object" && !Array.isArray(data39))) && (data39 !== null)){
const err112 = {instancePath:instancePath+"/flows",schemaPath:"#/properties/flows/type",keyword:"type",params:{type: schema41.properties.flows.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key8 in data39){
const _errs146 = errors;
if(typeof key8 === "string"){
if(func2(key8) < 1){
const err113 = {instancePath:instancePath+"/flows",schemaPath:"#/properties/flows/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key8};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
var valid38 = _errs146 === errors;
if(!valid38){
const err114 = {instancePath:instancePath+"/flows",schemaPath:"#/properties/flows/propertyNames",keyword:"propertyNames",params:{propertyName: key8},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
for(const key9 in data39){
let data40 = data39[key9];
if((!(data40 && typeof data40 == "object" && !Array.isArray(data40))) && (data40 !== null)){
const err115 = {instancePath:instancePath+"/flows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/flowsInOrg/type",keyword:"type",params:{type: schema44.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key10 in data40){
if(!(((((key10 === "name") || (key10 === "id")) || (key10 === "type")) || (key10 === "publish")) || (key10 === "steps"))){
const err116 = {instancePath:instancePath+"/flows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/flowsInOrg/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data40.name !== undefined){
let data41 = data40.name;
if((typeof data41 !== "string") && (data41 !== null)){
const err117 = {instancePath:instancePath+"/flows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/flowsInOrg/properties/name/type",keyword:"type",params:{type: schema44.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(typeof data41 === "string"){
if(func2(data41) < 1){
const err118 = {instancePath:instancePath+"/flows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/flowsInOrg/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
if(data40.id !== undefined){
let data42 = data40.id;
if((typeof data42 !== "string") && (data42 !== null)){
const err119 = {instancePath:instancePath+"/flows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/flowsInOrg/properties/id/type",keyword:"type",params:{type: schema44.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(typeof data42 === "string"){
if(!pattern44.test(data42)){
const err120 = {instancePath:instancePath+"/flows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/flowsInOrg/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"+"\""};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
if(data40.type !== undefined){
let data43 = data40.type;
if((typeof data43 !== "string") && (data43 !== null)){
const err121 = {instancePath:instancePath+"/flows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/$defs/flowsInOrg/properties/type/type",keyword:"type",params:{type: schema44.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(typeof data43 === "string"){
if(!pattern6.test(data43)){
const err122 = {instancePath:instancePath+"/flows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/$defs/flowsInOrg/properties/type/pattern",keyword:"pattern",params:{pattern: "^[a-z]+$"},message:"must match pattern \""+"^[a-z]+$"+"\""};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
if(data40.publish !== undefined){
let data44 = data40.publish;
if((typeof data44 !== "boolean") && (data44 !== null)){
const err123 = {instancePath:instancePath+"/flows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/publish",schemaPath:"#/$defs/flowsInOrg/properties/publish/type",keyword:"type",params:{type: schema44.properties.publish.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data40.steps !== undefined){
let data45 = data40.steps;
if((!(data45 && typeof data45 == "object" && !Array.isArray(data45))) && (data45 !== null)){
const err124 = {instancePath:instancePath+"/flows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps",schemaPath:"#/$defs/flowsInOrg/properties/steps/type",keyword:"type",params:{type: schema44.properties.steps.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key11 in data45){
let data46 = data45[key11];
if(((typeof data46 !== "string") && (!(data46 && typeof data46 == "object" && !Array.isArray(data46)))) && (data46 !== null)){
const err125 = {instancePath:instancePath+"/flows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/flowsInOrg/properties/steps/additionalProperties/type",keyword:"type",params:{type: schema44.properties.steps.additionalProperties.type},message:"must be string,object,null"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(typeof data46 === "string"){
if(!pattern7.test(data46)){
const err126 = {instancePath:instancePath+"/flows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/flowsInOrg/properties/steps/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$"},message:"must match pattern \""+"^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$"+"\""};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key12 in data46){
let data47 = data46[key12];
if((typeof data47 !== "string") && (data47 !== null)){
const err127 = {instancePath:instancePath+"/flows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/flowsInOrg/properties/steps/additionalProperties/additionalProperties/type",keyword:"type",params:{type: schema44.properties.steps.additionalProperties.additionalProperties.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(typeof data47 === "string"){
if(!pattern7.test(data47)){
const err128 = {instancePath:instancePath+"/flows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/flowsInOrg/properties/steps/additionalProperties/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$"},message:"must match pattern \""+"^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$"+"\""};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
}
}
}
}
}
}
}
}
if(data.messengerConfigurations !== undefined){
let data48 = data.messengerConfigurations;
if((!(data48 && typeof data48 == "object" && !Array.isArray(data48))) && (data48 !== null)){
const err129 = {instancePath:instancePath+"/messengerConfigurations",schemaPath:"#/properties/messengerConfigurations/type",keyword:"type",params:{type: schema41.properties.messengerConfigurations.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key13 in data48){
const _errs170 = errors;
if(typeof key13 === "string"){
if(func2(key13) < 1){
const err130 = {instancePath:instancePath+"/messengerConfigurations",schemaPath:"#/properties/messengerConfigurations/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key13};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
var valid44 = _errs170 === errors;
if(!valid44){
const err131 = {instancePath:instancePath+"/messengerConfigurations",schemaPath:"#/properties/messengerConfigurations/propertyNames",keyword:"propertyNames",params:{propertyName: key13},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
for(const key14 in data48){
let data49 = data48[key14];
if((!(data49 && typeof data49 == "object" && !Array.isArray(data49))) && (data49 !== null)){
const err132 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerConfigurationsInOrg/type",keyword:"type",params:{type: schema45.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key15 in data49){
if(!(func1.call(schema45.properties, key15))){
const err133 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerConfigurationsInOrg/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data49.name !== undefined){
let data50 = data49.name;
if((typeof data50 !== "string") && (data50 !== null)){
const err134 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/name/type",keyword:"type",params:{type: schema45.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(typeof data50 === "string"){
if(func2(data50) > 100){
const err135 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(func2(data50) < 1){
const err136 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
if(data49.id !== undefined){
let data51 = data49.id;
if((typeof data51 !== "string") && (data51 !== null)){
const err137 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/id/type",keyword:"type",params:{type: schema45.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(typeof data51 === "string"){
if(!pattern44.test(data51)){
const err138 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"+"\""};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
if(data49.was !== undefined){
let data52 = data49.was;
if((typeof data52 !== "string") && (data52 !== null)){
const err139 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/was/type",keyword:"type",params:{type: schema45.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(typeof data52 === "string"){
if(func2(data52) < 1){
const err140 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
if(data49.unchecked !== undefined){
let data53 = data49.unchecked;
if((!(data53 && typeof data53 == "object" && !Array.isArray(data53))) && (data53 !== null)){
const err141 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/unchecked/type",keyword:"type",params:{type: schema45.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data49.create !== undefined){
let data54 = data49.create;
if((typeof data54 !== "string") && (data54 !== null)){
const err142 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/create/type",keyword:"type",params:{type: schema45.properties.create.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(!((data54 === "only") || (data54 === null))){
const err143 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/create/enum",keyword:"enum",params:{allowedValues: schema45.properties.create.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data49.description !== undefined){
let data55 = data49.description;
if((typeof data55 !== "string") && (data55 !== null)){
const err144 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/description/type",keyword:"type",params:{type: schema45.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data49.languages !== undefined){
let data56 = data49.languages;
if((!(Array.isArray(data56))) && (data56 !== null)){
const err145 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/languages",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/languages/type",keyword:"type",params:{type: schema45.properties.languages.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(Array.isArray(data56)){
if(data56.length < 1){
const err146 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/languages",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/languages/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
const len9 = data56.length;
for(let i10=0; i10<len9; i10++){
let data57 = data56[i10];
if(typeof data57 === "string"){
if(!pattern9.test(data57)){
const err147 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/languages/" + i10,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/languages/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[a-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[a-z0-9]{2,8})*$"+"\""};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/languages/" + i10,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/languages/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
}
if(data49.defaultLanguage !== undefined){
let data58 = data49.defaultLanguage;
if((typeof data58 !== "string") && (data58 !== null)){
const err149 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaultLanguage",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/defaultLanguage/type",keyword:"type",params:{type: schema45.properties.defaultLanguage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(typeof data58 === "string"){
if(!pattern9.test(data58)){
const err150 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaultLanguage",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/defaultLanguage/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[a-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[a-z0-9]{2,8})*$"+"\""};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
if(data49.labels !== undefined){
let data59 = data49.labels;
if((!(data59 && typeof data59 == "object" && !Array.isArray(data59))) && (data59 !== null)){
const err151 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/type",keyword:"type",params:{type: schema45.properties.labels.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key16 in data59){
const _errs197 = errors;
if(typeof key16 === "string"){
if(!pattern9.test(key16)){
const err152 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[a-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[a-z0-9]{2,8})*$"+"\"",propertyName:key16};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key16};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
var valid50 = _errs197 === errors;
if(!valid50){
const err154 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key16},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
for(const key17 in data59){
let data60 = data59[key17];
if((!(data60 && typeof data60 == "object" && !Array.isArray(data60))) && (data60 !== null)){
const err155 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/additionalProperties/type",keyword:"type",params:{type: schema45.properties.labels.additionalProperties.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key18 in data60){
if(!(((((key18 === "MessengerHomeHeaderTitle") || (key18 === "MessengerHomeHeaderSubTitle")) || (key18 === "MessengerLauncherButtonText")) || (key18 === "PushNotificationTitle")) || (key18 === "PushNotificationBody"))){
const err156 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data60.MessengerHomeHeaderTitle !== undefined){
let data61 = data60.MessengerHomeHeaderTitle;
if((typeof data61 !== "string") && (data61 !== null)){
const err157 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/MessengerHomeHeaderTitle",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/additionalProperties/properties/MessengerHomeHeaderTitle/type",keyword:"type",params:{type: schema45.properties.labels.additionalProperties.properties.MessengerHomeHeaderTitle.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data60.MessengerHomeHeaderSubTitle !== undefined){
let data62 = data60.MessengerHomeHeaderSubTitle;
if((typeof data62 !== "string") && (data62 !== null)){
const err158 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/MessengerHomeHeaderSubTitle",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/additionalProperties/properties/MessengerHomeHeaderSubTitle/type",keyword:"type",params:{type: schema45.properties.labels.additionalProperties.properties.MessengerHomeHeaderSubTitle.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data60.MessengerLauncherButtonText !== undefined){
let data63 = data60.MessengerLauncherButtonText;
if((typeof data63 !== "string") && (data63 !== null)){
const err159 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/MessengerLauncherButtonText",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/additionalProperties/properties/MessengerLauncherButtonText/type",keyword:"type",params:{type: schema45.properties.labels.additionalProperties.properties.MessengerLauncherButtonText.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data60.PushNotificationTitle !== undefined){
let data64 = data60.PushNotificationTitle;
if((typeof data64 !== "string") && (data64 !== null)){
const err160 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/PushNotificationTitle",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/additionalProperties/properties/PushNotificationTitle/type",keyword:"type",params:{type: schema45.properties.labels.additionalProperties.properties.PushNotificationTitle.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data60.PushNotificationBody !== undefined){
let data65 = data60.PushNotificationBody;
if((typeof data65 !== "string") && (data65 !== null)){
const err161 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/PushNotificationBody",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/additionalProperties/properties/PushNotificationBody/type",keyword:"type",params:{type: schema45.properties.labels.additionalProperties.properties.PushNotificationBody.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
}
}
}
if(data49.headlessMode !== undefined){
let data66 = data49.headlessMode;
if((!(data66 && typeof data66 == "object" && !Array.isArray(data66))) && (data66 !== null)){
const err162 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/headlessMode",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/headlessMode/type",keyword:"type",params:{type: schema45.properties.headlessMode.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key19 in data66){
if(!(key19 === "enabled")){
const err163 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/headlessMode",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/headlessMode/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data66.enabled !== undefined){
let data67 = data66.enabled;
if((typeof data67 !== "boolean") && (data67 !== null)){
const err164 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/headlessMode/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/headlessMode/properties/enabled/type",keyword:"type",params:{type: schema45.properties.headlessMode.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
}
if(data49.messenger !== undefined){
let data68 = data49.messenger;
if((!(data68 && typeof data68 == "object" && !Array.isArray(data68))) && (data68 !== null)){
const err165 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/type",keyword:"type",params:{type: schema45.properties.messenger.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key20 in data68){
if(!(((((((key20 === "enabled") || (key20 === "styles")) || (key20 === "launcherButton")) || (key20 === "homeScreen")) || (key20 === "fileUpload")) || (key20 === "sessionPersistenceType")) || (key20 === "apps"))){
const err166 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data68.enabled !== undefined){
let data69 = data68.enabled;
if((typeof data69 !== "boolean") && (data69 !== null)){
const err167 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/enabled/type",keyword:"type",params:{type: schema45.properties.messenger.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data68.styles !== undefined){
let data70 = data68.styles;
if((!(data70 && typeof data70 == "object" && !Array.isArray(data70))) && (data70 !== null)){
const err168 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/styles",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/styles/type",keyword:"type",params:{type: schema45.properties.messenger.properties.styles.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key21 in data70){
if(!(key21 === "primaryColor")){
const err169 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/styles",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/styles/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data70.primaryColor !== undefined){
let data71 = data70.primaryColor;
if((typeof data71 !== "string") && (data71 !== null)){
const err170 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/styles/primaryColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/styles/properties/primaryColor/type",keyword:"type",params:{type: schema45.properties.messenger.properties.styles.properties.primaryColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(typeof data71 === "string"){
if(!pattern12.test(data71)){
const err171 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/styles/primaryColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/styles/properties/primaryColor/pattern",keyword:"pattern",params:{pattern: "^#[A-Fa-f0-9]{6}$"},message:"must match pattern \""+"^#[A-Fa-f0-9]{6}$"+"\""};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
}
}
if(data68.launcherButton !== undefined){
let data72 = data68.launcherButton;
if((!(data72 && typeof data72 == "object" && !Array.isArray(data72))) && (data72 !== null)){
const err172 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/launcherButton/type",keyword:"type",params:{type: schema45.properties.messenger.properties.launcherButton.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key22 in data72){
if(!(((key22 === "visibility") || (key22 === "displayType")) || (key22 === "icon"))){
const err173 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/launcherButton/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data72.visibility !== undefined){
let data73 = data72.visibility;
if((typeof data73 !== "string") && (data73 !== null)){
const err174 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/visibility",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/launcherButton/properties/visibility/type",keyword:"type",params:{type: schema45.properties.messenger.properties.launcherButton.properties.visibility.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(!((((data73 === "On") || (data73 === "Off")) || (data73 === "OnDemand")) || (data73 === null))){
const err175 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/visibility",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/launcherButton/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema45.properties.messenger.properties.launcherButton.properties.visibility.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data72.displayType !== undefined){
let data74 = data72.displayType;
if((typeof data74 !== "string") && (data74 !== null)){
const err176 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/displayType",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/launcherButton/properties/displayType/type",keyword:"type",params:{type: schema45.properties.messenger.properties.launcherButton.properties.displayType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(!((((data74 === "IconAndText") || (data74 === "Icon")) || (data74 === "Text")) || (data74 === null))){
const err177 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/displayType",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/launcherButton/properties/displayType/enum",keyword:"enum",params:{allowedValues: schema45.properties.messenger.properties.launcherButton.properties.displayType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data72.icon !== undefined){
let data75 = data72.icon;
if((!(data75 && typeof data75 == "object" && !Array.isArray(data75))) && (data75 !== null)){
const err178 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/icon",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/launcherButton/properties/icon/type",keyword:"type",params:{type: schema45.properties.messenger.properties.launcherButton.properties.icon.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key23 in data75){
if(!(key23 === "url")){
const err179 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/icon",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/launcherButton/properties/icon/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data75.url !== undefined){
let data76 = data75.url;
if((typeof data76 !== "string") && (data76 !== null)){
const err180 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/icon/url",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/launcherButton/properties/icon/properties/url/type",keyword:"type",params:{type: schema45.properties.messenger.properties.launcherButton.properties.icon.properties.url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
}
}
}
if(data68.homeScreen !== undefined){
let data77 = data68.homeScreen;
if((!(data77 && typeof data77 == "object" && !Array.isArray(data77))) && (data77 !== null)){
const err181 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/homeScreen",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/homeScreen/type",keyword:"type",params:{type: schema45.properties.messenger.properties.homeScreen.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key24 in data77){
if(!((key24 === "enabled") || (key24 === "logoUrl"))){
const err182 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/homeScreen",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/homeScreen/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data77.enabled !== undefined){
let data78 = data77.enabled;
if((typeof data78 !== "boolean") && (data78 !== null)){
const err183 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/homeScreen/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/homeScreen/properties/enabled/type",keyword:"type",params:{type: schema45.properties.messenger.properties.homeScreen.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data77.logoUrl !== undefined){
let data79 = data77.logoUrl;
if((typeof data79 !== "string") && (data79 !== null)){
const err184 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/homeScreen/logoUrl",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/homeScreen/properties/logoUrl/type",keyword:"type",params:{type: schema45.properties.messenger.properties.homeScreen.properties.logoUrl.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
}
if(data68.fileUpload !== undefined){
let data80 = data68.fileUpload;
if((!(data80 && typeof data80 == "object" && !Array.isArray(data80))) && (data80 !== null)){
const err185 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/type",keyword:"type",params:{type: schema45.properties.messenger.properties.fileUpload.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key25 in data80){
if(!((key25 === "enableAttachments") || (key25 === "modes"))){
const err186 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data80.enableAttachments !== undefined){
let data81 = data80.enableAttachments;
if((typeof data81 !== "boolean") && (data81 !== null)){
const err187 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/enableAttachments",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/enableAttachments/type",keyword:"type",params:{type: schema45.properties.messenger.properties.fileUpload.properties.enableAttachments.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data80.modes !== undefined){
let data82 = data80.modes;
if((!(Array.isArray(data82))) && (data82 !== null)){
const err188 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/type",keyword:"type",params:{type: schema45.properties.messenger.properties.fileUpload.properties.modes.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(Array.isArray(data82)){
const len10 = data82.length;
for(let i11=0; i11<len10; i11++){
let data83 = data82[i11];
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
for(const key26 in data83){
if(!((key26 === "fileTypes") || (key26 === "maxFileSizeKB"))){
const err189 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i11,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data83.fileTypes !== undefined){
let data84 = data83.fileTypes;
if(Array.isArray(data84)){
const len11 = data84.length;
for(let i12=0; i12<len11; i12++){
let data85 = data84[i12];
if(typeof data85 !== "string"){
const err190 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i11+"/fileTypes/" + i12,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/items/properties/fileTypes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(!(((data85 === "image/jpeg") || (data85 === "image/gif")) || (data85 === "image/png"))){
const err191 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i11+"/fileTypes/" + i12,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/items/properties/fileTypes/items/enum",keyword:"enum",params:{allowedValues: schema45.properties.messenger.properties.fileUpload.properties.modes.items.properties.fileTypes.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
let i13 = data84.length;
let j1;
if(i13 > 1){
const indices1 = {};
for(;i13--;){
let item1 = data84[i13];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err192 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i11+"/fileTypes",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/items/properties/fileTypes/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i13+" are identical)"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
break;
}
indices1[item1] = i13;
}
}
}
else {
const err193 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i11+"/fileTypes",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/items/properties/fileTypes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data83.maxFileSizeKB !== undefined){
let data86 = data83.maxFileSizeKB;
if(!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))){
const err194 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i11+"/maxFileSizeKB",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/items/properties/maxFileSizeKB/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 > 10240 || isNaN(data86)){
const err195 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i11+"/maxFileSizeKB",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/items/properties/maxFileSizeKB/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10240},message:"must be <= 10240"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(data86 < 0 || isNaN(data86)){
const err196 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i11+"/maxFileSizeKB",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/items/properties/maxFileSizeKB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
}
else {
const err197 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i11,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
}
}
}
if(data68.sessionPersistenceType !== undefined){
let data87 = data68.sessionPersistenceType;
if((typeof data87 !== "string") && (data87 !== null)){
const err198 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/sessionPersistenceType",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/sessionPersistenceType/type",keyword:"type",params:{type: schema45.properties.messenger.properties.sessionPersistenceType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(!(((data87 === "AcrossSubdomains") || (data87 === "DomainOrSubdomainOnly")) || (data87 === null))){
const err199 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/sessionPersistenceType",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/sessionPersistenceType/enum",keyword:"enum",params:{allowedValues: schema45.properties.messenger.properties.sessionPersistenceType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data68.apps !== undefined){
let data88 = data68.apps;
if((!(data88 && typeof data88 == "object" && !Array.isArray(data88))) && (data88 !== null)){
const err200 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key27 in data88){
if(!((key27 === "conversations") || (key27 === "knowledge"))){
const err201 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data88.conversations !== undefined){
let data89 = data88.conversations;
if((!(data89 && typeof data89 == "object" && !Array.isArray(data89))) && (data89 !== null)){
const err202 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key28 in data89){
if(!(func1.call(schema45.properties.messenger.properties.apps.properties.conversations.properties, key28))){
const err203 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data89.enabled !== undefined){
let data90 = data89.enabled;
if((typeof data90 !== "boolean") && (data90 !== null)){
const err204 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/enabled/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data89.showAgentTypingIndicator !== undefined){
let data91 = data89.showAgentTypingIndicator;
if((typeof data91 !== "boolean") && (data91 !== null)){
const err205 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/showAgentTypingIndicator",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/showAgentTypingIndicator/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.showAgentTypingIndicator.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data89.showUserTypingIndicator !== undefined){
let data92 = data89.showUserTypingIndicator;
if((typeof data92 !== "boolean") && (data92 !== null)){
const err206 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/showUserTypingIndicator",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/showUserTypingIndicator/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.showUserTypingIndicator.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data89.autoStart !== undefined){
let data93 = data89.autoStart;
if((!(data93 && typeof data93 == "object" && !Array.isArray(data93))) && (data93 !== null)){
const err207 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/autoStart",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/autoStart/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.autoStart.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key29 in data93){
if(!(key29 === "enabled")){
const err208 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/autoStart",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/autoStart/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data93.enabled !== undefined){
let data94 = data93.enabled;
if((typeof data94 !== "boolean") && (data94 !== null)){
const err209 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/autoStart/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/autoStart/properties/enabled/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.autoStart.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
}
if(data89.markdown !== undefined){
let data95 = data89.markdown;
if((!(data95 && typeof data95 == "object" && !Array.isArray(data95))) && (data95 !== null)){
const err210 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/markdown",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/markdown/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.markdown.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key30 in data95){
if(!(key30 === "enabled")){
const err211 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/markdown",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/markdown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data95.enabled !== undefined){
let data96 = data95.enabled;
if((typeof data96 !== "boolean") && (data96 !== null)){
const err212 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/markdown/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/markdown/properties/enabled/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.markdown.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
}
if(data89.conversationDisconnect !== undefined){
let data97 = data89.conversationDisconnect;
if((!(data97 && typeof data97 == "object" && !Array.isArray(data97))) && (data97 !== null)){
const err213 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.conversationDisconnect.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
for(const key31 in data97){
if(!((key31 === "enabled") || (key31 === "type"))){
const err214 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data97.enabled !== undefined){
let data98 = data97.enabled;
if((typeof data98 !== "boolean") && (data98 !== null)){
const err215 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/properties/enabled/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.conversationDisconnect.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data97.type !== undefined){
let data99 = data97.type;
if((typeof data99 !== "string") && (data99 !== null)){
const err216 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect/type",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/properties/type/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.conversationDisconnect.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(!(((data99 === "Send") || (data99 === "ReadOnly")) || (data99 === null))){
const err217 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect/type",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/properties/type/enum",keyword:"enum",params:{allowedValues: schema45.properties.messenger.properties.apps.properties.conversations.properties.conversationDisconnect.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
}
if(data89.conversationClear !== undefined){
let data100 = data89.conversationClear;
if((!(data100 && typeof data100 == "object" && !Array.isArray(data100))) && (data100 !== null)){
const err218 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationClear",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/conversationClear/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.conversationClear.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
for(const key32 in data100){
if(!(key32 === "enabled")){
const err219 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationClear",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/conversationClear/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data100.enabled !== undefined){
let data101 = data100.enabled;
if((typeof data101 !== "boolean") && (data101 !== null)){
const err220 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationClear/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/conversationClear/properties/enabled/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.conversationClear.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
}
if(data89.humanize !== undefined){
let data102 = data89.humanize;
if((!(data102 && typeof data102 == "object" && !Array.isArray(data102))) && (data102 !== null)){
const err221 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/humanize/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.humanize.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
for(const key33 in data102){
if(!((key33 === "enabled") || (key33 === "bot"))){
const err222 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/humanize/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data102.enabled !== undefined){
let data103 = data102.enabled;
if((typeof data103 !== "boolean") && (data103 !== null)){
const err223 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/enabled/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.humanize.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data102.bot !== undefined){
let data104 = data102.bot;
if((!(data104 && typeof data104 == "object" && !Array.isArray(data104))) && (data104 !== null)){
const err224 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/bot",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/bot/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.humanize.properties.bot.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key34 in data104){
if(!((key34 === "name") || (key34 === "avatarUrl"))){
const err225 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/bot",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/bot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data104.name !== undefined){
let data105 = data104.name;
if((typeof data105 !== "string") && (data105 !== null)){
const err226 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/bot/name",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/bot/properties/name/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.humanize.properties.bot.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data104.avatarUrl !== undefined){
let data106 = data104.avatarUrl;
if((typeof data106 !== "string") && (data106 !== null)){
const err227 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/bot/avatarUrl",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/bot/properties/avatarUrl/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.humanize.properties.bot.properties.avatarUrl.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
}
}
}
if(data89.notifications !== undefined){
let data107 = data89.notifications;
if((!(data107 && typeof data107 == "object" && !Array.isArray(data107))) && (data107 !== null)){
const err228 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/notifications/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.notifications.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key35 in data107){
if(!((key35 === "enabled") || (key35 === "notificationContentType"))){
const err229 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/notifications/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data107.enabled !== undefined){
let data108 = data107.enabled;
if((typeof data108 !== "boolean") && (data108 !== null)){
const err230 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/notifications/properties/enabled/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.notifications.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data107.notificationContentType !== undefined){
let data109 = data107.notificationContentType;
if((typeof data109 !== "string") && (data109 !== null)){
const err231 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications/notificationContentType",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/notifications/properties/notificationContentType/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.notifications.properties.notificationContentType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(!(((data109 === "IncludeMessagesContent") || (data109 === "ExcludeMessagesContent")) || (data109 === null))){
const err232 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications/notificationContentType",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/notifications/properties/notificationContentType/enum",keyword:"enum",params:{allowedValues: schema45.properties.messenger.properties.apps.properties.conversations.properties.notifications.properties.notificationContentType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
}
if(data89.sessionDurationSeconds !== undefined){
let data110 = data89.sessionDurationSeconds;
if((!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))) && (data110 !== null)){
const err233 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/sessionDurationSeconds",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/sessionDurationSeconds/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.sessionDurationSeconds.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if((typeof data110 == "number") && (isFinite(data110))){
if(data110 < 900 || isNaN(data110)){
const err234 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/sessionDurationSeconds",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/sessionDurationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 900},message:"must be >= 900"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
}
}
if(data88.knowledge !== undefined){
let data111 = data88.knowledge;
if((!(data111 && typeof data111 == "object" && !Array.isArray(data111))) && (data111 !== null)){
const err235 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/knowledge/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.knowledge.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
for(const key36 in data111){
if(!((key36 === "enabled") || (key36 === "knowledgeBase"))){
const err236 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/knowledge/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data111.enabled !== undefined){
let data112 = data111.enabled;
if((typeof data112 !== "boolean") && (data112 !== null)){
const err237 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/knowledge/properties/enabled/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.knowledge.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data111.knowledgeBase !== undefined){
let data113 = data111.knowledgeBase;
if((!(data113 && typeof data113 == "object" && !Array.isArray(data113))) && (data113 !== null)){
const err238 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge/knowledgeBase",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/knowledge/properties/knowledgeBase/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.knowledge.properties.knowledgeBase.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
for(const key37 in data113){
if(!(key37 === "id")){
const err239 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge/knowledgeBase",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/knowledge/properties/knowledgeBase/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data113.id !== undefined){
let data114 = data113.id;
if((typeof data114 !== "string") && (data114 !== null)){
const err240 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge/knowledgeBase/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/knowledge/properties/knowledgeBase/properties/id/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.knowledge.properties.knowledgeBase.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(typeof data114 === "string"){
if(!pattern56.test(data114)){
const err241 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge/knowledgeBase/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/knowledge/properties/knowledgeBase/properties/id/pattern",keyword:"pattern",params:{pattern: "^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$"},message:"must match pattern \""+"^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$"+"\""};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
}
}
}
}
}
}
}
}
if(data49.position !== undefined){
let data115 = data49.position;
if((!(data115 && typeof data115 == "object" && !Array.isArray(data115))) && (data115 !== null)){
const err242 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/position",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/position/type",keyword:"type",params:{type: schema45.properties.position.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key38 in data115){
if(!(((key38 === "alignment") || (key38 === "sideSpace")) || (key38 === "bottomSpace"))){
const err243 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/position",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/position/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data115.alignment !== undefined){
let data116 = data115.alignment;
if((typeof data116 !== "string") && (data116 !== null)){
const err244 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/position/alignment",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/position/properties/alignment/type",keyword:"type",params:{type: schema45.properties.position.properties.alignment.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(!((((data116 === "Auto") || (data116 === "Left")) || (data116 === "Right")) || (data116 === null))){
const err245 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/position/alignment",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/position/properties/alignment/enum",keyword:"enum",params:{allowedValues: schema45.properties.position.properties.alignment.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data115.sideSpace !== undefined){
let data117 = data115.sideSpace;
if((!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))) && (data117 !== null)){
const err246 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/position/sideSpace",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/position/properties/sideSpace/type",keyword:"type",params:{type: schema45.properties.position.properties.sideSpace.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data115.bottomSpace !== undefined){
let data118 = data115.bottomSpace;
if((!(((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118))) && (isFinite(data118)))) && (data118 !== null)){
const err247 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/position/bottomSpace",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/position/properties/bottomSpace/type",keyword:"type",params:{type: schema45.properties.position.properties.bottomSpace.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
}
if(data49.cobrowse !== undefined){
let data119 = data49.cobrowse;
if((!(data119 && typeof data119 == "object" && !Array.isArray(data119))) && (data119 !== null)){
const err248 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/type",keyword:"type",params:{type: schema45.properties.cobrowse.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
for(const key39 in data119){
if(!((((((((key39 === "enabled") || (key39 === "allowAgentControl")) || (key39 === "allowAgentNavigation")) || (key39 === "allowDraw")) || (key39 === "channels")) || (key39 === "maskSelectors")) || (key39 === "readonlySelectors")) || (key39 === "pauseCriteria"))){
const err249 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data119.enabled !== undefined){
let data120 = data119.enabled;
if((typeof data120 !== "boolean") && (data120 !== null)){
const err250 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/enabled/type",keyword:"type",params:{type: schema45.properties.cobrowse.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data119.allowAgentControl !== undefined){
let data121 = data119.allowAgentControl;
if((typeof data121 !== "boolean") && (data121 !== null)){
const err251 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/allowAgentControl",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/allowAgentControl/type",keyword:"type",params:{type: schema45.properties.cobrowse.properties.allowAgentControl.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data119.allowAgentNavigation !== undefined){
let data122 = data119.allowAgentNavigation;
if((typeof data122 !== "boolean") && (data122 !== null)){
const err252 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/allowAgentNavigation",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/allowAgentNavigation/type",keyword:"type",params:{type: schema45.properties.cobrowse.properties.allowAgentNavigation.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data119.allowDraw !== undefined){
let data123 = data119.allowDraw;
if((typeof data123 !== "boolean") && (data123 !== null)){
const err253 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/allowDraw",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/allowDraw/type",keyword:"type",params:{type: schema45.properties.cobrowse.properties.allowDraw.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data119.channels !== undefined){
let data124 = data119.channels;
if((!(Array.isArray(data124))) && (data124 !== null)){
const err254 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/channels",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/channels/type",keyword:"type",params:{type: schema45.properties.cobrowse.properties.channels.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(Array.isArray(data124)){
const len12 = data124.length;
for(let i14=0; i14<len12; i14++){
let data125 = data124[i14];
if(typeof data125 !== "string"){
const err255 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/channels/" + i14,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/channels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(!((data125 === "Webmessaging") || (data125 === "Voice"))){
const err256 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/channels/" + i14,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/channels/items/enum",keyword:"enum",params:{allowedValues: schema45.properties.cobrowse.properties.channels.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
let i15 = data124.length;
let j2;
if(i15 > 1){
const indices2 = {};
for(;i15--;){
let item2 = data124[i15];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err257 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/channels",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i15+" are identical)"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
break;
}
indices2[item2] = i15;
}
}
}
}
if(data119.maskSelectors !== undefined){
let data126 = data119.maskSelectors;
if((!(Array.isArray(data126))) && (data126 !== null)){
const err258 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/maskSelectors",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/maskSelectors/type",keyword:"type",params:{type: schema45.properties.cobrowse.properties.maskSelectors.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(Array.isArray(data126)){
const len13 = data126.length;
for(let i16=0; i16<len13; i16++){
let data127 = data126[i16];
if(typeof data127 === "string"){
if(func2(data127) < 1){
const err259 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/maskSelectors/" + i16,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/maskSelectors/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
else {
const err260 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/maskSelectors/" + i16,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/maskSelectors/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
}
if(data119.readonlySelectors !== undefined){
let data128 = data119.readonlySelectors;
if((!(Array.isArray(data128))) && (data128 !== null)){
const err261 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/readonlySelectors",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/readonlySelectors/type",keyword:"type",params:{type: schema45.properties.cobrowse.properties.readonlySelectors.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(Array.isArray(data128)){
const len14 = data128.length;
for(let i17=0; i17<len14; i17++){
let data129 = data128[i17];
if(typeof data129 === "string"){
if(func2(data129) < 1){
const err262 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/readonlySelectors/" + i17,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/readonlySelectors/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
else {
const err263 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/readonlySelectors/" + i17,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/readonlySelectors/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
}
if(data119.pauseCriteria !== undefined){
let data130 = data119.pauseCriteria;
if((!(Array.isArray(data130))) && (data130 !== null)){
const err264 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/pauseCriteria/type",keyword:"type",params:{type: schema45.properties.cobrowse.properties.pauseCriteria.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(Array.isArray(data130)){
const len15 = data130.length;
for(let i18=0; i18<len15; i18++){
let data131 = data130[i18];
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
if(data131.urlFragment === undefined){
const err265 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i18,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/pauseCriteria/items/required",keyword:"required",params:{missingProperty: "urlFragment"},message:"must have required property '"+"urlFragment"+"'"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(data131.condition === undefined){
const err266 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i18,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/pauseCriteria/items/required",keyword:"required",params:{missingProperty: "condition"},message:"must have required property '"+"condition"+"'"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
for(const key40 in data131){
if(!((key40 === "urlFragment") || (key40 === "condition"))){
const err267 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i18,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/pauseCriteria/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data131.urlFragment !== undefined){
let data132 = data131.urlFragment;
if(typeof data132 === "string"){
if(func2(data132) < 1){
const err268 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i18+"/urlFragment",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/pauseCriteria/items/properties/urlFragment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
else {
const err269 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i18+"/urlFragment",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/pauseCriteria/items/properties/urlFragment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data131.condition !== undefined){
let data133 = data131.condition;
if(typeof data133 !== "string"){
const err270 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i18+"/condition",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/pauseCriteria/items/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(!(((((data133 === "Includes") || (data133 === "DoesNotInclude")) || (data133 === "StartsWith")) || (data133 === "EndsWith")) || (data133 === "Equals"))){
const err271 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i18+"/condition",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/pauseCriteria/items/properties/condition/enum",keyword:"enum",params:{allowedValues: schema45.properties.cobrowse.properties.pauseCriteria.items.properties.condition.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
}
else {
const err272 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i18,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/pauseCriteria/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
}
}
}
}
if(data49.video !== undefined){
let data134 = data49.video;
if((!(data134 && typeof data134 == "object" && !Array.isArray(data134))) && (data134 !== null)){
const err273 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/type",keyword:"type",params:{type: schema45.properties.video.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
for(const key41 in data134){
if(!((((key41 === "enabled") || (key41 === "channels")) || (key41 === "agent")) || (key41 === "user"))){
const err274 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data134.enabled !== undefined){
let data135 = data134.enabled;
if((typeof data135 !== "boolean") && (data135 !== null)){
const err275 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/enabled/type",keyword:"type",params:{type: schema45.properties.video.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data134.channels !== undefined){
let data136 = data134.channels;
if((!(Array.isArray(data136))) && (data136 !== null)){
const err276 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/channels",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/channels/type",keyword:"type",params:{type: schema45.properties.video.properties.channels.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(Array.isArray(data136)){
const len16 = data136.length;
for(let i19=0; i19<len16; i19++){
let data137 = data136[i19];
if(typeof data137 !== "string"){
const err277 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/channels/" + i19,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/channels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if(!((data137 === "Webmessaging") || (data137 === "Voice"))){
const err278 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/channels/" + i19,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/channels/items/enum",keyword:"enum",params:{allowedValues: schema45.properties.video.properties.channels.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
let i20 = data136.length;
let j3;
if(i20 > 1){
const indices3 = {};
for(;i20--;){
let item3 = data136[i20];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err279 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/channels",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i20, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i20+" are identical)"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
break;
}
indices3[item3] = i20;
}
}
}
}
if(data134.agent !== undefined){
let data138 = data134.agent;
if((!(data138 && typeof data138 == "object" && !Array.isArray(data138))) && (data138 !== null)){
const err280 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/type",keyword:"type",params:{type: schema45.properties.video.properties.agent.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
for(const key42 in data138){
if(!(((((key42 === "allowCamera") || (key42 === "allowScreenShare")) || (key42 === "allowMicrophone")) || (key42 === "background")) || (key42 === "backgroundImage"))){
const err281 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data138.allowCamera !== undefined){
let data139 = data138.allowCamera;
if((typeof data139 !== "boolean") && (data139 !== null)){
const err282 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/allowCamera",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/properties/allowCamera/type",keyword:"type",params:{type: schema45.properties.video.properties.agent.properties.allowCamera.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data138.allowScreenShare !== undefined){
let data140 = data138.allowScreenShare;
if((typeof data140 !== "boolean") && (data140 !== null)){
const err283 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/allowScreenShare",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/properties/allowScreenShare/type",keyword:"type",params:{type: schema45.properties.video.properties.agent.properties.allowScreenShare.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data138.allowMicrophone !== undefined){
let data141 = data138.allowMicrophone;
if((typeof data141 !== "boolean") && (data141 !== null)){
const err284 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/allowMicrophone",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/properties/allowMicrophone/type",keyword:"type",params:{type: schema45.properties.video.properties.agent.properties.allowMicrophone.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data138.background !== undefined){
let data142 = data138.background;
if((typeof data142 !== "string") && (data142 !== null)){
const err285 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/background",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/properties/background/type",keyword:"type",params:{type: schema45.properties.video.properties.agent.properties.background.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(!((((data142 === "BLUR") || (data142 === "NONE")) || (data142 === "IMAGE")) || (data142 === null))){
const err286 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/background",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/properties/background/enum",keyword:"enum",params:{allowedValues: schema45.properties.video.properties.agent.properties.background.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data138.backgroundImage !== undefined){
let data143 = data138.backgroundImage;
if((!(data143 && typeof data143 == "object" && !Array.isArray(data143))) && (data143 !== null)){
const err287 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/backgroundImage",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/properties/backgroundImage/type",keyword:"type",params:{type: schema45.properties.video.properties.agent.properties.backgroundImage.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
for(const key43 in data143){
if(!(key43 === "url")){
const err288 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/backgroundImage",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/properties/backgroundImage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data143.url !== undefined){
let data144 = data143.url;
if((typeof data144 !== "string") && (data144 !== null)){
const err289 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/backgroundImage/url",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/properties/backgroundImage/properties/url/type",keyword:"type",params:{type: schema45.properties.video.properties.agent.properties.backgroundImage.properties.url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
}
}
}
}
if(data134.user !== undefined){
let data145 = data134.user;
if((!(data145 && typeof data145 == "object" && !Array.isArray(data145))) && (data145 !== null)){
const err290 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/user/type",keyword:"type",params:{type: schema45.properties.video.properties.user.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
for(const key44 in data145){
if(!(((key44 === "allowCamera") || (key44 === "allowScreenShare")) || (key44 === "allowMicrophone"))){
const err291 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/user/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data145.allowCamera !== undefined){
let data146 = data145.allowCamera;
if((typeof data146 !== "boolean") && (data146 !== null)){
const err292 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user/allowCamera",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/user/properties/allowCamera/type",keyword:"type",params:{type: schema45.properties.video.properties.user.properties.allowCamera.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data145.allowScreenShare !== undefined){
let data147 = data145.allowScreenShare;
if((typeof data147 !== "boolean") && (data147 !== null)){
const err293 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user/allowScreenShare",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/user/properties/allowScreenShare/type",keyword:"type",params:{type: schema45.properties.video.properties.user.properties.allowScreenShare.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data145.allowMicrophone !== undefined){
let data148 = data145.allowMicrophone;
if((typeof data148 !== "boolean") && (data148 !== null)){
const err294 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user/allowMicrophone",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/user/properties/allowMicrophone/type",keyword:"type",params:{type: schema45.properties.video.properties.user.properties.allowMicrophone.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
}
}
}
if(data49.authenticationSettings !== undefined){
let data149 = data49.authenticationSettings;
if((!(data149 && typeof data149 == "object" && !Array.isArray(data149))) && (data149 !== null)){
const err295 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/authenticationSettings/type",keyword:"type",params:{type: schema45.properties.authenticationSettings.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
for(const key45 in data149){
if(!(((key45 === "enabled") || (key45 === "integrationId")) || (key45 === "allowSessionUpgrade"))){
const err296 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/authenticationSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data149.enabled !== undefined){
let data150 = data149.enabled;
if((typeof data150 !== "boolean") && (data150 !== null)){
const err297 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/authenticationSettings/properties/enabled/type",keyword:"type",params:{type: schema45.properties.authenticationSettings.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data149.integrationId !== undefined){
let data151 = data149.integrationId;
if((typeof data151 !== "string") && (data151 !== null)){
const err298 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings/integrationId",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/authenticationSettings/properties/integrationId/type",keyword:"type",params:{type: schema45.properties.authenticationSettings.properties.integrationId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(typeof data151 === "string"){
if(func2(data151) < 1){
const err299 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings/integrationId",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/authenticationSettings/properties/integrationId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
}
if(data149.allowSessionUpgrade !== undefined){
let data152 = data149.allowSessionUpgrade;
if((typeof data152 !== "boolean") && (data152 !== null)){
const err300 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings/allowSessionUpgrade",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/authenticationSettings/properties/allowSessionUpgrade/type",keyword:"type",params:{type: schema45.properties.authenticationSettings.properties.allowSessionUpgrade.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
}
}
if(data49.journeyEvents !== undefined){
let data153 = data49.journeyEvents;
if((!(data153 && typeof data153 == "object" && !Array.isArray(data153))) && (data153 !== null)){
const err301 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/type",keyword:"type",params:{type: schema45.properties.journeyEvents.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
for(const key46 in data153){
if(!((((((((key46 === "enabled") || (key46 === "pageviewConfig")) || (key46 === "clickEvents")) || (key46 === "inViewportEvents")) || (key46 === "formsTrackEvents")) || (key46 === "idleEvents")) || (key46 === "scrollDepthEvents")) || (key46 === "trackingSettings"))){
const err302 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data153.enabled !== undefined){
let data154 = data153.enabled;
if((typeof data154 !== "boolean") && (data154 !== null)){
const err303 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/enabled/type",keyword:"type",params:{type: schema45.properties.journeyEvents.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data153.pageviewConfig !== undefined){
let data155 = data153.pageviewConfig;
if((typeof data155 !== "string") && (data155 !== null)){
const err304 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/pageviewConfig",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/pageviewConfig/type",keyword:"type",params:{type: schema45.properties.journeyEvents.properties.pageviewConfig.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
if(!((((data155 === "Auto") || (data155 === "Once")) || (data155 === "Off")) || (data155 === null))){
const err305 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/pageviewConfig",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/pageviewConfig/enum",keyword:"enum",params:{allowedValues: schema45.properties.journeyEvents.properties.pageviewConfig.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data153.clickEvents !== undefined){
let data156 = data153.clickEvents;
if((!(Array.isArray(data156))) && (data156 !== null)){
const err306 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/clickEvents/type",keyword:"type",params:{type: schema45.properties.journeyEvents.properties.clickEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(Array.isArray(data156)){
const len17 = data156.length;
for(let i21=0; i21<len17; i21++){
let data157 = data156[i21];
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
if(data157.selector === undefined){
const err307 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i21,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/clickEvents/items/required",keyword:"required",params:{missingProperty: "selector"},message:"must have required property '"+"selector"+"'"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(data157.eventName === undefined){
const err308 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i21,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/clickEvents/items/required",keyword:"required",params:{missingProperty: "eventName"},message:"must have required property '"+"eventName"+"'"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
for(const key47 in data157){
if(!((key47 === "selector") || (key47 === "eventName"))){
const err309 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i21,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/clickEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data157.selector !== undefined){
let data158 = data157.selector;
if(typeof data158 === "string"){
if(func2(data158) < 1){
const err310 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i21+"/selector",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/clickEvents/items/properties/selector/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
else {
const err311 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i21+"/selector",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/clickEvents/items/properties/selector/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data157.eventName !== undefined){
let data159 = data157.eventName;
if(typeof data159 === "string"){
if(func2(data159) < 1){
const err312 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i21+"/eventName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/clickEvents/items/properties/eventName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
else {
const err313 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i21+"/eventName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/clickEvents/items/properties/eventName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
}
else {
const err314 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i21,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/clickEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
}
}
if(data153.inViewportEvents !== undefined){
let data160 = data153.inViewportEvents;
if((!(Array.isArray(data160))) && (data160 !== null)){
const err315 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/inViewportEvents/type",keyword:"type",params:{type: schema45.properties.journeyEvents.properties.inViewportEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
if(Array.isArray(data160)){
const len18 = data160.length;
for(let i22=0; i22<len18; i22++){
let data161 = data160[i22];
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
if(data161.selector === undefined){
const err316 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i22,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/inViewportEvents/items/required",keyword:"required",params:{missingProperty: "selector"},message:"must have required property '"+"selector"+"'"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
if(data161.eventName === undefined){
const err317 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i22,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/inViewportEvents/items/required",keyword:"required",params:{missingProperty: "eventName"},message:"must have required property '"+"eventName"+"'"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
for(const key48 in data161){
if(!((key48 === "selector") || (key48 === "eventName"))){
const err318 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i22,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/inViewportEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data161.selector !== undefined){
let data162 = data161.selector;
if(typeof data162 === "string"){
if(func2(data162) < 1){
const err319 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i22+"/selector",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/inViewportEvents/items/properties/selector/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
else {
const err320 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i22+"/selector",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/inViewportEvents/items/properties/selector/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data161.eventName !== undefined){
let data163 = data161.eventName;
if(typeof data163 === "string"){
if(func2(data163) < 1){
const err321 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i22+"/eventName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/inViewportEvents/items/properties/eventName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
else {
const err322 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i22+"/eventName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/inViewportEvents/items/properties/eventName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
}
else {
const err323 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i22,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/inViewportEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
}
}
if(data153.formsTrackEvents !== undefined){
let data164 = data153.formsTrackEvents;
if((!(Array.isArray(data164))) && (data164 !== null)){
const err324 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/type",keyword:"type",params:{type: schema45.properties.journeyEvents.properties.formsTrackEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
if(Array.isArray(data164)){
const len19 = data164.length;
for(let i23=0; i23<len19; i23++){
let data165 = data164[i23];
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
if(data165.selector === undefined){
const err325 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/required",keyword:"required",params:{missingProperty: "selector"},message:"must have required property '"+"selector"+"'"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(data165.formName === undefined){
const err326 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/required",keyword:"required",params:{missingProperty: "formName"},message:"must have required property '"+"formName"+"'"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(data165.captureDataOnFormAbandon === undefined){
const err327 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/required",keyword:"required",params:{missingProperty: "captureDataOnFormAbandon"},message:"must have required property '"+"captureDataOnFormAbandon"+"'"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
if(data165.captureDataOnFormSubmit === undefined){
const err328 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/required",keyword:"required",params:{missingProperty: "captureDataOnFormSubmit"},message:"must have required property '"+"captureDataOnFormSubmit"+"'"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
for(const key49 in data165){
if(!((((key49 === "selector") || (key49 === "formName")) || (key49 === "captureDataOnFormAbandon")) || (key49 === "captureDataOnFormSubmit"))){
const err329 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data165.selector !== undefined){
let data166 = data165.selector;
if(typeof data166 === "string"){
if(func2(data166) < 1){
const err330 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23+"/selector",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/properties/selector/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
else {
const err331 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23+"/selector",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/properties/selector/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data165.formName !== undefined){
let data167 = data165.formName;
if(typeof data167 === "string"){
if(func2(data167) < 1){
const err332 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23+"/formName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/properties/formName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
else {
const err333 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23+"/formName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/properties/formName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data165.captureDataOnFormAbandon !== undefined){
if(typeof data165.captureDataOnFormAbandon !== "boolean"){
const err334 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23+"/captureDataOnFormAbandon",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/properties/captureDataOnFormAbandon/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data165.captureDataOnFormSubmit !== undefined){
if(typeof data165.captureDataOnFormSubmit !== "boolean"){
const err335 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23+"/captureDataOnFormSubmit",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/properties/captureDataOnFormSubmit/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
}
else {
const err336 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
}
}
if(data153.idleEvents !== undefined){
let data170 = data153.idleEvents;
if((!(Array.isArray(data170))) && (data170 !== null)){
const err337 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/idleEvents/type",keyword:"type",params:{type: schema45.properties.journeyEvents.properties.idleEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
if(Array.isArray(data170)){
const len20 = data170.length;
for(let i24=0; i24<len20; i24++){
let data171 = data170[i24];
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
if(data171.eventName === undefined){
const err338 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i24,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/idleEvents/items/required",keyword:"required",params:{missingProperty: "eventName"},message:"must have required property '"+"eventName"+"'"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
for(const key50 in data171){
if(!((key50 === "eventName") || (key50 === "idleAfterSeconds"))){
const err339 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i24,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/idleEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data171.eventName !== undefined){
let data172 = data171.eventName;
if(typeof data172 === "string"){
if(func2(data172) < 1){
const err340 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i24+"/eventName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/idleEvents/items/properties/eventName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
else {
const err341 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i24+"/eventName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/idleEvents/items/properties/eventName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data171.idleAfterSeconds !== undefined){
let data173 = data171.idleAfterSeconds;
if(!(((typeof data173 == "number") && (!(data173 % 1) && !isNaN(data173))) && (isFinite(data173)))){
const err342 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i24+"/idleAfterSeconds",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/idleEvents/items/properties/idleAfterSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
if((typeof data173 == "number") && (isFinite(data173))){
if(data173 < 30 || isNaN(data173)){
const err343 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i24+"/idleAfterSeconds",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/idleEvents/items/properties/idleAfterSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30},message:"must be >= 30"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
}
}
else {
const err344 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i24,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/idleEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
}
}
if(data153.scrollDepthEvents !== undefined){
let data174 = data153.scrollDepthEvents;
if((!(Array.isArray(data174))) && (data174 !== null)){
const err345 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/type",keyword:"type",params:{type: schema45.properties.journeyEvents.properties.scrollDepthEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
if(Array.isArray(data174)){
const len21 = data174.length;
for(let i25=0; i25<len21; i25++){
let data175 = data174[i25];
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
if(data175.percentage === undefined){
const err346 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i25,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/items/required",keyword:"required",params:{missingProperty: "percentage"},message:"must have required property '"+"percentage"+"'"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if(data175.eventName === undefined){
const err347 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i25,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/items/required",keyword:"required",params:{missingProperty: "eventName"},message:"must have required property '"+"eventName"+"'"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
for(const key51 in data175){
if(!((key51 === "percentage") || (key51 === "eventName"))){
const err348 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i25,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data175.percentage !== undefined){
let data176 = data175.percentage;
if(!(((typeof data176 == "number") && (!(data176 % 1) && !isNaN(data176))) && (isFinite(data176)))){
const err349 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i25+"/percentage",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/items/properties/percentage/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
if((typeof data176 == "number") && (isFinite(data176))){
if(data176 > 100 || isNaN(data176)){
const err350 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i25+"/percentage",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/items/properties/percentage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
if(data176 < 0 || isNaN(data176)){
const err351 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i25+"/percentage",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/items/properties/percentage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
}
if(data175.eventName !== undefined){
let data177 = data175.eventName;
if(typeof data177 === "string"){
if(func2(data177) < 1){
const err352 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i25+"/eventName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/items/properties/eventName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
else {
const err353 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i25+"/eventName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/items/properties/eventName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
}
else {
const err354 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i25,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
}
}
if(data153.trackingSettings !== undefined){
let data178 = data153.trackingSettings;
if((!(data178 && typeof data178 == "object" && !Array.isArray(data178))) && (data178 !== null)){
const err355 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/type",keyword:"type",params:{type: schema45.properties.journeyEvents.properties.trackingSettings.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
for(const key52 in data178){
if(!((((key52 === "shouldKeepUrlFragment") || (key52 === "searchQueryParameters")) || (key52 === "excludedQueryParameters")) || (key52 === "ipFilters"))){
const err356 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data178.shouldKeepUrlFragment !== undefined){
let data179 = data178.shouldKeepUrlFragment;
if((typeof data179 !== "boolean") && (data179 !== null)){
const err357 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/shouldKeepUrlFragment",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/shouldKeepUrlFragment/type",keyword:"type",params:{type: schema45.properties.journeyEvents.properties.trackingSettings.properties.shouldKeepUrlFragment.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data178.searchQueryParameters !== undefined){
let data180 = data178.searchQueryParameters;
if((!(Array.isArray(data180))) && (data180 !== null)){
const err358 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/searchQueryParameters",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/searchQueryParameters/type",keyword:"type",params:{type: schema45.properties.journeyEvents.properties.trackingSettings.properties.searchQueryParameters.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
if(Array.isArray(data180)){
if(data180.length > 50){
const err359 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/searchQueryParameters",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/searchQueryParameters/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
const len22 = data180.length;
for(let i26=0; i26<len22; i26++){
let data181 = data180[i26];
if(typeof data181 === "string"){
if(func2(data181) < 1){
const err360 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/searchQueryParameters/" + i26,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/searchQueryParameters/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
else {
const err361 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/searchQueryParameters/" + i26,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/searchQueryParameters/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
}
}
if(data178.excludedQueryParameters !== undefined){
let data182 = data178.excludedQueryParameters;
if((!(Array.isArray(data182))) && (data182 !== null)){
const err362 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/excludedQueryParameters",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/excludedQueryParameters/type",keyword:"type",params:{type: schema45.properties.journeyEvents.properties.trackingSettings.properties.excludedQueryParameters.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
if(Array.isArray(data182)){
if(data182.length > 50){
const err363 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/excludedQueryParameters",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/excludedQueryParameters/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
const len23 = data182.length;
for(let i27=0; i27<len23; i27++){
let data183 = data182[i27];
if(typeof data183 === "string"){
if(func2(data183) < 1){
const err364 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/excludedQueryParameters/" + i27,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/excludedQueryParameters/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
else {
const err365 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/excludedQueryParameters/" + i27,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/excludedQueryParameters/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
}
}
if(data178.ipFilters !== undefined){
let data184 = data178.ipFilters;
if((!(Array.isArray(data184))) && (data184 !== null)){
const err366 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/type",keyword:"type",params:{type: schema45.properties.journeyEvents.properties.trackingSettings.properties.ipFilters.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
if(Array.isArray(data184)){
if(data184.length > 10){
const err367 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
const len24 = data184.length;
for(let i28=0; i28<len24; i28++){
let data185 = data184[i28];
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
if(data185.ipAddress === undefined){
const err368 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i28,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/required",keyword:"required",params:{missingProperty: "ipAddress"},message:"must have required property '"+"ipAddress"+"'"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
for(const key53 in data185){
if(!((key53 === "ipAddress") || (key53 === "name"))){
const err369 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i28,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data185.ipAddress !== undefined){
let data186 = data185.ipAddress;
if(typeof data186 === "string"){
if(func2(data186) < 1){
const err370 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i28+"/ipAddress",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/properties/ipAddress/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
else {
const err371 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i28+"/ipAddress",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/properties/ipAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data185.name !== undefined){
let data187 = data185.name;
if(typeof data187 === "string"){
if(func2(data187) < 1){
const err372 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i28+"/name",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
else {
const err373 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i28+"/name",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
}
else {
const err374 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i28,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
}
}
}
}
}
}
if(data49.supportCenter !== undefined){
let data188 = data49.supportCenter;
if((!(data188 && typeof data188 == "object" && !Array.isArray(data188))) && (data188 !== null)){
const err375 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/type",keyword:"type",params:{type: schema45.properties.supportCenter.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
for(const key54 in data188){
if(!(func1.call(schema45.properties.supportCenter.properties, key54))){
const err376 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data188.enabled !== undefined){
let data189 = data188.enabled;
if((typeof data189 !== "boolean") && (data189 !== null)){
const err377 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabled/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data188.knowledgeBase !== undefined){
let data190 = data188.knowledgeBase;
if((!(data190 && typeof data190 == "object" && !Array.isArray(data190))) && (data190 !== null)){
const err378 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/knowledgeBase",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/knowledgeBase/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.knowledgeBase.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
if(data190 && typeof data190 == "object" && !Array.isArray(data190)){
for(const key55 in data190){
if(!(key55 === "id")){
const err379 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/knowledgeBase",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/knowledgeBase/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data190.id !== undefined){
let data191 = data190.id;
if((typeof data191 !== "string") && (data191 !== null)){
const err380 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/knowledgeBase/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/knowledgeBase/properties/id/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.knowledgeBase.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
if(typeof data191 === "string"){
if(!pattern56.test(data191)){
const err381 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/knowledgeBase/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/knowledgeBase/properties/id/pattern",keyword:"pattern",params:{pattern: "^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$"},message:"must match pattern \""+"^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$"+"\""};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
}
}
}
if(data188.routerType !== undefined){
let data192 = data188.routerType;
if((typeof data192 !== "string") && (data192 !== null)){
const err382 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/routerType",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/routerType/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.routerType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
if(!(((data192 === "Hash") || (data192 === "Browser")) || (data192 === null))){
const err383 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/routerType",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/routerType/enum",keyword:"enum",params:{allowedValues: schema45.properties.supportCenter.properties.routerType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data188.customMessages !== undefined){
let data193 = data188.customMessages;
if((!(Array.isArray(data193))) && (data193 !== null)){
const err384 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/customMessages/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.customMessages.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
if(Array.isArray(data193)){
const len25 = data193.length;
for(let i29=0; i29<len25; i29++){
let data194 = data193[i29];
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
if(data194.type === undefined){
const err385 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i29,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/customMessages/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
if(data194.defaultValue === undefined){
const err386 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i29,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/customMessages/items/required",keyword:"required",params:{missingProperty: "defaultValue"},message:"must have required property '"+"defaultValue"+"'"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
for(const key56 in data194){
if(!((key56 === "type") || (key56 === "defaultValue"))){
const err387 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i29,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/customMessages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data194.type !== undefined){
let data195 = data194.type;
if(typeof data195 !== "string"){
const err388 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i29+"/type",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/customMessages/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
if(!((data195 === "Welcome") || (data195 === "Fallback"))){
const err389 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i29+"/type",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/customMessages/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema45.properties.supportCenter.properties.customMessages.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
if(data194.defaultValue !== undefined){
let data196 = data194.defaultValue;
if(typeof data196 === "string"){
if(func2(data196) > 300){
const err390 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i29+"/defaultValue",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/customMessages/items/properties/defaultValue/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
else {
const err391 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i29+"/defaultValue",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/customMessages/items/properties/defaultValue/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
}
else {
const err392 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i29,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/customMessages/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
}
}
if(data188.screens !== undefined){
let data197 = data188.screens;
if((!(Array.isArray(data197))) && (data197 !== null)){
const err393 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.screens.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
if(Array.isArray(data197)){
const len26 = data197.length;
for(let i30=0; i30<len26; i30++){
let data198 = data197[i30];
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
if(data198.type === undefined){
const err394 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
if(data198.moduleSettings === undefined){
const err395 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/required",keyword:"required",params:{missingProperty: "moduleSettings"},message:"must have required property '"+"moduleSettings"+"'"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
for(const key57 in data198){
if(!((key57 === "type") || (key57 === "moduleSettings"))){
const err396 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data198.type !== undefined){
let data199 = data198.type;
if(typeof data199 !== "string"){
const err397 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/type",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if(!((((data199 === "Home") || (data199 === "Category")) || (data199 === "SearchResults")) || (data199 === "Article"))){
const err398 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/type",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema45.properties.supportCenter.properties.screens.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
if(data198.moduleSettings !== undefined){
let data200 = data198.moduleSettings;
if(Array.isArray(data200)){
const len27 = data200.length;
for(let i31=0; i31<len27; i31++){
let data201 = data200[i31];
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
if(data201.type === undefined){
const err399 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
if(data201.enabled === undefined){
const err400 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
for(const key58 in data201){
if(!((((key58 === "type") || (key58 === "enabled")) || (key58 === "compactCategoryModuleTemplate")) || (key58 === "detailedCategoryModuleTemplate"))){
const err401 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
if(data201.type !== undefined){
let data202 = data201.type;
if(typeof data202 !== "string"){
const err402 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/type",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
if(!(((((((data202 === "Search") || (data202 === "Categories")) || (data202 === "FAQ")) || (data202 === "Contact")) || (data202 === "Results")) || (data202 === "Article")) || (data202 === "TopViewedArticles"))){
const err403 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/type",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema45.properties.supportCenter.properties.screens.items.properties.moduleSettings.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data201.enabled !== undefined){
if(typeof data201.enabled !== "boolean"){
const err404 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
if(data201.compactCategoryModuleTemplate !== undefined){
let data204 = data201.compactCategoryModuleTemplate;
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
if(data204.active === undefined){
const err405 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/compactCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/compactCategoryModuleTemplate/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
for(const key59 in data204){
if(!(key59 === "active")){
const err406 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/compactCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/compactCategoryModuleTemplate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
if(data204.active !== undefined){
if(typeof data204.active !== "boolean"){
const err407 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/compactCategoryModuleTemplate/active",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/compactCategoryModuleTemplate/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
}
else {
const err408 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/compactCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/compactCategoryModuleTemplate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data201.detailedCategoryModuleTemplate !== undefined){
let data206 = data201.detailedCategoryModuleTemplate;
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
if(data206.active === undefined){
const err409 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/detailedCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
if(data206.sidebar === undefined){
const err410 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/detailedCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/required",keyword:"required",params:{missingProperty: "sidebar"},message:"must have required property '"+"sidebar"+"'"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
for(const key60 in data206){
if(!((key60 === "active") || (key60 === "sidebar"))){
const err411 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/detailedCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(data206.active !== undefined){
if(typeof data206.active !== "boolean"){
const err412 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/detailedCategoryModuleTemplate/active",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data206.sidebar !== undefined){
let data208 = data206.sidebar;
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
if(data208.enabled === undefined){
const err413 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/detailedCategoryModuleTemplate/sidebar",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/sidebar/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
for(const key61 in data208){
if(!(key61 === "enabled")){
const err414 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/detailedCategoryModuleTemplate/sidebar",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/sidebar/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
if(data208.enabled !== undefined){
if(typeof data208.enabled !== "boolean"){
const err415 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/detailedCategoryModuleTemplate/sidebar/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/sidebar/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
}
else {
const err416 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/detailedCategoryModuleTemplate/sidebar",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/sidebar/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
}
else {
const err417 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/detailedCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
}
else {
const err418 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
}
else {
const err419 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
}
else {
const err420 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
}
}
if(data188.enabledCategories !== undefined){
let data210 = data188.enabledCategories;
if((!(Array.isArray(data210))) && (data210 !== null)){
const err421 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.enabledCategories.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
if(Array.isArray(data210)){
const len28 = data210.length;
for(let i32=0; i32<len28; i32++){
let data211 = data210[i32];
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
if(data211.id === undefined){
const err422 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
for(const key62 in data211){
if(!((key62 === "id") || (key62 === "image"))){
const err423 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
if(data211.id !== undefined){
let data212 = data211.id;
if(typeof data212 === "string"){
if(!pattern33.test(data212)){
const err424 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32+"/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
else {
const err425 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32+"/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data211.image !== undefined){
let data213 = data211.image;
if(data213 && typeof data213 == "object" && !Array.isArray(data213)){
if(data213.source === undefined){
const err426 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32+"/image",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/properties/image/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
for(const key63 in data213){
if(!(key63 === "source")){
const err427 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32+"/image",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data213.source !== undefined){
let data214 = data213.source;
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
if(data214.defaultUrl === undefined){
const err428 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32+"/image/source",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/properties/image/properties/source/required",keyword:"required",params:{missingProperty: "defaultUrl"},message:"must have required property '"+"defaultUrl"+"'"};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
for(const key64 in data214){
if(!(key64 === "defaultUrl")){
const err429 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32+"/image/source",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/properties/image/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(data214.defaultUrl !== undefined){
if(typeof data214.defaultUrl !== "string"){
const err430 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32+"/image/source/defaultUrl",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/properties/image/properties/source/properties/defaultUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
}
else {
const err431 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32+"/image/source",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/properties/image/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
}
else {
const err432 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32+"/image",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
}
else {
const err433 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
}
}
if(data188.labelFilter !== undefined){
let data216 = data188.labelFilter;
if((!(data216 && typeof data216 == "object" && !Array.isArray(data216))) && (data216 !== null)){
const err434 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/labelFilter/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.labelFilter.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
for(const key65 in data216){
if(!(key65 === "labels")){
const err435 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/labelFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
if(data216.labels !== undefined){
let data217 = data216.labels;
if((!(Array.isArray(data217))) && (data217 !== null)){
const err436 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter/labels",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/labelFilter/properties/labels/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.labelFilter.properties.labels.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
if(Array.isArray(data217)){
const len29 = data217.length;
for(let i33=0; i33<len29; i33++){
let data218 = data217[i33];
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
if(data218.id === undefined){
const err437 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter/labels/" + i33,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/labelFilter/properties/labels/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
for(const key66 in data218){
if(!(key66 === "id")){
const err438 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter/labels/" + i33,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/labelFilter/properties/labels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
if(data218.id !== undefined){
let data219 = data218.id;
if(typeof data219 === "string"){
if(!pattern33.test(data219)){
const err439 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter/labels/" + i33+"/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/labelFilter/properties/labels/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
else {
const err440 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter/labels/" + i33+"/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/labelFilter/properties/labels/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
}
else {
const err441 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter/labels/" + i33,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/labelFilter/properties/labels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
}
}
}
}
if(data188.styleSetting !== undefined){
let data220 = data188.styleSetting;
if((!(data220 && typeof data220 == "object" && !Array.isArray(data220))) && (data220 !== null)){
const err442 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.styleSetting.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
if(data220 && typeof data220 == "object" && !Array.isArray(data220)){
for(const key67 in data220){
if(!((key67 === "heroStyle") || (key67 === "globalStyle"))){
const err443 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data220.heroStyle !== undefined){
let data221 = data220.heroStyle;
if((!(data221 && typeof data221 == "object" && !Array.isArray(data221))) && (data221 !== null)){
const err444 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.styleSetting.properties.heroStyle.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
if(data221 && typeof data221 == "object" && !Array.isArray(data221)){
for(const key68 in data221){
if(!(((key68 === "backgroundColor") || (key68 === "textColor")) || (key68 === "image"))){
const err445 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(data221.backgroundColor !== undefined){
let data222 = data221.backgroundColor;
if((typeof data222 !== "string") && (data222 !== null)){
const err446 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/backgroundColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/backgroundColor/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.backgroundColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
if(typeof data222 === "string"){
if(!pattern13.test(data222)){
const err447 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/backgroundColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/backgroundColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
}
if(data221.textColor !== undefined){
let data223 = data221.textColor;
if((typeof data223 !== "string") && (data223 !== null)){
const err448 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/textColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/textColor/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.textColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
if(typeof data223 === "string"){
if(!pattern13.test(data223)){
const err449 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/textColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/textColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
}
if(data221.image !== undefined){
let data224 = data221.image;
if((!(data224 && typeof data224 == "object" && !Array.isArray(data224))) && (data224 !== null)){
const err450 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.image.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
if(data224 && typeof data224 == "object" && !Array.isArray(data224)){
for(const key69 in data224){
if(!(key69 === "source")){
const err451 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
if(data224.source !== undefined){
let data225 = data224.source;
if((!(data225 && typeof data225 == "object" && !Array.isArray(data225))) && (data225 !== null)){
const err452 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image/source",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/properties/source/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.image.properties.source.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
for(const key70 in data225){
if(!(key70 === "defaultUrl")){
const err453 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image/source",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
if(data225.defaultUrl !== undefined){
let data226 = data225.defaultUrl;
if((typeof data226 !== "string") && (data226 !== null)){
const err454 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image/source/defaultUrl",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/properties/source/properties/defaultUrl/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.image.properties.source.properties.defaultUrl.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
}
}
}
}
}
}
if(data220.globalStyle !== undefined){
let data227 = data220.globalStyle;
if((!(data227 && typeof data227 == "object" && !Array.isArray(data227))) && (data227 !== null)){
const err455 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.styleSetting.properties.globalStyle.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
for(const key71 in data227){
if(!((((((key71 === "backgroundColor") || (key71 === "primaryColor")) || (key71 === "primaryColorDark")) || (key71 === "primaryColorLight")) || (key71 === "textColor")) || (key71 === "fontFamily"))){
const err456 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data227.backgroundColor !== undefined){
let data228 = data227.backgroundColor;
if((typeof data228 !== "string") && (data228 !== null)){
const err457 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/backgroundColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/backgroundColor/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.backgroundColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
if(typeof data228 === "string"){
if(!pattern13.test(data228)){
const err458 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/backgroundColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/backgroundColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
}
if(data227.primaryColor !== undefined){
let data229 = data227.primaryColor;
if((typeof data229 !== "string") && (data229 !== null)){
const err459 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColor/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.primaryColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
if(typeof data229 === "string"){
if(!pattern13.test(data229)){
const err460 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
}
if(data227.primaryColorDark !== undefined){
let data230 = data227.primaryColorDark;
if((typeof data230 !== "string") && (data230 !== null)){
const err461 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColorDark",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColorDark/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.primaryColorDark.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
if(typeof data230 === "string"){
if(!pattern13.test(data230)){
const err462 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColorDark",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColorDark/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
}
if(data227.primaryColorLight !== undefined){
let data231 = data227.primaryColorLight;
if((typeof data231 !== "string") && (data231 !== null)){
const err463 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColorLight",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColorLight/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.primaryColorLight.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
if(typeof data231 === "string"){
if(!pattern13.test(data231)){
const err464 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColorLight",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColorLight/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
}
if(data227.textColor !== undefined){
let data232 = data227.textColor;
if((typeof data232 !== "string") && (data232 !== null)){
const err465 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/textColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/textColor/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.textColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
if(typeof data232 === "string"){
if(!pattern13.test(data232)){
const err466 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/textColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/textColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
}
if(data227.fontFamily !== undefined){
let data233 = data227.fontFamily;
if((typeof data233 !== "string") && (data233 !== null)){
const err467 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/fontFamily",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/fontFamily/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.fontFamily.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
if(typeof data233 === "string"){
if(func2(data233) < 1){
const err468 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/fontFamily",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/fontFamily/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
}
}
}
}
}
if(data188.feedback !== undefined){
let data234 = data188.feedback;
if((!(data234 && typeof data234 == "object" && !Array.isArray(data234))) && (data234 !== null)){
const err469 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/feedback",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/feedback/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.feedback.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
if(data234 && typeof data234 == "object" && !Array.isArray(data234)){
for(const key72 in data234){
if(!(key72 === "enabled")){
const err470 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/feedback",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/feedback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data234.enabled !== undefined){
let data235 = data234.enabled;
if((typeof data235 !== "boolean") && (data235 !== null)){
const err471 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/feedback/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/feedback/properties/enabled/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.feedback.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
}
}
}
}
}
}
}
}
if(data.messengerDeployments !== undefined){
let data236 = data.messengerDeployments;
if((!(data236 && typeof data236 == "object" && !Array.isArray(data236))) && (data236 !== null)){
const err472 = {instancePath:instancePath+"/messengerDeployments",schemaPath:"#/properties/messengerDeployments/type",keyword:"type",params:{type: schema41.properties.messengerDeployments.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
for(const key73 in data236){
const _errs609 = errors;
if(typeof key73 === "string"){
if(func2(key73) < 1){
const err473 = {instancePath:instancePath+"/messengerDeployments",schemaPath:"#/properties/messengerDeployments/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key73};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
var valid150 = _errs609 === errors;
if(!valid150){
const err474 = {instancePath:instancePath+"/messengerDeployments",schemaPath:"#/properties/messengerDeployments/propertyNames",keyword:"propertyNames",params:{propertyName: key73},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
for(const key74 in data236){
let data237 = data236[key74];
if((!(data237 && typeof data237 == "object" && !Array.isArray(data237))) && (data237 !== null)){
const err475 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerDeploymentsInOrg/type",keyword:"type",params:{type: schema46.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
if(data237 && typeof data237 == "object" && !Array.isArray(data237)){
for(const key75 in data237){
if(!(func1.call(schema46.properties, key75))){
const err476 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerDeploymentsInOrg/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
if(data237.name !== undefined){
let data238 = data237.name;
if((typeof data238 !== "string") && (data238 !== null)){
const err477 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/name/type",keyword:"type",params:{type: schema46.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
if(typeof data238 === "string"){
if(func2(data238) < 1){
const err478 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
}
if(data237.id !== undefined){
let data239 = data237.id;
if((typeof data239 !== "string") && (data239 !== null)){
const err479 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/id/type",keyword:"type",params:{type: schema46.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
if(typeof data239 === "string"){
if(!pattern44.test(data239)){
const err480 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"+"\""};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
}
if(data237.was !== undefined){
let data240 = data237.was;
if((typeof data240 !== "string") && (data240 !== null)){
const err481 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/was/type",keyword:"type",params:{type: schema46.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
if(typeof data240 === "string"){
if(func2(data240) < 1){
const err482 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
}
if(data237.unchecked !== undefined){
let data241 = data237.unchecked;
if((!(data241 && typeof data241 == "object" && !Array.isArray(data241))) && (data241 !== null)){
const err483 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/unchecked/type",keyword:"type",params:{type: schema46.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
if(data237.create !== undefined){
let data242 = data237.create;
if((typeof data242 !== "string") && (data242 !== null)){
const err484 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/create/type",keyword:"type",params:{type: schema46.properties.create.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
if(!((data242 === "only") || (data242 === null))){
const err485 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/create/enum",keyword:"enum",params:{allowedValues: schema46.properties.create.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
if(data237.description !== undefined){
let data243 = data237.description;
if((typeof data243 !== "string") && (data243 !== null)){
const err486 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/description/type",keyword:"type",params:{type: schema46.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
if(data237.configuration !== undefined){
let data244 = data237.configuration;
if(((!(data244 && typeof data244 == "object" && !Array.isArray(data244))) && (typeof data244 !== "string")) && (data244 !== null)){
const err487 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/configuration/type",keyword:"type",params:{type: schema46.properties.configuration.type},message:"must be object,string,null"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
if(typeof data244 === "string"){
if(func2(data244) < 1){
const err488 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/configuration/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
for(const key76 in data244){
if(!((key76 === "name") || (key76 === "version"))){
const err489 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/configuration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
if(data244.name !== undefined){
let data245 = data244.name;
if((typeof data245 !== "string") && (data245 !== null)){
const err490 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration/name",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/configuration/properties/name/type",keyword:"type",params:{type: schema46.properties.configuration.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
if(typeof data245 === "string"){
if(func2(data245) < 1){
const err491 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration/name",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/configuration/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
}
if(data244.version !== undefined){
let data246 = data244.version;
if((!(((typeof data246 == "number") && (!(data246 % 1) && !isNaN(data246))) && (isFinite(data246)))) && (data246 !== null)){
const err492 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration/version",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/configuration/properties/version/type",keyword:"type",params:{type: schema46.properties.configuration.properties.version.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
if((typeof data246 == "number") && (isFinite(data246))){
if(data246 < 1 || isNaN(data246)){
const err493 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration/version",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/configuration/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
}
}
}
if(data237.allowAllDomains !== undefined){
let data247 = data237.allowAllDomains;
if((typeof data247 !== "boolean") && (data247 !== null)){
const err494 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowAllDomains",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/allowAllDomains/type",keyword:"type",params:{type: schema46.properties.allowAllDomains.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
if(data237.allowedDomains !== undefined){
let data248 = data237.allowedDomains;
if((!(Array.isArray(data248))) && (data248 !== null)){
const err495 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowedDomains",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/allowedDomains/type",keyword:"type",params:{type: schema46.properties.allowedDomains.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
if(Array.isArray(data248)){
const len30 = data248.length;
for(let i34=0; i34<len30; i34++){
let data249 = data248[i34];
if(typeof data249 === "string"){
if(func2(data249) < 1){
const err496 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowedDomains/" + i34,schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/allowedDomains/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
else {
const err497 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowedDomains/" + i34,schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/allowedDomains/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
let i35 = data248.length;
let j4;
if(i35 > 1){
const indices4 = {};
for(;i35--;){
let item4 = data248[i35];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err498 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowedDomains",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/allowedDomains/uniqueItems",keyword:"uniqueItems",params:{i: i35, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i35+" are identical)"};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
break;
}
indices4[item4] = i35;
}
}
}
}
if(data237.flow !== undefined){
let data250 = data237.flow;
if((typeof data250 !== "string") && (data250 !== null)){
const err499 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/flow",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/flow/type",keyword:"type",params:{type: schema46.properties.flow.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
if(typeof data250 === "string"){
if(func2(data250) < 1){
const err500 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/flow",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/flow/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
}
if(data237.supportedContent !== undefined){
let data251 = data237.supportedContent;
if((typeof data251 !== "string") && (data251 !== null)){
const err501 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportedContent",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/supportedContent/type",keyword:"type",params:{type: schema46.properties.supportedContent.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
if(typeof data251 === "string"){
if(func2(data251) < 1){
const err502 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportedContent",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/supportedContent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
}
if(data237.status !== undefined){
let data252 = data237.status;
if((typeof data252 !== "string") && (data252 !== null)){
const err503 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/status/type",keyword:"type",params:{type: schema46.properties.status.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
if(!(((data252 === "Active") || (data252 === "Inactive")) || (data252 === null))){
const err504 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/status/enum",keyword:"enum",params:{allowedValues: schema46.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
}
}
}
}
if(data.schedules !== undefined){
let data253 = data.schedules;
if((!(data253 && typeof data253 == "object" && !Array.isArray(data253))) && (data253 !== null)){
const err505 = {instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/type",keyword:"type",params:{type: schema41.properties.schedules.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
if(data253 && typeof data253 == "object" && !Array.isArray(data253)){
for(const key77 in data253){
const _errs649 = errors;
if(typeof key77 === "string"){
if(func2(key77) < 1){
const err506 = {instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key77};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
var valid158 = _errs649 === errors;
if(!valid158){
const err507 = {instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/propertyNames",keyword:"propertyNames",params:{propertyName: key77},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
for(const key78 in data253){
let data254 = data253[key78];
if((!(data254 && typeof data254 == "object" && !Array.isArray(data254))) && (data254 !== null)){
const err508 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/schedulesInOrg/type",keyword:"type",params:{type: schema47.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
if(data254 && typeof data254 == "object" && !Array.isArray(data254)){
for(const key79 in data254){
if(!(func1.call(schema47.properties, key79))){
const err509 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/schedulesInOrg/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
if(data254.name !== undefined){
let data255 = data254.name;
if((typeof data255 !== "string") && (data255 !== null)){
const err510 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/schedulesInOrg/properties/name/type",keyword:"type",params:{type: schema47.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
if(typeof data255 === "string"){
if(func2(data255) < 1){
const err511 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/schedulesInOrg/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
}
if(data254.id !== undefined){
let data256 = data254.id;
if((typeof data256 !== "string") && (data256 !== null)){
const err512 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/schedulesInOrg/properties/id/type",keyword:"type",params:{type: schema47.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
if(typeof data256 === "string"){
if(!pattern44.test(data256)){
const err513 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/schedulesInOrg/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"+"\""};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
}
if(data254.was !== undefined){
let data257 = data254.was;
if((typeof data257 !== "string") && (data257 !== null)){
const err514 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/schedulesInOrg/properties/was/type",keyword:"type",params:{type: schema47.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
if(typeof data257 === "string"){
if(func2(data257) < 1){
const err515 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/schedulesInOrg/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
}
if(data254.unchecked !== undefined){
let data258 = data254.unchecked;
if((!(data258 && typeof data258 == "object" && !Array.isArray(data258))) && (data258 !== null)){
const err516 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/schedulesInOrg/properties/unchecked/type",keyword:"type",params:{type: schema47.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data254.create !== undefined){
let data259 = data254.create;
if((typeof data259 !== "string") && (data259 !== null)){
const err517 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/schedulesInOrg/properties/create/type",keyword:"type",params:{type: schema47.properties.create.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
if(!((data259 === "only") || (data259 === null))){
const err518 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/schedulesInOrg/properties/create/enum",keyword:"enum",params:{allowedValues: schema47.properties.create.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
if(data254.description !== undefined){
let data260 = data254.description;
if((typeof data260 !== "string") && (data260 !== null)){
const err519 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/schedulesInOrg/properties/description/type",keyword:"type",params:{type: schema47.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
if(data254.days !== undefined){
let data261 = data254.days;
if((!(Array.isArray(data261))) && (data261 !== null)){
const err520 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/$defs/schedulesInOrg/properties/days/type",keyword:"type",params:{type: schema47.properties.days.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
if(Array.isArray(data261)){
if(data261.length < 1){
const err521 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/$defs/schedulesInOrg/properties/days/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
const len31 = data261.length;
for(let i36=0; i36<len31; i36++){
let data262 = data261[i36];
if(typeof data262 !== "string"){
const err522 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/days/" + i36,schemaPath:"#/$defs/schedulesInOrg/properties/days/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
if(!(((((((data262 === "mon") || (data262 === "tue")) || (data262 === "wed")) || (data262 === "thu")) || (data262 === "fri")) || (data262 === "sat")) || (data262 === "sun"))){
const err523 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/days/" + i36,schemaPath:"#/$defs/schedulesInOrg/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema47.properties.days.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
let i37 = data261.length;
let j5;
if(i37 > 1){
const indices5 = {};
for(;i37--;){
let item5 = data261[i37];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err524 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/$defs/schedulesInOrg/properties/days/uniqueItems",keyword:"uniqueItems",params:{i: i37, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i37+" are identical)"};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
break;
}
indices5[item5] = i37;
}
}
}
}
if(data254.from !== undefined){
let data263 = data254.from;
if((typeof data263 !== "string") && (data263 !== null)){
const err525 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/$defs/schedulesInOrg/properties/from/type",keyword:"type",params:{type: schema47.properties.from.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
if(typeof data263 === "string"){
if(!pattern20.test(data263)){
const err526 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/$defs/schedulesInOrg/properties/from/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$"+"\""};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
}
if(data254.to !== undefined){
let data264 = data254.to;
if((typeof data264 !== "string") && (data264 !== null)){
const err527 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/to",schemaPath:"#/$defs/schedulesInOrg/properties/to/type",keyword:"type",params:{type: schema47.properties.to.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
if(typeof data264 === "string"){
if(!pattern20.test(data264)){
const err528 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/to",schemaPath:"#/$defs/schedulesInOrg/properties/to/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$"+"\""};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
}
if(data254.starting !== undefined){
let data265 = data254.starting;
if((typeof data265 !== "string") && (data265 !== null)){
const err529 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/starting",schemaPath:"#/$defs/schedulesInOrg/properties/starting/type",keyword:"type",params:{type: schema47.properties.starting.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
if(typeof data265 === "string"){
if(!pattern22.test(data265)){
const err530 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/starting",schemaPath:"#/$defs/schedulesInOrg/properties/starting/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
}
if(data254.until !== undefined){
let data266 = data254.until;
if((typeof data266 !== "string") && (data266 !== null)){
const err531 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/until",schemaPath:"#/$defs/schedulesInOrg/properties/until/type",keyword:"type",params:{type: schema47.properties.until.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
if(typeof data266 === "string"){
if(!pattern23.test(data266)){
const err532 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/until",schemaPath:"#/$defs/schedulesInOrg/properties/until/pattern",keyword:"pattern",params:{pattern: "^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$"},message:"must match pattern \""+"^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$"+"\""};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
}
if(data254.date !== undefined){
let data267 = data254.date;
if((typeof data267 !== "string") && (data267 !== null)){
const err533 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",schemaPath:"#/$defs/schedulesInOrg/properties/date/type",keyword:"type",params:{type: schema47.properties.date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
if(typeof data267 === "string"){
if(!pattern22.test(data267)){
const err534 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",schemaPath:"#/$defs/schedulesInOrg/properties/date/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
}
if(data254.start !== undefined){
let data268 = data254.start;
if((typeof data268 !== "string") && (data268 !== null)){
const err535 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/start",schemaPath:"#/$defs/schedulesInOrg/properties/start/type",keyword:"type",params:{type: schema47.properties.start.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
if(typeof data268 === "string"){
if(!pattern25.test(data268)){
const err536 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/start",schemaPath:"#/$defs/schedulesInOrg/properties/start/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"+"\""};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
}
if(data254.end !== undefined){
let data269 = data254.end;
if((typeof data269 !== "string") && (data269 !== null)){
const err537 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/end",schemaPath:"#/$defs/schedulesInOrg/properties/end/type",keyword:"type",params:{type: schema47.properties.end.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
if(typeof data269 === "string"){
if(!pattern25.test(data269)){
const err538 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/end",schemaPath:"#/$defs/schedulesInOrg/properties/end/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"+"\""};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
}
if(data254.rrule !== undefined){
let data270 = data254.rrule;
if((typeof data270 !== "string") && (data270 !== null)){
const err539 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/rrule",schemaPath:"#/$defs/schedulesInOrg/properties/rrule/type",keyword:"type",params:{type: schema47.properties.rrule.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
}
}
}
}
if(data.scheduleGroups !== undefined){
let data271 = data.scheduleGroups;
if((!(data271 && typeof data271 == "object" && !Array.isArray(data271))) && (data271 !== null)){
const err540 = {instancePath:instancePath+"/scheduleGroups",schemaPath:"#/properties/scheduleGroups/type",keyword:"type",params:{type: schema41.properties.scheduleGroups.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
if(data271 && typeof data271 == "object" && !Array.isArray(data271)){
for(const key80 in data271){
const _errs690 = errors;
if(typeof key80 === "string"){
if(func2(key80) < 1){
const err541 = {instancePath:instancePath+"/scheduleGroups",schemaPath:"#/properties/scheduleGroups/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key80};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
var valid165 = _errs690 === errors;
if(!valid165){
const err542 = {instancePath:instancePath+"/scheduleGroups",schemaPath:"#/properties/scheduleGroups/propertyNames",keyword:"propertyNames",params:{propertyName: key80},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
for(const key81 in data271){
let data272 = data271[key81];
if((!(data272 && typeof data272 == "object" && !Array.isArray(data272))) && (data272 !== null)){
const err543 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scheduleGroupsInOrg/type",keyword:"type",params:{type: schema48.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
if(data272 && typeof data272 == "object" && !Array.isArray(data272)){
for(const key82 in data272){
if(!(func1.call(schema48.properties, key82))){
const err544 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scheduleGroupsInOrg/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
if(data272.name !== undefined){
let data273 = data272.name;
if((typeof data273 !== "string") && (data273 !== null)){
const err545 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/name/type",keyword:"type",params:{type: schema48.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
if(typeof data273 === "string"){
if(func2(data273) < 1){
const err546 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
}
if(data272.id !== undefined){
let data274 = data272.id;
if((typeof data274 !== "string") && (data274 !== null)){
const err547 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/id/type",keyword:"type",params:{type: schema48.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
if(typeof data274 === "string"){
if(!pattern44.test(data274)){
const err548 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"+"\""};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
}
if(data272.was !== undefined){
let data275 = data272.was;
if((typeof data275 !== "string") && (data275 !== null)){
const err549 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/was/type",keyword:"type",params:{type: schema48.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
if(typeof data275 === "string"){
if(func2(data275) < 1){
const err550 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
}
if(data272.unchecked !== undefined){
let data276 = data272.unchecked;
if((!(data276 && typeof data276 == "object" && !Array.isArray(data276))) && (data276 !== null)){
const err551 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/unchecked/type",keyword:"type",params:{type: schema48.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
if(data272.create !== undefined){
let data277 = data272.create;
if((typeof data277 !== "string") && (data277 !== null)){
const err552 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/create/type",keyword:"type",params:{type: schema48.properties.create.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
if(!((data277 === "only") || (data277 === null))){
const err553 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/create/enum",keyword:"enum",params:{allowedValues: schema48.properties.create.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
if(data272.description !== undefined){
let data278 = data272.description;
if((typeof data278 !== "string") && (data278 !== null)){
const err554 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/description/type",keyword:"type",params:{type: schema48.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
if(data272.timeZone !== undefined){
let data279 = data272.timeZone;
if((typeof data279 !== "string") && (data279 !== null)){
const err555 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeZone",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/timeZone/type",keyword:"type",params:{type: schema48.properties.timeZone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
if(typeof data279 === "string"){
if(func2(data279) < 1){
const err556 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeZone",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/timeZone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
}
if(data272.openSchedules !== undefined){
let data280 = data272.openSchedules;
if((!(Array.isArray(data280))) && (data280 !== null)){
const err557 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/openSchedules/type",keyword:"type",params:{type: schema48.properties.openSchedules.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
if(Array.isArray(data280)){
const len32 = data280.length;
for(let i38=0; i38<len32; i38++){
let data281 = data280[i38];
if(typeof data281 === "string"){
if(func2(data281) < 1){
const err558 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules/" + i38,schemaPath:"#/$defs/scheduleGroupsInOrg/properties/openSchedules/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
else {
const err559 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules/" + i38,schemaPath:"#/$defs/scheduleGroupsInOrg/properties/openSchedules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
let i39 = data280.length;
let j6;
if(i39 > 1){
const indices6 = {};
for(;i39--;){
let item6 = data280[i39];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
const err560 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/openSchedules/uniqueItems",keyword:"uniqueItems",params:{i: i39, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i39+" are identical)"};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
break;
}
indices6[item6] = i39;
}
}
}
}
if(data272.closedSchedules !== undefined){
let data282 = data272.closedSchedules;
if((!(Array.isArray(data282))) && (data282 !== null)){
const err561 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/closedSchedules/type",keyword:"type",params:{type: schema48.properties.closedSchedules.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
if(Array.isArray(data282)){
const len33 = data282.length;
for(let i40=0; i40<len33; i40++){
let data283 = data282[i40];
if(typeof data283 === "string"){
if(func2(data283) < 1){
const err562 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules/" + i40,schemaPath:"#/$defs/scheduleGroupsInOrg/properties/closedSchedules/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
else {
const err563 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules/" + i40,schemaPath:"#/$defs/scheduleGroupsInOrg/properties/closedSchedules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
let i41 = data282.length;
let j7;
if(i41 > 1){
const indices7 = {};
for(;i41--;){
let item7 = data282[i41];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
const err564 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/closedSchedules/uniqueItems",keyword:"uniqueItems",params:{i: i41, j: j7},message:"must NOT have duplicate items (items ## "+j7+" and "+i41+" are identical)"};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
break;
}
indices7[item7] = i41;
}
}
}
}
if(data272.holidaySchedules !== undefined){
let data284 = data272.holidaySchedules;
if((!(Array.isArray(data284))) && (data284 !== null)){
const err565 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/holidaySchedules/type",keyword:"type",params:{type: schema48.properties.holidaySchedules.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
if(Array.isArray(data284)){
const len34 = data284.length;
for(let i42=0; i42<len34; i42++){
let data285 = data284[i42];
if(typeof data285 === "string"){
if(func2(data285) < 1){
const err566 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules/" + i42,schemaPath:"#/$defs/scheduleGroupsInOrg/properties/holidaySchedules/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
else {
const err567 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules/" + i42,schemaPath:"#/$defs/scheduleGroupsInOrg/properties/holidaySchedules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
let i43 = data284.length;
let j8;
if(i43 > 1){
const indices8 = {};
for(;i43--;){
let item8 = data284[i43];
if(typeof item8 !== "string"){
continue;
}
if(typeof indices8[item8] == "number"){
j8 = indices8[item8];
const err568 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/holidaySchedules/uniqueItems",keyword:"uniqueItems",params:{i: i43, j: j8},message:"must NOT have duplicate items (items ## "+j8+" and "+i43+" are identical)"};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
break;
}
indices8[item8] = i43;
}
}
}
}
}
}
}
}
if(data.timeoutRules !== undefined){
let data286 = data.timeoutRules;
if((!(data286 && typeof data286 == "object" && !Array.isArray(data286))) && (data286 !== null)){
const err569 = {instancePath:instancePath+"/timeoutRules",schemaPath:"#/properties/timeoutRules/type",keyword:"type",params:{type: schema41.properties.timeoutRules.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
if(data286 && typeof data286 == "object" && !Array.isArray(data286)){
for(const key83 in data286){
const _errs725 = errors;
if(typeof key83 === "string"){
if(func2(key83) < 1){
const err570 = {instancePath:instancePath+"/timeoutRules",schemaPath:"#/properties/timeoutRules/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key83};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
var valid178 = _errs725 === errors;
if(!valid178){
const err571 = {instancePath:instancePath+"/timeoutRules",schemaPath:"#/properties/timeoutRules/propertyNames",keyword:"propertyNames",params:{propertyName: key83},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
for(const key84 in data286){
let data287 = data286[key84];
if((!(data287 && typeof data287 == "object" && !Array.isArray(data287))) && (data287 !== null)){
const err572 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/timeoutRules/type",keyword:"type",params:{type: schema40.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
if(data287 && typeof data287 == "object" && !Array.isArray(data287)){
for(const key85 in data287){
if(!(((((((key85 === "of") || (key85 === "match")) || (key85 === "atLeast")) || (key85 === "atMost")) || (key85 === "exactly")) || (key85 === "publish")) || (key85 === "fix"))){
const err573 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/timeoutRules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key85},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
if(data287.of !== undefined){
let data288 = data287.of;
if((typeof data288 !== "string") && (data288 !== null)){
const err574 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/of",schemaPath:"#/$defs/timeoutRules/properties/of/type",keyword:"type",params:{type: schema40.properties.of.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
if(!(((data288 === "dataActions") || (data288 === "steps")) || (data288 === null))){
const err575 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/of",schemaPath:"#/$defs/timeoutRules/properties/of/enum",keyword:"enum",params:{allowedValues: schema40.properties.of.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
if(data287.match !== undefined){
let data289 = data287.match;
if((!(data289 && typeof data289 == "object" && !Array.isArray(data289))) && (data289 !== null)){
const err576 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/match",schemaPath:"#/$defs/timeoutRules/properties/match/type",keyword:"type",params:{type: schema40.properties.match.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
if(data289 && typeof data289 == "object" && !Array.isArray(data289)){
for(const key86 in data289){
if(!(((((((key86 === "name") || (key86 === "integration")) || (key86 === "category")) || (key86 === "flow")) || (key86 === "type")) || (key86 === "container")) || (key86 === "action"))){
const err577 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/match",schemaPath:"#/$defs/timeoutRules/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
if(data289.name !== undefined){
let data290 = data289.name;
if((typeof data290 !== "string") && (data290 !== null)){
const err578 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/name",schemaPath:"#/$defs/timeoutRules/properties/match/properties/name/type",keyword:"type",params:{type: schema40.properties.match.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
if(typeof data290 === "string"){
if(func2(data290) < 1){
const err579 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/name",schemaPath:"#/$defs/timeoutRules/properties/match/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
}
if(data289.integration !== undefined){
let data291 = data289.integration;
if((typeof data291 !== "string") && (data291 !== null)){
const err580 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/integration",schemaPath:"#/$defs/timeoutRules/properties/match/properties/integration/type",keyword:"type",params:{type: schema40.properties.match.properties.integration.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
if(typeof data291 === "string"){
if(func2(data291) < 1){
const err581 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/integration",schemaPath:"#/$defs/timeoutRules/properties/match/properties/integration/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
}
if(data289.category !== undefined){
let data292 = data289.category;
if((typeof data292 !== "string") && (data292 !== null)){
const err582 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/category",schemaPath:"#/$defs/timeoutRules/properties/match/properties/category/type",keyword:"type",params:{type: schema40.properties.match.properties.category.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
if(typeof data292 === "string"){
if(func2(data292) < 1){
const err583 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/category",schemaPath:"#/$defs/timeoutRules/properties/match/properties/category/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
}
if(data289.flow !== undefined){
let data293 = data289.flow;
if((typeof data293 !== "string") && (data293 !== null)){
const err584 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/flow",schemaPath:"#/$defs/timeoutRules/properties/match/properties/flow/type",keyword:"type",params:{type: schema40.properties.match.properties.flow.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
if(typeof data293 === "string"){
if(func2(data293) < 1){
const err585 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/flow",schemaPath:"#/$defs/timeoutRules/properties/match/properties/flow/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
}
if(data289.type !== undefined){
let data294 = data289.type;
if((typeof data294 !== "string") && (data294 !== null)){
const err586 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/type",schemaPath:"#/$defs/timeoutRules/properties/match/properties/type/type",keyword:"type",params:{type: schema40.properties.match.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
if(typeof data294 === "string"){
if(func2(data294) < 1){
const err587 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/type",schemaPath:"#/$defs/timeoutRules/properties/match/properties/type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
}
if(data289.container !== undefined){
let data295 = data289.container;
if((typeof data295 !== "string") && (data295 !== null)){
const err588 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/container",schemaPath:"#/$defs/timeoutRules/properties/match/properties/container/type",keyword:"type",params:{type: schema40.properties.match.properties.container.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
if(typeof data295 === "string"){
if(func2(data295) < 1){
const err589 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/container",schemaPath:"#/$defs/timeoutRules/properties/match/properties/container/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
}
if(data289.action !== undefined){
let data296 = data289.action;
if((typeof data296 !== "string") && (data296 !== null)){
const err590 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/action",schemaPath:"#/$defs/timeoutRules/properties/match/properties/action/type",keyword:"type",params:{type: schema40.properties.match.properties.action.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
if(typeof data296 === "string"){
if(func2(data296) < 1){
const err591 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/action",schemaPath:"#/$defs/timeoutRules/properties/match/properties/action/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
}
}
}
if(data287.atLeast !== undefined){
let data297 = data287.atLeast;
if((typeof data297 !== "string") && (data297 !== null)){
const err592 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/atLeast",schemaPath:"#/$defs/timeoutRules/properties/atLeast/type",keyword:"type",params:{type: schema40.properties.atLeast.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
if(typeof data297 === "string"){
if(!pattern4.test(data297)){
const err593 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/atLeast",schemaPath:"#/$defs/timeoutRules/properties/atLeast/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
}
if(data287.atMost !== undefined){
let data298 = data287.atMost;
if((typeof data298 !== "string") && (data298 !== null)){
const err594 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/atMost",schemaPath:"#/$defs/timeoutRules/properties/atMost/type",keyword:"type",params:{type: schema40.properties.atMost.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
if(typeof data298 === "string"){
if(!pattern4.test(data298)){
const err595 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/atMost",schemaPath:"#/$defs/timeoutRules/properties/atMost/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
}
if(data287.exactly !== undefined){
let data299 = data287.exactly;
if((typeof data299 !== "string") && (data299 !== null)){
const err596 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/exactly",schemaPath:"#/$defs/timeoutRules/properties/exactly/type",keyword:"type",params:{type: schema40.properties.exactly.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
if(typeof data299 === "string"){
if(!pattern4.test(data299)){
const err597 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/exactly",schemaPath:"#/$defs/timeoutRules/properties/exactly/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
}
}
if(data287.publish !== undefined){
let data300 = data287.publish;
if((typeof data300 !== "boolean") && (data300 !== null)){
const err598 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/publish",schemaPath:"#/$defs/timeoutRules/properties/publish/type",keyword:"type",params:{type: schema40.properties.publish.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
}
if(data287.fix !== undefined){
let data301 = data287.fix;
if((typeof data301 !== "boolean") && (data301 !== null)){
const err599 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/fix",schemaPath:"#/$defs/timeoutRules/properties/fix/type",keyword:"type",params:{type: schema40.properties.fix.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
}
}
}
}
if(data.policies !== undefined){
let data302 = data.policies;
if((!(data302 && typeof data302 == "object" && !Array.isArray(data302))) && (data302 !== null)){
const err600 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: schema41.properties.policies.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
if(data302 && typeof data302 == "object" && !Array.isArray(data302)){
for(const key87 in data302){
if(!(((key87 === "maximumChange") || (key87 === "minimumContrast")) || (key87 === "maximumGreetingLength"))){
const err601 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
if(data302.maximumChange !== undefined){
let data303 = data302.maximumChange;
if((typeof data303 !== "string") && (data303 !== null)){
const err602 = {instancePath:instancePath+"/policies/maximumChange",schemaPath:"#/properties/policies/properties/maximumChange/type",keyword:"type",params:{type: schema41.properties.policies.properties.maximumChange.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
if(typeof data303 === "string"){
if(!pattern30.test(data303)){
const err603 = {instancePath:instancePath+"/policies/maximumChange",schemaPath:"#/properties/policies/properties/maximumChange/pattern",keyword:"pattern",params:{pattern: "^(100|[1-9]?[0-9])%$"},message:"must match pattern \""+"^(100|[1-9]?[0-9])%$"+"\""};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
}
}
if(data302.minimumContrast !== undefined){
let data304 = data302.minimumContrast;
if((!((typeof data304 == "number") && (isFinite(data304)))) && (data304 !== null)){
const err604 = {instancePath:instancePath+"/policies/minimumContrast",schemaPath:"#/properties/policies/properties/minimumContrast/type",keyword:"type",params:{type: schema41.properties.policies.properties.minimumContrast.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
if((typeof data304 == "number") && (isFinite(data304))){
if(data304 > 21 || isNaN(data304)){
const err605 = {instancePath:instancePath+"/policies/minimumContrast",schemaPath:"#/properties/policies/properties/minimumContrast/maximum",keyword:"maximum",params:{comparison: "<=", limit: 21},message:"must be <= 21"};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
if(data304 < 0 || isNaN(data304)){
const err606 = {instancePath:instancePath+"/policies/minimumContrast",schemaPath:"#/properties/policies/properties/minimumContrast/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
}
if(data302.maximumGreetingLength !== undefined){
let data305 = data302.maximumGreetingLength;
if((!(((typeof data305 == "number") && (!(data305 % 1) && !isNaN(data305))) && (isFinite(data305)))) && (data305 !== null)){
const err607 = {instancePath:instancePath+"/policies/maximumGreetingLength",schemaPath:"#/properties/policies/properties/maximumGreetingLength/type",keyword:"type",params:{type: schema41.properties.policies.properties.maximumGreetingLength.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
if((typeof data305 == "number") && (isFinite(data305))){
if(data305 < 0 || isNaN(data305)){
const err608 = {instancePath:instancePath+"/policies/maximumGreetingLength",schemaPath:"#/properties/policies/properties/maximumGreetingLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
}
}
}
}
else {
const err609 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern31 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/OWNER/genesys-cloud-config-action/v1/schema/genesys-cloud.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "version") || (key0 === "defaults")) || (key0 === "profiles")) || (key0 === "orgs"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(1 !== data0){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.defaults !== undefined){
if(!(validate21(data.defaults, {instancePath:instancePath+"/defaults",parentData:data,parentDataProperty:"defaults",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.profiles !== undefined){
let data2 = data.profiles;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: schema31.properties.profiles.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs7 = errors;
if(typeof key1 === "string"){
if(func2(key1) < 1){
const err5 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid1 = _errs7 === errors;
if(!valid1){
const err6 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key2 in data2){
if(!(validate21(data2[key2], {instancePath:instancePath+"/profiles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
}
if(data.orgs !== undefined){
let data4 = data.orgs;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
const err7 = {instancePath:instancePath+"/orgs",schemaPath:"#/properties/orgs/type",keyword:"type",params:{type: schema31.properties.orgs.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key3 in data4){
const _errs12 = errors;
if(typeof key3 === "string"){
if(func2(key3) > 63){
const err8 = {instancePath:instancePath+"/orgs",schemaPath:"#/properties/orgs/propertyNames/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",propertyName:key3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern31.test(key3)){
const err9 = {instancePath:instancePath+"/orgs",schemaPath:"#/properties/orgs/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]*$"+"\"",propertyName:key3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/orgs",schemaPath:"#/properties/orgs/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid3 = _errs12 === errors;
if(!valid3){
const err11 = {instancePath:instancePath+"/orgs",schemaPath:"#/properties/orgs/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
for(const key4 in data4){
if(!(validate24(data4[key4], {instancePath:instancePath+"/orgs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
