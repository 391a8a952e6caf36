// Made from the schema of the language by `npm run generate`.
import imported0 from 'ajv/dist/runtime/ucs2length.js';
"use strict";
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/OWNER/genesys-cloud-config-action/v1/schema/genesys-cloud.schema.json","title":"Genesys Cloud settings","description":"The settings of Genesys Cloud orgs that are kept in Git. Only what is named here is compared and changed.","type":"object","properties":{"version":{"type":"integer","const":1,"description":"The version of the language, at the head of each file.","examples":[1]},"defaults":{"$ref":"#/$defs/settings","description":"What is laid under every org."},"profiles":{"type":["object","null"],"description":"Named sets of settings; an org lists those that it uses.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/settings"},"examples":[{"shop":{}}]},"orgs":{"type":["object","null"],"description":"The orgs by name. The name is also the key of their environment variables.","propertyNames":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*$","maxLength":63,"description":"The name of an org: lower-case letters, digits and `-`.","examples":["prod-us"]},"additionalProperties":{"$ref":"#/$defs/org"},"examples":[{"prod":{"region":"eu-west-1"}}]}},"required":["version"],"additionalProperties":false,"$defs":{"settings":{"type":["object","null"],"title":"Settings","description":"Settings for several orgs. Maps merge with what lies over them, single values and lists are replaced, `null` stops managing.","properties":{"dataActions":{"type":["object","null"],"title":"Data actions","description":"Data actions, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/dataActions"}},"integrations":{"type":["object","null"],"title":"Integrations","description":"Integrations, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/integrations"}},"flows":{"type":["object","null"],"title":"Flows","description":"Flows, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/flows"}},"messengerConfigurations":{"type":["object","null"],"title":"Messenger configurations","description":"Messenger configurations, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/messengerConfigurations"}},"messengerDeployments":{"type":["object","null"],"title":"Messenger deployments","description":"Messenger deployments, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/messengerDeployments"}},"schedules":{"type":["object","null"],"title":"Schedules","description":"Schedules, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/schedules"}},"scheduleGroups":{"type":["object","null"],"title":"Schedule groups","description":"Schedule groups, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/scheduleGroups"}},"timeoutRules":{"type":["object","null"],"title":"Timeout rules","description":"Timeout rules, each under a name of its own.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/timeoutRules"}},"policies":{"type":["object","null"],"title":"Policies","description":"Limits that make a finding a risk.","properties":{"maximumChange":{"type":["string","null"],"pattern":"^(100|[1-9]?[0-9])%$","description":"How much of an org's named settings one plan may change before it is the risk `sweeping-change`; judged in orgs with at least ten named settings. `0%` turns it off.","examples":["30%"]},"minimumContrast":{"type":["number","null"],"minimum":0,"maximum":21,"description":"The least contrast of colours that meet on the screen, as WCAG 2.2 counts it; less is the risk `low-contrast`. 4.5 is its level AA. `0` turns it off; where nothing is written, less than 4.5 is a notice.","examples":[4.5]},"maximumGreetingLength":{"type":["integer","null"],"minimum":0,"description":"The most characters of a greeting; more is the risk `long-text`. `0` turns it off; where nothing is written, more than 150 is a notice.","examples":[150]}},"additionalProperties":false}},"additionalProperties":false},"org":{"type":"object","title":"Org","description":"One org: which one it is, and its settings.","properties":{"region":{"type":"string","anyOf":[{"enum":["us-east-1","us-east-2","us-west-2","ca-central-1","mx-central-1","sa-east-1","eu-west-1","eu-west-2","eu-central-1","eu-central-2","eusc-de-east-1","me-central-1","ap-south-1","ap-southeast-1","ap-southeast-2","ap-northeast-1","ap-northeast-2","ap-northeast-3"]},{"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":253}],"description":"The AWS id or the domain of the Genesys Cloud region, or the name of a host that the runner gives. A file cannot name a host.","examples":["eu-west-1","mypurecloud.de"]},"organizationId":{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","description":"The id of the organization, as the platform shows it under Organization Settings. Nothing is read or written in any other.","examples":["0f6b2c1e-7a4d-4a56-9f3e-b1c2d3e4f506"]},"credentials":{"type":"string","pattern":"^[A-Z][A-Z0-9_]{0,62}$","description":"The part of the environment variables' names that is the org's own: `PROD_US` for GENESYS_PROD_US_CLIENT_ID and its like. By default the name of the org in capitals, with `_` for `-`.","examples":["PROD_US"]},"use":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"description":"The profiles that are laid under this org, in this order; a later one wins.","examples":[["shop"]]},"allow":{"type":["object","null"],"description":"Risks that are accepted: the code, and for which things (`section/key`), or `true` for all.","properties":{"unpublished-work":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `unpublished-work`."},"locked-by-this-client":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `locked-by-this-client`."},"takes-along":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `takes-along`."},"organization-not-pinned":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `organization-not-pinned`."},"sweeping-change":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `sweeping-change`."},"near-name":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `near-name`."},"low-contrast":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `low-contrast`."},"long-text":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `long-text`."}},"additionalProperties":false,"examples":[{"near-name":["dataActions/Lookup customer"]}]},"dataActions":{"type":["object","null"],"title":"Data actions","description":"Data actions, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/dataActionsInOrg"}},"integrations":{"type":["object","null"],"title":"Integrations","description":"Integrations, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/integrationsInOrg"}},"flows":{"type":["object","null"],"title":"Flows","description":"Flows, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/flowsInOrg"}},"messengerConfigurations":{"type":["object","null"],"title":"Messenger configurations","description":"Messenger configurations, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/messengerConfigurationsInOrg"}},"messengerDeployments":{"type":["object","null"],"title":"Messenger deployments","description":"Messenger deployments, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/messengerDeploymentsInOrg"}},"schedules":{"type":["object","null"],"title":"Schedules","description":"Schedules, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/schedulesInOrg"}},"scheduleGroups":{"type":["object","null"],"title":"Schedule groups","description":"Schedule groups, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/scheduleGroupsInOrg"}},"timeoutRules":{"type":["object","null"],"title":"Timeout rules","description":"Timeout rules, each under a name of its own.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/timeoutRules"}},"policies":{"type":["object","null"],"title":"Policies","description":"Limits that make a finding a risk.","properties":{"maximumChange":{"type":["string","null"],"pattern":"^(100|[1-9]?[0-9])%$","description":"How much of an org's named settings one plan may change before it is the risk `sweeping-change`; judged in orgs with at least ten named settings. `0%` turns it off.","examples":["30%"]},"minimumContrast":{"type":["number","null"],"minimum":0,"maximum":21,"description":"The least contrast of colours that meet on the screen, as WCAG 2.2 counts it; less is the risk `low-contrast`. 4.5 is its level AA. `0` turns it off; where nothing is written, less than 4.5 is a notice.","examples":[4.5]},"maximumGreetingLength":{"type":["integer","null"],"minimum":0,"description":"The most characters of a greeting; more is the risk `long-text`. `0` turns it off; where nothing is written, more than 150 is a notice.","examples":[150]}},"additionalProperties":false}},"additionalProperties":false,"examples":[{"region":"eu-west-1"}]},"dataActions":{"additionalProperties":false,"type":["object","string","null"],"title":"data action","description":"One data action, by its name, and what is to hold for it.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this data action, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this data action has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"timeout":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60},"title":"Timeout","description":"How long the platform waits for the action before it gives up (`config.timeoutSeconds`): 1s to 1m, in whole seconds. Where it was never set, the platform uses 1m.","examples":["8s","20s","1m"]},"function":{"type":["object","null"],"title":"Function","description":"What the action runs, where it is one of a function integration. All that changes is published at once, by one draft.","properties":{"timeout":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":15},"description":"How long the function may run (`timeoutSeconds`): 1s to 15s, in whole seconds. Where it was never set, it is 15s. The action's own `timeout` should be no shorter.","examples":["12s"]},"runtime":{"type":["string","null"],"minLength":1,"description":"What runs the function, as the platform names it.","examples":["nodejs22.x"]},"description":{"type":["string","null"],"minLength":1,"maxLength":255,"description":"What the function is for."},"handler":{"type":["string","null"],"pattern":"^[^\\s]+\\.[^\\s.]+$","description":"The file in the code, without its ending, and the name that it exports.","examples":["dist/index.handler"]}},"additionalProperties":false},"integration":{"type":["string","null"],"minLength":1,"x-selector":true,"x-reference":"integrations","description":"The name of the integration that the action belongs to; needed where the org has several actions of this name.","examples":["CRM web services"]}},"examples":["8s","20s","1m",{"timeout":"8s","integration":"CRM web services"},{"timeout":"15s","function":{"timeout":"12s","runtime":"nodejs22.x"}}],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60}},"dataActionsInOrg":{"additionalProperties":false,"type":["object","string","null"],"title":"data action","description":"One data action, by its name, and what is to hold for it.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this data action, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this data action, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this data action has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"timeout":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60},"title":"Timeout","description":"How long the platform waits for the action before it gives up (`config.timeoutSeconds`): 1s to 1m, in whole seconds. Where it was never set, the platform uses 1m.","examples":["8s","20s","1m"]},"function":{"type":["object","null"],"title":"Function","description":"What the action runs, where it is one of a function integration. All that changes is published at once, by one draft.","properties":{"timeout":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":15},"description":"How long the function may run (`timeoutSeconds`): 1s to 15s, in whole seconds. Where it was never set, it is 15s. The action's own `timeout` should be no shorter.","examples":["12s"]},"runtime":{"type":["string","null"],"minLength":1,"description":"What runs the function, as the platform names it.","examples":["nodejs22.x"]},"description":{"type":["string","null"],"minLength":1,"maxLength":255,"description":"What the function is for."},"handler":{"type":["string","null"],"pattern":"^[^\\s]+\\.[^\\s.]+$","description":"The file in the code, without its ending, and the name that it exports.","examples":["dist/index.handler"]}},"additionalProperties":false},"integration":{"type":["string","null"],"minLength":1,"x-selector":true,"x-reference":"integrations","description":"The name of the integration that the action belongs to; needed where the org has several actions of this name.","examples":["CRM web services"]}},"examples":["8s","20s","1m",{"timeout":"8s","integration":"CRM web services"},{"timeout":"15s","function":{"timeout":"12s","runtime":"nodejs22.x"}}],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60}},"integrations":{"additionalProperties":false,"type":["object","null"],"title":"integration","description":"One integration, by its name, and which keys of its configuration are to hold. All others stay as they are.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this integration, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this integration has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"properties":{"type":["object","null"],"additionalProperties":true,"description":"Keys of its properties, checked against the schema of its type; numbers as the platform has them, often in milliseconds.","examples":[{"requestTimeout":5000}]},"advanced":{"type":["object","null"],"additionalProperties":true,"description":"Keys of its advanced configuration, checked in the same way.","examples":[{"retries":2}]},"notes":{"type":["string","null"],"x-empty-is-unset":true,"description":"What people read about the integration."}},"examples":[{"properties":{"requestTimeout":5000},"notes":"Owned by the CRM team"}],"x-gone":{"credentials":{"why":"can never be set by a file, which holds no secret; an apply sends them back as they are","instead":"Set them in the platform, and remove the key here."}}},"integrationsInOrg":{"additionalProperties":false,"type":["object","null"],"title":"integration","description":"One integration, by its name, and which keys of its configuration are to hold. All others stay as they are.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this integration, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this integration, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this integration has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"properties":{"type":["object","null"],"additionalProperties":true,"description":"Keys of its properties, checked against the schema of its type; numbers as the platform has them, often in milliseconds.","examples":[{"requestTimeout":5000}]},"advanced":{"type":["object","null"],"additionalProperties":true,"description":"Keys of its advanced configuration, checked in the same way.","examples":[{"retries":2}]},"notes":{"type":["string","null"],"x-empty-is-unset":true,"description":"What people read about the integration."}},"examples":[{"properties":{"requestTimeout":5000},"notes":"Owned by the CRM team"}],"x-gone":{"credentials":{"why":"can never be set by a file, which holds no secret; an apply sends them back as they are","instead":"Set them in the platform, and remove the key here."}}},"flows":{"additionalProperties":false,"type":["object","null"],"title":"flow","description":"One published Architect flow, and how long its steps wait for the data actions that they call.","examples":[{"publish":true,"steps":{"Lookup customer":"6s","Lookup order":{"15":"4s","Orders":"suggested"}}}],"properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this flow, exactly; the key where it is not written."},"type":{"type":["string","null"],"pattern":"^[a-z]+$","x-selector":true,"description":"The type of the flow in small letters, as `inboundcall`; needed where the org has flows of several types with this name.","examples":["inboundcall"]},"publish":{"type":["boolean","null"],"description":"`true`: what differs is written, and the flow is published. Otherwise the flow is only looked at, and what differs is told.","examples":[true]},"steps":{"type":["object","null"],"title":"Steps","description":"How long the steps wait that call a data action, by the action: its key under `dataActions`, or its name in the platform.","additionalProperties":{"type":["string","object","null"],"pattern":"^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$","x-duration":{"unit":"ms","minimum":1,"maximum":604800000},"description":"How long every step waits that calls this action, or a map: digits are a tracking id, anything else is a task, menu or state.","additionalProperties":{"type":["string","null"],"pattern":"^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$","x-duration":{"unit":"ms","minimum":1,"maximum":604800000},"description":"How long this step waits; `suggested`: as long as the action itself."},"examples":["6s","suggested"]},"examples":[{"Lookup customer":"6s","Lookup order":{"15":"4s","Orders":"suggested"}}]}},"x-gone":{"was":{"why":"cannot be said of a flow, which is never renamed","instead":"Rename it in Architect, and here its key or `name`."},"unchecked":{"why":"cannot be said of a flow, of which only the timeouts of its steps are set","instead":"Set the rest in Architect."}}},"flowsInOrg":{"additionalProperties":false,"type":["object","null"],"title":"flow","description":"One published Architect flow, and how long its steps wait for the data actions that they call.","examples":[{"publish":true,"steps":{"Lookup customer":"6s","Lookup order":{"15":"4s","Orders":"suggested"}}}],"properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this flow, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this flow, where its name does not settle which one is meant."},"type":{"type":["string","null"],"pattern":"^[a-z]+$","x-selector":true,"description":"The type of the flow in small letters, as `inboundcall`; needed where the org has flows of several types with this name.","examples":["inboundcall"]},"publish":{"type":["boolean","null"],"description":"`true`: what differs is written, and the flow is published. Otherwise the flow is only looked at, and what differs is told.","examples":[true]},"steps":{"type":["object","null"],"title":"Steps","description":"How long the steps wait that call a data action, by the action: its key under `dataActions`, or its name in the platform.","additionalProperties":{"type":["string","object","null"],"pattern":"^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$","x-duration":{"unit":"ms","minimum":1,"maximum":604800000},"description":"How long every step waits that calls this action, or a map: digits are a tracking id, anything else is a task, menu or state.","additionalProperties":{"type":["string","null"],"pattern":"^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$","x-duration":{"unit":"ms","minimum":1,"maximum":604800000},"description":"How long this step waits; `suggested`: as long as the action itself."},"examples":["6s","suggested"]},"examples":[{"Lookup customer":"6s","Lookup order":{"15":"4s","Orders":"suggested"}}]}},"x-gone":{"was":{"why":"cannot be said of a flow, which is never renamed","instead":"Rename it in Architect, and here its key or `name`."},"unchecked":{"why":"cannot be said of a flow, of which only the timeouts of its steps are set","instead":"Set the rest in Architect."}}},"messengerConfigurations":{"additionalProperties":false,"type":["object","null"],"title":"messenger configuration","description":"One configuration of web messaging, by its name: how the messenger looks and what it does.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this messenger configuration, exactly; the key where it is not written.","maxLength":100},"was":{"type":["string","null"],"minLength":1,"description":"The name that this messenger configuration has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the messenger configuration is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"x-empty-is-unset":true,"description":"What people read about the configuration."},"languages":{"type":["array","null"],"items":{"type":"string","pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"A language by its code, in lower-case letters.","examples":["en-us","de"]},"minItems":1,"description":"The languages that the messenger speaks, in order, by their lower-case codes.","examples":[["en-us","de"]]},"defaultLanguage":{"type":["string","null"],"pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"The language for visitors whose own one the messenger does not speak: one of `languages`, by its lower-case code.","examples":["en-us","de"]},"labels":{"type":["object","null"],"description":"Texts in place of the platform's own, by language and key: the platform's `customI18nLabels`.","propertyNames":{"type":"string","pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"A language by its code, in lower-case letters.","examples":["en-us","de"]},"additionalProperties":{"type":["object","null"],"description":"The texts of one language.","properties":{"MessengerHomeHeaderTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The greeting at the head of the home screen.","examples":["Hello"]},"MessengerHomeHeaderSubTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The line below the greeting.","examples":["How can we help?"]},"MessengerLauncherButtonText":{"type":["string","null"],"x-empty-is-unset":true,"description":"The text on the launcher; at most 20 characters are shown.","examples":["Chat with us"]},"PushNotificationTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The title of a push notification; needed where `notifications` is enabled.","examples":["New message"]},"PushNotificationBody":{"type":["string","null"],"x-empty-is-unset":true,"description":"The text of a push notification; needed where `notifications` is enabled.","examples":["We have answered you."]}},"additionalProperties":false},"examples":[{"en-us":{"MessengerHomeHeaderTitle":"Hello"}}]},"headlessMode":{"type":["object","null"],"description":"The messenger without an interface of its own.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the page brings its own interface."}},"additionalProperties":false},"messenger":{"type":["object","null"],"description":"The messenger: how it looks, and what visitors can do in it.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is a messenger."},"styles":{"type":["object","null"],"description":"Its colours.","properties":{"primaryColor":{"type":["string","null"],"pattern":"^#[A-Fa-f0-9]{6}$","x-colour":true,"description":"The colour of launcher and header, under white text. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]}},"additionalProperties":false},"launcherButton":{"type":["object","null"],"description":"The button that opens the messenger.","properties":{"visibility":{"type":["string","null"],"enum":["On","Off","OnDemand",null],"description":"Whether the button is shown: always, never, or when the page asks for it."},"displayType":{"type":["string","null"],"enum":["IconAndText","Icon","Text",null],"description":"What the button shows."},"icon":{"type":["object","null"],"description":"A picture in place of the usual icon.","properties":{"url":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, by https; 26 × 26 pixels are best, 100 × 100 the most.","examples":["https://shop.example.com/icon.png"]}},"additionalProperties":false}},"additionalProperties":false},"homeScreen":{"type":["object","null"],"description":"The screen that greets visitors before a conversation.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is one; without it the greeting of `labels` is not seen."},"logoUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"The address of the logo, by https; one above 200 × 70 pixels is made smaller.","examples":["https://shop.example.com/logo.png"]}},"additionalProperties":false},"fileUpload":{"type":["object","null"],"description":"What visitors can send as a file.","properties":{"enableAttachments":{"type":["boolean","null"],"description":"Whether files can be sent; which types is said by the supported content profile of the deployment."},"modes":{"type":["array","null"],"items":{"type":"object","description":"What is accepted together.","properties":{"fileTypes":{"type":"array","items":{"type":"string","enum":["image/jpeg","image/gif","image/png"]},"x-empty-is-unset":true,"description":"The types of the files.","uniqueItems":true},"maxFileSizeKB":{"type":"integer","description":"The greatest size of a file, in kilobytes.","minimum":0,"maximum":10240,"examples":[10240]}},"additionalProperties":false},"x-empty-is-unset":true,"description":"The older way to say which files are accepted; clients ignore it where `enableAttachments` is set.","examples":[[{"fileTypes":["image/png"],"maxFileSizeKB":10240}]]}},"additionalProperties":false,"x-gone":{"useSupportedContentProfile":{"why":"was removed from the platform in 2024-03","instead":"Write `enableAttachments`; the types come from the supported content profile of the deployment."}}},"sessionPersistenceType":{"type":["string","null"],"enum":["AcrossSubdomains","DomainOrSubdomainOnly",null],"description":"Whether a conversation goes on across sub-domains; the platform has deprecated the choice."},"apps":{"type":["object","null"],"description":"What the messenger is used for.","properties":{"conversations":{"type":["object","null"],"description":"Conversations with bots and agents.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there are any."},"showAgentTypingIndicator":{"type":["boolean","null"],"description":"Whether visitors see that an agent is typing."},"showUserTypingIndicator":{"type":["boolean","null"],"description":"Whether agents see that a visitor is typing."},"autoStart":{"type":["object","null"],"description":"How a conversation begins.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the inbound message flow starts when the messenger opens."}},"additionalProperties":false},"markdown":{"type":["object","null"],"description":"Rich text.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether messages may be formatted."}},"additionalProperties":false},"conversationDisconnect":{"type":["object","null"],"description":"What a visitor sees when the agent has left.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the end of a conversation is shown."},"type":{"type":["string","null"],"enum":["Send","ReadOnly",null],"description":"Whether the visitor can still write then."}},"additionalProperties":false},"conversationClear":{"type":["object","null"],"description":"Taking away a conversation.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether visitors can clear it."}},"additionalProperties":false},"humanize":{"type":["object","null"],"description":"A name and a face for the bot.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the name and picture of the bot are shown."},"bot":{"type":["object","null"],"description":"The bot as visitors see it.","properties":{"name":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its name.","examples":["Robin"]},"avatarUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"The address of its picture, by https.","examples":["https://shop.example.com/robin.png"]}},"additionalProperties":false}},"additionalProperties":false},"notifications":{"type":["object","null"],"description":"Push notifications on mobile devices.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are sent; each language then needs both push texts in `labels`."},"notificationContentType":{"type":["string","null"],"enum":["IncludeMessagesContent","ExcludeMessagesContent",null],"description":"Whether they carry the text of the message."}},"additionalProperties":false},"sessionDurationSeconds":{"type":["integer","null"],"description":"How long a session lasts, in seconds; three days by default.","minimum":900,"examples":[259200]}},"additionalProperties":false},"knowledge":{"type":["object","null"],"description":"Articles of a knowledge base inside of the messenger.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are offered."},"knowledgeBase":{"type":["object","null"],"description":"The knowledge base whose articles are offered.","properties":{},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"position":{"type":["object","null"],"description":"Where the messenger lies on the page.","properties":{"alignment":{"type":["string","null"],"enum":["Auto","Left","Right",null],"description":"On which side."},"sideSpace":{"type":["integer","null"],"description":"The space beside it, in pixels.","examples":[20]},"bottomSpace":{"type":["integer","null"],"description":"The space below it, in pixels.","examples":[12]}},"additionalProperties":false},"cobrowse":{"type":["object","null"],"description":"Co-browsing: what an agent sees and does of a visitor's page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether co-browsing is offered."},"allowAgentControl":{"type":["boolean","null"],"description":"Whether agents can ask for control of the page."},"allowAgentNavigation":{"type":["boolean","null"],"description":"Whether agents can lead the visitor to another page."},"allowDraw":{"type":["boolean","null"],"description":"Whether agents can draw on the page."},"channels":{"type":["array","null"],"items":{"type":"string","enum":["Webmessaging","Voice"]},"x-empty-is-unset":true,"description":"Where co-browsing can begin.","uniqueItems":true},"maskSelectors":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"CSS selectors of what agents never see.","examples":[[".card-number"]]},"readonlySelectors":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"CSS selectors of what agents cannot change.","examples":[[".order-total"]]},"pauseCriteria":{"type":["array","null"],"items":{"type":"object","description":"One sort of pages.","properties":{"urlFragment":{"type":"string","minLength":1,"description":"A part of the address.","examples":["/checkout"]},"condition":{"type":"string","enum":["Includes","DoesNotInclude","StartsWith","EndsWith","Equals"],"description":"How the part lies in the address."}},"additionalProperties":false,"required":["urlFragment","condition"]},"x-empty-is-unset":true,"description":"The pages on which co-browsing pauses.","examples":[[{"urlFragment":"/checkout","condition":"Includes"}]]}},"additionalProperties":false},"video":{"type":["object","null"],"description":"Video calls from the messenger.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether video is offered."},"channels":{"type":["array","null"],"items":{"type":"string","enum":["Webmessaging","Voice"]},"x-empty-is-unset":true,"description":"Where a video call can begin.","uniqueItems":true},"agent":{"type":["object","null"],"description":"What agents can do.","properties":{"allowCamera":{"type":["boolean","null"],"description":"Whether an agent can switch a camera on."},"allowScreenShare":{"type":["boolean","null"],"description":"Whether an agent can share a screen."},"allowMicrophone":{"type":["boolean","null"],"description":"Whether an agent can switch a microphone on."},"background":{"type":["string","null"],"enum":["BLUR","NONE","IMAGE",null],"description":"What is behind an agent."},"backgroundImage":{"type":["object","null"],"description":"The picture behind an agent, where `background` is `IMAGE`.","properties":{"url":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, by https.","examples":["https://shop.example.com/office.png"]}},"additionalProperties":false}},"additionalProperties":false},"user":{"type":["object","null"],"description":"What visitors can do.","properties":{"allowCamera":{"type":["boolean","null"],"description":"Whether a visitor can switch a camera on."},"allowScreenShare":{"type":["boolean","null"],"description":"Whether a visitor can share a screen."},"allowMicrophone":{"type":["boolean","null"],"description":"Whether a visitor can switch a microphone on."}},"additionalProperties":false}},"additionalProperties":false},"authenticationSettings":{"type":["object","null"],"description":"How visitors sign in.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether visitors can sign in."},"integrationId":{"type":["string","null"],"minLength":1,"x-reference":"integrations","description":"The OpenID Connect integration that knows the visitors, by key or name.","examples":["Shop sign-in"]},"allowSessionUpgrade":{"type":["boolean","null"],"description":"Whether a session that began without a sign-in goes on after it."}},"additionalProperties":false},"journeyEvents":{"type":["object","null"],"description":"What is recorded of a visitor's journey through the page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether anything is recorded; audiences need it."},"pageviewConfig":{"type":["string","null"],"enum":["Auto","Once","Off",null],"description":"When a view of a page is recorded."},"clickEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["selector","eventName"]},"x-empty-is-unset":true,"description":"Clicks that are recorded."},"inViewportEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["selector","eventName"]},"x-empty-is-unset":true,"description":"Elements that are recorded when they come into view."},"formsTrackEvents":{"type":["array","null"],"items":{"type":"object","description":"One form.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"formName":{"type":"string","minLength":1,"description":"The name of the form in what is recorded.","examples":["checkout"]},"captureDataOnFormAbandon":{"type":"boolean","description":"Whether what was typed is recorded when the form is left."},"captureDataOnFormSubmit":{"type":"boolean","description":"Whether what was typed is recorded when the form is sent."}},"additionalProperties":false,"required":["selector","formName","captureDataOnFormAbandon","captureDataOnFormSubmit"]},"x-empty-is-unset":true,"description":"Forms that are recorded."},"idleEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]},"idleAfterSeconds":{"type":"integer","description":"After how many seconds without activity.","minimum":30,"examples":[60]}},"additionalProperties":false,"required":["eventName"]},"x-empty-is-unset":true,"description":"Times without activity that are recorded."},"scrollDepthEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"percentage":{"type":"integer","description":"How far down the page, in percent.","minimum":0,"maximum":100,"examples":[50]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["percentage","eventName"]},"x-empty-is-unset":true,"description":"Depths of scrolling that are recorded."},"trackingSettings":{"type":["object","null"],"description":"What of an address is recorded, and of whom nothing is.","properties":{"shouldKeepUrlFragment":{"type":["boolean","null"],"description":"Whether the part behind `#` is recorded."},"searchQueryParameters":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"The query parameters that hold what a visitor searches for.","examples":[["q"]],"maxItems":50},"excludedQueryParameters":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"The query parameters that are not recorded.","examples":[["token"]],"maxItems":50},"ipFilters":{"type":["array","null"],"items":{"type":"object","description":"One address or range.","properties":{"ipAddress":{"type":"string","minLength":1,"description":"An IPv4 or IPv6 address, or a range of them in CIDR notation.","examples":["203.0.113.0/24"]},"name":{"type":"string","minLength":1,"description":"What it is called.","examples":["Head office"]}},"additionalProperties":false,"required":["ipAddress"]},"x-empty-is-unset":true,"description":"The addresses from which nothing is recorded.","maxItems":10}},"additionalProperties":false}},"additionalProperties":false,"x-gone":{"excludedQueryParameters":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { excludedQueryParameters: … } }`."},"shouldKeepUrlFragment":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { shouldKeepUrlFragment: … } }`."},"searchQueryParameters":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { searchQueryParameters: … } }`."}}},"supportCenter":{"type":["object","null"],"description":"The support center: a knowledge base as a page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is one."},"knowledgeBase":{"type":["object","null"],"description":"The knowledge base whose articles are offered.","properties":{},"additionalProperties":false},"routerType":{"type":["string","null"],"enum":["Hash","Browser",null],"description":"How its addresses are made."},"customMessages":{"type":["array","null"],"items":{"type":"object","description":"One text.","properties":{"type":{"type":"string","enum":["Welcome","Fallback"],"description":"When it is shown."},"defaultValue":{"type":"string","maxLength":300,"description":"The text, of at most 300 characters.","examples":["How can we help?"]}},"additionalProperties":false,"required":["type","defaultValue"]},"x-empty-is-unset":true,"description":"Texts of its own."},"screens":{"type":["array","null"],"items":{"type":"object","description":"One screen.","properties":{"type":{"type":"string","enum":["Home","Category","SearchResults","Article"],"description":"Which screen."},"moduleSettings":{"type":"array","items":{"type":"object","description":"One part of a screen.","properties":{"type":{"type":"string","enum":["Search","Categories","FAQ","Contact","Results","Article","TopViewedArticles"],"description":"Which part."},"enabled":{"type":"boolean","description":"Whether it is shown."},"compactCategoryModuleTemplate":{"type":"object","description":"The short form of categories.","properties":{"active":{"type":"boolean","description":"Whether this form is used."}},"additionalProperties":false,"required":["active"]},"detailedCategoryModuleTemplate":{"type":"object","description":"The long form of categories.","properties":{"active":{"type":"boolean","description":"Whether this form is used."},"sidebar":{"type":"object","description":"The bar beside it.","properties":{"enabled":{"type":"boolean","description":"Whether it is shown."}},"additionalProperties":false,"required":["enabled"]}},"additionalProperties":false,"required":["active","sidebar"]}},"additionalProperties":false,"required":["type","enabled"]},"x-empty-is-unset":true,"description":"Its parts, in order."}},"additionalProperties":false,"required":["type","moduleSettings"]},"x-empty-is-unset":true,"description":"What is on which screen."},"enabledCategories":{"type":["array","null"],"items":{"type":"object","description":"One category.","properties":{"image":{"type":"object","description":"Its picture.","properties":{"source":{"type":"object","description":"Where it is.","properties":{"defaultUrl":{"type":"string","x-empty-is-unset":true,"description":"Its address, which begins with `https://`.","examples":["https://shop.example.com/help.png"]}},"additionalProperties":false,"required":["defaultUrl"]}},"additionalProperties":false,"required":["source"]}},"additionalProperties":false,"required":[]},"x-empty-is-unset":true,"description":"The categories that are shown, in order."},"labelFilter":{"type":["object","null"],"description":"Which articles are shown.","properties":{"labels":{"type":["array","null"],"items":{"type":"object","description":"One label.","properties":{},"additionalProperties":false,"required":[]},"x-empty-is-unset":true,"description":"The labels, one of which an article must have."}},"additionalProperties":false},"styleSetting":{"type":["object","null"],"description":"How it looks.","properties":{"heroStyle":{"type":["object","null"],"description":"The head of the page.","properties":{"backgroundColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its background. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]},"textColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its text. In quotes: without them `#` begins a comment of YAML.","examples":["#FFFFFF"]},"image":{"type":["object","null"],"description":"The picture behind it.","properties":{"source":{"type":["object","null"],"description":"Where it is.","properties":{"defaultUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, which begins with `https://`.","examples":["https://shop.example.com/help.png"]}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"globalStyle":{"type":["object","null"],"description":"All of the page.","properties":{"backgroundColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its background. In quotes: without them `#` begins a comment of YAML.","examples":["#FFFFFF"]},"primaryColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"The colour of links and buttons. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]},"primaryColorDark":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"A darker tone of it. In quotes: without them `#` begins a comment of YAML.","examples":["#08457A"]},"primaryColorLight":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"A lighter tone of it. In quotes: without them `#` begins a comment of YAML.","examples":["#D6E6F4"]},"textColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its text. In quotes: without them `#` begins a comment of YAML.","examples":["#222222"]},"fontFamily":{"type":["string","null"],"minLength":1,"description":"The font of its text.","examples":["sans-serif"]}},"additionalProperties":false}},"additionalProperties":false},"feedback":{"type":["object","null"],"description":"What readers say of an article.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are asked."}},"additionalProperties":false}},"additionalProperties":false}},"examples":[{"languages":["en-us","de"],"defaultLanguage":"en-us","labels":{"en-us":{"MessengerHomeHeaderTitle":"Hello"},"de":{"MessengerHomeHeaderTitle":"Hallo"}},"messenger":{"styles":{"primaryColor":"#0B5FA5"},"launcherButton":{"visibility":"On"}}}],"x-gone":{"customI18nLabels":{"why":"is written by language and key","instead":"Write `labels: { en-us: { MessengerHomeHeaderTitle: \"Hello\" } }`."}}},"messengerConfigurationsInOrg":{"additionalProperties":false,"type":["object","null"],"title":"messenger configuration","description":"One configuration of web messaging, by its name: how the messenger looks and what it does.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this messenger configuration, exactly; the key where it is not written.","maxLength":100},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this messenger configuration, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this messenger configuration has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the messenger configuration is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"x-empty-is-unset":true,"description":"What people read about the configuration."},"languages":{"type":["array","null"],"items":{"type":"string","pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"A language by its code, in lower-case letters.","examples":["en-us","de"]},"minItems":1,"description":"The languages that the messenger speaks, in order, by their lower-case codes.","examples":[["en-us","de"]]},"defaultLanguage":{"type":["string","null"],"pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"The language for visitors whose own one the messenger does not speak: one of `languages`, by its lower-case code.","examples":["en-us","de"]},"labels":{"type":["object","null"],"description":"Texts in place of the platform's own, by language and key: the platform's `customI18nLabels`.","propertyNames":{"type":"string","pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"A language by its code, in lower-case letters.","examples":["en-us","de"]},"additionalProperties":{"type":["object","null"],"description":"The texts of one language.","properties":{"MessengerHomeHeaderTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The greeting at the head of the home screen.","examples":["Hello"]},"MessengerHomeHeaderSubTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The line below the greeting.","examples":["How can we help?"]},"MessengerLauncherButtonText":{"type":["string","null"],"x-empty-is-unset":true,"description":"The text on the launcher; at most 20 characters are shown.","examples":["Chat with us"]},"PushNotificationTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The title of a push notification; needed where `notifications` is enabled.","examples":["New message"]},"PushNotificationBody":{"type":["string","null"],"x-empty-is-unset":true,"description":"The text of a push notification; needed where `notifications` is enabled.","examples":["We have answered you."]}},"additionalProperties":false},"examples":[{"en-us":{"MessengerHomeHeaderTitle":"Hello"}}]},"headlessMode":{"type":["object","null"],"description":"The messenger without an interface of its own.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the page brings its own interface."}},"additionalProperties":false},"messenger":{"type":["object","null"],"description":"The messenger: how it looks, and what visitors can do in it.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is a messenger."},"styles":{"type":["object","null"],"description":"Its colours.","properties":{"primaryColor":{"type":["string","null"],"pattern":"^#[A-Fa-f0-9]{6}$","x-colour":true,"description":"The colour of launcher and header, under white text. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]}},"additionalProperties":false},"launcherButton":{"type":["object","null"],"description":"The button that opens the messenger.","properties":{"visibility":{"type":["string","null"],"enum":["On","Off","OnDemand",null],"description":"Whether the button is shown: always, never, or when the page asks for it."},"displayType":{"type":["string","null"],"enum":["IconAndText","Icon","Text",null],"description":"What the button shows."},"icon":{"type":["object","null"],"description":"A picture in place of the usual icon.","properties":{"url":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, by https; 26 × 26 pixels are best, 100 × 100 the most.","examples":["https://shop.example.com/icon.png"]}},"additionalProperties":false}},"additionalProperties":false},"homeScreen":{"type":["object","null"],"description":"The screen that greets visitors before a conversation.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is one; without it the greeting of `labels` is not seen."},"logoUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"The address of the logo, by https; one above 200 × 70 pixels is made smaller.","examples":["https://shop.example.com/logo.png"]}},"additionalProperties":false},"fileUpload":{"type":["object","null"],"description":"What visitors can send as a file.","properties":{"enableAttachments":{"type":["boolean","null"],"description":"Whether files can be sent; which types is said by the supported content profile of the deployment."},"modes":{"type":["array","null"],"items":{"type":"object","description":"What is accepted together.","properties":{"fileTypes":{"type":"array","items":{"type":"string","enum":["image/jpeg","image/gif","image/png"]},"x-empty-is-unset":true,"description":"The types of the files.","uniqueItems":true},"maxFileSizeKB":{"type":"integer","description":"The greatest size of a file, in kilobytes.","minimum":0,"maximum":10240,"examples":[10240]}},"additionalProperties":false},"x-empty-is-unset":true,"description":"The older way to say which files are accepted; clients ignore it where `enableAttachments` is set.","examples":[[{"fileTypes":["image/png"],"maxFileSizeKB":10240}]]}},"additionalProperties":false,"x-gone":{"useSupportedContentProfile":{"why":"was removed from the platform in 2024-03","instead":"Write `enableAttachments`; the types come from the supported content profile of the deployment."}}},"sessionPersistenceType":{"type":["string","null"],"enum":["AcrossSubdomains","DomainOrSubdomainOnly",null],"description":"Whether a conversation goes on across sub-domains; the platform has deprecated the choice."},"apps":{"type":["object","null"],"description":"What the messenger is used for.","properties":{"conversations":{"type":["object","null"],"description":"Conversations with bots and agents.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there are any."},"showAgentTypingIndicator":{"type":["boolean","null"],"description":"Whether visitors see that an agent is typing."},"showUserTypingIndicator":{"type":["boolean","null"],"description":"Whether agents see that a visitor is typing."},"autoStart":{"type":["object","null"],"description":"How a conversation begins.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the inbound message flow starts when the messenger opens."}},"additionalProperties":false},"markdown":{"type":["object","null"],"description":"Rich text.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether messages may be formatted."}},"additionalProperties":false},"conversationDisconnect":{"type":["object","null"],"description":"What a visitor sees when the agent has left.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the end of a conversation is shown."},"type":{"type":["string","null"],"enum":["Send","ReadOnly",null],"description":"Whether the visitor can still write then."}},"additionalProperties":false},"conversationClear":{"type":["object","null"],"description":"Taking away a conversation.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether visitors can clear it."}},"additionalProperties":false},"humanize":{"type":["object","null"],"description":"A name and a face for the bot.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the name and picture of the bot are shown."},"bot":{"type":["object","null"],"description":"The bot as visitors see it.","properties":{"name":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its name.","examples":["Robin"]},"avatarUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"The address of its picture, by https.","examples":["https://shop.example.com/robin.png"]}},"additionalProperties":false}},"additionalProperties":false},"notifications":{"type":["object","null"],"description":"Push notifications on mobile devices.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are sent; each language then needs both push texts in `labels`."},"notificationContentType":{"type":["string","null"],"enum":["IncludeMessagesContent","ExcludeMessagesContent",null],"description":"Whether they carry the text of the message."}},"additionalProperties":false},"sessionDurationSeconds":{"type":["integer","null"],"description":"How long a session lasts, in seconds; three days by default.","minimum":900,"examples":[259200]}},"additionalProperties":false},"knowledge":{"type":["object","null"],"description":"Articles of a knowledge base inside of the messenger.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are offered."},"knowledgeBase":{"type":["object","null"],"description":"The knowledge base whose articles are offered.","properties":{"id":{"type":["string","null"],"pattern":"^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$","x-org-only":true,"description":"The id of the knowledge base; each org has another one.","examples":["8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e"],"x-empty-is-unset":true}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"position":{"type":["object","null"],"description":"Where the messenger lies on the page.","properties":{"alignment":{"type":["string","null"],"enum":["Auto","Left","Right",null],"description":"On which side."},"sideSpace":{"type":["integer","null"],"description":"The space beside it, in pixels.","examples":[20]},"bottomSpace":{"type":["integer","null"],"description":"The space below it, in pixels.","examples":[12]}},"additionalProperties":false},"cobrowse":{"type":["object","null"],"description":"Co-browsing: what an agent sees and does of a visitor's page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether co-browsing is offered."},"allowAgentControl":{"type":["boolean","null"],"description":"Whether agents can ask for control of the page."},"allowAgentNavigation":{"type":["boolean","null"],"description":"Whether agents can lead the visitor to another page."},"allowDraw":{"type":["boolean","null"],"description":"Whether agents can draw on the page."},"channels":{"type":["array","null"],"items":{"type":"string","enum":["Webmessaging","Voice"]},"x-empty-is-unset":true,"description":"Where co-browsing can begin.","uniqueItems":true},"maskSelectors":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"CSS selectors of what agents never see.","examples":[[".card-number"]]},"readonlySelectors":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"CSS selectors of what agents cannot change.","examples":[[".order-total"]]},"pauseCriteria":{"type":["array","null"],"items":{"type":"object","description":"One sort of pages.","properties":{"urlFragment":{"type":"string","minLength":1,"description":"A part of the address.","examples":["/checkout"]},"condition":{"type":"string","enum":["Includes","DoesNotInclude","StartsWith","EndsWith","Equals"],"description":"How the part lies in the address."}},"additionalProperties":false,"required":["urlFragment","condition"]},"x-empty-is-unset":true,"description":"The pages on which co-browsing pauses.","examples":[[{"urlFragment":"/checkout","condition":"Includes"}]]}},"additionalProperties":false},"video":{"type":["object","null"],"description":"Video calls from the messenger.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether video is offered."},"channels":{"type":["array","null"],"items":{"type":"string","enum":["Webmessaging","Voice"]},"x-empty-is-unset":true,"description":"Where a video call can begin.","uniqueItems":true},"agent":{"type":["object","null"],"description":"What agents can do.","properties":{"allowCamera":{"type":["boolean","null"],"description":"Whether an agent can switch a camera on."},"allowScreenShare":{"type":["boolean","null"],"description":"Whether an agent can share a screen."},"allowMicrophone":{"type":["boolean","null"],"description":"Whether an agent can switch a microphone on."},"background":{"type":["string","null"],"enum":["BLUR","NONE","IMAGE",null],"description":"What is behind an agent."},"backgroundImage":{"type":["object","null"],"description":"The picture behind an agent, where `background` is `IMAGE`.","properties":{"url":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, by https.","examples":["https://shop.example.com/office.png"]}},"additionalProperties":false}},"additionalProperties":false},"user":{"type":["object","null"],"description":"What visitors can do.","properties":{"allowCamera":{"type":["boolean","null"],"description":"Whether a visitor can switch a camera on."},"allowScreenShare":{"type":["boolean","null"],"description":"Whether a visitor can share a screen."},"allowMicrophone":{"type":["boolean","null"],"description":"Whether a visitor can switch a microphone on."}},"additionalProperties":false}},"additionalProperties":false},"authenticationSettings":{"type":["object","null"],"description":"How visitors sign in.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether visitors can sign in."},"integrationId":{"type":["string","null"],"minLength":1,"x-reference":"integrations","description":"The OpenID Connect integration that knows the visitors, by key or name.","examples":["Shop sign-in"]},"allowSessionUpgrade":{"type":["boolean","null"],"description":"Whether a session that began without a sign-in goes on after it."}},"additionalProperties":false},"journeyEvents":{"type":["object","null"],"description":"What is recorded of a visitor's journey through the page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether anything is recorded; audiences need it."},"pageviewConfig":{"type":["string","null"],"enum":["Auto","Once","Off",null],"description":"When a view of a page is recorded."},"clickEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["selector","eventName"]},"x-empty-is-unset":true,"description":"Clicks that are recorded."},"inViewportEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["selector","eventName"]},"x-empty-is-unset":true,"description":"Elements that are recorded when they come into view."},"formsTrackEvents":{"type":["array","null"],"items":{"type":"object","description":"One form.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"formName":{"type":"string","minLength":1,"description":"The name of the form in what is recorded.","examples":["checkout"]},"captureDataOnFormAbandon":{"type":"boolean","description":"Whether what was typed is recorded when the form is left."},"captureDataOnFormSubmit":{"type":"boolean","description":"Whether what was typed is recorded when the form is sent."}},"additionalProperties":false,"required":["selector","formName","captureDataOnFormAbandon","captureDataOnFormSubmit"]},"x-empty-is-unset":true,"description":"Forms that are recorded."},"idleEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]},"idleAfterSeconds":{"type":"integer","description":"After how many seconds without activity.","minimum":30,"examples":[60]}},"additionalProperties":false,"required":["eventName"]},"x-empty-is-unset":true,"description":"Times without activity that are recorded."},"scrollDepthEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"percentage":{"type":"integer","description":"How far down the page, in percent.","minimum":0,"maximum":100,"examples":[50]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["percentage","eventName"]},"x-empty-is-unset":true,"description":"Depths of scrolling that are recorded."},"trackingSettings":{"type":["object","null"],"description":"What of an address is recorded, and of whom nothing is.","properties":{"shouldKeepUrlFragment":{"type":["boolean","null"],"description":"Whether the part behind `#` is recorded."},"searchQueryParameters":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"The query parameters that hold what a visitor searches for.","examples":[["q"]],"maxItems":50},"excludedQueryParameters":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"The query parameters that are not recorded.","examples":[["token"]],"maxItems":50},"ipFilters":{"type":["array","null"],"items":{"type":"object","description":"One address or range.","properties":{"ipAddress":{"type":"string","minLength":1,"description":"An IPv4 or IPv6 address, or a range of them in CIDR notation.","examples":["203.0.113.0/24"]},"name":{"type":"string","minLength":1,"description":"What it is called.","examples":["Head office"]}},"additionalProperties":false,"required":["ipAddress"]},"x-empty-is-unset":true,"description":"The addresses from which nothing is recorded.","maxItems":10}},"additionalProperties":false}},"additionalProperties":false,"x-gone":{"excludedQueryParameters":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { excludedQueryParameters: … } }`."},"shouldKeepUrlFragment":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { shouldKeepUrlFragment: … } }`."},"searchQueryParameters":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { searchQueryParameters: … } }`."}}},"supportCenter":{"type":["object","null"],"description":"The support center: a knowledge base as a page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is one."},"knowledgeBase":{"type":["object","null"],"description":"The knowledge base whose articles are offered.","properties":{"id":{"type":["string","null"],"pattern":"^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$","x-org-only":true,"description":"The id of the knowledge base; each org has another one.","examples":["8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e"],"x-empty-is-unset":true}},"additionalProperties":false},"routerType":{"type":["string","null"],"enum":["Hash","Browser",null],"description":"How its addresses are made."},"customMessages":{"type":["array","null"],"items":{"type":"object","description":"One text.","properties":{"type":{"type":"string","enum":["Welcome","Fallback"],"description":"When it is shown."},"defaultValue":{"type":"string","maxLength":300,"description":"The text, of at most 300 characters.","examples":["How can we help?"]}},"additionalProperties":false,"required":["type","defaultValue"]},"x-empty-is-unset":true,"description":"Texts of its own."},"screens":{"type":["array","null"],"items":{"type":"object","description":"One screen.","properties":{"type":{"type":"string","enum":["Home","Category","SearchResults","Article"],"description":"Which screen."},"moduleSettings":{"type":"array","items":{"type":"object","description":"One part of a screen.","properties":{"type":{"type":"string","enum":["Search","Categories","FAQ","Contact","Results","Article","TopViewedArticles"],"description":"Which part."},"enabled":{"type":"boolean","description":"Whether it is shown."},"compactCategoryModuleTemplate":{"type":"object","description":"The short form of categories.","properties":{"active":{"type":"boolean","description":"Whether this form is used."}},"additionalProperties":false,"required":["active"]},"detailedCategoryModuleTemplate":{"type":"object","description":"The long form of categories.","properties":{"active":{"type":"boolean","description":"Whether this form is used."},"sidebar":{"type":"object","description":"The bar beside it.","properties":{"enabled":{"type":"boolean","description":"Whether it is shown."}},"additionalProperties":false,"required":["enabled"]}},"additionalProperties":false,"required":["active","sidebar"]}},"additionalProperties":false,"required":["type","enabled"]},"x-empty-is-unset":true,"description":"Its parts, in order."}},"additionalProperties":false,"required":["type","moduleSettings"]},"x-empty-is-unset":true,"description":"What is on which screen."},"enabledCategories":{"type":["array","null"],"items":{"type":"object","description":"One category.","properties":{"id":{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","x-org-only":true,"description":"The id of the category.","examples":["8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e"]},"image":{"type":"object","description":"Its picture.","properties":{"source":{"type":"object","description":"Where it is.","properties":{"defaultUrl":{"type":"string","x-empty-is-unset":true,"description":"Its address, which begins with `https://`.","examples":["https://shop.example.com/help.png"]}},"additionalProperties":false,"required":["defaultUrl"]}},"additionalProperties":false,"required":["source"]}},"additionalProperties":false,"required":["id"]},"x-empty-is-unset":true,"description":"The categories that are shown, in order."},"labelFilter":{"type":["object","null"],"description":"Which articles are shown.","properties":{"labels":{"type":["array","null"],"items":{"type":"object","description":"One label.","properties":{"id":{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","x-org-only":true,"description":"The id of the label.","examples":["8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e"]}},"additionalProperties":false,"required":["id"]},"x-empty-is-unset":true,"description":"The labels, one of which an article must have."}},"additionalProperties":false},"styleSetting":{"type":["object","null"],"description":"How it looks.","properties":{"heroStyle":{"type":["object","null"],"description":"The head of the page.","properties":{"backgroundColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its background. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]},"textColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its text. In quotes: without them `#` begins a comment of YAML.","examples":["#FFFFFF"]},"image":{"type":["object","null"],"description":"The picture behind it.","properties":{"source":{"type":["object","null"],"description":"Where it is.","properties":{"defaultUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, which begins with `https://`.","examples":["https://shop.example.com/help.png"]}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"globalStyle":{"type":["object","null"],"description":"All of the page.","properties":{"backgroundColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its background. In quotes: without them `#` begins a comment of YAML.","examples":["#FFFFFF"]},"primaryColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"The colour of links and buttons. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]},"primaryColorDark":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"A darker tone of it. In quotes: without them `#` begins a comment of YAML.","examples":["#08457A"]},"primaryColorLight":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"A lighter tone of it. In quotes: without them `#` begins a comment of YAML.","examples":["#D6E6F4"]},"textColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its text. In quotes: without them `#` begins a comment of YAML.","examples":["#222222"]},"fontFamily":{"type":["string","null"],"minLength":1,"description":"The font of its text.","examples":["sans-serif"]}},"additionalProperties":false}},"additionalProperties":false},"feedback":{"type":["object","null"],"description":"What readers say of an article.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are asked."}},"additionalProperties":false}},"additionalProperties":false}},"examples":[{"languages":["en-us","de"],"defaultLanguage":"en-us","labels":{"en-us":{"MessengerHomeHeaderTitle":"Hello"},"de":{"MessengerHomeHeaderTitle":"Hallo"}},"messenger":{"styles":{"primaryColor":"#0B5FA5"},"launcherButton":{"visibility":"On"}}}],"x-gone":{"customI18nLabels":{"why":"is written by language and key","instead":"Write `labels: { en-us: { MessengerHomeHeaderTitle: \"Hello\" } }`."}}},"messengerDeployments":{"additionalProperties":false,"type":["object","null"],"title":"messenger deployment","description":"One web deployment: which configuration visitors get on which pages.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this messenger deployment, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this messenger deployment has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the messenger deployment is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"x-empty-is-unset":true,"description":"What it is for.","examples":["The public shop"]},"configuration":{"type":["object","string","null"],"x-short":"name","title":"Configuration","description":"The messenger configuration that is shown: its newest published version, unless `version` pins another one.","properties":{"name":{"type":["string","null"],"minLength":1,"x-reference":"messengerConfigurations","description":"The messenger configuration: its key in this org, or its name in the platform.","examples":["Support messenger"]},"version":{"type":["integer","null"],"minimum":1,"description":"The published version that is shown; without it the newest one.","examples":[3]}},"additionalProperties":false,"examples":["Support messenger","Support messenger",{"name":"Support messenger","version":3}],"minLength":1},"allowAllDomains":{"type":["boolean","null"],"description":"Every page may show it; then `allowedDomains` is empty.","examples":[false]},"allowedDomains":{"type":["array","null"],"uniqueItems":true,"x-empty-is-unset":true,"items":{"type":"string","minLength":1,"description":"A host name without scheme or port; its sub-domains are allowed with it."},"description":"The domains whose pages may show it: host names without scheme or port. Sub-domains are allowed with them.","examples":[["shop.example.com"]]},"flow":{"type":["string","null"],"minLength":1,"x-reference":"inboundMessageFlows","x-reference-keys":"flows","description":"The published inbound message flow that answers conversations, by its name.","examples":["Inbound message"]},"supportedContent":{"type":["string","null"],"minLength":1,"x-reference":"supportedContent","description":"The supported-content profile that says which attachments are accepted, by its name.","examples":["Images only"]},"status":{"type":["string","null"],"enum":["Active","Inactive",null],"description":"`Inactive` switches the messenger off.","examples":["Active"]}},"examples":[{"configuration":"Support messenger","allowedDomains":["shop.example.com"],"flow":"Inbound message","supportedContent":"Images only","status":"Active"},{"configuration":{"name":"Support messenger","version":3}}]},"messengerDeploymentsInOrg":{"additionalProperties":false,"type":["object","null"],"title":"messenger deployment","description":"One web deployment: which configuration visitors get on which pages.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this messenger deployment, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this messenger deployment, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this messenger deployment has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the messenger deployment is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"x-empty-is-unset":true,"description":"What it is for.","examples":["The public shop"]},"configuration":{"type":["object","string","null"],"x-short":"name","title":"Configuration","description":"The messenger configuration that is shown: its newest published version, unless `version` pins another one.","properties":{"name":{"type":["string","null"],"minLength":1,"x-reference":"messengerConfigurations","description":"The messenger configuration: its key in this org, or its name in the platform.","examples":["Support messenger"]},"version":{"type":["integer","null"],"minimum":1,"description":"The published version that is shown; without it the newest one.","examples":[3]}},"additionalProperties":false,"examples":["Support messenger","Support messenger",{"name":"Support messenger","version":3}],"minLength":1},"allowAllDomains":{"type":["boolean","null"],"description":"Every page may show it; then `allowedDomains` is empty.","examples":[false]},"allowedDomains":{"type":["array","null"],"uniqueItems":true,"x-empty-is-unset":true,"items":{"type":"string","minLength":1,"description":"A host name without scheme or port; its sub-domains are allowed with it."},"description":"The domains whose pages may show it: host names without scheme or port. Sub-domains are allowed with them.","examples":[["shop.example.com"]]},"flow":{"type":["string","null"],"minLength":1,"x-reference":"inboundMessageFlows","x-reference-keys":"flows","description":"The published inbound message flow that answers conversations, by its name.","examples":["Inbound message"]},"supportedContent":{"type":["string","null"],"minLength":1,"x-reference":"supportedContent","description":"The supported-content profile that says which attachments are accepted, by its name.","examples":["Images only"]},"status":{"type":["string","null"],"enum":["Active","Inactive",null],"description":"`Inactive` switches the messenger off.","examples":["Active"]}},"examples":[{"configuration":"Support messenger","allowedDomains":["shop.example.com"],"flow":"Inbound message","supportedContent":"Images only","status":"Active"},{"configuration":{"name":"Support messenger","version":3}}]},"schedules":{"additionalProperties":false,"type":["object","null"],"title":"schedule","description":"One schedule of Architect, by its name: when it is open, in local time.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule."},"days":{"type":["array","null"],"items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]},"uniqueItems":true,"minItems":1,"description":"The days of each week on which the window opens. Needs `from`, `to` and `starting`.","examples":[["mon","tue","wed","thu","fri"]]},"from":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window opens, as \"HH:MM\", in the time zone of the schedule group.","examples":["09:00"]},"to":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window closes, as \"HH:MM\". At or before `from` it is on the next day.","examples":["17:30"]},"starting":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The first day on which the window opens: one of `days`.","examples":["2026-01-05"]},"until":{"type":["string","null"],"pattern":"^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$","description":"The last day on which the window may open; `never` where it has no end.","examples":["2026-12-31","never"]},"date":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The one day on which the window opens, in place of `days` and `starting`.","examples":["2026-12-24"]},"start":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The start of the first window as the platform has it, where days and hours cannot say it.","examples":["2026-01-01T00:00:00"]},"end":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The end of the first window as the platform has it.","examples":["2026-01-02T00:00:00"]},"rrule":{"type":["string","null"],"description":"The rule by which the window comes again, as the platform has it (an iCalendar RRULE); an empty text where it does not.","examples":["FREQ=YEARLY;INTERVAL=1;BYMONTH=1;BYMONTHDAY=1"]}},"examples":[{"days":["mon","tue","wed","thu","fri"],"from":"09:00","to":"17:30","starting":"2026-01-05"}]},"schedulesInOrg":{"additionalProperties":false,"type":["object","null"],"title":"schedule","description":"One schedule of Architect, by its name: when it is open, in local time.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this schedule, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule."},"days":{"type":["array","null"],"items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]},"uniqueItems":true,"minItems":1,"description":"The days of each week on which the window opens. Needs `from`, `to` and `starting`.","examples":[["mon","tue","wed","thu","fri"]]},"from":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window opens, as \"HH:MM\", in the time zone of the schedule group.","examples":["09:00"]},"to":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window closes, as \"HH:MM\". At or before `from` it is on the next day.","examples":["17:30"]},"starting":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The first day on which the window opens: one of `days`.","examples":["2026-01-05"]},"until":{"type":["string","null"],"pattern":"^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$","description":"The last day on which the window may open; `never` where it has no end.","examples":["2026-12-31","never"]},"date":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The one day on which the window opens, in place of `days` and `starting`.","examples":["2026-12-24"]},"start":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The start of the first window as the platform has it, where days and hours cannot say it.","examples":["2026-01-01T00:00:00"]},"end":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The end of the first window as the platform has it.","examples":["2026-01-02T00:00:00"]},"rrule":{"type":["string","null"],"description":"The rule by which the window comes again, as the platform has it (an iCalendar RRULE); an empty text where it does not.","examples":["FREQ=YEARLY;INTERVAL=1;BYMONTH=1;BYMONTHDAY=1"]}},"examples":[{"days":["mon","tue","wed","thu","fri"],"from":"09:00","to":"17:30","starting":"2026-01-05"}]},"scheduleGroups":{"additionalProperties":false,"type":["object","null"],"title":"schedule group","description":"One schedule group of Architect, by its name: what its schedules mean, and in which time zone.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule group, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule group has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule group is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule group."},"timeZone":{"type":["string","null"],"minLength":1,"description":"The time zone in which the schedules are read, by its IANA name.","examples":["Europe/Berlin","America/New_York"]},"openSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is open, by key or name.","examples":[["Weekdays"]]},"closedSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is closed; they win over those in which it is open.","examples":[["Maintenance"]]},"holidaySchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules of its holidays; they win over both.","examples":[["Christmas"]]}},"examples":[{"timeZone":"Europe/Berlin","openSchedules":["Weekdays"],"holidaySchedules":["Christmas"]}]},"scheduleGroupsInOrg":{"additionalProperties":false,"type":["object","null"],"title":"schedule group","description":"One schedule group of Architect, by its name: what its schedules mean, and in which time zone.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule group, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this schedule group, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule group has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule group is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule group."},"timeZone":{"type":["string","null"],"minLength":1,"description":"The time zone in which the schedules are read, by its IANA name.","examples":["Europe/Berlin","America/New_York"]},"openSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is open, by key or name.","examples":[["Weekdays"]]},"closedSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is closed; they win over those in which it is open.","examples":[["Maintenance"]]},"holidaySchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules of its holidays; they win over both.","examples":[["Christmas"]]}},"examples":[{"timeZone":"Europe/Berlin","openSchedules":["Weekdays"],"holidaySchedules":["Christmas"]}]},"timeoutRules":{"additionalProperties":false,"type":["object","null"],"title":"Timeout rule","description":"What is to hold for timeouts that no entry names. It reports; with `fix: true` it makes changes.","properties":{"of":{"type":["string","null"],"enum":["dataActions","functions","steps",null],"description":"Whose timeouts the rule is for."},"match":{"type":["object","null"],"description":"Which of them; all where nothing is written. Names of the platform, not labels of this file.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"The name; `*` stands for any text, `?` for one character."},"integration":{"type":["string","null"],"minLength":1,"description":"The integration; `*` stands for any text, `?` for one character."},"category":{"type":["string","null"],"minLength":1,"description":"The category; `*` stands for any text, `?` for one character."},"flow":{"type":["string","null"],"minLength":1,"description":"The flow; `*` stands for any text, `?` for one character."},"type":{"type":["string","null"],"minLength":1,"description":"The type; `*` stands for any text, `?` for one character."},"container":{"type":["string","null"],"minLength":1,"description":"The container; `*` stands for any text, `?` for one character."},"action":{"type":["string","null"],"minLength":1,"description":"The action; `*` stands for any text, `?` for one character."}},"additionalProperties":false,"examples":[{"integration":"CRM *"}]},"atLeast":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"ms","minimum":1,"maximum":86400000},"description":"No timeout may be shorter.","examples":["10s"]},"atMost":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"ms","minimum":1,"maximum":86400000},"description":"No timeout may be longer.","examples":["10s"]},"exactly":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"ms","minimum":1,"maximum":86400000},"description":"Every timeout has this length.","examples":["10s"]},"publish":{"type":["boolean","null"],"default":false,"description":"For steps, with `fix`: the flows that change are published."},"fix":{"type":["boolean","null"],"default":false,"description":"Make changes so that the rule holds, instead of only reporting."}},"examples":[{"of":"dataActions","match":{"integration":"CRM *"},"atMost":"10s","fix":true}]}}};
const schema32 = {"type":["object","null"],"title":"Settings","description":"Settings for several orgs. Maps merge with what lies over them, single values and lists are replaced, `null` stops managing.","properties":{"dataActions":{"type":["object","null"],"title":"Data actions","description":"Data actions, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/dataActions"}},"integrations":{"type":["object","null"],"title":"Integrations","description":"Integrations, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/integrations"}},"flows":{"type":["object","null"],"title":"Flows","description":"Flows, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/flows"}},"messengerConfigurations":{"type":["object","null"],"title":"Messenger configurations","description":"Messenger configurations, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/messengerConfigurations"}},"messengerDeployments":{"type":["object","null"],"title":"Messenger deployments","description":"Messenger deployments, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/messengerDeployments"}},"schedules":{"type":["object","null"],"title":"Schedules","description":"Schedules, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/schedules"}},"scheduleGroups":{"type":["object","null"],"title":"Schedule groups","description":"Schedule groups, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/scheduleGroups"}},"timeoutRules":{"type":["object","null"],"title":"Timeout rules","description":"Timeout rules, each under a name of its own.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/timeoutRules"}},"policies":{"type":["object","null"],"title":"Policies","description":"Limits that make a finding a risk.","properties":{"maximumChange":{"type":["string","null"],"pattern":"^(100|[1-9]?[0-9])%$","description":"How much of an org's named settings one plan may change before it is the risk `sweeping-change`; judged in orgs with at least ten named settings. `0%` turns it off.","examples":["30%"]},"minimumContrast":{"type":["number","null"],"minimum":0,"maximum":21,"description":"The least contrast of colours that meet on the screen, as WCAG 2.2 counts it; less is the risk `low-contrast`. 4.5 is its level AA. `0` turns it off; where nothing is written, less than 4.5 is a notice.","examples":[4.5]},"maximumGreetingLength":{"type":["integer","null"],"minimum":0,"description":"The most characters of a greeting; more is the risk `long-text`. `0` turns it off; where nothing is written, more than 150 is a notice.","examples":[150]}},"additionalProperties":false}},"additionalProperties":false};
const schema33 = {"additionalProperties":false,"type":["object","string","null"],"title":"data action","description":"One data action, by its name, and what is to hold for it.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this data action, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this data action has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"timeout":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60},"title":"Timeout","description":"How long the platform waits for the action before it gives up (`config.timeoutSeconds`): 1s to 1m, in whole seconds. Where it was never set, the platform uses 1m.","examples":["8s","20s","1m"]},"function":{"type":["object","null"],"title":"Function","description":"What the action runs, where it is one of a function integration. All that changes is published at once, by one draft.","properties":{"timeout":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":15},"description":"How long the function may run (`timeoutSeconds`): 1s to 15s, in whole seconds. Where it was never set, it is 15s. The action's own `timeout` should be no shorter.","examples":["12s"]},"runtime":{"type":["string","null"],"minLength":1,"description":"What runs the function, as the platform names it.","examples":["nodejs22.x"]},"description":{"type":["string","null"],"minLength":1,"maxLength":255,"description":"What the function is for."},"handler":{"type":["string","null"],"pattern":"^[^\\s]+\\.[^\\s.]+$","description":"The file in the code, without its ending, and the name that it exports.","examples":["dist/index.handler"]}},"additionalProperties":false},"integration":{"type":["string","null"],"minLength":1,"x-selector":true,"x-reference":"integrations","description":"The name of the integration that the action belongs to; needed where the org has several actions of this name.","examples":["CRM web services"]}},"examples":["8s","20s","1m",{"timeout":"8s","integration":"CRM web services"},{"timeout":"15s","function":{"timeout":"12s","runtime":"nodejs22.x"}}],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60}};
const schema34 = {"additionalProperties":false,"type":["object","null"],"title":"integration","description":"One integration, by its name, and which keys of its configuration are to hold. All others stay as they are.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this integration, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this integration has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"properties":{"type":["object","null"],"additionalProperties":true,"description":"Keys of its properties, checked against the schema of its type; numbers as the platform has them, often in milliseconds.","examples":[{"requestTimeout":5000}]},"advanced":{"type":["object","null"],"additionalProperties":true,"description":"Keys of its advanced configuration, checked in the same way.","examples":[{"retries":2}]},"notes":{"type":["string","null"],"x-empty-is-unset":true,"description":"What people read about the integration."}},"examples":[{"properties":{"requestTimeout":5000},"notes":"Owned by the CRM team"}],"x-gone":{"credentials":{"why":"can never be set by a file, which holds no secret; an apply sends them back as they are","instead":"Set them in the platform, and remove the key here."}}};
const schema35 = {"additionalProperties":false,"type":["object","null"],"title":"flow","description":"One published Architect flow, and how long its steps wait for the data actions that they call.","examples":[{"publish":true,"steps":{"Lookup customer":"6s","Lookup order":{"15":"4s","Orders":"suggested"}}}],"properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this flow, exactly; the key where it is not written."},"type":{"type":["string","null"],"pattern":"^[a-z]+$","x-selector":true,"description":"The type of the flow in small letters, as `inboundcall`; needed where the org has flows of several types with this name.","examples":["inboundcall"]},"publish":{"type":["boolean","null"],"description":"`true`: what differs is written, and the flow is published. Otherwise the flow is only looked at, and what differs is told.","examples":[true]},"steps":{"type":["object","null"],"title":"Steps","description":"How long the steps wait that call a data action, by the action: its key under `dataActions`, or its name in the platform.","additionalProperties":{"type":["string","object","null"],"pattern":"^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$","x-duration":{"unit":"ms","minimum":1,"maximum":604800000},"description":"How long every step waits that calls this action, or a map: digits are a tracking id, anything else is a task, menu or state.","additionalProperties":{"type":["string","null"],"pattern":"^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$","x-duration":{"unit":"ms","minimum":1,"maximum":604800000},"description":"How long this step waits; `suggested`: as long as the action itself."},"examples":["6s","suggested"]},"examples":[{"Lookup customer":"6s","Lookup order":{"15":"4s","Orders":"suggested"}}]}},"x-gone":{"was":{"why":"cannot be said of a flow, which is never renamed","instead":"Rename it in Architect, and here its key or `name`."},"unchecked":{"why":"cannot be said of a flow, of which only the timeouts of its steps are set","instead":"Set the rest in Architect."}}};
const schema36 = {"additionalProperties":false,"type":["object","null"],"title":"messenger configuration","description":"One configuration of web messaging, by its name: how the messenger looks and what it does.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this messenger configuration, exactly; the key where it is not written.","maxLength":100},"was":{"type":["string","null"],"minLength":1,"description":"The name that this messenger configuration has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the messenger configuration is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"x-empty-is-unset":true,"description":"What people read about the configuration."},"languages":{"type":["array","null"],"items":{"type":"string","pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"A language by its code, in lower-case letters.","examples":["en-us","de"]},"minItems":1,"description":"The languages that the messenger speaks, in order, by their lower-case codes.","examples":[["en-us","de"]]},"defaultLanguage":{"type":["string","null"],"pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"The language for visitors whose own one the messenger does not speak: one of `languages`, by its lower-case code.","examples":["en-us","de"]},"labels":{"type":["object","null"],"description":"Texts in place of the platform's own, by language and key: the platform's `customI18nLabels`.","propertyNames":{"type":"string","pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"A language by its code, in lower-case letters.","examples":["en-us","de"]},"additionalProperties":{"type":["object","null"],"description":"The texts of one language.","properties":{"MessengerHomeHeaderTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The greeting at the head of the home screen.","examples":["Hello"]},"MessengerHomeHeaderSubTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The line below the greeting.","examples":["How can we help?"]},"MessengerLauncherButtonText":{"type":["string","null"],"x-empty-is-unset":true,"description":"The text on the launcher; at most 20 characters are shown.","examples":["Chat with us"]},"PushNotificationTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The title of a push notification; needed where `notifications` is enabled.","examples":["New message"]},"PushNotificationBody":{"type":["string","null"],"x-empty-is-unset":true,"description":"The text of a push notification; needed where `notifications` is enabled.","examples":["We have answered you."]}},"additionalProperties":false},"examples":[{"en-us":{"MessengerHomeHeaderTitle":"Hello"}}]},"headlessMode":{"type":["object","null"],"description":"The messenger without an interface of its own.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the page brings its own interface."}},"additionalProperties":false},"messenger":{"type":["object","null"],"description":"The messenger: how it looks, and what visitors can do in it.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is a messenger."},"styles":{"type":["object","null"],"description":"Its colours.","properties":{"primaryColor":{"type":["string","null"],"pattern":"^#[A-Fa-f0-9]{6}$","x-colour":true,"description":"The colour of launcher and header, under white text. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]}},"additionalProperties":false},"launcherButton":{"type":["object","null"],"description":"The button that opens the messenger.","properties":{"visibility":{"type":["string","null"],"enum":["On","Off","OnDemand",null],"description":"Whether the button is shown: always, never, or when the page asks for it."},"displayType":{"type":["string","null"],"enum":["IconAndText","Icon","Text",null],"description":"What the button shows."},"icon":{"type":["object","null"],"description":"A picture in place of the usual icon.","properties":{"url":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, by https; 26 × 26 pixels are best, 100 × 100 the most.","examples":["https://shop.example.com/icon.png"]}},"additionalProperties":false}},"additionalProperties":false},"homeScreen":{"type":["object","null"],"description":"The screen that greets visitors before a conversation.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is one; without it the greeting of `labels` is not seen."},"logoUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"The address of the logo, by https; one above 200 × 70 pixels is made smaller.","examples":["https://shop.example.com/logo.png"]}},"additionalProperties":false},"fileUpload":{"type":["object","null"],"description":"What visitors can send as a file.","properties":{"enableAttachments":{"type":["boolean","null"],"description":"Whether files can be sent; which types is said by the supported content profile of the deployment."},"modes":{"type":["array","null"],"items":{"type":"object","description":"What is accepted together.","properties":{"fileTypes":{"type":"array","items":{"type":"string","enum":["image/jpeg","image/gif","image/png"]},"x-empty-is-unset":true,"description":"The types of the files.","uniqueItems":true},"maxFileSizeKB":{"type":"integer","description":"The greatest size of a file, in kilobytes.","minimum":0,"maximum":10240,"examples":[10240]}},"additionalProperties":false},"x-empty-is-unset":true,"description":"The older way to say which files are accepted; clients ignore it where `enableAttachments` is set.","examples":[[{"fileTypes":["image/png"],"maxFileSizeKB":10240}]]}},"additionalProperties":false,"x-gone":{"useSupportedContentProfile":{"why":"was removed from the platform in 2024-03","instead":"Write `enableAttachments`; the types come from the supported content profile of the deployment."}}},"sessionPersistenceType":{"type":["string","null"],"enum":["AcrossSubdomains","DomainOrSubdomainOnly",null],"description":"Whether a conversation goes on across sub-domains; the platform has deprecated the choice."},"apps":{"type":["object","null"],"description":"What the messenger is used for.","properties":{"conversations":{"type":["object","null"],"description":"Conversations with bots and agents.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there are any."},"showAgentTypingIndicator":{"type":["boolean","null"],"description":"Whether visitors see that an agent is typing."},"showUserTypingIndicator":{"type":["boolean","null"],"description":"Whether agents see that a visitor is typing."},"autoStart":{"type":["object","null"],"description":"How a conversation begins.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the inbound message flow starts when the messenger opens."}},"additionalProperties":false},"markdown":{"type":["object","null"],"description":"Rich text.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether messages may be formatted."}},"additionalProperties":false},"conversationDisconnect":{"type":["object","null"],"description":"What a visitor sees when the agent has left.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the end of a conversation is shown."},"type":{"type":["string","null"],"enum":["Send","ReadOnly",null],"description":"Whether the visitor can still write then."}},"additionalProperties":false},"conversationClear":{"type":["object","null"],"description":"Taking away a conversation.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether visitors can clear it."}},"additionalProperties":false},"humanize":{"type":["object","null"],"description":"A name and a face for the bot.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the name and picture of the bot are shown."},"bot":{"type":["object","null"],"description":"The bot as visitors see it.","properties":{"name":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its name.","examples":["Robin"]},"avatarUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"The address of its picture, by https.","examples":["https://shop.example.com/robin.png"]}},"additionalProperties":false}},"additionalProperties":false},"notifications":{"type":["object","null"],"description":"Push notifications on mobile devices.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are sent; each language then needs both push texts in `labels`."},"notificationContentType":{"type":["string","null"],"enum":["IncludeMessagesContent","ExcludeMessagesContent",null],"description":"Whether they carry the text of the message."}},"additionalProperties":false},"sessionDurationSeconds":{"type":["integer","null"],"description":"How long a session lasts, in seconds; three days by default.","minimum":900,"examples":[259200]}},"additionalProperties":false},"knowledge":{"type":["object","null"],"description":"Articles of a knowledge base inside of the messenger.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are offered."},"knowledgeBase":{"type":["object","null"],"description":"The knowledge base whose articles are offered.","properties":{},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"position":{"type":["object","null"],"description":"Where the messenger lies on the page.","properties":{"alignment":{"type":["string","null"],"enum":["Auto","Left","Right",null],"description":"On which side."},"sideSpace":{"type":["integer","null"],"description":"The space beside it, in pixels.","examples":[20]},"bottomSpace":{"type":["integer","null"],"description":"The space below it, in pixels.","examples":[12]}},"additionalProperties":false},"cobrowse":{"type":["object","null"],"description":"Co-browsing: what an agent sees and does of a visitor's page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether co-browsing is offered."},"allowAgentControl":{"type":["boolean","null"],"description":"Whether agents can ask for control of the page."},"allowAgentNavigation":{"type":["boolean","null"],"description":"Whether agents can lead the visitor to another page."},"allowDraw":{"type":["boolean","null"],"description":"Whether agents can draw on the page."},"channels":{"type":["array","null"],"items":{"type":"string","enum":["Webmessaging","Voice"]},"x-empty-is-unset":true,"description":"Where co-browsing can begin.","uniqueItems":true},"maskSelectors":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"CSS selectors of what agents never see.","examples":[[".card-number"]]},"readonlySelectors":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"CSS selectors of what agents cannot change.","examples":[[".order-total"]]},"pauseCriteria":{"type":["array","null"],"items":{"type":"object","description":"One sort of pages.","properties":{"urlFragment":{"type":"string","minLength":1,"description":"A part of the address.","examples":["/checkout"]},"condition":{"type":"string","enum":["Includes","DoesNotInclude","StartsWith","EndsWith","Equals"],"description":"How the part lies in the address."}},"additionalProperties":false,"required":["urlFragment","condition"]},"x-empty-is-unset":true,"description":"The pages on which co-browsing pauses.","examples":[[{"urlFragment":"/checkout","condition":"Includes"}]]}},"additionalProperties":false},"video":{"type":["object","null"],"description":"Video calls from the messenger.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether video is offered."},"channels":{"type":["array","null"],"items":{"type":"string","enum":["Webmessaging","Voice"]},"x-empty-is-unset":true,"description":"Where a video call can begin.","uniqueItems":true},"agent":{"type":["object","null"],"description":"What agents can do.","properties":{"allowCamera":{"type":["boolean","null"],"description":"Whether an agent can switch a camera on."},"allowScreenShare":{"type":["boolean","null"],"description":"Whether an agent can share a screen."},"allowMicrophone":{"type":["boolean","null"],"description":"Whether an agent can switch a microphone on."},"background":{"type":["string","null"],"enum":["BLUR","NONE","IMAGE",null],"description":"What is behind an agent."},"backgroundImage":{"type":["object","null"],"description":"The picture behind an agent, where `background` is `IMAGE`.","properties":{"url":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, by https.","examples":["https://shop.example.com/office.png"]}},"additionalProperties":false}},"additionalProperties":false},"user":{"type":["object","null"],"description":"What visitors can do.","properties":{"allowCamera":{"type":["boolean","null"],"description":"Whether a visitor can switch a camera on."},"allowScreenShare":{"type":["boolean","null"],"description":"Whether a visitor can share a screen."},"allowMicrophone":{"type":["boolean","null"],"description":"Whether a visitor can switch a microphone on."}},"additionalProperties":false}},"additionalProperties":false},"authenticationSettings":{"type":["object","null"],"description":"How visitors sign in.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether visitors can sign in."},"integrationId":{"type":["string","null"],"minLength":1,"x-reference":"integrations","description":"The OpenID Connect integration that knows the visitors, by key or name.","examples":["Shop sign-in"]},"allowSessionUpgrade":{"type":["boolean","null"],"description":"Whether a session that began without a sign-in goes on after it."}},"additionalProperties":false},"journeyEvents":{"type":["object","null"],"description":"What is recorded of a visitor's journey through the page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether anything is recorded; audiences need it."},"pageviewConfig":{"type":["string","null"],"enum":["Auto","Once","Off",null],"description":"When a view of a page is recorded."},"clickEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["selector","eventName"]},"x-empty-is-unset":true,"description":"Clicks that are recorded."},"inViewportEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["selector","eventName"]},"x-empty-is-unset":true,"description":"Elements that are recorded when they come into view."},"formsTrackEvents":{"type":["array","null"],"items":{"type":"object","description":"One form.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"formName":{"type":"string","minLength":1,"description":"The name of the form in what is recorded.","examples":["checkout"]},"captureDataOnFormAbandon":{"type":"boolean","description":"Whether what was typed is recorded when the form is left."},"captureDataOnFormSubmit":{"type":"boolean","description":"Whether what was typed is recorded when the form is sent."}},"additionalProperties":false,"required":["selector","formName","captureDataOnFormAbandon","captureDataOnFormSubmit"]},"x-empty-is-unset":true,"description":"Forms that are recorded."},"idleEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]},"idleAfterSeconds":{"type":"integer","description":"After how many seconds without activity.","minimum":30,"examples":[60]}},"additionalProperties":false,"required":["eventName"]},"x-empty-is-unset":true,"description":"Times without activity that are recorded."},"scrollDepthEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"percentage":{"type":"integer","description":"How far down the page, in percent.","minimum":0,"maximum":100,"examples":[50]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["percentage","eventName"]},"x-empty-is-unset":true,"description":"Depths of scrolling that are recorded."},"trackingSettings":{"type":["object","null"],"description":"What of an address is recorded, and of whom nothing is.","properties":{"shouldKeepUrlFragment":{"type":["boolean","null"],"description":"Whether the part behind `#` is recorded."},"searchQueryParameters":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"The query parameters that hold what a visitor searches for.","examples":[["q"]],"maxItems":50},"excludedQueryParameters":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"The query parameters that are not recorded.","examples":[["token"]],"maxItems":50},"ipFilters":{"type":["array","null"],"items":{"type":"object","description":"One address or range.","properties":{"ipAddress":{"type":"string","minLength":1,"description":"An IPv4 or IPv6 address, or a range of them in CIDR notation.","examples":["203.0.113.0/24"]},"name":{"type":"string","minLength":1,"description":"What it is called.","examples":["Head office"]}},"additionalProperties":false,"required":["ipAddress"]},"x-empty-is-unset":true,"description":"The addresses from which nothing is recorded.","maxItems":10}},"additionalProperties":false}},"additionalProperties":false,"x-gone":{"excludedQueryParameters":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { excludedQueryParameters: … } }`."},"shouldKeepUrlFragment":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { shouldKeepUrlFragment: … } }`."},"searchQueryParameters":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { searchQueryParameters: … } }`."}}},"supportCenter":{"type":["object","null"],"description":"The support center: a knowledge base as a page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is one."},"knowledgeBase":{"type":["object","null"],"description":"The knowledge base whose articles are offered.","properties":{},"additionalProperties":false},"routerType":{"type":["string","null"],"enum":["Hash","Browser",null],"description":"How its addresses are made."},"customMessages":{"type":["array","null"],"items":{"type":"object","description":"One text.","properties":{"type":{"type":"string","enum":["Welcome","Fallback"],"description":"When it is shown."},"defaultValue":{"type":"string","maxLength":300,"description":"The text, of at most 300 characters.","examples":["How can we help?"]}},"additionalProperties":false,"required":["type","defaultValue"]},"x-empty-is-unset":true,"description":"Texts of its own."},"screens":{"type":["array","null"],"items":{"type":"object","description":"One screen.","properties":{"type":{"type":"string","enum":["Home","Category","SearchResults","Article"],"description":"Which screen."},"moduleSettings":{"type":"array","items":{"type":"object","description":"One part of a screen.","properties":{"type":{"type":"string","enum":["Search","Categories","FAQ","Contact","Results","Article","TopViewedArticles"],"description":"Which part."},"enabled":{"type":"boolean","description":"Whether it is shown."},"compactCategoryModuleTemplate":{"type":"object","description":"The short form of categories.","properties":{"active":{"type":"boolean","description":"Whether this form is used."}},"additionalProperties":false,"required":["active"]},"detailedCategoryModuleTemplate":{"type":"object","description":"The long form of categories.","properties":{"active":{"type":"boolean","description":"Whether this form is used."},"sidebar":{"type":"object","description":"The bar beside it.","properties":{"enabled":{"type":"boolean","description":"Whether it is shown."}},"additionalProperties":false,"required":["enabled"]}},"additionalProperties":false,"required":["active","sidebar"]}},"additionalProperties":false,"required":["type","enabled"]},"x-empty-is-unset":true,"description":"Its parts, in order."}},"additionalProperties":false,"required":["type","moduleSettings"]},"x-empty-is-unset":true,"description":"What is on which screen."},"enabledCategories":{"type":["array","null"],"items":{"type":"object","description":"One category.","properties":{"image":{"type":"object","description":"Its picture.","properties":{"source":{"type":"object","description":"Where it is.","properties":{"defaultUrl":{"type":"string","x-empty-is-unset":true,"description":"Its address, which begins with `https://`.","examples":["https://shop.example.com/help.png"]}},"additionalProperties":false,"required":["defaultUrl"]}},"additionalProperties":false,"required":["source"]}},"additionalProperties":false,"required":[]},"x-empty-is-unset":true,"description":"The categories that are shown, in order."},"labelFilter":{"type":["object","null"],"description":"Which articles are shown.","properties":{"labels":{"type":["array","null"],"items":{"type":"object","description":"One label.","properties":{},"additionalProperties":false,"required":[]},"x-empty-is-unset":true,"description":"The labels, one of which an article must have."}},"additionalProperties":false},"styleSetting":{"type":["object","null"],"description":"How it looks.","properties":{"heroStyle":{"type":["object","null"],"description":"The head of the page.","properties":{"backgroundColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its background. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]},"textColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its text. In quotes: without them `#` begins a comment of YAML.","examples":["#FFFFFF"]},"image":{"type":["object","null"],"description":"The picture behind it.","properties":{"source":{"type":["object","null"],"description":"Where it is.","properties":{"defaultUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, which begins with `https://`.","examples":["https://shop.example.com/help.png"]}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"globalStyle":{"type":["object","null"],"description":"All of the page.","properties":{"backgroundColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its background. In quotes: without them `#` begins a comment of YAML.","examples":["#FFFFFF"]},"primaryColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"The colour of links and buttons. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]},"primaryColorDark":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"A darker tone of it. In quotes: without them `#` begins a comment of YAML.","examples":["#08457A"]},"primaryColorLight":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"A lighter tone of it. In quotes: without them `#` begins a comment of YAML.","examples":["#D6E6F4"]},"textColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its text. In quotes: without them `#` begins a comment of YAML.","examples":["#222222"]},"fontFamily":{"type":["string","null"],"minLength":1,"description":"The font of its text.","examples":["sans-serif"]}},"additionalProperties":false}},"additionalProperties":false},"feedback":{"type":["object","null"],"description":"What readers say of an article.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are asked."}},"additionalProperties":false}},"additionalProperties":false}},"examples":[{"languages":["en-us","de"],"defaultLanguage":"en-us","labels":{"en-us":{"MessengerHomeHeaderTitle":"Hello"},"de":{"MessengerHomeHeaderTitle":"Hallo"}},"messenger":{"styles":{"primaryColor":"#0B5FA5"},"launcherButton":{"visibility":"On"}}}],"x-gone":{"customI18nLabels":{"why":"is written by language and key","instead":"Write `labels: { en-us: { MessengerHomeHeaderTitle: \"Hello\" } }`."}}};
const schema37 = {"additionalProperties":false,"type":["object","null"],"title":"messenger deployment","description":"One web deployment: which configuration visitors get on which pages.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this messenger deployment, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this messenger deployment has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the messenger deployment is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"x-empty-is-unset":true,"description":"What it is for.","examples":["The public shop"]},"configuration":{"type":["object","string","null"],"x-short":"name","title":"Configuration","description":"The messenger configuration that is shown: its newest published version, unless `version` pins another one.","properties":{"name":{"type":["string","null"],"minLength":1,"x-reference":"messengerConfigurations","description":"The messenger configuration: its key in this org, or its name in the platform.","examples":["Support messenger"]},"version":{"type":["integer","null"],"minimum":1,"description":"The published version that is shown; without it the newest one.","examples":[3]}},"additionalProperties":false,"examples":["Support messenger","Support messenger",{"name":"Support messenger","version":3}],"minLength":1},"allowAllDomains":{"type":["boolean","null"],"description":"Every page may show it; then `allowedDomains` is empty.","examples":[false]},"allowedDomains":{"type":["array","null"],"uniqueItems":true,"x-empty-is-unset":true,"items":{"type":"string","minLength":1,"description":"A host name without scheme or port; its sub-domains are allowed with it."},"description":"The domains whose pages may show it: host names without scheme or port. Sub-domains are allowed with them.","examples":[["shop.example.com"]]},"flow":{"type":["string","null"],"minLength":1,"x-reference":"inboundMessageFlows","x-reference-keys":"flows","description":"The published inbound message flow that answers conversations, by its name.","examples":["Inbound message"]},"supportedContent":{"type":["string","null"],"minLength":1,"x-reference":"supportedContent","description":"The supported-content profile that says which attachments are accepted, by its name.","examples":["Images only"]},"status":{"type":["string","null"],"enum":["Active","Inactive",null],"description":"`Inactive` switches the messenger off.","examples":["Active"]}},"examples":[{"configuration":"Support messenger","allowedDomains":["shop.example.com"],"flow":"Inbound message","supportedContent":"Images only","status":"Active"},{"configuration":{"name":"Support messenger","version":3}}]};
const schema38 = {"additionalProperties":false,"type":["object","null"],"title":"schedule","description":"One schedule of Architect, by its name: when it is open, in local time.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule."},"days":{"type":["array","null"],"items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]},"uniqueItems":true,"minItems":1,"description":"The days of each week on which the window opens. Needs `from`, `to` and `starting`.","examples":[["mon","tue","wed","thu","fri"]]},"from":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window opens, as \"HH:MM\", in the time zone of the schedule group.","examples":["09:00"]},"to":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window closes, as \"HH:MM\". At or before `from` it is on the next day.","examples":["17:30"]},"starting":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The first day on which the window opens: one of `days`.","examples":["2026-01-05"]},"until":{"type":["string","null"],"pattern":"^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$","description":"The last day on which the window may open; `never` where it has no end.","examples":["2026-12-31","never"]},"date":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The one day on which the window opens, in place of `days` and `starting`.","examples":["2026-12-24"]},"start":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The start of the first window as the platform has it, where days and hours cannot say it.","examples":["2026-01-01T00:00:00"]},"end":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The end of the first window as the platform has it.","examples":["2026-01-02T00:00:00"]},"rrule":{"type":["string","null"],"description":"The rule by which the window comes again, as the platform has it (an iCalendar RRULE); an empty text where it does not.","examples":["FREQ=YEARLY;INTERVAL=1;BYMONTH=1;BYMONTHDAY=1"]}},"examples":[{"days":["mon","tue","wed","thu","fri"],"from":"09:00","to":"17:30","starting":"2026-01-05"}]};
const schema39 = {"additionalProperties":false,"type":["object","null"],"title":"schedule group","description":"One schedule group of Architect, by its name: what its schedules mean, and in which time zone.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule group, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule group has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule group is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule group."},"timeZone":{"type":["string","null"],"minLength":1,"description":"The time zone in which the schedules are read, by its IANA name.","examples":["Europe/Berlin","America/New_York"]},"openSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is open, by key or name.","examples":[["Weekdays"]]},"closedSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is closed; they win over those in which it is open.","examples":[["Maintenance"]]},"holidaySchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules of its holidays; they win over both.","examples":[["Christmas"]]}},"examples":[{"timeZone":"Europe/Berlin","openSchedules":["Weekdays"],"holidaySchedules":["Christmas"]}]};
const schema40 = {"additionalProperties":false,"type":["object","null"],"title":"Timeout rule","description":"What is to hold for timeouts that no entry names. It reports; with `fix: true` it makes changes.","properties":{"of":{"type":["string","null"],"enum":["dataActions","functions","steps",null],"description":"Whose timeouts the rule is for."},"match":{"type":["object","null"],"description":"Which of them; all where nothing is written. Names of the platform, not labels of this file.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"The name; `*` stands for any text, `?` for one character."},"integration":{"type":["string","null"],"minLength":1,"description":"The integration; `*` stands for any text, `?` for one character."},"category":{"type":["string","null"],"minLength":1,"description":"The category; `*` stands for any text, `?` for one character."},"flow":{"type":["string","null"],"minLength":1,"description":"The flow; `*` stands for any text, `?` for one character."},"type":{"type":["string","null"],"minLength":1,"description":"The type; `*` stands for any text, `?` for one character."},"container":{"type":["string","null"],"minLength":1,"description":"The container; `*` stands for any text, `?` for one character."},"action":{"type":["string","null"],"minLength":1,"description":"The action; `*` stands for any text, `?` for one character."}},"additionalProperties":false,"examples":[{"integration":"CRM *"}]},"atLeast":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"ms","minimum":1,"maximum":86400000},"description":"No timeout may be shorter.","examples":["10s"]},"atMost":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"ms","minimum":1,"maximum":86400000},"description":"No timeout may be longer.","examples":["10s"]},"exactly":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"ms","minimum":1,"maximum":86400000},"description":"Every timeout has this length.","examples":["10s"]},"publish":{"type":["boolean","null"],"default":false,"description":"For steps, with `fix`: the flows that change are published."},"fix":{"type":["boolean","null"],"default":false,"description":"Make changes so that the rule holds, instead of only reporting."}},"examples":[{"of":"dataActions","match":{"integration":"CRM *"},"atMost":"10s","fix":true}]};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (imported0.default ?? imported0);
const pattern4 = new RegExp("^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$", "u");
const pattern7 = new RegExp("^[^\\s]+\\.[^\\s.]+$", "u");
const pattern8 = new RegExp("^[a-z]+$", "u");
const pattern9 = new RegExp("^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$", "u");
const pattern11 = new RegExp("^[a-z]{2,3}(-[a-z0-9]{2,8})*$", "u");
const pattern14 = new RegExp("^#[A-Fa-f0-9]{6}$", "u");
const pattern15 = new RegExp("^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$", "u");
const pattern22 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const pattern24 = new RegExp("^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
const pattern25 = new RegExp("^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$", "u");
const pattern27 = new RegExp("^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$", "u");
const pattern32 = new RegExp("^(100|[1-9]?[0-9])%$", "u");

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
if(!((((((key3 === "name") || (key3 === "was")) || (key3 === "unchecked")) || (key3 === "timeout")) || (key3 === "function")) || (key3 === "integration"))){
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
if(data1.function !== undefined){
let data6 = data1.function;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err15 = {instancePath:instancePath+"/dataActions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/function",schemaPath:"#/$defs/dataActions/properties/function/type",keyword:"type",params:{type: schema33.properties.function.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key4 in data6){
if(!((((key4 === "timeout") || (key4 === "runtime")) || (key4 === "description")) || (key4 === "handler"))){
const err16 = {instancePath:instancePath+"/dataActions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/function",schemaPath:"#/$defs/dataActions/properties/function/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.timeout !== undefined){
let data7 = data6.timeout;
if((typeof data7 !== "string") && (data7 !== null)){
const err17 = {instancePath:instancePath+"/dataActions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/function/timeout",schemaPath:"#/$defs/dataActions/properties/function/properties/timeout/type",keyword:"type",params:{type: schema33.properties.function.properties.timeout.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err18 = {instancePath:instancePath+"/dataActions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/function/timeout",schemaPath:"#/$defs/dataActions/properties/function/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data6.runtime !== undefined){
let data8 = data6.runtime;
if((typeof data8 !== "string") && (data8 !== null)){
const err19 = {instancePath:instancePath+"/dataActions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/function/runtime",schemaPath:"#/$defs/dataActions/properties/function/properties/runtime/type",keyword:"type",params:{type: schema33.properties.function.properties.runtime.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err20 = {instancePath:instancePath+"/dataActions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/function/runtime",schemaPath:"#/$defs/dataActions/properties/function/properties/runtime/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data6.description !== undefined){
let data9 = data6.description;
if((typeof data9 !== "string") && (data9 !== null)){
const err21 = {instancePath:instancePath+"/dataActions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/function/description",schemaPath:"#/$defs/dataActions/properties/function/properties/description/type",keyword:"type",params:{type: schema33.properties.function.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data9 === "string"){
if(func2(data9) > 255){
const err22 = {instancePath:instancePath+"/dataActions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/function/description",schemaPath:"#/$defs/dataActions/properties/function/properties/description/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func2(data9) < 1){
const err23 = {instancePath:instancePath+"/dataActions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/function/description",schemaPath:"#/$defs/dataActions/properties/function/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data6.handler !== undefined){
let data10 = data6.handler;
if((typeof data10 !== "string") && (data10 !== null)){
const err24 = {instancePath:instancePath+"/dataActions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/function/handler",schemaPath:"#/$defs/dataActions/properties/function/properties/handler/type",keyword:"type",params:{type: schema33.properties.function.properties.handler.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern7.test(data10)){
const err25 = {instancePath:instancePath+"/dataActions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/function/handler",schemaPath:"#/$defs/dataActions/properties/function/properties/handler/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+\\.[^\\s.]+$"},message:"must match pattern \""+"^[^\\s]+\\.[^\\s.]+$"+"\""};
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
}
}
if(data1.integration !== undefined){
let data11 = data1.integration;
if((typeof data11 !== "string") && (data11 !== null)){
const err26 = {instancePath:instancePath+"/dataActions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/integration",schemaPath:"#/$defs/dataActions/properties/integration/type",keyword:"type",params:{type: schema33.properties.integration.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data11 === "string"){
if(func2(data11) < 1){
const err27 = {instancePath:instancePath+"/dataActions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/integration",schemaPath:"#/$defs/dataActions/properties/integration/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
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
let data12 = data.integrations;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
const err28 = {instancePath:instancePath+"/integrations",schemaPath:"#/properties/integrations/type",keyword:"type",params:{type: schema32.properties.integrations.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key5 in data12){
const _errs34 = errors;
if(typeof key5 === "string"){
if(func2(key5) < 1){
const err29 = {instancePath:instancePath+"/integrations",schemaPath:"#/properties/integrations/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key5};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
var valid6 = _errs34 === errors;
if(!valid6){
const err30 = {instancePath:instancePath+"/integrations",schemaPath:"#/properties/integrations/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
for(const key6 in data12){
let data13 = data12[key6];
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
const err31 = {instancePath:instancePath+"/integrations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integrations/type",keyword:"type",params:{type: schema34.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key7 in data13){
if(!((((((key7 === "name") || (key7 === "was")) || (key7 === "unchecked")) || (key7 === "properties")) || (key7 === "advanced")) || (key7 === "notes"))){
const err32 = {instancePath:instancePath+"/integrations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integrations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data13.name !== undefined){
let data14 = data13.name;
if((typeof data14 !== "string") && (data14 !== null)){
const err33 = {instancePath:instancePath+"/integrations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/integrations/properties/name/type",keyword:"type",params:{type: schema34.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data14 === "string"){
if(func2(data14) < 1){
const err34 = {instancePath:instancePath+"/integrations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/integrations/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data13.was !== undefined){
let data15 = data13.was;
if((typeof data15 !== "string") && (data15 !== null)){
const err35 = {instancePath:instancePath+"/integrations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/integrations/properties/was/type",keyword:"type",params:{type: schema34.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data15 === "string"){
if(func2(data15) < 1){
const err36 = {instancePath:instancePath+"/integrations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/integrations/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data13.unchecked !== undefined){
let data16 = data13.unchecked;
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
const err37 = {instancePath:instancePath+"/integrations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/integrations/properties/unchecked/type",keyword:"type",params:{type: schema34.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data13.properties !== undefined){
let data17 = data13.properties;
if((!(data17 && typeof data17 == "object" && !Array.isArray(data17))) && (data17 !== null)){
const err38 = {instancePath:instancePath+"/integrations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/$defs/integrations/properties/properties/type",keyword:"type",params:{type: schema34.properties.properties.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data13.advanced !== undefined){
let data18 = data13.advanced;
if((!(data18 && typeof data18 == "object" && !Array.isArray(data18))) && (data18 !== null)){
const err39 = {instancePath:instancePath+"/integrations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/advanced",schemaPath:"#/$defs/integrations/properties/advanced/type",keyword:"type",params:{type: schema34.properties.advanced.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data13.notes !== undefined){
let data19 = data13.notes;
if((typeof data19 !== "string") && (data19 !== null)){
const err40 = {instancePath:instancePath+"/integrations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/notes",schemaPath:"#/$defs/integrations/properties/notes/type",keyword:"type",params:{type: schema34.properties.notes.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
}
}
if(data.flows !== undefined){
let data20 = data.flows;
if((!(data20 && typeof data20 == "object" && !Array.isArray(data20))) && (data20 !== null)){
const err41 = {instancePath:instancePath+"/flows",schemaPath:"#/properties/flows/type",keyword:"type",params:{type: schema32.properties.flows.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key8 in data20){
const _errs57 = errors;
if(typeof key8 === "string"){
if(func2(key8) < 1){
const err42 = {instancePath:instancePath+"/flows",schemaPath:"#/properties/flows/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key8};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
var valid10 = _errs57 === errors;
if(!valid10){
const err43 = {instancePath:instancePath+"/flows",schemaPath:"#/properties/flows/propertyNames",keyword:"propertyNames",params:{propertyName: key8},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
for(const key9 in data20){
let data21 = data20[key9];
if((!(data21 && typeof data21 == "object" && !Array.isArray(data21))) && (data21 !== null)){
const err44 = {instancePath:instancePath+"/flows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/flows/type",keyword:"type",params:{type: schema35.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key10 in data21){
if(!((((key10 === "name") || (key10 === "type")) || (key10 === "publish")) || (key10 === "steps"))){
const err45 = {instancePath:instancePath+"/flows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/flows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data21.name !== undefined){
let data22 = data21.name;
if((typeof data22 !== "string") && (data22 !== null)){
const err46 = {instancePath:instancePath+"/flows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/flows/properties/name/type",keyword:"type",params:{type: schema35.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(typeof data22 === "string"){
if(func2(data22) < 1){
const err47 = {instancePath:instancePath+"/flows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/flows/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data21.type !== undefined){
let data23 = data21.type;
if((typeof data23 !== "string") && (data23 !== null)){
const err48 = {instancePath:instancePath+"/flows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/$defs/flows/properties/type/type",keyword:"type",params:{type: schema35.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(typeof data23 === "string"){
if(!pattern8.test(data23)){
const err49 = {instancePath:instancePath+"/flows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/$defs/flows/properties/type/pattern",keyword:"pattern",params:{pattern: "^[a-z]+$"},message:"must match pattern \""+"^[a-z]+$"+"\""};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(data21.publish !== undefined){
let data24 = data21.publish;
if((typeof data24 !== "boolean") && (data24 !== null)){
const err50 = {instancePath:instancePath+"/flows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/publish",schemaPath:"#/$defs/flows/properties/publish/type",keyword:"type",params:{type: schema35.properties.publish.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data21.steps !== undefined){
let data25 = data21.steps;
if((!(data25 && typeof data25 == "object" && !Array.isArray(data25))) && (data25 !== null)){
const err51 = {instancePath:instancePath+"/flows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps",schemaPath:"#/$defs/flows/properties/steps/type",keyword:"type",params:{type: schema35.properties.steps.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key11 in data25){
let data26 = data25[key11];
if(((typeof data26 !== "string") && (!(data26 && typeof data26 == "object" && !Array.isArray(data26)))) && (data26 !== null)){
const err52 = {instancePath:instancePath+"/flows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/flows/properties/steps/additionalProperties/type",keyword:"type",params:{type: schema35.properties.steps.additionalProperties.type},message:"must be string,object,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(typeof data26 === "string"){
if(!pattern9.test(data26)){
const err53 = {instancePath:instancePath+"/flows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/flows/properties/steps/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$"},message:"must match pattern \""+"^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key12 in data26){
let data27 = data26[key12];
if((typeof data27 !== "string") && (data27 !== null)){
const err54 = {instancePath:instancePath+"/flows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/flows/properties/steps/additionalProperties/additionalProperties/type",keyword:"type",params:{type: schema35.properties.steps.additionalProperties.additionalProperties.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(typeof data27 === "string"){
if(!pattern9.test(data27)){
const err55 = {instancePath:instancePath+"/flows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/flows/properties/steps/additionalProperties/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$"},message:"must match pattern \""+"^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$"+"\""};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
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
let data28 = data.messengerConfigurations;
if((!(data28 && typeof data28 == "object" && !Array.isArray(data28))) && (data28 !== null)){
const err56 = {instancePath:instancePath+"/messengerConfigurations",schemaPath:"#/properties/messengerConfigurations/type",keyword:"type",params:{type: schema32.properties.messengerConfigurations.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key13 in data28){
const _errs79 = errors;
if(typeof key13 === "string"){
if(func2(key13) < 1){
const err57 = {instancePath:instancePath+"/messengerConfigurations",schemaPath:"#/properties/messengerConfigurations/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key13};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
var valid16 = _errs79 === errors;
if(!valid16){
const err58 = {instancePath:instancePath+"/messengerConfigurations",schemaPath:"#/properties/messengerConfigurations/propertyNames",keyword:"propertyNames",params:{propertyName: key13},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
for(const key14 in data28){
let data29 = data28[key14];
if((!(data29 && typeof data29 == "object" && !Array.isArray(data29))) && (data29 !== null)){
const err59 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerConfigurations/type",keyword:"type",params:{type: schema36.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key15 in data29){
if(!(func1.call(schema36.properties, key15))){
const err60 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerConfigurations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data29.name !== undefined){
let data30 = data29.name;
if((typeof data30 !== "string") && (data30 !== null)){
const err61 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerConfigurations/properties/name/type",keyword:"type",params:{type: schema36.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(typeof data30 === "string"){
if(func2(data30) > 100){
const err62 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerConfigurations/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(func2(data30) < 1){
const err63 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerConfigurations/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
if(data29.was !== undefined){
let data31 = data29.was;
if((typeof data31 !== "string") && (data31 !== null)){
const err64 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/messengerConfigurations/properties/was/type",keyword:"type",params:{type: schema36.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(typeof data31 === "string"){
if(func2(data31) < 1){
const err65 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/messengerConfigurations/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
if(data29.unchecked !== undefined){
let data32 = data29.unchecked;
if((!(data32 && typeof data32 == "object" && !Array.isArray(data32))) && (data32 !== null)){
const err66 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/messengerConfigurations/properties/unchecked/type",keyword:"type",params:{type: schema36.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data29.create !== undefined){
let data33 = data29.create;
if((typeof data33 !== "string") && (data33 !== null)){
const err67 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/messengerConfigurations/properties/create/type",keyword:"type",params:{type: schema36.properties.create.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!((data33 === "only") || (data33 === null))){
const err68 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/messengerConfigurations/properties/create/enum",keyword:"enum",params:{allowedValues: schema36.properties.create.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data29.description !== undefined){
let data34 = data29.description;
if((typeof data34 !== "string") && (data34 !== null)){
const err69 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/messengerConfigurations/properties/description/type",keyword:"type",params:{type: schema36.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data29.languages !== undefined){
let data35 = data29.languages;
if((!(Array.isArray(data35))) && (data35 !== null)){
const err70 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/languages",schemaPath:"#/$defs/messengerConfigurations/properties/languages/type",keyword:"type",params:{type: schema36.properties.languages.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(Array.isArray(data35)){
if(data35.length < 1){
const err71 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/languages",schemaPath:"#/$defs/messengerConfigurations/properties/languages/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
const len0 = data35.length;
for(let i0=0; i0<len0; i0++){
let data36 = data35[i0];
if(typeof data36 === "string"){
if(!pattern11.test(data36)){
const err72 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/languages/" + i0,schemaPath:"#/$defs/messengerConfigurations/properties/languages/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[a-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[a-z0-9]{2,8})*$"+"\""};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/languages/" + i0,schemaPath:"#/$defs/messengerConfigurations/properties/languages/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
}
if(data29.defaultLanguage !== undefined){
let data37 = data29.defaultLanguage;
if((typeof data37 !== "string") && (data37 !== null)){
const err74 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaultLanguage",schemaPath:"#/$defs/messengerConfigurations/properties/defaultLanguage/type",keyword:"type",params:{type: schema36.properties.defaultLanguage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(typeof data37 === "string"){
if(!pattern11.test(data37)){
const err75 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaultLanguage",schemaPath:"#/$defs/messengerConfigurations/properties/defaultLanguage/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[a-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[a-z0-9]{2,8})*$"+"\""};
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
if(data29.labels !== undefined){
let data38 = data29.labels;
if((!(data38 && typeof data38 == "object" && !Array.isArray(data38))) && (data38 !== null)){
const err76 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/$defs/messengerConfigurations/properties/labels/type",keyword:"type",params:{type: schema36.properties.labels.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key16 in data38){
const _errs104 = errors;
if(typeof key16 === "string"){
if(!pattern11.test(key16)){
const err77 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/$defs/messengerConfigurations/properties/labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[a-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[a-z0-9]{2,8})*$"+"\"",propertyName:key16};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/$defs/messengerConfigurations/properties/labels/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key16};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var valid22 = _errs104 === errors;
if(!valid22){
const err79 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/$defs/messengerConfigurations/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key16},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
for(const key17 in data38){
let data39 = data38[key17];
if((!(data39 && typeof data39 == "object" && !Array.isArray(data39))) && (data39 !== null)){
const err80 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerConfigurations/properties/labels/additionalProperties/type",keyword:"type",params:{type: schema36.properties.labels.additionalProperties.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key18 in data39){
if(!(((((key18 === "MessengerHomeHeaderTitle") || (key18 === "MessengerHomeHeaderSubTitle")) || (key18 === "MessengerLauncherButtonText")) || (key18 === "PushNotificationTitle")) || (key18 === "PushNotificationBody"))){
const err81 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerConfigurations/properties/labels/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data39.MessengerHomeHeaderTitle !== undefined){
let data40 = data39.MessengerHomeHeaderTitle;
if((typeof data40 !== "string") && (data40 !== null)){
const err82 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/MessengerHomeHeaderTitle",schemaPath:"#/$defs/messengerConfigurations/properties/labels/additionalProperties/properties/MessengerHomeHeaderTitle/type",keyword:"type",params:{type: schema36.properties.labels.additionalProperties.properties.MessengerHomeHeaderTitle.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data39.MessengerHomeHeaderSubTitle !== undefined){
let data41 = data39.MessengerHomeHeaderSubTitle;
if((typeof data41 !== "string") && (data41 !== null)){
const err83 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/MessengerHomeHeaderSubTitle",schemaPath:"#/$defs/messengerConfigurations/properties/labels/additionalProperties/properties/MessengerHomeHeaderSubTitle/type",keyword:"type",params:{type: schema36.properties.labels.additionalProperties.properties.MessengerHomeHeaderSubTitle.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data39.MessengerLauncherButtonText !== undefined){
let data42 = data39.MessengerLauncherButtonText;
if((typeof data42 !== "string") && (data42 !== null)){
const err84 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/MessengerLauncherButtonText",schemaPath:"#/$defs/messengerConfigurations/properties/labels/additionalProperties/properties/MessengerLauncherButtonText/type",keyword:"type",params:{type: schema36.properties.labels.additionalProperties.properties.MessengerLauncherButtonText.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data39.PushNotificationTitle !== undefined){
let data43 = data39.PushNotificationTitle;
if((typeof data43 !== "string") && (data43 !== null)){
const err85 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/PushNotificationTitle",schemaPath:"#/$defs/messengerConfigurations/properties/labels/additionalProperties/properties/PushNotificationTitle/type",keyword:"type",params:{type: schema36.properties.labels.additionalProperties.properties.PushNotificationTitle.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data39.PushNotificationBody !== undefined){
let data44 = data39.PushNotificationBody;
if((typeof data44 !== "string") && (data44 !== null)){
const err86 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/PushNotificationBody",schemaPath:"#/$defs/messengerConfigurations/properties/labels/additionalProperties/properties/PushNotificationBody/type",keyword:"type",params:{type: schema36.properties.labels.additionalProperties.properties.PushNotificationBody.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
}
}
}
if(data29.headlessMode !== undefined){
let data45 = data29.headlessMode;
if((!(data45 && typeof data45 == "object" && !Array.isArray(data45))) && (data45 !== null)){
const err87 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/headlessMode",schemaPath:"#/$defs/messengerConfigurations/properties/headlessMode/type",keyword:"type",params:{type: schema36.properties.headlessMode.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key19 in data45){
if(!(key19 === "enabled")){
const err88 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/headlessMode",schemaPath:"#/$defs/messengerConfigurations/properties/headlessMode/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data45.enabled !== undefined){
let data46 = data45.enabled;
if((typeof data46 !== "boolean") && (data46 !== null)){
const err89 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/headlessMode/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/headlessMode/properties/enabled/type",keyword:"type",params:{type: schema36.properties.headlessMode.properties.enabled.type},message:"must be boolean,null"};
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
}
if(data29.messenger !== undefined){
let data47 = data29.messenger;
if((!(data47 && typeof data47 == "object" && !Array.isArray(data47))) && (data47 !== null)){
const err90 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/type",keyword:"type",params:{type: schema36.properties.messenger.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key20 in data47){
if(!(((((((key20 === "enabled") || (key20 === "styles")) || (key20 === "launcherButton")) || (key20 === "homeScreen")) || (key20 === "fileUpload")) || (key20 === "sessionPersistenceType")) || (key20 === "apps"))){
const err91 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data47.enabled !== undefined){
let data48 = data47.enabled;
if((typeof data48 !== "boolean") && (data48 !== null)){
const err92 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/enabled/type",keyword:"type",params:{type: schema36.properties.messenger.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data47.styles !== undefined){
let data49 = data47.styles;
if((!(data49 && typeof data49 == "object" && !Array.isArray(data49))) && (data49 !== null)){
const err93 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/styles",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/styles/type",keyword:"type",params:{type: schema36.properties.messenger.properties.styles.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key21 in data49){
if(!(key21 === "primaryColor")){
const err94 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/styles",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/styles/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data49.primaryColor !== undefined){
let data50 = data49.primaryColor;
if((typeof data50 !== "string") && (data50 !== null)){
const err95 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/styles/primaryColor",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/styles/properties/primaryColor/type",keyword:"type",params:{type: schema36.properties.messenger.properties.styles.properties.primaryColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(typeof data50 === "string"){
if(!pattern14.test(data50)){
const err96 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/styles/primaryColor",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/styles/properties/primaryColor/pattern",keyword:"pattern",params:{pattern: "^#[A-Fa-f0-9]{6}$"},message:"must match pattern \""+"^#[A-Fa-f0-9]{6}$"+"\""};
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
if(data47.launcherButton !== undefined){
let data51 = data47.launcherButton;
if((!(data51 && typeof data51 == "object" && !Array.isArray(data51))) && (data51 !== null)){
const err97 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/launcherButton/type",keyword:"type",params:{type: schema36.properties.messenger.properties.launcherButton.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key22 in data51){
if(!(((key22 === "visibility") || (key22 === "displayType")) || (key22 === "icon"))){
const err98 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/launcherButton/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data51.visibility !== undefined){
let data52 = data51.visibility;
if((typeof data52 !== "string") && (data52 !== null)){
const err99 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/visibility",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/launcherButton/properties/visibility/type",keyword:"type",params:{type: schema36.properties.messenger.properties.launcherButton.properties.visibility.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(!((((data52 === "On") || (data52 === "Off")) || (data52 === "OnDemand")) || (data52 === null))){
const err100 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/visibility",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/launcherButton/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema36.properties.messenger.properties.launcherButton.properties.visibility.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data51.displayType !== undefined){
let data53 = data51.displayType;
if((typeof data53 !== "string") && (data53 !== null)){
const err101 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/displayType",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/launcherButton/properties/displayType/type",keyword:"type",params:{type: schema36.properties.messenger.properties.launcherButton.properties.displayType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(!((((data53 === "IconAndText") || (data53 === "Icon")) || (data53 === "Text")) || (data53 === null))){
const err102 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/displayType",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/launcherButton/properties/displayType/enum",keyword:"enum",params:{allowedValues: schema36.properties.messenger.properties.launcherButton.properties.displayType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data51.icon !== undefined){
let data54 = data51.icon;
if((!(data54 && typeof data54 == "object" && !Array.isArray(data54))) && (data54 !== null)){
const err103 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/icon",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/launcherButton/properties/icon/type",keyword:"type",params:{type: schema36.properties.messenger.properties.launcherButton.properties.icon.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key23 in data54){
if(!(key23 === "url")){
const err104 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/icon",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/launcherButton/properties/icon/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data54.url !== undefined){
let data55 = data54.url;
if((typeof data55 !== "string") && (data55 !== null)){
const err105 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/icon/url",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/launcherButton/properties/icon/properties/url/type",keyword:"type",params:{type: schema36.properties.messenger.properties.launcherButton.properties.icon.properties.url.type},message:"must be string,null"};
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
}
}
}
if(data47.homeScreen !== undefined){
let data56 = data47.homeScreen;
if((!(data56 && typeof data56 == "object" && !Array.isArray(data56))) && (data56 !== null)){
const err106 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/homeScreen",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/homeScreen/type",keyword:"type",params:{type: schema36.properties.messenger.properties.homeScreen.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key24 in data56){
if(!((key24 === "enabled") || (key24 === "logoUrl"))){
const err107 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/homeScreen",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/homeScreen/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data56.enabled !== undefined){
let data57 = data56.enabled;
if((typeof data57 !== "boolean") && (data57 !== null)){
const err108 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/homeScreen/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/homeScreen/properties/enabled/type",keyword:"type",params:{type: schema36.properties.messenger.properties.homeScreen.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data56.logoUrl !== undefined){
let data58 = data56.logoUrl;
if((typeof data58 !== "string") && (data58 !== null)){
const err109 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/homeScreen/logoUrl",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/homeScreen/properties/logoUrl/type",keyword:"type",params:{type: schema36.properties.messenger.properties.homeScreen.properties.logoUrl.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
}
if(data47.fileUpload !== undefined){
let data59 = data47.fileUpload;
if((!(data59 && typeof data59 == "object" && !Array.isArray(data59))) && (data59 !== null)){
const err110 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/type",keyword:"type",params:{type: schema36.properties.messenger.properties.fileUpload.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key25 in data59){
if(!((key25 === "enableAttachments") || (key25 === "modes"))){
const err111 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data59.enableAttachments !== undefined){
let data60 = data59.enableAttachments;
if((typeof data60 !== "boolean") && (data60 !== null)){
const err112 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/enableAttachments",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/enableAttachments/type",keyword:"type",params:{type: schema36.properties.messenger.properties.fileUpload.properties.enableAttachments.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data59.modes !== undefined){
let data61 = data59.modes;
if((!(Array.isArray(data61))) && (data61 !== null)){
const err113 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/type",keyword:"type",params:{type: schema36.properties.messenger.properties.fileUpload.properties.modes.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(Array.isArray(data61)){
const len1 = data61.length;
for(let i1=0; i1<len1; i1++){
let data62 = data61[i1];
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key26 in data62){
if(!((key26 === "fileTypes") || (key26 === "maxFileSizeKB"))){
const err114 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i1,schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data62.fileTypes !== undefined){
let data63 = data62.fileTypes;
if(Array.isArray(data63)){
const len2 = data63.length;
for(let i2=0; i2<len2; i2++){
let data64 = data63[i2];
if(typeof data64 !== "string"){
const err115 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i1+"/fileTypes/" + i2,schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/items/properties/fileTypes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(!(((data64 === "image/jpeg") || (data64 === "image/gif")) || (data64 === "image/png"))){
const err116 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i1+"/fileTypes/" + i2,schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/items/properties/fileTypes/items/enum",keyword:"enum",params:{allowedValues: schema36.properties.messenger.properties.fileUpload.properties.modes.items.properties.fileTypes.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
let i3 = data63.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data63[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err117 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i1+"/fileTypes",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/items/properties/fileTypes/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err118 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i1+"/fileTypes",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/items/properties/fileTypes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data62.maxFileSizeKB !== undefined){
let data65 = data62.maxFileSizeKB;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err119 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i1+"/maxFileSizeKB",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/items/properties/maxFileSizeKB/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 10240 || isNaN(data65)){
const err120 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i1+"/maxFileSizeKB",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/items/properties/maxFileSizeKB/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10240},message:"must be <= 10240"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data65 < 0 || isNaN(data65)){
const err121 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i1+"/maxFileSizeKB",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/items/properties/maxFileSizeKB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
}
else {
const err122 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i1,schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
}
}
if(data47.sessionPersistenceType !== undefined){
let data66 = data47.sessionPersistenceType;
if((typeof data66 !== "string") && (data66 !== null)){
const err123 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/sessionPersistenceType",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/sessionPersistenceType/type",keyword:"type",params:{type: schema36.properties.messenger.properties.sessionPersistenceType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(!(((data66 === "AcrossSubdomains") || (data66 === "DomainOrSubdomainOnly")) || (data66 === null))){
const err124 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/sessionPersistenceType",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/sessionPersistenceType/enum",keyword:"enum",params:{allowedValues: schema36.properties.messenger.properties.sessionPersistenceType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data47.apps !== undefined){
let data67 = data47.apps;
if((!(data67 && typeof data67 == "object" && !Array.isArray(data67))) && (data67 !== null)){
const err125 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key27 in data67){
if(!((key27 === "conversations") || (key27 === "knowledge"))){
const err126 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data67.conversations !== undefined){
let data68 = data67.conversations;
if((!(data68 && typeof data68 == "object" && !Array.isArray(data68))) && (data68 !== null)){
const err127 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key28 in data68){
if(!(func1.call(schema36.properties.messenger.properties.apps.properties.conversations.properties, key28))){
const err128 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data68.enabled !== undefined){
let data69 = data68.enabled;
if((typeof data69 !== "boolean") && (data69 !== null)){
const err129 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/enabled/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data68.showAgentTypingIndicator !== undefined){
let data70 = data68.showAgentTypingIndicator;
if((typeof data70 !== "boolean") && (data70 !== null)){
const err130 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/showAgentTypingIndicator",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/showAgentTypingIndicator/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.showAgentTypingIndicator.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data68.showUserTypingIndicator !== undefined){
let data71 = data68.showUserTypingIndicator;
if((typeof data71 !== "boolean") && (data71 !== null)){
const err131 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/showUserTypingIndicator",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/showUserTypingIndicator/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.showUserTypingIndicator.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data68.autoStart !== undefined){
let data72 = data68.autoStart;
if((!(data72 && typeof data72 == "object" && !Array.isArray(data72))) && (data72 !== null)){
const err132 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/autoStart",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/autoStart/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.autoStart.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key29 in data72){
if(!(key29 === "enabled")){
const err133 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/autoStart",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/autoStart/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data72.enabled !== undefined){
let data73 = data72.enabled;
if((typeof data73 !== "boolean") && (data73 !== null)){
const err134 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/autoStart/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/autoStart/properties/enabled/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.autoStart.properties.enabled.type},message:"must be boolean,null"};
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
if(data68.markdown !== undefined){
let data74 = data68.markdown;
if((!(data74 && typeof data74 == "object" && !Array.isArray(data74))) && (data74 !== null)){
const err135 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/markdown",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/markdown/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.markdown.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key30 in data74){
if(!(key30 === "enabled")){
const err136 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/markdown",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/markdown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data74.enabled !== undefined){
let data75 = data74.enabled;
if((typeof data75 !== "boolean") && (data75 !== null)){
const err137 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/markdown/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/markdown/properties/enabled/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.markdown.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
}
if(data68.conversationDisconnect !== undefined){
let data76 = data68.conversationDisconnect;
if((!(data76 && typeof data76 == "object" && !Array.isArray(data76))) && (data76 !== null)){
const err138 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.conversationDisconnect.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key31 in data76){
if(!((key31 === "enabled") || (key31 === "type"))){
const err139 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data76.enabled !== undefined){
let data77 = data76.enabled;
if((typeof data77 !== "boolean") && (data77 !== null)){
const err140 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/properties/enabled/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.conversationDisconnect.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data76.type !== undefined){
let data78 = data76.type;
if((typeof data78 !== "string") && (data78 !== null)){
const err141 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect/type",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/properties/type/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.conversationDisconnect.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(!(((data78 === "Send") || (data78 === "ReadOnly")) || (data78 === null))){
const err142 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect/type",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/properties/type/enum",keyword:"enum",params:{allowedValues: schema36.properties.messenger.properties.apps.properties.conversations.properties.conversationDisconnect.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
}
if(data68.conversationClear !== undefined){
let data79 = data68.conversationClear;
if((!(data79 && typeof data79 == "object" && !Array.isArray(data79))) && (data79 !== null)){
const err143 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationClear",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/conversationClear/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.conversationClear.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key32 in data79){
if(!(key32 === "enabled")){
const err144 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationClear",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/conversationClear/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data79.enabled !== undefined){
let data80 = data79.enabled;
if((typeof data80 !== "boolean") && (data80 !== null)){
const err145 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationClear/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/conversationClear/properties/enabled/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.conversationClear.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
}
if(data68.humanize !== undefined){
let data81 = data68.humanize;
if((!(data81 && typeof data81 == "object" && !Array.isArray(data81))) && (data81 !== null)){
const err146 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/humanize/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.humanize.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
for(const key33 in data81){
if(!((key33 === "enabled") || (key33 === "bot"))){
const err147 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/humanize/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data81.enabled !== undefined){
let data82 = data81.enabled;
if((typeof data82 !== "boolean") && (data82 !== null)){
const err148 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/enabled/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.humanize.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data81.bot !== undefined){
let data83 = data81.bot;
if((!(data83 && typeof data83 == "object" && !Array.isArray(data83))) && (data83 !== null)){
const err149 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/bot",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/bot/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.humanize.properties.bot.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
for(const key34 in data83){
if(!((key34 === "name") || (key34 === "avatarUrl"))){
const err150 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/bot",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/bot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data83.name !== undefined){
let data84 = data83.name;
if((typeof data84 !== "string") && (data84 !== null)){
const err151 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/bot/name",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/bot/properties/name/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.humanize.properties.bot.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data83.avatarUrl !== undefined){
let data85 = data83.avatarUrl;
if((typeof data85 !== "string") && (data85 !== null)){
const err152 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/bot/avatarUrl",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/bot/properties/avatarUrl/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.humanize.properties.bot.properties.avatarUrl.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
}
}
}
if(data68.notifications !== undefined){
let data86 = data68.notifications;
if((!(data86 && typeof data86 == "object" && !Array.isArray(data86))) && (data86 !== null)){
const err153 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/notifications/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.notifications.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
for(const key35 in data86){
if(!((key35 === "enabled") || (key35 === "notificationContentType"))){
const err154 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/notifications/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data86.enabled !== undefined){
let data87 = data86.enabled;
if((typeof data87 !== "boolean") && (data87 !== null)){
const err155 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/notifications/properties/enabled/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.notifications.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data86.notificationContentType !== undefined){
let data88 = data86.notificationContentType;
if((typeof data88 !== "string") && (data88 !== null)){
const err156 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications/notificationContentType",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/notifications/properties/notificationContentType/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.notifications.properties.notificationContentType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(!(((data88 === "IncludeMessagesContent") || (data88 === "ExcludeMessagesContent")) || (data88 === null))){
const err157 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications/notificationContentType",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/notifications/properties/notificationContentType/enum",keyword:"enum",params:{allowedValues: schema36.properties.messenger.properties.apps.properties.conversations.properties.notifications.properties.notificationContentType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
}
if(data68.sessionDurationSeconds !== undefined){
let data89 = data68.sessionDurationSeconds;
if((!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))) && (data89 !== null)){
const err158 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/sessionDurationSeconds",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/sessionDurationSeconds/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.conversations.properties.sessionDurationSeconds.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 < 900 || isNaN(data89)){
const err159 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/sessionDurationSeconds",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/sessionDurationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 900},message:"must be >= 900"};
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
}
if(data67.knowledge !== undefined){
let data90 = data67.knowledge;
if((!(data90 && typeof data90 == "object" && !Array.isArray(data90))) && (data90 !== null)){
const err160 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/knowledge/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.knowledge.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
for(const key36 in data90){
if(!((key36 === "enabled") || (key36 === "knowledgeBase"))){
const err161 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/knowledge/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data90.enabled !== undefined){
let data91 = data90.enabled;
if((typeof data91 !== "boolean") && (data91 !== null)){
const err162 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/knowledge/properties/enabled/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.knowledge.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data90.knowledgeBase !== undefined){
let data92 = data90.knowledgeBase;
if((!(data92 && typeof data92 == "object" && !Array.isArray(data92))) && (data92 !== null)){
const err163 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge/knowledgeBase",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/knowledge/properties/knowledgeBase/type",keyword:"type",params:{type: schema36.properties.messenger.properties.apps.properties.knowledge.properties.knowledgeBase.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key37 in data92){
const err164 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge/knowledgeBase",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/knowledge/properties/knowledgeBase/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
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
}
}
}
}
}
if(data29.position !== undefined){
let data93 = data29.position;
if((!(data93 && typeof data93 == "object" && !Array.isArray(data93))) && (data93 !== null)){
const err165 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/position",schemaPath:"#/$defs/messengerConfigurations/properties/position/type",keyword:"type",params:{type: schema36.properties.position.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key38 in data93){
if(!(((key38 === "alignment") || (key38 === "sideSpace")) || (key38 === "bottomSpace"))){
const err166 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/position",schemaPath:"#/$defs/messengerConfigurations/properties/position/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data93.alignment !== undefined){
let data94 = data93.alignment;
if((typeof data94 !== "string") && (data94 !== null)){
const err167 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/position/alignment",schemaPath:"#/$defs/messengerConfigurations/properties/position/properties/alignment/type",keyword:"type",params:{type: schema36.properties.position.properties.alignment.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(!((((data94 === "Auto") || (data94 === "Left")) || (data94 === "Right")) || (data94 === null))){
const err168 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/position/alignment",schemaPath:"#/$defs/messengerConfigurations/properties/position/properties/alignment/enum",keyword:"enum",params:{allowedValues: schema36.properties.position.properties.alignment.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data93.sideSpace !== undefined){
let data95 = data93.sideSpace;
if((!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))) && (data95 !== null)){
const err169 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/position/sideSpace",schemaPath:"#/$defs/messengerConfigurations/properties/position/properties/sideSpace/type",keyword:"type",params:{type: schema36.properties.position.properties.sideSpace.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data93.bottomSpace !== undefined){
let data96 = data93.bottomSpace;
if((!(((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96))) && (isFinite(data96)))) && (data96 !== null)){
const err170 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/position/bottomSpace",schemaPath:"#/$defs/messengerConfigurations/properties/position/properties/bottomSpace/type",keyword:"type",params:{type: schema36.properties.position.properties.bottomSpace.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
}
if(data29.cobrowse !== undefined){
let data97 = data29.cobrowse;
if((!(data97 && typeof data97 == "object" && !Array.isArray(data97))) && (data97 !== null)){
const err171 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/type",keyword:"type",params:{type: schema36.properties.cobrowse.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
for(const key39 in data97){
if(!((((((((key39 === "enabled") || (key39 === "allowAgentControl")) || (key39 === "allowAgentNavigation")) || (key39 === "allowDraw")) || (key39 === "channels")) || (key39 === "maskSelectors")) || (key39 === "readonlySelectors")) || (key39 === "pauseCriteria"))){
const err172 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data97.enabled !== undefined){
let data98 = data97.enabled;
if((typeof data98 !== "boolean") && (data98 !== null)){
const err173 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/enabled/type",keyword:"type",params:{type: schema36.properties.cobrowse.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data97.allowAgentControl !== undefined){
let data99 = data97.allowAgentControl;
if((typeof data99 !== "boolean") && (data99 !== null)){
const err174 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/allowAgentControl",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/allowAgentControl/type",keyword:"type",params:{type: schema36.properties.cobrowse.properties.allowAgentControl.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data97.allowAgentNavigation !== undefined){
let data100 = data97.allowAgentNavigation;
if((typeof data100 !== "boolean") && (data100 !== null)){
const err175 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/allowAgentNavigation",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/allowAgentNavigation/type",keyword:"type",params:{type: schema36.properties.cobrowse.properties.allowAgentNavigation.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data97.allowDraw !== undefined){
let data101 = data97.allowDraw;
if((typeof data101 !== "boolean") && (data101 !== null)){
const err176 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/allowDraw",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/allowDraw/type",keyword:"type",params:{type: schema36.properties.cobrowse.properties.allowDraw.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data97.channels !== undefined){
let data102 = data97.channels;
if((!(Array.isArray(data102))) && (data102 !== null)){
const err177 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/channels",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/channels/type",keyword:"type",params:{type: schema36.properties.cobrowse.properties.channels.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(Array.isArray(data102)){
const len3 = data102.length;
for(let i4=0; i4<len3; i4++){
let data103 = data102[i4];
if(typeof data103 !== "string"){
const err178 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/channels/" + i4,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/channels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(!((data103 === "Webmessaging") || (data103 === "Voice"))){
const err179 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/channels/" + i4,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/channels/items/enum",keyword:"enum",params:{allowedValues: schema36.properties.cobrowse.properties.channels.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
let i5 = data102.length;
let j1;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data102[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err180 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/channels",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
break;
}
indices1[item1] = i5;
}
}
}
}
if(data97.maskSelectors !== undefined){
let data104 = data97.maskSelectors;
if((!(Array.isArray(data104))) && (data104 !== null)){
const err181 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/maskSelectors",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/maskSelectors/type",keyword:"type",params:{type: schema36.properties.cobrowse.properties.maskSelectors.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(Array.isArray(data104)){
const len4 = data104.length;
for(let i6=0; i6<len4; i6++){
let data105 = data104[i6];
if(typeof data105 === "string"){
if(func2(data105) < 1){
const err182 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/maskSelectors/" + i6,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/maskSelectors/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
else {
const err183 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/maskSelectors/" + i6,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/maskSelectors/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
if(data97.readonlySelectors !== undefined){
let data106 = data97.readonlySelectors;
if((!(Array.isArray(data106))) && (data106 !== null)){
const err184 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/readonlySelectors",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/readonlySelectors/type",keyword:"type",params:{type: schema36.properties.cobrowse.properties.readonlySelectors.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(Array.isArray(data106)){
const len5 = data106.length;
for(let i7=0; i7<len5; i7++){
let data107 = data106[i7];
if(typeof data107 === "string"){
if(func2(data107) < 1){
const err185 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/readonlySelectors/" + i7,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/readonlySelectors/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
else {
const err186 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/readonlySelectors/" + i7,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/readonlySelectors/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
}
if(data97.pauseCriteria !== undefined){
let data108 = data97.pauseCriteria;
if((!(Array.isArray(data108))) && (data108 !== null)){
const err187 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/pauseCriteria/type",keyword:"type",params:{type: schema36.properties.cobrowse.properties.pauseCriteria.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(Array.isArray(data108)){
const len6 = data108.length;
for(let i8=0; i8<len6; i8++){
let data109 = data108[i8];
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.urlFragment === undefined){
const err188 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i8,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/pauseCriteria/items/required",keyword:"required",params:{missingProperty: "urlFragment"},message:"must have required property '"+"urlFragment"+"'"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(data109.condition === undefined){
const err189 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i8,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/pauseCriteria/items/required",keyword:"required",params:{missingProperty: "condition"},message:"must have required property '"+"condition"+"'"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
for(const key40 in data109){
if(!((key40 === "urlFragment") || (key40 === "condition"))){
const err190 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i8,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/pauseCriteria/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data109.urlFragment !== undefined){
let data110 = data109.urlFragment;
if(typeof data110 === "string"){
if(func2(data110) < 1){
const err191 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i8+"/urlFragment",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/pauseCriteria/items/properties/urlFragment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i8+"/urlFragment",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/pauseCriteria/items/properties/urlFragment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data109.condition !== undefined){
let data111 = data109.condition;
if(typeof data111 !== "string"){
const err193 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i8+"/condition",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/pauseCriteria/items/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(!(((((data111 === "Includes") || (data111 === "DoesNotInclude")) || (data111 === "StartsWith")) || (data111 === "EndsWith")) || (data111 === "Equals"))){
const err194 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i8+"/condition",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/pauseCriteria/items/properties/condition/enum",keyword:"enum",params:{allowedValues: schema36.properties.cobrowse.properties.pauseCriteria.items.properties.condition.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i8,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/pauseCriteria/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
}
}
}
if(data29.video !== undefined){
let data112 = data29.video;
if((!(data112 && typeof data112 == "object" && !Array.isArray(data112))) && (data112 !== null)){
const err196 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video",schemaPath:"#/$defs/messengerConfigurations/properties/video/type",keyword:"type",params:{type: schema36.properties.video.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key41 in data112){
if(!((((key41 === "enabled") || (key41 === "channels")) || (key41 === "agent")) || (key41 === "user"))){
const err197 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video",schemaPath:"#/$defs/messengerConfigurations/properties/video/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data112.enabled !== undefined){
let data113 = data112.enabled;
if((typeof data113 !== "boolean") && (data113 !== null)){
const err198 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/enabled/type",keyword:"type",params:{type: schema36.properties.video.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data112.channels !== undefined){
let data114 = data112.channels;
if((!(Array.isArray(data114))) && (data114 !== null)){
const err199 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/channels",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/channels/type",keyword:"type",params:{type: schema36.properties.video.properties.channels.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(Array.isArray(data114)){
const len7 = data114.length;
for(let i9=0; i9<len7; i9++){
let data115 = data114[i9];
if(typeof data115 !== "string"){
const err200 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/channels/" + i9,schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/channels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(!((data115 === "Webmessaging") || (data115 === "Voice"))){
const err201 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/channels/" + i9,schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/channels/items/enum",keyword:"enum",params:{allowedValues: schema36.properties.video.properties.channels.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
let i10 = data114.length;
let j2;
if(i10 > 1){
const indices2 = {};
for(;i10--;){
let item2 = data114[i10];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err202 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/channels",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i10+" are identical)"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
break;
}
indices2[item2] = i10;
}
}
}
}
if(data112.agent !== undefined){
let data116 = data112.agent;
if((!(data116 && typeof data116 == "object" && !Array.isArray(data116))) && (data116 !== null)){
const err203 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/type",keyword:"type",params:{type: schema36.properties.video.properties.agent.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
for(const key42 in data116){
if(!(((((key42 === "allowCamera") || (key42 === "allowScreenShare")) || (key42 === "allowMicrophone")) || (key42 === "background")) || (key42 === "backgroundImage"))){
const err204 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data116.allowCamera !== undefined){
let data117 = data116.allowCamera;
if((typeof data117 !== "boolean") && (data117 !== null)){
const err205 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/allowCamera",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/properties/allowCamera/type",keyword:"type",params:{type: schema36.properties.video.properties.agent.properties.allowCamera.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data116.allowScreenShare !== undefined){
let data118 = data116.allowScreenShare;
if((typeof data118 !== "boolean") && (data118 !== null)){
const err206 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/allowScreenShare",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/properties/allowScreenShare/type",keyword:"type",params:{type: schema36.properties.video.properties.agent.properties.allowScreenShare.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data116.allowMicrophone !== undefined){
let data119 = data116.allowMicrophone;
if((typeof data119 !== "boolean") && (data119 !== null)){
const err207 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/allowMicrophone",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/properties/allowMicrophone/type",keyword:"type",params:{type: schema36.properties.video.properties.agent.properties.allowMicrophone.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data116.background !== undefined){
let data120 = data116.background;
if((typeof data120 !== "string") && (data120 !== null)){
const err208 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/background",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/properties/background/type",keyword:"type",params:{type: schema36.properties.video.properties.agent.properties.background.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(!((((data120 === "BLUR") || (data120 === "NONE")) || (data120 === "IMAGE")) || (data120 === null))){
const err209 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/background",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/properties/background/enum",keyword:"enum",params:{allowedValues: schema36.properties.video.properties.agent.properties.background.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data116.backgroundImage !== undefined){
let data121 = data116.backgroundImage;
if((!(data121 && typeof data121 == "object" && !Array.isArray(data121))) && (data121 !== null)){
const err210 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/backgroundImage",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/properties/backgroundImage/type",keyword:"type",params:{type: schema36.properties.video.properties.agent.properties.backgroundImage.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
for(const key43 in data121){
if(!(key43 === "url")){
const err211 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/backgroundImage",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/properties/backgroundImage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data121.url !== undefined){
let data122 = data121.url;
if((typeof data122 !== "string") && (data122 !== null)){
const err212 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/backgroundImage/url",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/properties/backgroundImage/properties/url/type",keyword:"type",params:{type: schema36.properties.video.properties.agent.properties.backgroundImage.properties.url.type},message:"must be string,null"};
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
}
}
if(data112.user !== undefined){
let data123 = data112.user;
if((!(data123 && typeof data123 == "object" && !Array.isArray(data123))) && (data123 !== null)){
const err213 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/user/type",keyword:"type",params:{type: schema36.properties.video.properties.user.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
for(const key44 in data123){
if(!(((key44 === "allowCamera") || (key44 === "allowScreenShare")) || (key44 === "allowMicrophone"))){
const err214 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/user/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data123.allowCamera !== undefined){
let data124 = data123.allowCamera;
if((typeof data124 !== "boolean") && (data124 !== null)){
const err215 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user/allowCamera",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/user/properties/allowCamera/type",keyword:"type",params:{type: schema36.properties.video.properties.user.properties.allowCamera.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data123.allowScreenShare !== undefined){
let data125 = data123.allowScreenShare;
if((typeof data125 !== "boolean") && (data125 !== null)){
const err216 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user/allowScreenShare",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/user/properties/allowScreenShare/type",keyword:"type",params:{type: schema36.properties.video.properties.user.properties.allowScreenShare.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data123.allowMicrophone !== undefined){
let data126 = data123.allowMicrophone;
if((typeof data126 !== "boolean") && (data126 !== null)){
const err217 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user/allowMicrophone",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/user/properties/allowMicrophone/type",keyword:"type",params:{type: schema36.properties.video.properties.user.properties.allowMicrophone.type},message:"must be boolean,null"};
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
}
}
if(data29.authenticationSettings !== undefined){
let data127 = data29.authenticationSettings;
if((!(data127 && typeof data127 == "object" && !Array.isArray(data127))) && (data127 !== null)){
const err218 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings",schemaPath:"#/$defs/messengerConfigurations/properties/authenticationSettings/type",keyword:"type",params:{type: schema36.properties.authenticationSettings.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
for(const key45 in data127){
if(!(((key45 === "enabled") || (key45 === "integrationId")) || (key45 === "allowSessionUpgrade"))){
const err219 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings",schemaPath:"#/$defs/messengerConfigurations/properties/authenticationSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data127.enabled !== undefined){
let data128 = data127.enabled;
if((typeof data128 !== "boolean") && (data128 !== null)){
const err220 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/authenticationSettings/properties/enabled/type",keyword:"type",params:{type: schema36.properties.authenticationSettings.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data127.integrationId !== undefined){
let data129 = data127.integrationId;
if((typeof data129 !== "string") && (data129 !== null)){
const err221 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings/integrationId",schemaPath:"#/$defs/messengerConfigurations/properties/authenticationSettings/properties/integrationId/type",keyword:"type",params:{type: schema36.properties.authenticationSettings.properties.integrationId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(typeof data129 === "string"){
if(func2(data129) < 1){
const err222 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings/integrationId",schemaPath:"#/$defs/messengerConfigurations/properties/authenticationSettings/properties/integrationId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
}
if(data127.allowSessionUpgrade !== undefined){
let data130 = data127.allowSessionUpgrade;
if((typeof data130 !== "boolean") && (data130 !== null)){
const err223 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings/allowSessionUpgrade",schemaPath:"#/$defs/messengerConfigurations/properties/authenticationSettings/properties/allowSessionUpgrade/type",keyword:"type",params:{type: schema36.properties.authenticationSettings.properties.allowSessionUpgrade.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
}
if(data29.journeyEvents !== undefined){
let data131 = data29.journeyEvents;
if((!(data131 && typeof data131 == "object" && !Array.isArray(data131))) && (data131 !== null)){
const err224 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/type",keyword:"type",params:{type: schema36.properties.journeyEvents.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
for(const key46 in data131){
if(!((((((((key46 === "enabled") || (key46 === "pageviewConfig")) || (key46 === "clickEvents")) || (key46 === "inViewportEvents")) || (key46 === "formsTrackEvents")) || (key46 === "idleEvents")) || (key46 === "scrollDepthEvents")) || (key46 === "trackingSettings"))){
const err225 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data131.enabled !== undefined){
let data132 = data131.enabled;
if((typeof data132 !== "boolean") && (data132 !== null)){
const err226 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/enabled/type",keyword:"type",params:{type: schema36.properties.journeyEvents.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data131.pageviewConfig !== undefined){
let data133 = data131.pageviewConfig;
if((typeof data133 !== "string") && (data133 !== null)){
const err227 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/pageviewConfig",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/pageviewConfig/type",keyword:"type",params:{type: schema36.properties.journeyEvents.properties.pageviewConfig.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(!((((data133 === "Auto") || (data133 === "Once")) || (data133 === "Off")) || (data133 === null))){
const err228 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/pageviewConfig",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/pageviewConfig/enum",keyword:"enum",params:{allowedValues: schema36.properties.journeyEvents.properties.pageviewConfig.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data131.clickEvents !== undefined){
let data134 = data131.clickEvents;
if((!(Array.isArray(data134))) && (data134 !== null)){
const err229 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/clickEvents/type",keyword:"type",params:{type: schema36.properties.journeyEvents.properties.clickEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(Array.isArray(data134)){
const len8 = data134.length;
for(let i11=0; i11<len8; i11++){
let data135 = data134[i11];
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.selector === undefined){
const err230 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i11,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/clickEvents/items/required",keyword:"required",params:{missingProperty: "selector"},message:"must have required property '"+"selector"+"'"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(data135.eventName === undefined){
const err231 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i11,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/clickEvents/items/required",keyword:"required",params:{missingProperty: "eventName"},message:"must have required property '"+"eventName"+"'"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
for(const key47 in data135){
if(!((key47 === "selector") || (key47 === "eventName"))){
const err232 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i11,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/clickEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data135.selector !== undefined){
let data136 = data135.selector;
if(typeof data136 === "string"){
if(func2(data136) < 1){
const err233 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i11+"/selector",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/clickEvents/items/properties/selector/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err234 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i11+"/selector",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/clickEvents/items/properties/selector/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data135.eventName !== undefined){
let data137 = data135.eventName;
if(typeof data137 === "string"){
if(func2(data137) < 1){
const err235 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i11+"/eventName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/clickEvents/items/properties/eventName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
else {
const err236 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i11+"/eventName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/clickEvents/items/properties/eventName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
else {
const err237 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i11,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/clickEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
}
if(data131.inViewportEvents !== undefined){
let data138 = data131.inViewportEvents;
if((!(Array.isArray(data138))) && (data138 !== null)){
const err238 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/inViewportEvents/type",keyword:"type",params:{type: schema36.properties.journeyEvents.properties.inViewportEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(Array.isArray(data138)){
const len9 = data138.length;
for(let i12=0; i12<len9; i12++){
let data139 = data138[i12];
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if(data139.selector === undefined){
const err239 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i12,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/inViewportEvents/items/required",keyword:"required",params:{missingProperty: "selector"},message:"must have required property '"+"selector"+"'"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(data139.eventName === undefined){
const err240 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i12,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/inViewportEvents/items/required",keyword:"required",params:{missingProperty: "eventName"},message:"must have required property '"+"eventName"+"'"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
for(const key48 in data139){
if(!((key48 === "selector") || (key48 === "eventName"))){
const err241 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i12,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/inViewportEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data139.selector !== undefined){
let data140 = data139.selector;
if(typeof data140 === "string"){
if(func2(data140) < 1){
const err242 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i12+"/selector",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/inViewportEvents/items/properties/selector/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err243 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i12+"/selector",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/inViewportEvents/items/properties/selector/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data139.eventName !== undefined){
let data141 = data139.eventName;
if(typeof data141 === "string"){
if(func2(data141) < 1){
const err244 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i12+"/eventName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/inViewportEvents/items/properties/eventName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err245 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i12+"/eventName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/inViewportEvents/items/properties/eventName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
else {
const err246 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i12,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/inViewportEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
}
}
if(data131.formsTrackEvents !== undefined){
let data142 = data131.formsTrackEvents;
if((!(Array.isArray(data142))) && (data142 !== null)){
const err247 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/type",keyword:"type",params:{type: schema36.properties.journeyEvents.properties.formsTrackEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(Array.isArray(data142)){
const len10 = data142.length;
for(let i13=0; i13<len10; i13++){
let data143 = data142[i13];
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
if(data143.selector === undefined){
const err248 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/required",keyword:"required",params:{missingProperty: "selector"},message:"must have required property '"+"selector"+"'"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(data143.formName === undefined){
const err249 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/required",keyword:"required",params:{missingProperty: "formName"},message:"must have required property '"+"formName"+"'"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(data143.captureDataOnFormAbandon === undefined){
const err250 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/required",keyword:"required",params:{missingProperty: "captureDataOnFormAbandon"},message:"must have required property '"+"captureDataOnFormAbandon"+"'"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(data143.captureDataOnFormSubmit === undefined){
const err251 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/required",keyword:"required",params:{missingProperty: "captureDataOnFormSubmit"},message:"must have required property '"+"captureDataOnFormSubmit"+"'"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
for(const key49 in data143){
if(!((((key49 === "selector") || (key49 === "formName")) || (key49 === "captureDataOnFormAbandon")) || (key49 === "captureDataOnFormSubmit"))){
const err252 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data143.selector !== undefined){
let data144 = data143.selector;
if(typeof data144 === "string"){
if(func2(data144) < 1){
const err253 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13+"/selector",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/properties/selector/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
else {
const err254 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13+"/selector",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/properties/selector/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data143.formName !== undefined){
let data145 = data143.formName;
if(typeof data145 === "string"){
if(func2(data145) < 1){
const err255 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13+"/formName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/properties/formName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
else {
const err256 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13+"/formName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/properties/formName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data143.captureDataOnFormAbandon !== undefined){
if(typeof data143.captureDataOnFormAbandon !== "boolean"){
const err257 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13+"/captureDataOnFormAbandon",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/properties/captureDataOnFormAbandon/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data143.captureDataOnFormSubmit !== undefined){
if(typeof data143.captureDataOnFormSubmit !== "boolean"){
const err258 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13+"/captureDataOnFormSubmit",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/properties/captureDataOnFormSubmit/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
else {
const err259 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
}
}
if(data131.idleEvents !== undefined){
let data148 = data131.idleEvents;
if((!(Array.isArray(data148))) && (data148 !== null)){
const err260 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/idleEvents/type",keyword:"type",params:{type: schema36.properties.journeyEvents.properties.idleEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if(Array.isArray(data148)){
const len11 = data148.length;
for(let i14=0; i14<len11; i14++){
let data149 = data148[i14];
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
if(data149.eventName === undefined){
const err261 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i14,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/idleEvents/items/required",keyword:"required",params:{missingProperty: "eventName"},message:"must have required property '"+"eventName"+"'"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
for(const key50 in data149){
if(!((key50 === "eventName") || (key50 === "idleAfterSeconds"))){
const err262 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i14,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/idleEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data149.eventName !== undefined){
let data150 = data149.eventName;
if(typeof data150 === "string"){
if(func2(data150) < 1){
const err263 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i14+"/eventName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/idleEvents/items/properties/eventName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
else {
const err264 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i14+"/eventName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/idleEvents/items/properties/eventName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data149.idleAfterSeconds !== undefined){
let data151 = data149.idleAfterSeconds;
if(!(((typeof data151 == "number") && (!(data151 % 1) && !isNaN(data151))) && (isFinite(data151)))){
const err265 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i14+"/idleAfterSeconds",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/idleEvents/items/properties/idleAfterSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if((typeof data151 == "number") && (isFinite(data151))){
if(data151 < 30 || isNaN(data151)){
const err266 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i14+"/idleAfterSeconds",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/idleEvents/items/properties/idleAfterSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30},message:"must be >= 30"};
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
else {
const err267 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i14,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/idleEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
}
}
if(data131.scrollDepthEvents !== undefined){
let data152 = data131.scrollDepthEvents;
if((!(Array.isArray(data152))) && (data152 !== null)){
const err268 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/type",keyword:"type",params:{type: schema36.properties.journeyEvents.properties.scrollDepthEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if(Array.isArray(data152)){
const len12 = data152.length;
for(let i15=0; i15<len12; i15++){
let data153 = data152[i15];
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
if(data153.percentage === undefined){
const err269 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i15,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/items/required",keyword:"required",params:{missingProperty: "percentage"},message:"must have required property '"+"percentage"+"'"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if(data153.eventName === undefined){
const err270 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i15,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/items/required",keyword:"required",params:{missingProperty: "eventName"},message:"must have required property '"+"eventName"+"'"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
for(const key51 in data153){
if(!((key51 === "percentage") || (key51 === "eventName"))){
const err271 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i15,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data153.percentage !== undefined){
let data154 = data153.percentage;
if(!(((typeof data154 == "number") && (!(data154 % 1) && !isNaN(data154))) && (isFinite(data154)))){
const err272 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i15+"/percentage",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/items/properties/percentage/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if((typeof data154 == "number") && (isFinite(data154))){
if(data154 > 100 || isNaN(data154)){
const err273 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i15+"/percentage",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/items/properties/percentage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(data154 < 0 || isNaN(data154)){
const err274 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i15+"/percentage",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/items/properties/percentage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
}
if(data153.eventName !== undefined){
let data155 = data153.eventName;
if(typeof data155 === "string"){
if(func2(data155) < 1){
const err275 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i15+"/eventName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/items/properties/eventName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
else {
const err276 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i15+"/eventName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/items/properties/eventName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
}
else {
const err277 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i15,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(data131.trackingSettings !== undefined){
let data156 = data131.trackingSettings;
if((!(data156 && typeof data156 == "object" && !Array.isArray(data156))) && (data156 !== null)){
const err278 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/type",keyword:"type",params:{type: schema36.properties.journeyEvents.properties.trackingSettings.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
for(const key52 in data156){
if(!((((key52 === "shouldKeepUrlFragment") || (key52 === "searchQueryParameters")) || (key52 === "excludedQueryParameters")) || (key52 === "ipFilters"))){
const err279 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data156.shouldKeepUrlFragment !== undefined){
let data157 = data156.shouldKeepUrlFragment;
if((typeof data157 !== "boolean") && (data157 !== null)){
const err280 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/shouldKeepUrlFragment",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/shouldKeepUrlFragment/type",keyword:"type",params:{type: schema36.properties.journeyEvents.properties.trackingSettings.properties.shouldKeepUrlFragment.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data156.searchQueryParameters !== undefined){
let data158 = data156.searchQueryParameters;
if((!(Array.isArray(data158))) && (data158 !== null)){
const err281 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/searchQueryParameters",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/searchQueryParameters/type",keyword:"type",params:{type: schema36.properties.journeyEvents.properties.trackingSettings.properties.searchQueryParameters.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
if(Array.isArray(data158)){
if(data158.length > 50){
const err282 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/searchQueryParameters",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/searchQueryParameters/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
const len13 = data158.length;
for(let i16=0; i16<len13; i16++){
let data159 = data158[i16];
if(typeof data159 === "string"){
if(func2(data159) < 1){
const err283 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/searchQueryParameters/" + i16,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/searchQueryParameters/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
else {
const err284 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/searchQueryParameters/" + i16,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/searchQueryParameters/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
}
if(data156.excludedQueryParameters !== undefined){
let data160 = data156.excludedQueryParameters;
if((!(Array.isArray(data160))) && (data160 !== null)){
const err285 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/excludedQueryParameters",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/excludedQueryParameters/type",keyword:"type",params:{type: schema36.properties.journeyEvents.properties.trackingSettings.properties.excludedQueryParameters.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(Array.isArray(data160)){
if(data160.length > 50){
const err286 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/excludedQueryParameters",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/excludedQueryParameters/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
const len14 = data160.length;
for(let i17=0; i17<len14; i17++){
let data161 = data160[i17];
if(typeof data161 === "string"){
if(func2(data161) < 1){
const err287 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/excludedQueryParameters/" + i17,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/excludedQueryParameters/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
else {
const err288 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/excludedQueryParameters/" + i17,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/excludedQueryParameters/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
}
}
if(data156.ipFilters !== undefined){
let data162 = data156.ipFilters;
if((!(Array.isArray(data162))) && (data162 !== null)){
const err289 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/type",keyword:"type",params:{type: schema36.properties.journeyEvents.properties.trackingSettings.properties.ipFilters.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if(Array.isArray(data162)){
if(data162.length > 10){
const err290 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
const len15 = data162.length;
for(let i18=0; i18<len15; i18++){
let data163 = data162[i18];
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
if(data163.ipAddress === undefined){
const err291 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i18,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/required",keyword:"required",params:{missingProperty: "ipAddress"},message:"must have required property '"+"ipAddress"+"'"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
for(const key53 in data163){
if(!((key53 === "ipAddress") || (key53 === "name"))){
const err292 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i18,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data163.ipAddress !== undefined){
let data164 = data163.ipAddress;
if(typeof data164 === "string"){
if(func2(data164) < 1){
const err293 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i18+"/ipAddress",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/properties/ipAddress/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
else {
const err294 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i18+"/ipAddress",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/properties/ipAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data163.name !== undefined){
let data165 = data163.name;
if(typeof data165 === "string"){
if(func2(data165) < 1){
const err295 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i18+"/name",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
else {
const err296 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i18+"/name",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
}
else {
const err297 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i18,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
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
if(data29.supportCenter !== undefined){
let data166 = data29.supportCenter;
if((!(data166 && typeof data166 == "object" && !Array.isArray(data166))) && (data166 !== null)){
const err298 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/type",keyword:"type",params:{type: schema36.properties.supportCenter.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
for(const key54 in data166){
if(!(func1.call(schema36.properties.supportCenter.properties, key54))){
const err299 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data166.enabled !== undefined){
let data167 = data166.enabled;
if((typeof data167 !== "boolean") && (data167 !== null)){
const err300 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabled/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data166.knowledgeBase !== undefined){
let data168 = data166.knowledgeBase;
if((!(data168 && typeof data168 == "object" && !Array.isArray(data168))) && (data168 !== null)){
const err301 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/knowledgeBase",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/knowledgeBase/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.knowledgeBase.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
for(const key55 in data168){
const err302 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/knowledgeBase",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/knowledgeBase/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties"};
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
if(data166.routerType !== undefined){
let data169 = data166.routerType;
if((typeof data169 !== "string") && (data169 !== null)){
const err303 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/routerType",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/routerType/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.routerType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if(!(((data169 === "Hash") || (data169 === "Browser")) || (data169 === null))){
const err304 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/routerType",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/routerType/enum",keyword:"enum",params:{allowedValues: schema36.properties.supportCenter.properties.routerType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data166.customMessages !== undefined){
let data170 = data166.customMessages;
if((!(Array.isArray(data170))) && (data170 !== null)){
const err305 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/customMessages/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.customMessages.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
if(Array.isArray(data170)){
const len16 = data170.length;
for(let i19=0; i19<len16; i19++){
let data171 = data170[i19];
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
if(data171.type === undefined){
const err306 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i19,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/customMessages/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(data171.defaultValue === undefined){
const err307 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i19,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/customMessages/items/required",keyword:"required",params:{missingProperty: "defaultValue"},message:"must have required property '"+"defaultValue"+"'"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
for(const key56 in data171){
if(!((key56 === "type") || (key56 === "defaultValue"))){
const err308 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i19,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/customMessages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data171.type !== undefined){
let data172 = data171.type;
if(typeof data172 !== "string"){
const err309 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i19+"/type",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/customMessages/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(!((data172 === "Welcome") || (data172 === "Fallback"))){
const err310 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i19+"/type",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/customMessages/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema36.properties.supportCenter.properties.customMessages.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data171.defaultValue !== undefined){
let data173 = data171.defaultValue;
if(typeof data173 === "string"){
if(func2(data173) > 300){
const err311 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i19+"/defaultValue",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/customMessages/items/properties/defaultValue/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
else {
const err312 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i19+"/defaultValue",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/customMessages/items/properties/defaultValue/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
}
else {
const err313 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i19,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/customMessages/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(data166.screens !== undefined){
let data174 = data166.screens;
if((!(Array.isArray(data174))) && (data174 !== null)){
const err314 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.screens.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
if(Array.isArray(data174)){
const len17 = data174.length;
for(let i20=0; i20<len17; i20++){
let data175 = data174[i20];
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
if(data175.type === undefined){
const err315 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
if(data175.moduleSettings === undefined){
const err316 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/required",keyword:"required",params:{missingProperty: "moduleSettings"},message:"must have required property '"+"moduleSettings"+"'"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
for(const key57 in data175){
if(!((key57 === "type") || (key57 === "moduleSettings"))){
const err317 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data175.type !== undefined){
let data176 = data175.type;
if(typeof data176 !== "string"){
const err318 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/type",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
if(!((((data176 === "Home") || (data176 === "Category")) || (data176 === "SearchResults")) || (data176 === "Article"))){
const err319 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/type",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema36.properties.supportCenter.properties.screens.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data175.moduleSettings !== undefined){
let data177 = data175.moduleSettings;
if(Array.isArray(data177)){
const len18 = data177.length;
for(let i21=0; i21<len18; i21++){
let data178 = data177[i21];
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
if(data178.type === undefined){
const err320 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if(data178.enabled === undefined){
const err321 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
for(const key58 in data178){
if(!((((key58 === "type") || (key58 === "enabled")) || (key58 === "compactCategoryModuleTemplate")) || (key58 === "detailedCategoryModuleTemplate"))){
const err322 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data178.type !== undefined){
let data179 = data178.type;
if(typeof data179 !== "string"){
const err323 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/type",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if(!(((((((data179 === "Search") || (data179 === "Categories")) || (data179 === "FAQ")) || (data179 === "Contact")) || (data179 === "Results")) || (data179 === "Article")) || (data179 === "TopViewedArticles"))){
const err324 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/type",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema36.properties.supportCenter.properties.screens.items.properties.moduleSettings.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data178.enabled !== undefined){
if(typeof data178.enabled !== "boolean"){
const err325 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data178.compactCategoryModuleTemplate !== undefined){
let data181 = data178.compactCategoryModuleTemplate;
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
if(data181.active === undefined){
const err326 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/compactCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/compactCategoryModuleTemplate/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
for(const key59 in data181){
if(!(key59 === "active")){
const err327 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/compactCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/compactCategoryModuleTemplate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data181.active !== undefined){
if(typeof data181.active !== "boolean"){
const err328 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/compactCategoryModuleTemplate/active",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/compactCategoryModuleTemplate/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err329 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/compactCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/compactCategoryModuleTemplate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data178.detailedCategoryModuleTemplate !== undefined){
let data183 = data178.detailedCategoryModuleTemplate;
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
if(data183.active === undefined){
const err330 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/detailedCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
if(data183.sidebar === undefined){
const err331 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/detailedCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/required",keyword:"required",params:{missingProperty: "sidebar"},message:"must have required property '"+"sidebar"+"'"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
for(const key60 in data183){
if(!((key60 === "active") || (key60 === "sidebar"))){
const err332 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/detailedCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data183.active !== undefined){
if(typeof data183.active !== "boolean"){
const err333 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/detailedCategoryModuleTemplate/active",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data183.sidebar !== undefined){
let data185 = data183.sidebar;
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
if(data185.enabled === undefined){
const err334 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/detailedCategoryModuleTemplate/sidebar",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/sidebar/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
for(const key61 in data185){
if(!(key61 === "enabled")){
const err335 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/detailedCategoryModuleTemplate/sidebar",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/sidebar/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data185.enabled !== undefined){
if(typeof data185.enabled !== "boolean"){
const err336 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/detailedCategoryModuleTemplate/sidebar/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/sidebar/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
else {
const err337 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/detailedCategoryModuleTemplate/sidebar",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/sidebar/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err338 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/detailedCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err339 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err340 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err341 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
}
}
if(data166.enabledCategories !== undefined){
let data187 = data166.enabledCategories;
if((!(Array.isArray(data187))) && (data187 !== null)){
const err342 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.enabledCategories.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
if(Array.isArray(data187)){
const len19 = data187.length;
for(let i22=0; i22<len19; i22++){
let data188 = data187[i22];
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
for(const key62 in data188){
if(!(key62 === "image")){
const err343 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i22,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data188.image !== undefined){
let data189 = data188.image;
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
if(data189.source === undefined){
const err344 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i22+"/image",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/items/properties/image/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
for(const key63 in data189){
if(!(key63 === "source")){
const err345 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i22+"/image",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/items/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data189.source !== undefined){
let data190 = data189.source;
if(data190 && typeof data190 == "object" && !Array.isArray(data190)){
if(data190.defaultUrl === undefined){
const err346 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i22+"/image/source",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/items/properties/image/properties/source/required",keyword:"required",params:{missingProperty: "defaultUrl"},message:"must have required property '"+"defaultUrl"+"'"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
for(const key64 in data190){
if(!(key64 === "defaultUrl")){
const err347 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i22+"/image/source",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/items/properties/image/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data190.defaultUrl !== undefined){
if(typeof data190.defaultUrl !== "string"){
const err348 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i22+"/image/source/defaultUrl",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/items/properties/image/properties/source/properties/defaultUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
}
else {
const err349 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i22+"/image/source",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/items/properties/image/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
}
else {
const err350 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i22+"/image",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/items/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
}
else {
const err351 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i22,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(data166.labelFilter !== undefined){
let data192 = data166.labelFilter;
if((!(data192 && typeof data192 == "object" && !Array.isArray(data192))) && (data192 !== null)){
const err352 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/labelFilter/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.labelFilter.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
for(const key65 in data192){
if(!(key65 === "labels")){
const err353 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/labelFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data192.labels !== undefined){
let data193 = data192.labels;
if((!(Array.isArray(data193))) && (data193 !== null)){
const err354 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter/labels",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/labelFilter/properties/labels/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.labelFilter.properties.labels.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
if(Array.isArray(data193)){
const len20 = data193.length;
for(let i23=0; i23<len20; i23++){
let data194 = data193[i23];
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
for(const key66 in data194){
const err355 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter/labels/" + i23,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/labelFilter/properties/labels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
else {
const err356 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter/labels/" + i23,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/labelFilter/properties/labels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
}
}
}
}
if(data166.styleSetting !== undefined){
let data195 = data166.styleSetting;
if((!(data195 && typeof data195 == "object" && !Array.isArray(data195))) && (data195 !== null)){
const err357 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.styleSetting.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
for(const key67 in data195){
if(!((key67 === "heroStyle") || (key67 === "globalStyle"))){
const err358 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data195.heroStyle !== undefined){
let data196 = data195.heroStyle;
if((!(data196 && typeof data196 == "object" && !Array.isArray(data196))) && (data196 !== null)){
const err359 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.styleSetting.properties.heroStyle.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
for(const key68 in data196){
if(!(((key68 === "backgroundColor") || (key68 === "textColor")) || (key68 === "image"))){
const err360 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data196.backgroundColor !== undefined){
let data197 = data196.backgroundColor;
if((typeof data197 !== "string") && (data197 !== null)){
const err361 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/backgroundColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/backgroundColor/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.backgroundColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
if(typeof data197 === "string"){
if(!pattern15.test(data197)){
const err362 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/backgroundColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/backgroundColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
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
if(data196.textColor !== undefined){
let data198 = data196.textColor;
if((typeof data198 !== "string") && (data198 !== null)){
const err363 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/textColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/textColor/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.textColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
if(typeof data198 === "string"){
if(!pattern15.test(data198)){
const err364 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/textColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/textColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
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
if(data196.image !== undefined){
let data199 = data196.image;
if((!(data199 && typeof data199 == "object" && !Array.isArray(data199))) && (data199 !== null)){
const err365 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.image.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
for(const key69 in data199){
if(!(key69 === "source")){
const err366 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(data199.source !== undefined){
let data200 = data199.source;
if((!(data200 && typeof data200 == "object" && !Array.isArray(data200))) && (data200 !== null)){
const err367 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image/source",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/properties/source/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.image.properties.source.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
for(const key70 in data200){
if(!(key70 === "defaultUrl")){
const err368 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image/source",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(data200.defaultUrl !== undefined){
let data201 = data200.defaultUrl;
if((typeof data201 !== "string") && (data201 !== null)){
const err369 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image/source/defaultUrl",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/properties/source/properties/defaultUrl/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.image.properties.source.properties.defaultUrl.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
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
if(data195.globalStyle !== undefined){
let data202 = data195.globalStyle;
if((!(data202 && typeof data202 == "object" && !Array.isArray(data202))) && (data202 !== null)){
const err370 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.styleSetting.properties.globalStyle.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
for(const key71 in data202){
if(!((((((key71 === "backgroundColor") || (key71 === "primaryColor")) || (key71 === "primaryColorDark")) || (key71 === "primaryColorLight")) || (key71 === "textColor")) || (key71 === "fontFamily"))){
const err371 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data202.backgroundColor !== undefined){
let data203 = data202.backgroundColor;
if((typeof data203 !== "string") && (data203 !== null)){
const err372 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/backgroundColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/backgroundColor/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.backgroundColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
if(typeof data203 === "string"){
if(!pattern15.test(data203)){
const err373 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/backgroundColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/backgroundColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
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
if(data202.primaryColor !== undefined){
let data204 = data202.primaryColor;
if((typeof data204 !== "string") && (data204 !== null)){
const err374 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColor/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.primaryColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
if(typeof data204 === "string"){
if(!pattern15.test(data204)){
const err375 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
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
if(data202.primaryColorDark !== undefined){
let data205 = data202.primaryColorDark;
if((typeof data205 !== "string") && (data205 !== null)){
const err376 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColorDark",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColorDark/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.primaryColorDark.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
if(typeof data205 === "string"){
if(!pattern15.test(data205)){
const err377 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColorDark",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColorDark/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
}
if(data202.primaryColorLight !== undefined){
let data206 = data202.primaryColorLight;
if((typeof data206 !== "string") && (data206 !== null)){
const err378 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColorLight",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColorLight/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.primaryColorLight.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
if(typeof data206 === "string"){
if(!pattern15.test(data206)){
const err379 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColorLight",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColorLight/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
}
if(data202.textColor !== undefined){
let data207 = data202.textColor;
if((typeof data207 !== "string") && (data207 !== null)){
const err380 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/textColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/textColor/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.textColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
if(typeof data207 === "string"){
if(!pattern15.test(data207)){
const err381 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/textColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/textColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
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
if(data202.fontFamily !== undefined){
let data208 = data202.fontFamily;
if((typeof data208 !== "string") && (data208 !== null)){
const err382 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/fontFamily",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/fontFamily/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.fontFamily.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
if(typeof data208 === "string"){
if(func2(data208) < 1){
const err383 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/fontFamily",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/fontFamily/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
}
}
}
}
}
if(data166.feedback !== undefined){
let data209 = data166.feedback;
if((!(data209 && typeof data209 == "object" && !Array.isArray(data209))) && (data209 !== null)){
const err384 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/feedback",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/feedback/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.feedback.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
if(data209 && typeof data209 == "object" && !Array.isArray(data209)){
for(const key72 in data209){
if(!(key72 === "enabled")){
const err385 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/feedback",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/feedback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data209.enabled !== undefined){
let data210 = data209.enabled;
if((typeof data210 !== "boolean") && (data210 !== null)){
const err386 = {instancePath:instancePath+"/messengerConfigurations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/feedback/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/feedback/properties/enabled/type",keyword:"type",params:{type: schema36.properties.supportCenter.properties.feedback.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
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
let data211 = data.messengerDeployments;
if((!(data211 && typeof data211 == "object" && !Array.isArray(data211))) && (data211 !== null)){
const err387 = {instancePath:instancePath+"/messengerDeployments",schemaPath:"#/properties/messengerDeployments/type",keyword:"type",params:{type: schema32.properties.messengerDeployments.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
for(const key73 in data211){
const _errs508 = errors;
if(typeof key73 === "string"){
if(func2(key73) < 1){
const err388 = {instancePath:instancePath+"/messengerDeployments",schemaPath:"#/properties/messengerDeployments/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key73};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
var valid119 = _errs508 === errors;
if(!valid119){
const err389 = {instancePath:instancePath+"/messengerDeployments",schemaPath:"#/properties/messengerDeployments/propertyNames",keyword:"propertyNames",params:{propertyName: key73},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
for(const key74 in data211){
let data212 = data211[key74];
if((!(data212 && typeof data212 == "object" && !Array.isArray(data212))) && (data212 !== null)){
const err390 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerDeployments/type",keyword:"type",params:{type: schema37.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
for(const key75 in data212){
if(!(func1.call(schema37.properties, key75))){
const err391 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerDeployments/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
if(data212.name !== undefined){
let data213 = data212.name;
if((typeof data213 !== "string") && (data213 !== null)){
const err392 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerDeployments/properties/name/type",keyword:"type",params:{type: schema37.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
if(typeof data213 === "string"){
if(func2(data213) < 1){
const err393 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerDeployments/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data212.was !== undefined){
let data214 = data212.was;
if((typeof data214 !== "string") && (data214 !== null)){
const err394 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/messengerDeployments/properties/was/type",keyword:"type",params:{type: schema37.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
if(typeof data214 === "string"){
if(func2(data214) < 1){
const err395 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/messengerDeployments/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data212.unchecked !== undefined){
let data215 = data212.unchecked;
if((!(data215 && typeof data215 == "object" && !Array.isArray(data215))) && (data215 !== null)){
const err396 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/messengerDeployments/properties/unchecked/type",keyword:"type",params:{type: schema37.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data212.create !== undefined){
let data216 = data212.create;
if((typeof data216 !== "string") && (data216 !== null)){
const err397 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/messengerDeployments/properties/create/type",keyword:"type",params:{type: schema37.properties.create.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if(!((data216 === "only") || (data216 === null))){
const err398 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/messengerDeployments/properties/create/enum",keyword:"enum",params:{allowedValues: schema37.properties.create.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
if(data212.description !== undefined){
let data217 = data212.description;
if((typeof data217 !== "string") && (data217 !== null)){
const err399 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/messengerDeployments/properties/description/type",keyword:"type",params:{type: schema37.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data212.configuration !== undefined){
let data218 = data212.configuration;
if(((!(data218 && typeof data218 == "object" && !Array.isArray(data218))) && (typeof data218 !== "string")) && (data218 !== null)){
const err400 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration",schemaPath:"#/$defs/messengerDeployments/properties/configuration/type",keyword:"type",params:{type: schema37.properties.configuration.type},message:"must be object,string,null"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
if(typeof data218 === "string"){
if(func2(data218) < 1){
const err401 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration",schemaPath:"#/$defs/messengerDeployments/properties/configuration/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
for(const key76 in data218){
if(!((key76 === "name") || (key76 === "version"))){
const err402 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration",schemaPath:"#/$defs/messengerDeployments/properties/configuration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
if(data218.name !== undefined){
let data219 = data218.name;
if((typeof data219 !== "string") && (data219 !== null)){
const err403 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration/name",schemaPath:"#/$defs/messengerDeployments/properties/configuration/properties/name/type",keyword:"type",params:{type: schema37.properties.configuration.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if(typeof data219 === "string"){
if(func2(data219) < 1){
const err404 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration/name",schemaPath:"#/$defs/messengerDeployments/properties/configuration/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data218.version !== undefined){
let data220 = data218.version;
if((!(((typeof data220 == "number") && (!(data220 % 1) && !isNaN(data220))) && (isFinite(data220)))) && (data220 !== null)){
const err405 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration/version",schemaPath:"#/$defs/messengerDeployments/properties/configuration/properties/version/type",keyword:"type",params:{type: schema37.properties.configuration.properties.version.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
if((typeof data220 == "number") && (isFinite(data220))){
if(data220 < 1 || isNaN(data220)){
const err406 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration/version",schemaPath:"#/$defs/messengerDeployments/properties/configuration/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data212.allowAllDomains !== undefined){
let data221 = data212.allowAllDomains;
if((typeof data221 !== "boolean") && (data221 !== null)){
const err407 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowAllDomains",schemaPath:"#/$defs/messengerDeployments/properties/allowAllDomains/type",keyword:"type",params:{type: schema37.properties.allowAllDomains.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data212.allowedDomains !== undefined){
let data222 = data212.allowedDomains;
if((!(Array.isArray(data222))) && (data222 !== null)){
const err408 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowedDomains",schemaPath:"#/$defs/messengerDeployments/properties/allowedDomains/type",keyword:"type",params:{type: schema37.properties.allowedDomains.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
if(Array.isArray(data222)){
const len21 = data222.length;
for(let i24=0; i24<len21; i24++){
let data223 = data222[i24];
if(typeof data223 === "string"){
if(func2(data223) < 1){
const err409 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowedDomains/" + i24,schemaPath:"#/$defs/messengerDeployments/properties/allowedDomains/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
else {
const err410 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowedDomains/" + i24,schemaPath:"#/$defs/messengerDeployments/properties/allowedDomains/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
let i25 = data222.length;
let j3;
if(i25 > 1){
const indices3 = {};
for(;i25--;){
let item3 = data222[i25];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err411 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowedDomains",schemaPath:"#/$defs/messengerDeployments/properties/allowedDomains/uniqueItems",keyword:"uniqueItems",params:{i: i25, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i25+" are identical)"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
break;
}
indices3[item3] = i25;
}
}
}
}
if(data212.flow !== undefined){
let data224 = data212.flow;
if((typeof data224 !== "string") && (data224 !== null)){
const err412 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/flow",schemaPath:"#/$defs/messengerDeployments/properties/flow/type",keyword:"type",params:{type: schema37.properties.flow.type},message:"must be string,null"};
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
const err413 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/flow",schemaPath:"#/$defs/messengerDeployments/properties/flow/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data212.supportedContent !== undefined){
let data225 = data212.supportedContent;
if((typeof data225 !== "string") && (data225 !== null)){
const err414 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportedContent",schemaPath:"#/$defs/messengerDeployments/properties/supportedContent/type",keyword:"type",params:{type: schema37.properties.supportedContent.type},message:"must be string,null"};
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
const err415 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportedContent",schemaPath:"#/$defs/messengerDeployments/properties/supportedContent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data212.status !== undefined){
let data226 = data212.status;
if((typeof data226 !== "string") && (data226 !== null)){
const err416 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/$defs/messengerDeployments/properties/status/type",keyword:"type",params:{type: schema37.properties.status.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
if(!(((data226 === "Active") || (data226 === "Inactive")) || (data226 === null))){
const err417 = {instancePath:instancePath+"/messengerDeployments/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/$defs/messengerDeployments/properties/status/enum",keyword:"enum",params:{allowedValues: schema37.properties.status.enum},message:"must be equal to one of the allowed values"};
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
}
}
}
if(data.schedules !== undefined){
let data227 = data.schedules;
if((!(data227 && typeof data227 == "object" && !Array.isArray(data227))) && (data227 !== null)){
const err418 = {instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/type",keyword:"type",params:{type: schema32.properties.schedules.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
for(const key77 in data227){
const _errs546 = errors;
if(typeof key77 === "string"){
if(func2(key77) < 1){
const err419 = {instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key77};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
var valid127 = _errs546 === errors;
if(!valid127){
const err420 = {instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/propertyNames",keyword:"propertyNames",params:{propertyName: key77},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
for(const key78 in data227){
let data228 = data227[key78];
if((!(data228 && typeof data228 == "object" && !Array.isArray(data228))) && (data228 !== null)){
const err421 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/schedules/type",keyword:"type",params:{type: schema38.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
if(data228 && typeof data228 == "object" && !Array.isArray(data228)){
for(const key79 in data228){
if(!(func1.call(schema38.properties, key79))){
const err422 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/schedules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
if(data228.name !== undefined){
let data229 = data228.name;
if((typeof data229 !== "string") && (data229 !== null)){
const err423 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/schedules/properties/name/type",keyword:"type",params:{type: schema38.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
if(typeof data229 === "string"){
if(func2(data229) < 1){
const err424 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/schedules/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
}
if(data228.was !== undefined){
let data230 = data228.was;
if((typeof data230 !== "string") && (data230 !== null)){
const err425 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/schedules/properties/was/type",keyword:"type",params:{type: schema38.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
if(typeof data230 === "string"){
if(func2(data230) < 1){
const err426 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/schedules/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data228.unchecked !== undefined){
let data231 = data228.unchecked;
if((!(data231 && typeof data231 == "object" && !Array.isArray(data231))) && (data231 !== null)){
const err427 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/schedules/properties/unchecked/type",keyword:"type",params:{type: schema38.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data228.create !== undefined){
let data232 = data228.create;
if((typeof data232 !== "string") && (data232 !== null)){
const err428 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/schedules/properties/create/type",keyword:"type",params:{type: schema38.properties.create.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
if(!((data232 === "only") || (data232 === null))){
const err429 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/schedules/properties/create/enum",keyword:"enum",params:{allowedValues: schema38.properties.create.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(data228.description !== undefined){
let data233 = data228.description;
if((typeof data233 !== "string") && (data233 !== null)){
const err430 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/schedules/properties/description/type",keyword:"type",params:{type: schema38.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data228.days !== undefined){
let data234 = data228.days;
if((!(Array.isArray(data234))) && (data234 !== null)){
const err431 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/$defs/schedules/properties/days/type",keyword:"type",params:{type: schema38.properties.days.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
if(Array.isArray(data234)){
if(data234.length < 1){
const err432 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/$defs/schedules/properties/days/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
const len22 = data234.length;
for(let i26=0; i26<len22; i26++){
let data235 = data234[i26];
if(typeof data235 !== "string"){
const err433 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/days/" + i26,schemaPath:"#/$defs/schedules/properties/days/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
if(!(((((((data235 === "mon") || (data235 === "tue")) || (data235 === "wed")) || (data235 === "thu")) || (data235 === "fri")) || (data235 === "sat")) || (data235 === "sun"))){
const err434 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/days/" + i26,schemaPath:"#/$defs/schedules/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema38.properties.days.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
let i27 = data234.length;
let j4;
if(i27 > 1){
const indices4 = {};
for(;i27--;){
let item4 = data234[i27];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err435 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/$defs/schedules/properties/days/uniqueItems",keyword:"uniqueItems",params:{i: i27, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i27+" are identical)"};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
break;
}
indices4[item4] = i27;
}
}
}
}
if(data228.from !== undefined){
let data236 = data228.from;
if((typeof data236 !== "string") && (data236 !== null)){
const err436 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/$defs/schedules/properties/from/type",keyword:"type",params:{type: schema38.properties.from.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
if(typeof data236 === "string"){
if(!pattern22.test(data236)){
const err437 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/$defs/schedules/properties/from/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$"+"\""};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
}
if(data228.to !== undefined){
let data237 = data228.to;
if((typeof data237 !== "string") && (data237 !== null)){
const err438 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/to",schemaPath:"#/$defs/schedules/properties/to/type",keyword:"type",params:{type: schema38.properties.to.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
if(typeof data237 === "string"){
if(!pattern22.test(data237)){
const err439 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/to",schemaPath:"#/$defs/schedules/properties/to/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$"+"\""};
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
if(data228.starting !== undefined){
let data238 = data228.starting;
if((typeof data238 !== "string") && (data238 !== null)){
const err440 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/starting",schemaPath:"#/$defs/schedules/properties/starting/type",keyword:"type",params:{type: schema38.properties.starting.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
if(typeof data238 === "string"){
if(!pattern24.test(data238)){
const err441 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/starting",schemaPath:"#/$defs/schedules/properties/starting/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\""};
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
if(data228.until !== undefined){
let data239 = data228.until;
if((typeof data239 !== "string") && (data239 !== null)){
const err442 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/until",schemaPath:"#/$defs/schedules/properties/until/type",keyword:"type",params:{type: schema38.properties.until.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
if(typeof data239 === "string"){
if(!pattern25.test(data239)){
const err443 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/until",schemaPath:"#/$defs/schedules/properties/until/pattern",keyword:"pattern",params:{pattern: "^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$"},message:"must match pattern \""+"^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$"+"\""};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
}
if(data228.date !== undefined){
let data240 = data228.date;
if((typeof data240 !== "string") && (data240 !== null)){
const err444 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",schemaPath:"#/$defs/schedules/properties/date/type",keyword:"type",params:{type: schema38.properties.date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
if(typeof data240 === "string"){
if(!pattern24.test(data240)){
const err445 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",schemaPath:"#/$defs/schedules/properties/date/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
}
if(data228.start !== undefined){
let data241 = data228.start;
if((typeof data241 !== "string") && (data241 !== null)){
const err446 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/start",schemaPath:"#/$defs/schedules/properties/start/type",keyword:"type",params:{type: schema38.properties.start.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
if(typeof data241 === "string"){
if(!pattern27.test(data241)){
const err447 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/start",schemaPath:"#/$defs/schedules/properties/start/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"+"\""};
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
if(data228.end !== undefined){
let data242 = data228.end;
if((typeof data242 !== "string") && (data242 !== null)){
const err448 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/end",schemaPath:"#/$defs/schedules/properties/end/type",keyword:"type",params:{type: schema38.properties.end.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
if(typeof data242 === "string"){
if(!pattern27.test(data242)){
const err449 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/end",schemaPath:"#/$defs/schedules/properties/end/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"+"\""};
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
if(data228.rrule !== undefined){
let data243 = data228.rrule;
if((typeof data243 !== "string") && (data243 !== null)){
const err450 = {instancePath:instancePath+"/schedules/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/rrule",schemaPath:"#/$defs/schedules/properties/rrule/type",keyword:"type",params:{type: schema38.properties.rrule.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
}
}
}
}
if(data.scheduleGroups !== undefined){
let data244 = data.scheduleGroups;
if((!(data244 && typeof data244 == "object" && !Array.isArray(data244))) && (data244 !== null)){
const err451 = {instancePath:instancePath+"/scheduleGroups",schemaPath:"#/properties/scheduleGroups/type",keyword:"type",params:{type: schema32.properties.scheduleGroups.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
for(const key80 in data244){
const _errs585 = errors;
if(typeof key80 === "string"){
if(func2(key80) < 1){
const err452 = {instancePath:instancePath+"/scheduleGroups",schemaPath:"#/properties/scheduleGroups/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key80};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
var valid134 = _errs585 === errors;
if(!valid134){
const err453 = {instancePath:instancePath+"/scheduleGroups",schemaPath:"#/properties/scheduleGroups/propertyNames",keyword:"propertyNames",params:{propertyName: key80},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
for(const key81 in data244){
let data245 = data244[key81];
if((!(data245 && typeof data245 == "object" && !Array.isArray(data245))) && (data245 !== null)){
const err454 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scheduleGroups/type",keyword:"type",params:{type: schema39.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
if(data245 && typeof data245 == "object" && !Array.isArray(data245)){
for(const key82 in data245){
if(!(func1.call(schema39.properties, key82))){
const err455 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scheduleGroups/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
if(data245.name !== undefined){
let data246 = data245.name;
if((typeof data246 !== "string") && (data246 !== null)){
const err456 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/scheduleGroups/properties/name/type",keyword:"type",params:{type: schema39.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
if(typeof data246 === "string"){
if(func2(data246) < 1){
const err457 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/scheduleGroups/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
}
if(data245.was !== undefined){
let data247 = data245.was;
if((typeof data247 !== "string") && (data247 !== null)){
const err458 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/scheduleGroups/properties/was/type",keyword:"type",params:{type: schema39.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
if(typeof data247 === "string"){
if(func2(data247) < 1){
const err459 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/scheduleGroups/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
}
if(data245.unchecked !== undefined){
let data248 = data245.unchecked;
if((!(data248 && typeof data248 == "object" && !Array.isArray(data248))) && (data248 !== null)){
const err460 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/scheduleGroups/properties/unchecked/type",keyword:"type",params:{type: schema39.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data245.create !== undefined){
let data249 = data245.create;
if((typeof data249 !== "string") && (data249 !== null)){
const err461 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/scheduleGroups/properties/create/type",keyword:"type",params:{type: schema39.properties.create.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
if(!((data249 === "only") || (data249 === null))){
const err462 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/scheduleGroups/properties/create/enum",keyword:"enum",params:{allowedValues: schema39.properties.create.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
if(data245.description !== undefined){
let data250 = data245.description;
if((typeof data250 !== "string") && (data250 !== null)){
const err463 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/scheduleGroups/properties/description/type",keyword:"type",params:{type: schema39.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
if(data245.timeZone !== undefined){
let data251 = data245.timeZone;
if((typeof data251 !== "string") && (data251 !== null)){
const err464 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeZone",schemaPath:"#/$defs/scheduleGroups/properties/timeZone/type",keyword:"type",params:{type: schema39.properties.timeZone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
if(typeof data251 === "string"){
if(func2(data251) < 1){
const err465 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeZone",schemaPath:"#/$defs/scheduleGroups/properties/timeZone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
}
if(data245.openSchedules !== undefined){
let data252 = data245.openSchedules;
if((!(Array.isArray(data252))) && (data252 !== null)){
const err466 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules",schemaPath:"#/$defs/scheduleGroups/properties/openSchedules/type",keyword:"type",params:{type: schema39.properties.openSchedules.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
if(Array.isArray(data252)){
const len23 = data252.length;
for(let i28=0; i28<len23; i28++){
let data253 = data252[i28];
if(typeof data253 === "string"){
if(func2(data253) < 1){
const err467 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules/" + i28,schemaPath:"#/$defs/scheduleGroups/properties/openSchedules/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
else {
const err468 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules/" + i28,schemaPath:"#/$defs/scheduleGroups/properties/openSchedules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
let i29 = data252.length;
let j5;
if(i29 > 1){
const indices5 = {};
for(;i29--;){
let item5 = data252[i29];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err469 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules",schemaPath:"#/$defs/scheduleGroups/properties/openSchedules/uniqueItems",keyword:"uniqueItems",params:{i: i29, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i29+" are identical)"};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
break;
}
indices5[item5] = i29;
}
}
}
}
if(data245.closedSchedules !== undefined){
let data254 = data245.closedSchedules;
if((!(Array.isArray(data254))) && (data254 !== null)){
const err470 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules",schemaPath:"#/$defs/scheduleGroups/properties/closedSchedules/type",keyword:"type",params:{type: schema39.properties.closedSchedules.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
if(Array.isArray(data254)){
const len24 = data254.length;
for(let i30=0; i30<len24; i30++){
let data255 = data254[i30];
if(typeof data255 === "string"){
if(func2(data255) < 1){
const err471 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules/" + i30,schemaPath:"#/$defs/scheduleGroups/properties/closedSchedules/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
else {
const err472 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules/" + i30,schemaPath:"#/$defs/scheduleGroups/properties/closedSchedules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
let i31 = data254.length;
let j6;
if(i31 > 1){
const indices6 = {};
for(;i31--;){
let item6 = data254[i31];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
const err473 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules",schemaPath:"#/$defs/scheduleGroups/properties/closedSchedules/uniqueItems",keyword:"uniqueItems",params:{i: i31, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i31+" are identical)"};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
break;
}
indices6[item6] = i31;
}
}
}
}
if(data245.holidaySchedules !== undefined){
let data256 = data245.holidaySchedules;
if((!(Array.isArray(data256))) && (data256 !== null)){
const err474 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules",schemaPath:"#/$defs/scheduleGroups/properties/holidaySchedules/type",keyword:"type",params:{type: schema39.properties.holidaySchedules.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
if(Array.isArray(data256)){
const len25 = data256.length;
for(let i32=0; i32<len25; i32++){
let data257 = data256[i32];
if(typeof data257 === "string"){
if(func2(data257) < 1){
const err475 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules/" + i32,schemaPath:"#/$defs/scheduleGroups/properties/holidaySchedules/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
else {
const err476 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules/" + i32,schemaPath:"#/$defs/scheduleGroups/properties/holidaySchedules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
let i33 = data256.length;
let j7;
if(i33 > 1){
const indices7 = {};
for(;i33--;){
let item7 = data256[i33];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
const err477 = {instancePath:instancePath+"/scheduleGroups/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules",schemaPath:"#/$defs/scheduleGroups/properties/holidaySchedules/uniqueItems",keyword:"uniqueItems",params:{i: i33, j: j7},message:"must NOT have duplicate items (items ## "+j7+" and "+i33+" are identical)"};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
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
let data258 = data.timeoutRules;
if((!(data258 && typeof data258 == "object" && !Array.isArray(data258))) && (data258 !== null)){
const err478 = {instancePath:instancePath+"/timeoutRules",schemaPath:"#/properties/timeoutRules/type",keyword:"type",params:{type: schema32.properties.timeoutRules.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
if(data258 && typeof data258 == "object" && !Array.isArray(data258)){
for(const key83 in data258){
const _errs618 = errors;
if(typeof key83 === "string"){
if(func2(key83) < 1){
const err479 = {instancePath:instancePath+"/timeoutRules",schemaPath:"#/properties/timeoutRules/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key83};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
var valid147 = _errs618 === errors;
if(!valid147){
const err480 = {instancePath:instancePath+"/timeoutRules",schemaPath:"#/properties/timeoutRules/propertyNames",keyword:"propertyNames",params:{propertyName: key83},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
for(const key84 in data258){
let data259 = data258[key84];
if((!(data259 && typeof data259 == "object" && !Array.isArray(data259))) && (data259 !== null)){
const err481 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/timeoutRules/type",keyword:"type",params:{type: schema40.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
if(data259 && typeof data259 == "object" && !Array.isArray(data259)){
for(const key85 in data259){
if(!(((((((key85 === "of") || (key85 === "match")) || (key85 === "atLeast")) || (key85 === "atMost")) || (key85 === "exactly")) || (key85 === "publish")) || (key85 === "fix"))){
const err482 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/timeoutRules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key85},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
if(data259.of !== undefined){
let data260 = data259.of;
if((typeof data260 !== "string") && (data260 !== null)){
const err483 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/of",schemaPath:"#/$defs/timeoutRules/properties/of/type",keyword:"type",params:{type: schema40.properties.of.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
if(!((((data260 === "dataActions") || (data260 === "functions")) || (data260 === "steps")) || (data260 === null))){
const err484 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/of",schemaPath:"#/$defs/timeoutRules/properties/of/enum",keyword:"enum",params:{allowedValues: schema40.properties.of.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
if(data259.match !== undefined){
let data261 = data259.match;
if((!(data261 && typeof data261 == "object" && !Array.isArray(data261))) && (data261 !== null)){
const err485 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/match",schemaPath:"#/$defs/timeoutRules/properties/match/type",keyword:"type",params:{type: schema40.properties.match.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
if(data261 && typeof data261 == "object" && !Array.isArray(data261)){
for(const key86 in data261){
if(!(((((((key86 === "name") || (key86 === "integration")) || (key86 === "category")) || (key86 === "flow")) || (key86 === "type")) || (key86 === "container")) || (key86 === "action"))){
const err486 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/match",schemaPath:"#/$defs/timeoutRules/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
if(data261.name !== undefined){
let data262 = data261.name;
if((typeof data262 !== "string") && (data262 !== null)){
const err487 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/name",schemaPath:"#/$defs/timeoutRules/properties/match/properties/name/type",keyword:"type",params:{type: schema40.properties.match.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
if(typeof data262 === "string"){
if(func2(data262) < 1){
const err488 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/name",schemaPath:"#/$defs/timeoutRules/properties/match/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
}
if(data261.integration !== undefined){
let data263 = data261.integration;
if((typeof data263 !== "string") && (data263 !== null)){
const err489 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/integration",schemaPath:"#/$defs/timeoutRules/properties/match/properties/integration/type",keyword:"type",params:{type: schema40.properties.match.properties.integration.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
if(typeof data263 === "string"){
if(func2(data263) < 1){
const err490 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/integration",schemaPath:"#/$defs/timeoutRules/properties/match/properties/integration/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
}
if(data261.category !== undefined){
let data264 = data261.category;
if((typeof data264 !== "string") && (data264 !== null)){
const err491 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/category",schemaPath:"#/$defs/timeoutRules/properties/match/properties/category/type",keyword:"type",params:{type: schema40.properties.match.properties.category.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
if(typeof data264 === "string"){
if(func2(data264) < 1){
const err492 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/category",schemaPath:"#/$defs/timeoutRules/properties/match/properties/category/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
}
if(data261.flow !== undefined){
let data265 = data261.flow;
if((typeof data265 !== "string") && (data265 !== null)){
const err493 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/flow",schemaPath:"#/$defs/timeoutRules/properties/match/properties/flow/type",keyword:"type",params:{type: schema40.properties.match.properties.flow.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
if(typeof data265 === "string"){
if(func2(data265) < 1){
const err494 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/flow",schemaPath:"#/$defs/timeoutRules/properties/match/properties/flow/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
}
if(data261.type !== undefined){
let data266 = data261.type;
if((typeof data266 !== "string") && (data266 !== null)){
const err495 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/type",schemaPath:"#/$defs/timeoutRules/properties/match/properties/type/type",keyword:"type",params:{type: schema40.properties.match.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
if(typeof data266 === "string"){
if(func2(data266) < 1){
const err496 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/type",schemaPath:"#/$defs/timeoutRules/properties/match/properties/type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
}
if(data261.container !== undefined){
let data267 = data261.container;
if((typeof data267 !== "string") && (data267 !== null)){
const err497 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/container",schemaPath:"#/$defs/timeoutRules/properties/match/properties/container/type",keyword:"type",params:{type: schema40.properties.match.properties.container.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
if(typeof data267 === "string"){
if(func2(data267) < 1){
const err498 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/container",schemaPath:"#/$defs/timeoutRules/properties/match/properties/container/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
}
if(data261.action !== undefined){
let data268 = data261.action;
if((typeof data268 !== "string") && (data268 !== null)){
const err499 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/action",schemaPath:"#/$defs/timeoutRules/properties/match/properties/action/type",keyword:"type",params:{type: schema40.properties.match.properties.action.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
if(typeof data268 === "string"){
if(func2(data268) < 1){
const err500 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/action",schemaPath:"#/$defs/timeoutRules/properties/match/properties/action/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
}
}
if(data259.atLeast !== undefined){
let data269 = data259.atLeast;
if((typeof data269 !== "string") && (data269 !== null)){
const err501 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/atLeast",schemaPath:"#/$defs/timeoutRules/properties/atLeast/type",keyword:"type",params:{type: schema40.properties.atLeast.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
if(typeof data269 === "string"){
if(!pattern4.test(data269)){
const err502 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/atLeast",schemaPath:"#/$defs/timeoutRules/properties/atLeast/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
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
if(data259.atMost !== undefined){
let data270 = data259.atMost;
if((typeof data270 !== "string") && (data270 !== null)){
const err503 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/atMost",schemaPath:"#/$defs/timeoutRules/properties/atMost/type",keyword:"type",params:{type: schema40.properties.atMost.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
if(typeof data270 === "string"){
if(!pattern4.test(data270)){
const err504 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/atMost",schemaPath:"#/$defs/timeoutRules/properties/atMost/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
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
if(data259.exactly !== undefined){
let data271 = data259.exactly;
if((typeof data271 !== "string") && (data271 !== null)){
const err505 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/exactly",schemaPath:"#/$defs/timeoutRules/properties/exactly/type",keyword:"type",params:{type: schema40.properties.exactly.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
if(typeof data271 === "string"){
if(!pattern4.test(data271)){
const err506 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/exactly",schemaPath:"#/$defs/timeoutRules/properties/exactly/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
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
if(data259.publish !== undefined){
let data272 = data259.publish;
if((typeof data272 !== "boolean") && (data272 !== null)){
const err507 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/publish",schemaPath:"#/$defs/timeoutRules/properties/publish/type",keyword:"type",params:{type: schema40.properties.publish.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
if(data259.fix !== undefined){
let data273 = data259.fix;
if((typeof data273 !== "boolean") && (data273 !== null)){
const err508 = {instancePath:instancePath+"/timeoutRules/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/fix",schemaPath:"#/$defs/timeoutRules/properties/fix/type",keyword:"type",params:{type: schema40.properties.fix.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
}
}
}
}
if(data.policies !== undefined){
let data274 = data.policies;
if((!(data274 && typeof data274 == "object" && !Array.isArray(data274))) && (data274 !== null)){
const err509 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: schema32.properties.policies.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
if(data274 && typeof data274 == "object" && !Array.isArray(data274)){
for(const key87 in data274){
if(!(((key87 === "maximumChange") || (key87 === "minimumContrast")) || (key87 === "maximumGreetingLength"))){
const err510 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
if(data274.maximumChange !== undefined){
let data275 = data274.maximumChange;
if((typeof data275 !== "string") && (data275 !== null)){
const err511 = {instancePath:instancePath+"/policies/maximumChange",schemaPath:"#/properties/policies/properties/maximumChange/type",keyword:"type",params:{type: schema32.properties.policies.properties.maximumChange.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
if(typeof data275 === "string"){
if(!pattern32.test(data275)){
const err512 = {instancePath:instancePath+"/policies/maximumChange",schemaPath:"#/properties/policies/properties/maximumChange/pattern",keyword:"pattern",params:{pattern: "^(100|[1-9]?[0-9])%$"},message:"must match pattern \""+"^(100|[1-9]?[0-9])%$"+"\""};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
}
if(data274.minimumContrast !== undefined){
let data276 = data274.minimumContrast;
if((!((typeof data276 == "number") && (isFinite(data276)))) && (data276 !== null)){
const err513 = {instancePath:instancePath+"/policies/minimumContrast",schemaPath:"#/properties/policies/properties/minimumContrast/type",keyword:"type",params:{type: schema32.properties.policies.properties.minimumContrast.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
if((typeof data276 == "number") && (isFinite(data276))){
if(data276 > 21 || isNaN(data276)){
const err514 = {instancePath:instancePath+"/policies/minimumContrast",schemaPath:"#/properties/policies/properties/minimumContrast/maximum",keyword:"maximum",params:{comparison: "<=", limit: 21},message:"must be <= 21"};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
if(data276 < 0 || isNaN(data276)){
const err515 = {instancePath:instancePath+"/policies/minimumContrast",schemaPath:"#/properties/policies/properties/minimumContrast/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data274.maximumGreetingLength !== undefined){
let data277 = data274.maximumGreetingLength;
if((!(((typeof data277 == "number") && (!(data277 % 1) && !isNaN(data277))) && (isFinite(data277)))) && (data277 !== null)){
const err516 = {instancePath:instancePath+"/policies/maximumGreetingLength",schemaPath:"#/properties/policies/properties/maximumGreetingLength/type",keyword:"type",params:{type: schema32.properties.policies.properties.maximumGreetingLength.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
if((typeof data277 == "number") && (isFinite(data277))){
if(data277 < 0 || isNaN(data277)){
const err517 = {instancePath:instancePath+"/policies/maximumGreetingLength",schemaPath:"#/properties/policies/properties/maximumGreetingLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
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
const schema42 = {"additionalProperties":false,"type":["object","string","null"],"title":"data action","description":"One data action, by its name, and what is to hold for it.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this data action, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this data action, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this data action has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"timeout":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60},"title":"Timeout","description":"How long the platform waits for the action before it gives up (`config.timeoutSeconds`): 1s to 1m, in whole seconds. Where it was never set, the platform uses 1m.","examples":["8s","20s","1m"]},"function":{"type":["object","null"],"title":"Function","description":"What the action runs, where it is one of a function integration. All that changes is published at once, by one draft.","properties":{"timeout":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":15},"description":"How long the function may run (`timeoutSeconds`): 1s to 15s, in whole seconds. Where it was never set, it is 15s. The action's own `timeout` should be no shorter.","examples":["12s"]},"runtime":{"type":["string","null"],"minLength":1,"description":"What runs the function, as the platform names it.","examples":["nodejs22.x"]},"description":{"type":["string","null"],"minLength":1,"maxLength":255,"description":"What the function is for."},"handler":{"type":["string","null"],"pattern":"^[^\\s]+\\.[^\\s.]+$","description":"The file in the code, without its ending, and the name that it exports.","examples":["dist/index.handler"]}},"additionalProperties":false},"integration":{"type":["string","null"],"minLength":1,"x-selector":true,"x-reference":"integrations","description":"The name of the integration that the action belongs to; needed where the org has several actions of this name.","examples":["CRM web services"]}},"examples":["8s","20s","1m",{"timeout":"8s","integration":"CRM web services"},{"timeout":"15s","function":{"timeout":"12s","runtime":"nodejs22.x"}}],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60}};
const schema43 = {"additionalProperties":false,"type":["object","null"],"title":"integration","description":"One integration, by its name, and which keys of its configuration are to hold. All others stay as they are.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this integration, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this integration, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this integration has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"properties":{"type":["object","null"],"additionalProperties":true,"description":"Keys of its properties, checked against the schema of its type; numbers as the platform has them, often in milliseconds.","examples":[{"requestTimeout":5000}]},"advanced":{"type":["object","null"],"additionalProperties":true,"description":"Keys of its advanced configuration, checked in the same way.","examples":[{"retries":2}]},"notes":{"type":["string","null"],"x-empty-is-unset":true,"description":"What people read about the integration."}},"examples":[{"properties":{"requestTimeout":5000},"notes":"Owned by the CRM team"}],"x-gone":{"credentials":{"why":"can never be set by a file, which holds no secret; an apply sends them back as they are","instead":"Set them in the platform, and remove the key here."}}};
const schema44 = {"additionalProperties":false,"type":["object","null"],"title":"flow","description":"One published Architect flow, and how long its steps wait for the data actions that they call.","examples":[{"publish":true,"steps":{"Lookup customer":"6s","Lookup order":{"15":"4s","Orders":"suggested"}}}],"properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this flow, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this flow, where its name does not settle which one is meant."},"type":{"type":["string","null"],"pattern":"^[a-z]+$","x-selector":true,"description":"The type of the flow in small letters, as `inboundcall`; needed where the org has flows of several types with this name.","examples":["inboundcall"]},"publish":{"type":["boolean","null"],"description":"`true`: what differs is written, and the flow is published. Otherwise the flow is only looked at, and what differs is told.","examples":[true]},"steps":{"type":["object","null"],"title":"Steps","description":"How long the steps wait that call a data action, by the action: its key under `dataActions`, or its name in the platform.","additionalProperties":{"type":["string","object","null"],"pattern":"^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$","x-duration":{"unit":"ms","minimum":1,"maximum":604800000},"description":"How long every step waits that calls this action, or a map: digits are a tracking id, anything else is a task, menu or state.","additionalProperties":{"type":["string","null"],"pattern":"^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$","x-duration":{"unit":"ms","minimum":1,"maximum":604800000},"description":"How long this step waits; `suggested`: as long as the action itself."},"examples":["6s","suggested"]},"examples":[{"Lookup customer":"6s","Lookup order":{"15":"4s","Orders":"suggested"}}]}},"x-gone":{"was":{"why":"cannot be said of a flow, which is never renamed","instead":"Rename it in Architect, and here its key or `name`."},"unchecked":{"why":"cannot be said of a flow, of which only the timeouts of its steps are set","instead":"Set the rest in Architect."}}};
const schema45 = {"additionalProperties":false,"type":["object","null"],"title":"messenger configuration","description":"One configuration of web messaging, by its name: how the messenger looks and what it does.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this messenger configuration, exactly; the key where it is not written.","maxLength":100},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this messenger configuration, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this messenger configuration has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the messenger configuration is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"x-empty-is-unset":true,"description":"What people read about the configuration."},"languages":{"type":["array","null"],"items":{"type":"string","pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"A language by its code, in lower-case letters.","examples":["en-us","de"]},"minItems":1,"description":"The languages that the messenger speaks, in order, by their lower-case codes.","examples":[["en-us","de"]]},"defaultLanguage":{"type":["string","null"],"pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"The language for visitors whose own one the messenger does not speak: one of `languages`, by its lower-case code.","examples":["en-us","de"]},"labels":{"type":["object","null"],"description":"Texts in place of the platform's own, by language and key: the platform's `customI18nLabels`.","propertyNames":{"type":"string","pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"A language by its code, in lower-case letters.","examples":["en-us","de"]},"additionalProperties":{"type":["object","null"],"description":"The texts of one language.","properties":{"MessengerHomeHeaderTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The greeting at the head of the home screen.","examples":["Hello"]},"MessengerHomeHeaderSubTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The line below the greeting.","examples":["How can we help?"]},"MessengerLauncherButtonText":{"type":["string","null"],"x-empty-is-unset":true,"description":"The text on the launcher; at most 20 characters are shown.","examples":["Chat with us"]},"PushNotificationTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The title of a push notification; needed where `notifications` is enabled.","examples":["New message"]},"PushNotificationBody":{"type":["string","null"],"x-empty-is-unset":true,"description":"The text of a push notification; needed where `notifications` is enabled.","examples":["We have answered you."]}},"additionalProperties":false},"examples":[{"en-us":{"MessengerHomeHeaderTitle":"Hello"}}]},"headlessMode":{"type":["object","null"],"description":"The messenger without an interface of its own.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the page brings its own interface."}},"additionalProperties":false},"messenger":{"type":["object","null"],"description":"The messenger: how it looks, and what visitors can do in it.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is a messenger."},"styles":{"type":["object","null"],"description":"Its colours.","properties":{"primaryColor":{"type":["string","null"],"pattern":"^#[A-Fa-f0-9]{6}$","x-colour":true,"description":"The colour of launcher and header, under white text. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]}},"additionalProperties":false},"launcherButton":{"type":["object","null"],"description":"The button that opens the messenger.","properties":{"visibility":{"type":["string","null"],"enum":["On","Off","OnDemand",null],"description":"Whether the button is shown: always, never, or when the page asks for it."},"displayType":{"type":["string","null"],"enum":["IconAndText","Icon","Text",null],"description":"What the button shows."},"icon":{"type":["object","null"],"description":"A picture in place of the usual icon.","properties":{"url":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, by https; 26 × 26 pixels are best, 100 × 100 the most.","examples":["https://shop.example.com/icon.png"]}},"additionalProperties":false}},"additionalProperties":false},"homeScreen":{"type":["object","null"],"description":"The screen that greets visitors before a conversation.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is one; without it the greeting of `labels` is not seen."},"logoUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"The address of the logo, by https; one above 200 × 70 pixels is made smaller.","examples":["https://shop.example.com/logo.png"]}},"additionalProperties":false},"fileUpload":{"type":["object","null"],"description":"What visitors can send as a file.","properties":{"enableAttachments":{"type":["boolean","null"],"description":"Whether files can be sent; which types is said by the supported content profile of the deployment."},"modes":{"type":["array","null"],"items":{"type":"object","description":"What is accepted together.","properties":{"fileTypes":{"type":"array","items":{"type":"string","enum":["image/jpeg","image/gif","image/png"]},"x-empty-is-unset":true,"description":"The types of the files.","uniqueItems":true},"maxFileSizeKB":{"type":"integer","description":"The greatest size of a file, in kilobytes.","minimum":0,"maximum":10240,"examples":[10240]}},"additionalProperties":false},"x-empty-is-unset":true,"description":"The older way to say which files are accepted; clients ignore it where `enableAttachments` is set.","examples":[[{"fileTypes":["image/png"],"maxFileSizeKB":10240}]]}},"additionalProperties":false,"x-gone":{"useSupportedContentProfile":{"why":"was removed from the platform in 2024-03","instead":"Write `enableAttachments`; the types come from the supported content profile of the deployment."}}},"sessionPersistenceType":{"type":["string","null"],"enum":["AcrossSubdomains","DomainOrSubdomainOnly",null],"description":"Whether a conversation goes on across sub-domains; the platform has deprecated the choice."},"apps":{"type":["object","null"],"description":"What the messenger is used for.","properties":{"conversations":{"type":["object","null"],"description":"Conversations with bots and agents.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there are any."},"showAgentTypingIndicator":{"type":["boolean","null"],"description":"Whether visitors see that an agent is typing."},"showUserTypingIndicator":{"type":["boolean","null"],"description":"Whether agents see that a visitor is typing."},"autoStart":{"type":["object","null"],"description":"How a conversation begins.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the inbound message flow starts when the messenger opens."}},"additionalProperties":false},"markdown":{"type":["object","null"],"description":"Rich text.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether messages may be formatted."}},"additionalProperties":false},"conversationDisconnect":{"type":["object","null"],"description":"What a visitor sees when the agent has left.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the end of a conversation is shown."},"type":{"type":["string","null"],"enum":["Send","ReadOnly",null],"description":"Whether the visitor can still write then."}},"additionalProperties":false},"conversationClear":{"type":["object","null"],"description":"Taking away a conversation.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether visitors can clear it."}},"additionalProperties":false},"humanize":{"type":["object","null"],"description":"A name and a face for the bot.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the name and picture of the bot are shown."},"bot":{"type":["object","null"],"description":"The bot as visitors see it.","properties":{"name":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its name.","examples":["Robin"]},"avatarUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"The address of its picture, by https.","examples":["https://shop.example.com/robin.png"]}},"additionalProperties":false}},"additionalProperties":false},"notifications":{"type":["object","null"],"description":"Push notifications on mobile devices.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are sent; each language then needs both push texts in `labels`."},"notificationContentType":{"type":["string","null"],"enum":["IncludeMessagesContent","ExcludeMessagesContent",null],"description":"Whether they carry the text of the message."}},"additionalProperties":false},"sessionDurationSeconds":{"type":["integer","null"],"description":"How long a session lasts, in seconds; three days by default.","minimum":900,"examples":[259200]}},"additionalProperties":false},"knowledge":{"type":["object","null"],"description":"Articles of a knowledge base inside of the messenger.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are offered."},"knowledgeBase":{"type":["object","null"],"description":"The knowledge base whose articles are offered.","properties":{"id":{"type":["string","null"],"pattern":"^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$","x-org-only":true,"description":"The id of the knowledge base; each org has another one.","examples":["8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e"],"x-empty-is-unset":true}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"position":{"type":["object","null"],"description":"Where the messenger lies on the page.","properties":{"alignment":{"type":["string","null"],"enum":["Auto","Left","Right",null],"description":"On which side."},"sideSpace":{"type":["integer","null"],"description":"The space beside it, in pixels.","examples":[20]},"bottomSpace":{"type":["integer","null"],"description":"The space below it, in pixels.","examples":[12]}},"additionalProperties":false},"cobrowse":{"type":["object","null"],"description":"Co-browsing: what an agent sees and does of a visitor's page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether co-browsing is offered."},"allowAgentControl":{"type":["boolean","null"],"description":"Whether agents can ask for control of the page."},"allowAgentNavigation":{"type":["boolean","null"],"description":"Whether agents can lead the visitor to another page."},"allowDraw":{"type":["boolean","null"],"description":"Whether agents can draw on the page."},"channels":{"type":["array","null"],"items":{"type":"string","enum":["Webmessaging","Voice"]},"x-empty-is-unset":true,"description":"Where co-browsing can begin.","uniqueItems":true},"maskSelectors":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"CSS selectors of what agents never see.","examples":[[".card-number"]]},"readonlySelectors":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"CSS selectors of what agents cannot change.","examples":[[".order-total"]]},"pauseCriteria":{"type":["array","null"],"items":{"type":"object","description":"One sort of pages.","properties":{"urlFragment":{"type":"string","minLength":1,"description":"A part of the address.","examples":["/checkout"]},"condition":{"type":"string","enum":["Includes","DoesNotInclude","StartsWith","EndsWith","Equals"],"description":"How the part lies in the address."}},"additionalProperties":false,"required":["urlFragment","condition"]},"x-empty-is-unset":true,"description":"The pages on which co-browsing pauses.","examples":[[{"urlFragment":"/checkout","condition":"Includes"}]]}},"additionalProperties":false},"video":{"type":["object","null"],"description":"Video calls from the messenger.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether video is offered."},"channels":{"type":["array","null"],"items":{"type":"string","enum":["Webmessaging","Voice"]},"x-empty-is-unset":true,"description":"Where a video call can begin.","uniqueItems":true},"agent":{"type":["object","null"],"description":"What agents can do.","properties":{"allowCamera":{"type":["boolean","null"],"description":"Whether an agent can switch a camera on."},"allowScreenShare":{"type":["boolean","null"],"description":"Whether an agent can share a screen."},"allowMicrophone":{"type":["boolean","null"],"description":"Whether an agent can switch a microphone on."},"background":{"type":["string","null"],"enum":["BLUR","NONE","IMAGE",null],"description":"What is behind an agent."},"backgroundImage":{"type":["object","null"],"description":"The picture behind an agent, where `background` is `IMAGE`.","properties":{"url":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, by https.","examples":["https://shop.example.com/office.png"]}},"additionalProperties":false}},"additionalProperties":false},"user":{"type":["object","null"],"description":"What visitors can do.","properties":{"allowCamera":{"type":["boolean","null"],"description":"Whether a visitor can switch a camera on."},"allowScreenShare":{"type":["boolean","null"],"description":"Whether a visitor can share a screen."},"allowMicrophone":{"type":["boolean","null"],"description":"Whether a visitor can switch a microphone on."}},"additionalProperties":false}},"additionalProperties":false},"authenticationSettings":{"type":["object","null"],"description":"How visitors sign in.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether visitors can sign in."},"integrationId":{"type":["string","null"],"minLength":1,"x-reference":"integrations","description":"The OpenID Connect integration that knows the visitors, by key or name.","examples":["Shop sign-in"]},"allowSessionUpgrade":{"type":["boolean","null"],"description":"Whether a session that began without a sign-in goes on after it."}},"additionalProperties":false},"journeyEvents":{"type":["object","null"],"description":"What is recorded of a visitor's journey through the page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether anything is recorded; audiences need it."},"pageviewConfig":{"type":["string","null"],"enum":["Auto","Once","Off",null],"description":"When a view of a page is recorded."},"clickEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["selector","eventName"]},"x-empty-is-unset":true,"description":"Clicks that are recorded."},"inViewportEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["selector","eventName"]},"x-empty-is-unset":true,"description":"Elements that are recorded when they come into view."},"formsTrackEvents":{"type":["array","null"],"items":{"type":"object","description":"One form.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"formName":{"type":"string","minLength":1,"description":"The name of the form in what is recorded.","examples":["checkout"]},"captureDataOnFormAbandon":{"type":"boolean","description":"Whether what was typed is recorded when the form is left."},"captureDataOnFormSubmit":{"type":"boolean","description":"Whether what was typed is recorded when the form is sent."}},"additionalProperties":false,"required":["selector","formName","captureDataOnFormAbandon","captureDataOnFormSubmit"]},"x-empty-is-unset":true,"description":"Forms that are recorded."},"idleEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]},"idleAfterSeconds":{"type":"integer","description":"After how many seconds without activity.","minimum":30,"examples":[60]}},"additionalProperties":false,"required":["eventName"]},"x-empty-is-unset":true,"description":"Times without activity that are recorded."},"scrollDepthEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"percentage":{"type":"integer","description":"How far down the page, in percent.","minimum":0,"maximum":100,"examples":[50]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["percentage","eventName"]},"x-empty-is-unset":true,"description":"Depths of scrolling that are recorded."},"trackingSettings":{"type":["object","null"],"description":"What of an address is recorded, and of whom nothing is.","properties":{"shouldKeepUrlFragment":{"type":["boolean","null"],"description":"Whether the part behind `#` is recorded."},"searchQueryParameters":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"The query parameters that hold what a visitor searches for.","examples":[["q"]],"maxItems":50},"excludedQueryParameters":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"The query parameters that are not recorded.","examples":[["token"]],"maxItems":50},"ipFilters":{"type":["array","null"],"items":{"type":"object","description":"One address or range.","properties":{"ipAddress":{"type":"string","minLength":1,"description":"An IPv4 or IPv6 address, or a range of them in CIDR notation.","examples":["203.0.113.0/24"]},"name":{"type":"string","minLength":1,"description":"What it is called.","examples":["Head office"]}},"additionalProperties":false,"required":["ipAddress"]},"x-empty-is-unset":true,"description":"The addresses from which nothing is recorded.","maxItems":10}},"additionalProperties":false}},"additionalProperties":false,"x-gone":{"excludedQueryParameters":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { excludedQueryParameters: … } }`."},"shouldKeepUrlFragment":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { shouldKeepUrlFragment: … } }`."},"searchQueryParameters":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { searchQueryParameters: … } }`."}}},"supportCenter":{"type":["object","null"],"description":"The support center: a knowledge base as a page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is one."},"knowledgeBase":{"type":["object","null"],"description":"The knowledge base whose articles are offered.","properties":{"id":{"type":["string","null"],"pattern":"^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$","x-org-only":true,"description":"The id of the knowledge base; each org has another one.","examples":["8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e"],"x-empty-is-unset":true}},"additionalProperties":false},"routerType":{"type":["string","null"],"enum":["Hash","Browser",null],"description":"How its addresses are made."},"customMessages":{"type":["array","null"],"items":{"type":"object","description":"One text.","properties":{"type":{"type":"string","enum":["Welcome","Fallback"],"description":"When it is shown."},"defaultValue":{"type":"string","maxLength":300,"description":"The text, of at most 300 characters.","examples":["How can we help?"]}},"additionalProperties":false,"required":["type","defaultValue"]},"x-empty-is-unset":true,"description":"Texts of its own."},"screens":{"type":["array","null"],"items":{"type":"object","description":"One screen.","properties":{"type":{"type":"string","enum":["Home","Category","SearchResults","Article"],"description":"Which screen."},"moduleSettings":{"type":"array","items":{"type":"object","description":"One part of a screen.","properties":{"type":{"type":"string","enum":["Search","Categories","FAQ","Contact","Results","Article","TopViewedArticles"],"description":"Which part."},"enabled":{"type":"boolean","description":"Whether it is shown."},"compactCategoryModuleTemplate":{"type":"object","description":"The short form of categories.","properties":{"active":{"type":"boolean","description":"Whether this form is used."}},"additionalProperties":false,"required":["active"]},"detailedCategoryModuleTemplate":{"type":"object","description":"The long form of categories.","properties":{"active":{"type":"boolean","description":"Whether this form is used."},"sidebar":{"type":"object","description":"The bar beside it.","properties":{"enabled":{"type":"boolean","description":"Whether it is shown."}},"additionalProperties":false,"required":["enabled"]}},"additionalProperties":false,"required":["active","sidebar"]}},"additionalProperties":false,"required":["type","enabled"]},"x-empty-is-unset":true,"description":"Its parts, in order."}},"additionalProperties":false,"required":["type","moduleSettings"]},"x-empty-is-unset":true,"description":"What is on which screen."},"enabledCategories":{"type":["array","null"],"items":{"type":"object","description":"One category.","properties":{"id":{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","x-org-only":true,"description":"The id of the category.","examples":["8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e"]},"image":{"type":"object","description":"Its picture.","properties":{"source":{"type":"object","description":"Where it is.","properties":{"defaultUrl":{"type":"string","x-empty-is-unset":true,"description":"Its address, which begins with `https://`.","examples":["https://shop.example.com/help.png"]}},"additionalProperties":false,"required":["defaultUrl"]}},"additionalProperties":false,"required":["source"]}},"additionalProperties":false,"required":["id"]},"x-empty-is-unset":true,"description":"The categories that are shown, in order."},"labelFilter":{"type":["object","null"],"description":"Which articles are shown.","properties":{"labels":{"type":["array","null"],"items":{"type":"object","description":"One label.","properties":{"id":{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","x-org-only":true,"description":"The id of the label.","examples":["8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e"]}},"additionalProperties":false,"required":["id"]},"x-empty-is-unset":true,"description":"The labels, one of which an article must have."}},"additionalProperties":false},"styleSetting":{"type":["object","null"],"description":"How it looks.","properties":{"heroStyle":{"type":["object","null"],"description":"The head of the page.","properties":{"backgroundColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its background. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]},"textColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its text. In quotes: without them `#` begins a comment of YAML.","examples":["#FFFFFF"]},"image":{"type":["object","null"],"description":"The picture behind it.","properties":{"source":{"type":["object","null"],"description":"Where it is.","properties":{"defaultUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, which begins with `https://`.","examples":["https://shop.example.com/help.png"]}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"globalStyle":{"type":["object","null"],"description":"All of the page.","properties":{"backgroundColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its background. In quotes: without them `#` begins a comment of YAML.","examples":["#FFFFFF"]},"primaryColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"The colour of links and buttons. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]},"primaryColorDark":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"A darker tone of it. In quotes: without them `#` begins a comment of YAML.","examples":["#08457A"]},"primaryColorLight":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"A lighter tone of it. In quotes: without them `#` begins a comment of YAML.","examples":["#D6E6F4"]},"textColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its text. In quotes: without them `#` begins a comment of YAML.","examples":["#222222"]},"fontFamily":{"type":["string","null"],"minLength":1,"description":"The font of its text.","examples":["sans-serif"]}},"additionalProperties":false}},"additionalProperties":false},"feedback":{"type":["object","null"],"description":"What readers say of an article.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are asked."}},"additionalProperties":false}},"additionalProperties":false}},"examples":[{"languages":["en-us","de"],"defaultLanguage":"en-us","labels":{"en-us":{"MessengerHomeHeaderTitle":"Hello"},"de":{"MessengerHomeHeaderTitle":"Hallo"}},"messenger":{"styles":{"primaryColor":"#0B5FA5"},"launcherButton":{"visibility":"On"}}}],"x-gone":{"customI18nLabels":{"why":"is written by language and key","instead":"Write `labels: { en-us: { MessengerHomeHeaderTitle: \"Hello\" } }`."}}};
const schema46 = {"additionalProperties":false,"type":["object","null"],"title":"messenger deployment","description":"One web deployment: which configuration visitors get on which pages.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this messenger deployment, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this messenger deployment, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this messenger deployment has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the messenger deployment is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"x-empty-is-unset":true,"description":"What it is for.","examples":["The public shop"]},"configuration":{"type":["object","string","null"],"x-short":"name","title":"Configuration","description":"The messenger configuration that is shown: its newest published version, unless `version` pins another one.","properties":{"name":{"type":["string","null"],"minLength":1,"x-reference":"messengerConfigurations","description":"The messenger configuration: its key in this org, or its name in the platform.","examples":["Support messenger"]},"version":{"type":["integer","null"],"minimum":1,"description":"The published version that is shown; without it the newest one.","examples":[3]}},"additionalProperties":false,"examples":["Support messenger","Support messenger",{"name":"Support messenger","version":3}],"minLength":1},"allowAllDomains":{"type":["boolean","null"],"description":"Every page may show it; then `allowedDomains` is empty.","examples":[false]},"allowedDomains":{"type":["array","null"],"uniqueItems":true,"x-empty-is-unset":true,"items":{"type":"string","minLength":1,"description":"A host name without scheme or port; its sub-domains are allowed with it."},"description":"The domains whose pages may show it: host names without scheme or port. Sub-domains are allowed with them.","examples":[["shop.example.com"]]},"flow":{"type":["string","null"],"minLength":1,"x-reference":"inboundMessageFlows","x-reference-keys":"flows","description":"The published inbound message flow that answers conversations, by its name.","examples":["Inbound message"]},"supportedContent":{"type":["string","null"],"minLength":1,"x-reference":"supportedContent","description":"The supported-content profile that says which attachments are accepted, by its name.","examples":["Images only"]},"status":{"type":["string","null"],"enum":["Active","Inactive",null],"description":"`Inactive` switches the messenger off.","examples":["Active"]}},"examples":[{"configuration":"Support messenger","allowedDomains":["shop.example.com"],"flow":"Inbound message","supportedContent":"Images only","status":"Active"},{"configuration":{"name":"Support messenger","version":3}}]};
const schema47 = {"additionalProperties":false,"type":["object","null"],"title":"schedule","description":"One schedule of Architect, by its name: when it is open, in local time.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this schedule, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule."},"days":{"type":["array","null"],"items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]},"uniqueItems":true,"minItems":1,"description":"The days of each week on which the window opens. Needs `from`, `to` and `starting`.","examples":[["mon","tue","wed","thu","fri"]]},"from":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window opens, as \"HH:MM\", in the time zone of the schedule group.","examples":["09:00"]},"to":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window closes, as \"HH:MM\". At or before `from` it is on the next day.","examples":["17:30"]},"starting":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The first day on which the window opens: one of `days`.","examples":["2026-01-05"]},"until":{"type":["string","null"],"pattern":"^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$","description":"The last day on which the window may open; `never` where it has no end.","examples":["2026-12-31","never"]},"date":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The one day on which the window opens, in place of `days` and `starting`.","examples":["2026-12-24"]},"start":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The start of the first window as the platform has it, where days and hours cannot say it.","examples":["2026-01-01T00:00:00"]},"end":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The end of the first window as the platform has it.","examples":["2026-01-02T00:00:00"]},"rrule":{"type":["string","null"],"description":"The rule by which the window comes again, as the platform has it (an iCalendar RRULE); an empty text where it does not.","examples":["FREQ=YEARLY;INTERVAL=1;BYMONTH=1;BYMONTHDAY=1"]}},"examples":[{"days":["mon","tue","wed","thu","fri"],"from":"09:00","to":"17:30","starting":"2026-01-05"}]};
const schema48 = {"additionalProperties":false,"type":["object","null"],"title":"schedule group","description":"One schedule group of Architect, by its name: what its schedules mean, and in which time zone.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule group, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this schedule group, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule group has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule group is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule group."},"timeZone":{"type":["string","null"],"minLength":1,"description":"The time zone in which the schedules are read, by its IANA name.","examples":["Europe/Berlin","America/New_York"]},"openSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is open, by key or name.","examples":[["Weekdays"]]},"closedSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is closed; they win over those in which it is open.","examples":[["Maintenance"]]},"holidaySchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules of its holidays; they win over both.","examples":[["Christmas"]]}},"examples":[{"timeZone":"Europe/Berlin","openSchedules":["Weekdays"],"holidaySchedules":["Christmas"]}]};
const pattern34 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern35 = new RegExp("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", "u");
const pattern36 = new RegExp("^[A-Z][A-Z0-9_]{0,62}$", "u");
const pattern37 = new RegExp("^(dataActions|integrations|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$", "u");
const pattern46 = new RegExp("^(?!.*\\.\\.)[A-Za-z0-9_.-]+$", "u");
const pattern60 = new RegExp("^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$", "u");

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
if(!pattern34.test(data0)){
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
if(!pattern35.test(data1)){
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
if(!pattern36.test(data2)){
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
if(!pattern37.test(data7)){
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
if(!pattern37.test(data9)){
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
if(!pattern37.test(data11)){
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
if(!pattern37.test(data13)){
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
if(!pattern37.test(data15)){
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
if(!pattern37.test(data17)){
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
if(!pattern37.test(data19)){
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
if(!pattern37.test(data21)){
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
if(!(((((((key4 === "name") || (key4 === "id")) || (key4 === "was")) || (key4 === "unchecked")) || (key4 === "timeout")) || (key4 === "function")) || (key4 === "integration"))){
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
if(!pattern46.test(data25)){
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
if(data23.function !== undefined){
let data29 = data23.function;
if((!(data29 && typeof data29 == "object" && !Array.isArray(data29))) && (data29 !== null)){
const err95 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/function",schemaPath:"#/$defs/dataActionsInOrg/properties/function/type",keyword:"type",params:{type: schema42.properties.function.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key5 in data29){
if(!((((key5 === "timeout") || (key5 === "runtime")) || (key5 === "description")) || (key5 === "handler"))){
const err96 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/function",schemaPath:"#/$defs/dataActionsInOrg/properties/function/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data29.timeout !== undefined){
let data30 = data29.timeout;
if((typeof data30 !== "string") && (data30 !== null)){
const err97 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/function/timeout",schemaPath:"#/$defs/dataActionsInOrg/properties/function/properties/timeout/type",keyword:"type",params:{type: schema42.properties.function.properties.timeout.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(typeof data30 === "string"){
if(!pattern4.test(data30)){
const err98 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/function/timeout",schemaPath:"#/$defs/dataActionsInOrg/properties/function/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
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
if(data29.runtime !== undefined){
let data31 = data29.runtime;
if((typeof data31 !== "string") && (data31 !== null)){
const err99 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/function/runtime",schemaPath:"#/$defs/dataActionsInOrg/properties/function/properties/runtime/type",keyword:"type",params:{type: schema42.properties.function.properties.runtime.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(typeof data31 === "string"){
if(func2(data31) < 1){
const err100 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/function/runtime",schemaPath:"#/$defs/dataActionsInOrg/properties/function/properties/runtime/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
if(data29.description !== undefined){
let data32 = data29.description;
if((typeof data32 !== "string") && (data32 !== null)){
const err101 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/function/description",schemaPath:"#/$defs/dataActionsInOrg/properties/function/properties/description/type",keyword:"type",params:{type: schema42.properties.function.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(typeof data32 === "string"){
if(func2(data32) > 255){
const err102 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/function/description",schemaPath:"#/$defs/dataActionsInOrg/properties/function/properties/description/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(func2(data32) < 1){
const err103 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/function/description",schemaPath:"#/$defs/dataActionsInOrg/properties/function/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data29.handler !== undefined){
let data33 = data29.handler;
if((typeof data33 !== "string") && (data33 !== null)){
const err104 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/function/handler",schemaPath:"#/$defs/dataActionsInOrg/properties/function/properties/handler/type",keyword:"type",params:{type: schema42.properties.function.properties.handler.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(typeof data33 === "string"){
if(!pattern7.test(data33)){
const err105 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/function/handler",schemaPath:"#/$defs/dataActionsInOrg/properties/function/properties/handler/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+\\.[^\\s.]+$"},message:"must match pattern \""+"^[^\\s]+\\.[^\\s.]+$"+"\""};
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
}
}
if(data23.integration !== undefined){
let data34 = data23.integration;
if((typeof data34 !== "string") && (data34 !== null)){
const err106 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/integration",schemaPath:"#/$defs/dataActionsInOrg/properties/integration/type",keyword:"type",params:{type: schema42.properties.integration.type},message:"must be string,null"};
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
const err107 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/integration",schemaPath:"#/$defs/dataActionsInOrg/properties/integration/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
}
}
}
}
if(data.integrations !== undefined){
let data35 = data.integrations;
if((!(data35 && typeof data35 == "object" && !Array.isArray(data35))) && (data35 !== null)){
const err108 = {instancePath:instancePath+"/integrations",schemaPath:"#/properties/integrations/type",keyword:"type",params:{type: schema41.properties.integrations.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key6 in data35){
const _errs132 = errors;
if(typeof key6 === "string"){
if(func2(key6) < 1){
const err109 = {instancePath:instancePath+"/integrations",schemaPath:"#/properties/integrations/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key6};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
var valid35 = _errs132 === errors;
if(!valid35){
const err110 = {instancePath:instancePath+"/integrations",schemaPath:"#/properties/integrations/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
for(const key7 in data35){
let data36 = data35[key7];
if((!(data36 && typeof data36 == "object" && !Array.isArray(data36))) && (data36 !== null)){
const err111 = {instancePath:instancePath+"/integrations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integrationsInOrg/type",keyword:"type",params:{type: schema43.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key8 in data36){
if(!(((((((key8 === "name") || (key8 === "id")) || (key8 === "was")) || (key8 === "unchecked")) || (key8 === "properties")) || (key8 === "advanced")) || (key8 === "notes"))){
const err112 = {instancePath:instancePath+"/integrations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integrationsInOrg/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data36.name !== undefined){
let data37 = data36.name;
if((typeof data37 !== "string") && (data37 !== null)){
const err113 = {instancePath:instancePath+"/integrations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/integrationsInOrg/properties/name/type",keyword:"type",params:{type: schema43.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(typeof data37 === "string"){
if(func2(data37) < 1){
const err114 = {instancePath:instancePath+"/integrations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/integrationsInOrg/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
if(data36.id !== undefined){
let data38 = data36.id;
if((typeof data38 !== "string") && (data38 !== null)){
const err115 = {instancePath:instancePath+"/integrations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integrationsInOrg/properties/id/type",keyword:"type",params:{type: schema43.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(typeof data38 === "string"){
if(!pattern46.test(data38)){
const err116 = {instancePath:instancePath+"/integrations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integrationsInOrg/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"+"\""};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
if(data36.was !== undefined){
let data39 = data36.was;
if((typeof data39 !== "string") && (data39 !== null)){
const err117 = {instancePath:instancePath+"/integrations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/integrationsInOrg/properties/was/type",keyword:"type",params:{type: schema43.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(typeof data39 === "string"){
if(func2(data39) < 1){
const err118 = {instancePath:instancePath+"/integrations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/integrationsInOrg/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data36.unchecked !== undefined){
let data40 = data36.unchecked;
if((!(data40 && typeof data40 == "object" && !Array.isArray(data40))) && (data40 !== null)){
const err119 = {instancePath:instancePath+"/integrations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/integrationsInOrg/properties/unchecked/type",keyword:"type",params:{type: schema43.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data36.properties !== undefined){
let data41 = data36.properties;
if((!(data41 && typeof data41 == "object" && !Array.isArray(data41))) && (data41 !== null)){
const err120 = {instancePath:instancePath+"/integrations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/$defs/integrationsInOrg/properties/properties/type",keyword:"type",params:{type: schema43.properties.properties.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data36.advanced !== undefined){
let data42 = data36.advanced;
if((!(data42 && typeof data42 == "object" && !Array.isArray(data42))) && (data42 !== null)){
const err121 = {instancePath:instancePath+"/integrations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/advanced",schemaPath:"#/$defs/integrationsInOrg/properties/advanced/type",keyword:"type",params:{type: schema43.properties.advanced.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data36.notes !== undefined){
let data43 = data36.notes;
if((typeof data43 !== "string") && (data43 !== null)){
const err122 = {instancePath:instancePath+"/integrations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/notes",schemaPath:"#/$defs/integrationsInOrg/properties/notes/type",keyword:"type",params:{type: schema43.properties.notes.type},message:"must be string,null"};
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
}
}
}
if(data.flows !== undefined){
let data44 = data.flows;
if((!(data44 && typeof data44 == "object" && !Array.isArray(data44))) && (data44 !== null)){
const err123 = {instancePath:instancePath+"/flows",schemaPath:"#/properties/flows/type",keyword:"type",params:{type: schema41.properties.flows.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key9 in data44){
const _errs157 = errors;
if(typeof key9 === "string"){
if(func2(key9) < 1){
const err124 = {instancePath:instancePath+"/flows",schemaPath:"#/properties/flows/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key9};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
var valid39 = _errs157 === errors;
if(!valid39){
const err125 = {instancePath:instancePath+"/flows",schemaPath:"#/properties/flows/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
for(const key10 in data44){
let data45 = data44[key10];
if((!(data45 && typeof data45 == "object" && !Array.isArray(data45))) && (data45 !== null)){
const err126 = {instancePath:instancePath+"/flows/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/flowsInOrg/type",keyword:"type",params:{type: schema44.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key11 in data45){
if(!(((((key11 === "name") || (key11 === "id")) || (key11 === "type")) || (key11 === "publish")) || (key11 === "steps"))){
const err127 = {instancePath:instancePath+"/flows/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/flowsInOrg/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data45.name !== undefined){
let data46 = data45.name;
if((typeof data46 !== "string") && (data46 !== null)){
const err128 = {instancePath:instancePath+"/flows/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/flowsInOrg/properties/name/type",keyword:"type",params:{type: schema44.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(typeof data46 === "string"){
if(func2(data46) < 1){
const err129 = {instancePath:instancePath+"/flows/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/flowsInOrg/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
if(data45.id !== undefined){
let data47 = data45.id;
if((typeof data47 !== "string") && (data47 !== null)){
const err130 = {instancePath:instancePath+"/flows/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/flowsInOrg/properties/id/type",keyword:"type",params:{type: schema44.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(typeof data47 === "string"){
if(!pattern46.test(data47)){
const err131 = {instancePath:instancePath+"/flows/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/flowsInOrg/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"+"\""};
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
if(data45.type !== undefined){
let data48 = data45.type;
if((typeof data48 !== "string") && (data48 !== null)){
const err132 = {instancePath:instancePath+"/flows/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/$defs/flowsInOrg/properties/type/type",keyword:"type",params:{type: schema44.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(typeof data48 === "string"){
if(!pattern8.test(data48)){
const err133 = {instancePath:instancePath+"/flows/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/$defs/flowsInOrg/properties/type/pattern",keyword:"pattern",params:{pattern: "^[a-z]+$"},message:"must match pattern \""+"^[a-z]+$"+"\""};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
if(data45.publish !== undefined){
let data49 = data45.publish;
if((typeof data49 !== "boolean") && (data49 !== null)){
const err134 = {instancePath:instancePath+"/flows/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/publish",schemaPath:"#/$defs/flowsInOrg/properties/publish/type",keyword:"type",params:{type: schema44.properties.publish.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data45.steps !== undefined){
let data50 = data45.steps;
if((!(data50 && typeof data50 == "object" && !Array.isArray(data50))) && (data50 !== null)){
const err135 = {instancePath:instancePath+"/flows/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps",schemaPath:"#/$defs/flowsInOrg/properties/steps/type",keyword:"type",params:{type: schema44.properties.steps.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key12 in data50){
let data51 = data50[key12];
if(((typeof data51 !== "string") && (!(data51 && typeof data51 == "object" && !Array.isArray(data51)))) && (data51 !== null)){
const err136 = {instancePath:instancePath+"/flows/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/flowsInOrg/properties/steps/additionalProperties/type",keyword:"type",params:{type: schema44.properties.steps.additionalProperties.type},message:"must be string,object,null"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(typeof data51 === "string"){
if(!pattern9.test(data51)){
const err137 = {instancePath:instancePath+"/flows/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/flowsInOrg/properties/steps/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$"},message:"must match pattern \""+"^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$"+"\""};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key13 in data51){
let data52 = data51[key13];
if((typeof data52 !== "string") && (data52 !== null)){
const err138 = {instancePath:instancePath+"/flows/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/flowsInOrg/properties/steps/additionalProperties/additionalProperties/type",keyword:"type",params:{type: schema44.properties.steps.additionalProperties.additionalProperties.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(typeof data52 === "string"){
if(!pattern9.test(data52)){
const err139 = {instancePath:instancePath+"/flows/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/flowsInOrg/properties/steps/additionalProperties/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$"},message:"must match pattern \""+"^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$"+"\""};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
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
let data53 = data.messengerConfigurations;
if((!(data53 && typeof data53 == "object" && !Array.isArray(data53))) && (data53 !== null)){
const err140 = {instancePath:instancePath+"/messengerConfigurations",schemaPath:"#/properties/messengerConfigurations/type",keyword:"type",params:{type: schema41.properties.messengerConfigurations.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key14 in data53){
const _errs181 = errors;
if(typeof key14 === "string"){
if(func2(key14) < 1){
const err141 = {instancePath:instancePath+"/messengerConfigurations",schemaPath:"#/properties/messengerConfigurations/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key14};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
var valid45 = _errs181 === errors;
if(!valid45){
const err142 = {instancePath:instancePath+"/messengerConfigurations",schemaPath:"#/properties/messengerConfigurations/propertyNames",keyword:"propertyNames",params:{propertyName: key14},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
for(const key15 in data53){
let data54 = data53[key15];
if((!(data54 && typeof data54 == "object" && !Array.isArray(data54))) && (data54 !== null)){
const err143 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerConfigurationsInOrg/type",keyword:"type",params:{type: schema45.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key16 in data54){
if(!(func1.call(schema45.properties, key16))){
const err144 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerConfigurationsInOrg/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data54.name !== undefined){
let data55 = data54.name;
if((typeof data55 !== "string") && (data55 !== null)){
const err145 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/name/type",keyword:"type",params:{type: schema45.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(typeof data55 === "string"){
if(func2(data55) > 100){
const err146 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(func2(data55) < 1){
const err147 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
if(data54.id !== undefined){
let data56 = data54.id;
if((typeof data56 !== "string") && (data56 !== null)){
const err148 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/id/type",keyword:"type",params:{type: schema45.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(typeof data56 === "string"){
if(!pattern46.test(data56)){
const err149 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"+"\""};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
if(data54.was !== undefined){
let data57 = data54.was;
if((typeof data57 !== "string") && (data57 !== null)){
const err150 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/was/type",keyword:"type",params:{type: schema45.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(typeof data57 === "string"){
if(func2(data57) < 1){
const err151 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
if(data54.unchecked !== undefined){
let data58 = data54.unchecked;
if((!(data58 && typeof data58 == "object" && !Array.isArray(data58))) && (data58 !== null)){
const err152 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/unchecked/type",keyword:"type",params:{type: schema45.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data54.create !== undefined){
let data59 = data54.create;
if((typeof data59 !== "string") && (data59 !== null)){
const err153 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/create/type",keyword:"type",params:{type: schema45.properties.create.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(!((data59 === "only") || (data59 === null))){
const err154 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/create/enum",keyword:"enum",params:{allowedValues: schema45.properties.create.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data54.description !== undefined){
let data60 = data54.description;
if((typeof data60 !== "string") && (data60 !== null)){
const err155 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/description/type",keyword:"type",params:{type: schema45.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data54.languages !== undefined){
let data61 = data54.languages;
if((!(Array.isArray(data61))) && (data61 !== null)){
const err156 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/languages",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/languages/type",keyword:"type",params:{type: schema45.properties.languages.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(Array.isArray(data61)){
if(data61.length < 1){
const err157 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/languages",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/languages/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
const len9 = data61.length;
for(let i10=0; i10<len9; i10++){
let data62 = data61[i10];
if(typeof data62 === "string"){
if(!pattern11.test(data62)){
const err158 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/languages/" + i10,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/languages/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[a-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[a-z0-9]{2,8})*$"+"\""};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/languages/" + i10,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/languages/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data54.defaultLanguage !== undefined){
let data63 = data54.defaultLanguage;
if((typeof data63 !== "string") && (data63 !== null)){
const err160 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaultLanguage",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/defaultLanguage/type",keyword:"type",params:{type: schema45.properties.defaultLanguage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(typeof data63 === "string"){
if(!pattern11.test(data63)){
const err161 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaultLanguage",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/defaultLanguage/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[a-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[a-z0-9]{2,8})*$"+"\""};
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
if(data54.labels !== undefined){
let data64 = data54.labels;
if((!(data64 && typeof data64 == "object" && !Array.isArray(data64))) && (data64 !== null)){
const err162 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/type",keyword:"type",params:{type: schema45.properties.labels.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key17 in data64){
const _errs208 = errors;
if(typeof key17 === "string"){
if(!pattern11.test(key17)){
const err163 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[a-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[a-z0-9]{2,8})*$"+"\"",propertyName:key17};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key17};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
var valid51 = _errs208 === errors;
if(!valid51){
const err165 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key17},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
for(const key18 in data64){
let data65 = data64[key18];
if((!(data65 && typeof data65 == "object" && !Array.isArray(data65))) && (data65 !== null)){
const err166 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/additionalProperties/type",keyword:"type",params:{type: schema45.properties.labels.additionalProperties.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key19 in data65){
if(!(((((key19 === "MessengerHomeHeaderTitle") || (key19 === "MessengerHomeHeaderSubTitle")) || (key19 === "MessengerLauncherButtonText")) || (key19 === "PushNotificationTitle")) || (key19 === "PushNotificationBody"))){
const err167 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data65.MessengerHomeHeaderTitle !== undefined){
let data66 = data65.MessengerHomeHeaderTitle;
if((typeof data66 !== "string") && (data66 !== null)){
const err168 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/MessengerHomeHeaderTitle",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/additionalProperties/properties/MessengerHomeHeaderTitle/type",keyword:"type",params:{type: schema45.properties.labels.additionalProperties.properties.MessengerHomeHeaderTitle.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data65.MessengerHomeHeaderSubTitle !== undefined){
let data67 = data65.MessengerHomeHeaderSubTitle;
if((typeof data67 !== "string") && (data67 !== null)){
const err169 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/MessengerHomeHeaderSubTitle",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/additionalProperties/properties/MessengerHomeHeaderSubTitle/type",keyword:"type",params:{type: schema45.properties.labels.additionalProperties.properties.MessengerHomeHeaderSubTitle.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data65.MessengerLauncherButtonText !== undefined){
let data68 = data65.MessengerLauncherButtonText;
if((typeof data68 !== "string") && (data68 !== null)){
const err170 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/MessengerLauncherButtonText",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/additionalProperties/properties/MessengerLauncherButtonText/type",keyword:"type",params:{type: schema45.properties.labels.additionalProperties.properties.MessengerLauncherButtonText.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data65.PushNotificationTitle !== undefined){
let data69 = data65.PushNotificationTitle;
if((typeof data69 !== "string") && (data69 !== null)){
const err171 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/PushNotificationTitle",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/additionalProperties/properties/PushNotificationTitle/type",keyword:"type",params:{type: schema45.properties.labels.additionalProperties.properties.PushNotificationTitle.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data65.PushNotificationBody !== undefined){
let data70 = data65.PushNotificationBody;
if((typeof data70 !== "string") && (data70 !== null)){
const err172 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/PushNotificationBody",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/additionalProperties/properties/PushNotificationBody/type",keyword:"type",params:{type: schema45.properties.labels.additionalProperties.properties.PushNotificationBody.type},message:"must be string,null"};
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
}
}
if(data54.headlessMode !== undefined){
let data71 = data54.headlessMode;
if((!(data71 && typeof data71 == "object" && !Array.isArray(data71))) && (data71 !== null)){
const err173 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/headlessMode",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/headlessMode/type",keyword:"type",params:{type: schema45.properties.headlessMode.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key20 in data71){
if(!(key20 === "enabled")){
const err174 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/headlessMode",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/headlessMode/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data71.enabled !== undefined){
let data72 = data71.enabled;
if((typeof data72 !== "boolean") && (data72 !== null)){
const err175 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/headlessMode/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/headlessMode/properties/enabled/type",keyword:"type",params:{type: schema45.properties.headlessMode.properties.enabled.type},message:"must be boolean,null"};
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
if(data54.messenger !== undefined){
let data73 = data54.messenger;
if((!(data73 && typeof data73 == "object" && !Array.isArray(data73))) && (data73 !== null)){
const err176 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/type",keyword:"type",params:{type: schema45.properties.messenger.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key21 in data73){
if(!(((((((key21 === "enabled") || (key21 === "styles")) || (key21 === "launcherButton")) || (key21 === "homeScreen")) || (key21 === "fileUpload")) || (key21 === "sessionPersistenceType")) || (key21 === "apps"))){
const err177 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data73.enabled !== undefined){
let data74 = data73.enabled;
if((typeof data74 !== "boolean") && (data74 !== null)){
const err178 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/enabled/type",keyword:"type",params:{type: schema45.properties.messenger.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data73.styles !== undefined){
let data75 = data73.styles;
if((!(data75 && typeof data75 == "object" && !Array.isArray(data75))) && (data75 !== null)){
const err179 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/styles",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/styles/type",keyword:"type",params:{type: schema45.properties.messenger.properties.styles.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key22 in data75){
if(!(key22 === "primaryColor")){
const err180 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/styles",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/styles/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data75.primaryColor !== undefined){
let data76 = data75.primaryColor;
if((typeof data76 !== "string") && (data76 !== null)){
const err181 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/styles/primaryColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/styles/properties/primaryColor/type",keyword:"type",params:{type: schema45.properties.messenger.properties.styles.properties.primaryColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(typeof data76 === "string"){
if(!pattern14.test(data76)){
const err182 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/styles/primaryColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/styles/properties/primaryColor/pattern",keyword:"pattern",params:{pattern: "^#[A-Fa-f0-9]{6}$"},message:"must match pattern \""+"^#[A-Fa-f0-9]{6}$"+"\""};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
}
}
if(data73.launcherButton !== undefined){
let data77 = data73.launcherButton;
if((!(data77 && typeof data77 == "object" && !Array.isArray(data77))) && (data77 !== null)){
const err183 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/launcherButton/type",keyword:"type",params:{type: schema45.properties.messenger.properties.launcherButton.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key23 in data77){
if(!(((key23 === "visibility") || (key23 === "displayType")) || (key23 === "icon"))){
const err184 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/launcherButton/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data77.visibility !== undefined){
let data78 = data77.visibility;
if((typeof data78 !== "string") && (data78 !== null)){
const err185 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/visibility",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/launcherButton/properties/visibility/type",keyword:"type",params:{type: schema45.properties.messenger.properties.launcherButton.properties.visibility.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(!((((data78 === "On") || (data78 === "Off")) || (data78 === "OnDemand")) || (data78 === null))){
const err186 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/visibility",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/launcherButton/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema45.properties.messenger.properties.launcherButton.properties.visibility.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data77.displayType !== undefined){
let data79 = data77.displayType;
if((typeof data79 !== "string") && (data79 !== null)){
const err187 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/displayType",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/launcherButton/properties/displayType/type",keyword:"type",params:{type: schema45.properties.messenger.properties.launcherButton.properties.displayType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(!((((data79 === "IconAndText") || (data79 === "Icon")) || (data79 === "Text")) || (data79 === null))){
const err188 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/displayType",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/launcherButton/properties/displayType/enum",keyword:"enum",params:{allowedValues: schema45.properties.messenger.properties.launcherButton.properties.displayType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data77.icon !== undefined){
let data80 = data77.icon;
if((!(data80 && typeof data80 == "object" && !Array.isArray(data80))) && (data80 !== null)){
const err189 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/icon",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/launcherButton/properties/icon/type",keyword:"type",params:{type: schema45.properties.messenger.properties.launcherButton.properties.icon.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key24 in data80){
if(!(key24 === "url")){
const err190 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/icon",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/launcherButton/properties/icon/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data80.url !== undefined){
let data81 = data80.url;
if((typeof data81 !== "string") && (data81 !== null)){
const err191 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/icon/url",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/launcherButton/properties/icon/properties/url/type",keyword:"type",params:{type: schema45.properties.messenger.properties.launcherButton.properties.icon.properties.url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
}
}
}
if(data73.homeScreen !== undefined){
let data82 = data73.homeScreen;
if((!(data82 && typeof data82 == "object" && !Array.isArray(data82))) && (data82 !== null)){
const err192 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/homeScreen",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/homeScreen/type",keyword:"type",params:{type: schema45.properties.messenger.properties.homeScreen.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key25 in data82){
if(!((key25 === "enabled") || (key25 === "logoUrl"))){
const err193 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/homeScreen",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/homeScreen/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data82.enabled !== undefined){
let data83 = data82.enabled;
if((typeof data83 !== "boolean") && (data83 !== null)){
const err194 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/homeScreen/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/homeScreen/properties/enabled/type",keyword:"type",params:{type: schema45.properties.messenger.properties.homeScreen.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data82.logoUrl !== undefined){
let data84 = data82.logoUrl;
if((typeof data84 !== "string") && (data84 !== null)){
const err195 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/homeScreen/logoUrl",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/homeScreen/properties/logoUrl/type",keyword:"type",params:{type: schema45.properties.messenger.properties.homeScreen.properties.logoUrl.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
}
if(data73.fileUpload !== undefined){
let data85 = data73.fileUpload;
if((!(data85 && typeof data85 == "object" && !Array.isArray(data85))) && (data85 !== null)){
const err196 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/type",keyword:"type",params:{type: schema45.properties.messenger.properties.fileUpload.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
for(const key26 in data85){
if(!((key26 === "enableAttachments") || (key26 === "modes"))){
const err197 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data85.enableAttachments !== undefined){
let data86 = data85.enableAttachments;
if((typeof data86 !== "boolean") && (data86 !== null)){
const err198 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/enableAttachments",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/enableAttachments/type",keyword:"type",params:{type: schema45.properties.messenger.properties.fileUpload.properties.enableAttachments.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data85.modes !== undefined){
let data87 = data85.modes;
if((!(Array.isArray(data87))) && (data87 !== null)){
const err199 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/type",keyword:"type",params:{type: schema45.properties.messenger.properties.fileUpload.properties.modes.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(Array.isArray(data87)){
const len10 = data87.length;
for(let i11=0; i11<len10; i11++){
let data88 = data87[i11];
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key27 in data88){
if(!((key27 === "fileTypes") || (key27 === "maxFileSizeKB"))){
const err200 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i11,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data88.fileTypes !== undefined){
let data89 = data88.fileTypes;
if(Array.isArray(data89)){
const len11 = data89.length;
for(let i12=0; i12<len11; i12++){
let data90 = data89[i12];
if(typeof data90 !== "string"){
const err201 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i11+"/fileTypes/" + i12,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/items/properties/fileTypes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(!(((data90 === "image/jpeg") || (data90 === "image/gif")) || (data90 === "image/png"))){
const err202 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i11+"/fileTypes/" + i12,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/items/properties/fileTypes/items/enum",keyword:"enum",params:{allowedValues: schema45.properties.messenger.properties.fileUpload.properties.modes.items.properties.fileTypes.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
let i13 = data89.length;
let j1;
if(i13 > 1){
const indices1 = {};
for(;i13--;){
let item1 = data89[i13];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err203 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i11+"/fileTypes",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/items/properties/fileTypes/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i13+" are identical)"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
break;
}
indices1[item1] = i13;
}
}
}
else {
const err204 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i11+"/fileTypes",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/items/properties/fileTypes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data88.maxFileSizeKB !== undefined){
let data91 = data88.maxFileSizeKB;
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
const err205 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i11+"/maxFileSizeKB",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/items/properties/maxFileSizeKB/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 > 10240 || isNaN(data91)){
const err206 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i11+"/maxFileSizeKB",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/items/properties/maxFileSizeKB/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10240},message:"must be <= 10240"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(data91 < 0 || isNaN(data91)){
const err207 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i11+"/maxFileSizeKB",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/items/properties/maxFileSizeKB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
}
else {
const err208 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i11,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
}
}
}
}
if(data73.sessionPersistenceType !== undefined){
let data92 = data73.sessionPersistenceType;
if((typeof data92 !== "string") && (data92 !== null)){
const err209 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/sessionPersistenceType",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/sessionPersistenceType/type",keyword:"type",params:{type: schema45.properties.messenger.properties.sessionPersistenceType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(!(((data92 === "AcrossSubdomains") || (data92 === "DomainOrSubdomainOnly")) || (data92 === null))){
const err210 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/sessionPersistenceType",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/sessionPersistenceType/enum",keyword:"enum",params:{allowedValues: schema45.properties.messenger.properties.sessionPersistenceType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data73.apps !== undefined){
let data93 = data73.apps;
if((!(data93 && typeof data93 == "object" && !Array.isArray(data93))) && (data93 !== null)){
const err211 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key28 in data93){
if(!((key28 === "conversations") || (key28 === "knowledge"))){
const err212 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data93.conversations !== undefined){
let data94 = data93.conversations;
if((!(data94 && typeof data94 == "object" && !Array.isArray(data94))) && (data94 !== null)){
const err213 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
for(const key29 in data94){
if(!(func1.call(schema45.properties.messenger.properties.apps.properties.conversations.properties, key29))){
const err214 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data94.enabled !== undefined){
let data95 = data94.enabled;
if((typeof data95 !== "boolean") && (data95 !== null)){
const err215 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/enabled/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data94.showAgentTypingIndicator !== undefined){
let data96 = data94.showAgentTypingIndicator;
if((typeof data96 !== "boolean") && (data96 !== null)){
const err216 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/showAgentTypingIndicator",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/showAgentTypingIndicator/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.showAgentTypingIndicator.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data94.showUserTypingIndicator !== undefined){
let data97 = data94.showUserTypingIndicator;
if((typeof data97 !== "boolean") && (data97 !== null)){
const err217 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/showUserTypingIndicator",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/showUserTypingIndicator/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.showUserTypingIndicator.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data94.autoStart !== undefined){
let data98 = data94.autoStart;
if((!(data98 && typeof data98 == "object" && !Array.isArray(data98))) && (data98 !== null)){
const err218 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/autoStart",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/autoStart/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.autoStart.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key30 in data98){
if(!(key30 === "enabled")){
const err219 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/autoStart",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/autoStart/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data98.enabled !== undefined){
let data99 = data98.enabled;
if((typeof data99 !== "boolean") && (data99 !== null)){
const err220 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/autoStart/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/autoStart/properties/enabled/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.autoStart.properties.enabled.type},message:"must be boolean,null"};
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
if(data94.markdown !== undefined){
let data100 = data94.markdown;
if((!(data100 && typeof data100 == "object" && !Array.isArray(data100))) && (data100 !== null)){
const err221 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/markdown",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/markdown/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.markdown.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
for(const key31 in data100){
if(!(key31 === "enabled")){
const err222 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/markdown",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/markdown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data100.enabled !== undefined){
let data101 = data100.enabled;
if((typeof data101 !== "boolean") && (data101 !== null)){
const err223 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/markdown/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/markdown/properties/enabled/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.markdown.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
}
if(data94.conversationDisconnect !== undefined){
let data102 = data94.conversationDisconnect;
if((!(data102 && typeof data102 == "object" && !Array.isArray(data102))) && (data102 !== null)){
const err224 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.conversationDisconnect.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
for(const key32 in data102){
if(!((key32 === "enabled") || (key32 === "type"))){
const err225 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data102.enabled !== undefined){
let data103 = data102.enabled;
if((typeof data103 !== "boolean") && (data103 !== null)){
const err226 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/properties/enabled/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.conversationDisconnect.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data102.type !== undefined){
let data104 = data102.type;
if((typeof data104 !== "string") && (data104 !== null)){
const err227 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect/type",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/properties/type/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.conversationDisconnect.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(!(((data104 === "Send") || (data104 === "ReadOnly")) || (data104 === null))){
const err228 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect/type",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/properties/type/enum",keyword:"enum",params:{allowedValues: schema45.properties.messenger.properties.apps.properties.conversations.properties.conversationDisconnect.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
}
if(data94.conversationClear !== undefined){
let data105 = data94.conversationClear;
if((!(data105 && typeof data105 == "object" && !Array.isArray(data105))) && (data105 !== null)){
const err229 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationClear",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/conversationClear/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.conversationClear.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key33 in data105){
if(!(key33 === "enabled")){
const err230 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationClear",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/conversationClear/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data105.enabled !== undefined){
let data106 = data105.enabled;
if((typeof data106 !== "boolean") && (data106 !== null)){
const err231 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationClear/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/conversationClear/properties/enabled/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.conversationClear.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
}
if(data94.humanize !== undefined){
let data107 = data94.humanize;
if((!(data107 && typeof data107 == "object" && !Array.isArray(data107))) && (data107 !== null)){
const err232 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/humanize/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.humanize.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key34 in data107){
if(!((key34 === "enabled") || (key34 === "bot"))){
const err233 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/humanize/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data107.enabled !== undefined){
let data108 = data107.enabled;
if((typeof data108 !== "boolean") && (data108 !== null)){
const err234 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/enabled/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.humanize.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data107.bot !== undefined){
let data109 = data107.bot;
if((!(data109 && typeof data109 == "object" && !Array.isArray(data109))) && (data109 !== null)){
const err235 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/bot",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/bot/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.humanize.properties.bot.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
for(const key35 in data109){
if(!((key35 === "name") || (key35 === "avatarUrl"))){
const err236 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/bot",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/bot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data109.name !== undefined){
let data110 = data109.name;
if((typeof data110 !== "string") && (data110 !== null)){
const err237 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/bot/name",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/bot/properties/name/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.humanize.properties.bot.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data109.avatarUrl !== undefined){
let data111 = data109.avatarUrl;
if((typeof data111 !== "string") && (data111 !== null)){
const err238 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/bot/avatarUrl",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/bot/properties/avatarUrl/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.humanize.properties.bot.properties.avatarUrl.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
}
}
}
if(data94.notifications !== undefined){
let data112 = data94.notifications;
if((!(data112 && typeof data112 == "object" && !Array.isArray(data112))) && (data112 !== null)){
const err239 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/notifications/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.notifications.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key36 in data112){
if(!((key36 === "enabled") || (key36 === "notificationContentType"))){
const err240 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/notifications/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data112.enabled !== undefined){
let data113 = data112.enabled;
if((typeof data113 !== "boolean") && (data113 !== null)){
const err241 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/notifications/properties/enabled/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.notifications.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data112.notificationContentType !== undefined){
let data114 = data112.notificationContentType;
if((typeof data114 !== "string") && (data114 !== null)){
const err242 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications/notificationContentType",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/notifications/properties/notificationContentType/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.notifications.properties.notificationContentType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(!(((data114 === "IncludeMessagesContent") || (data114 === "ExcludeMessagesContent")) || (data114 === null))){
const err243 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications/notificationContentType",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/notifications/properties/notificationContentType/enum",keyword:"enum",params:{allowedValues: schema45.properties.messenger.properties.apps.properties.conversations.properties.notifications.properties.notificationContentType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
}
}
if(data94.sessionDurationSeconds !== undefined){
let data115 = data94.sessionDurationSeconds;
if((!(((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115))) && (isFinite(data115)))) && (data115 !== null)){
const err244 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/sessionDurationSeconds",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/sessionDurationSeconds/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.conversations.properties.sessionDurationSeconds.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 < 900 || isNaN(data115)){
const err245 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/sessionDurationSeconds",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/sessionDurationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 900},message:"must be >= 900"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
}
}
if(data93.knowledge !== undefined){
let data116 = data93.knowledge;
if((!(data116 && typeof data116 == "object" && !Array.isArray(data116))) && (data116 !== null)){
const err246 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/knowledge/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.knowledge.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
for(const key37 in data116){
if(!((key37 === "enabled") || (key37 === "knowledgeBase"))){
const err247 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/knowledge/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data116.enabled !== undefined){
let data117 = data116.enabled;
if((typeof data117 !== "boolean") && (data117 !== null)){
const err248 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/knowledge/properties/enabled/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.knowledge.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data116.knowledgeBase !== undefined){
let data118 = data116.knowledgeBase;
if((!(data118 && typeof data118 == "object" && !Array.isArray(data118))) && (data118 !== null)){
const err249 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge/knowledgeBase",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/knowledge/properties/knowledgeBase/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.knowledge.properties.knowledgeBase.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
for(const key38 in data118){
if(!(key38 === "id")){
const err250 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge/knowledgeBase",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/knowledge/properties/knowledgeBase/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data118.id !== undefined){
let data119 = data118.id;
if((typeof data119 !== "string") && (data119 !== null)){
const err251 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge/knowledgeBase/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/knowledge/properties/knowledgeBase/properties/id/type",keyword:"type",params:{type: schema45.properties.messenger.properties.apps.properties.knowledge.properties.knowledgeBase.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(typeof data119 === "string"){
if(!pattern60.test(data119)){
const err252 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge/knowledgeBase/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/knowledge/properties/knowledgeBase/properties/id/pattern",keyword:"pattern",params:{pattern: "^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$"},message:"must match pattern \""+"^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$"+"\""};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
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
if(data54.position !== undefined){
let data120 = data54.position;
if((!(data120 && typeof data120 == "object" && !Array.isArray(data120))) && (data120 !== null)){
const err253 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/position",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/position/type",keyword:"type",params:{type: schema45.properties.position.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
for(const key39 in data120){
if(!(((key39 === "alignment") || (key39 === "sideSpace")) || (key39 === "bottomSpace"))){
const err254 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/position",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/position/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data120.alignment !== undefined){
let data121 = data120.alignment;
if((typeof data121 !== "string") && (data121 !== null)){
const err255 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/position/alignment",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/position/properties/alignment/type",keyword:"type",params:{type: schema45.properties.position.properties.alignment.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(!((((data121 === "Auto") || (data121 === "Left")) || (data121 === "Right")) || (data121 === null))){
const err256 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/position/alignment",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/position/properties/alignment/enum",keyword:"enum",params:{allowedValues: schema45.properties.position.properties.alignment.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data120.sideSpace !== undefined){
let data122 = data120.sideSpace;
if((!(((typeof data122 == "number") && (!(data122 % 1) && !isNaN(data122))) && (isFinite(data122)))) && (data122 !== null)){
const err257 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/position/sideSpace",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/position/properties/sideSpace/type",keyword:"type",params:{type: schema45.properties.position.properties.sideSpace.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data120.bottomSpace !== undefined){
let data123 = data120.bottomSpace;
if((!(((typeof data123 == "number") && (!(data123 % 1) && !isNaN(data123))) && (isFinite(data123)))) && (data123 !== null)){
const err258 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/position/bottomSpace",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/position/properties/bottomSpace/type",keyword:"type",params:{type: schema45.properties.position.properties.bottomSpace.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
}
if(data54.cobrowse !== undefined){
let data124 = data54.cobrowse;
if((!(data124 && typeof data124 == "object" && !Array.isArray(data124))) && (data124 !== null)){
const err259 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/type",keyword:"type",params:{type: schema45.properties.cobrowse.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
for(const key40 in data124){
if(!((((((((key40 === "enabled") || (key40 === "allowAgentControl")) || (key40 === "allowAgentNavigation")) || (key40 === "allowDraw")) || (key40 === "channels")) || (key40 === "maskSelectors")) || (key40 === "readonlySelectors")) || (key40 === "pauseCriteria"))){
const err260 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data124.enabled !== undefined){
let data125 = data124.enabled;
if((typeof data125 !== "boolean") && (data125 !== null)){
const err261 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/enabled/type",keyword:"type",params:{type: schema45.properties.cobrowse.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data124.allowAgentControl !== undefined){
let data126 = data124.allowAgentControl;
if((typeof data126 !== "boolean") && (data126 !== null)){
const err262 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/allowAgentControl",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/allowAgentControl/type",keyword:"type",params:{type: schema45.properties.cobrowse.properties.allowAgentControl.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data124.allowAgentNavigation !== undefined){
let data127 = data124.allowAgentNavigation;
if((typeof data127 !== "boolean") && (data127 !== null)){
const err263 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/allowAgentNavigation",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/allowAgentNavigation/type",keyword:"type",params:{type: schema45.properties.cobrowse.properties.allowAgentNavigation.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data124.allowDraw !== undefined){
let data128 = data124.allowDraw;
if((typeof data128 !== "boolean") && (data128 !== null)){
const err264 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/allowDraw",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/allowDraw/type",keyword:"type",params:{type: schema45.properties.cobrowse.properties.allowDraw.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data124.channels !== undefined){
let data129 = data124.channels;
if((!(Array.isArray(data129))) && (data129 !== null)){
const err265 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/channels",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/channels/type",keyword:"type",params:{type: schema45.properties.cobrowse.properties.channels.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(Array.isArray(data129)){
const len12 = data129.length;
for(let i14=0; i14<len12; i14++){
let data130 = data129[i14];
if(typeof data130 !== "string"){
const err266 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/channels/" + i14,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/channels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if(!((data130 === "Webmessaging") || (data130 === "Voice"))){
const err267 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/channels/" + i14,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/channels/items/enum",keyword:"enum",params:{allowedValues: schema45.properties.cobrowse.properties.channels.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
let i15 = data129.length;
let j2;
if(i15 > 1){
const indices2 = {};
for(;i15--;){
let item2 = data129[i15];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err268 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/channels",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i15+" are identical)"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
break;
}
indices2[item2] = i15;
}
}
}
}
if(data124.maskSelectors !== undefined){
let data131 = data124.maskSelectors;
if((!(Array.isArray(data131))) && (data131 !== null)){
const err269 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/maskSelectors",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/maskSelectors/type",keyword:"type",params:{type: schema45.properties.cobrowse.properties.maskSelectors.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if(Array.isArray(data131)){
const len13 = data131.length;
for(let i16=0; i16<len13; i16++){
let data132 = data131[i16];
if(typeof data132 === "string"){
if(func2(data132) < 1){
const err270 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/maskSelectors/" + i16,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/maskSelectors/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
else {
const err271 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/maskSelectors/" + i16,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/maskSelectors/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
if(data124.readonlySelectors !== undefined){
let data133 = data124.readonlySelectors;
if((!(Array.isArray(data133))) && (data133 !== null)){
const err272 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/readonlySelectors",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/readonlySelectors/type",keyword:"type",params:{type: schema45.properties.cobrowse.properties.readonlySelectors.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if(Array.isArray(data133)){
const len14 = data133.length;
for(let i17=0; i17<len14; i17++){
let data134 = data133[i17];
if(typeof data134 === "string"){
if(func2(data134) < 1){
const err273 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/readonlySelectors/" + i17,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/readonlySelectors/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
else {
const err274 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/readonlySelectors/" + i17,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/readonlySelectors/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
}
}
if(data124.pauseCriteria !== undefined){
let data135 = data124.pauseCriteria;
if((!(Array.isArray(data135))) && (data135 !== null)){
const err275 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/pauseCriteria/type",keyword:"type",params:{type: schema45.properties.cobrowse.properties.pauseCriteria.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if(Array.isArray(data135)){
const len15 = data135.length;
for(let i18=0; i18<len15; i18++){
let data136 = data135[i18];
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
if(data136.urlFragment === undefined){
const err276 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i18,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/pauseCriteria/items/required",keyword:"required",params:{missingProperty: "urlFragment"},message:"must have required property '"+"urlFragment"+"'"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(data136.condition === undefined){
const err277 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i18,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/pauseCriteria/items/required",keyword:"required",params:{missingProperty: "condition"},message:"must have required property '"+"condition"+"'"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
for(const key41 in data136){
if(!((key41 === "urlFragment") || (key41 === "condition"))){
const err278 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i18,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/pauseCriteria/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data136.urlFragment !== undefined){
let data137 = data136.urlFragment;
if(typeof data137 === "string"){
if(func2(data137) < 1){
const err279 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i18+"/urlFragment",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/pauseCriteria/items/properties/urlFragment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
else {
const err280 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i18+"/urlFragment",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/pauseCriteria/items/properties/urlFragment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data136.condition !== undefined){
let data138 = data136.condition;
if(typeof data138 !== "string"){
const err281 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i18+"/condition",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/pauseCriteria/items/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
if(!(((((data138 === "Includes") || (data138 === "DoesNotInclude")) || (data138 === "StartsWith")) || (data138 === "EndsWith")) || (data138 === "Equals"))){
const err282 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i18+"/condition",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/pauseCriteria/items/properties/condition/enum",keyword:"enum",params:{allowedValues: schema45.properties.cobrowse.properties.pauseCriteria.items.properties.condition.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
}
else {
const err283 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i18,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/pauseCriteria/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
}
}
}
if(data54.video !== undefined){
let data139 = data54.video;
if((!(data139 && typeof data139 == "object" && !Array.isArray(data139))) && (data139 !== null)){
const err284 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/video",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/type",keyword:"type",params:{type: schema45.properties.video.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
for(const key42 in data139){
if(!((((key42 === "enabled") || (key42 === "channels")) || (key42 === "agent")) || (key42 === "user"))){
const err285 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/video",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data139.enabled !== undefined){
let data140 = data139.enabled;
if((typeof data140 !== "boolean") && (data140 !== null)){
const err286 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/enabled/type",keyword:"type",params:{type: schema45.properties.video.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data139.channels !== undefined){
let data141 = data139.channels;
if((!(Array.isArray(data141))) && (data141 !== null)){
const err287 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/channels",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/channels/type",keyword:"type",params:{type: schema45.properties.video.properties.channels.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(Array.isArray(data141)){
const len16 = data141.length;
for(let i19=0; i19<len16; i19++){
let data142 = data141[i19];
if(typeof data142 !== "string"){
const err288 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/channels/" + i19,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/channels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if(!((data142 === "Webmessaging") || (data142 === "Voice"))){
const err289 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/channels/" + i19,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/channels/items/enum",keyword:"enum",params:{allowedValues: schema45.properties.video.properties.channels.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
let i20 = data141.length;
let j3;
if(i20 > 1){
const indices3 = {};
for(;i20--;){
let item3 = data141[i20];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err290 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/channels",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i20, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i20+" are identical)"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
break;
}
indices3[item3] = i20;
}
}
}
}
if(data139.agent !== undefined){
let data143 = data139.agent;
if((!(data143 && typeof data143 == "object" && !Array.isArray(data143))) && (data143 !== null)){
const err291 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/type",keyword:"type",params:{type: schema45.properties.video.properties.agent.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
for(const key43 in data143){
if(!(((((key43 === "allowCamera") || (key43 === "allowScreenShare")) || (key43 === "allowMicrophone")) || (key43 === "background")) || (key43 === "backgroundImage"))){
const err292 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data143.allowCamera !== undefined){
let data144 = data143.allowCamera;
if((typeof data144 !== "boolean") && (data144 !== null)){
const err293 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/allowCamera",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/properties/allowCamera/type",keyword:"type",params:{type: schema45.properties.video.properties.agent.properties.allowCamera.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data143.allowScreenShare !== undefined){
let data145 = data143.allowScreenShare;
if((typeof data145 !== "boolean") && (data145 !== null)){
const err294 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/allowScreenShare",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/properties/allowScreenShare/type",keyword:"type",params:{type: schema45.properties.video.properties.agent.properties.allowScreenShare.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data143.allowMicrophone !== undefined){
let data146 = data143.allowMicrophone;
if((typeof data146 !== "boolean") && (data146 !== null)){
const err295 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/allowMicrophone",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/properties/allowMicrophone/type",keyword:"type",params:{type: schema45.properties.video.properties.agent.properties.allowMicrophone.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data143.background !== undefined){
let data147 = data143.background;
if((typeof data147 !== "string") && (data147 !== null)){
const err296 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/background",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/properties/background/type",keyword:"type",params:{type: schema45.properties.video.properties.agent.properties.background.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if(!((((data147 === "BLUR") || (data147 === "NONE")) || (data147 === "IMAGE")) || (data147 === null))){
const err297 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/background",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/properties/background/enum",keyword:"enum",params:{allowedValues: schema45.properties.video.properties.agent.properties.background.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data143.backgroundImage !== undefined){
let data148 = data143.backgroundImage;
if((!(data148 && typeof data148 == "object" && !Array.isArray(data148))) && (data148 !== null)){
const err298 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/backgroundImage",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/properties/backgroundImage/type",keyword:"type",params:{type: schema45.properties.video.properties.agent.properties.backgroundImage.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
for(const key44 in data148){
if(!(key44 === "url")){
const err299 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/backgroundImage",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/properties/backgroundImage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data148.url !== undefined){
let data149 = data148.url;
if((typeof data149 !== "string") && (data149 !== null)){
const err300 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/backgroundImage/url",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/properties/backgroundImage/properties/url/type",keyword:"type",params:{type: schema45.properties.video.properties.agent.properties.backgroundImage.properties.url.type},message:"must be string,null"};
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
}
}
if(data139.user !== undefined){
let data150 = data139.user;
if((!(data150 && typeof data150 == "object" && !Array.isArray(data150))) && (data150 !== null)){
const err301 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/user/type",keyword:"type",params:{type: schema45.properties.video.properties.user.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
for(const key45 in data150){
if(!(((key45 === "allowCamera") || (key45 === "allowScreenShare")) || (key45 === "allowMicrophone"))){
const err302 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/user/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data150.allowCamera !== undefined){
let data151 = data150.allowCamera;
if((typeof data151 !== "boolean") && (data151 !== null)){
const err303 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user/allowCamera",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/user/properties/allowCamera/type",keyword:"type",params:{type: schema45.properties.video.properties.user.properties.allowCamera.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data150.allowScreenShare !== undefined){
let data152 = data150.allowScreenShare;
if((typeof data152 !== "boolean") && (data152 !== null)){
const err304 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user/allowScreenShare",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/user/properties/allowScreenShare/type",keyword:"type",params:{type: schema45.properties.video.properties.user.properties.allowScreenShare.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data150.allowMicrophone !== undefined){
let data153 = data150.allowMicrophone;
if((typeof data153 !== "boolean") && (data153 !== null)){
const err305 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user/allowMicrophone",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/user/properties/allowMicrophone/type",keyword:"type",params:{type: schema45.properties.video.properties.user.properties.allowMicrophone.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
}
}
}
}
if(data54.authenticationSettings !== undefined){
let data154 = data54.authenticationSettings;
if((!(data154 && typeof data154 == "object" && !Array.isArray(data154))) && (data154 !== null)){
const err306 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/authenticationSettings/type",keyword:"type",params:{type: schema45.properties.authenticationSettings.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
for(const key46 in data154){
if(!(((key46 === "enabled") || (key46 === "integrationId")) || (key46 === "allowSessionUpgrade"))){
const err307 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/authenticationSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data154.enabled !== undefined){
let data155 = data154.enabled;
if((typeof data155 !== "boolean") && (data155 !== null)){
const err308 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/authenticationSettings/properties/enabled/type",keyword:"type",params:{type: schema45.properties.authenticationSettings.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data154.integrationId !== undefined){
let data156 = data154.integrationId;
if((typeof data156 !== "string") && (data156 !== null)){
const err309 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings/integrationId",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/authenticationSettings/properties/integrationId/type",keyword:"type",params:{type: schema45.properties.authenticationSettings.properties.integrationId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(typeof data156 === "string"){
if(func2(data156) < 1){
const err310 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings/integrationId",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/authenticationSettings/properties/integrationId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
}
if(data154.allowSessionUpgrade !== undefined){
let data157 = data154.allowSessionUpgrade;
if((typeof data157 !== "boolean") && (data157 !== null)){
const err311 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings/allowSessionUpgrade",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/authenticationSettings/properties/allowSessionUpgrade/type",keyword:"type",params:{type: schema45.properties.authenticationSettings.properties.allowSessionUpgrade.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
}
}
if(data54.journeyEvents !== undefined){
let data158 = data54.journeyEvents;
if((!(data158 && typeof data158 == "object" && !Array.isArray(data158))) && (data158 !== null)){
const err312 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/type",keyword:"type",params:{type: schema45.properties.journeyEvents.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
for(const key47 in data158){
if(!((((((((key47 === "enabled") || (key47 === "pageviewConfig")) || (key47 === "clickEvents")) || (key47 === "inViewportEvents")) || (key47 === "formsTrackEvents")) || (key47 === "idleEvents")) || (key47 === "scrollDepthEvents")) || (key47 === "trackingSettings"))){
const err313 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data158.enabled !== undefined){
let data159 = data158.enabled;
if((typeof data159 !== "boolean") && (data159 !== null)){
const err314 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/enabled/type",keyword:"type",params:{type: schema45.properties.journeyEvents.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data158.pageviewConfig !== undefined){
let data160 = data158.pageviewConfig;
if((typeof data160 !== "string") && (data160 !== null)){
const err315 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/pageviewConfig",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/pageviewConfig/type",keyword:"type",params:{type: schema45.properties.journeyEvents.properties.pageviewConfig.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
if(!((((data160 === "Auto") || (data160 === "Once")) || (data160 === "Off")) || (data160 === null))){
const err316 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/pageviewConfig",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/pageviewConfig/enum",keyword:"enum",params:{allowedValues: schema45.properties.journeyEvents.properties.pageviewConfig.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data158.clickEvents !== undefined){
let data161 = data158.clickEvents;
if((!(Array.isArray(data161))) && (data161 !== null)){
const err317 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/clickEvents/type",keyword:"type",params:{type: schema45.properties.journeyEvents.properties.clickEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
if(Array.isArray(data161)){
const len17 = data161.length;
for(let i21=0; i21<len17; i21++){
let data162 = data161[i21];
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
if(data162.selector === undefined){
const err318 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i21,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/clickEvents/items/required",keyword:"required",params:{missingProperty: "selector"},message:"must have required property '"+"selector"+"'"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
if(data162.eventName === undefined){
const err319 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i21,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/clickEvents/items/required",keyword:"required",params:{missingProperty: "eventName"},message:"must have required property '"+"eventName"+"'"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
for(const key48 in data162){
if(!((key48 === "selector") || (key48 === "eventName"))){
const err320 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i21,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/clickEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data162.selector !== undefined){
let data163 = data162.selector;
if(typeof data163 === "string"){
if(func2(data163) < 1){
const err321 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i21+"/selector",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/clickEvents/items/properties/selector/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err322 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i21+"/selector",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/clickEvents/items/properties/selector/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data162.eventName !== undefined){
let data164 = data162.eventName;
if(typeof data164 === "string"){
if(func2(data164) < 1){
const err323 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i21+"/eventName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/clickEvents/items/properties/eventName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
else {
const err324 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i21+"/eventName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/clickEvents/items/properties/eventName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
}
else {
const err325 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i21,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/clickEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(data158.inViewportEvents !== undefined){
let data165 = data158.inViewportEvents;
if((!(Array.isArray(data165))) && (data165 !== null)){
const err326 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/inViewportEvents/type",keyword:"type",params:{type: schema45.properties.journeyEvents.properties.inViewportEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(Array.isArray(data165)){
const len18 = data165.length;
for(let i22=0; i22<len18; i22++){
let data166 = data165[i22];
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
if(data166.selector === undefined){
const err327 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i22,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/inViewportEvents/items/required",keyword:"required",params:{missingProperty: "selector"},message:"must have required property '"+"selector"+"'"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
if(data166.eventName === undefined){
const err328 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i22,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/inViewportEvents/items/required",keyword:"required",params:{missingProperty: "eventName"},message:"must have required property '"+"eventName"+"'"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
for(const key49 in data166){
if(!((key49 === "selector") || (key49 === "eventName"))){
const err329 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i22,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/inViewportEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data166.selector !== undefined){
let data167 = data166.selector;
if(typeof data167 === "string"){
if(func2(data167) < 1){
const err330 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i22+"/selector",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/inViewportEvents/items/properties/selector/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err331 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i22+"/selector",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/inViewportEvents/items/properties/selector/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data166.eventName !== undefined){
let data168 = data166.eventName;
if(typeof data168 === "string"){
if(func2(data168) < 1){
const err332 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i22+"/eventName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/inViewportEvents/items/properties/eventName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err333 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i22+"/eventName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/inViewportEvents/items/properties/eventName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
}
else {
const err334 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i22,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/inViewportEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
}
}
if(data158.formsTrackEvents !== undefined){
let data169 = data158.formsTrackEvents;
if((!(Array.isArray(data169))) && (data169 !== null)){
const err335 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/type",keyword:"type",params:{type: schema45.properties.journeyEvents.properties.formsTrackEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(Array.isArray(data169)){
const len19 = data169.length;
for(let i23=0; i23<len19; i23++){
let data170 = data169[i23];
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
if(data170.selector === undefined){
const err336 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/required",keyword:"required",params:{missingProperty: "selector"},message:"must have required property '"+"selector"+"'"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
if(data170.formName === undefined){
const err337 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/required",keyword:"required",params:{missingProperty: "formName"},message:"must have required property '"+"formName"+"'"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
if(data170.captureDataOnFormAbandon === undefined){
const err338 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/required",keyword:"required",params:{missingProperty: "captureDataOnFormAbandon"},message:"must have required property '"+"captureDataOnFormAbandon"+"'"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
if(data170.captureDataOnFormSubmit === undefined){
const err339 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/required",keyword:"required",params:{missingProperty: "captureDataOnFormSubmit"},message:"must have required property '"+"captureDataOnFormSubmit"+"'"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
for(const key50 in data170){
if(!((((key50 === "selector") || (key50 === "formName")) || (key50 === "captureDataOnFormAbandon")) || (key50 === "captureDataOnFormSubmit"))){
const err340 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data170.selector !== undefined){
let data171 = data170.selector;
if(typeof data171 === "string"){
if(func2(data171) < 1){
const err341 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23+"/selector",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/properties/selector/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
else {
const err342 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23+"/selector",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/properties/selector/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data170.formName !== undefined){
let data172 = data170.formName;
if(typeof data172 === "string"){
if(func2(data172) < 1){
const err343 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23+"/formName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/properties/formName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
else {
const err344 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23+"/formName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/properties/formName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data170.captureDataOnFormAbandon !== undefined){
if(typeof data170.captureDataOnFormAbandon !== "boolean"){
const err345 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23+"/captureDataOnFormAbandon",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/properties/captureDataOnFormAbandon/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data170.captureDataOnFormSubmit !== undefined){
if(typeof data170.captureDataOnFormSubmit !== "boolean"){
const err346 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23+"/captureDataOnFormSubmit",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/properties/captureDataOnFormSubmit/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
}
else {
const err347 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
}
}
if(data158.idleEvents !== undefined){
let data175 = data158.idleEvents;
if((!(Array.isArray(data175))) && (data175 !== null)){
const err348 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/idleEvents/type",keyword:"type",params:{type: schema45.properties.journeyEvents.properties.idleEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
if(Array.isArray(data175)){
const len20 = data175.length;
for(let i24=0; i24<len20; i24++){
let data176 = data175[i24];
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
if(data176.eventName === undefined){
const err349 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i24,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/idleEvents/items/required",keyword:"required",params:{missingProperty: "eventName"},message:"must have required property '"+"eventName"+"'"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
for(const key51 in data176){
if(!((key51 === "eventName") || (key51 === "idleAfterSeconds"))){
const err350 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i24,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/idleEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data176.eventName !== undefined){
let data177 = data176.eventName;
if(typeof data177 === "string"){
if(func2(data177) < 1){
const err351 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i24+"/eventName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/idleEvents/items/properties/eventName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
else {
const err352 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i24+"/eventName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/idleEvents/items/properties/eventName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data176.idleAfterSeconds !== undefined){
let data178 = data176.idleAfterSeconds;
if(!(((typeof data178 == "number") && (!(data178 % 1) && !isNaN(data178))) && (isFinite(data178)))){
const err353 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i24+"/idleAfterSeconds",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/idleEvents/items/properties/idleAfterSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
if((typeof data178 == "number") && (isFinite(data178))){
if(data178 < 30 || isNaN(data178)){
const err354 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i24+"/idleAfterSeconds",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/idleEvents/items/properties/idleAfterSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30},message:"must be >= 30"};
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
else {
const err355 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i24,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/idleEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
}
}
if(data158.scrollDepthEvents !== undefined){
let data179 = data158.scrollDepthEvents;
if((!(Array.isArray(data179))) && (data179 !== null)){
const err356 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/type",keyword:"type",params:{type: schema45.properties.journeyEvents.properties.scrollDepthEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if(Array.isArray(data179)){
const len21 = data179.length;
for(let i25=0; i25<len21; i25++){
let data180 = data179[i25];
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
if(data180.percentage === undefined){
const err357 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i25,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/items/required",keyword:"required",params:{missingProperty: "percentage"},message:"must have required property '"+"percentage"+"'"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
if(data180.eventName === undefined){
const err358 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i25,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/items/required",keyword:"required",params:{missingProperty: "eventName"},message:"must have required property '"+"eventName"+"'"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
for(const key52 in data180){
if(!((key52 === "percentage") || (key52 === "eventName"))){
const err359 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i25,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data180.percentage !== undefined){
let data181 = data180.percentage;
if(!(((typeof data181 == "number") && (!(data181 % 1) && !isNaN(data181))) && (isFinite(data181)))){
const err360 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i25+"/percentage",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/items/properties/percentage/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
if((typeof data181 == "number") && (isFinite(data181))){
if(data181 > 100 || isNaN(data181)){
const err361 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i25+"/percentage",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/items/properties/percentage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
if(data181 < 0 || isNaN(data181)){
const err362 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i25+"/percentage",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/items/properties/percentage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data180.eventName !== undefined){
let data182 = data180.eventName;
if(typeof data182 === "string"){
if(func2(data182) < 1){
const err363 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i25+"/eventName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/items/properties/eventName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
else {
const err364 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i25+"/eventName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/items/properties/eventName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err365 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i25,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(data158.trackingSettings !== undefined){
let data183 = data158.trackingSettings;
if((!(data183 && typeof data183 == "object" && !Array.isArray(data183))) && (data183 !== null)){
const err366 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/type",keyword:"type",params:{type: schema45.properties.journeyEvents.properties.trackingSettings.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
for(const key53 in data183){
if(!((((key53 === "shouldKeepUrlFragment") || (key53 === "searchQueryParameters")) || (key53 === "excludedQueryParameters")) || (key53 === "ipFilters"))){
const err367 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data183.shouldKeepUrlFragment !== undefined){
let data184 = data183.shouldKeepUrlFragment;
if((typeof data184 !== "boolean") && (data184 !== null)){
const err368 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/shouldKeepUrlFragment",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/shouldKeepUrlFragment/type",keyword:"type",params:{type: schema45.properties.journeyEvents.properties.trackingSettings.properties.shouldKeepUrlFragment.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(data183.searchQueryParameters !== undefined){
let data185 = data183.searchQueryParameters;
if((!(Array.isArray(data185))) && (data185 !== null)){
const err369 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/searchQueryParameters",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/searchQueryParameters/type",keyword:"type",params:{type: schema45.properties.journeyEvents.properties.trackingSettings.properties.searchQueryParameters.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
if(Array.isArray(data185)){
if(data185.length > 50){
const err370 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/searchQueryParameters",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/searchQueryParameters/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
const len22 = data185.length;
for(let i26=0; i26<len22; i26++){
let data186 = data185[i26];
if(typeof data186 === "string"){
if(func2(data186) < 1){
const err371 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/searchQueryParameters/" + i26,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/searchQueryParameters/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
else {
const err372 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/searchQueryParameters/" + i26,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/searchQueryParameters/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data183.excludedQueryParameters !== undefined){
let data187 = data183.excludedQueryParameters;
if((!(Array.isArray(data187))) && (data187 !== null)){
const err373 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/excludedQueryParameters",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/excludedQueryParameters/type",keyword:"type",params:{type: schema45.properties.journeyEvents.properties.trackingSettings.properties.excludedQueryParameters.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
if(Array.isArray(data187)){
if(data187.length > 50){
const err374 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/excludedQueryParameters",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/excludedQueryParameters/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
const len23 = data187.length;
for(let i27=0; i27<len23; i27++){
let data188 = data187[i27];
if(typeof data188 === "string"){
if(func2(data188) < 1){
const err375 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/excludedQueryParameters/" + i27,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/excludedQueryParameters/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
else {
const err376 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/excludedQueryParameters/" + i27,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/excludedQueryParameters/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
}
}
if(data183.ipFilters !== undefined){
let data189 = data183.ipFilters;
if((!(Array.isArray(data189))) && (data189 !== null)){
const err377 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/type",keyword:"type",params:{type: schema45.properties.journeyEvents.properties.trackingSettings.properties.ipFilters.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
if(Array.isArray(data189)){
if(data189.length > 10){
const err378 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
const len24 = data189.length;
for(let i28=0; i28<len24; i28++){
let data190 = data189[i28];
if(data190 && typeof data190 == "object" && !Array.isArray(data190)){
if(data190.ipAddress === undefined){
const err379 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i28,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/required",keyword:"required",params:{missingProperty: "ipAddress"},message:"must have required property '"+"ipAddress"+"'"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
for(const key54 in data190){
if(!((key54 === "ipAddress") || (key54 === "name"))){
const err380 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i28,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data190.ipAddress !== undefined){
let data191 = data190.ipAddress;
if(typeof data191 === "string"){
if(func2(data191) < 1){
const err381 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i28+"/ipAddress",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/properties/ipAddress/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
else {
const err382 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i28+"/ipAddress",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/properties/ipAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data190.name !== undefined){
let data192 = data190.name;
if(typeof data192 === "string"){
if(func2(data192) < 1){
const err383 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i28+"/name",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
else {
const err384 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i28+"/name",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err385 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i28,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
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
if(data54.supportCenter !== undefined){
let data193 = data54.supportCenter;
if((!(data193 && typeof data193 == "object" && !Array.isArray(data193))) && (data193 !== null)){
const err386 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/type",keyword:"type",params:{type: schema45.properties.supportCenter.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
for(const key55 in data193){
if(!(func1.call(schema45.properties.supportCenter.properties, key55))){
const err387 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data193.enabled !== undefined){
let data194 = data193.enabled;
if((typeof data194 !== "boolean") && (data194 !== null)){
const err388 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabled/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data193.knowledgeBase !== undefined){
let data195 = data193.knowledgeBase;
if((!(data195 && typeof data195 == "object" && !Array.isArray(data195))) && (data195 !== null)){
const err389 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/knowledgeBase",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/knowledgeBase/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.knowledgeBase.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
for(const key56 in data195){
if(!(key56 === "id")){
const err390 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/knowledgeBase",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/knowledgeBase/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data195.id !== undefined){
let data196 = data195.id;
if((typeof data196 !== "string") && (data196 !== null)){
const err391 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/knowledgeBase/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/knowledgeBase/properties/id/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.knowledgeBase.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
if(typeof data196 === "string"){
if(!pattern60.test(data196)){
const err392 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/knowledgeBase/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/knowledgeBase/properties/id/pattern",keyword:"pattern",params:{pattern: "^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$"},message:"must match pattern \""+"^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$"+"\""};
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
}
if(data193.routerType !== undefined){
let data197 = data193.routerType;
if((typeof data197 !== "string") && (data197 !== null)){
const err393 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/routerType",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/routerType/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.routerType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
if(!(((data197 === "Hash") || (data197 === "Browser")) || (data197 === null))){
const err394 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/routerType",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/routerType/enum",keyword:"enum",params:{allowedValues: schema45.properties.supportCenter.properties.routerType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(data193.customMessages !== undefined){
let data198 = data193.customMessages;
if((!(Array.isArray(data198))) && (data198 !== null)){
const err395 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/customMessages/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.customMessages.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
if(Array.isArray(data198)){
const len25 = data198.length;
for(let i29=0; i29<len25; i29++){
let data199 = data198[i29];
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
if(data199.type === undefined){
const err396 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i29,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/customMessages/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
if(data199.defaultValue === undefined){
const err397 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i29,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/customMessages/items/required",keyword:"required",params:{missingProperty: "defaultValue"},message:"must have required property '"+"defaultValue"+"'"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
for(const key57 in data199){
if(!((key57 === "type") || (key57 === "defaultValue"))){
const err398 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i29,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/customMessages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
if(data199.type !== undefined){
let data200 = data199.type;
if(typeof data200 !== "string"){
const err399 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i29+"/type",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/customMessages/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
if(!((data200 === "Welcome") || (data200 === "Fallback"))){
const err400 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i29+"/type",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/customMessages/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema45.properties.supportCenter.properties.customMessages.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data199.defaultValue !== undefined){
let data201 = data199.defaultValue;
if(typeof data201 === "string"){
if(func2(data201) > 300){
const err401 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i29+"/defaultValue",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/customMessages/items/properties/defaultValue/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
else {
const err402 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i29+"/defaultValue",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/customMessages/items/properties/defaultValue/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err403 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i29,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/customMessages/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
}
}
if(data193.screens !== undefined){
let data202 = data193.screens;
if((!(Array.isArray(data202))) && (data202 !== null)){
const err404 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.screens.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
if(Array.isArray(data202)){
const len26 = data202.length;
for(let i30=0; i30<len26; i30++){
let data203 = data202[i30];
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
if(data203.type === undefined){
const err405 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
if(data203.moduleSettings === undefined){
const err406 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/required",keyword:"required",params:{missingProperty: "moduleSettings"},message:"must have required property '"+"moduleSettings"+"'"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
for(const key58 in data203){
if(!((key58 === "type") || (key58 === "moduleSettings"))){
const err407 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data203.type !== undefined){
let data204 = data203.type;
if(typeof data204 !== "string"){
const err408 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/type",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
if(!((((data204 === "Home") || (data204 === "Category")) || (data204 === "SearchResults")) || (data204 === "Article"))){
const err409 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/type",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema45.properties.supportCenter.properties.screens.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
if(data203.moduleSettings !== undefined){
let data205 = data203.moduleSettings;
if(Array.isArray(data205)){
const len27 = data205.length;
for(let i31=0; i31<len27; i31++){
let data206 = data205[i31];
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
if(data206.type === undefined){
const err410 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
if(data206.enabled === undefined){
const err411 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
for(const key59 in data206){
if(!((((key59 === "type") || (key59 === "enabled")) || (key59 === "compactCategoryModuleTemplate")) || (key59 === "detailedCategoryModuleTemplate"))){
const err412 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data206.type !== undefined){
let data207 = data206.type;
if(typeof data207 !== "string"){
const err413 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/type",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
if(!(((((((data207 === "Search") || (data207 === "Categories")) || (data207 === "FAQ")) || (data207 === "Contact")) || (data207 === "Results")) || (data207 === "Article")) || (data207 === "TopViewedArticles"))){
const err414 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/type",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema45.properties.supportCenter.properties.screens.items.properties.moduleSettings.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
if(data206.enabled !== undefined){
if(typeof data206.enabled !== "boolean"){
const err415 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data206.compactCategoryModuleTemplate !== undefined){
let data209 = data206.compactCategoryModuleTemplate;
if(data209 && typeof data209 == "object" && !Array.isArray(data209)){
if(data209.active === undefined){
const err416 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/compactCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/compactCategoryModuleTemplate/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
for(const key60 in data209){
if(!(key60 === "active")){
const err417 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/compactCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/compactCategoryModuleTemplate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data209.active !== undefined){
if(typeof data209.active !== "boolean"){
const err418 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/compactCategoryModuleTemplate/active",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/compactCategoryModuleTemplate/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err419 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/compactCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/compactCategoryModuleTemplate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data206.detailedCategoryModuleTemplate !== undefined){
let data211 = data206.detailedCategoryModuleTemplate;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
if(data211.active === undefined){
const err420 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/detailedCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
if(data211.sidebar === undefined){
const err421 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/detailedCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/required",keyword:"required",params:{missingProperty: "sidebar"},message:"must have required property '"+"sidebar"+"'"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
for(const key61 in data211){
if(!((key61 === "active") || (key61 === "sidebar"))){
const err422 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/detailedCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
if(data211.active !== undefined){
if(typeof data211.active !== "boolean"){
const err423 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/detailedCategoryModuleTemplate/active",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
if(data211.sidebar !== undefined){
let data213 = data211.sidebar;
if(data213 && typeof data213 == "object" && !Array.isArray(data213)){
if(data213.enabled === undefined){
const err424 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/detailedCategoryModuleTemplate/sidebar",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/sidebar/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'"};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
for(const key62 in data213){
if(!(key62 === "enabled")){
const err425 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/detailedCategoryModuleTemplate/sidebar",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/sidebar/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data213.enabled !== undefined){
if(typeof data213.enabled !== "boolean"){
const err426 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/detailedCategoryModuleTemplate/sidebar/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/sidebar/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
else {
const err427 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/detailedCategoryModuleTemplate/sidebar",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/sidebar/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
}
else {
const err428 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/detailedCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err429 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
}
else {
const err430 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err431 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(data193.enabledCategories !== undefined){
let data215 = data193.enabledCategories;
if((!(Array.isArray(data215))) && (data215 !== null)){
const err432 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.enabledCategories.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
if(Array.isArray(data215)){
const len28 = data215.length;
for(let i32=0; i32<len28; i32++){
let data216 = data215[i32];
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
if(data216.id === undefined){
const err433 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
for(const key63 in data216){
if(!((key63 === "id") || (key63 === "image"))){
const err434 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(data216.id !== undefined){
let data217 = data216.id;
if(typeof data217 === "string"){
if(!pattern35.test(data217)){
const err435 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32+"/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
else {
const err436 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32+"/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
if(data216.image !== undefined){
let data218 = data216.image;
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
if(data218.source === undefined){
const err437 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32+"/image",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/properties/image/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
for(const key64 in data218){
if(!(key64 === "source")){
const err438 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32+"/image",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
if(data218.source !== undefined){
let data219 = data218.source;
if(data219 && typeof data219 == "object" && !Array.isArray(data219)){
if(data219.defaultUrl === undefined){
const err439 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32+"/image/source",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/properties/image/properties/source/required",keyword:"required",params:{missingProperty: "defaultUrl"},message:"must have required property '"+"defaultUrl"+"'"};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
for(const key65 in data219){
if(!(key65 === "defaultUrl")){
const err440 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32+"/image/source",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/properties/image/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
if(data219.defaultUrl !== undefined){
if(typeof data219.defaultUrl !== "string"){
const err441 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32+"/image/source/defaultUrl",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/properties/image/properties/source/properties/defaultUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err442 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32+"/image/source",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/properties/image/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
}
else {
const err443 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32+"/image",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
}
else {
const err444 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
}
}
if(data193.labelFilter !== undefined){
let data221 = data193.labelFilter;
if((!(data221 && typeof data221 == "object" && !Array.isArray(data221))) && (data221 !== null)){
const err445 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/labelFilter/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.labelFilter.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
if(data221 && typeof data221 == "object" && !Array.isArray(data221)){
for(const key66 in data221){
if(!(key66 === "labels")){
const err446 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/labelFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data221.labels !== undefined){
let data222 = data221.labels;
if((!(Array.isArray(data222))) && (data222 !== null)){
const err447 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter/labels",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/labelFilter/properties/labels/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.labelFilter.properties.labels.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
if(Array.isArray(data222)){
const len29 = data222.length;
for(let i33=0; i33<len29; i33++){
let data223 = data222[i33];
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
if(data223.id === undefined){
const err448 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter/labels/" + i33,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/labelFilter/properties/labels/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
for(const key67 in data223){
if(!(key67 === "id")){
const err449 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter/labels/" + i33,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/labelFilter/properties/labels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data223.id !== undefined){
let data224 = data223.id;
if(typeof data224 === "string"){
if(!pattern35.test(data224)){
const err450 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter/labels/" + i33+"/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/labelFilter/properties/labels/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
else {
const err451 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter/labels/" + i33+"/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/labelFilter/properties/labels/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
}
else {
const err452 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter/labels/" + i33,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/labelFilter/properties/labels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
}
}
}
}
if(data193.styleSetting !== undefined){
let data225 = data193.styleSetting;
if((!(data225 && typeof data225 == "object" && !Array.isArray(data225))) && (data225 !== null)){
const err453 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.styleSetting.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
for(const key68 in data225){
if(!((key68 === "heroStyle") || (key68 === "globalStyle"))){
const err454 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
if(data225.heroStyle !== undefined){
let data226 = data225.heroStyle;
if((!(data226 && typeof data226 == "object" && !Array.isArray(data226))) && (data226 !== null)){
const err455 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.styleSetting.properties.heroStyle.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
if(data226 && typeof data226 == "object" && !Array.isArray(data226)){
for(const key69 in data226){
if(!(((key69 === "backgroundColor") || (key69 === "textColor")) || (key69 === "image"))){
const err456 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data226.backgroundColor !== undefined){
let data227 = data226.backgroundColor;
if((typeof data227 !== "string") && (data227 !== null)){
const err457 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/backgroundColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/backgroundColor/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.backgroundColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
if(typeof data227 === "string"){
if(!pattern15.test(data227)){
const err458 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/backgroundColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/backgroundColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
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
if(data226.textColor !== undefined){
let data228 = data226.textColor;
if((typeof data228 !== "string") && (data228 !== null)){
const err459 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/textColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/textColor/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.textColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
if(typeof data228 === "string"){
if(!pattern15.test(data228)){
const err460 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/textColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/textColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
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
if(data226.image !== undefined){
let data229 = data226.image;
if((!(data229 && typeof data229 == "object" && !Array.isArray(data229))) && (data229 !== null)){
const err461 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.image.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
if(data229 && typeof data229 == "object" && !Array.isArray(data229)){
for(const key70 in data229){
if(!(key70 === "source")){
const err462 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
if(data229.source !== undefined){
let data230 = data229.source;
if((!(data230 && typeof data230 == "object" && !Array.isArray(data230))) && (data230 !== null)){
const err463 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image/source",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/properties/source/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.image.properties.source.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
if(data230 && typeof data230 == "object" && !Array.isArray(data230)){
for(const key71 in data230){
if(!(key71 === "defaultUrl")){
const err464 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image/source",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data230.defaultUrl !== undefined){
let data231 = data230.defaultUrl;
if((typeof data231 !== "string") && (data231 !== null)){
const err465 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image/source/defaultUrl",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/properties/source/properties/defaultUrl/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.image.properties.source.properties.defaultUrl.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
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
if(data225.globalStyle !== undefined){
let data232 = data225.globalStyle;
if((!(data232 && typeof data232 == "object" && !Array.isArray(data232))) && (data232 !== null)){
const err466 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.styleSetting.properties.globalStyle.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
if(data232 && typeof data232 == "object" && !Array.isArray(data232)){
for(const key72 in data232){
if(!((((((key72 === "backgroundColor") || (key72 === "primaryColor")) || (key72 === "primaryColorDark")) || (key72 === "primaryColorLight")) || (key72 === "textColor")) || (key72 === "fontFamily"))){
const err467 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
if(data232.backgroundColor !== undefined){
let data233 = data232.backgroundColor;
if((typeof data233 !== "string") && (data233 !== null)){
const err468 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/backgroundColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/backgroundColor/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.backgroundColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
if(typeof data233 === "string"){
if(!pattern15.test(data233)){
const err469 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/backgroundColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/backgroundColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
}
if(data232.primaryColor !== undefined){
let data234 = data232.primaryColor;
if((typeof data234 !== "string") && (data234 !== null)){
const err470 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColor/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.primaryColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
if(typeof data234 === "string"){
if(!pattern15.test(data234)){
const err471 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
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
if(data232.primaryColorDark !== undefined){
let data235 = data232.primaryColorDark;
if((typeof data235 !== "string") && (data235 !== null)){
const err472 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColorDark",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColorDark/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.primaryColorDark.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
if(typeof data235 === "string"){
if(!pattern15.test(data235)){
const err473 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColorDark",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColorDark/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
}
if(data232.primaryColorLight !== undefined){
let data236 = data232.primaryColorLight;
if((typeof data236 !== "string") && (data236 !== null)){
const err474 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColorLight",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColorLight/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.primaryColorLight.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
if(typeof data236 === "string"){
if(!pattern15.test(data236)){
const err475 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColorLight",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColorLight/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
}
if(data232.textColor !== undefined){
let data237 = data232.textColor;
if((typeof data237 !== "string") && (data237 !== null)){
const err476 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/textColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/textColor/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.textColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
if(typeof data237 === "string"){
if(!pattern15.test(data237)){
const err477 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/textColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/textColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
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
if(data232.fontFamily !== undefined){
let data238 = data232.fontFamily;
if((typeof data238 !== "string") && (data238 !== null)){
const err478 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/fontFamily",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/fontFamily/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.fontFamily.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
if(typeof data238 === "string"){
if(func2(data238) < 1){
const err479 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/fontFamily",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/fontFamily/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
}
}
}
}
if(data193.feedback !== undefined){
let data239 = data193.feedback;
if((!(data239 && typeof data239 == "object" && !Array.isArray(data239))) && (data239 !== null)){
const err480 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/feedback",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/feedback/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.feedback.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
if(data239 && typeof data239 == "object" && !Array.isArray(data239)){
for(const key73 in data239){
if(!(key73 === "enabled")){
const err481 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/feedback",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/feedback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
if(data239.enabled !== undefined){
let data240 = data239.enabled;
if((typeof data240 !== "boolean") && (data240 !== null)){
const err482 = {instancePath:instancePath+"/messengerConfigurations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/feedback/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/feedback/properties/enabled/type",keyword:"type",params:{type: schema45.properties.supportCenter.properties.feedback.properties.enabled.type},message:"must be boolean,null"};
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
}
}
}
}
}
}
}
if(data.messengerDeployments !== undefined){
let data241 = data.messengerDeployments;
if((!(data241 && typeof data241 == "object" && !Array.isArray(data241))) && (data241 !== null)){
const err483 = {instancePath:instancePath+"/messengerDeployments",schemaPath:"#/properties/messengerDeployments/type",keyword:"type",params:{type: schema41.properties.messengerDeployments.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
if(data241 && typeof data241 == "object" && !Array.isArray(data241)){
for(const key74 in data241){
const _errs620 = errors;
if(typeof key74 === "string"){
if(func2(key74) < 1){
const err484 = {instancePath:instancePath+"/messengerDeployments",schemaPath:"#/properties/messengerDeployments/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key74};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
var valid151 = _errs620 === errors;
if(!valid151){
const err485 = {instancePath:instancePath+"/messengerDeployments",schemaPath:"#/properties/messengerDeployments/propertyNames",keyword:"propertyNames",params:{propertyName: key74},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
for(const key75 in data241){
let data242 = data241[key75];
if((!(data242 && typeof data242 == "object" && !Array.isArray(data242))) && (data242 !== null)){
const err486 = {instancePath:instancePath+"/messengerDeployments/" + key75.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerDeploymentsInOrg/type",keyword:"type",params:{type: schema46.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
if(data242 && typeof data242 == "object" && !Array.isArray(data242)){
for(const key76 in data242){
if(!(func1.call(schema46.properties, key76))){
const err487 = {instancePath:instancePath+"/messengerDeployments/" + key75.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerDeploymentsInOrg/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data242.name !== undefined){
let data243 = data242.name;
if((typeof data243 !== "string") && (data243 !== null)){
const err488 = {instancePath:instancePath+"/messengerDeployments/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/name/type",keyword:"type",params:{type: schema46.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
if(typeof data243 === "string"){
if(func2(data243) < 1){
const err489 = {instancePath:instancePath+"/messengerDeployments/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data242.id !== undefined){
let data244 = data242.id;
if((typeof data244 !== "string") && (data244 !== null)){
const err490 = {instancePath:instancePath+"/messengerDeployments/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/id/type",keyword:"type",params:{type: schema46.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
if(typeof data244 === "string"){
if(!pattern46.test(data244)){
const err491 = {instancePath:instancePath+"/messengerDeployments/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"+"\""};
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
if(data242.was !== undefined){
let data245 = data242.was;
if((typeof data245 !== "string") && (data245 !== null)){
const err492 = {instancePath:instancePath+"/messengerDeployments/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/was/type",keyword:"type",params:{type: schema46.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
if(typeof data245 === "string"){
if(func2(data245) < 1){
const err493 = {instancePath:instancePath+"/messengerDeployments/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data242.unchecked !== undefined){
let data246 = data242.unchecked;
if((!(data246 && typeof data246 == "object" && !Array.isArray(data246))) && (data246 !== null)){
const err494 = {instancePath:instancePath+"/messengerDeployments/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/unchecked/type",keyword:"type",params:{type: schema46.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
if(data242.create !== undefined){
let data247 = data242.create;
if((typeof data247 !== "string") && (data247 !== null)){
const err495 = {instancePath:instancePath+"/messengerDeployments/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/create/type",keyword:"type",params:{type: schema46.properties.create.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
if(!((data247 === "only") || (data247 === null))){
const err496 = {instancePath:instancePath+"/messengerDeployments/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/create/enum",keyword:"enum",params:{allowedValues: schema46.properties.create.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
if(data242.description !== undefined){
let data248 = data242.description;
if((typeof data248 !== "string") && (data248 !== null)){
const err497 = {instancePath:instancePath+"/messengerDeployments/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/description/type",keyword:"type",params:{type: schema46.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
if(data242.configuration !== undefined){
let data249 = data242.configuration;
if(((!(data249 && typeof data249 == "object" && !Array.isArray(data249))) && (typeof data249 !== "string")) && (data249 !== null)){
const err498 = {instancePath:instancePath+"/messengerDeployments/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/configuration/type",keyword:"type",params:{type: schema46.properties.configuration.type},message:"must be object,string,null"};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
if(typeof data249 === "string"){
if(func2(data249) < 1){
const err499 = {instancePath:instancePath+"/messengerDeployments/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/configuration/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
if(data249 && typeof data249 == "object" && !Array.isArray(data249)){
for(const key77 in data249){
if(!((key77 === "name") || (key77 === "version"))){
const err500 = {instancePath:instancePath+"/messengerDeployments/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/configuration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
if(data249.name !== undefined){
let data250 = data249.name;
if((typeof data250 !== "string") && (data250 !== null)){
const err501 = {instancePath:instancePath+"/messengerDeployments/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration/name",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/configuration/properties/name/type",keyword:"type",params:{type: schema46.properties.configuration.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
if(typeof data250 === "string"){
if(func2(data250) < 1){
const err502 = {instancePath:instancePath+"/messengerDeployments/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration/name",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/configuration/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data249.version !== undefined){
let data251 = data249.version;
if((!(((typeof data251 == "number") && (!(data251 % 1) && !isNaN(data251))) && (isFinite(data251)))) && (data251 !== null)){
const err503 = {instancePath:instancePath+"/messengerDeployments/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration/version",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/configuration/properties/version/type",keyword:"type",params:{type: schema46.properties.configuration.properties.version.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
if((typeof data251 == "number") && (isFinite(data251))){
if(data251 < 1 || isNaN(data251)){
const err504 = {instancePath:instancePath+"/messengerDeployments/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration/version",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/configuration/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data242.allowAllDomains !== undefined){
let data252 = data242.allowAllDomains;
if((typeof data252 !== "boolean") && (data252 !== null)){
const err505 = {instancePath:instancePath+"/messengerDeployments/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowAllDomains",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/allowAllDomains/type",keyword:"type",params:{type: schema46.properties.allowAllDomains.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data242.allowedDomains !== undefined){
let data253 = data242.allowedDomains;
if((!(Array.isArray(data253))) && (data253 !== null)){
const err506 = {instancePath:instancePath+"/messengerDeployments/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowedDomains",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/allowedDomains/type",keyword:"type",params:{type: schema46.properties.allowedDomains.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
if(Array.isArray(data253)){
const len30 = data253.length;
for(let i34=0; i34<len30; i34++){
let data254 = data253[i34];
if(typeof data254 === "string"){
if(func2(data254) < 1){
const err507 = {instancePath:instancePath+"/messengerDeployments/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowedDomains/" + i34,schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/allowedDomains/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
else {
const err508 = {instancePath:instancePath+"/messengerDeployments/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowedDomains/" + i34,schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/allowedDomains/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
let i35 = data253.length;
let j4;
if(i35 > 1){
const indices4 = {};
for(;i35--;){
let item4 = data253[i35];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err509 = {instancePath:instancePath+"/messengerDeployments/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowedDomains",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/allowedDomains/uniqueItems",keyword:"uniqueItems",params:{i: i35, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i35+" are identical)"};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
break;
}
indices4[item4] = i35;
}
}
}
}
if(data242.flow !== undefined){
let data255 = data242.flow;
if((typeof data255 !== "string") && (data255 !== null)){
const err510 = {instancePath:instancePath+"/messengerDeployments/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/flow",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/flow/type",keyword:"type",params:{type: schema46.properties.flow.type},message:"must be string,null"};
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
const err511 = {instancePath:instancePath+"/messengerDeployments/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/flow",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/flow/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data242.supportedContent !== undefined){
let data256 = data242.supportedContent;
if((typeof data256 !== "string") && (data256 !== null)){
const err512 = {instancePath:instancePath+"/messengerDeployments/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportedContent",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/supportedContent/type",keyword:"type",params:{type: schema46.properties.supportedContent.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
if(typeof data256 === "string"){
if(func2(data256) < 1){
const err513 = {instancePath:instancePath+"/messengerDeployments/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportedContent",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/supportedContent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data242.status !== undefined){
let data257 = data242.status;
if((typeof data257 !== "string") && (data257 !== null)){
const err514 = {instancePath:instancePath+"/messengerDeployments/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/status/type",keyword:"type",params:{type: schema46.properties.status.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
if(!(((data257 === "Active") || (data257 === "Inactive")) || (data257 === null))){
const err515 = {instancePath:instancePath+"/messengerDeployments/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/status/enum",keyword:"enum",params:{allowedValues: schema46.properties.status.enum},message:"must be equal to one of the allowed values"};
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
}
}
}
if(data.schedules !== undefined){
let data258 = data.schedules;
if((!(data258 && typeof data258 == "object" && !Array.isArray(data258))) && (data258 !== null)){
const err516 = {instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/type",keyword:"type",params:{type: schema41.properties.schedules.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
if(data258 && typeof data258 == "object" && !Array.isArray(data258)){
for(const key78 in data258){
const _errs660 = errors;
if(typeof key78 === "string"){
if(func2(key78) < 1){
const err517 = {instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key78};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
var valid159 = _errs660 === errors;
if(!valid159){
const err518 = {instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/propertyNames",keyword:"propertyNames",params:{propertyName: key78},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
for(const key79 in data258){
let data259 = data258[key79];
if((!(data259 && typeof data259 == "object" && !Array.isArray(data259))) && (data259 !== null)){
const err519 = {instancePath:instancePath+"/schedules/" + key79.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/schedulesInOrg/type",keyword:"type",params:{type: schema47.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
if(data259 && typeof data259 == "object" && !Array.isArray(data259)){
for(const key80 in data259){
if(!(func1.call(schema47.properties, key80))){
const err520 = {instancePath:instancePath+"/schedules/" + key79.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/schedulesInOrg/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
if(data259.name !== undefined){
let data260 = data259.name;
if((typeof data260 !== "string") && (data260 !== null)){
const err521 = {instancePath:instancePath+"/schedules/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/schedulesInOrg/properties/name/type",keyword:"type",params:{type: schema47.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
if(typeof data260 === "string"){
if(func2(data260) < 1){
const err522 = {instancePath:instancePath+"/schedules/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/schedulesInOrg/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
}
if(data259.id !== undefined){
let data261 = data259.id;
if((typeof data261 !== "string") && (data261 !== null)){
const err523 = {instancePath:instancePath+"/schedules/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/schedulesInOrg/properties/id/type",keyword:"type",params:{type: schema47.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
if(typeof data261 === "string"){
if(!pattern46.test(data261)){
const err524 = {instancePath:instancePath+"/schedules/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/schedulesInOrg/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"+"\""};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
}
if(data259.was !== undefined){
let data262 = data259.was;
if((typeof data262 !== "string") && (data262 !== null)){
const err525 = {instancePath:instancePath+"/schedules/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/schedulesInOrg/properties/was/type",keyword:"type",params:{type: schema47.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
if(typeof data262 === "string"){
if(func2(data262) < 1){
const err526 = {instancePath:instancePath+"/schedules/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/schedulesInOrg/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data259.unchecked !== undefined){
let data263 = data259.unchecked;
if((!(data263 && typeof data263 == "object" && !Array.isArray(data263))) && (data263 !== null)){
const err527 = {instancePath:instancePath+"/schedules/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/schedulesInOrg/properties/unchecked/type",keyword:"type",params:{type: schema47.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
if(data259.create !== undefined){
let data264 = data259.create;
if((typeof data264 !== "string") && (data264 !== null)){
const err528 = {instancePath:instancePath+"/schedules/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/schedulesInOrg/properties/create/type",keyword:"type",params:{type: schema47.properties.create.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
if(!((data264 === "only") || (data264 === null))){
const err529 = {instancePath:instancePath+"/schedules/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/schedulesInOrg/properties/create/enum",keyword:"enum",params:{allowedValues: schema47.properties.create.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
if(data259.description !== undefined){
let data265 = data259.description;
if((typeof data265 !== "string") && (data265 !== null)){
const err530 = {instancePath:instancePath+"/schedules/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/schedulesInOrg/properties/description/type",keyword:"type",params:{type: schema47.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
if(data259.days !== undefined){
let data266 = data259.days;
if((!(Array.isArray(data266))) && (data266 !== null)){
const err531 = {instancePath:instancePath+"/schedules/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/$defs/schedulesInOrg/properties/days/type",keyword:"type",params:{type: schema47.properties.days.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
if(Array.isArray(data266)){
if(data266.length < 1){
const err532 = {instancePath:instancePath+"/schedules/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/$defs/schedulesInOrg/properties/days/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
const len31 = data266.length;
for(let i36=0; i36<len31; i36++){
let data267 = data266[i36];
if(typeof data267 !== "string"){
const err533 = {instancePath:instancePath+"/schedules/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/days/" + i36,schemaPath:"#/$defs/schedulesInOrg/properties/days/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
if(!(((((((data267 === "mon") || (data267 === "tue")) || (data267 === "wed")) || (data267 === "thu")) || (data267 === "fri")) || (data267 === "sat")) || (data267 === "sun"))){
const err534 = {instancePath:instancePath+"/schedules/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/days/" + i36,schemaPath:"#/$defs/schedulesInOrg/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema47.properties.days.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
let i37 = data266.length;
let j5;
if(i37 > 1){
const indices5 = {};
for(;i37--;){
let item5 = data266[i37];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err535 = {instancePath:instancePath+"/schedules/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/$defs/schedulesInOrg/properties/days/uniqueItems",keyword:"uniqueItems",params:{i: i37, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i37+" are identical)"};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
break;
}
indices5[item5] = i37;
}
}
}
}
if(data259.from !== undefined){
let data268 = data259.from;
if((typeof data268 !== "string") && (data268 !== null)){
const err536 = {instancePath:instancePath+"/schedules/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/$defs/schedulesInOrg/properties/from/type",keyword:"type",params:{type: schema47.properties.from.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
if(typeof data268 === "string"){
if(!pattern22.test(data268)){
const err537 = {instancePath:instancePath+"/schedules/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/$defs/schedulesInOrg/properties/from/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$"+"\""};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
}
if(data259.to !== undefined){
let data269 = data259.to;
if((typeof data269 !== "string") && (data269 !== null)){
const err538 = {instancePath:instancePath+"/schedules/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/to",schemaPath:"#/$defs/schedulesInOrg/properties/to/type",keyword:"type",params:{type: schema47.properties.to.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
if(typeof data269 === "string"){
if(!pattern22.test(data269)){
const err539 = {instancePath:instancePath+"/schedules/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/to",schemaPath:"#/$defs/schedulesInOrg/properties/to/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$"+"\""};
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
if(data259.starting !== undefined){
let data270 = data259.starting;
if((typeof data270 !== "string") && (data270 !== null)){
const err540 = {instancePath:instancePath+"/schedules/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/starting",schemaPath:"#/$defs/schedulesInOrg/properties/starting/type",keyword:"type",params:{type: schema47.properties.starting.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
if(typeof data270 === "string"){
if(!pattern24.test(data270)){
const err541 = {instancePath:instancePath+"/schedules/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/starting",schemaPath:"#/$defs/schedulesInOrg/properties/starting/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
}
if(data259.until !== undefined){
let data271 = data259.until;
if((typeof data271 !== "string") && (data271 !== null)){
const err542 = {instancePath:instancePath+"/schedules/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/until",schemaPath:"#/$defs/schedulesInOrg/properties/until/type",keyword:"type",params:{type: schema47.properties.until.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
if(typeof data271 === "string"){
if(!pattern25.test(data271)){
const err543 = {instancePath:instancePath+"/schedules/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/until",schemaPath:"#/$defs/schedulesInOrg/properties/until/pattern",keyword:"pattern",params:{pattern: "^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$"},message:"must match pattern \""+"^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$"+"\""};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
}
if(data259.date !== undefined){
let data272 = data259.date;
if((typeof data272 !== "string") && (data272 !== null)){
const err544 = {instancePath:instancePath+"/schedules/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",schemaPath:"#/$defs/schedulesInOrg/properties/date/type",keyword:"type",params:{type: schema47.properties.date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
if(typeof data272 === "string"){
if(!pattern24.test(data272)){
const err545 = {instancePath:instancePath+"/schedules/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",schemaPath:"#/$defs/schedulesInOrg/properties/date/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
}
if(data259.start !== undefined){
let data273 = data259.start;
if((typeof data273 !== "string") && (data273 !== null)){
const err546 = {instancePath:instancePath+"/schedules/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/start",schemaPath:"#/$defs/schedulesInOrg/properties/start/type",keyword:"type",params:{type: schema47.properties.start.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
if(typeof data273 === "string"){
if(!pattern27.test(data273)){
const err547 = {instancePath:instancePath+"/schedules/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/start",schemaPath:"#/$defs/schedulesInOrg/properties/start/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"+"\""};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
}
if(data259.end !== undefined){
let data274 = data259.end;
if((typeof data274 !== "string") && (data274 !== null)){
const err548 = {instancePath:instancePath+"/schedules/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/end",schemaPath:"#/$defs/schedulesInOrg/properties/end/type",keyword:"type",params:{type: schema47.properties.end.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
if(typeof data274 === "string"){
if(!pattern27.test(data274)){
const err549 = {instancePath:instancePath+"/schedules/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/end",schemaPath:"#/$defs/schedulesInOrg/properties/end/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"+"\""};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
}
if(data259.rrule !== undefined){
let data275 = data259.rrule;
if((typeof data275 !== "string") && (data275 !== null)){
const err550 = {instancePath:instancePath+"/schedules/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/rrule",schemaPath:"#/$defs/schedulesInOrg/properties/rrule/type",keyword:"type",params:{type: schema47.properties.rrule.type},message:"must be string,null"};
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
}
}
}
if(data.scheduleGroups !== undefined){
let data276 = data.scheduleGroups;
if((!(data276 && typeof data276 == "object" && !Array.isArray(data276))) && (data276 !== null)){
const err551 = {instancePath:instancePath+"/scheduleGroups",schemaPath:"#/properties/scheduleGroups/type",keyword:"type",params:{type: schema41.properties.scheduleGroups.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
if(data276 && typeof data276 == "object" && !Array.isArray(data276)){
for(const key81 in data276){
const _errs701 = errors;
if(typeof key81 === "string"){
if(func2(key81) < 1){
const err552 = {instancePath:instancePath+"/scheduleGroups",schemaPath:"#/properties/scheduleGroups/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key81};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
var valid166 = _errs701 === errors;
if(!valid166){
const err553 = {instancePath:instancePath+"/scheduleGroups",schemaPath:"#/properties/scheduleGroups/propertyNames",keyword:"propertyNames",params:{propertyName: key81},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
for(const key82 in data276){
let data277 = data276[key82];
if((!(data277 && typeof data277 == "object" && !Array.isArray(data277))) && (data277 !== null)){
const err554 = {instancePath:instancePath+"/scheduleGroups/" + key82.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scheduleGroupsInOrg/type",keyword:"type",params:{type: schema48.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
if(data277 && typeof data277 == "object" && !Array.isArray(data277)){
for(const key83 in data277){
if(!(func1.call(schema48.properties, key83))){
const err555 = {instancePath:instancePath+"/scheduleGroups/" + key82.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scheduleGroupsInOrg/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
if(data277.name !== undefined){
let data278 = data277.name;
if((typeof data278 !== "string") && (data278 !== null)){
const err556 = {instancePath:instancePath+"/scheduleGroups/" + key82.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/name/type",keyword:"type",params:{type: schema48.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
if(typeof data278 === "string"){
if(func2(data278) < 1){
const err557 = {instancePath:instancePath+"/scheduleGroups/" + key82.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
}
if(data277.id !== undefined){
let data279 = data277.id;
if((typeof data279 !== "string") && (data279 !== null)){
const err558 = {instancePath:instancePath+"/scheduleGroups/" + key82.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/id/type",keyword:"type",params:{type: schema48.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
if(typeof data279 === "string"){
if(!pattern46.test(data279)){
const err559 = {instancePath:instancePath+"/scheduleGroups/" + key82.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"+"\""};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
}
if(data277.was !== undefined){
let data280 = data277.was;
if((typeof data280 !== "string") && (data280 !== null)){
const err560 = {instancePath:instancePath+"/scheduleGroups/" + key82.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/was/type",keyword:"type",params:{type: schema48.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
if(typeof data280 === "string"){
if(func2(data280) < 1){
const err561 = {instancePath:instancePath+"/scheduleGroups/" + key82.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
}
if(data277.unchecked !== undefined){
let data281 = data277.unchecked;
if((!(data281 && typeof data281 == "object" && !Array.isArray(data281))) && (data281 !== null)){
const err562 = {instancePath:instancePath+"/scheduleGroups/" + key82.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/unchecked/type",keyword:"type",params:{type: schema48.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
if(data277.create !== undefined){
let data282 = data277.create;
if((typeof data282 !== "string") && (data282 !== null)){
const err563 = {instancePath:instancePath+"/scheduleGroups/" + key82.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/create/type",keyword:"type",params:{type: schema48.properties.create.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
if(!((data282 === "only") || (data282 === null))){
const err564 = {instancePath:instancePath+"/scheduleGroups/" + key82.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/create/enum",keyword:"enum",params:{allowedValues: schema48.properties.create.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
if(data277.description !== undefined){
let data283 = data277.description;
if((typeof data283 !== "string") && (data283 !== null)){
const err565 = {instancePath:instancePath+"/scheduleGroups/" + key82.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/description/type",keyword:"type",params:{type: schema48.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
if(data277.timeZone !== undefined){
let data284 = data277.timeZone;
if((typeof data284 !== "string") && (data284 !== null)){
const err566 = {instancePath:instancePath+"/scheduleGroups/" + key82.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeZone",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/timeZone/type",keyword:"type",params:{type: schema48.properties.timeZone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
if(typeof data284 === "string"){
if(func2(data284) < 1){
const err567 = {instancePath:instancePath+"/scheduleGroups/" + key82.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeZone",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/timeZone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
}
if(data277.openSchedules !== undefined){
let data285 = data277.openSchedules;
if((!(Array.isArray(data285))) && (data285 !== null)){
const err568 = {instancePath:instancePath+"/scheduleGroups/" + key82.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/openSchedules/type",keyword:"type",params:{type: schema48.properties.openSchedules.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
if(Array.isArray(data285)){
const len32 = data285.length;
for(let i38=0; i38<len32; i38++){
let data286 = data285[i38];
if(typeof data286 === "string"){
if(func2(data286) < 1){
const err569 = {instancePath:instancePath+"/scheduleGroups/" + key82.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules/" + i38,schemaPath:"#/$defs/scheduleGroupsInOrg/properties/openSchedules/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
else {
const err570 = {instancePath:instancePath+"/scheduleGroups/" + key82.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules/" + i38,schemaPath:"#/$defs/scheduleGroupsInOrg/properties/openSchedules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
let i39 = data285.length;
let j6;
if(i39 > 1){
const indices6 = {};
for(;i39--;){
let item6 = data285[i39];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
const err571 = {instancePath:instancePath+"/scheduleGroups/" + key82.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/openSchedules/uniqueItems",keyword:"uniqueItems",params:{i: i39, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i39+" are identical)"};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
break;
}
indices6[item6] = i39;
}
}
}
}
if(data277.closedSchedules !== undefined){
let data287 = data277.closedSchedules;
if((!(Array.isArray(data287))) && (data287 !== null)){
const err572 = {instancePath:instancePath+"/scheduleGroups/" + key82.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/closedSchedules/type",keyword:"type",params:{type: schema48.properties.closedSchedules.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
if(Array.isArray(data287)){
const len33 = data287.length;
for(let i40=0; i40<len33; i40++){
let data288 = data287[i40];
if(typeof data288 === "string"){
if(func2(data288) < 1){
const err573 = {instancePath:instancePath+"/scheduleGroups/" + key82.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules/" + i40,schemaPath:"#/$defs/scheduleGroupsInOrg/properties/closedSchedules/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
else {
const err574 = {instancePath:instancePath+"/scheduleGroups/" + key82.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules/" + i40,schemaPath:"#/$defs/scheduleGroupsInOrg/properties/closedSchedules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
let i41 = data287.length;
let j7;
if(i41 > 1){
const indices7 = {};
for(;i41--;){
let item7 = data287[i41];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
const err575 = {instancePath:instancePath+"/scheduleGroups/" + key82.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/closedSchedules/uniqueItems",keyword:"uniqueItems",params:{i: i41, j: j7},message:"must NOT have duplicate items (items ## "+j7+" and "+i41+" are identical)"};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
break;
}
indices7[item7] = i41;
}
}
}
}
if(data277.holidaySchedules !== undefined){
let data289 = data277.holidaySchedules;
if((!(Array.isArray(data289))) && (data289 !== null)){
const err576 = {instancePath:instancePath+"/scheduleGroups/" + key82.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/holidaySchedules/type",keyword:"type",params:{type: schema48.properties.holidaySchedules.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
if(Array.isArray(data289)){
const len34 = data289.length;
for(let i42=0; i42<len34; i42++){
let data290 = data289[i42];
if(typeof data290 === "string"){
if(func2(data290) < 1){
const err577 = {instancePath:instancePath+"/scheduleGroups/" + key82.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules/" + i42,schemaPath:"#/$defs/scheduleGroupsInOrg/properties/holidaySchedules/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
else {
const err578 = {instancePath:instancePath+"/scheduleGroups/" + key82.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules/" + i42,schemaPath:"#/$defs/scheduleGroupsInOrg/properties/holidaySchedules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
let i43 = data289.length;
let j8;
if(i43 > 1){
const indices8 = {};
for(;i43--;){
let item8 = data289[i43];
if(typeof item8 !== "string"){
continue;
}
if(typeof indices8[item8] == "number"){
j8 = indices8[item8];
const err579 = {instancePath:instancePath+"/scheduleGroups/" + key82.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/holidaySchedules/uniqueItems",keyword:"uniqueItems",params:{i: i43, j: j8},message:"must NOT have duplicate items (items ## "+j8+" and "+i43+" are identical)"};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
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
let data291 = data.timeoutRules;
if((!(data291 && typeof data291 == "object" && !Array.isArray(data291))) && (data291 !== null)){
const err580 = {instancePath:instancePath+"/timeoutRules",schemaPath:"#/properties/timeoutRules/type",keyword:"type",params:{type: schema41.properties.timeoutRules.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
if(data291 && typeof data291 == "object" && !Array.isArray(data291)){
for(const key84 in data291){
const _errs736 = errors;
if(typeof key84 === "string"){
if(func2(key84) < 1){
const err581 = {instancePath:instancePath+"/timeoutRules",schemaPath:"#/properties/timeoutRules/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key84};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
var valid179 = _errs736 === errors;
if(!valid179){
const err582 = {instancePath:instancePath+"/timeoutRules",schemaPath:"#/properties/timeoutRules/propertyNames",keyword:"propertyNames",params:{propertyName: key84},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
for(const key85 in data291){
let data292 = data291[key85];
if((!(data292 && typeof data292 == "object" && !Array.isArray(data292))) && (data292 !== null)){
const err583 = {instancePath:instancePath+"/timeoutRules/" + key85.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/timeoutRules/type",keyword:"type",params:{type: schema40.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
if(data292 && typeof data292 == "object" && !Array.isArray(data292)){
for(const key86 in data292){
if(!(((((((key86 === "of") || (key86 === "match")) || (key86 === "atLeast")) || (key86 === "atMost")) || (key86 === "exactly")) || (key86 === "publish")) || (key86 === "fix"))){
const err584 = {instancePath:instancePath+"/timeoutRules/" + key85.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/timeoutRules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
if(data292.of !== undefined){
let data293 = data292.of;
if((typeof data293 !== "string") && (data293 !== null)){
const err585 = {instancePath:instancePath+"/timeoutRules/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/of",schemaPath:"#/$defs/timeoutRules/properties/of/type",keyword:"type",params:{type: schema40.properties.of.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
if(!((((data293 === "dataActions") || (data293 === "functions")) || (data293 === "steps")) || (data293 === null))){
const err586 = {instancePath:instancePath+"/timeoutRules/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/of",schemaPath:"#/$defs/timeoutRules/properties/of/enum",keyword:"enum",params:{allowedValues: schema40.properties.of.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
if(data292.match !== undefined){
let data294 = data292.match;
if((!(data294 && typeof data294 == "object" && !Array.isArray(data294))) && (data294 !== null)){
const err587 = {instancePath:instancePath+"/timeoutRules/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/match",schemaPath:"#/$defs/timeoutRules/properties/match/type",keyword:"type",params:{type: schema40.properties.match.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
if(data294 && typeof data294 == "object" && !Array.isArray(data294)){
for(const key87 in data294){
if(!(((((((key87 === "name") || (key87 === "integration")) || (key87 === "category")) || (key87 === "flow")) || (key87 === "type")) || (key87 === "container")) || (key87 === "action"))){
const err588 = {instancePath:instancePath+"/timeoutRules/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/match",schemaPath:"#/$defs/timeoutRules/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
if(data294.name !== undefined){
let data295 = data294.name;
if((typeof data295 !== "string") && (data295 !== null)){
const err589 = {instancePath:instancePath+"/timeoutRules/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/name",schemaPath:"#/$defs/timeoutRules/properties/match/properties/name/type",keyword:"type",params:{type: schema40.properties.match.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
if(typeof data295 === "string"){
if(func2(data295) < 1){
const err590 = {instancePath:instancePath+"/timeoutRules/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/name",schemaPath:"#/$defs/timeoutRules/properties/match/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
}
if(data294.integration !== undefined){
let data296 = data294.integration;
if((typeof data296 !== "string") && (data296 !== null)){
const err591 = {instancePath:instancePath+"/timeoutRules/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/integration",schemaPath:"#/$defs/timeoutRules/properties/match/properties/integration/type",keyword:"type",params:{type: schema40.properties.match.properties.integration.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
if(typeof data296 === "string"){
if(func2(data296) < 1){
const err592 = {instancePath:instancePath+"/timeoutRules/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/integration",schemaPath:"#/$defs/timeoutRules/properties/match/properties/integration/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
}
if(data294.category !== undefined){
let data297 = data294.category;
if((typeof data297 !== "string") && (data297 !== null)){
const err593 = {instancePath:instancePath+"/timeoutRules/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/category",schemaPath:"#/$defs/timeoutRules/properties/match/properties/category/type",keyword:"type",params:{type: schema40.properties.match.properties.category.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
if(typeof data297 === "string"){
if(func2(data297) < 1){
const err594 = {instancePath:instancePath+"/timeoutRules/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/category",schemaPath:"#/$defs/timeoutRules/properties/match/properties/category/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
}
}
if(data294.flow !== undefined){
let data298 = data294.flow;
if((typeof data298 !== "string") && (data298 !== null)){
const err595 = {instancePath:instancePath+"/timeoutRules/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/flow",schemaPath:"#/$defs/timeoutRules/properties/match/properties/flow/type",keyword:"type",params:{type: schema40.properties.match.properties.flow.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
if(typeof data298 === "string"){
if(func2(data298) < 1){
const err596 = {instancePath:instancePath+"/timeoutRules/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/flow",schemaPath:"#/$defs/timeoutRules/properties/match/properties/flow/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
}
if(data294.type !== undefined){
let data299 = data294.type;
if((typeof data299 !== "string") && (data299 !== null)){
const err597 = {instancePath:instancePath+"/timeoutRules/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/type",schemaPath:"#/$defs/timeoutRules/properties/match/properties/type/type",keyword:"type",params:{type: schema40.properties.match.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
if(typeof data299 === "string"){
if(func2(data299) < 1){
const err598 = {instancePath:instancePath+"/timeoutRules/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/type",schemaPath:"#/$defs/timeoutRules/properties/match/properties/type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
}
}
if(data294.container !== undefined){
let data300 = data294.container;
if((typeof data300 !== "string") && (data300 !== null)){
const err599 = {instancePath:instancePath+"/timeoutRules/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/container",schemaPath:"#/$defs/timeoutRules/properties/match/properties/container/type",keyword:"type",params:{type: schema40.properties.match.properties.container.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
if(typeof data300 === "string"){
if(func2(data300) < 1){
const err600 = {instancePath:instancePath+"/timeoutRules/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/container",schemaPath:"#/$defs/timeoutRules/properties/match/properties/container/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
}
if(data294.action !== undefined){
let data301 = data294.action;
if((typeof data301 !== "string") && (data301 !== null)){
const err601 = {instancePath:instancePath+"/timeoutRules/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/action",schemaPath:"#/$defs/timeoutRules/properties/match/properties/action/type",keyword:"type",params:{type: schema40.properties.match.properties.action.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
if(typeof data301 === "string"){
if(func2(data301) < 1){
const err602 = {instancePath:instancePath+"/timeoutRules/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/action",schemaPath:"#/$defs/timeoutRules/properties/match/properties/action/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
}
}
}
if(data292.atLeast !== undefined){
let data302 = data292.atLeast;
if((typeof data302 !== "string") && (data302 !== null)){
const err603 = {instancePath:instancePath+"/timeoutRules/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/atLeast",schemaPath:"#/$defs/timeoutRules/properties/atLeast/type",keyword:"type",params:{type: schema40.properties.atLeast.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
if(typeof data302 === "string"){
if(!pattern4.test(data302)){
const err604 = {instancePath:instancePath+"/timeoutRules/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/atLeast",schemaPath:"#/$defs/timeoutRules/properties/atLeast/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
}
if(data292.atMost !== undefined){
let data303 = data292.atMost;
if((typeof data303 !== "string") && (data303 !== null)){
const err605 = {instancePath:instancePath+"/timeoutRules/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/atMost",schemaPath:"#/$defs/timeoutRules/properties/atMost/type",keyword:"type",params:{type: schema40.properties.atMost.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
if(typeof data303 === "string"){
if(!pattern4.test(data303)){
const err606 = {instancePath:instancePath+"/timeoutRules/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/atMost",schemaPath:"#/$defs/timeoutRules/properties/atMost/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
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
if(data292.exactly !== undefined){
let data304 = data292.exactly;
if((typeof data304 !== "string") && (data304 !== null)){
const err607 = {instancePath:instancePath+"/timeoutRules/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/exactly",schemaPath:"#/$defs/timeoutRules/properties/exactly/type",keyword:"type",params:{type: schema40.properties.exactly.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
if(typeof data304 === "string"){
if(!pattern4.test(data304)){
const err608 = {instancePath:instancePath+"/timeoutRules/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/exactly",schemaPath:"#/$defs/timeoutRules/properties/exactly/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
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
if(data292.publish !== undefined){
let data305 = data292.publish;
if((typeof data305 !== "boolean") && (data305 !== null)){
const err609 = {instancePath:instancePath+"/timeoutRules/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/publish",schemaPath:"#/$defs/timeoutRules/properties/publish/type",keyword:"type",params:{type: schema40.properties.publish.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
if(data292.fix !== undefined){
let data306 = data292.fix;
if((typeof data306 !== "boolean") && (data306 !== null)){
const err610 = {instancePath:instancePath+"/timeoutRules/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/fix",schemaPath:"#/$defs/timeoutRules/properties/fix/type",keyword:"type",params:{type: schema40.properties.fix.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
}
}
}
}
if(data.policies !== undefined){
let data307 = data.policies;
if((!(data307 && typeof data307 == "object" && !Array.isArray(data307))) && (data307 !== null)){
const err611 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: schema41.properties.policies.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
if(data307 && typeof data307 == "object" && !Array.isArray(data307)){
for(const key88 in data307){
if(!(((key88 === "maximumChange") || (key88 === "minimumContrast")) || (key88 === "maximumGreetingLength"))){
const err612 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key88},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
if(data307.maximumChange !== undefined){
let data308 = data307.maximumChange;
if((typeof data308 !== "string") && (data308 !== null)){
const err613 = {instancePath:instancePath+"/policies/maximumChange",schemaPath:"#/properties/policies/properties/maximumChange/type",keyword:"type",params:{type: schema41.properties.policies.properties.maximumChange.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
if(typeof data308 === "string"){
if(!pattern32.test(data308)){
const err614 = {instancePath:instancePath+"/policies/maximumChange",schemaPath:"#/properties/policies/properties/maximumChange/pattern",keyword:"pattern",params:{pattern: "^(100|[1-9]?[0-9])%$"},message:"must match pattern \""+"^(100|[1-9]?[0-9])%$"+"\""};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
}
}
if(data307.minimumContrast !== undefined){
let data309 = data307.minimumContrast;
if((!((typeof data309 == "number") && (isFinite(data309)))) && (data309 !== null)){
const err615 = {instancePath:instancePath+"/policies/minimumContrast",schemaPath:"#/properties/policies/properties/minimumContrast/type",keyword:"type",params:{type: schema41.properties.policies.properties.minimumContrast.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
if((typeof data309 == "number") && (isFinite(data309))){
if(data309 > 21 || isNaN(data309)){
const err616 = {instancePath:instancePath+"/policies/minimumContrast",schemaPath:"#/properties/policies/properties/minimumContrast/maximum",keyword:"maximum",params:{comparison: "<=", limit: 21},message:"must be <= 21"};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
if(data309 < 0 || isNaN(data309)){
const err617 = {instancePath:instancePath+"/policies/minimumContrast",schemaPath:"#/properties/policies/properties/minimumContrast/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
}
if(data307.maximumGreetingLength !== undefined){
let data310 = data307.maximumGreetingLength;
if((!(((typeof data310 == "number") && (!(data310 % 1) && !isNaN(data310))) && (isFinite(data310)))) && (data310 !== null)){
const err618 = {instancePath:instancePath+"/policies/maximumGreetingLength",schemaPath:"#/properties/policies/properties/maximumGreetingLength/type",keyword:"type",params:{type: schema41.properties.policies.properties.maximumGreetingLength.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
if((typeof data310 == "number") && (isFinite(data310))){
if(data310 < 0 || isNaN(data310)){
const err619 = {instancePath:instancePath+"/policies/maximumGreetingLength",schemaPath:"#/properties/policies/properties/maximumGreetingLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
}
}
}
}
}
else {
const err620 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern33 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");

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
if(!pattern33.test(key3)){
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
