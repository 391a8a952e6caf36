// Made from the schema of the language by `npm run generate`.
import imported0 from 'ajv/dist/runtime/ucs2length.js';
"use strict";
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/OWNER/genesys-cloud-config-action/v1/schema/genesys-cloud.schema.json","title":"Genesys Cloud settings","description":"The settings of Genesys Cloud orgs that are kept in Git. Only what is named here is compared and changed.","type":"object","properties":{"version":{"type":"integer","const":1,"description":"The version of the language, at the head of each file.","examples":[1]},"defaults":{"$ref":"#/$defs/settings","description":"What is laid under every org."},"profiles":{"type":["object","null"],"description":"Named sets of settings; an org lists those that it uses.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/settings"},"examples":[{"shop":{}}]},"orgs":{"type":["object","null"],"description":"The orgs by name. The name is also the key of their environment variables.","propertyNames":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*$","maxLength":63,"description":"The name of an org: lower-case letters, digits and `-`.","examples":["prod-us"]},"additionalProperties":{"$ref":"#/$defs/org"},"examples":[{"prod":{"region":"eu-west-1"}}]}},"required":["version"],"additionalProperties":false,"$defs":{"settings":{"type":["object","null"],"title":"Settings","description":"Settings for several orgs. Maps merge with what lies over them, single values and lists are replaced, `null` stops managing.","properties":{"dataActions":{"type":["object","null"],"title":"Data actions","description":"Data actions, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/dataActions"}},"flows":{"type":["object","null"],"title":"Flows","description":"Flows, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/flows"}},"messengerConfigurations":{"type":["object","null"],"title":"Messenger configurations","description":"Messenger configurations, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/messengerConfigurations"}},"messengerDeployments":{"type":["object","null"],"title":"Messenger deployments","description":"Messenger deployments, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/messengerDeployments"}},"schedules":{"type":["object","null"],"title":"Schedules","description":"Schedules, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/schedules"}},"scheduleGroups":{"type":["object","null"],"title":"Schedule groups","description":"Schedule groups, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/scheduleGroups"}},"timeoutRules":{"type":["object","null"],"title":"Timeout rules","description":"Timeout rules, each under a name of its own.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/timeoutRules"}},"policies":{"type":["object","null"],"title":"Policies","description":"Limits that make a finding a risk.","properties":{"maximumChange":{"type":["string","null"],"pattern":"^(100|[1-9]?[0-9])%$","description":"How much of an org's named settings one plan may change before it is the risk `sweeping-change`; judged in orgs with at least ten named settings. `0%` turns it off.","examples":["30%"]},"minimumContrast":{"type":["number","null"],"minimum":0,"maximum":21,"description":"The least contrast of colours that meet on the screen, as WCAG 2.2 counts it; less is the risk `low-contrast`. 4.5 is its level AA. `0` turns it off; where nothing is written, less than 4.5 is a notice.","examples":[4.5]},"maximumGreetingLength":{"type":["integer","null"],"minimum":0,"description":"The most characters of a greeting; more is the risk `long-text`. `0` turns it off; where nothing is written, more than 150 is a notice.","examples":[150]}},"additionalProperties":false}},"additionalProperties":false},"org":{"type":"object","title":"Org","description":"One org: which one it is, and its settings.","properties":{"region":{"type":"string","anyOf":[{"enum":["us-east-1","us-east-2","us-west-2","ca-central-1","mx-central-1","sa-east-1","eu-west-1","eu-west-2","eu-central-1","eu-central-2","eusc-de-east-1","me-central-1","ap-south-1","ap-southeast-1","ap-southeast-2","ap-northeast-1","ap-northeast-2","ap-northeast-3"]},{"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":253}],"description":"The AWS id or the domain of the Genesys Cloud region, or the name of a host that the runner gives. A file cannot name a host.","examples":["eu-west-1","mypurecloud.de"]},"organizationId":{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","description":"The id of the organization, as the platform shows it under Organization Settings. Nothing is read or written in any other.","examples":["0f6b2c1e-7a4d-4a56-9f3e-b1c2d3e4f506"]},"credentials":{"type":"string","pattern":"^[A-Z][A-Z0-9_]{0,62}$","description":"The part of the environment variables' names that is the org's own: `PROD_US` for GENESYS_PROD_US_CLIENT_ID and its like. By default the name of the org in capitals, with `_` for `-`.","examples":["PROD_US"]},"use":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"description":"The profiles that are laid under this org, in this order; a later one wins.","examples":[["shop"]]},"allow":{"type":["object","null"],"description":"Risks that are accepted: the code, and for which things (`section/key`), or `true` for all.","properties":{"unpublished-work":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `unpublished-work`."},"locked-by-this-client":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `locked-by-this-client`."},"takes-along":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `takes-along`."},"organization-not-pinned":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `organization-not-pinned`."},"sweeping-change":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `sweeping-change`."},"near-name":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `near-name`."},"low-contrast":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `low-contrast`."},"long-text":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `long-text`."}},"additionalProperties":false,"examples":[{"near-name":["dataActions/Lookup customer"]}]},"dataActions":{"type":["object","null"],"title":"Data actions","description":"Data actions, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/dataActionsInOrg"}},"flows":{"type":["object","null"],"title":"Flows","description":"Flows, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/flowsInOrg"}},"messengerConfigurations":{"type":["object","null"],"title":"Messenger configurations","description":"Messenger configurations, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/messengerConfigurationsInOrg"}},"messengerDeployments":{"type":["object","null"],"title":"Messenger deployments","description":"Messenger deployments, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/messengerDeploymentsInOrg"}},"schedules":{"type":["object","null"],"title":"Schedules","description":"Schedules, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/schedulesInOrg"}},"scheduleGroups":{"type":["object","null"],"title":"Schedule groups","description":"Schedule groups, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/scheduleGroupsInOrg"}},"timeoutRules":{"type":["object","null"],"title":"Timeout rules","description":"Timeout rules, each under a name of its own.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/timeoutRules"}},"policies":{"type":["object","null"],"title":"Policies","description":"Limits that make a finding a risk.","properties":{"maximumChange":{"type":["string","null"],"pattern":"^(100|[1-9]?[0-9])%$","description":"How much of an org's named settings one plan may change before it is the risk `sweeping-change`; judged in orgs with at least ten named settings. `0%` turns it off.","examples":["30%"]},"minimumContrast":{"type":["number","null"],"minimum":0,"maximum":21,"description":"The least contrast of colours that meet on the screen, as WCAG 2.2 counts it; less is the risk `low-contrast`. 4.5 is its level AA. `0` turns it off; where nothing is written, less than 4.5 is a notice.","examples":[4.5]},"maximumGreetingLength":{"type":["integer","null"],"minimum":0,"description":"The most characters of a greeting; more is the risk `long-text`. `0` turns it off; where nothing is written, more than 150 is a notice.","examples":[150]}},"additionalProperties":false}},"additionalProperties":false,"examples":[{"region":"eu-west-1"}]},"dataActions":{"additionalProperties":false,"type":["object","string","null"],"title":"data action","description":"One data action, by its name, and what is to hold for it.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this data action, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this data action has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"timeout":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60},"title":"Timeout","description":"How long the platform waits for the action before it gives up (`config.timeoutSeconds`): 1s to 1m, in whole seconds. Where it was never set, the platform uses 1m.","examples":["8s","20s","1m"]},"integration":{"type":["string","null"],"minLength":1,"x-selector":true,"x-reference":"integrations","description":"The name of the integration that the action belongs to; needed where the org has several actions of this name.","examples":["CRM web services"]}},"examples":["8s","20s","1m",{"timeout":"8s","integration":"CRM web services"}],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60}},"dataActionsInOrg":{"additionalProperties":false,"type":["object","string","null"],"title":"data action","description":"One data action, by its name, and what is to hold for it.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this data action, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this data action, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this data action has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"timeout":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60},"title":"Timeout","description":"How long the platform waits for the action before it gives up (`config.timeoutSeconds`): 1s to 1m, in whole seconds. Where it was never set, the platform uses 1m.","examples":["8s","20s","1m"]},"integration":{"type":["string","null"],"minLength":1,"x-selector":true,"x-reference":"integrations","description":"The name of the integration that the action belongs to; needed where the org has several actions of this name.","examples":["CRM web services"]}},"examples":["8s","20s","1m",{"timeout":"8s","integration":"CRM web services"}],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60}},"flows":{"additionalProperties":false,"type":["object","null"],"title":"flow","description":"One published Architect flow, and how long its steps wait for the data actions that they call.","examples":[{"publish":true,"steps":{"Lookup customer":"6s","Lookup order":{"15":"4s","Orders":"suggested"}}}],"properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this flow, exactly; the key where it is not written."},"type":{"type":["string","null"],"pattern":"^[a-z]+$","x-selector":true,"description":"The type of the flow in small letters, as `inboundcall`; needed where the org has flows of several types with this name.","examples":["inboundcall"]},"publish":{"type":["boolean","null"],"description":"`true`: what differs is written, and the flow is published. Otherwise the flow is only looked at, and what differs is told.","examples":[true]},"steps":{"type":["object","null"],"title":"Steps","description":"How long the steps wait that call a data action, by the action: its key under `dataActions`, or its name in the platform.","additionalProperties":{"type":["string","object","null"],"pattern":"^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$","x-duration":{"unit":"ms","minimum":1,"maximum":604800000},"description":"How long every step waits that calls this action, or a map: digits are a tracking id, anything else is a task, menu or state.","additionalProperties":{"type":["string","null"],"pattern":"^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$","x-duration":{"unit":"ms","minimum":1,"maximum":604800000},"description":"How long this step waits; `suggested`: as long as the action itself."},"examples":["6s","suggested"]},"examples":[{"Lookup customer":"6s","Lookup order":{"15":"4s","Orders":"suggested"}}]}},"x-gone":{"was":{"why":"cannot be said of a flow, which is never renamed","instead":"Rename it in Architect, and here its key or `name`."},"unchecked":{"why":"cannot be said of a flow, of which only the timeouts of its steps are set","instead":"Set the rest in Architect."}}},"flowsInOrg":{"additionalProperties":false,"type":["object","null"],"title":"flow","description":"One published Architect flow, and how long its steps wait for the data actions that they call.","examples":[{"publish":true,"steps":{"Lookup customer":"6s","Lookup order":{"15":"4s","Orders":"suggested"}}}],"properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this flow, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this flow, where its name does not settle which one is meant."},"type":{"type":["string","null"],"pattern":"^[a-z]+$","x-selector":true,"description":"The type of the flow in small letters, as `inboundcall`; needed where the org has flows of several types with this name.","examples":["inboundcall"]},"publish":{"type":["boolean","null"],"description":"`true`: what differs is written, and the flow is published. Otherwise the flow is only looked at, and what differs is told.","examples":[true]},"steps":{"type":["object","null"],"title":"Steps","description":"How long the steps wait that call a data action, by the action: its key under `dataActions`, or its name in the platform.","additionalProperties":{"type":["string","object","null"],"pattern":"^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$","x-duration":{"unit":"ms","minimum":1,"maximum":604800000},"description":"How long every step waits that calls this action, or a map: digits are a tracking id, anything else is a task, menu or state.","additionalProperties":{"type":["string","null"],"pattern":"^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$","x-duration":{"unit":"ms","minimum":1,"maximum":604800000},"description":"How long this step waits; `suggested`: as long as the action itself."},"examples":["6s","suggested"]},"examples":[{"Lookup customer":"6s","Lookup order":{"15":"4s","Orders":"suggested"}}]}},"x-gone":{"was":{"why":"cannot be said of a flow, which is never renamed","instead":"Rename it in Architect, and here its key or `name`."},"unchecked":{"why":"cannot be said of a flow, of which only the timeouts of its steps are set","instead":"Set the rest in Architect."}}},"messengerConfigurations":{"additionalProperties":false,"type":["object","null"],"title":"messenger configuration","description":"One configuration of web messaging, by its name: how the messenger looks and what it does.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this messenger configuration, exactly; the key where it is not written.","maxLength":100},"was":{"type":["string","null"],"minLength":1,"description":"The name that this messenger configuration has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the messenger configuration is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"x-empty-is-unset":true,"description":"What people read about the configuration."},"languages":{"type":["array","null"],"items":{"type":"string","pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"A language by its code, in lower-case letters.","examples":["en-us","de"]},"minItems":1,"description":"The languages that the messenger speaks, in order, by their lower-case codes.","examples":[["en-us","de"]]},"defaultLanguage":{"type":["string","null"],"pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"The language for visitors whose own one the messenger does not speak: one of `languages`, by its lower-case code.","examples":["en-us","de"]},"labels":{"type":["object","null"],"description":"Texts in place of the platform's own, by language and key: the platform's `customI18nLabels`.","propertyNames":{"type":"string","pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"A language by its code, in lower-case letters.","examples":["en-us","de"]},"additionalProperties":{"type":["object","null"],"description":"The texts of one language.","properties":{"MessengerHomeHeaderTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The greeting at the head of the home screen.","examples":["Hello"]},"MessengerHomeHeaderSubTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The line below the greeting.","examples":["How can we help?"]},"MessengerLauncherButtonText":{"type":["string","null"],"x-empty-is-unset":true,"description":"The text on the launcher; at most 20 characters are shown.","examples":["Chat with us"]},"PushNotificationTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The title of a push notification; needed where `notifications` is enabled.","examples":["New message"]},"PushNotificationBody":{"type":["string","null"],"x-empty-is-unset":true,"description":"The text of a push notification; needed where `notifications` is enabled.","examples":["We have answered you."]}},"additionalProperties":false},"examples":[{"en-us":{"MessengerHomeHeaderTitle":"Hello"}}]},"headlessMode":{"type":["object","null"],"description":"The messenger without an interface of its own.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the page brings its own interface."}},"additionalProperties":false},"messenger":{"type":["object","null"],"description":"The messenger: how it looks, and what visitors can do in it.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is a messenger."},"styles":{"type":["object","null"],"description":"Its colours.","properties":{"primaryColor":{"type":["string","null"],"pattern":"^#[A-Fa-f0-9]{6}$","x-colour":true,"description":"The colour of launcher and header, under white text. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]}},"additionalProperties":false},"launcherButton":{"type":["object","null"],"description":"The button that opens the messenger.","properties":{"visibility":{"type":["string","null"],"enum":["On","Off","OnDemand",null],"description":"Whether the button is shown: always, never, or when the page asks for it."},"displayType":{"type":["string","null"],"enum":["IconAndText","Icon","Text",null],"description":"What the button shows."},"icon":{"type":["object","null"],"description":"A picture in place of the usual icon.","properties":{"url":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, by https; 26 × 26 pixels are best, 100 × 100 the most.","examples":["https://shop.example.com/icon.png"]}},"additionalProperties":false}},"additionalProperties":false},"homeScreen":{"type":["object","null"],"description":"The screen that greets visitors before a conversation.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is one; without it the greeting of `labels` is not seen."},"logoUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"The address of the logo, by https; one above 200 × 70 pixels is made smaller.","examples":["https://shop.example.com/logo.png"]}},"additionalProperties":false},"fileUpload":{"type":["object","null"],"description":"What visitors can send as a file.","properties":{"enableAttachments":{"type":["boolean","null"],"description":"Whether files can be sent; which types is said by the supported content profile of the deployment."},"modes":{"type":["array","null"],"items":{"type":"object","description":"What is accepted together.","properties":{"fileTypes":{"type":"array","items":{"type":"string","enum":["image/jpeg","image/gif","image/png"]},"x-empty-is-unset":true,"description":"The types of the files.","uniqueItems":true},"maxFileSizeKB":{"type":"integer","description":"The greatest size of a file, in kilobytes.","minimum":0,"maximum":10240,"examples":[10240]}},"additionalProperties":false},"x-empty-is-unset":true,"description":"The older way to say which files are accepted; clients ignore it where `enableAttachments` is set.","examples":[[{"fileTypes":["image/png"],"maxFileSizeKB":10240}]]}},"additionalProperties":false,"x-gone":{"useSupportedContentProfile":{"why":"was removed from the platform in 2024-03","instead":"Write `enableAttachments`; the types come from the supported content profile of the deployment."}}},"sessionPersistenceType":{"type":["string","null"],"enum":["AcrossSubdomains","DomainOrSubdomainOnly",null],"description":"Whether a conversation goes on across sub-domains; the platform has deprecated the choice."},"apps":{"type":["object","null"],"description":"What the messenger is used for.","properties":{"conversations":{"type":["object","null"],"description":"Conversations with bots and agents.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there are any."},"showAgentTypingIndicator":{"type":["boolean","null"],"description":"Whether visitors see that an agent is typing."},"showUserTypingIndicator":{"type":["boolean","null"],"description":"Whether agents see that a visitor is typing."},"autoStart":{"type":["object","null"],"description":"How a conversation begins.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the inbound message flow starts when the messenger opens."}},"additionalProperties":false},"markdown":{"type":["object","null"],"description":"Rich text.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether messages may be formatted."}},"additionalProperties":false},"conversationDisconnect":{"type":["object","null"],"description":"What a visitor sees when the agent has left.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the end of a conversation is shown."},"type":{"type":["string","null"],"enum":["Send","ReadOnly",null],"description":"Whether the visitor can still write then."}},"additionalProperties":false},"conversationClear":{"type":["object","null"],"description":"Taking away a conversation.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether visitors can clear it."}},"additionalProperties":false},"humanize":{"type":["object","null"],"description":"A name and a face for the bot.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the name and picture of the bot are shown."},"bot":{"type":["object","null"],"description":"The bot as visitors see it.","properties":{"name":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its name.","examples":["Robin"]},"avatarUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"The address of its picture, by https.","examples":["https://shop.example.com/robin.png"]}},"additionalProperties":false}},"additionalProperties":false},"notifications":{"type":["object","null"],"description":"Push notifications on mobile devices.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are sent; each language then needs both push texts in `labels`."},"notificationContentType":{"type":["string","null"],"enum":["IncludeMessagesContent","ExcludeMessagesContent",null],"description":"Whether they carry the text of the message."}},"additionalProperties":false},"sessionDurationSeconds":{"type":["integer","null"],"description":"How long a session lasts, in seconds; three days by default.","minimum":900,"examples":[259200]}},"additionalProperties":false},"knowledge":{"type":["object","null"],"description":"Articles of a knowledge base inside of the messenger.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are offered."},"knowledgeBase":{"type":["object","null"],"description":"The knowledge base whose articles are offered.","properties":{},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"position":{"type":["object","null"],"description":"Where the messenger lies on the page.","properties":{"alignment":{"type":["string","null"],"enum":["Auto","Left","Right",null],"description":"On which side."},"sideSpace":{"type":["integer","null"],"description":"The space beside it, in pixels.","examples":[20]},"bottomSpace":{"type":["integer","null"],"description":"The space below it, in pixels.","examples":[12]}},"additionalProperties":false},"cobrowse":{"type":["object","null"],"description":"Co-browsing: what an agent sees and does of a visitor's page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether co-browsing is offered."},"allowAgentControl":{"type":["boolean","null"],"description":"Whether agents can ask for control of the page."},"allowAgentNavigation":{"type":["boolean","null"],"description":"Whether agents can lead the visitor to another page."},"allowDraw":{"type":["boolean","null"],"description":"Whether agents can draw on the page."},"channels":{"type":["array","null"],"items":{"type":"string","enum":["Webmessaging","Voice"]},"x-empty-is-unset":true,"description":"Where co-browsing can begin.","uniqueItems":true},"maskSelectors":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"CSS selectors of what agents never see.","examples":[[".card-number"]]},"readonlySelectors":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"CSS selectors of what agents cannot change.","examples":[[".order-total"]]},"pauseCriteria":{"type":["array","null"],"items":{"type":"object","description":"One sort of pages.","properties":{"urlFragment":{"type":"string","minLength":1,"description":"A part of the address.","examples":["/checkout"]},"condition":{"type":"string","enum":["Includes","DoesNotInclude","StartsWith","EndsWith","Equals"],"description":"How the part lies in the address."}},"additionalProperties":false,"required":["urlFragment","condition"]},"x-empty-is-unset":true,"description":"The pages on which co-browsing pauses.","examples":[[{"urlFragment":"/checkout","condition":"Includes"}]]}},"additionalProperties":false},"video":{"type":["object","null"],"description":"Video calls from the messenger.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether video is offered."},"channels":{"type":["array","null"],"items":{"type":"string","enum":["Webmessaging","Voice"]},"x-empty-is-unset":true,"description":"Where a video call can begin.","uniqueItems":true},"agent":{"type":["object","null"],"description":"What agents can do.","properties":{"allowCamera":{"type":["boolean","null"],"description":"Whether an agent can switch a camera on."},"allowScreenShare":{"type":["boolean","null"],"description":"Whether an agent can share a screen."},"allowMicrophone":{"type":["boolean","null"],"description":"Whether an agent can switch a microphone on."},"background":{"type":["string","null"],"enum":["BLUR","NONE","IMAGE",null],"description":"What is behind an agent."},"backgroundImage":{"type":["object","null"],"description":"The picture behind an agent, where `background` is `IMAGE`.","properties":{"url":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, by https.","examples":["https://shop.example.com/office.png"]}},"additionalProperties":false}},"additionalProperties":false},"user":{"type":["object","null"],"description":"What visitors can do.","properties":{"allowCamera":{"type":["boolean","null"],"description":"Whether a visitor can switch a camera on."},"allowScreenShare":{"type":["boolean","null"],"description":"Whether a visitor can share a screen."},"allowMicrophone":{"type":["boolean","null"],"description":"Whether a visitor can switch a microphone on."}},"additionalProperties":false}},"additionalProperties":false},"authenticationSettings":{"type":["object","null"],"description":"How visitors sign in.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether visitors can sign in."},"integrationId":{"type":["string","null"],"minLength":1,"x-reference":"integrations","description":"The OpenID Connect integration that knows the visitors, by key or name.","examples":["Shop sign-in"]},"allowSessionUpgrade":{"type":["boolean","null"],"description":"Whether a session that began without a sign-in goes on after it."}},"additionalProperties":false},"journeyEvents":{"type":["object","null"],"description":"What is recorded of a visitor's journey through the page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether anything is recorded; audiences need it."},"pageviewConfig":{"type":["string","null"],"enum":["Auto","Once","Off",null],"description":"When a view of a page is recorded."},"clickEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["selector","eventName"]},"x-empty-is-unset":true,"description":"Clicks that are recorded."},"inViewportEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["selector","eventName"]},"x-empty-is-unset":true,"description":"Elements that are recorded when they come into view."},"formsTrackEvents":{"type":["array","null"],"items":{"type":"object","description":"One form.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"formName":{"type":"string","minLength":1,"description":"The name of the form in what is recorded.","examples":["checkout"]},"captureDataOnFormAbandon":{"type":"boolean","description":"Whether what was typed is recorded when the form is left."},"captureDataOnFormSubmit":{"type":"boolean","description":"Whether what was typed is recorded when the form is sent."}},"additionalProperties":false,"required":["selector","formName","captureDataOnFormAbandon","captureDataOnFormSubmit"]},"x-empty-is-unset":true,"description":"Forms that are recorded."},"idleEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]},"idleAfterSeconds":{"type":"integer","description":"After how many seconds without activity.","minimum":30,"examples":[60]}},"additionalProperties":false,"required":["eventName"]},"x-empty-is-unset":true,"description":"Times without activity that are recorded."},"scrollDepthEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"percentage":{"type":"integer","description":"How far down the page, in percent.","minimum":0,"maximum":100,"examples":[50]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["percentage","eventName"]},"x-empty-is-unset":true,"description":"Depths of scrolling that are recorded."},"trackingSettings":{"type":["object","null"],"description":"What of an address is recorded, and of whom nothing is.","properties":{"shouldKeepUrlFragment":{"type":["boolean","null"],"description":"Whether the part behind `#` is recorded."},"searchQueryParameters":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"The query parameters that hold what a visitor searches for.","examples":[["q"]],"maxItems":50},"excludedQueryParameters":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"The query parameters that are not recorded.","examples":[["token"]],"maxItems":50},"ipFilters":{"type":["array","null"],"items":{"type":"object","description":"One address or range.","properties":{"ipAddress":{"type":"string","minLength":1,"description":"An IPv4 or IPv6 address, or a range of them in CIDR notation.","examples":["203.0.113.0/24"]},"name":{"type":"string","minLength":1,"description":"What it is called.","examples":["Head office"]}},"additionalProperties":false,"required":["ipAddress"]},"x-empty-is-unset":true,"description":"The addresses from which nothing is recorded.","maxItems":10}},"additionalProperties":false}},"additionalProperties":false,"x-gone":{"excludedQueryParameters":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { excludedQueryParameters: … } }`."},"shouldKeepUrlFragment":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { shouldKeepUrlFragment: … } }`."},"searchQueryParameters":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { searchQueryParameters: … } }`."}}},"supportCenter":{"type":["object","null"],"description":"The support center: a knowledge base as a page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is one."},"knowledgeBase":{"type":["object","null"],"description":"The knowledge base whose articles are offered.","properties":{},"additionalProperties":false},"routerType":{"type":["string","null"],"enum":["Hash","Browser",null],"description":"How its addresses are made."},"customMessages":{"type":["array","null"],"items":{"type":"object","description":"One text.","properties":{"type":{"type":"string","enum":["Welcome","Fallback"],"description":"When it is shown."},"defaultValue":{"type":"string","maxLength":300,"description":"The text, of at most 300 characters.","examples":["How can we help?"]}},"additionalProperties":false,"required":["type","defaultValue"]},"x-empty-is-unset":true,"description":"Texts of its own."},"screens":{"type":["array","null"],"items":{"type":"object","description":"One screen.","properties":{"type":{"type":"string","enum":["Home","Category","SearchResults","Article"],"description":"Which screen."},"moduleSettings":{"type":"array","items":{"type":"object","description":"One part of a screen.","properties":{"type":{"type":"string","enum":["Search","Categories","FAQ","Contact","Results","Article","TopViewedArticles"],"description":"Which part."},"enabled":{"type":"boolean","description":"Whether it is shown."},"compactCategoryModuleTemplate":{"type":"object","description":"The short form of categories.","properties":{"active":{"type":"boolean","description":"Whether this form is used."}},"additionalProperties":false,"required":["active"]},"detailedCategoryModuleTemplate":{"type":"object","description":"The long form of categories.","properties":{"active":{"type":"boolean","description":"Whether this form is used."},"sidebar":{"type":"object","description":"The bar beside it.","properties":{"enabled":{"type":"boolean","description":"Whether it is shown."}},"additionalProperties":false,"required":["enabled"]}},"additionalProperties":false,"required":["active","sidebar"]}},"additionalProperties":false,"required":["type","enabled"]},"x-empty-is-unset":true,"description":"Its parts, in order."}},"additionalProperties":false,"required":["type","moduleSettings"]},"x-empty-is-unset":true,"description":"What is on which screen."},"enabledCategories":{"type":["array","null"],"items":{"type":"object","description":"One category.","properties":{"image":{"type":"object","description":"Its picture.","properties":{"source":{"type":"object","description":"Where it is.","properties":{"defaultUrl":{"type":"string","x-empty-is-unset":true,"description":"Its address, which begins with `https://`.","examples":["https://shop.example.com/help.png"]}},"additionalProperties":false,"required":["defaultUrl"]}},"additionalProperties":false,"required":["source"]}},"additionalProperties":false,"required":[]},"x-empty-is-unset":true,"description":"The categories that are shown, in order."},"labelFilter":{"type":["object","null"],"description":"Which articles are shown.","properties":{"labels":{"type":["array","null"],"items":{"type":"object","description":"One label.","properties":{},"additionalProperties":false,"required":[]},"x-empty-is-unset":true,"description":"The labels, one of which an article must have."}},"additionalProperties":false},"styleSetting":{"type":["object","null"],"description":"How it looks.","properties":{"heroStyle":{"type":["object","null"],"description":"The head of the page.","properties":{"backgroundColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its background. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]},"textColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its text. In quotes: without them `#` begins a comment of YAML.","examples":["#FFFFFF"]},"image":{"type":["object","null"],"description":"The picture behind it.","properties":{"source":{"type":["object","null"],"description":"Where it is.","properties":{"defaultUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, which begins with `https://`.","examples":["https://shop.example.com/help.png"]}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"globalStyle":{"type":["object","null"],"description":"All of the page.","properties":{"backgroundColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its background. In quotes: without them `#` begins a comment of YAML.","examples":["#FFFFFF"]},"primaryColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"The colour of links and buttons. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]},"primaryColorDark":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"A darker tone of it. In quotes: without them `#` begins a comment of YAML.","examples":["#08457A"]},"primaryColorLight":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"A lighter tone of it. In quotes: without them `#` begins a comment of YAML.","examples":["#D6E6F4"]},"textColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its text. In quotes: without them `#` begins a comment of YAML.","examples":["#222222"]},"fontFamily":{"type":["string","null"],"minLength":1,"description":"The font of its text.","examples":["sans-serif"]}},"additionalProperties":false}},"additionalProperties":false},"feedback":{"type":["object","null"],"description":"What readers say of an article.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are asked."}},"additionalProperties":false}},"additionalProperties":false}},"examples":[{"languages":["en-us","de"],"defaultLanguage":"en-us","labels":{"en-us":{"MessengerHomeHeaderTitle":"Hello"},"de":{"MessengerHomeHeaderTitle":"Hallo"}},"messenger":{"styles":{"primaryColor":"#0B5FA5"},"launcherButton":{"visibility":"On"}}}],"x-gone":{"customI18nLabels":{"why":"is written by language and key","instead":"Write `labels: { en-us: { MessengerHomeHeaderTitle: \"Hello\" } }`."}}},"messengerConfigurationsInOrg":{"additionalProperties":false,"type":["object","null"],"title":"messenger configuration","description":"One configuration of web messaging, by its name: how the messenger looks and what it does.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this messenger configuration, exactly; the key where it is not written.","maxLength":100},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this messenger configuration, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this messenger configuration has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the messenger configuration is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"x-empty-is-unset":true,"description":"What people read about the configuration."},"languages":{"type":["array","null"],"items":{"type":"string","pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"A language by its code, in lower-case letters.","examples":["en-us","de"]},"minItems":1,"description":"The languages that the messenger speaks, in order, by their lower-case codes.","examples":[["en-us","de"]]},"defaultLanguage":{"type":["string","null"],"pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"The language for visitors whose own one the messenger does not speak: one of `languages`, by its lower-case code.","examples":["en-us","de"]},"labels":{"type":["object","null"],"description":"Texts in place of the platform's own, by language and key: the platform's `customI18nLabels`.","propertyNames":{"type":"string","pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"A language by its code, in lower-case letters.","examples":["en-us","de"]},"additionalProperties":{"type":["object","null"],"description":"The texts of one language.","properties":{"MessengerHomeHeaderTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The greeting at the head of the home screen.","examples":["Hello"]},"MessengerHomeHeaderSubTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The line below the greeting.","examples":["How can we help?"]},"MessengerLauncherButtonText":{"type":["string","null"],"x-empty-is-unset":true,"description":"The text on the launcher; at most 20 characters are shown.","examples":["Chat with us"]},"PushNotificationTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The title of a push notification; needed where `notifications` is enabled.","examples":["New message"]},"PushNotificationBody":{"type":["string","null"],"x-empty-is-unset":true,"description":"The text of a push notification; needed where `notifications` is enabled.","examples":["We have answered you."]}},"additionalProperties":false},"examples":[{"en-us":{"MessengerHomeHeaderTitle":"Hello"}}]},"headlessMode":{"type":["object","null"],"description":"The messenger without an interface of its own.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the page brings its own interface."}},"additionalProperties":false},"messenger":{"type":["object","null"],"description":"The messenger: how it looks, and what visitors can do in it.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is a messenger."},"styles":{"type":["object","null"],"description":"Its colours.","properties":{"primaryColor":{"type":["string","null"],"pattern":"^#[A-Fa-f0-9]{6}$","x-colour":true,"description":"The colour of launcher and header, under white text. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]}},"additionalProperties":false},"launcherButton":{"type":["object","null"],"description":"The button that opens the messenger.","properties":{"visibility":{"type":["string","null"],"enum":["On","Off","OnDemand",null],"description":"Whether the button is shown: always, never, or when the page asks for it."},"displayType":{"type":["string","null"],"enum":["IconAndText","Icon","Text",null],"description":"What the button shows."},"icon":{"type":["object","null"],"description":"A picture in place of the usual icon.","properties":{"url":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, by https; 26 × 26 pixels are best, 100 × 100 the most.","examples":["https://shop.example.com/icon.png"]}},"additionalProperties":false}},"additionalProperties":false},"homeScreen":{"type":["object","null"],"description":"The screen that greets visitors before a conversation.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is one; without it the greeting of `labels` is not seen."},"logoUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"The address of the logo, by https; one above 200 × 70 pixels is made smaller.","examples":["https://shop.example.com/logo.png"]}},"additionalProperties":false},"fileUpload":{"type":["object","null"],"description":"What visitors can send as a file.","properties":{"enableAttachments":{"type":["boolean","null"],"description":"Whether files can be sent; which types is said by the supported content profile of the deployment."},"modes":{"type":["array","null"],"items":{"type":"object","description":"What is accepted together.","properties":{"fileTypes":{"type":"array","items":{"type":"string","enum":["image/jpeg","image/gif","image/png"]},"x-empty-is-unset":true,"description":"The types of the files.","uniqueItems":true},"maxFileSizeKB":{"type":"integer","description":"The greatest size of a file, in kilobytes.","minimum":0,"maximum":10240,"examples":[10240]}},"additionalProperties":false},"x-empty-is-unset":true,"description":"The older way to say which files are accepted; clients ignore it where `enableAttachments` is set.","examples":[[{"fileTypes":["image/png"],"maxFileSizeKB":10240}]]}},"additionalProperties":false,"x-gone":{"useSupportedContentProfile":{"why":"was removed from the platform in 2024-03","instead":"Write `enableAttachments`; the types come from the supported content profile of the deployment."}}},"sessionPersistenceType":{"type":["string","null"],"enum":["AcrossSubdomains","DomainOrSubdomainOnly",null],"description":"Whether a conversation goes on across sub-domains; the platform has deprecated the choice."},"apps":{"type":["object","null"],"description":"What the messenger is used for.","properties":{"conversations":{"type":["object","null"],"description":"Conversations with bots and agents.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there are any."},"showAgentTypingIndicator":{"type":["boolean","null"],"description":"Whether visitors see that an agent is typing."},"showUserTypingIndicator":{"type":["boolean","null"],"description":"Whether agents see that a visitor is typing."},"autoStart":{"type":["object","null"],"description":"How a conversation begins.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the inbound message flow starts when the messenger opens."}},"additionalProperties":false},"markdown":{"type":["object","null"],"description":"Rich text.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether messages may be formatted."}},"additionalProperties":false},"conversationDisconnect":{"type":["object","null"],"description":"What a visitor sees when the agent has left.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the end of a conversation is shown."},"type":{"type":["string","null"],"enum":["Send","ReadOnly",null],"description":"Whether the visitor can still write then."}},"additionalProperties":false},"conversationClear":{"type":["object","null"],"description":"Taking away a conversation.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether visitors can clear it."}},"additionalProperties":false},"humanize":{"type":["object","null"],"description":"A name and a face for the bot.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the name and picture of the bot are shown."},"bot":{"type":["object","null"],"description":"The bot as visitors see it.","properties":{"name":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its name.","examples":["Robin"]},"avatarUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"The address of its picture, by https.","examples":["https://shop.example.com/robin.png"]}},"additionalProperties":false}},"additionalProperties":false},"notifications":{"type":["object","null"],"description":"Push notifications on mobile devices.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are sent; each language then needs both push texts in `labels`."},"notificationContentType":{"type":["string","null"],"enum":["IncludeMessagesContent","ExcludeMessagesContent",null],"description":"Whether they carry the text of the message."}},"additionalProperties":false},"sessionDurationSeconds":{"type":["integer","null"],"description":"How long a session lasts, in seconds; three days by default.","minimum":900,"examples":[259200]}},"additionalProperties":false},"knowledge":{"type":["object","null"],"description":"Articles of a knowledge base inside of the messenger.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are offered."},"knowledgeBase":{"type":["object","null"],"description":"The knowledge base whose articles are offered.","properties":{"id":{"type":["string","null"],"pattern":"^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$","x-org-only":true,"description":"The id of the knowledge base; each org has another one.","examples":["8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e"],"x-empty-is-unset":true}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"position":{"type":["object","null"],"description":"Where the messenger lies on the page.","properties":{"alignment":{"type":["string","null"],"enum":["Auto","Left","Right",null],"description":"On which side."},"sideSpace":{"type":["integer","null"],"description":"The space beside it, in pixels.","examples":[20]},"bottomSpace":{"type":["integer","null"],"description":"The space below it, in pixels.","examples":[12]}},"additionalProperties":false},"cobrowse":{"type":["object","null"],"description":"Co-browsing: what an agent sees and does of a visitor's page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether co-browsing is offered."},"allowAgentControl":{"type":["boolean","null"],"description":"Whether agents can ask for control of the page."},"allowAgentNavigation":{"type":["boolean","null"],"description":"Whether agents can lead the visitor to another page."},"allowDraw":{"type":["boolean","null"],"description":"Whether agents can draw on the page."},"channels":{"type":["array","null"],"items":{"type":"string","enum":["Webmessaging","Voice"]},"x-empty-is-unset":true,"description":"Where co-browsing can begin.","uniqueItems":true},"maskSelectors":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"CSS selectors of what agents never see.","examples":[[".card-number"]]},"readonlySelectors":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"CSS selectors of what agents cannot change.","examples":[[".order-total"]]},"pauseCriteria":{"type":["array","null"],"items":{"type":"object","description":"One sort of pages.","properties":{"urlFragment":{"type":"string","minLength":1,"description":"A part of the address.","examples":["/checkout"]},"condition":{"type":"string","enum":["Includes","DoesNotInclude","StartsWith","EndsWith","Equals"],"description":"How the part lies in the address."}},"additionalProperties":false,"required":["urlFragment","condition"]},"x-empty-is-unset":true,"description":"The pages on which co-browsing pauses.","examples":[[{"urlFragment":"/checkout","condition":"Includes"}]]}},"additionalProperties":false},"video":{"type":["object","null"],"description":"Video calls from the messenger.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether video is offered."},"channels":{"type":["array","null"],"items":{"type":"string","enum":["Webmessaging","Voice"]},"x-empty-is-unset":true,"description":"Where a video call can begin.","uniqueItems":true},"agent":{"type":["object","null"],"description":"What agents can do.","properties":{"allowCamera":{"type":["boolean","null"],"description":"Whether an agent can switch a camera on."},"allowScreenShare":{"type":["boolean","null"],"description":"Whether an agent can share a screen."},"allowMicrophone":{"type":["boolean","null"],"description":"Whether an agent can switch a microphone on."},"background":{"type":["string","null"],"enum":["BLUR","NONE","IMAGE",null],"description":"What is behind an agent."},"backgroundImage":{"type":["object","null"],"description":"The picture behind an agent, where `background` is `IMAGE`.","properties":{"url":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, by https.","examples":["https://shop.example.com/office.png"]}},"additionalProperties":false}},"additionalProperties":false},"user":{"type":["object","null"],"description":"What visitors can do.","properties":{"allowCamera":{"type":["boolean","null"],"description":"Whether a visitor can switch a camera on."},"allowScreenShare":{"type":["boolean","null"],"description":"Whether a visitor can share a screen."},"allowMicrophone":{"type":["boolean","null"],"description":"Whether a visitor can switch a microphone on."}},"additionalProperties":false}},"additionalProperties":false},"authenticationSettings":{"type":["object","null"],"description":"How visitors sign in.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether visitors can sign in."},"integrationId":{"type":["string","null"],"minLength":1,"x-reference":"integrations","description":"The OpenID Connect integration that knows the visitors, by key or name.","examples":["Shop sign-in"]},"allowSessionUpgrade":{"type":["boolean","null"],"description":"Whether a session that began without a sign-in goes on after it."}},"additionalProperties":false},"journeyEvents":{"type":["object","null"],"description":"What is recorded of a visitor's journey through the page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether anything is recorded; audiences need it."},"pageviewConfig":{"type":["string","null"],"enum":["Auto","Once","Off",null],"description":"When a view of a page is recorded."},"clickEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["selector","eventName"]},"x-empty-is-unset":true,"description":"Clicks that are recorded."},"inViewportEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["selector","eventName"]},"x-empty-is-unset":true,"description":"Elements that are recorded when they come into view."},"formsTrackEvents":{"type":["array","null"],"items":{"type":"object","description":"One form.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"formName":{"type":"string","minLength":1,"description":"The name of the form in what is recorded.","examples":["checkout"]},"captureDataOnFormAbandon":{"type":"boolean","description":"Whether what was typed is recorded when the form is left."},"captureDataOnFormSubmit":{"type":"boolean","description":"Whether what was typed is recorded when the form is sent."}},"additionalProperties":false,"required":["selector","formName","captureDataOnFormAbandon","captureDataOnFormSubmit"]},"x-empty-is-unset":true,"description":"Forms that are recorded."},"idleEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]},"idleAfterSeconds":{"type":"integer","description":"After how many seconds without activity.","minimum":30,"examples":[60]}},"additionalProperties":false,"required":["eventName"]},"x-empty-is-unset":true,"description":"Times without activity that are recorded."},"scrollDepthEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"percentage":{"type":"integer","description":"How far down the page, in percent.","minimum":0,"maximum":100,"examples":[50]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["percentage","eventName"]},"x-empty-is-unset":true,"description":"Depths of scrolling that are recorded."},"trackingSettings":{"type":["object","null"],"description":"What of an address is recorded, and of whom nothing is.","properties":{"shouldKeepUrlFragment":{"type":["boolean","null"],"description":"Whether the part behind `#` is recorded."},"searchQueryParameters":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"The query parameters that hold what a visitor searches for.","examples":[["q"]],"maxItems":50},"excludedQueryParameters":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"The query parameters that are not recorded.","examples":[["token"]],"maxItems":50},"ipFilters":{"type":["array","null"],"items":{"type":"object","description":"One address or range.","properties":{"ipAddress":{"type":"string","minLength":1,"description":"An IPv4 or IPv6 address, or a range of them in CIDR notation.","examples":["203.0.113.0/24"]},"name":{"type":"string","minLength":1,"description":"What it is called.","examples":["Head office"]}},"additionalProperties":false,"required":["ipAddress"]},"x-empty-is-unset":true,"description":"The addresses from which nothing is recorded.","maxItems":10}},"additionalProperties":false}},"additionalProperties":false,"x-gone":{"excludedQueryParameters":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { excludedQueryParameters: … } }`."},"shouldKeepUrlFragment":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { shouldKeepUrlFragment: … } }`."},"searchQueryParameters":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { searchQueryParameters: … } }`."}}},"supportCenter":{"type":["object","null"],"description":"The support center: a knowledge base as a page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is one."},"knowledgeBase":{"type":["object","null"],"description":"The knowledge base whose articles are offered.","properties":{"id":{"type":["string","null"],"pattern":"^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$","x-org-only":true,"description":"The id of the knowledge base; each org has another one.","examples":["8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e"],"x-empty-is-unset":true}},"additionalProperties":false},"routerType":{"type":["string","null"],"enum":["Hash","Browser",null],"description":"How its addresses are made."},"customMessages":{"type":["array","null"],"items":{"type":"object","description":"One text.","properties":{"type":{"type":"string","enum":["Welcome","Fallback"],"description":"When it is shown."},"defaultValue":{"type":"string","maxLength":300,"description":"The text, of at most 300 characters.","examples":["How can we help?"]}},"additionalProperties":false,"required":["type","defaultValue"]},"x-empty-is-unset":true,"description":"Texts of its own."},"screens":{"type":["array","null"],"items":{"type":"object","description":"One screen.","properties":{"type":{"type":"string","enum":["Home","Category","SearchResults","Article"],"description":"Which screen."},"moduleSettings":{"type":"array","items":{"type":"object","description":"One part of a screen.","properties":{"type":{"type":"string","enum":["Search","Categories","FAQ","Contact","Results","Article","TopViewedArticles"],"description":"Which part."},"enabled":{"type":"boolean","description":"Whether it is shown."},"compactCategoryModuleTemplate":{"type":"object","description":"The short form of categories.","properties":{"active":{"type":"boolean","description":"Whether this form is used."}},"additionalProperties":false,"required":["active"]},"detailedCategoryModuleTemplate":{"type":"object","description":"The long form of categories.","properties":{"active":{"type":"boolean","description":"Whether this form is used."},"sidebar":{"type":"object","description":"The bar beside it.","properties":{"enabled":{"type":"boolean","description":"Whether it is shown."}},"additionalProperties":false,"required":["enabled"]}},"additionalProperties":false,"required":["active","sidebar"]}},"additionalProperties":false,"required":["type","enabled"]},"x-empty-is-unset":true,"description":"Its parts, in order."}},"additionalProperties":false,"required":["type","moduleSettings"]},"x-empty-is-unset":true,"description":"What is on which screen."},"enabledCategories":{"type":["array","null"],"items":{"type":"object","description":"One category.","properties":{"id":{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","x-org-only":true,"description":"The id of the category.","examples":["8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e"]},"image":{"type":"object","description":"Its picture.","properties":{"source":{"type":"object","description":"Where it is.","properties":{"defaultUrl":{"type":"string","x-empty-is-unset":true,"description":"Its address, which begins with `https://`.","examples":["https://shop.example.com/help.png"]}},"additionalProperties":false,"required":["defaultUrl"]}},"additionalProperties":false,"required":["source"]}},"additionalProperties":false,"required":["id"]},"x-empty-is-unset":true,"description":"The categories that are shown, in order."},"labelFilter":{"type":["object","null"],"description":"Which articles are shown.","properties":{"labels":{"type":["array","null"],"items":{"type":"object","description":"One label.","properties":{"id":{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","x-org-only":true,"description":"The id of the label.","examples":["8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e"]}},"additionalProperties":false,"required":["id"]},"x-empty-is-unset":true,"description":"The labels, one of which an article must have."}},"additionalProperties":false},"styleSetting":{"type":["object","null"],"description":"How it looks.","properties":{"heroStyle":{"type":["object","null"],"description":"The head of the page.","properties":{"backgroundColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its background. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]},"textColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its text. In quotes: without them `#` begins a comment of YAML.","examples":["#FFFFFF"]},"image":{"type":["object","null"],"description":"The picture behind it.","properties":{"source":{"type":["object","null"],"description":"Where it is.","properties":{"defaultUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, which begins with `https://`.","examples":["https://shop.example.com/help.png"]}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"globalStyle":{"type":["object","null"],"description":"All of the page.","properties":{"backgroundColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its background. In quotes: without them `#` begins a comment of YAML.","examples":["#FFFFFF"]},"primaryColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"The colour of links and buttons. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]},"primaryColorDark":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"A darker tone of it. In quotes: without them `#` begins a comment of YAML.","examples":["#08457A"]},"primaryColorLight":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"A lighter tone of it. In quotes: without them `#` begins a comment of YAML.","examples":["#D6E6F4"]},"textColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its text. In quotes: without them `#` begins a comment of YAML.","examples":["#222222"]},"fontFamily":{"type":["string","null"],"minLength":1,"description":"The font of its text.","examples":["sans-serif"]}},"additionalProperties":false}},"additionalProperties":false},"feedback":{"type":["object","null"],"description":"What readers say of an article.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are asked."}},"additionalProperties":false}},"additionalProperties":false}},"examples":[{"languages":["en-us","de"],"defaultLanguage":"en-us","labels":{"en-us":{"MessengerHomeHeaderTitle":"Hello"},"de":{"MessengerHomeHeaderTitle":"Hallo"}},"messenger":{"styles":{"primaryColor":"#0B5FA5"},"launcherButton":{"visibility":"On"}}}],"x-gone":{"customI18nLabels":{"why":"is written by language and key","instead":"Write `labels: { en-us: { MessengerHomeHeaderTitle: \"Hello\" } }`."}}},"messengerDeployments":{"additionalProperties":false,"type":["object","null"],"title":"messenger deployment","description":"One web deployment: which configuration visitors get on which pages.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this messenger deployment, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this messenger deployment has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the messenger deployment is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"x-empty-is-unset":true,"description":"What it is for.","examples":["The public shop"]},"configuration":{"type":["object","string","null"],"x-short":"name","title":"Configuration","description":"The messenger configuration that is shown: its newest published version, unless `version` pins another one.","properties":{"name":{"type":["string","null"],"minLength":1,"x-reference":"messengerConfigurations","description":"The messenger configuration: its key in this org, or its name in the platform.","examples":["Support messenger"]},"version":{"type":["integer","null"],"minimum":1,"description":"The published version that is shown; without it the newest one.","examples":[3]}},"additionalProperties":false,"examples":["Support messenger","Support messenger",{"name":"Support messenger","version":3}],"minLength":1},"allowAllDomains":{"type":["boolean","null"],"description":"Every page may show it; then `allowedDomains` is empty.","examples":[false]},"allowedDomains":{"type":["array","null"],"uniqueItems":true,"x-empty-is-unset":true,"items":{"type":"string","minLength":1,"description":"A host name without scheme or port; its sub-domains are allowed with it."},"description":"The domains whose pages may show it: host names without scheme or port. Sub-domains are allowed with them.","examples":[["shop.example.com"]]},"flow":{"type":["string","null"],"minLength":1,"x-reference":"inboundMessageFlows","x-reference-keys":"flows","description":"The published inbound message flow that answers conversations, by its name.","examples":["Inbound message"]},"supportedContent":{"type":["string","null"],"minLength":1,"x-reference":"supportedContent","description":"The supported-content profile that says which attachments are accepted, by its name.","examples":["Images only"]},"status":{"type":["string","null"],"enum":["Active","Inactive",null],"description":"`Inactive` switches the messenger off.","examples":["Active"]}},"examples":[{"configuration":"Support messenger","allowedDomains":["shop.example.com"],"flow":"Inbound message","supportedContent":"Images only","status":"Active"},{"configuration":{"name":"Support messenger","version":3}}]},"messengerDeploymentsInOrg":{"additionalProperties":false,"type":["object","null"],"title":"messenger deployment","description":"One web deployment: which configuration visitors get on which pages.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this messenger deployment, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this messenger deployment, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this messenger deployment has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the messenger deployment is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"x-empty-is-unset":true,"description":"What it is for.","examples":["The public shop"]},"configuration":{"type":["object","string","null"],"x-short":"name","title":"Configuration","description":"The messenger configuration that is shown: its newest published version, unless `version` pins another one.","properties":{"name":{"type":["string","null"],"minLength":1,"x-reference":"messengerConfigurations","description":"The messenger configuration: its key in this org, or its name in the platform.","examples":["Support messenger"]},"version":{"type":["integer","null"],"minimum":1,"description":"The published version that is shown; without it the newest one.","examples":[3]}},"additionalProperties":false,"examples":["Support messenger","Support messenger",{"name":"Support messenger","version":3}],"minLength":1},"allowAllDomains":{"type":["boolean","null"],"description":"Every page may show it; then `allowedDomains` is empty.","examples":[false]},"allowedDomains":{"type":["array","null"],"uniqueItems":true,"x-empty-is-unset":true,"items":{"type":"string","minLength":1,"description":"A host name without scheme or port; its sub-domains are allowed with it."},"description":"The domains whose pages may show it: host names without scheme or port. Sub-domains are allowed with them.","examples":[["shop.example.com"]]},"flow":{"type":["string","null"],"minLength":1,"x-reference":"inboundMessageFlows","x-reference-keys":"flows","description":"The published inbound message flow that answers conversations, by its name.","examples":["Inbound message"]},"supportedContent":{"type":["string","null"],"minLength":1,"x-reference":"supportedContent","description":"The supported-content profile that says which attachments are accepted, by its name.","examples":["Images only"]},"status":{"type":["string","null"],"enum":["Active","Inactive",null],"description":"`Inactive` switches the messenger off.","examples":["Active"]}},"examples":[{"configuration":"Support messenger","allowedDomains":["shop.example.com"],"flow":"Inbound message","supportedContent":"Images only","status":"Active"},{"configuration":{"name":"Support messenger","version":3}}]},"schedules":{"additionalProperties":false,"type":["object","null"],"title":"schedule","description":"One schedule of Architect, by its name: when it is open, in local time.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule."},"days":{"type":["array","null"],"items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]},"uniqueItems":true,"minItems":1,"description":"The days of each week on which the window opens. Needs `from`, `to` and `starting`.","examples":[["mon","tue","wed","thu","fri"]]},"from":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window opens, as \"HH:MM\", in the time zone of the schedule group.","examples":["09:00"]},"to":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window closes, as \"HH:MM\". At or before `from` it is on the next day.","examples":["17:30"]},"starting":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The first day on which the window opens: one of `days`.","examples":["2026-01-05"]},"until":{"type":["string","null"],"pattern":"^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$","description":"The last day on which the window may open; `never` where it has no end.","examples":["2026-12-31","never"]},"date":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The one day on which the window opens, in place of `days` and `starting`.","examples":["2026-12-24"]},"start":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The start of the first window as the platform has it, where days and hours cannot say it.","examples":["2026-01-01T00:00:00"]},"end":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The end of the first window as the platform has it.","examples":["2026-01-02T00:00:00"]},"rrule":{"type":["string","null"],"description":"The rule by which the window comes again, as the platform has it (an iCalendar RRULE); an empty text where it does not.","examples":["FREQ=YEARLY;INTERVAL=1;BYMONTH=1;BYMONTHDAY=1"]}},"examples":[{"days":["mon","tue","wed","thu","fri"],"from":"09:00","to":"17:30","starting":"2026-01-05"}]},"schedulesInOrg":{"additionalProperties":false,"type":["object","null"],"title":"schedule","description":"One schedule of Architect, by its name: when it is open, in local time.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this schedule, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule."},"days":{"type":["array","null"],"items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]},"uniqueItems":true,"minItems":1,"description":"The days of each week on which the window opens. Needs `from`, `to` and `starting`.","examples":[["mon","tue","wed","thu","fri"]]},"from":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window opens, as \"HH:MM\", in the time zone of the schedule group.","examples":["09:00"]},"to":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window closes, as \"HH:MM\". At or before `from` it is on the next day.","examples":["17:30"]},"starting":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The first day on which the window opens: one of `days`.","examples":["2026-01-05"]},"until":{"type":["string","null"],"pattern":"^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$","description":"The last day on which the window may open; `never` where it has no end.","examples":["2026-12-31","never"]},"date":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The one day on which the window opens, in place of `days` and `starting`.","examples":["2026-12-24"]},"start":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The start of the first window as the platform has it, where days and hours cannot say it.","examples":["2026-01-01T00:00:00"]},"end":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The end of the first window as the platform has it.","examples":["2026-01-02T00:00:00"]},"rrule":{"type":["string","null"],"description":"The rule by which the window comes again, as the platform has it (an iCalendar RRULE); an empty text where it does not.","examples":["FREQ=YEARLY;INTERVAL=1;BYMONTH=1;BYMONTHDAY=1"]}},"examples":[{"days":["mon","tue","wed","thu","fri"],"from":"09:00","to":"17:30","starting":"2026-01-05"}]},"scheduleGroups":{"additionalProperties":false,"type":["object","null"],"title":"schedule group","description":"One schedule group of Architect, by its name: what its schedules mean, and in which time zone.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule group, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule group has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule group is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule group."},"timeZone":{"type":["string","null"],"minLength":1,"description":"The time zone in which the schedules are read, by its IANA name.","examples":["Europe/Berlin","America/New_York"]},"openSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is open, by key or name.","examples":[["Weekdays"]]},"closedSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is closed; they win over those in which it is open.","examples":[["Maintenance"]]},"holidaySchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules of its holidays; they win over both.","examples":[["Christmas"]]}},"examples":[{"timeZone":"Europe/Berlin","openSchedules":["Weekdays"],"holidaySchedules":["Christmas"]}]},"scheduleGroupsInOrg":{"additionalProperties":false,"type":["object","null"],"title":"schedule group","description":"One schedule group of Architect, by its name: what its schedules mean, and in which time zone.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule group, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this schedule group, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule group has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule group is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule group."},"timeZone":{"type":["string","null"],"minLength":1,"description":"The time zone in which the schedules are read, by its IANA name.","examples":["Europe/Berlin","America/New_York"]},"openSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is open, by key or name.","examples":[["Weekdays"]]},"closedSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is closed; they win over those in which it is open.","examples":[["Maintenance"]]},"holidaySchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules of its holidays; they win over both.","examples":[["Christmas"]]}},"examples":[{"timeZone":"Europe/Berlin","openSchedules":["Weekdays"],"holidaySchedules":["Christmas"]}]},"timeoutRules":{"additionalProperties":false,"type":["object","null"],"title":"Timeout rule","description":"What is to hold for timeouts that no entry names. It reports; with `fix: true` it makes changes.","properties":{"of":{"type":["string","null"],"enum":["dataActions","steps",null],"description":"Whose timeouts the rule is for."},"match":{"type":["object","null"],"description":"Which of them; all where nothing is written. Names of the platform, not labels of this file.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"The name; `*` stands for any text, `?` for one character."},"integration":{"type":["string","null"],"minLength":1,"description":"The integration; `*` stands for any text, `?` for one character."},"category":{"type":["string","null"],"minLength":1,"description":"The category; `*` stands for any text, `?` for one character."},"flow":{"type":["string","null"],"minLength":1,"description":"The flow; `*` stands for any text, `?` for one character."},"type":{"type":["string","null"],"minLength":1,"description":"The type; `*` stands for any text, `?` for one character."},"container":{"type":["string","null"],"minLength":1,"description":"The container; `*` stands for any text, `?` for one character."},"action":{"type":["string","null"],"minLength":1,"description":"The action; `*` stands for any text, `?` for one character."}},"additionalProperties":false,"examples":[{"integration":"CRM *"}]},"atLeast":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"ms","minimum":1,"maximum":86400000},"description":"No timeout may be shorter.","examples":["10s"]},"atMost":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"ms","minimum":1,"maximum":86400000},"description":"No timeout may be longer.","examples":["10s"]},"exactly":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"ms","minimum":1,"maximum":86400000},"description":"Every timeout has this length.","examples":["10s"]},"publish":{"type":["boolean","null"],"default":false,"description":"For steps, with `fix`: the flows that change are published."},"fix":{"type":["boolean","null"],"default":false,"description":"Make changes so that the rule holds, instead of only reporting."}},"examples":[{"of":"dataActions","match":{"integration":"CRM *"},"atMost":"10s","fix":true}]}}};
const schema32 = {"type":["object","null"],"title":"Settings","description":"Settings for several orgs. Maps merge with what lies over them, single values and lists are replaced, `null` stops managing.","properties":{"dataActions":{"type":["object","null"],"title":"Data actions","description":"Data actions, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/dataActions"}},"flows":{"type":["object","null"],"title":"Flows","description":"Flows, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/flows"}},"messengerConfigurations":{"type":["object","null"],"title":"Messenger configurations","description":"Messenger configurations, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/messengerConfigurations"}},"messengerDeployments":{"type":["object","null"],"title":"Messenger deployments","description":"Messenger deployments, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/messengerDeployments"}},"schedules":{"type":["object","null"],"title":"Schedules","description":"Schedules, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/schedules"}},"scheduleGroups":{"type":["object","null"],"title":"Schedule groups","description":"Schedule groups, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/scheduleGroups"}},"timeoutRules":{"type":["object","null"],"title":"Timeout rules","description":"Timeout rules, each under a name of its own.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/timeoutRules"}},"policies":{"type":["object","null"],"title":"Policies","description":"Limits that make a finding a risk.","properties":{"maximumChange":{"type":["string","null"],"pattern":"^(100|[1-9]?[0-9])%$","description":"How much of an org's named settings one plan may change before it is the risk `sweeping-change`; judged in orgs with at least ten named settings. `0%` turns it off.","examples":["30%"]},"minimumContrast":{"type":["number","null"],"minimum":0,"maximum":21,"description":"The least contrast of colours that meet on the screen, as WCAG 2.2 counts it; less is the risk `low-contrast`. 4.5 is its level AA. `0` turns it off; where nothing is written, less than 4.5 is a notice.","examples":[4.5]},"maximumGreetingLength":{"type":["integer","null"],"minimum":0,"description":"The most characters of a greeting; more is the risk `long-text`. `0` turns it off; where nothing is written, more than 150 is a notice.","examples":[150]}},"additionalProperties":false}},"additionalProperties":false};
const schema33 = {"additionalProperties":false,"type":["object","string","null"],"title":"data action","description":"One data action, by its name, and what is to hold for it.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this data action, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this data action has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"timeout":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60},"title":"Timeout","description":"How long the platform waits for the action before it gives up (`config.timeoutSeconds`): 1s to 1m, in whole seconds. Where it was never set, the platform uses 1m.","examples":["8s","20s","1m"]},"integration":{"type":["string","null"],"minLength":1,"x-selector":true,"x-reference":"integrations","description":"The name of the integration that the action belongs to; needed where the org has several actions of this name.","examples":["CRM web services"]}},"examples":["8s","20s","1m",{"timeout":"8s","integration":"CRM web services"}],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60}};
const schema34 = {"additionalProperties":false,"type":["object","null"],"title":"flow","description":"One published Architect flow, and how long its steps wait for the data actions that they call.","examples":[{"publish":true,"steps":{"Lookup customer":"6s","Lookup order":{"15":"4s","Orders":"suggested"}}}],"properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this flow, exactly; the key where it is not written."},"type":{"type":["string","null"],"pattern":"^[a-z]+$","x-selector":true,"description":"The type of the flow in small letters, as `inboundcall`; needed where the org has flows of several types with this name.","examples":["inboundcall"]},"publish":{"type":["boolean","null"],"description":"`true`: what differs is written, and the flow is published. Otherwise the flow is only looked at, and what differs is told.","examples":[true]},"steps":{"type":["object","null"],"title":"Steps","description":"How long the steps wait that call a data action, by the action: its key under `dataActions`, or its name in the platform.","additionalProperties":{"type":["string","object","null"],"pattern":"^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$","x-duration":{"unit":"ms","minimum":1,"maximum":604800000},"description":"How long every step waits that calls this action, or a map: digits are a tracking id, anything else is a task, menu or state.","additionalProperties":{"type":["string","null"],"pattern":"^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$","x-duration":{"unit":"ms","minimum":1,"maximum":604800000},"description":"How long this step waits; `suggested`: as long as the action itself."},"examples":["6s","suggested"]},"examples":[{"Lookup customer":"6s","Lookup order":{"15":"4s","Orders":"suggested"}}]}},"x-gone":{"was":{"why":"cannot be said of a flow, which is never renamed","instead":"Rename it in Architect, and here its key or `name`."},"unchecked":{"why":"cannot be said of a flow, of which only the timeouts of its steps are set","instead":"Set the rest in Architect."}}};
const schema35 = {"additionalProperties":false,"type":["object","null"],"title":"messenger configuration","description":"One configuration of web messaging, by its name: how the messenger looks and what it does.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this messenger configuration, exactly; the key where it is not written.","maxLength":100},"was":{"type":["string","null"],"minLength":1,"description":"The name that this messenger configuration has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the messenger configuration is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"x-empty-is-unset":true,"description":"What people read about the configuration."},"languages":{"type":["array","null"],"items":{"type":"string","pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"A language by its code, in lower-case letters.","examples":["en-us","de"]},"minItems":1,"description":"The languages that the messenger speaks, in order, by their lower-case codes.","examples":[["en-us","de"]]},"defaultLanguage":{"type":["string","null"],"pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"The language for visitors whose own one the messenger does not speak: one of `languages`, by its lower-case code.","examples":["en-us","de"]},"labels":{"type":["object","null"],"description":"Texts in place of the platform's own, by language and key: the platform's `customI18nLabels`.","propertyNames":{"type":"string","pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"A language by its code, in lower-case letters.","examples":["en-us","de"]},"additionalProperties":{"type":["object","null"],"description":"The texts of one language.","properties":{"MessengerHomeHeaderTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The greeting at the head of the home screen.","examples":["Hello"]},"MessengerHomeHeaderSubTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The line below the greeting.","examples":["How can we help?"]},"MessengerLauncherButtonText":{"type":["string","null"],"x-empty-is-unset":true,"description":"The text on the launcher; at most 20 characters are shown.","examples":["Chat with us"]},"PushNotificationTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The title of a push notification; needed where `notifications` is enabled.","examples":["New message"]},"PushNotificationBody":{"type":["string","null"],"x-empty-is-unset":true,"description":"The text of a push notification; needed where `notifications` is enabled.","examples":["We have answered you."]}},"additionalProperties":false},"examples":[{"en-us":{"MessengerHomeHeaderTitle":"Hello"}}]},"headlessMode":{"type":["object","null"],"description":"The messenger without an interface of its own.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the page brings its own interface."}},"additionalProperties":false},"messenger":{"type":["object","null"],"description":"The messenger: how it looks, and what visitors can do in it.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is a messenger."},"styles":{"type":["object","null"],"description":"Its colours.","properties":{"primaryColor":{"type":["string","null"],"pattern":"^#[A-Fa-f0-9]{6}$","x-colour":true,"description":"The colour of launcher and header, under white text. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]}},"additionalProperties":false},"launcherButton":{"type":["object","null"],"description":"The button that opens the messenger.","properties":{"visibility":{"type":["string","null"],"enum":["On","Off","OnDemand",null],"description":"Whether the button is shown: always, never, or when the page asks for it."},"displayType":{"type":["string","null"],"enum":["IconAndText","Icon","Text",null],"description":"What the button shows."},"icon":{"type":["object","null"],"description":"A picture in place of the usual icon.","properties":{"url":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, by https; 26 × 26 pixels are best, 100 × 100 the most.","examples":["https://shop.example.com/icon.png"]}},"additionalProperties":false}},"additionalProperties":false},"homeScreen":{"type":["object","null"],"description":"The screen that greets visitors before a conversation.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is one; without it the greeting of `labels` is not seen."},"logoUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"The address of the logo, by https; one above 200 × 70 pixels is made smaller.","examples":["https://shop.example.com/logo.png"]}},"additionalProperties":false},"fileUpload":{"type":["object","null"],"description":"What visitors can send as a file.","properties":{"enableAttachments":{"type":["boolean","null"],"description":"Whether files can be sent; which types is said by the supported content profile of the deployment."},"modes":{"type":["array","null"],"items":{"type":"object","description":"What is accepted together.","properties":{"fileTypes":{"type":"array","items":{"type":"string","enum":["image/jpeg","image/gif","image/png"]},"x-empty-is-unset":true,"description":"The types of the files.","uniqueItems":true},"maxFileSizeKB":{"type":"integer","description":"The greatest size of a file, in kilobytes.","minimum":0,"maximum":10240,"examples":[10240]}},"additionalProperties":false},"x-empty-is-unset":true,"description":"The older way to say which files are accepted; clients ignore it where `enableAttachments` is set.","examples":[[{"fileTypes":["image/png"],"maxFileSizeKB":10240}]]}},"additionalProperties":false,"x-gone":{"useSupportedContentProfile":{"why":"was removed from the platform in 2024-03","instead":"Write `enableAttachments`; the types come from the supported content profile of the deployment."}}},"sessionPersistenceType":{"type":["string","null"],"enum":["AcrossSubdomains","DomainOrSubdomainOnly",null],"description":"Whether a conversation goes on across sub-domains; the platform has deprecated the choice."},"apps":{"type":["object","null"],"description":"What the messenger is used for.","properties":{"conversations":{"type":["object","null"],"description":"Conversations with bots and agents.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there are any."},"showAgentTypingIndicator":{"type":["boolean","null"],"description":"Whether visitors see that an agent is typing."},"showUserTypingIndicator":{"type":["boolean","null"],"description":"Whether agents see that a visitor is typing."},"autoStart":{"type":["object","null"],"description":"How a conversation begins.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the inbound message flow starts when the messenger opens."}},"additionalProperties":false},"markdown":{"type":["object","null"],"description":"Rich text.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether messages may be formatted."}},"additionalProperties":false},"conversationDisconnect":{"type":["object","null"],"description":"What a visitor sees when the agent has left.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the end of a conversation is shown."},"type":{"type":["string","null"],"enum":["Send","ReadOnly",null],"description":"Whether the visitor can still write then."}},"additionalProperties":false},"conversationClear":{"type":["object","null"],"description":"Taking away a conversation.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether visitors can clear it."}},"additionalProperties":false},"humanize":{"type":["object","null"],"description":"A name and a face for the bot.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the name and picture of the bot are shown."},"bot":{"type":["object","null"],"description":"The bot as visitors see it.","properties":{"name":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its name.","examples":["Robin"]},"avatarUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"The address of its picture, by https.","examples":["https://shop.example.com/robin.png"]}},"additionalProperties":false}},"additionalProperties":false},"notifications":{"type":["object","null"],"description":"Push notifications on mobile devices.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are sent; each language then needs both push texts in `labels`."},"notificationContentType":{"type":["string","null"],"enum":["IncludeMessagesContent","ExcludeMessagesContent",null],"description":"Whether they carry the text of the message."}},"additionalProperties":false},"sessionDurationSeconds":{"type":["integer","null"],"description":"How long a session lasts, in seconds; three days by default.","minimum":900,"examples":[259200]}},"additionalProperties":false},"knowledge":{"type":["object","null"],"description":"Articles of a knowledge base inside of the messenger.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are offered."},"knowledgeBase":{"type":["object","null"],"description":"The knowledge base whose articles are offered.","properties":{},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"position":{"type":["object","null"],"description":"Where the messenger lies on the page.","properties":{"alignment":{"type":["string","null"],"enum":["Auto","Left","Right",null],"description":"On which side."},"sideSpace":{"type":["integer","null"],"description":"The space beside it, in pixels.","examples":[20]},"bottomSpace":{"type":["integer","null"],"description":"The space below it, in pixels.","examples":[12]}},"additionalProperties":false},"cobrowse":{"type":["object","null"],"description":"Co-browsing: what an agent sees and does of a visitor's page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether co-browsing is offered."},"allowAgentControl":{"type":["boolean","null"],"description":"Whether agents can ask for control of the page."},"allowAgentNavigation":{"type":["boolean","null"],"description":"Whether agents can lead the visitor to another page."},"allowDraw":{"type":["boolean","null"],"description":"Whether agents can draw on the page."},"channels":{"type":["array","null"],"items":{"type":"string","enum":["Webmessaging","Voice"]},"x-empty-is-unset":true,"description":"Where co-browsing can begin.","uniqueItems":true},"maskSelectors":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"CSS selectors of what agents never see.","examples":[[".card-number"]]},"readonlySelectors":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"CSS selectors of what agents cannot change.","examples":[[".order-total"]]},"pauseCriteria":{"type":["array","null"],"items":{"type":"object","description":"One sort of pages.","properties":{"urlFragment":{"type":"string","minLength":1,"description":"A part of the address.","examples":["/checkout"]},"condition":{"type":"string","enum":["Includes","DoesNotInclude","StartsWith","EndsWith","Equals"],"description":"How the part lies in the address."}},"additionalProperties":false,"required":["urlFragment","condition"]},"x-empty-is-unset":true,"description":"The pages on which co-browsing pauses.","examples":[[{"urlFragment":"/checkout","condition":"Includes"}]]}},"additionalProperties":false},"video":{"type":["object","null"],"description":"Video calls from the messenger.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether video is offered."},"channels":{"type":["array","null"],"items":{"type":"string","enum":["Webmessaging","Voice"]},"x-empty-is-unset":true,"description":"Where a video call can begin.","uniqueItems":true},"agent":{"type":["object","null"],"description":"What agents can do.","properties":{"allowCamera":{"type":["boolean","null"],"description":"Whether an agent can switch a camera on."},"allowScreenShare":{"type":["boolean","null"],"description":"Whether an agent can share a screen."},"allowMicrophone":{"type":["boolean","null"],"description":"Whether an agent can switch a microphone on."},"background":{"type":["string","null"],"enum":["BLUR","NONE","IMAGE",null],"description":"What is behind an agent."},"backgroundImage":{"type":["object","null"],"description":"The picture behind an agent, where `background` is `IMAGE`.","properties":{"url":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, by https.","examples":["https://shop.example.com/office.png"]}},"additionalProperties":false}},"additionalProperties":false},"user":{"type":["object","null"],"description":"What visitors can do.","properties":{"allowCamera":{"type":["boolean","null"],"description":"Whether a visitor can switch a camera on."},"allowScreenShare":{"type":["boolean","null"],"description":"Whether a visitor can share a screen."},"allowMicrophone":{"type":["boolean","null"],"description":"Whether a visitor can switch a microphone on."}},"additionalProperties":false}},"additionalProperties":false},"authenticationSettings":{"type":["object","null"],"description":"How visitors sign in.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether visitors can sign in."},"integrationId":{"type":["string","null"],"minLength":1,"x-reference":"integrations","description":"The OpenID Connect integration that knows the visitors, by key or name.","examples":["Shop sign-in"]},"allowSessionUpgrade":{"type":["boolean","null"],"description":"Whether a session that began without a sign-in goes on after it."}},"additionalProperties":false},"journeyEvents":{"type":["object","null"],"description":"What is recorded of a visitor's journey through the page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether anything is recorded; audiences need it."},"pageviewConfig":{"type":["string","null"],"enum":["Auto","Once","Off",null],"description":"When a view of a page is recorded."},"clickEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["selector","eventName"]},"x-empty-is-unset":true,"description":"Clicks that are recorded."},"inViewportEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["selector","eventName"]},"x-empty-is-unset":true,"description":"Elements that are recorded when they come into view."},"formsTrackEvents":{"type":["array","null"],"items":{"type":"object","description":"One form.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"formName":{"type":"string","minLength":1,"description":"The name of the form in what is recorded.","examples":["checkout"]},"captureDataOnFormAbandon":{"type":"boolean","description":"Whether what was typed is recorded when the form is left."},"captureDataOnFormSubmit":{"type":"boolean","description":"Whether what was typed is recorded when the form is sent."}},"additionalProperties":false,"required":["selector","formName","captureDataOnFormAbandon","captureDataOnFormSubmit"]},"x-empty-is-unset":true,"description":"Forms that are recorded."},"idleEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]},"idleAfterSeconds":{"type":"integer","description":"After how many seconds without activity.","minimum":30,"examples":[60]}},"additionalProperties":false,"required":["eventName"]},"x-empty-is-unset":true,"description":"Times without activity that are recorded."},"scrollDepthEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"percentage":{"type":"integer","description":"How far down the page, in percent.","minimum":0,"maximum":100,"examples":[50]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["percentage","eventName"]},"x-empty-is-unset":true,"description":"Depths of scrolling that are recorded."},"trackingSettings":{"type":["object","null"],"description":"What of an address is recorded, and of whom nothing is.","properties":{"shouldKeepUrlFragment":{"type":["boolean","null"],"description":"Whether the part behind `#` is recorded."},"searchQueryParameters":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"The query parameters that hold what a visitor searches for.","examples":[["q"]],"maxItems":50},"excludedQueryParameters":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"The query parameters that are not recorded.","examples":[["token"]],"maxItems":50},"ipFilters":{"type":["array","null"],"items":{"type":"object","description":"One address or range.","properties":{"ipAddress":{"type":"string","minLength":1,"description":"An IPv4 or IPv6 address, or a range of them in CIDR notation.","examples":["203.0.113.0/24"]},"name":{"type":"string","minLength":1,"description":"What it is called.","examples":["Head office"]}},"additionalProperties":false,"required":["ipAddress"]},"x-empty-is-unset":true,"description":"The addresses from which nothing is recorded.","maxItems":10}},"additionalProperties":false}},"additionalProperties":false,"x-gone":{"excludedQueryParameters":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { excludedQueryParameters: … } }`."},"shouldKeepUrlFragment":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { shouldKeepUrlFragment: … } }`."},"searchQueryParameters":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { searchQueryParameters: … } }`."}}},"supportCenter":{"type":["object","null"],"description":"The support center: a knowledge base as a page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is one."},"knowledgeBase":{"type":["object","null"],"description":"The knowledge base whose articles are offered.","properties":{},"additionalProperties":false},"routerType":{"type":["string","null"],"enum":["Hash","Browser",null],"description":"How its addresses are made."},"customMessages":{"type":["array","null"],"items":{"type":"object","description":"One text.","properties":{"type":{"type":"string","enum":["Welcome","Fallback"],"description":"When it is shown."},"defaultValue":{"type":"string","maxLength":300,"description":"The text, of at most 300 characters.","examples":["How can we help?"]}},"additionalProperties":false,"required":["type","defaultValue"]},"x-empty-is-unset":true,"description":"Texts of its own."},"screens":{"type":["array","null"],"items":{"type":"object","description":"One screen.","properties":{"type":{"type":"string","enum":["Home","Category","SearchResults","Article"],"description":"Which screen."},"moduleSettings":{"type":"array","items":{"type":"object","description":"One part of a screen.","properties":{"type":{"type":"string","enum":["Search","Categories","FAQ","Contact","Results","Article","TopViewedArticles"],"description":"Which part."},"enabled":{"type":"boolean","description":"Whether it is shown."},"compactCategoryModuleTemplate":{"type":"object","description":"The short form of categories.","properties":{"active":{"type":"boolean","description":"Whether this form is used."}},"additionalProperties":false,"required":["active"]},"detailedCategoryModuleTemplate":{"type":"object","description":"The long form of categories.","properties":{"active":{"type":"boolean","description":"Whether this form is used."},"sidebar":{"type":"object","description":"The bar beside it.","properties":{"enabled":{"type":"boolean","description":"Whether it is shown."}},"additionalProperties":false,"required":["enabled"]}},"additionalProperties":false,"required":["active","sidebar"]}},"additionalProperties":false,"required":["type","enabled"]},"x-empty-is-unset":true,"description":"Its parts, in order."}},"additionalProperties":false,"required":["type","moduleSettings"]},"x-empty-is-unset":true,"description":"What is on which screen."},"enabledCategories":{"type":["array","null"],"items":{"type":"object","description":"One category.","properties":{"image":{"type":"object","description":"Its picture.","properties":{"source":{"type":"object","description":"Where it is.","properties":{"defaultUrl":{"type":"string","x-empty-is-unset":true,"description":"Its address, which begins with `https://`.","examples":["https://shop.example.com/help.png"]}},"additionalProperties":false,"required":["defaultUrl"]}},"additionalProperties":false,"required":["source"]}},"additionalProperties":false,"required":[]},"x-empty-is-unset":true,"description":"The categories that are shown, in order."},"labelFilter":{"type":["object","null"],"description":"Which articles are shown.","properties":{"labels":{"type":["array","null"],"items":{"type":"object","description":"One label.","properties":{},"additionalProperties":false,"required":[]},"x-empty-is-unset":true,"description":"The labels, one of which an article must have."}},"additionalProperties":false},"styleSetting":{"type":["object","null"],"description":"How it looks.","properties":{"heroStyle":{"type":["object","null"],"description":"The head of the page.","properties":{"backgroundColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its background. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]},"textColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its text. In quotes: without them `#` begins a comment of YAML.","examples":["#FFFFFF"]},"image":{"type":["object","null"],"description":"The picture behind it.","properties":{"source":{"type":["object","null"],"description":"Where it is.","properties":{"defaultUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, which begins with `https://`.","examples":["https://shop.example.com/help.png"]}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"globalStyle":{"type":["object","null"],"description":"All of the page.","properties":{"backgroundColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its background. In quotes: without them `#` begins a comment of YAML.","examples":["#FFFFFF"]},"primaryColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"The colour of links and buttons. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]},"primaryColorDark":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"A darker tone of it. In quotes: without them `#` begins a comment of YAML.","examples":["#08457A"]},"primaryColorLight":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"A lighter tone of it. In quotes: without them `#` begins a comment of YAML.","examples":["#D6E6F4"]},"textColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its text. In quotes: without them `#` begins a comment of YAML.","examples":["#222222"]},"fontFamily":{"type":["string","null"],"minLength":1,"description":"The font of its text.","examples":["sans-serif"]}},"additionalProperties":false}},"additionalProperties":false},"feedback":{"type":["object","null"],"description":"What readers say of an article.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are asked."}},"additionalProperties":false}},"additionalProperties":false}},"examples":[{"languages":["en-us","de"],"defaultLanguage":"en-us","labels":{"en-us":{"MessengerHomeHeaderTitle":"Hello"},"de":{"MessengerHomeHeaderTitle":"Hallo"}},"messenger":{"styles":{"primaryColor":"#0B5FA5"},"launcherButton":{"visibility":"On"}}}],"x-gone":{"customI18nLabels":{"why":"is written by language and key","instead":"Write `labels: { en-us: { MessengerHomeHeaderTitle: \"Hello\" } }`."}}};
const schema36 = {"additionalProperties":false,"type":["object","null"],"title":"messenger deployment","description":"One web deployment: which configuration visitors get on which pages.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this messenger deployment, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this messenger deployment has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the messenger deployment is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"x-empty-is-unset":true,"description":"What it is for.","examples":["The public shop"]},"configuration":{"type":["object","string","null"],"x-short":"name","title":"Configuration","description":"The messenger configuration that is shown: its newest published version, unless `version` pins another one.","properties":{"name":{"type":["string","null"],"minLength":1,"x-reference":"messengerConfigurations","description":"The messenger configuration: its key in this org, or its name in the platform.","examples":["Support messenger"]},"version":{"type":["integer","null"],"minimum":1,"description":"The published version that is shown; without it the newest one.","examples":[3]}},"additionalProperties":false,"examples":["Support messenger","Support messenger",{"name":"Support messenger","version":3}],"minLength":1},"allowAllDomains":{"type":["boolean","null"],"description":"Every page may show it; then `allowedDomains` is empty.","examples":[false]},"allowedDomains":{"type":["array","null"],"uniqueItems":true,"x-empty-is-unset":true,"items":{"type":"string","minLength":1,"description":"A host name without scheme or port; its sub-domains are allowed with it."},"description":"The domains whose pages may show it: host names without scheme or port. Sub-domains are allowed with them.","examples":[["shop.example.com"]]},"flow":{"type":["string","null"],"minLength":1,"x-reference":"inboundMessageFlows","x-reference-keys":"flows","description":"The published inbound message flow that answers conversations, by its name.","examples":["Inbound message"]},"supportedContent":{"type":["string","null"],"minLength":1,"x-reference":"supportedContent","description":"The supported-content profile that says which attachments are accepted, by its name.","examples":["Images only"]},"status":{"type":["string","null"],"enum":["Active","Inactive",null],"description":"`Inactive` switches the messenger off.","examples":["Active"]}},"examples":[{"configuration":"Support messenger","allowedDomains":["shop.example.com"],"flow":"Inbound message","supportedContent":"Images only","status":"Active"},{"configuration":{"name":"Support messenger","version":3}}]};
const schema37 = {"additionalProperties":false,"type":["object","null"],"title":"schedule","description":"One schedule of Architect, by its name: when it is open, in local time.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule."},"days":{"type":["array","null"],"items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]},"uniqueItems":true,"minItems":1,"description":"The days of each week on which the window opens. Needs `from`, `to` and `starting`.","examples":[["mon","tue","wed","thu","fri"]]},"from":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window opens, as \"HH:MM\", in the time zone of the schedule group.","examples":["09:00"]},"to":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window closes, as \"HH:MM\". At or before `from` it is on the next day.","examples":["17:30"]},"starting":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The first day on which the window opens: one of `days`.","examples":["2026-01-05"]},"until":{"type":["string","null"],"pattern":"^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$","description":"The last day on which the window may open; `never` where it has no end.","examples":["2026-12-31","never"]},"date":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The one day on which the window opens, in place of `days` and `starting`.","examples":["2026-12-24"]},"start":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The start of the first window as the platform has it, where days and hours cannot say it.","examples":["2026-01-01T00:00:00"]},"end":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The end of the first window as the platform has it.","examples":["2026-01-02T00:00:00"]},"rrule":{"type":["string","null"],"description":"The rule by which the window comes again, as the platform has it (an iCalendar RRULE); an empty text where it does not.","examples":["FREQ=YEARLY;INTERVAL=1;BYMONTH=1;BYMONTHDAY=1"]}},"examples":[{"days":["mon","tue","wed","thu","fri"],"from":"09:00","to":"17:30","starting":"2026-01-05"}]};
const schema38 = {"additionalProperties":false,"type":["object","null"],"title":"schedule group","description":"One schedule group of Architect, by its name: what its schedules mean, and in which time zone.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule group, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule group has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule group is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule group."},"timeZone":{"type":["string","null"],"minLength":1,"description":"The time zone in which the schedules are read, by its IANA name.","examples":["Europe/Berlin","America/New_York"]},"openSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is open, by key or name.","examples":[["Weekdays"]]},"closedSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is closed; they win over those in which it is open.","examples":[["Maintenance"]]},"holidaySchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules of its holidays; they win over both.","examples":[["Christmas"]]}},"examples":[{"timeZone":"Europe/Berlin","openSchedules":["Weekdays"],"holidaySchedules":["Christmas"]}]};
const schema39 = {"additionalProperties":false,"type":["object","null"],"title":"Timeout rule","description":"What is to hold for timeouts that no entry names. It reports; with `fix: true` it makes changes.","properties":{"of":{"type":["string","null"],"enum":["dataActions","steps",null],"description":"Whose timeouts the rule is for."},"match":{"type":["object","null"],"description":"Which of them; all where nothing is written. Names of the platform, not labels of this file.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"The name; `*` stands for any text, `?` for one character."},"integration":{"type":["string","null"],"minLength":1,"description":"The integration; `*` stands for any text, `?` for one character."},"category":{"type":["string","null"],"minLength":1,"description":"The category; `*` stands for any text, `?` for one character."},"flow":{"type":["string","null"],"minLength":1,"description":"The flow; `*` stands for any text, `?` for one character."},"type":{"type":["string","null"],"minLength":1,"description":"The type; `*` stands for any text, `?` for one character."},"container":{"type":["string","null"],"minLength":1,"description":"The container; `*` stands for any text, `?` for one character."},"action":{"type":["string","null"],"minLength":1,"description":"The action; `*` stands for any text, `?` for one character."}},"additionalProperties":false,"examples":[{"integration":"CRM *"}]},"atLeast":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"ms","minimum":1,"maximum":86400000},"description":"No timeout may be shorter.","examples":["10s"]},"atMost":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"ms","minimum":1,"maximum":86400000},"description":"No timeout may be longer.","examples":["10s"]},"exactly":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"ms","minimum":1,"maximum":86400000},"description":"Every timeout has this length.","examples":["10s"]},"publish":{"type":["boolean","null"],"default":false,"description":"For steps, with `fix`: the flows that change are published."},"fix":{"type":["boolean","null"],"default":false,"description":"Make changes so that the rule holds, instead of only reporting."}},"examples":[{"of":"dataActions","match":{"integration":"CRM *"},"atMost":"10s","fix":true}]};
const func1 = (imported0.default ?? imported0);
const func8 = Object.prototype.hasOwnProperty;
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
if(!((((((((key0 === "dataActions") || (key0 === "flows")) || (key0 === "messengerConfigurations")) || (key0 === "messengerDeployments")) || (key0 === "schedules")) || (key0 === "scheduleGroups")) || (key0 === "timeoutRules")) || (key0 === "policies"))){
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
if(func1(key1) < 1){
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
if(func1(data2) < 1){
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
if(func1(data3) < 1){
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
if(func1(data6) < 1){
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
if(data.flows !== undefined){
let data7 = data.flows;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err17 = {instancePath:instancePath+"/flows",schemaPath:"#/properties/flows/type",keyword:"type",params:{type: schema32.properties.flows.type},message:"must be object,null"};
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
if(func1(key4) < 1){
const err18 = {instancePath:instancePath+"/flows",schemaPath:"#/properties/flows/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key4};
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
const err19 = {instancePath:instancePath+"/flows",schemaPath:"#/properties/flows/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid"};
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
const err20 = {instancePath:instancePath+"/flows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/flows/type",keyword:"type",params:{type: schema34.type},message:"must be object,null"};
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
if(!((((key6 === "name") || (key6 === "type")) || (key6 === "publish")) || (key6 === "steps"))){
const err21 = {instancePath:instancePath+"/flows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/flows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
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
const err22 = {instancePath:instancePath+"/flows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/flows/properties/name/type",keyword:"type",params:{type: schema34.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data9 === "string"){
if(func1(data9) < 1){
const err23 = {instancePath:instancePath+"/flows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/flows/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data8.type !== undefined){
let data10 = data8.type;
if((typeof data10 !== "string") && (data10 !== null)){
const err24 = {instancePath:instancePath+"/flows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/$defs/flows/properties/type/type",keyword:"type",params:{type: schema34.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
const err25 = {instancePath:instancePath+"/flows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/$defs/flows/properties/type/pattern",keyword:"pattern",params:{pattern: "^[a-z]+$"},message:"must match pattern \""+"^[a-z]+$"+"\""};
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
if(data8.publish !== undefined){
let data11 = data8.publish;
if((typeof data11 !== "boolean") && (data11 !== null)){
const err26 = {instancePath:instancePath+"/flows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/publish",schemaPath:"#/$defs/flows/properties/publish/type",keyword:"type",params:{type: schema34.properties.publish.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data8.steps !== undefined){
let data12 = data8.steps;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
const err27 = {instancePath:instancePath+"/flows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps",schemaPath:"#/$defs/flows/properties/steps/type",keyword:"type",params:{type: schema34.properties.steps.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key7 in data12){
let data13 = data12[key7];
if(((typeof data13 !== "string") && (!(data13 && typeof data13 == "object" && !Array.isArray(data13)))) && (data13 !== null)){
const err28 = {instancePath:instancePath+"/flows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/flows/properties/steps/additionalProperties/type",keyword:"type",params:{type: schema34.properties.steps.additionalProperties.type},message:"must be string,object,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data13 === "string"){
if(!pattern7.test(data13)){
const err29 = {instancePath:instancePath+"/flows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/flows/properties/steps/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$"},message:"must match pattern \""+"^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key8 in data13){
let data14 = data13[key8];
if((typeof data14 !== "string") && (data14 !== null)){
const err30 = {instancePath:instancePath+"/flows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/flows/properties/steps/additionalProperties/additionalProperties/type",keyword:"type",params:{type: schema34.properties.steps.additionalProperties.additionalProperties.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data14 === "string"){
if(!pattern7.test(data14)){
const err31 = {instancePath:instancePath+"/flows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/flows/properties/steps/additionalProperties/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$"},message:"must match pattern \""+"^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
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
let data15 = data.messengerConfigurations;
if((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (data15 !== null)){
const err32 = {instancePath:instancePath+"/messengerConfigurations",schemaPath:"#/properties/messengerConfigurations/type",keyword:"type",params:{type: schema32.properties.messengerConfigurations.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key9 in data15){
const _errs45 = errors;
if(typeof key9 === "string"){
if(func1(key9) < 1){
const err33 = {instancePath:instancePath+"/messengerConfigurations",schemaPath:"#/properties/messengerConfigurations/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key9};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
var valid11 = _errs45 === errors;
if(!valid11){
const err34 = {instancePath:instancePath+"/messengerConfigurations",schemaPath:"#/properties/messengerConfigurations/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
for(const key10 in data15){
let data16 = data15[key10];
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
const err35 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerConfigurations/type",keyword:"type",params:{type: schema35.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key11 in data16){
if(!(func8.call(schema35.properties, key11))){
const err36 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerConfigurations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data16.name !== undefined){
let data17 = data16.name;
if((typeof data17 !== "string") && (data17 !== null)){
const err37 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerConfigurations/properties/name/type",keyword:"type",params:{type: schema35.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data17 === "string"){
if(func1(data17) > 100){
const err38 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerConfigurations/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(func1(data17) < 1){
const err39 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerConfigurations/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data16.was !== undefined){
let data18 = data16.was;
if((typeof data18 !== "string") && (data18 !== null)){
const err40 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/messengerConfigurations/properties/was/type",keyword:"type",params:{type: schema35.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data18 === "string"){
if(func1(data18) < 1){
const err41 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/messengerConfigurations/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data16.unchecked !== undefined){
let data19 = data16.unchecked;
if((!(data19 && typeof data19 == "object" && !Array.isArray(data19))) && (data19 !== null)){
const err42 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/messengerConfigurations/properties/unchecked/type",keyword:"type",params:{type: schema35.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data16.create !== undefined){
let data20 = data16.create;
if((typeof data20 !== "string") && (data20 !== null)){
const err43 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/messengerConfigurations/properties/create/type",keyword:"type",params:{type: schema35.properties.create.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!((data20 === "only") || (data20 === null))){
const err44 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/messengerConfigurations/properties/create/enum",keyword:"enum",params:{allowedValues: schema35.properties.create.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data16.description !== undefined){
let data21 = data16.description;
if((typeof data21 !== "string") && (data21 !== null)){
const err45 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/messengerConfigurations/properties/description/type",keyword:"type",params:{type: schema35.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data16.languages !== undefined){
let data22 = data16.languages;
if((!(Array.isArray(data22))) && (data22 !== null)){
const err46 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/languages",schemaPath:"#/$defs/messengerConfigurations/properties/languages/type",keyword:"type",params:{type: schema35.properties.languages.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(Array.isArray(data22)){
if(data22.length < 1){
const err47 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/languages",schemaPath:"#/$defs/messengerConfigurations/properties/languages/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
let data23 = data22[i0];
if(typeof data23 === "string"){
if(!pattern9.test(data23)){
const err48 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/languages/" + i0,schemaPath:"#/$defs/messengerConfigurations/properties/languages/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[a-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[a-z0-9]{2,8})*$"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/languages/" + i0,schemaPath:"#/$defs/messengerConfigurations/properties/languages/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
if(data16.defaultLanguage !== undefined){
let data24 = data16.defaultLanguage;
if((typeof data24 !== "string") && (data24 !== null)){
const err50 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaultLanguage",schemaPath:"#/$defs/messengerConfigurations/properties/defaultLanguage/type",keyword:"type",params:{type: schema35.properties.defaultLanguage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(typeof data24 === "string"){
if(!pattern9.test(data24)){
const err51 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaultLanguage",schemaPath:"#/$defs/messengerConfigurations/properties/defaultLanguage/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[a-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[a-z0-9]{2,8})*$"+"\""};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data16.labels !== undefined){
let data25 = data16.labels;
if((!(data25 && typeof data25 == "object" && !Array.isArray(data25))) && (data25 !== null)){
const err52 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/$defs/messengerConfigurations/properties/labels/type",keyword:"type",params:{type: schema35.properties.labels.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key12 in data25){
const _errs70 = errors;
if(typeof key12 === "string"){
if(!pattern9.test(key12)){
const err53 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/$defs/messengerConfigurations/properties/labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[a-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[a-z0-9]{2,8})*$"+"\"",propertyName:key12};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/$defs/messengerConfigurations/properties/labels/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key12};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var valid17 = _errs70 === errors;
if(!valid17){
const err55 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/$defs/messengerConfigurations/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key12},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
for(const key13 in data25){
let data26 = data25[key13];
if((!(data26 && typeof data26 == "object" && !Array.isArray(data26))) && (data26 !== null)){
const err56 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerConfigurations/properties/labels/additionalProperties/type",keyword:"type",params:{type: schema35.properties.labels.additionalProperties.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key14 in data26){
if(!(((((key14 === "MessengerHomeHeaderTitle") || (key14 === "MessengerHomeHeaderSubTitle")) || (key14 === "MessengerLauncherButtonText")) || (key14 === "PushNotificationTitle")) || (key14 === "PushNotificationBody"))){
const err57 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerConfigurations/properties/labels/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data26.MessengerHomeHeaderTitle !== undefined){
let data27 = data26.MessengerHomeHeaderTitle;
if((typeof data27 !== "string") && (data27 !== null)){
const err58 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/MessengerHomeHeaderTitle",schemaPath:"#/$defs/messengerConfigurations/properties/labels/additionalProperties/properties/MessengerHomeHeaderTitle/type",keyword:"type",params:{type: schema35.properties.labels.additionalProperties.properties.MessengerHomeHeaderTitle.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data26.MessengerHomeHeaderSubTitle !== undefined){
let data28 = data26.MessengerHomeHeaderSubTitle;
if((typeof data28 !== "string") && (data28 !== null)){
const err59 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/MessengerHomeHeaderSubTitle",schemaPath:"#/$defs/messengerConfigurations/properties/labels/additionalProperties/properties/MessengerHomeHeaderSubTitle/type",keyword:"type",params:{type: schema35.properties.labels.additionalProperties.properties.MessengerHomeHeaderSubTitle.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data26.MessengerLauncherButtonText !== undefined){
let data29 = data26.MessengerLauncherButtonText;
if((typeof data29 !== "string") && (data29 !== null)){
const err60 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/MessengerLauncherButtonText",schemaPath:"#/$defs/messengerConfigurations/properties/labels/additionalProperties/properties/MessengerLauncherButtonText/type",keyword:"type",params:{type: schema35.properties.labels.additionalProperties.properties.MessengerLauncherButtonText.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data26.PushNotificationTitle !== undefined){
let data30 = data26.PushNotificationTitle;
if((typeof data30 !== "string") && (data30 !== null)){
const err61 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/PushNotificationTitle",schemaPath:"#/$defs/messengerConfigurations/properties/labels/additionalProperties/properties/PushNotificationTitle/type",keyword:"type",params:{type: schema35.properties.labels.additionalProperties.properties.PushNotificationTitle.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data26.PushNotificationBody !== undefined){
let data31 = data26.PushNotificationBody;
if((typeof data31 !== "string") && (data31 !== null)){
const err62 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/PushNotificationBody",schemaPath:"#/$defs/messengerConfigurations/properties/labels/additionalProperties/properties/PushNotificationBody/type",keyword:"type",params:{type: schema35.properties.labels.additionalProperties.properties.PushNotificationBody.type},message:"must be string,null"};
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
}
}
if(data16.headlessMode !== undefined){
let data32 = data16.headlessMode;
if((!(data32 && typeof data32 == "object" && !Array.isArray(data32))) && (data32 !== null)){
const err63 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/headlessMode",schemaPath:"#/$defs/messengerConfigurations/properties/headlessMode/type",keyword:"type",params:{type: schema35.properties.headlessMode.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key15 in data32){
if(!(key15 === "enabled")){
const err64 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/headlessMode",schemaPath:"#/$defs/messengerConfigurations/properties/headlessMode/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data32.enabled !== undefined){
let data33 = data32.enabled;
if((typeof data33 !== "boolean") && (data33 !== null)){
const err65 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/headlessMode/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/headlessMode/properties/enabled/type",keyword:"type",params:{type: schema35.properties.headlessMode.properties.enabled.type},message:"must be boolean,null"};
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
}
if(data16.messenger !== undefined){
let data34 = data16.messenger;
if((!(data34 && typeof data34 == "object" && !Array.isArray(data34))) && (data34 !== null)){
const err66 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/type",keyword:"type",params:{type: schema35.properties.messenger.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key16 in data34){
if(!(((((((key16 === "enabled") || (key16 === "styles")) || (key16 === "launcherButton")) || (key16 === "homeScreen")) || (key16 === "fileUpload")) || (key16 === "sessionPersistenceType")) || (key16 === "apps"))){
const err67 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data34.enabled !== undefined){
let data35 = data34.enabled;
if((typeof data35 !== "boolean") && (data35 !== null)){
const err68 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/enabled/type",keyword:"type",params:{type: schema35.properties.messenger.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data34.styles !== undefined){
let data36 = data34.styles;
if((!(data36 && typeof data36 == "object" && !Array.isArray(data36))) && (data36 !== null)){
const err69 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/styles",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/styles/type",keyword:"type",params:{type: schema35.properties.messenger.properties.styles.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key17 in data36){
if(!(key17 === "primaryColor")){
const err70 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/styles",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/styles/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data36.primaryColor !== undefined){
let data37 = data36.primaryColor;
if((typeof data37 !== "string") && (data37 !== null)){
const err71 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/styles/primaryColor",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/styles/properties/primaryColor/type",keyword:"type",params:{type: schema35.properties.messenger.properties.styles.properties.primaryColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(typeof data37 === "string"){
if(!pattern12.test(data37)){
const err72 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/styles/primaryColor",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/styles/properties/primaryColor/pattern",keyword:"pattern",params:{pattern: "^#[A-Fa-f0-9]{6}$"},message:"must match pattern \""+"^#[A-Fa-f0-9]{6}$"+"\""};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
}
}
if(data34.launcherButton !== undefined){
let data38 = data34.launcherButton;
if((!(data38 && typeof data38 == "object" && !Array.isArray(data38))) && (data38 !== null)){
const err73 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/launcherButton/type",keyword:"type",params:{type: schema35.properties.messenger.properties.launcherButton.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key18 in data38){
if(!(((key18 === "visibility") || (key18 === "displayType")) || (key18 === "icon"))){
const err74 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/launcherButton/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data38.visibility !== undefined){
let data39 = data38.visibility;
if((typeof data39 !== "string") && (data39 !== null)){
const err75 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/visibility",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/launcherButton/properties/visibility/type",keyword:"type",params:{type: schema35.properties.messenger.properties.launcherButton.properties.visibility.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!((((data39 === "On") || (data39 === "Off")) || (data39 === "OnDemand")) || (data39 === null))){
const err76 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/visibility",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/launcherButton/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema35.properties.messenger.properties.launcherButton.properties.visibility.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data38.displayType !== undefined){
let data40 = data38.displayType;
if((typeof data40 !== "string") && (data40 !== null)){
const err77 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/displayType",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/launcherButton/properties/displayType/type",keyword:"type",params:{type: schema35.properties.messenger.properties.launcherButton.properties.displayType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!((((data40 === "IconAndText") || (data40 === "Icon")) || (data40 === "Text")) || (data40 === null))){
const err78 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/displayType",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/launcherButton/properties/displayType/enum",keyword:"enum",params:{allowedValues: schema35.properties.messenger.properties.launcherButton.properties.displayType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data38.icon !== undefined){
let data41 = data38.icon;
if((!(data41 && typeof data41 == "object" && !Array.isArray(data41))) && (data41 !== null)){
const err79 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/icon",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/launcherButton/properties/icon/type",keyword:"type",params:{type: schema35.properties.messenger.properties.launcherButton.properties.icon.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key19 in data41){
if(!(key19 === "url")){
const err80 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/icon",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/launcherButton/properties/icon/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data41.url !== undefined){
let data42 = data41.url;
if((typeof data42 !== "string") && (data42 !== null)){
const err81 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/icon/url",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/launcherButton/properties/icon/properties/url/type",keyword:"type",params:{type: schema35.properties.messenger.properties.launcherButton.properties.icon.properties.url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
}
}
}
if(data34.homeScreen !== undefined){
let data43 = data34.homeScreen;
if((!(data43 && typeof data43 == "object" && !Array.isArray(data43))) && (data43 !== null)){
const err82 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/homeScreen",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/homeScreen/type",keyword:"type",params:{type: schema35.properties.messenger.properties.homeScreen.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key20 in data43){
if(!((key20 === "enabled") || (key20 === "logoUrl"))){
const err83 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/homeScreen",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/homeScreen/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data43.enabled !== undefined){
let data44 = data43.enabled;
if((typeof data44 !== "boolean") && (data44 !== null)){
const err84 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/homeScreen/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/homeScreen/properties/enabled/type",keyword:"type",params:{type: schema35.properties.messenger.properties.homeScreen.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data43.logoUrl !== undefined){
let data45 = data43.logoUrl;
if((typeof data45 !== "string") && (data45 !== null)){
const err85 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/homeScreen/logoUrl",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/homeScreen/properties/logoUrl/type",keyword:"type",params:{type: schema35.properties.messenger.properties.homeScreen.properties.logoUrl.type},message:"must be string,null"};
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
if(data34.fileUpload !== undefined){
let data46 = data34.fileUpload;
if((!(data46 && typeof data46 == "object" && !Array.isArray(data46))) && (data46 !== null)){
const err86 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/type",keyword:"type",params:{type: schema35.properties.messenger.properties.fileUpload.type},message:"must be object,null"};
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
if(!((key21 === "enableAttachments") || (key21 === "modes"))){
const err87 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data46.enableAttachments !== undefined){
let data47 = data46.enableAttachments;
if((typeof data47 !== "boolean") && (data47 !== null)){
const err88 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/enableAttachments",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/enableAttachments/type",keyword:"type",params:{type: schema35.properties.messenger.properties.fileUpload.properties.enableAttachments.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data46.modes !== undefined){
let data48 = data46.modes;
if((!(Array.isArray(data48))) && (data48 !== null)){
const err89 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/type",keyword:"type",params:{type: schema35.properties.messenger.properties.fileUpload.properties.modes.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(Array.isArray(data48)){
const len1 = data48.length;
for(let i1=0; i1<len1; i1++){
let data49 = data48[i1];
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key22 in data49){
if(!((key22 === "fileTypes") || (key22 === "maxFileSizeKB"))){
const err90 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i1,schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data49.fileTypes !== undefined){
let data50 = data49.fileTypes;
if(Array.isArray(data50)){
const len2 = data50.length;
for(let i2=0; i2<len2; i2++){
let data51 = data50[i2];
if(typeof data51 !== "string"){
const err91 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i1+"/fileTypes/" + i2,schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/items/properties/fileTypes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(!(((data51 === "image/jpeg") || (data51 === "image/gif")) || (data51 === "image/png"))){
const err92 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i1+"/fileTypes/" + i2,schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/items/properties/fileTypes/items/enum",keyword:"enum",params:{allowedValues: schema35.properties.messenger.properties.fileUpload.properties.modes.items.properties.fileTypes.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
let i3 = data50.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data50[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err93 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i1+"/fileTypes",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/items/properties/fileTypes/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err94 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i1+"/fileTypes",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/items/properties/fileTypes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data49.maxFileSizeKB !== undefined){
let data52 = data49.maxFileSizeKB;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err95 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i1+"/maxFileSizeKB",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/items/properties/maxFileSizeKB/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 10240 || isNaN(data52)){
const err96 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i1+"/maxFileSizeKB",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/items/properties/maxFileSizeKB/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10240},message:"must be <= 10240"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data52 < 0 || isNaN(data52)){
const err97 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i1+"/maxFileSizeKB",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/items/properties/maxFileSizeKB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
}
else {
const err98 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i1,schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
}
if(data34.sessionPersistenceType !== undefined){
let data53 = data34.sessionPersistenceType;
if((typeof data53 !== "string") && (data53 !== null)){
const err99 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/sessionPersistenceType",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/sessionPersistenceType/type",keyword:"type",params:{type: schema35.properties.messenger.properties.sessionPersistenceType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(!(((data53 === "AcrossSubdomains") || (data53 === "DomainOrSubdomainOnly")) || (data53 === null))){
const err100 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/sessionPersistenceType",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/sessionPersistenceType/enum",keyword:"enum",params:{allowedValues: schema35.properties.messenger.properties.sessionPersistenceType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data34.apps !== undefined){
let data54 = data34.apps;
if((!(data54 && typeof data54 == "object" && !Array.isArray(data54))) && (data54 !== null)){
const err101 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/type",keyword:"type",params:{type: schema35.properties.messenger.properties.apps.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key23 in data54){
if(!((key23 === "conversations") || (key23 === "knowledge"))){
const err102 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data54.conversations !== undefined){
let data55 = data54.conversations;
if((!(data55 && typeof data55 == "object" && !Array.isArray(data55))) && (data55 !== null)){
const err103 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/type",keyword:"type",params:{type: schema35.properties.messenger.properties.apps.properties.conversations.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key24 in data55){
if(!(func8.call(schema35.properties.messenger.properties.apps.properties.conversations.properties, key24))){
const err104 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data55.enabled !== undefined){
let data56 = data55.enabled;
if((typeof data56 !== "boolean") && (data56 !== null)){
const err105 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/enabled/type",keyword:"type",params:{type: schema35.properties.messenger.properties.apps.properties.conversations.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data55.showAgentTypingIndicator !== undefined){
let data57 = data55.showAgentTypingIndicator;
if((typeof data57 !== "boolean") && (data57 !== null)){
const err106 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/showAgentTypingIndicator",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/showAgentTypingIndicator/type",keyword:"type",params:{type: schema35.properties.messenger.properties.apps.properties.conversations.properties.showAgentTypingIndicator.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data55.showUserTypingIndicator !== undefined){
let data58 = data55.showUserTypingIndicator;
if((typeof data58 !== "boolean") && (data58 !== null)){
const err107 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/showUserTypingIndicator",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/showUserTypingIndicator/type",keyword:"type",params:{type: schema35.properties.messenger.properties.apps.properties.conversations.properties.showUserTypingIndicator.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data55.autoStart !== undefined){
let data59 = data55.autoStart;
if((!(data59 && typeof data59 == "object" && !Array.isArray(data59))) && (data59 !== null)){
const err108 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/autoStart",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/autoStart/type",keyword:"type",params:{type: schema35.properties.messenger.properties.apps.properties.conversations.properties.autoStart.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key25 in data59){
if(!(key25 === "enabled")){
const err109 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/autoStart",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/autoStart/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data59.enabled !== undefined){
let data60 = data59.enabled;
if((typeof data60 !== "boolean") && (data60 !== null)){
const err110 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/autoStart/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/autoStart/properties/enabled/type",keyword:"type",params:{type: schema35.properties.messenger.properties.apps.properties.conversations.properties.autoStart.properties.enabled.type},message:"must be boolean,null"};
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
if(data55.markdown !== undefined){
let data61 = data55.markdown;
if((!(data61 && typeof data61 == "object" && !Array.isArray(data61))) && (data61 !== null)){
const err111 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/markdown",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/markdown/type",keyword:"type",params:{type: schema35.properties.messenger.properties.apps.properties.conversations.properties.markdown.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key26 in data61){
if(!(key26 === "enabled")){
const err112 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/markdown",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/markdown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data61.enabled !== undefined){
let data62 = data61.enabled;
if((typeof data62 !== "boolean") && (data62 !== null)){
const err113 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/markdown/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/markdown/properties/enabled/type",keyword:"type",params:{type: schema35.properties.messenger.properties.apps.properties.conversations.properties.markdown.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
}
if(data55.conversationDisconnect !== undefined){
let data63 = data55.conversationDisconnect;
if((!(data63 && typeof data63 == "object" && !Array.isArray(data63))) && (data63 !== null)){
const err114 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/type",keyword:"type",params:{type: schema35.properties.messenger.properties.apps.properties.conversations.properties.conversationDisconnect.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key27 in data63){
if(!((key27 === "enabled") || (key27 === "type"))){
const err115 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data63.enabled !== undefined){
let data64 = data63.enabled;
if((typeof data64 !== "boolean") && (data64 !== null)){
const err116 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/properties/enabled/type",keyword:"type",params:{type: schema35.properties.messenger.properties.apps.properties.conversations.properties.conversationDisconnect.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data63.type !== undefined){
let data65 = data63.type;
if((typeof data65 !== "string") && (data65 !== null)){
const err117 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect/type",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/properties/type/type",keyword:"type",params:{type: schema35.properties.messenger.properties.apps.properties.conversations.properties.conversationDisconnect.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(!(((data65 === "Send") || (data65 === "ReadOnly")) || (data65 === null))){
const err118 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect/type",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/properties/type/enum",keyword:"enum",params:{allowedValues: schema35.properties.messenger.properties.apps.properties.conversations.properties.conversationDisconnect.properties.type.enum},message:"must be equal to one of the allowed values"};
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
}
if(data55.conversationClear !== undefined){
let data66 = data55.conversationClear;
if((!(data66 && typeof data66 == "object" && !Array.isArray(data66))) && (data66 !== null)){
const err119 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationClear",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/conversationClear/type",keyword:"type",params:{type: schema35.properties.messenger.properties.apps.properties.conversations.properties.conversationClear.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key28 in data66){
if(!(key28 === "enabled")){
const err120 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationClear",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/conversationClear/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data66.enabled !== undefined){
let data67 = data66.enabled;
if((typeof data67 !== "boolean") && (data67 !== null)){
const err121 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationClear/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/conversationClear/properties/enabled/type",keyword:"type",params:{type: schema35.properties.messenger.properties.apps.properties.conversations.properties.conversationClear.properties.enabled.type},message:"must be boolean,null"};
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
if(data55.humanize !== undefined){
let data68 = data55.humanize;
if((!(data68 && typeof data68 == "object" && !Array.isArray(data68))) && (data68 !== null)){
const err122 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/humanize/type",keyword:"type",params:{type: schema35.properties.messenger.properties.apps.properties.conversations.properties.humanize.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key29 in data68){
if(!((key29 === "enabled") || (key29 === "bot"))){
const err123 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/humanize/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data68.enabled !== undefined){
let data69 = data68.enabled;
if((typeof data69 !== "boolean") && (data69 !== null)){
const err124 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/enabled/type",keyword:"type",params:{type: schema35.properties.messenger.properties.apps.properties.conversations.properties.humanize.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data68.bot !== undefined){
let data70 = data68.bot;
if((!(data70 && typeof data70 == "object" && !Array.isArray(data70))) && (data70 !== null)){
const err125 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/bot",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/bot/type",keyword:"type",params:{type: schema35.properties.messenger.properties.apps.properties.conversations.properties.humanize.properties.bot.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key30 in data70){
if(!((key30 === "name") || (key30 === "avatarUrl"))){
const err126 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/bot",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/bot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data70.name !== undefined){
let data71 = data70.name;
if((typeof data71 !== "string") && (data71 !== null)){
const err127 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/bot/name",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/bot/properties/name/type",keyword:"type",params:{type: schema35.properties.messenger.properties.apps.properties.conversations.properties.humanize.properties.bot.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data70.avatarUrl !== undefined){
let data72 = data70.avatarUrl;
if((typeof data72 !== "string") && (data72 !== null)){
const err128 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/bot/avatarUrl",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/bot/properties/avatarUrl/type",keyword:"type",params:{type: schema35.properties.messenger.properties.apps.properties.conversations.properties.humanize.properties.bot.properties.avatarUrl.type},message:"must be string,null"};
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
if(data55.notifications !== undefined){
let data73 = data55.notifications;
if((!(data73 && typeof data73 == "object" && !Array.isArray(data73))) && (data73 !== null)){
const err129 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/notifications/type",keyword:"type",params:{type: schema35.properties.messenger.properties.apps.properties.conversations.properties.notifications.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key31 in data73){
if(!((key31 === "enabled") || (key31 === "notificationContentType"))){
const err130 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/notifications/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data73.enabled !== undefined){
let data74 = data73.enabled;
if((typeof data74 !== "boolean") && (data74 !== null)){
const err131 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/notifications/properties/enabled/type",keyword:"type",params:{type: schema35.properties.messenger.properties.apps.properties.conversations.properties.notifications.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data73.notificationContentType !== undefined){
let data75 = data73.notificationContentType;
if((typeof data75 !== "string") && (data75 !== null)){
const err132 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications/notificationContentType",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/notifications/properties/notificationContentType/type",keyword:"type",params:{type: schema35.properties.messenger.properties.apps.properties.conversations.properties.notifications.properties.notificationContentType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(!(((data75 === "IncludeMessagesContent") || (data75 === "ExcludeMessagesContent")) || (data75 === null))){
const err133 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications/notificationContentType",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/notifications/properties/notificationContentType/enum",keyword:"enum",params:{allowedValues: schema35.properties.messenger.properties.apps.properties.conversations.properties.notifications.properties.notificationContentType.enum},message:"must be equal to one of the allowed values"};
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
}
if(data55.sessionDurationSeconds !== undefined){
let data76 = data55.sessionDurationSeconds;
if((!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))) && (data76 !== null)){
const err134 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/sessionDurationSeconds",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/sessionDurationSeconds/type",keyword:"type",params:{type: schema35.properties.messenger.properties.apps.properties.conversations.properties.sessionDurationSeconds.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 < 900 || isNaN(data76)){
const err135 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/sessionDurationSeconds",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/sessionDurationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 900},message:"must be >= 900"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
}
}
if(data54.knowledge !== undefined){
let data77 = data54.knowledge;
if((!(data77 && typeof data77 == "object" && !Array.isArray(data77))) && (data77 !== null)){
const err136 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/knowledge/type",keyword:"type",params:{type: schema35.properties.messenger.properties.apps.properties.knowledge.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key32 in data77){
if(!((key32 === "enabled") || (key32 === "knowledgeBase"))){
const err137 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/knowledge/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data77.enabled !== undefined){
let data78 = data77.enabled;
if((typeof data78 !== "boolean") && (data78 !== null)){
const err138 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/knowledge/properties/enabled/type",keyword:"type",params:{type: schema35.properties.messenger.properties.apps.properties.knowledge.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data77.knowledgeBase !== undefined){
let data79 = data77.knowledgeBase;
if((!(data79 && typeof data79 == "object" && !Array.isArray(data79))) && (data79 !== null)){
const err139 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge/knowledgeBase",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/knowledge/properties/knowledgeBase/type",keyword:"type",params:{type: schema35.properties.messenger.properties.apps.properties.knowledge.properties.knowledgeBase.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key33 in data79){
const err140 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge/knowledgeBase",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/knowledge/properties/knowledgeBase/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
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
}
}
}
}
}
}
if(data16.position !== undefined){
let data80 = data16.position;
if((!(data80 && typeof data80 == "object" && !Array.isArray(data80))) && (data80 !== null)){
const err141 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/position",schemaPath:"#/$defs/messengerConfigurations/properties/position/type",keyword:"type",params:{type: schema35.properties.position.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key34 in data80){
if(!(((key34 === "alignment") || (key34 === "sideSpace")) || (key34 === "bottomSpace"))){
const err142 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/position",schemaPath:"#/$defs/messengerConfigurations/properties/position/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data80.alignment !== undefined){
let data81 = data80.alignment;
if((typeof data81 !== "string") && (data81 !== null)){
const err143 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/position/alignment",schemaPath:"#/$defs/messengerConfigurations/properties/position/properties/alignment/type",keyword:"type",params:{type: schema35.properties.position.properties.alignment.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(!((((data81 === "Auto") || (data81 === "Left")) || (data81 === "Right")) || (data81 === null))){
const err144 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/position/alignment",schemaPath:"#/$defs/messengerConfigurations/properties/position/properties/alignment/enum",keyword:"enum",params:{allowedValues: schema35.properties.position.properties.alignment.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data80.sideSpace !== undefined){
let data82 = data80.sideSpace;
if((!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))) && (data82 !== null)){
const err145 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/position/sideSpace",schemaPath:"#/$defs/messengerConfigurations/properties/position/properties/sideSpace/type",keyword:"type",params:{type: schema35.properties.position.properties.sideSpace.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data80.bottomSpace !== undefined){
let data83 = data80.bottomSpace;
if((!(((typeof data83 == "number") && (!(data83 % 1) && !isNaN(data83))) && (isFinite(data83)))) && (data83 !== null)){
const err146 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/position/bottomSpace",schemaPath:"#/$defs/messengerConfigurations/properties/position/properties/bottomSpace/type",keyword:"type",params:{type: schema35.properties.position.properties.bottomSpace.type},message:"must be integer,null"};
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
if(data16.cobrowse !== undefined){
let data84 = data16.cobrowse;
if((!(data84 && typeof data84 == "object" && !Array.isArray(data84))) && (data84 !== null)){
const err147 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/type",keyword:"type",params:{type: schema35.properties.cobrowse.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key35 in data84){
if(!((((((((key35 === "enabled") || (key35 === "allowAgentControl")) || (key35 === "allowAgentNavigation")) || (key35 === "allowDraw")) || (key35 === "channels")) || (key35 === "maskSelectors")) || (key35 === "readonlySelectors")) || (key35 === "pauseCriteria"))){
const err148 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data84.enabled !== undefined){
let data85 = data84.enabled;
if((typeof data85 !== "boolean") && (data85 !== null)){
const err149 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/enabled/type",keyword:"type",params:{type: schema35.properties.cobrowse.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data84.allowAgentControl !== undefined){
let data86 = data84.allowAgentControl;
if((typeof data86 !== "boolean") && (data86 !== null)){
const err150 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/allowAgentControl",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/allowAgentControl/type",keyword:"type",params:{type: schema35.properties.cobrowse.properties.allowAgentControl.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data84.allowAgentNavigation !== undefined){
let data87 = data84.allowAgentNavigation;
if((typeof data87 !== "boolean") && (data87 !== null)){
const err151 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/allowAgentNavigation",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/allowAgentNavigation/type",keyword:"type",params:{type: schema35.properties.cobrowse.properties.allowAgentNavigation.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data84.allowDraw !== undefined){
let data88 = data84.allowDraw;
if((typeof data88 !== "boolean") && (data88 !== null)){
const err152 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/allowDraw",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/allowDraw/type",keyword:"type",params:{type: schema35.properties.cobrowse.properties.allowDraw.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data84.channels !== undefined){
let data89 = data84.channels;
if((!(Array.isArray(data89))) && (data89 !== null)){
const err153 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/channels",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/channels/type",keyword:"type",params:{type: schema35.properties.cobrowse.properties.channels.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(Array.isArray(data89)){
const len3 = data89.length;
for(let i4=0; i4<len3; i4++){
let data90 = data89[i4];
if(typeof data90 !== "string"){
const err154 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/channels/" + i4,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/channels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(!((data90 === "Webmessaging") || (data90 === "Voice"))){
const err155 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/channels/" + i4,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/channels/items/enum",keyword:"enum",params:{allowedValues: schema35.properties.cobrowse.properties.channels.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
let i5 = data89.length;
let j1;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data89[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err156 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/channels",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
break;
}
indices1[item1] = i5;
}
}
}
}
if(data84.maskSelectors !== undefined){
let data91 = data84.maskSelectors;
if((!(Array.isArray(data91))) && (data91 !== null)){
const err157 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/maskSelectors",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/maskSelectors/type",keyword:"type",params:{type: schema35.properties.cobrowse.properties.maskSelectors.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(Array.isArray(data91)){
const len4 = data91.length;
for(let i6=0; i6<len4; i6++){
let data92 = data91[i6];
if(typeof data92 === "string"){
if(func1(data92) < 1){
const err158 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/maskSelectors/" + i6,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/maskSelectors/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err159 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/maskSelectors/" + i6,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/maskSelectors/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data84.readonlySelectors !== undefined){
let data93 = data84.readonlySelectors;
if((!(Array.isArray(data93))) && (data93 !== null)){
const err160 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/readonlySelectors",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/readonlySelectors/type",keyword:"type",params:{type: schema35.properties.cobrowse.properties.readonlySelectors.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(Array.isArray(data93)){
const len5 = data93.length;
for(let i7=0; i7<len5; i7++){
let data94 = data93[i7];
if(typeof data94 === "string"){
if(func1(data94) < 1){
const err161 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/readonlySelectors/" + i7,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/readonlySelectors/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/readonlySelectors/" + i7,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/readonlySelectors/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
}
if(data84.pauseCriteria !== undefined){
let data95 = data84.pauseCriteria;
if((!(Array.isArray(data95))) && (data95 !== null)){
const err163 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/pauseCriteria/type",keyword:"type",params:{type: schema35.properties.cobrowse.properties.pauseCriteria.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(Array.isArray(data95)){
const len6 = data95.length;
for(let i8=0; i8<len6; i8++){
let data96 = data95[i8];
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.urlFragment === undefined){
const err164 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i8,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/pauseCriteria/items/required",keyword:"required",params:{missingProperty: "urlFragment"},message:"must have required property '"+"urlFragment"+"'"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data96.condition === undefined){
const err165 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i8,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/pauseCriteria/items/required",keyword:"required",params:{missingProperty: "condition"},message:"must have required property '"+"condition"+"'"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
for(const key36 in data96){
if(!((key36 === "urlFragment") || (key36 === "condition"))){
const err166 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i8,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/pauseCriteria/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data96.urlFragment !== undefined){
let data97 = data96.urlFragment;
if(typeof data97 === "string"){
if(func1(data97) < 1){
const err167 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i8+"/urlFragment",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/pauseCriteria/items/properties/urlFragment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i8+"/urlFragment",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/pauseCriteria/items/properties/urlFragment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data96.condition !== undefined){
let data98 = data96.condition;
if(typeof data98 !== "string"){
const err169 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i8+"/condition",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/pauseCriteria/items/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(!(((((data98 === "Includes") || (data98 === "DoesNotInclude")) || (data98 === "StartsWith")) || (data98 === "EndsWith")) || (data98 === "Equals"))){
const err170 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i8+"/condition",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/pauseCriteria/items/properties/condition/enum",keyword:"enum",params:{allowedValues: schema35.properties.cobrowse.properties.pauseCriteria.items.properties.condition.enum},message:"must be equal to one of the allowed values"};
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
else {
const err171 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i8,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/pauseCriteria/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(data16.video !== undefined){
let data99 = data16.video;
if((!(data99 && typeof data99 == "object" && !Array.isArray(data99))) && (data99 !== null)){
const err172 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/video",schemaPath:"#/$defs/messengerConfigurations/properties/video/type",keyword:"type",params:{type: schema35.properties.video.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const key37 in data99){
if(!((((key37 === "enabled") || (key37 === "channels")) || (key37 === "agent")) || (key37 === "user"))){
const err173 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/video",schemaPath:"#/$defs/messengerConfigurations/properties/video/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data99.enabled !== undefined){
let data100 = data99.enabled;
if((typeof data100 !== "boolean") && (data100 !== null)){
const err174 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/enabled/type",keyword:"type",params:{type: schema35.properties.video.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data99.channels !== undefined){
let data101 = data99.channels;
if((!(Array.isArray(data101))) && (data101 !== null)){
const err175 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/channels",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/channels/type",keyword:"type",params:{type: schema35.properties.video.properties.channels.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(Array.isArray(data101)){
const len7 = data101.length;
for(let i9=0; i9<len7; i9++){
let data102 = data101[i9];
if(typeof data102 !== "string"){
const err176 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/channels/" + i9,schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/channels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(!((data102 === "Webmessaging") || (data102 === "Voice"))){
const err177 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/channels/" + i9,schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/channels/items/enum",keyword:"enum",params:{allowedValues: schema35.properties.video.properties.channels.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
let i10 = data101.length;
let j2;
if(i10 > 1){
const indices2 = {};
for(;i10--;){
let item2 = data101[i10];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err178 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/channels",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i10+" are identical)"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
break;
}
indices2[item2] = i10;
}
}
}
}
if(data99.agent !== undefined){
let data103 = data99.agent;
if((!(data103 && typeof data103 == "object" && !Array.isArray(data103))) && (data103 !== null)){
const err179 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/type",keyword:"type",params:{type: schema35.properties.video.properties.agent.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key38 in data103){
if(!(((((key38 === "allowCamera") || (key38 === "allowScreenShare")) || (key38 === "allowMicrophone")) || (key38 === "background")) || (key38 === "backgroundImage"))){
const err180 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data103.allowCamera !== undefined){
let data104 = data103.allowCamera;
if((typeof data104 !== "boolean") && (data104 !== null)){
const err181 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/allowCamera",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/properties/allowCamera/type",keyword:"type",params:{type: schema35.properties.video.properties.agent.properties.allowCamera.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data103.allowScreenShare !== undefined){
let data105 = data103.allowScreenShare;
if((typeof data105 !== "boolean") && (data105 !== null)){
const err182 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/allowScreenShare",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/properties/allowScreenShare/type",keyword:"type",params:{type: schema35.properties.video.properties.agent.properties.allowScreenShare.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data103.allowMicrophone !== undefined){
let data106 = data103.allowMicrophone;
if((typeof data106 !== "boolean") && (data106 !== null)){
const err183 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/allowMicrophone",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/properties/allowMicrophone/type",keyword:"type",params:{type: schema35.properties.video.properties.agent.properties.allowMicrophone.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data103.background !== undefined){
let data107 = data103.background;
if((typeof data107 !== "string") && (data107 !== null)){
const err184 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/background",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/properties/background/type",keyword:"type",params:{type: schema35.properties.video.properties.agent.properties.background.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(!((((data107 === "BLUR") || (data107 === "NONE")) || (data107 === "IMAGE")) || (data107 === null))){
const err185 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/background",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/properties/background/enum",keyword:"enum",params:{allowedValues: schema35.properties.video.properties.agent.properties.background.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data103.backgroundImage !== undefined){
let data108 = data103.backgroundImage;
if((!(data108 && typeof data108 == "object" && !Array.isArray(data108))) && (data108 !== null)){
const err186 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/backgroundImage",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/properties/backgroundImage/type",keyword:"type",params:{type: schema35.properties.video.properties.agent.properties.backgroundImage.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
for(const key39 in data108){
if(!(key39 === "url")){
const err187 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/backgroundImage",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/properties/backgroundImage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data108.url !== undefined){
let data109 = data108.url;
if((typeof data109 !== "string") && (data109 !== null)){
const err188 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/backgroundImage/url",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/properties/backgroundImage/properties/url/type",keyword:"type",params:{type: schema35.properties.video.properties.agent.properties.backgroundImage.properties.url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
}
}
}
if(data99.user !== undefined){
let data110 = data99.user;
if((!(data110 && typeof data110 == "object" && !Array.isArray(data110))) && (data110 !== null)){
const err189 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/user/type",keyword:"type",params:{type: schema35.properties.video.properties.user.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
for(const key40 in data110){
if(!(((key40 === "allowCamera") || (key40 === "allowScreenShare")) || (key40 === "allowMicrophone"))){
const err190 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/user/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data110.allowCamera !== undefined){
let data111 = data110.allowCamera;
if((typeof data111 !== "boolean") && (data111 !== null)){
const err191 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user/allowCamera",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/user/properties/allowCamera/type",keyword:"type",params:{type: schema35.properties.video.properties.user.properties.allowCamera.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data110.allowScreenShare !== undefined){
let data112 = data110.allowScreenShare;
if((typeof data112 !== "boolean") && (data112 !== null)){
const err192 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user/allowScreenShare",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/user/properties/allowScreenShare/type",keyword:"type",params:{type: schema35.properties.video.properties.user.properties.allowScreenShare.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data110.allowMicrophone !== undefined){
let data113 = data110.allowMicrophone;
if((typeof data113 !== "boolean") && (data113 !== null)){
const err193 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user/allowMicrophone",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/user/properties/allowMicrophone/type",keyword:"type",params:{type: schema35.properties.video.properties.user.properties.allowMicrophone.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
}
}
}
if(data16.authenticationSettings !== undefined){
let data114 = data16.authenticationSettings;
if((!(data114 && typeof data114 == "object" && !Array.isArray(data114))) && (data114 !== null)){
const err194 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings",schemaPath:"#/$defs/messengerConfigurations/properties/authenticationSettings/type",keyword:"type",params:{type: schema35.properties.authenticationSettings.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
for(const key41 in data114){
if(!(((key41 === "enabled") || (key41 === "integrationId")) || (key41 === "allowSessionUpgrade"))){
const err195 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings",schemaPath:"#/$defs/messengerConfigurations/properties/authenticationSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data114.enabled !== undefined){
let data115 = data114.enabled;
if((typeof data115 !== "boolean") && (data115 !== null)){
const err196 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/authenticationSettings/properties/enabled/type",keyword:"type",params:{type: schema35.properties.authenticationSettings.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data114.integrationId !== undefined){
let data116 = data114.integrationId;
if((typeof data116 !== "string") && (data116 !== null)){
const err197 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings/integrationId",schemaPath:"#/$defs/messengerConfigurations/properties/authenticationSettings/properties/integrationId/type",keyword:"type",params:{type: schema35.properties.authenticationSettings.properties.integrationId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(typeof data116 === "string"){
if(func1(data116) < 1){
const err198 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings/integrationId",schemaPath:"#/$defs/messengerConfigurations/properties/authenticationSettings/properties/integrationId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
if(data114.allowSessionUpgrade !== undefined){
let data117 = data114.allowSessionUpgrade;
if((typeof data117 !== "boolean") && (data117 !== null)){
const err199 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings/allowSessionUpgrade",schemaPath:"#/$defs/messengerConfigurations/properties/authenticationSettings/properties/allowSessionUpgrade/type",keyword:"type",params:{type: schema35.properties.authenticationSettings.properties.allowSessionUpgrade.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
}
if(data16.journeyEvents !== undefined){
let data118 = data16.journeyEvents;
if((!(data118 && typeof data118 == "object" && !Array.isArray(data118))) && (data118 !== null)){
const err200 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/type",keyword:"type",params:{type: schema35.properties.journeyEvents.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
for(const key42 in data118){
if(!((((((((key42 === "enabled") || (key42 === "pageviewConfig")) || (key42 === "clickEvents")) || (key42 === "inViewportEvents")) || (key42 === "formsTrackEvents")) || (key42 === "idleEvents")) || (key42 === "scrollDepthEvents")) || (key42 === "trackingSettings"))){
const err201 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data118.enabled !== undefined){
let data119 = data118.enabled;
if((typeof data119 !== "boolean") && (data119 !== null)){
const err202 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/enabled/type",keyword:"type",params:{type: schema35.properties.journeyEvents.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data118.pageviewConfig !== undefined){
let data120 = data118.pageviewConfig;
if((typeof data120 !== "string") && (data120 !== null)){
const err203 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/pageviewConfig",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/pageviewConfig/type",keyword:"type",params:{type: schema35.properties.journeyEvents.properties.pageviewConfig.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(!((((data120 === "Auto") || (data120 === "Once")) || (data120 === "Off")) || (data120 === null))){
const err204 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/pageviewConfig",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/pageviewConfig/enum",keyword:"enum",params:{allowedValues: schema35.properties.journeyEvents.properties.pageviewConfig.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data118.clickEvents !== undefined){
let data121 = data118.clickEvents;
if((!(Array.isArray(data121))) && (data121 !== null)){
const err205 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/clickEvents/type",keyword:"type",params:{type: schema35.properties.journeyEvents.properties.clickEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(Array.isArray(data121)){
const len8 = data121.length;
for(let i11=0; i11<len8; i11++){
let data122 = data121[i11];
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.selector === undefined){
const err206 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i11,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/clickEvents/items/required",keyword:"required",params:{missingProperty: "selector"},message:"must have required property '"+"selector"+"'"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(data122.eventName === undefined){
const err207 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i11,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/clickEvents/items/required",keyword:"required",params:{missingProperty: "eventName"},message:"must have required property '"+"eventName"+"'"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
for(const key43 in data122){
if(!((key43 === "selector") || (key43 === "eventName"))){
const err208 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i11,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/clickEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data122.selector !== undefined){
let data123 = data122.selector;
if(typeof data123 === "string"){
if(func1(data123) < 1){
const err209 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i11+"/selector",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/clickEvents/items/properties/selector/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
else {
const err210 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i11+"/selector",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/clickEvents/items/properties/selector/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data122.eventName !== undefined){
let data124 = data122.eventName;
if(typeof data124 === "string"){
if(func1(data124) < 1){
const err211 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i11+"/eventName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/clickEvents/items/properties/eventName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
else {
const err212 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i11+"/eventName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/clickEvents/items/properties/eventName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err213 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i11,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/clickEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
}
if(data118.inViewportEvents !== undefined){
let data125 = data118.inViewportEvents;
if((!(Array.isArray(data125))) && (data125 !== null)){
const err214 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/inViewportEvents/type",keyword:"type",params:{type: schema35.properties.journeyEvents.properties.inViewportEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(Array.isArray(data125)){
const len9 = data125.length;
for(let i12=0; i12<len9; i12++){
let data126 = data125[i12];
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.selector === undefined){
const err215 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i12,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/inViewportEvents/items/required",keyword:"required",params:{missingProperty: "selector"},message:"must have required property '"+"selector"+"'"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(data126.eventName === undefined){
const err216 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i12,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/inViewportEvents/items/required",keyword:"required",params:{missingProperty: "eventName"},message:"must have required property '"+"eventName"+"'"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
for(const key44 in data126){
if(!((key44 === "selector") || (key44 === "eventName"))){
const err217 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i12,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/inViewportEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data126.selector !== undefined){
let data127 = data126.selector;
if(typeof data127 === "string"){
if(func1(data127) < 1){
const err218 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i12+"/selector",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/inViewportEvents/items/properties/selector/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
else {
const err219 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i12+"/selector",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/inViewportEvents/items/properties/selector/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data126.eventName !== undefined){
let data128 = data126.eventName;
if(typeof data128 === "string"){
if(func1(data128) < 1){
const err220 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i12+"/eventName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/inViewportEvents/items/properties/eventName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i12+"/eventName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/inViewportEvents/items/properties/eventName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
else {
const err222 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i12,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/inViewportEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(data118.formsTrackEvents !== undefined){
let data129 = data118.formsTrackEvents;
if((!(Array.isArray(data129))) && (data129 !== null)){
const err223 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/type",keyword:"type",params:{type: schema35.properties.journeyEvents.properties.formsTrackEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(Array.isArray(data129)){
const len10 = data129.length;
for(let i13=0; i13<len10; i13++){
let data130 = data129[i13];
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
if(data130.selector === undefined){
const err224 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/required",keyword:"required",params:{missingProperty: "selector"},message:"must have required property '"+"selector"+"'"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(data130.formName === undefined){
const err225 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/required",keyword:"required",params:{missingProperty: "formName"},message:"must have required property '"+"formName"+"'"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(data130.captureDataOnFormAbandon === undefined){
const err226 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/required",keyword:"required",params:{missingProperty: "captureDataOnFormAbandon"},message:"must have required property '"+"captureDataOnFormAbandon"+"'"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(data130.captureDataOnFormSubmit === undefined){
const err227 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/required",keyword:"required",params:{missingProperty: "captureDataOnFormSubmit"},message:"must have required property '"+"captureDataOnFormSubmit"+"'"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
for(const key45 in data130){
if(!((((key45 === "selector") || (key45 === "formName")) || (key45 === "captureDataOnFormAbandon")) || (key45 === "captureDataOnFormSubmit"))){
const err228 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data130.selector !== undefined){
let data131 = data130.selector;
if(typeof data131 === "string"){
if(func1(data131) < 1){
const err229 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13+"/selector",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/properties/selector/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
else {
const err230 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13+"/selector",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/properties/selector/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data130.formName !== undefined){
let data132 = data130.formName;
if(typeof data132 === "string"){
if(func1(data132) < 1){
const err231 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13+"/formName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/properties/formName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err232 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13+"/formName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/properties/formName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data130.captureDataOnFormAbandon !== undefined){
if(typeof data130.captureDataOnFormAbandon !== "boolean"){
const err233 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13+"/captureDataOnFormAbandon",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/properties/captureDataOnFormAbandon/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data130.captureDataOnFormSubmit !== undefined){
if(typeof data130.captureDataOnFormSubmit !== "boolean"){
const err234 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13+"/captureDataOnFormSubmit",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/properties/captureDataOnFormSubmit/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err235 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(data118.idleEvents !== undefined){
let data135 = data118.idleEvents;
if((!(Array.isArray(data135))) && (data135 !== null)){
const err236 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/idleEvents/type",keyword:"type",params:{type: schema35.properties.journeyEvents.properties.idleEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(Array.isArray(data135)){
const len11 = data135.length;
for(let i14=0; i14<len11; i14++){
let data136 = data135[i14];
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
if(data136.eventName === undefined){
const err237 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i14,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/idleEvents/items/required",keyword:"required",params:{missingProperty: "eventName"},message:"must have required property '"+"eventName"+"'"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
for(const key46 in data136){
if(!((key46 === "eventName") || (key46 === "idleAfterSeconds"))){
const err238 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i14,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/idleEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data136.eventName !== undefined){
let data137 = data136.eventName;
if(typeof data137 === "string"){
if(func1(data137) < 1){
const err239 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i14+"/eventName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/idleEvents/items/properties/eventName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
else {
const err240 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i14+"/eventName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/idleEvents/items/properties/eventName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data136.idleAfterSeconds !== undefined){
let data138 = data136.idleAfterSeconds;
if(!(((typeof data138 == "number") && (!(data138 % 1) && !isNaN(data138))) && (isFinite(data138)))){
const err241 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i14+"/idleAfterSeconds",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/idleEvents/items/properties/idleAfterSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if((typeof data138 == "number") && (isFinite(data138))){
if(data138 < 30 || isNaN(data138)){
const err242 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i14+"/idleAfterSeconds",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/idleEvents/items/properties/idleAfterSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30},message:"must be >= 30"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
}
}
else {
const err243 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i14,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/idleEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(data118.scrollDepthEvents !== undefined){
let data139 = data118.scrollDepthEvents;
if((!(Array.isArray(data139))) && (data139 !== null)){
const err244 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/type",keyword:"type",params:{type: schema35.properties.journeyEvents.properties.scrollDepthEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(Array.isArray(data139)){
const len12 = data139.length;
for(let i15=0; i15<len12; i15++){
let data140 = data139[i15];
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
if(data140.percentage === undefined){
const err245 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i15,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/items/required",keyword:"required",params:{missingProperty: "percentage"},message:"must have required property '"+"percentage"+"'"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(data140.eventName === undefined){
const err246 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i15,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/items/required",keyword:"required",params:{missingProperty: "eventName"},message:"must have required property '"+"eventName"+"'"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
for(const key47 in data140){
if(!((key47 === "percentage") || (key47 === "eventName"))){
const err247 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i15,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data140.percentage !== undefined){
let data141 = data140.percentage;
if(!(((typeof data141 == "number") && (!(data141 % 1) && !isNaN(data141))) && (isFinite(data141)))){
const err248 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i15+"/percentage",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/items/properties/percentage/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if((typeof data141 == "number") && (isFinite(data141))){
if(data141 > 100 || isNaN(data141)){
const err249 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i15+"/percentage",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/items/properties/percentage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(data141 < 0 || isNaN(data141)){
const err250 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i15+"/percentage",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/items/properties/percentage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
}
if(data140.eventName !== undefined){
let data142 = data140.eventName;
if(typeof data142 === "string"){
if(func1(data142) < 1){
const err251 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i15+"/eventName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/items/properties/eventName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
else {
const err252 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i15+"/eventName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/items/properties/eventName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err253 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i15,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
}
}
if(data118.trackingSettings !== undefined){
let data143 = data118.trackingSettings;
if((!(data143 && typeof data143 == "object" && !Array.isArray(data143))) && (data143 !== null)){
const err254 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/type",keyword:"type",params:{type: schema35.properties.journeyEvents.properties.trackingSettings.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
for(const key48 in data143){
if(!((((key48 === "shouldKeepUrlFragment") || (key48 === "searchQueryParameters")) || (key48 === "excludedQueryParameters")) || (key48 === "ipFilters"))){
const err255 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data143.shouldKeepUrlFragment !== undefined){
let data144 = data143.shouldKeepUrlFragment;
if((typeof data144 !== "boolean") && (data144 !== null)){
const err256 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/shouldKeepUrlFragment",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/shouldKeepUrlFragment/type",keyword:"type",params:{type: schema35.properties.journeyEvents.properties.trackingSettings.properties.shouldKeepUrlFragment.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data143.searchQueryParameters !== undefined){
let data145 = data143.searchQueryParameters;
if((!(Array.isArray(data145))) && (data145 !== null)){
const err257 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/searchQueryParameters",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/searchQueryParameters/type",keyword:"type",params:{type: schema35.properties.journeyEvents.properties.trackingSettings.properties.searchQueryParameters.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(Array.isArray(data145)){
if(data145.length > 50){
const err258 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/searchQueryParameters",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/searchQueryParameters/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
const len13 = data145.length;
for(let i16=0; i16<len13; i16++){
let data146 = data145[i16];
if(typeof data146 === "string"){
if(func1(data146) < 1){
const err259 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/searchQueryParameters/" + i16,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/searchQueryParameters/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err260 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/searchQueryParameters/" + i16,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/searchQueryParameters/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data143.excludedQueryParameters !== undefined){
let data147 = data143.excludedQueryParameters;
if((!(Array.isArray(data147))) && (data147 !== null)){
const err261 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/excludedQueryParameters",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/excludedQueryParameters/type",keyword:"type",params:{type: schema35.properties.journeyEvents.properties.trackingSettings.properties.excludedQueryParameters.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(Array.isArray(data147)){
if(data147.length > 50){
const err262 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/excludedQueryParameters",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/excludedQueryParameters/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
const len14 = data147.length;
for(let i17=0; i17<len14; i17++){
let data148 = data147[i17];
if(typeof data148 === "string"){
if(func1(data148) < 1){
const err263 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/excludedQueryParameters/" + i17,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/excludedQueryParameters/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err264 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/excludedQueryParameters/" + i17,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/excludedQueryParameters/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
}
if(data143.ipFilters !== undefined){
let data149 = data143.ipFilters;
if((!(Array.isArray(data149))) && (data149 !== null)){
const err265 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/type",keyword:"type",params:{type: schema35.properties.journeyEvents.properties.trackingSettings.properties.ipFilters.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(Array.isArray(data149)){
if(data149.length > 10){
const err266 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
const len15 = data149.length;
for(let i18=0; i18<len15; i18++){
let data150 = data149[i18];
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
if(data150.ipAddress === undefined){
const err267 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i18,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/required",keyword:"required",params:{missingProperty: "ipAddress"},message:"must have required property '"+"ipAddress"+"'"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
for(const key49 in data150){
if(!((key49 === "ipAddress") || (key49 === "name"))){
const err268 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i18,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data150.ipAddress !== undefined){
let data151 = data150.ipAddress;
if(typeof data151 === "string"){
if(func1(data151) < 1){
const err269 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i18+"/ipAddress",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/properties/ipAddress/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
else {
const err270 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i18+"/ipAddress",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/properties/ipAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data150.name !== undefined){
let data152 = data150.name;
if(typeof data152 === "string"){
if(func1(data152) < 1){
const err271 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i18+"/name",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
else {
const err272 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i18+"/name",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err273 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i18,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
}
}
}
if(data16.supportCenter !== undefined){
let data153 = data16.supportCenter;
if((!(data153 && typeof data153 == "object" && !Array.isArray(data153))) && (data153 !== null)){
const err274 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/type",keyword:"type",params:{type: schema35.properties.supportCenter.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
for(const key50 in data153){
if(!(func8.call(schema35.properties.supportCenter.properties, key50))){
const err275 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data153.enabled !== undefined){
let data154 = data153.enabled;
if((typeof data154 !== "boolean") && (data154 !== null)){
const err276 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabled/type",keyword:"type",params:{type: schema35.properties.supportCenter.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data153.knowledgeBase !== undefined){
let data155 = data153.knowledgeBase;
if((!(data155 && typeof data155 == "object" && !Array.isArray(data155))) && (data155 !== null)){
const err277 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/knowledgeBase",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/knowledgeBase/type",keyword:"type",params:{type: schema35.properties.supportCenter.properties.knowledgeBase.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
for(const key51 in data155){
const err278 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/knowledgeBase",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/knowledgeBase/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
}
if(data153.routerType !== undefined){
let data156 = data153.routerType;
if((typeof data156 !== "string") && (data156 !== null)){
const err279 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/routerType",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/routerType/type",keyword:"type",params:{type: schema35.properties.supportCenter.properties.routerType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
if(!(((data156 === "Hash") || (data156 === "Browser")) || (data156 === null))){
const err280 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/routerType",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/routerType/enum",keyword:"enum",params:{allowedValues: schema35.properties.supportCenter.properties.routerType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data153.customMessages !== undefined){
let data157 = data153.customMessages;
if((!(Array.isArray(data157))) && (data157 !== null)){
const err281 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/customMessages/type",keyword:"type",params:{type: schema35.properties.supportCenter.properties.customMessages.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
if(Array.isArray(data157)){
const len16 = data157.length;
for(let i19=0; i19<len16; i19++){
let data158 = data157[i19];
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
if(data158.type === undefined){
const err282 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i19,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/customMessages/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if(data158.defaultValue === undefined){
const err283 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i19,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/customMessages/items/required",keyword:"required",params:{missingProperty: "defaultValue"},message:"must have required property '"+"defaultValue"+"'"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
for(const key52 in data158){
if(!((key52 === "type") || (key52 === "defaultValue"))){
const err284 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i19,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/customMessages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data158.type !== undefined){
let data159 = data158.type;
if(typeof data159 !== "string"){
const err285 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i19+"/type",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/customMessages/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(!((data159 === "Welcome") || (data159 === "Fallback"))){
const err286 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i19+"/type",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/customMessages/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema35.properties.supportCenter.properties.customMessages.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data158.defaultValue !== undefined){
let data160 = data158.defaultValue;
if(typeof data160 === "string"){
if(func1(data160) > 300){
const err287 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i19+"/defaultValue",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/customMessages/items/properties/defaultValue/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
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
const err288 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i19+"/defaultValue",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/customMessages/items/properties/defaultValue/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err289 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i19,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/customMessages/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(data153.screens !== undefined){
let data161 = data153.screens;
if((!(Array.isArray(data161))) && (data161 !== null)){
const err290 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/type",keyword:"type",params:{type: schema35.properties.supportCenter.properties.screens.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(Array.isArray(data161)){
const len17 = data161.length;
for(let i20=0; i20<len17; i20++){
let data162 = data161[i20];
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
if(data162.type === undefined){
const err291 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(data162.moduleSettings === undefined){
const err292 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/required",keyword:"required",params:{missingProperty: "moduleSettings"},message:"must have required property '"+"moduleSettings"+"'"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
for(const key53 in data162){
if(!((key53 === "type") || (key53 === "moduleSettings"))){
const err293 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data162.type !== undefined){
let data163 = data162.type;
if(typeof data163 !== "string"){
const err294 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/type",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if(!((((data163 === "Home") || (data163 === "Category")) || (data163 === "SearchResults")) || (data163 === "Article"))){
const err295 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/type",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema35.properties.supportCenter.properties.screens.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data162.moduleSettings !== undefined){
let data164 = data162.moduleSettings;
if(Array.isArray(data164)){
const len18 = data164.length;
for(let i21=0; i21<len18; i21++){
let data165 = data164[i21];
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
if(data165.type === undefined){
const err296 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if(data165.enabled === undefined){
const err297 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
for(const key54 in data165){
if(!((((key54 === "type") || (key54 === "enabled")) || (key54 === "compactCategoryModuleTemplate")) || (key54 === "detailedCategoryModuleTemplate"))){
const err298 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data165.type !== undefined){
let data166 = data165.type;
if(typeof data166 !== "string"){
const err299 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/type",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(!(((((((data166 === "Search") || (data166 === "Categories")) || (data166 === "FAQ")) || (data166 === "Contact")) || (data166 === "Results")) || (data166 === "Article")) || (data166 === "TopViewedArticles"))){
const err300 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/type",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema35.properties.supportCenter.properties.screens.items.properties.moduleSettings.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data165.enabled !== undefined){
if(typeof data165.enabled !== "boolean"){
const err301 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data165.compactCategoryModuleTemplate !== undefined){
let data168 = data165.compactCategoryModuleTemplate;
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
if(data168.active === undefined){
const err302 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/compactCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/compactCategoryModuleTemplate/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
for(const key55 in data168){
if(!(key55 === "active")){
const err303 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/compactCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/compactCategoryModuleTemplate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data168.active !== undefined){
if(typeof data168.active !== "boolean"){
const err304 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/compactCategoryModuleTemplate/active",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/compactCategoryModuleTemplate/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
}
else {
const err305 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/compactCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/compactCategoryModuleTemplate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data165.detailedCategoryModuleTemplate !== undefined){
let data170 = data165.detailedCategoryModuleTemplate;
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
if(data170.active === undefined){
const err306 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/detailedCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(data170.sidebar === undefined){
const err307 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/detailedCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/required",keyword:"required",params:{missingProperty: "sidebar"},message:"must have required property '"+"sidebar"+"'"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
for(const key56 in data170){
if(!((key56 === "active") || (key56 === "sidebar"))){
const err308 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/detailedCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data170.active !== undefined){
if(typeof data170.active !== "boolean"){
const err309 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/detailedCategoryModuleTemplate/active",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data170.sidebar !== undefined){
let data172 = data170.sidebar;
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
if(data172.enabled === undefined){
const err310 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/detailedCategoryModuleTemplate/sidebar",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/sidebar/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
for(const key57 in data172){
if(!(key57 === "enabled")){
const err311 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/detailedCategoryModuleTemplate/sidebar",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/sidebar/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data172.enabled !== undefined){
if(typeof data172.enabled !== "boolean"){
const err312 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/detailedCategoryModuleTemplate/sidebar/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/sidebar/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err313 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/detailedCategoryModuleTemplate/sidebar",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/sidebar/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err314 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/detailedCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err315 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
}
else {
const err316 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
}
else {
const err317 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(data153.enabledCategories !== undefined){
let data174 = data153.enabledCategories;
if((!(Array.isArray(data174))) && (data174 !== null)){
const err318 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/type",keyword:"type",params:{type: schema35.properties.supportCenter.properties.enabledCategories.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
if(Array.isArray(data174)){
const len19 = data174.length;
for(let i22=0; i22<len19; i22++){
let data175 = data174[i22];
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
for(const key58 in data175){
if(!(key58 === "image")){
const err319 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i22,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data175.image !== undefined){
let data176 = data175.image;
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
if(data176.source === undefined){
const err320 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i22+"/image",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/items/properties/image/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
for(const key59 in data176){
if(!(key59 === "source")){
const err321 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i22+"/image",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/items/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data176.source !== undefined){
let data177 = data176.source;
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
if(data177.defaultUrl === undefined){
const err322 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i22+"/image/source",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/items/properties/image/properties/source/required",keyword:"required",params:{missingProperty: "defaultUrl"},message:"must have required property '"+"defaultUrl"+"'"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
for(const key60 in data177){
if(!(key60 === "defaultUrl")){
const err323 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i22+"/image/source",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/items/properties/image/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data177.defaultUrl !== undefined){
if(typeof data177.defaultUrl !== "string"){
const err324 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i22+"/image/source/defaultUrl",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/items/properties/image/properties/source/properties/defaultUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err325 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i22+"/image/source",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/items/properties/image/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err326 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i22+"/image",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/items/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err327 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i22,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(data153.labelFilter !== undefined){
let data179 = data153.labelFilter;
if((!(data179 && typeof data179 == "object" && !Array.isArray(data179))) && (data179 !== null)){
const err328 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/labelFilter/type",keyword:"type",params:{type: schema35.properties.supportCenter.properties.labelFilter.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
for(const key61 in data179){
if(!(key61 === "labels")){
const err329 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/labelFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data179.labels !== undefined){
let data180 = data179.labels;
if((!(Array.isArray(data180))) && (data180 !== null)){
const err330 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter/labels",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/labelFilter/properties/labels/type",keyword:"type",params:{type: schema35.properties.supportCenter.properties.labelFilter.properties.labels.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
if(Array.isArray(data180)){
const len20 = data180.length;
for(let i23=0; i23<len20; i23++){
let data181 = data180[i23];
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
for(const key62 in data181){
const err331 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter/labels/" + i23,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/labelFilter/properties/labels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
else {
const err332 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter/labels/" + i23,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/labelFilter/properties/labels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
}
}
}
}
if(data153.styleSetting !== undefined){
let data182 = data153.styleSetting;
if((!(data182 && typeof data182 == "object" && !Array.isArray(data182))) && (data182 !== null)){
const err333 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/type",keyword:"type",params:{type: schema35.properties.supportCenter.properties.styleSetting.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
for(const key63 in data182){
if(!((key63 === "heroStyle") || (key63 === "globalStyle"))){
const err334 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data182.heroStyle !== undefined){
let data183 = data182.heroStyle;
if((!(data183 && typeof data183 == "object" && !Array.isArray(data183))) && (data183 !== null)){
const err335 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/type",keyword:"type",params:{type: schema35.properties.supportCenter.properties.styleSetting.properties.heroStyle.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
for(const key64 in data183){
if(!(((key64 === "backgroundColor") || (key64 === "textColor")) || (key64 === "image"))){
const err336 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data183.backgroundColor !== undefined){
let data184 = data183.backgroundColor;
if((typeof data184 !== "string") && (data184 !== null)){
const err337 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/backgroundColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/backgroundColor/type",keyword:"type",params:{type: schema35.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.backgroundColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
if(typeof data184 === "string"){
if(!pattern13.test(data184)){
const err338 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/backgroundColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/backgroundColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
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
if(data183.textColor !== undefined){
let data185 = data183.textColor;
if((typeof data185 !== "string") && (data185 !== null)){
const err339 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/textColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/textColor/type",keyword:"type",params:{type: schema35.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.textColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
if(typeof data185 === "string"){
if(!pattern13.test(data185)){
const err340 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/textColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/textColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
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
if(data183.image !== undefined){
let data186 = data183.image;
if((!(data186 && typeof data186 == "object" && !Array.isArray(data186))) && (data186 !== null)){
const err341 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/type",keyword:"type",params:{type: schema35.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.image.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
for(const key65 in data186){
if(!(key65 === "source")){
const err342 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data186.source !== undefined){
let data187 = data186.source;
if((!(data187 && typeof data187 == "object" && !Array.isArray(data187))) && (data187 !== null)){
const err343 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image/source",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/properties/source/type",keyword:"type",params:{type: schema35.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.image.properties.source.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
for(const key66 in data187){
if(!(key66 === "defaultUrl")){
const err344 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image/source",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data187.defaultUrl !== undefined){
let data188 = data187.defaultUrl;
if((typeof data188 !== "string") && (data188 !== null)){
const err345 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image/source/defaultUrl",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/properties/source/properties/defaultUrl/type",keyword:"type",params:{type: schema35.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.image.properties.source.properties.defaultUrl.type},message:"must be string,null"};
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
}
}
if(data182.globalStyle !== undefined){
let data189 = data182.globalStyle;
if((!(data189 && typeof data189 == "object" && !Array.isArray(data189))) && (data189 !== null)){
const err346 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/type",keyword:"type",params:{type: schema35.properties.supportCenter.properties.styleSetting.properties.globalStyle.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
for(const key67 in data189){
if(!((((((key67 === "backgroundColor") || (key67 === "primaryColor")) || (key67 === "primaryColorDark")) || (key67 === "primaryColorLight")) || (key67 === "textColor")) || (key67 === "fontFamily"))){
const err347 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data189.backgroundColor !== undefined){
let data190 = data189.backgroundColor;
if((typeof data190 !== "string") && (data190 !== null)){
const err348 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/backgroundColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/backgroundColor/type",keyword:"type",params:{type: schema35.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.backgroundColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
if(typeof data190 === "string"){
if(!pattern13.test(data190)){
const err349 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/backgroundColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/backgroundColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
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
if(data189.primaryColor !== undefined){
let data191 = data189.primaryColor;
if((typeof data191 !== "string") && (data191 !== null)){
const err350 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColor/type",keyword:"type",params:{type: schema35.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.primaryColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
if(typeof data191 === "string"){
if(!pattern13.test(data191)){
const err351 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
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
if(data189.primaryColorDark !== undefined){
let data192 = data189.primaryColorDark;
if((typeof data192 !== "string") && (data192 !== null)){
const err352 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColorDark",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColorDark/type",keyword:"type",params:{type: schema35.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.primaryColorDark.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if(typeof data192 === "string"){
if(!pattern13.test(data192)){
const err353 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColorDark",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColorDark/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
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
if(data189.primaryColorLight !== undefined){
let data193 = data189.primaryColorLight;
if((typeof data193 !== "string") && (data193 !== null)){
const err354 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColorLight",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColorLight/type",keyword:"type",params:{type: schema35.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.primaryColorLight.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
if(typeof data193 === "string"){
if(!pattern13.test(data193)){
const err355 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColorLight",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColorLight/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
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
if(data189.textColor !== undefined){
let data194 = data189.textColor;
if((typeof data194 !== "string") && (data194 !== null)){
const err356 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/textColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/textColor/type",keyword:"type",params:{type: schema35.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.textColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if(typeof data194 === "string"){
if(!pattern13.test(data194)){
const err357 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/textColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/textColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
}
if(data189.fontFamily !== undefined){
let data195 = data189.fontFamily;
if((typeof data195 !== "string") && (data195 !== null)){
const err358 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/fontFamily",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/fontFamily/type",keyword:"type",params:{type: schema35.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.fontFamily.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
if(typeof data195 === "string"){
if(func1(data195) < 1){
const err359 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/fontFamily",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/fontFamily/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
}
}
}
}
}
if(data153.feedback !== undefined){
let data196 = data153.feedback;
if((!(data196 && typeof data196 == "object" && !Array.isArray(data196))) && (data196 !== null)){
const err360 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/feedback",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/feedback/type",keyword:"type",params:{type: schema35.properties.supportCenter.properties.feedback.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
for(const key68 in data196){
if(!(key68 === "enabled")){
const err361 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/feedback",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/feedback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data196.enabled !== undefined){
let data197 = data196.enabled;
if((typeof data197 !== "boolean") && (data197 !== null)){
const err362 = {instancePath:instancePath+"/messengerConfigurations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/feedback/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/feedback/properties/enabled/type",keyword:"type",params:{type: schema35.properties.supportCenter.properties.feedback.properties.enabled.type},message:"must be boolean,null"};
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
}
}
}
}
}
}
}
if(data.messengerDeployments !== undefined){
let data198 = data.messengerDeployments;
if((!(data198 && typeof data198 == "object" && !Array.isArray(data198))) && (data198 !== null)){
const err363 = {instancePath:instancePath+"/messengerDeployments",schemaPath:"#/properties/messengerDeployments/type",keyword:"type",params:{type: schema32.properties.messengerDeployments.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
for(const key69 in data198){
const _errs474 = errors;
if(typeof key69 === "string"){
if(func1(key69) < 1){
const err364 = {instancePath:instancePath+"/messengerDeployments",schemaPath:"#/properties/messengerDeployments/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key69};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
var valid114 = _errs474 === errors;
if(!valid114){
const err365 = {instancePath:instancePath+"/messengerDeployments",schemaPath:"#/properties/messengerDeployments/propertyNames",keyword:"propertyNames",params:{propertyName: key69},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
for(const key70 in data198){
let data199 = data198[key70];
if((!(data199 && typeof data199 == "object" && !Array.isArray(data199))) && (data199 !== null)){
const err366 = {instancePath:instancePath+"/messengerDeployments/" + key70.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerDeployments/type",keyword:"type",params:{type: schema36.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
for(const key71 in data199){
if(!(func8.call(schema36.properties, key71))){
const err367 = {instancePath:instancePath+"/messengerDeployments/" + key70.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerDeployments/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data199.name !== undefined){
let data200 = data199.name;
if((typeof data200 !== "string") && (data200 !== null)){
const err368 = {instancePath:instancePath+"/messengerDeployments/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerDeployments/properties/name/type",keyword:"type",params:{type: schema36.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if(typeof data200 === "string"){
if(func1(data200) < 1){
const err369 = {instancePath:instancePath+"/messengerDeployments/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerDeployments/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data199.was !== undefined){
let data201 = data199.was;
if((typeof data201 !== "string") && (data201 !== null)){
const err370 = {instancePath:instancePath+"/messengerDeployments/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/messengerDeployments/properties/was/type",keyword:"type",params:{type: schema36.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
if(typeof data201 === "string"){
if(func1(data201) < 1){
const err371 = {instancePath:instancePath+"/messengerDeployments/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/messengerDeployments/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
}
if(data199.unchecked !== undefined){
let data202 = data199.unchecked;
if((!(data202 && typeof data202 == "object" && !Array.isArray(data202))) && (data202 !== null)){
const err372 = {instancePath:instancePath+"/messengerDeployments/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/messengerDeployments/properties/unchecked/type",keyword:"type",params:{type: schema36.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
if(data199.create !== undefined){
let data203 = data199.create;
if((typeof data203 !== "string") && (data203 !== null)){
const err373 = {instancePath:instancePath+"/messengerDeployments/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/messengerDeployments/properties/create/type",keyword:"type",params:{type: schema36.properties.create.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
if(!((data203 === "only") || (data203 === null))){
const err374 = {instancePath:instancePath+"/messengerDeployments/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/messengerDeployments/properties/create/enum",keyword:"enum",params:{allowedValues: schema36.properties.create.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data199.description !== undefined){
let data204 = data199.description;
if((typeof data204 !== "string") && (data204 !== null)){
const err375 = {instancePath:instancePath+"/messengerDeployments/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/messengerDeployments/properties/description/type",keyword:"type",params:{type: schema36.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data199.configuration !== undefined){
let data205 = data199.configuration;
if(((!(data205 && typeof data205 == "object" && !Array.isArray(data205))) && (typeof data205 !== "string")) && (data205 !== null)){
const err376 = {instancePath:instancePath+"/messengerDeployments/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration",schemaPath:"#/$defs/messengerDeployments/properties/configuration/type",keyword:"type",params:{type: schema36.properties.configuration.type},message:"must be object,string,null"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
if(typeof data205 === "string"){
if(func1(data205) < 1){
const err377 = {instancePath:instancePath+"/messengerDeployments/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration",schemaPath:"#/$defs/messengerDeployments/properties/configuration/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
for(const key72 in data205){
if(!((key72 === "name") || (key72 === "version"))){
const err378 = {instancePath:instancePath+"/messengerDeployments/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration",schemaPath:"#/$defs/messengerDeployments/properties/configuration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data205.name !== undefined){
let data206 = data205.name;
if((typeof data206 !== "string") && (data206 !== null)){
const err379 = {instancePath:instancePath+"/messengerDeployments/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration/name",schemaPath:"#/$defs/messengerDeployments/properties/configuration/properties/name/type",keyword:"type",params:{type: schema36.properties.configuration.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
if(typeof data206 === "string"){
if(func1(data206) < 1){
const err380 = {instancePath:instancePath+"/messengerDeployments/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration/name",schemaPath:"#/$defs/messengerDeployments/properties/configuration/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
}
if(data205.version !== undefined){
let data207 = data205.version;
if((!(((typeof data207 == "number") && (!(data207 % 1) && !isNaN(data207))) && (isFinite(data207)))) && (data207 !== null)){
const err381 = {instancePath:instancePath+"/messengerDeployments/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration/version",schemaPath:"#/$defs/messengerDeployments/properties/configuration/properties/version/type",keyword:"type",params:{type: schema36.properties.configuration.properties.version.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
if((typeof data207 == "number") && (isFinite(data207))){
if(data207 < 1 || isNaN(data207)){
const err382 = {instancePath:instancePath+"/messengerDeployments/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration/version",schemaPath:"#/$defs/messengerDeployments/properties/configuration/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
}
if(data199.allowAllDomains !== undefined){
let data208 = data199.allowAllDomains;
if((typeof data208 !== "boolean") && (data208 !== null)){
const err383 = {instancePath:instancePath+"/messengerDeployments/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowAllDomains",schemaPath:"#/$defs/messengerDeployments/properties/allowAllDomains/type",keyword:"type",params:{type: schema36.properties.allowAllDomains.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data199.allowedDomains !== undefined){
let data209 = data199.allowedDomains;
if((!(Array.isArray(data209))) && (data209 !== null)){
const err384 = {instancePath:instancePath+"/messengerDeployments/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowedDomains",schemaPath:"#/$defs/messengerDeployments/properties/allowedDomains/type",keyword:"type",params:{type: schema36.properties.allowedDomains.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
if(Array.isArray(data209)){
const len21 = data209.length;
for(let i24=0; i24<len21; i24++){
let data210 = data209[i24];
if(typeof data210 === "string"){
if(func1(data210) < 1){
const err385 = {instancePath:instancePath+"/messengerDeployments/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowedDomains/" + i24,schemaPath:"#/$defs/messengerDeployments/properties/allowedDomains/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
else {
const err386 = {instancePath:instancePath+"/messengerDeployments/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowedDomains/" + i24,schemaPath:"#/$defs/messengerDeployments/properties/allowedDomains/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
let i25 = data209.length;
let j3;
if(i25 > 1){
const indices3 = {};
for(;i25--;){
let item3 = data209[i25];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err387 = {instancePath:instancePath+"/messengerDeployments/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowedDomains",schemaPath:"#/$defs/messengerDeployments/properties/allowedDomains/uniqueItems",keyword:"uniqueItems",params:{i: i25, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i25+" are identical)"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
break;
}
indices3[item3] = i25;
}
}
}
}
if(data199.flow !== undefined){
let data211 = data199.flow;
if((typeof data211 !== "string") && (data211 !== null)){
const err388 = {instancePath:instancePath+"/messengerDeployments/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/flow",schemaPath:"#/$defs/messengerDeployments/properties/flow/type",keyword:"type",params:{type: schema36.properties.flow.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
if(typeof data211 === "string"){
if(func1(data211) < 1){
const err389 = {instancePath:instancePath+"/messengerDeployments/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/flow",schemaPath:"#/$defs/messengerDeployments/properties/flow/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
}
if(data199.supportedContent !== undefined){
let data212 = data199.supportedContent;
if((typeof data212 !== "string") && (data212 !== null)){
const err390 = {instancePath:instancePath+"/messengerDeployments/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportedContent",schemaPath:"#/$defs/messengerDeployments/properties/supportedContent/type",keyword:"type",params:{type: schema36.properties.supportedContent.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
if(typeof data212 === "string"){
if(func1(data212) < 1){
const err391 = {instancePath:instancePath+"/messengerDeployments/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportedContent",schemaPath:"#/$defs/messengerDeployments/properties/supportedContent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data199.status !== undefined){
let data213 = data199.status;
if((typeof data213 !== "string") && (data213 !== null)){
const err392 = {instancePath:instancePath+"/messengerDeployments/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/$defs/messengerDeployments/properties/status/type",keyword:"type",params:{type: schema36.properties.status.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
if(!(((data213 === "Active") || (data213 === "Inactive")) || (data213 === null))){
const err393 = {instancePath:instancePath+"/messengerDeployments/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/$defs/messengerDeployments/properties/status/enum",keyword:"enum",params:{allowedValues: schema36.properties.status.enum},message:"must be equal to one of the allowed values"};
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
}
}
}
if(data.schedules !== undefined){
let data214 = data.schedules;
if((!(data214 && typeof data214 == "object" && !Array.isArray(data214))) && (data214 !== null)){
const err394 = {instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/type",keyword:"type",params:{type: schema32.properties.schedules.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
for(const key73 in data214){
const _errs512 = errors;
if(typeof key73 === "string"){
if(func1(key73) < 1){
const err395 = {instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key73};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
var valid122 = _errs512 === errors;
if(!valid122){
const err396 = {instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/propertyNames",keyword:"propertyNames",params:{propertyName: key73},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
for(const key74 in data214){
let data215 = data214[key74];
if((!(data215 && typeof data215 == "object" && !Array.isArray(data215))) && (data215 !== null)){
const err397 = {instancePath:instancePath+"/schedules/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/schedules/type",keyword:"type",params:{type: schema37.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if(data215 && typeof data215 == "object" && !Array.isArray(data215)){
for(const key75 in data215){
if(!(func8.call(schema37.properties, key75))){
const err398 = {instancePath:instancePath+"/schedules/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/schedules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
if(data215.name !== undefined){
let data216 = data215.name;
if((typeof data216 !== "string") && (data216 !== null)){
const err399 = {instancePath:instancePath+"/schedules/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/schedules/properties/name/type",keyword:"type",params:{type: schema37.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
if(typeof data216 === "string"){
if(func1(data216) < 1){
const err400 = {instancePath:instancePath+"/schedules/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/schedules/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
}
if(data215.was !== undefined){
let data217 = data215.was;
if((typeof data217 !== "string") && (data217 !== null)){
const err401 = {instancePath:instancePath+"/schedules/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/schedules/properties/was/type",keyword:"type",params:{type: schema37.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
if(typeof data217 === "string"){
if(func1(data217) < 1){
const err402 = {instancePath:instancePath+"/schedules/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/schedules/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data215.unchecked !== undefined){
let data218 = data215.unchecked;
if((!(data218 && typeof data218 == "object" && !Array.isArray(data218))) && (data218 !== null)){
const err403 = {instancePath:instancePath+"/schedules/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/schedules/properties/unchecked/type",keyword:"type",params:{type: schema37.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data215.create !== undefined){
let data219 = data215.create;
if((typeof data219 !== "string") && (data219 !== null)){
const err404 = {instancePath:instancePath+"/schedules/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/schedules/properties/create/type",keyword:"type",params:{type: schema37.properties.create.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
if(!((data219 === "only") || (data219 === null))){
const err405 = {instancePath:instancePath+"/schedules/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/schedules/properties/create/enum",keyword:"enum",params:{allowedValues: schema37.properties.create.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data215.description !== undefined){
let data220 = data215.description;
if((typeof data220 !== "string") && (data220 !== null)){
const err406 = {instancePath:instancePath+"/schedules/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/schedules/properties/description/type",keyword:"type",params:{type: schema37.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
if(data215.days !== undefined){
let data221 = data215.days;
if((!(Array.isArray(data221))) && (data221 !== null)){
const err407 = {instancePath:instancePath+"/schedules/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/$defs/schedules/properties/days/type",keyword:"type",params:{type: schema37.properties.days.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
if(Array.isArray(data221)){
if(data221.length < 1){
const err408 = {instancePath:instancePath+"/schedules/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/$defs/schedules/properties/days/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
const len22 = data221.length;
for(let i26=0; i26<len22; i26++){
let data222 = data221[i26];
if(typeof data222 !== "string"){
const err409 = {instancePath:instancePath+"/schedules/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/days/" + i26,schemaPath:"#/$defs/schedules/properties/days/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
if(!(((((((data222 === "mon") || (data222 === "tue")) || (data222 === "wed")) || (data222 === "thu")) || (data222 === "fri")) || (data222 === "sat")) || (data222 === "sun"))){
const err410 = {instancePath:instancePath+"/schedules/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/days/" + i26,schemaPath:"#/$defs/schedules/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema37.properties.days.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
let i27 = data221.length;
let j4;
if(i27 > 1){
const indices4 = {};
for(;i27--;){
let item4 = data221[i27];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err411 = {instancePath:instancePath+"/schedules/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/$defs/schedules/properties/days/uniqueItems",keyword:"uniqueItems",params:{i: i27, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i27+" are identical)"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
break;
}
indices4[item4] = i27;
}
}
}
}
if(data215.from !== undefined){
let data223 = data215.from;
if((typeof data223 !== "string") && (data223 !== null)){
const err412 = {instancePath:instancePath+"/schedules/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/$defs/schedules/properties/from/type",keyword:"type",params:{type: schema37.properties.from.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
if(typeof data223 === "string"){
if(!pattern20.test(data223)){
const err413 = {instancePath:instancePath+"/schedules/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/$defs/schedules/properties/from/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$"+"\""};
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
if(data215.to !== undefined){
let data224 = data215.to;
if((typeof data224 !== "string") && (data224 !== null)){
const err414 = {instancePath:instancePath+"/schedules/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/to",schemaPath:"#/$defs/schedules/properties/to/type",keyword:"type",params:{type: schema37.properties.to.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
if(typeof data224 === "string"){
if(!pattern20.test(data224)){
const err415 = {instancePath:instancePath+"/schedules/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/to",schemaPath:"#/$defs/schedules/properties/to/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$"+"\""};
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
if(data215.starting !== undefined){
let data225 = data215.starting;
if((typeof data225 !== "string") && (data225 !== null)){
const err416 = {instancePath:instancePath+"/schedules/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/starting",schemaPath:"#/$defs/schedules/properties/starting/type",keyword:"type",params:{type: schema37.properties.starting.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
if(typeof data225 === "string"){
if(!pattern22.test(data225)){
const err417 = {instancePath:instancePath+"/schedules/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/starting",schemaPath:"#/$defs/schedules/properties/starting/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\""};
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
if(data215.until !== undefined){
let data226 = data215.until;
if((typeof data226 !== "string") && (data226 !== null)){
const err418 = {instancePath:instancePath+"/schedules/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/until",schemaPath:"#/$defs/schedules/properties/until/type",keyword:"type",params:{type: schema37.properties.until.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
if(typeof data226 === "string"){
if(!pattern23.test(data226)){
const err419 = {instancePath:instancePath+"/schedules/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/until",schemaPath:"#/$defs/schedules/properties/until/pattern",keyword:"pattern",params:{pattern: "^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$"},message:"must match pattern \""+"^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$"+"\""};
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
if(data215.date !== undefined){
let data227 = data215.date;
if((typeof data227 !== "string") && (data227 !== null)){
const err420 = {instancePath:instancePath+"/schedules/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",schemaPath:"#/$defs/schedules/properties/date/type",keyword:"type",params:{type: schema37.properties.date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
if(typeof data227 === "string"){
if(!pattern22.test(data227)){
const err421 = {instancePath:instancePath+"/schedules/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",schemaPath:"#/$defs/schedules/properties/date/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
}
if(data215.start !== undefined){
let data228 = data215.start;
if((typeof data228 !== "string") && (data228 !== null)){
const err422 = {instancePath:instancePath+"/schedules/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/start",schemaPath:"#/$defs/schedules/properties/start/type",keyword:"type",params:{type: schema37.properties.start.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
if(typeof data228 === "string"){
if(!pattern25.test(data228)){
const err423 = {instancePath:instancePath+"/schedules/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/start",schemaPath:"#/$defs/schedules/properties/start/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"+"\""};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
}
if(data215.end !== undefined){
let data229 = data215.end;
if((typeof data229 !== "string") && (data229 !== null)){
const err424 = {instancePath:instancePath+"/schedules/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/end",schemaPath:"#/$defs/schedules/properties/end/type",keyword:"type",params:{type: schema37.properties.end.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
if(typeof data229 === "string"){
if(!pattern25.test(data229)){
const err425 = {instancePath:instancePath+"/schedules/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/end",schemaPath:"#/$defs/schedules/properties/end/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"+"\""};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
}
if(data215.rrule !== undefined){
let data230 = data215.rrule;
if((typeof data230 !== "string") && (data230 !== null)){
const err426 = {instancePath:instancePath+"/schedules/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/rrule",schemaPath:"#/$defs/schedules/properties/rrule/type",keyword:"type",params:{type: schema37.properties.rrule.type},message:"must be string,null"};
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
}
}
}
if(data.scheduleGroups !== undefined){
let data231 = data.scheduleGroups;
if((!(data231 && typeof data231 == "object" && !Array.isArray(data231))) && (data231 !== null)){
const err427 = {instancePath:instancePath+"/scheduleGroups",schemaPath:"#/properties/scheduleGroups/type",keyword:"type",params:{type: schema32.properties.scheduleGroups.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
if(data231 && typeof data231 == "object" && !Array.isArray(data231)){
for(const key76 in data231){
const _errs551 = errors;
if(typeof key76 === "string"){
if(func1(key76) < 1){
const err428 = {instancePath:instancePath+"/scheduleGroups",schemaPath:"#/properties/scheduleGroups/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key76};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
var valid129 = _errs551 === errors;
if(!valid129){
const err429 = {instancePath:instancePath+"/scheduleGroups",schemaPath:"#/properties/scheduleGroups/propertyNames",keyword:"propertyNames",params:{propertyName: key76},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
for(const key77 in data231){
let data232 = data231[key77];
if((!(data232 && typeof data232 == "object" && !Array.isArray(data232))) && (data232 !== null)){
const err430 = {instancePath:instancePath+"/scheduleGroups/" + key77.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scheduleGroups/type",keyword:"type",params:{type: schema38.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
if(data232 && typeof data232 == "object" && !Array.isArray(data232)){
for(const key78 in data232){
if(!(func8.call(schema38.properties, key78))){
const err431 = {instancePath:instancePath+"/scheduleGroups/" + key77.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scheduleGroups/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data232.name !== undefined){
let data233 = data232.name;
if((typeof data233 !== "string") && (data233 !== null)){
const err432 = {instancePath:instancePath+"/scheduleGroups/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/scheduleGroups/properties/name/type",keyword:"type",params:{type: schema38.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
if(typeof data233 === "string"){
if(func1(data233) < 1){
const err433 = {instancePath:instancePath+"/scheduleGroups/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/scheduleGroups/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data232.was !== undefined){
let data234 = data232.was;
if((typeof data234 !== "string") && (data234 !== null)){
const err434 = {instancePath:instancePath+"/scheduleGroups/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/scheduleGroups/properties/was/type",keyword:"type",params:{type: schema38.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
if(typeof data234 === "string"){
if(func1(data234) < 1){
const err435 = {instancePath:instancePath+"/scheduleGroups/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/scheduleGroups/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
}
if(data232.unchecked !== undefined){
let data235 = data232.unchecked;
if((!(data235 && typeof data235 == "object" && !Array.isArray(data235))) && (data235 !== null)){
const err436 = {instancePath:instancePath+"/scheduleGroups/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/scheduleGroups/properties/unchecked/type",keyword:"type",params:{type: schema38.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
if(data232.create !== undefined){
let data236 = data232.create;
if((typeof data236 !== "string") && (data236 !== null)){
const err437 = {instancePath:instancePath+"/scheduleGroups/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/scheduleGroups/properties/create/type",keyword:"type",params:{type: schema38.properties.create.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
if(!((data236 === "only") || (data236 === null))){
const err438 = {instancePath:instancePath+"/scheduleGroups/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/scheduleGroups/properties/create/enum",keyword:"enum",params:{allowedValues: schema38.properties.create.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
if(data232.description !== undefined){
let data237 = data232.description;
if((typeof data237 !== "string") && (data237 !== null)){
const err439 = {instancePath:instancePath+"/scheduleGroups/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/scheduleGroups/properties/description/type",keyword:"type",params:{type: schema38.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(data232.timeZone !== undefined){
let data238 = data232.timeZone;
if((typeof data238 !== "string") && (data238 !== null)){
const err440 = {instancePath:instancePath+"/scheduleGroups/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeZone",schemaPath:"#/$defs/scheduleGroups/properties/timeZone/type",keyword:"type",params:{type: schema38.properties.timeZone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
if(typeof data238 === "string"){
if(func1(data238) < 1){
const err441 = {instancePath:instancePath+"/scheduleGroups/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeZone",schemaPath:"#/$defs/scheduleGroups/properties/timeZone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data232.openSchedules !== undefined){
let data239 = data232.openSchedules;
if((!(Array.isArray(data239))) && (data239 !== null)){
const err442 = {instancePath:instancePath+"/scheduleGroups/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules",schemaPath:"#/$defs/scheduleGroups/properties/openSchedules/type",keyword:"type",params:{type: schema38.properties.openSchedules.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
if(Array.isArray(data239)){
const len23 = data239.length;
for(let i28=0; i28<len23; i28++){
let data240 = data239[i28];
if(typeof data240 === "string"){
if(func1(data240) < 1){
const err443 = {instancePath:instancePath+"/scheduleGroups/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules/" + i28,schemaPath:"#/$defs/scheduleGroups/properties/openSchedules/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
else {
const err444 = {instancePath:instancePath+"/scheduleGroups/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules/" + i28,schemaPath:"#/$defs/scheduleGroups/properties/openSchedules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
let i29 = data239.length;
let j5;
if(i29 > 1){
const indices5 = {};
for(;i29--;){
let item5 = data239[i29];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err445 = {instancePath:instancePath+"/scheduleGroups/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules",schemaPath:"#/$defs/scheduleGroups/properties/openSchedules/uniqueItems",keyword:"uniqueItems",params:{i: i29, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i29+" are identical)"};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
break;
}
indices5[item5] = i29;
}
}
}
}
if(data232.closedSchedules !== undefined){
let data241 = data232.closedSchedules;
if((!(Array.isArray(data241))) && (data241 !== null)){
const err446 = {instancePath:instancePath+"/scheduleGroups/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules",schemaPath:"#/$defs/scheduleGroups/properties/closedSchedules/type",keyword:"type",params:{type: schema38.properties.closedSchedules.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
if(Array.isArray(data241)){
const len24 = data241.length;
for(let i30=0; i30<len24; i30++){
let data242 = data241[i30];
if(typeof data242 === "string"){
if(func1(data242) < 1){
const err447 = {instancePath:instancePath+"/scheduleGroups/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules/" + i30,schemaPath:"#/$defs/scheduleGroups/properties/closedSchedules/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
else {
const err448 = {instancePath:instancePath+"/scheduleGroups/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules/" + i30,schemaPath:"#/$defs/scheduleGroups/properties/closedSchedules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
let i31 = data241.length;
let j6;
if(i31 > 1){
const indices6 = {};
for(;i31--;){
let item6 = data241[i31];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
const err449 = {instancePath:instancePath+"/scheduleGroups/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules",schemaPath:"#/$defs/scheduleGroups/properties/closedSchedules/uniqueItems",keyword:"uniqueItems",params:{i: i31, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i31+" are identical)"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
break;
}
indices6[item6] = i31;
}
}
}
}
if(data232.holidaySchedules !== undefined){
let data243 = data232.holidaySchedules;
if((!(Array.isArray(data243))) && (data243 !== null)){
const err450 = {instancePath:instancePath+"/scheduleGroups/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules",schemaPath:"#/$defs/scheduleGroups/properties/holidaySchedules/type",keyword:"type",params:{type: schema38.properties.holidaySchedules.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
if(Array.isArray(data243)){
const len25 = data243.length;
for(let i32=0; i32<len25; i32++){
let data244 = data243[i32];
if(typeof data244 === "string"){
if(func1(data244) < 1){
const err451 = {instancePath:instancePath+"/scheduleGroups/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules/" + i32,schemaPath:"#/$defs/scheduleGroups/properties/holidaySchedules/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
else {
const err452 = {instancePath:instancePath+"/scheduleGroups/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules/" + i32,schemaPath:"#/$defs/scheduleGroups/properties/holidaySchedules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
let i33 = data243.length;
let j7;
if(i33 > 1){
const indices7 = {};
for(;i33--;){
let item7 = data243[i33];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
const err453 = {instancePath:instancePath+"/scheduleGroups/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules",schemaPath:"#/$defs/scheduleGroups/properties/holidaySchedules/uniqueItems",keyword:"uniqueItems",params:{i: i33, j: j7},message:"must NOT have duplicate items (items ## "+j7+" and "+i33+" are identical)"};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
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
let data245 = data.timeoutRules;
if((!(data245 && typeof data245 == "object" && !Array.isArray(data245))) && (data245 !== null)){
const err454 = {instancePath:instancePath+"/timeoutRules",schemaPath:"#/properties/timeoutRules/type",keyword:"type",params:{type: schema32.properties.timeoutRules.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
if(data245 && typeof data245 == "object" && !Array.isArray(data245)){
for(const key79 in data245){
const _errs584 = errors;
if(typeof key79 === "string"){
if(func1(key79) < 1){
const err455 = {instancePath:instancePath+"/timeoutRules",schemaPath:"#/properties/timeoutRules/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key79};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
var valid142 = _errs584 === errors;
if(!valid142){
const err456 = {instancePath:instancePath+"/timeoutRules",schemaPath:"#/properties/timeoutRules/propertyNames",keyword:"propertyNames",params:{propertyName: key79},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
for(const key80 in data245){
let data246 = data245[key80];
if((!(data246 && typeof data246 == "object" && !Array.isArray(data246))) && (data246 !== null)){
const err457 = {instancePath:instancePath+"/timeoutRules/" + key80.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/timeoutRules/type",keyword:"type",params:{type: schema39.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
if(data246 && typeof data246 == "object" && !Array.isArray(data246)){
for(const key81 in data246){
if(!(((((((key81 === "of") || (key81 === "match")) || (key81 === "atLeast")) || (key81 === "atMost")) || (key81 === "exactly")) || (key81 === "publish")) || (key81 === "fix"))){
const err458 = {instancePath:instancePath+"/timeoutRules/" + key80.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/timeoutRules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
if(data246.of !== undefined){
let data247 = data246.of;
if((typeof data247 !== "string") && (data247 !== null)){
const err459 = {instancePath:instancePath+"/timeoutRules/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/of",schemaPath:"#/$defs/timeoutRules/properties/of/type",keyword:"type",params:{type: schema39.properties.of.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
if(!(((data247 === "dataActions") || (data247 === "steps")) || (data247 === null))){
const err460 = {instancePath:instancePath+"/timeoutRules/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/of",schemaPath:"#/$defs/timeoutRules/properties/of/enum",keyword:"enum",params:{allowedValues: schema39.properties.of.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data246.match !== undefined){
let data248 = data246.match;
if((!(data248 && typeof data248 == "object" && !Array.isArray(data248))) && (data248 !== null)){
const err461 = {instancePath:instancePath+"/timeoutRules/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/match",schemaPath:"#/$defs/timeoutRules/properties/match/type",keyword:"type",params:{type: schema39.properties.match.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
for(const key82 in data248){
if(!(((((((key82 === "name") || (key82 === "integration")) || (key82 === "category")) || (key82 === "flow")) || (key82 === "type")) || (key82 === "container")) || (key82 === "action"))){
const err462 = {instancePath:instancePath+"/timeoutRules/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/match",schemaPath:"#/$defs/timeoutRules/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
if(data248.name !== undefined){
let data249 = data248.name;
if((typeof data249 !== "string") && (data249 !== null)){
const err463 = {instancePath:instancePath+"/timeoutRules/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/name",schemaPath:"#/$defs/timeoutRules/properties/match/properties/name/type",keyword:"type",params:{type: schema39.properties.match.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
if(typeof data249 === "string"){
if(func1(data249) < 1){
const err464 = {instancePath:instancePath+"/timeoutRules/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/name",schemaPath:"#/$defs/timeoutRules/properties/match/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data248.integration !== undefined){
let data250 = data248.integration;
if((typeof data250 !== "string") && (data250 !== null)){
const err465 = {instancePath:instancePath+"/timeoutRules/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/integration",schemaPath:"#/$defs/timeoutRules/properties/match/properties/integration/type",keyword:"type",params:{type: schema39.properties.match.properties.integration.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
if(typeof data250 === "string"){
if(func1(data250) < 1){
const err466 = {instancePath:instancePath+"/timeoutRules/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/integration",schemaPath:"#/$defs/timeoutRules/properties/match/properties/integration/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data248.category !== undefined){
let data251 = data248.category;
if((typeof data251 !== "string") && (data251 !== null)){
const err467 = {instancePath:instancePath+"/timeoutRules/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/category",schemaPath:"#/$defs/timeoutRules/properties/match/properties/category/type",keyword:"type",params:{type: schema39.properties.match.properties.category.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
if(typeof data251 === "string"){
if(func1(data251) < 1){
const err468 = {instancePath:instancePath+"/timeoutRules/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/category",schemaPath:"#/$defs/timeoutRules/properties/match/properties/category/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data248.flow !== undefined){
let data252 = data248.flow;
if((typeof data252 !== "string") && (data252 !== null)){
const err469 = {instancePath:instancePath+"/timeoutRules/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/flow",schemaPath:"#/$defs/timeoutRules/properties/match/properties/flow/type",keyword:"type",params:{type: schema39.properties.match.properties.flow.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
if(typeof data252 === "string"){
if(func1(data252) < 1){
const err470 = {instancePath:instancePath+"/timeoutRules/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/flow",schemaPath:"#/$defs/timeoutRules/properties/match/properties/flow/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
}
if(data248.type !== undefined){
let data253 = data248.type;
if((typeof data253 !== "string") && (data253 !== null)){
const err471 = {instancePath:instancePath+"/timeoutRules/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/type",schemaPath:"#/$defs/timeoutRules/properties/match/properties/type/type",keyword:"type",params:{type: schema39.properties.match.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
if(typeof data253 === "string"){
if(func1(data253) < 1){
const err472 = {instancePath:instancePath+"/timeoutRules/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/type",schemaPath:"#/$defs/timeoutRules/properties/match/properties/type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
}
if(data248.container !== undefined){
let data254 = data248.container;
if((typeof data254 !== "string") && (data254 !== null)){
const err473 = {instancePath:instancePath+"/timeoutRules/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/container",schemaPath:"#/$defs/timeoutRules/properties/match/properties/container/type",keyword:"type",params:{type: schema39.properties.match.properties.container.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
if(typeof data254 === "string"){
if(func1(data254) < 1){
const err474 = {instancePath:instancePath+"/timeoutRules/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/container",schemaPath:"#/$defs/timeoutRules/properties/match/properties/container/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
}
if(data248.action !== undefined){
let data255 = data248.action;
if((typeof data255 !== "string") && (data255 !== null)){
const err475 = {instancePath:instancePath+"/timeoutRules/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/action",schemaPath:"#/$defs/timeoutRules/properties/match/properties/action/type",keyword:"type",params:{type: schema39.properties.match.properties.action.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
if(typeof data255 === "string"){
if(func1(data255) < 1){
const err476 = {instancePath:instancePath+"/timeoutRules/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/action",schemaPath:"#/$defs/timeoutRules/properties/match/properties/action/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
}
}
}
if(data246.atLeast !== undefined){
let data256 = data246.atLeast;
if((typeof data256 !== "string") && (data256 !== null)){
const err477 = {instancePath:instancePath+"/timeoutRules/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/atLeast",schemaPath:"#/$defs/timeoutRules/properties/atLeast/type",keyword:"type",params:{type: schema39.properties.atLeast.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
if(typeof data256 === "string"){
if(!pattern4.test(data256)){
const err478 = {instancePath:instancePath+"/timeoutRules/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/atLeast",schemaPath:"#/$defs/timeoutRules/properties/atLeast/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
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
if(data246.atMost !== undefined){
let data257 = data246.atMost;
if((typeof data257 !== "string") && (data257 !== null)){
const err479 = {instancePath:instancePath+"/timeoutRules/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/atMost",schemaPath:"#/$defs/timeoutRules/properties/atMost/type",keyword:"type",params:{type: schema39.properties.atMost.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
if(typeof data257 === "string"){
if(!pattern4.test(data257)){
const err480 = {instancePath:instancePath+"/timeoutRules/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/atMost",schemaPath:"#/$defs/timeoutRules/properties/atMost/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
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
if(data246.exactly !== undefined){
let data258 = data246.exactly;
if((typeof data258 !== "string") && (data258 !== null)){
const err481 = {instancePath:instancePath+"/timeoutRules/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/exactly",schemaPath:"#/$defs/timeoutRules/properties/exactly/type",keyword:"type",params:{type: schema39.properties.exactly.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
if(typeof data258 === "string"){
if(!pattern4.test(data258)){
const err482 = {instancePath:instancePath+"/timeoutRules/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/exactly",schemaPath:"#/$defs/timeoutRules/properties/exactly/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
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
if(data246.publish !== undefined){
let data259 = data246.publish;
if((typeof data259 !== "boolean") && (data259 !== null)){
const err483 = {instancePath:instancePath+"/timeoutRules/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/publish",schemaPath:"#/$defs/timeoutRules/properties/publish/type",keyword:"type",params:{type: schema39.properties.publish.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
if(data246.fix !== undefined){
let data260 = data246.fix;
if((typeof data260 !== "boolean") && (data260 !== null)){
const err484 = {instancePath:instancePath+"/timeoutRules/" + key80.replace(/~/g, "~0").replace(/\//g, "~1")+"/fix",schemaPath:"#/$defs/timeoutRules/properties/fix/type",keyword:"type",params:{type: schema39.properties.fix.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
}
}
}
}
if(data.policies !== undefined){
let data261 = data.policies;
if((!(data261 && typeof data261 == "object" && !Array.isArray(data261))) && (data261 !== null)){
const err485 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: schema32.properties.policies.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
if(data261 && typeof data261 == "object" && !Array.isArray(data261)){
for(const key83 in data261){
if(!(((key83 === "maximumChange") || (key83 === "minimumContrast")) || (key83 === "maximumGreetingLength"))){
const err486 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
if(data261.maximumChange !== undefined){
let data262 = data261.maximumChange;
if((typeof data262 !== "string") && (data262 !== null)){
const err487 = {instancePath:instancePath+"/policies/maximumChange",schemaPath:"#/properties/policies/properties/maximumChange/type",keyword:"type",params:{type: schema32.properties.policies.properties.maximumChange.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
if(typeof data262 === "string"){
if(!pattern30.test(data262)){
const err488 = {instancePath:instancePath+"/policies/maximumChange",schemaPath:"#/properties/policies/properties/maximumChange/pattern",keyword:"pattern",params:{pattern: "^(100|[1-9]?[0-9])%$"},message:"must match pattern \""+"^(100|[1-9]?[0-9])%$"+"\""};
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
if(data261.minimumContrast !== undefined){
let data263 = data261.minimumContrast;
if((!((typeof data263 == "number") && (isFinite(data263)))) && (data263 !== null)){
const err489 = {instancePath:instancePath+"/policies/minimumContrast",schemaPath:"#/properties/policies/properties/minimumContrast/type",keyword:"type",params:{type: schema32.properties.policies.properties.minimumContrast.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
if((typeof data263 == "number") && (isFinite(data263))){
if(data263 > 21 || isNaN(data263)){
const err490 = {instancePath:instancePath+"/policies/minimumContrast",schemaPath:"#/properties/policies/properties/minimumContrast/maximum",keyword:"maximum",params:{comparison: "<=", limit: 21},message:"must be <= 21"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
if(data263 < 0 || isNaN(data263)){
const err491 = {instancePath:instancePath+"/policies/minimumContrast",schemaPath:"#/properties/policies/properties/minimumContrast/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data261.maximumGreetingLength !== undefined){
let data264 = data261.maximumGreetingLength;
if((!(((typeof data264 == "number") && (!(data264 % 1) && !isNaN(data264))) && (isFinite(data264)))) && (data264 !== null)){
const err492 = {instancePath:instancePath+"/policies/maximumGreetingLength",schemaPath:"#/properties/policies/properties/maximumGreetingLength/type",keyword:"type",params:{type: schema32.properties.policies.properties.maximumGreetingLength.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
if((typeof data264 == "number") && (isFinite(data264))){
if(data264 < 0 || isNaN(data264)){
const err493 = {instancePath:instancePath+"/policies/maximumGreetingLength",schemaPath:"#/properties/policies/properties/maximumGreetingLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":"object","title":"Org","description":"One org: which one it is, and its settings.","properties":{"region":{"type":"string","anyOf":[{"enum":["us-east-1","us-east-2","us-west-2","ca-central-1","mx-central-1","sa-east-1","eu-west-1","eu-west-2","eu-central-1","eu-central-2","eusc-de-east-1","me-central-1","ap-south-1","ap-southeast-1","ap-southeast-2","ap-northeast-1","ap-northeast-2","ap-northeast-3"]},{"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":253}],"description":"The AWS id or the domain of the Genesys Cloud region, or the name of a host that the runner gives. A file cannot name a host.","examples":["eu-west-1","mypurecloud.de"]},"organizationId":{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","description":"The id of the organization, as the platform shows it under Organization Settings. Nothing is read or written in any other.","examples":["0f6b2c1e-7a4d-4a56-9f3e-b1c2d3e4f506"]},"credentials":{"type":"string","pattern":"^[A-Z][A-Z0-9_]{0,62}$","description":"The part of the environment variables' names that is the org's own: `PROD_US` for GENESYS_PROD_US_CLIENT_ID and its like. By default the name of the org in capitals, with `_` for `-`.","examples":["PROD_US"]},"use":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"description":"The profiles that are laid under this org, in this order; a later one wins.","examples":[["shop"]]},"allow":{"type":["object","null"],"description":"Risks that are accepted: the code, and for which things (`section/key`), or `true` for all.","properties":{"unpublished-work":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `unpublished-work`."},"locked-by-this-client":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `locked-by-this-client`."},"takes-along":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `takes-along`."},"organization-not-pinned":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `organization-not-pinned`."},"sweeping-change":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `sweeping-change`."},"near-name":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `near-name`."},"low-contrast":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `low-contrast`."},"long-text":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `long-text`."}},"additionalProperties":false,"examples":[{"near-name":["dataActions/Lookup customer"]}]},"dataActions":{"type":["object","null"],"title":"Data actions","description":"Data actions, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/dataActionsInOrg"}},"flows":{"type":["object","null"],"title":"Flows","description":"Flows, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/flowsInOrg"}},"messengerConfigurations":{"type":["object","null"],"title":"Messenger configurations","description":"Messenger configurations, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/messengerConfigurationsInOrg"}},"messengerDeployments":{"type":["object","null"],"title":"Messenger deployments","description":"Messenger deployments, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/messengerDeploymentsInOrg"}},"schedules":{"type":["object","null"],"title":"Schedules","description":"Schedules, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/schedulesInOrg"}},"scheduleGroups":{"type":["object","null"],"title":"Schedule groups","description":"Schedule groups, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/scheduleGroupsInOrg"}},"timeoutRules":{"type":["object","null"],"title":"Timeout rules","description":"Timeout rules, each under a name of its own.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/timeoutRules"}},"policies":{"type":["object","null"],"title":"Policies","description":"Limits that make a finding a risk.","properties":{"maximumChange":{"type":["string","null"],"pattern":"^(100|[1-9]?[0-9])%$","description":"How much of an org's named settings one plan may change before it is the risk `sweeping-change`; judged in orgs with at least ten named settings. `0%` turns it off.","examples":["30%"]},"minimumContrast":{"type":["number","null"],"minimum":0,"maximum":21,"description":"The least contrast of colours that meet on the screen, as WCAG 2.2 counts it; less is the risk `low-contrast`. 4.5 is its level AA. `0` turns it off; where nothing is written, less than 4.5 is a notice.","examples":[4.5]},"maximumGreetingLength":{"type":["integer","null"],"minimum":0,"description":"The most characters of a greeting; more is the risk `long-text`. `0` turns it off; where nothing is written, more than 150 is a notice.","examples":[150]}},"additionalProperties":false}},"additionalProperties":false,"examples":[{"region":"eu-west-1"}]};
const schema41 = {"additionalProperties":false,"type":["object","string","null"],"title":"data action","description":"One data action, by its name, and what is to hold for it.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this data action, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this data action, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this data action has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"timeout":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60},"title":"Timeout","description":"How long the platform waits for the action before it gives up (`config.timeoutSeconds`): 1s to 1m, in whole seconds. Where it was never set, the platform uses 1m.","examples":["8s","20s","1m"]},"integration":{"type":["string","null"],"minLength":1,"x-selector":true,"x-reference":"integrations","description":"The name of the integration that the action belongs to; needed where the org has several actions of this name.","examples":["CRM web services"]}},"examples":["8s","20s","1m",{"timeout":"8s","integration":"CRM web services"}],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60}};
const schema42 = {"additionalProperties":false,"type":["object","null"],"title":"flow","description":"One published Architect flow, and how long its steps wait for the data actions that they call.","examples":[{"publish":true,"steps":{"Lookup customer":"6s","Lookup order":{"15":"4s","Orders":"suggested"}}}],"properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this flow, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this flow, where its name does not settle which one is meant."},"type":{"type":["string","null"],"pattern":"^[a-z]+$","x-selector":true,"description":"The type of the flow in small letters, as `inboundcall`; needed where the org has flows of several types with this name.","examples":["inboundcall"]},"publish":{"type":["boolean","null"],"description":"`true`: what differs is written, and the flow is published. Otherwise the flow is only looked at, and what differs is told.","examples":[true]},"steps":{"type":["object","null"],"title":"Steps","description":"How long the steps wait that call a data action, by the action: its key under `dataActions`, or its name in the platform.","additionalProperties":{"type":["string","object","null"],"pattern":"^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$","x-duration":{"unit":"ms","minimum":1,"maximum":604800000},"description":"How long every step waits that calls this action, or a map: digits are a tracking id, anything else is a task, menu or state.","additionalProperties":{"type":["string","null"],"pattern":"^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$","x-duration":{"unit":"ms","minimum":1,"maximum":604800000},"description":"How long this step waits; `suggested`: as long as the action itself."},"examples":["6s","suggested"]},"examples":[{"Lookup customer":"6s","Lookup order":{"15":"4s","Orders":"suggested"}}]}},"x-gone":{"was":{"why":"cannot be said of a flow, which is never renamed","instead":"Rename it in Architect, and here its key or `name`."},"unchecked":{"why":"cannot be said of a flow, of which only the timeouts of its steps are set","instead":"Set the rest in Architect."}}};
const schema43 = {"additionalProperties":false,"type":["object","null"],"title":"messenger configuration","description":"One configuration of web messaging, by its name: how the messenger looks and what it does.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this messenger configuration, exactly; the key where it is not written.","maxLength":100},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this messenger configuration, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this messenger configuration has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the messenger configuration is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"x-empty-is-unset":true,"description":"What people read about the configuration."},"languages":{"type":["array","null"],"items":{"type":"string","pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"A language by its code, in lower-case letters.","examples":["en-us","de"]},"minItems":1,"description":"The languages that the messenger speaks, in order, by their lower-case codes.","examples":[["en-us","de"]]},"defaultLanguage":{"type":["string","null"],"pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"The language for visitors whose own one the messenger does not speak: one of `languages`, by its lower-case code.","examples":["en-us","de"]},"labels":{"type":["object","null"],"description":"Texts in place of the platform's own, by language and key: the platform's `customI18nLabels`.","propertyNames":{"type":"string","pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"A language by its code, in lower-case letters.","examples":["en-us","de"]},"additionalProperties":{"type":["object","null"],"description":"The texts of one language.","properties":{"MessengerHomeHeaderTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The greeting at the head of the home screen.","examples":["Hello"]},"MessengerHomeHeaderSubTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The line below the greeting.","examples":["How can we help?"]},"MessengerLauncherButtonText":{"type":["string","null"],"x-empty-is-unset":true,"description":"The text on the launcher; at most 20 characters are shown.","examples":["Chat with us"]},"PushNotificationTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The title of a push notification; needed where `notifications` is enabled.","examples":["New message"]},"PushNotificationBody":{"type":["string","null"],"x-empty-is-unset":true,"description":"The text of a push notification; needed where `notifications` is enabled.","examples":["We have answered you."]}},"additionalProperties":false},"examples":[{"en-us":{"MessengerHomeHeaderTitle":"Hello"}}]},"headlessMode":{"type":["object","null"],"description":"The messenger without an interface of its own.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the page brings its own interface."}},"additionalProperties":false},"messenger":{"type":["object","null"],"description":"The messenger: how it looks, and what visitors can do in it.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is a messenger."},"styles":{"type":["object","null"],"description":"Its colours.","properties":{"primaryColor":{"type":["string","null"],"pattern":"^#[A-Fa-f0-9]{6}$","x-colour":true,"description":"The colour of launcher and header, under white text. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]}},"additionalProperties":false},"launcherButton":{"type":["object","null"],"description":"The button that opens the messenger.","properties":{"visibility":{"type":["string","null"],"enum":["On","Off","OnDemand",null],"description":"Whether the button is shown: always, never, or when the page asks for it."},"displayType":{"type":["string","null"],"enum":["IconAndText","Icon","Text",null],"description":"What the button shows."},"icon":{"type":["object","null"],"description":"A picture in place of the usual icon.","properties":{"url":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, by https; 26 × 26 pixels are best, 100 × 100 the most.","examples":["https://shop.example.com/icon.png"]}},"additionalProperties":false}},"additionalProperties":false},"homeScreen":{"type":["object","null"],"description":"The screen that greets visitors before a conversation.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is one; without it the greeting of `labels` is not seen."},"logoUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"The address of the logo, by https; one above 200 × 70 pixels is made smaller.","examples":["https://shop.example.com/logo.png"]}},"additionalProperties":false},"fileUpload":{"type":["object","null"],"description":"What visitors can send as a file.","properties":{"enableAttachments":{"type":["boolean","null"],"description":"Whether files can be sent; which types is said by the supported content profile of the deployment."},"modes":{"type":["array","null"],"items":{"type":"object","description":"What is accepted together.","properties":{"fileTypes":{"type":"array","items":{"type":"string","enum":["image/jpeg","image/gif","image/png"]},"x-empty-is-unset":true,"description":"The types of the files.","uniqueItems":true},"maxFileSizeKB":{"type":"integer","description":"The greatest size of a file, in kilobytes.","minimum":0,"maximum":10240,"examples":[10240]}},"additionalProperties":false},"x-empty-is-unset":true,"description":"The older way to say which files are accepted; clients ignore it where `enableAttachments` is set.","examples":[[{"fileTypes":["image/png"],"maxFileSizeKB":10240}]]}},"additionalProperties":false,"x-gone":{"useSupportedContentProfile":{"why":"was removed from the platform in 2024-03","instead":"Write `enableAttachments`; the types come from the supported content profile of the deployment."}}},"sessionPersistenceType":{"type":["string","null"],"enum":["AcrossSubdomains","DomainOrSubdomainOnly",null],"description":"Whether a conversation goes on across sub-domains; the platform has deprecated the choice."},"apps":{"type":["object","null"],"description":"What the messenger is used for.","properties":{"conversations":{"type":["object","null"],"description":"Conversations with bots and agents.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there are any."},"showAgentTypingIndicator":{"type":["boolean","null"],"description":"Whether visitors see that an agent is typing."},"showUserTypingIndicator":{"type":["boolean","null"],"description":"Whether agents see that a visitor is typing."},"autoStart":{"type":["object","null"],"description":"How a conversation begins.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the inbound message flow starts when the messenger opens."}},"additionalProperties":false},"markdown":{"type":["object","null"],"description":"Rich text.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether messages may be formatted."}},"additionalProperties":false},"conversationDisconnect":{"type":["object","null"],"description":"What a visitor sees when the agent has left.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the end of a conversation is shown."},"type":{"type":["string","null"],"enum":["Send","ReadOnly",null],"description":"Whether the visitor can still write then."}},"additionalProperties":false},"conversationClear":{"type":["object","null"],"description":"Taking away a conversation.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether visitors can clear it."}},"additionalProperties":false},"humanize":{"type":["object","null"],"description":"A name and a face for the bot.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the name and picture of the bot are shown."},"bot":{"type":["object","null"],"description":"The bot as visitors see it.","properties":{"name":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its name.","examples":["Robin"]},"avatarUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"The address of its picture, by https.","examples":["https://shop.example.com/robin.png"]}},"additionalProperties":false}},"additionalProperties":false},"notifications":{"type":["object","null"],"description":"Push notifications on mobile devices.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are sent; each language then needs both push texts in `labels`."},"notificationContentType":{"type":["string","null"],"enum":["IncludeMessagesContent","ExcludeMessagesContent",null],"description":"Whether they carry the text of the message."}},"additionalProperties":false},"sessionDurationSeconds":{"type":["integer","null"],"description":"How long a session lasts, in seconds; three days by default.","minimum":900,"examples":[259200]}},"additionalProperties":false},"knowledge":{"type":["object","null"],"description":"Articles of a knowledge base inside of the messenger.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are offered."},"knowledgeBase":{"type":["object","null"],"description":"The knowledge base whose articles are offered.","properties":{"id":{"type":["string","null"],"pattern":"^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$","x-org-only":true,"description":"The id of the knowledge base; each org has another one.","examples":["8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e"],"x-empty-is-unset":true}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"position":{"type":["object","null"],"description":"Where the messenger lies on the page.","properties":{"alignment":{"type":["string","null"],"enum":["Auto","Left","Right",null],"description":"On which side."},"sideSpace":{"type":["integer","null"],"description":"The space beside it, in pixels.","examples":[20]},"bottomSpace":{"type":["integer","null"],"description":"The space below it, in pixels.","examples":[12]}},"additionalProperties":false},"cobrowse":{"type":["object","null"],"description":"Co-browsing: what an agent sees and does of a visitor's page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether co-browsing is offered."},"allowAgentControl":{"type":["boolean","null"],"description":"Whether agents can ask for control of the page."},"allowAgentNavigation":{"type":["boolean","null"],"description":"Whether agents can lead the visitor to another page."},"allowDraw":{"type":["boolean","null"],"description":"Whether agents can draw on the page."},"channels":{"type":["array","null"],"items":{"type":"string","enum":["Webmessaging","Voice"]},"x-empty-is-unset":true,"description":"Where co-browsing can begin.","uniqueItems":true},"maskSelectors":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"CSS selectors of what agents never see.","examples":[[".card-number"]]},"readonlySelectors":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"CSS selectors of what agents cannot change.","examples":[[".order-total"]]},"pauseCriteria":{"type":["array","null"],"items":{"type":"object","description":"One sort of pages.","properties":{"urlFragment":{"type":"string","minLength":1,"description":"A part of the address.","examples":["/checkout"]},"condition":{"type":"string","enum":["Includes","DoesNotInclude","StartsWith","EndsWith","Equals"],"description":"How the part lies in the address."}},"additionalProperties":false,"required":["urlFragment","condition"]},"x-empty-is-unset":true,"description":"The pages on which co-browsing pauses.","examples":[[{"urlFragment":"/checkout","condition":"Includes"}]]}},"additionalProperties":false},"video":{"type":["object","null"],"description":"Video calls from the messenger.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether video is offered."},"channels":{"type":["array","null"],"items":{"type":"string","enum":["Webmessaging","Voice"]},"x-empty-is-unset":true,"description":"Where a video call can begin.","uniqueItems":true},"agent":{"type":["object","null"],"description":"What agents can do.","properties":{"allowCamera":{"type":["boolean","null"],"description":"Whether an agent can switch a camera on."},"allowScreenShare":{"type":["boolean","null"],"description":"Whether an agent can share a screen."},"allowMicrophone":{"type":["boolean","null"],"description":"Whether an agent can switch a microphone on."},"background":{"type":["string","null"],"enum":["BLUR","NONE","IMAGE",null],"description":"What is behind an agent."},"backgroundImage":{"type":["object","null"],"description":"The picture behind an agent, where `background` is `IMAGE`.","properties":{"url":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, by https.","examples":["https://shop.example.com/office.png"]}},"additionalProperties":false}},"additionalProperties":false},"user":{"type":["object","null"],"description":"What visitors can do.","properties":{"allowCamera":{"type":["boolean","null"],"description":"Whether a visitor can switch a camera on."},"allowScreenShare":{"type":["boolean","null"],"description":"Whether a visitor can share a screen."},"allowMicrophone":{"type":["boolean","null"],"description":"Whether a visitor can switch a microphone on."}},"additionalProperties":false}},"additionalProperties":false},"authenticationSettings":{"type":["object","null"],"description":"How visitors sign in.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether visitors can sign in."},"integrationId":{"type":["string","null"],"minLength":1,"x-reference":"integrations","description":"The OpenID Connect integration that knows the visitors, by key or name.","examples":["Shop sign-in"]},"allowSessionUpgrade":{"type":["boolean","null"],"description":"Whether a session that began without a sign-in goes on after it."}},"additionalProperties":false},"journeyEvents":{"type":["object","null"],"description":"What is recorded of a visitor's journey through the page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether anything is recorded; audiences need it."},"pageviewConfig":{"type":["string","null"],"enum":["Auto","Once","Off",null],"description":"When a view of a page is recorded."},"clickEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["selector","eventName"]},"x-empty-is-unset":true,"description":"Clicks that are recorded."},"inViewportEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["selector","eventName"]},"x-empty-is-unset":true,"description":"Elements that are recorded when they come into view."},"formsTrackEvents":{"type":["array","null"],"items":{"type":"object","description":"One form.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"formName":{"type":"string","minLength":1,"description":"The name of the form in what is recorded.","examples":["checkout"]},"captureDataOnFormAbandon":{"type":"boolean","description":"Whether what was typed is recorded when the form is left."},"captureDataOnFormSubmit":{"type":"boolean","description":"Whether what was typed is recorded when the form is sent."}},"additionalProperties":false,"required":["selector","formName","captureDataOnFormAbandon","captureDataOnFormSubmit"]},"x-empty-is-unset":true,"description":"Forms that are recorded."},"idleEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]},"idleAfterSeconds":{"type":"integer","description":"After how many seconds without activity.","minimum":30,"examples":[60]}},"additionalProperties":false,"required":["eventName"]},"x-empty-is-unset":true,"description":"Times without activity that are recorded."},"scrollDepthEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"percentage":{"type":"integer","description":"How far down the page, in percent.","minimum":0,"maximum":100,"examples":[50]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["percentage","eventName"]},"x-empty-is-unset":true,"description":"Depths of scrolling that are recorded."},"trackingSettings":{"type":["object","null"],"description":"What of an address is recorded, and of whom nothing is.","properties":{"shouldKeepUrlFragment":{"type":["boolean","null"],"description":"Whether the part behind `#` is recorded."},"searchQueryParameters":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"The query parameters that hold what a visitor searches for.","examples":[["q"]],"maxItems":50},"excludedQueryParameters":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"The query parameters that are not recorded.","examples":[["token"]],"maxItems":50},"ipFilters":{"type":["array","null"],"items":{"type":"object","description":"One address or range.","properties":{"ipAddress":{"type":"string","minLength":1,"description":"An IPv4 or IPv6 address, or a range of them in CIDR notation.","examples":["203.0.113.0/24"]},"name":{"type":"string","minLength":1,"description":"What it is called.","examples":["Head office"]}},"additionalProperties":false,"required":["ipAddress"]},"x-empty-is-unset":true,"description":"The addresses from which nothing is recorded.","maxItems":10}},"additionalProperties":false}},"additionalProperties":false,"x-gone":{"excludedQueryParameters":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { excludedQueryParameters: … } }`."},"shouldKeepUrlFragment":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { shouldKeepUrlFragment: … } }`."},"searchQueryParameters":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { searchQueryParameters: … } }`."}}},"supportCenter":{"type":["object","null"],"description":"The support center: a knowledge base as a page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is one."},"knowledgeBase":{"type":["object","null"],"description":"The knowledge base whose articles are offered.","properties":{"id":{"type":["string","null"],"pattern":"^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$","x-org-only":true,"description":"The id of the knowledge base; each org has another one.","examples":["8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e"],"x-empty-is-unset":true}},"additionalProperties":false},"routerType":{"type":["string","null"],"enum":["Hash","Browser",null],"description":"How its addresses are made."},"customMessages":{"type":["array","null"],"items":{"type":"object","description":"One text.","properties":{"type":{"type":"string","enum":["Welcome","Fallback"],"description":"When it is shown."},"defaultValue":{"type":"string","maxLength":300,"description":"The text, of at most 300 characters.","examples":["How can we help?"]}},"additionalProperties":false,"required":["type","defaultValue"]},"x-empty-is-unset":true,"description":"Texts of its own."},"screens":{"type":["array","null"],"items":{"type":"object","description":"One screen.","properties":{"type":{"type":"string","enum":["Home","Category","SearchResults","Article"],"description":"Which screen."},"moduleSettings":{"type":"array","items":{"type":"object","description":"One part of a screen.","properties":{"type":{"type":"string","enum":["Search","Categories","FAQ","Contact","Results","Article","TopViewedArticles"],"description":"Which part."},"enabled":{"type":"boolean","description":"Whether it is shown."},"compactCategoryModuleTemplate":{"type":"object","description":"The short form of categories.","properties":{"active":{"type":"boolean","description":"Whether this form is used."}},"additionalProperties":false,"required":["active"]},"detailedCategoryModuleTemplate":{"type":"object","description":"The long form of categories.","properties":{"active":{"type":"boolean","description":"Whether this form is used."},"sidebar":{"type":"object","description":"The bar beside it.","properties":{"enabled":{"type":"boolean","description":"Whether it is shown."}},"additionalProperties":false,"required":["enabled"]}},"additionalProperties":false,"required":["active","sidebar"]}},"additionalProperties":false,"required":["type","enabled"]},"x-empty-is-unset":true,"description":"Its parts, in order."}},"additionalProperties":false,"required":["type","moduleSettings"]},"x-empty-is-unset":true,"description":"What is on which screen."},"enabledCategories":{"type":["array","null"],"items":{"type":"object","description":"One category.","properties":{"id":{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","x-org-only":true,"description":"The id of the category.","examples":["8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e"]},"image":{"type":"object","description":"Its picture.","properties":{"source":{"type":"object","description":"Where it is.","properties":{"defaultUrl":{"type":"string","x-empty-is-unset":true,"description":"Its address, which begins with `https://`.","examples":["https://shop.example.com/help.png"]}},"additionalProperties":false,"required":["defaultUrl"]}},"additionalProperties":false,"required":["source"]}},"additionalProperties":false,"required":["id"]},"x-empty-is-unset":true,"description":"The categories that are shown, in order."},"labelFilter":{"type":["object","null"],"description":"Which articles are shown.","properties":{"labels":{"type":["array","null"],"items":{"type":"object","description":"One label.","properties":{"id":{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","x-org-only":true,"description":"The id of the label.","examples":["8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e"]}},"additionalProperties":false,"required":["id"]},"x-empty-is-unset":true,"description":"The labels, one of which an article must have."}},"additionalProperties":false},"styleSetting":{"type":["object","null"],"description":"How it looks.","properties":{"heroStyle":{"type":["object","null"],"description":"The head of the page.","properties":{"backgroundColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its background. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]},"textColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its text. In quotes: without them `#` begins a comment of YAML.","examples":["#FFFFFF"]},"image":{"type":["object","null"],"description":"The picture behind it.","properties":{"source":{"type":["object","null"],"description":"Where it is.","properties":{"defaultUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, which begins with `https://`.","examples":["https://shop.example.com/help.png"]}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"globalStyle":{"type":["object","null"],"description":"All of the page.","properties":{"backgroundColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its background. In quotes: without them `#` begins a comment of YAML.","examples":["#FFFFFF"]},"primaryColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"The colour of links and buttons. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]},"primaryColorDark":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"A darker tone of it. In quotes: without them `#` begins a comment of YAML.","examples":["#08457A"]},"primaryColorLight":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"A lighter tone of it. In quotes: without them `#` begins a comment of YAML.","examples":["#D6E6F4"]},"textColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its text. In quotes: without them `#` begins a comment of YAML.","examples":["#222222"]},"fontFamily":{"type":["string","null"],"minLength":1,"description":"The font of its text.","examples":["sans-serif"]}},"additionalProperties":false}},"additionalProperties":false},"feedback":{"type":["object","null"],"description":"What readers say of an article.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are asked."}},"additionalProperties":false}},"additionalProperties":false}},"examples":[{"languages":["en-us","de"],"defaultLanguage":"en-us","labels":{"en-us":{"MessengerHomeHeaderTitle":"Hello"},"de":{"MessengerHomeHeaderTitle":"Hallo"}},"messenger":{"styles":{"primaryColor":"#0B5FA5"},"launcherButton":{"visibility":"On"}}}],"x-gone":{"customI18nLabels":{"why":"is written by language and key","instead":"Write `labels: { en-us: { MessengerHomeHeaderTitle: \"Hello\" } }`."}}};
const schema44 = {"additionalProperties":false,"type":["object","null"],"title":"messenger deployment","description":"One web deployment: which configuration visitors get on which pages.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this messenger deployment, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this messenger deployment, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this messenger deployment has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the messenger deployment is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"x-empty-is-unset":true,"description":"What it is for.","examples":["The public shop"]},"configuration":{"type":["object","string","null"],"x-short":"name","title":"Configuration","description":"The messenger configuration that is shown: its newest published version, unless `version` pins another one.","properties":{"name":{"type":["string","null"],"minLength":1,"x-reference":"messengerConfigurations","description":"The messenger configuration: its key in this org, or its name in the platform.","examples":["Support messenger"]},"version":{"type":["integer","null"],"minimum":1,"description":"The published version that is shown; without it the newest one.","examples":[3]}},"additionalProperties":false,"examples":["Support messenger","Support messenger",{"name":"Support messenger","version":3}],"minLength":1},"allowAllDomains":{"type":["boolean","null"],"description":"Every page may show it; then `allowedDomains` is empty.","examples":[false]},"allowedDomains":{"type":["array","null"],"uniqueItems":true,"x-empty-is-unset":true,"items":{"type":"string","minLength":1,"description":"A host name without scheme or port; its sub-domains are allowed with it."},"description":"The domains whose pages may show it: host names without scheme or port. Sub-domains are allowed with them.","examples":[["shop.example.com"]]},"flow":{"type":["string","null"],"minLength":1,"x-reference":"inboundMessageFlows","x-reference-keys":"flows","description":"The published inbound message flow that answers conversations, by its name.","examples":["Inbound message"]},"supportedContent":{"type":["string","null"],"minLength":1,"x-reference":"supportedContent","description":"The supported-content profile that says which attachments are accepted, by its name.","examples":["Images only"]},"status":{"type":["string","null"],"enum":["Active","Inactive",null],"description":"`Inactive` switches the messenger off.","examples":["Active"]}},"examples":[{"configuration":"Support messenger","allowedDomains":["shop.example.com"],"flow":"Inbound message","supportedContent":"Images only","status":"Active"},{"configuration":{"name":"Support messenger","version":3}}]};
const schema45 = {"additionalProperties":false,"type":["object","null"],"title":"schedule","description":"One schedule of Architect, by its name: when it is open, in local time.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this schedule, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule."},"days":{"type":["array","null"],"items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]},"uniqueItems":true,"minItems":1,"description":"The days of each week on which the window opens. Needs `from`, `to` and `starting`.","examples":[["mon","tue","wed","thu","fri"]]},"from":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window opens, as \"HH:MM\", in the time zone of the schedule group.","examples":["09:00"]},"to":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window closes, as \"HH:MM\". At or before `from` it is on the next day.","examples":["17:30"]},"starting":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The first day on which the window opens: one of `days`.","examples":["2026-01-05"]},"until":{"type":["string","null"],"pattern":"^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$","description":"The last day on which the window may open; `never` where it has no end.","examples":["2026-12-31","never"]},"date":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The one day on which the window opens, in place of `days` and `starting`.","examples":["2026-12-24"]},"start":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The start of the first window as the platform has it, where days and hours cannot say it.","examples":["2026-01-01T00:00:00"]},"end":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The end of the first window as the platform has it.","examples":["2026-01-02T00:00:00"]},"rrule":{"type":["string","null"],"description":"The rule by which the window comes again, as the platform has it (an iCalendar RRULE); an empty text where it does not.","examples":["FREQ=YEARLY;INTERVAL=1;BYMONTH=1;BYMONTHDAY=1"]}},"examples":[{"days":["mon","tue","wed","thu","fri"],"from":"09:00","to":"17:30","starting":"2026-01-05"}]};
const schema46 = {"additionalProperties":false,"type":["object","null"],"title":"schedule group","description":"One schedule group of Architect, by its name: what its schedules mean, and in which time zone.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule group, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this schedule group, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule group has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule group is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule group."},"timeZone":{"type":["string","null"],"minLength":1,"description":"The time zone in which the schedules are read, by its IANA name.","examples":["Europe/Berlin","America/New_York"]},"openSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is open, by key or name.","examples":[["Weekdays"]]},"closedSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is closed; they win over those in which it is open.","examples":[["Maintenance"]]},"holidaySchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules of its holidays; they win over both.","examples":[["Christmas"]]}},"examples":[{"timeZone":"Europe/Berlin","openSchedules":["Weekdays"],"holidaySchedules":["Christmas"]}]};
const pattern32 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern33 = new RegExp("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", "u");
const pattern34 = new RegExp("^[A-Z][A-Z0-9_]{0,62}$", "u");
const pattern35 = new RegExp("^(dataActions|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$", "u");
const pattern44 = new RegExp("^(?!.*\\.\\.)[A-Za-z0-9_.-]+$", "u");
const pattern55 = new RegExp("^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$", "u");

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
if(!(func8.call(schema40.properties, key0))){
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
const err2 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema40.properties.region.anyOf[0].enum},message:"must be equal to one of the allowed values"};
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
if(func1(data0) > 253){
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
const err10 = {instancePath:instancePath+"/use",schemaPath:"#/properties/use/type",keyword:"type",params:{type: schema40.properties.use.type},message:"must be array,null"};
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
if(func1(data4) < 1){
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
const err14 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/type",keyword:"type",params:{type: schema40.properties.allow.type},message:"must be object,null"};
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
const err19 = {instancePath:instancePath+"/allow/unpublished-work/" + i2,schemaPath:"#/properties/allow/properties/unpublished-work/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(dataActions|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"},message:"must match pattern \""+"^(dataActions|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"+"\""};
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
const err27 = {instancePath:instancePath+"/allow/locked-by-this-client/" + i3,schemaPath:"#/properties/allow/properties/locked-by-this-client/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(dataActions|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"},message:"must match pattern \""+"^(dataActions|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"+"\""};
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
const err35 = {instancePath:instancePath+"/allow/takes-along/" + i4,schemaPath:"#/properties/allow/properties/takes-along/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(dataActions|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"},message:"must match pattern \""+"^(dataActions|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"+"\""};
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
const err43 = {instancePath:instancePath+"/allow/organization-not-pinned/" + i5,schemaPath:"#/properties/allow/properties/organization-not-pinned/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(dataActions|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"},message:"must match pattern \""+"^(dataActions|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"+"\""};
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
const err51 = {instancePath:instancePath+"/allow/sweeping-change/" + i6,schemaPath:"#/properties/allow/properties/sweeping-change/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(dataActions|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"},message:"must match pattern \""+"^(dataActions|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"+"\""};
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
const err59 = {instancePath:instancePath+"/allow/near-name/" + i7,schemaPath:"#/properties/allow/properties/near-name/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(dataActions|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"},message:"must match pattern \""+"^(dataActions|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"+"\""};
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
const err67 = {instancePath:instancePath+"/allow/low-contrast/" + i8,schemaPath:"#/properties/allow/properties/low-contrast/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(dataActions|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"},message:"must match pattern \""+"^(dataActions|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"+"\""};
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
const err75 = {instancePath:instancePath+"/allow/long-text/" + i9,schemaPath:"#/properties/allow/properties/long-text/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(dataActions|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"},message:"must match pattern \""+"^(dataActions|flows|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"+"\""};
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
const err80 = {instancePath:instancePath+"/dataActions",schemaPath:"#/properties/dataActions/type",keyword:"type",params:{type: schema40.properties.dataActions.type},message:"must be object,null"};
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
if(func1(key2) < 1){
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
const err83 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/dataActionsInOrg/type",keyword:"type",params:{type: schema41.type},message:"must be object,string,null"};
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
const err86 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/dataActionsInOrg/properties/name/type",keyword:"type",params:{type: schema41.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(typeof data24 === "string"){
if(func1(data24) < 1){
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
const err88 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/dataActionsInOrg/properties/id/type",keyword:"type",params:{type: schema41.properties.id.type},message:"must be string,null"};
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
const err90 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/dataActionsInOrg/properties/was/type",keyword:"type",params:{type: schema41.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(typeof data26 === "string"){
if(func1(data26) < 1){
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
const err92 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/dataActionsInOrg/properties/unchecked/type",keyword:"type",params:{type: schema41.properties.unchecked.type},message:"must be object,null"};
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
const err93 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/$defs/dataActionsInOrg/properties/timeout/type",keyword:"type",params:{type: schema41.properties.timeout.type},message:"must be string,null"};
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
const err95 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/integration",schemaPath:"#/$defs/dataActionsInOrg/properties/integration/type",keyword:"type",params:{type: schema41.properties.integration.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(typeof data29 === "string"){
if(func1(data29) < 1){
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
if(data.flows !== undefined){
let data30 = data.flows;
if((!(data30 && typeof data30 == "object" && !Array.isArray(data30))) && (data30 !== null)){
const err97 = {instancePath:instancePath+"/flows",schemaPath:"#/properties/flows/type",keyword:"type",params:{type: schema40.properties.flows.type},message:"must be object,null"};
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
if(func1(key5) < 1){
const err98 = {instancePath:instancePath+"/flows",schemaPath:"#/properties/flows/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key5};
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
const err99 = {instancePath:instancePath+"/flows",schemaPath:"#/properties/flows/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"};
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
const err100 = {instancePath:instancePath+"/flows/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/flowsInOrg/type",keyword:"type",params:{type: schema42.type},message:"must be object,null"};
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
if(!(((((key7 === "name") || (key7 === "id")) || (key7 === "type")) || (key7 === "publish")) || (key7 === "steps"))){
const err101 = {instancePath:instancePath+"/flows/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/flowsInOrg/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
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
const err102 = {instancePath:instancePath+"/flows/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/flowsInOrg/properties/name/type",keyword:"type",params:{type: schema42.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(typeof data32 === "string"){
if(func1(data32) < 1){
const err103 = {instancePath:instancePath+"/flows/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/flowsInOrg/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err104 = {instancePath:instancePath+"/flows/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/flowsInOrg/properties/id/type",keyword:"type",params:{type: schema42.properties.id.type},message:"must be string,null"};
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
const err105 = {instancePath:instancePath+"/flows/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/flowsInOrg/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"+"\""};
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
if(data31.type !== undefined){
let data34 = data31.type;
if((typeof data34 !== "string") && (data34 !== null)){
const err106 = {instancePath:instancePath+"/flows/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/$defs/flowsInOrg/properties/type/type",keyword:"type",params:{type: schema42.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(typeof data34 === "string"){
if(!pattern6.test(data34)){
const err107 = {instancePath:instancePath+"/flows/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/$defs/flowsInOrg/properties/type/pattern",keyword:"pattern",params:{pattern: "^[a-z]+$"},message:"must match pattern \""+"^[a-z]+$"+"\""};
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
if(data31.publish !== undefined){
let data35 = data31.publish;
if((typeof data35 !== "boolean") && (data35 !== null)){
const err108 = {instancePath:instancePath+"/flows/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/publish",schemaPath:"#/$defs/flowsInOrg/properties/publish/type",keyword:"type",params:{type: schema42.properties.publish.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data31.steps !== undefined){
let data36 = data31.steps;
if((!(data36 && typeof data36 == "object" && !Array.isArray(data36))) && (data36 !== null)){
const err109 = {instancePath:instancePath+"/flows/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps",schemaPath:"#/$defs/flowsInOrg/properties/steps/type",keyword:"type",params:{type: schema42.properties.steps.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key8 in data36){
let data37 = data36[key8];
if(((typeof data37 !== "string") && (!(data37 && typeof data37 == "object" && !Array.isArray(data37)))) && (data37 !== null)){
const err110 = {instancePath:instancePath+"/flows/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/flowsInOrg/properties/steps/additionalProperties/type",keyword:"type",params:{type: schema42.properties.steps.additionalProperties.type},message:"must be string,object,null"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(typeof data37 === "string"){
if(!pattern7.test(data37)){
const err111 = {instancePath:instancePath+"/flows/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/flowsInOrg/properties/steps/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$"},message:"must match pattern \""+"^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$"+"\""};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key9 in data37){
let data38 = data37[key9];
if((typeof data38 !== "string") && (data38 !== null)){
const err112 = {instancePath:instancePath+"/flows/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/flowsInOrg/properties/steps/additionalProperties/additionalProperties/type",keyword:"type",params:{type: schema42.properties.steps.additionalProperties.additionalProperties.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(typeof data38 === "string"){
if(!pattern7.test(data38)){
const err113 = {instancePath:instancePath+"/flows/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/flowsInOrg/properties/steps/additionalProperties/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$"},message:"must match pattern \""+"^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$"+"\""};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
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
let data39 = data.messengerConfigurations;
if((!(data39 && typeof data39 == "object" && !Array.isArray(data39))) && (data39 !== null)){
const err114 = {instancePath:instancePath+"/messengerConfigurations",schemaPath:"#/properties/messengerConfigurations/type",keyword:"type",params:{type: schema40.properties.messengerConfigurations.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key10 in data39){
const _errs145 = errors;
if(typeof key10 === "string"){
if(func1(key10) < 1){
const err115 = {instancePath:instancePath+"/messengerConfigurations",schemaPath:"#/properties/messengerConfigurations/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key10};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
var valid40 = _errs145 === errors;
if(!valid40){
const err116 = {instancePath:instancePath+"/messengerConfigurations",schemaPath:"#/properties/messengerConfigurations/propertyNames",keyword:"propertyNames",params:{propertyName: key10},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
for(const key11 in data39){
let data40 = data39[key11];
if((!(data40 && typeof data40 == "object" && !Array.isArray(data40))) && (data40 !== null)){
const err117 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerConfigurationsInOrg/type",keyword:"type",params:{type: schema43.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key12 in data40){
if(!(func8.call(schema43.properties, key12))){
const err118 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerConfigurationsInOrg/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data40.name !== undefined){
let data41 = data40.name;
if((typeof data41 !== "string") && (data41 !== null)){
const err119 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/name/type",keyword:"type",params:{type: schema43.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(typeof data41 === "string"){
if(func1(data41) > 100){
const err120 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(func1(data41) < 1){
const err121 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data40.id !== undefined){
let data42 = data40.id;
if((typeof data42 !== "string") && (data42 !== null)){
const err122 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/id/type",keyword:"type",params:{type: schema43.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(typeof data42 === "string"){
if(!pattern44.test(data42)){
const err123 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"+"\""};
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
if(data40.was !== undefined){
let data43 = data40.was;
if((typeof data43 !== "string") && (data43 !== null)){
const err124 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/was/type",keyword:"type",params:{type: schema43.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(typeof data43 === "string"){
if(func1(data43) < 1){
const err125 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
if(data40.unchecked !== undefined){
let data44 = data40.unchecked;
if((!(data44 && typeof data44 == "object" && !Array.isArray(data44))) && (data44 !== null)){
const err126 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/unchecked/type",keyword:"type",params:{type: schema43.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data40.create !== undefined){
let data45 = data40.create;
if((typeof data45 !== "string") && (data45 !== null)){
const err127 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/create/type",keyword:"type",params:{type: schema43.properties.create.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(!((data45 === "only") || (data45 === null))){
const err128 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/create/enum",keyword:"enum",params:{allowedValues: schema43.properties.create.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data40.description !== undefined){
let data46 = data40.description;
if((typeof data46 !== "string") && (data46 !== null)){
const err129 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/description/type",keyword:"type",params:{type: schema43.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data40.languages !== undefined){
let data47 = data40.languages;
if((!(Array.isArray(data47))) && (data47 !== null)){
const err130 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/languages",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/languages/type",keyword:"type",params:{type: schema43.properties.languages.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(Array.isArray(data47)){
if(data47.length < 1){
const err131 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/languages",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/languages/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
const len9 = data47.length;
for(let i10=0; i10<len9; i10++){
let data48 = data47[i10];
if(typeof data48 === "string"){
if(!pattern9.test(data48)){
const err132 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/languages/" + i10,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/languages/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[a-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[a-z0-9]{2,8})*$"+"\""};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/languages/" + i10,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/languages/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
if(data40.defaultLanguage !== undefined){
let data49 = data40.defaultLanguage;
if((typeof data49 !== "string") && (data49 !== null)){
const err134 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaultLanguage",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/defaultLanguage/type",keyword:"type",params:{type: schema43.properties.defaultLanguage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(typeof data49 === "string"){
if(!pattern9.test(data49)){
const err135 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaultLanguage",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/defaultLanguage/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[a-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[a-z0-9]{2,8})*$"+"\""};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
if(data40.labels !== undefined){
let data50 = data40.labels;
if((!(data50 && typeof data50 == "object" && !Array.isArray(data50))) && (data50 !== null)){
const err136 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/type",keyword:"type",params:{type: schema43.properties.labels.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key13 in data50){
const _errs172 = errors;
if(typeof key13 === "string"){
if(!pattern9.test(key13)){
const err137 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[a-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[a-z0-9]{2,8})*$"+"\"",propertyName:key13};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key13};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
var valid46 = _errs172 === errors;
if(!valid46){
const err139 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key13},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
for(const key14 in data50){
let data51 = data50[key14];
if((!(data51 && typeof data51 == "object" && !Array.isArray(data51))) && (data51 !== null)){
const err140 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/additionalProperties/type",keyword:"type",params:{type: schema43.properties.labels.additionalProperties.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key15 in data51){
if(!(((((key15 === "MessengerHomeHeaderTitle") || (key15 === "MessengerHomeHeaderSubTitle")) || (key15 === "MessengerLauncherButtonText")) || (key15 === "PushNotificationTitle")) || (key15 === "PushNotificationBody"))){
const err141 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data51.MessengerHomeHeaderTitle !== undefined){
let data52 = data51.MessengerHomeHeaderTitle;
if((typeof data52 !== "string") && (data52 !== null)){
const err142 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/MessengerHomeHeaderTitle",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/additionalProperties/properties/MessengerHomeHeaderTitle/type",keyword:"type",params:{type: schema43.properties.labels.additionalProperties.properties.MessengerHomeHeaderTitle.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data51.MessengerHomeHeaderSubTitle !== undefined){
let data53 = data51.MessengerHomeHeaderSubTitle;
if((typeof data53 !== "string") && (data53 !== null)){
const err143 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/MessengerHomeHeaderSubTitle",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/additionalProperties/properties/MessengerHomeHeaderSubTitle/type",keyword:"type",params:{type: schema43.properties.labels.additionalProperties.properties.MessengerHomeHeaderSubTitle.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data51.MessengerLauncherButtonText !== undefined){
let data54 = data51.MessengerLauncherButtonText;
if((typeof data54 !== "string") && (data54 !== null)){
const err144 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/MessengerLauncherButtonText",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/additionalProperties/properties/MessengerLauncherButtonText/type",keyword:"type",params:{type: schema43.properties.labels.additionalProperties.properties.MessengerLauncherButtonText.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data51.PushNotificationTitle !== undefined){
let data55 = data51.PushNotificationTitle;
if((typeof data55 !== "string") && (data55 !== null)){
const err145 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/PushNotificationTitle",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/additionalProperties/properties/PushNotificationTitle/type",keyword:"type",params:{type: schema43.properties.labels.additionalProperties.properties.PushNotificationTitle.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data51.PushNotificationBody !== undefined){
let data56 = data51.PushNotificationBody;
if((typeof data56 !== "string") && (data56 !== null)){
const err146 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/PushNotificationBody",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/additionalProperties/properties/PushNotificationBody/type",keyword:"type",params:{type: schema43.properties.labels.additionalProperties.properties.PushNotificationBody.type},message:"must be string,null"};
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
}
}
if(data40.headlessMode !== undefined){
let data57 = data40.headlessMode;
if((!(data57 && typeof data57 == "object" && !Array.isArray(data57))) && (data57 !== null)){
const err147 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/headlessMode",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/headlessMode/type",keyword:"type",params:{type: schema43.properties.headlessMode.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key16 in data57){
if(!(key16 === "enabled")){
const err148 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/headlessMode",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/headlessMode/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data57.enabled !== undefined){
let data58 = data57.enabled;
if((typeof data58 !== "boolean") && (data58 !== null)){
const err149 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/headlessMode/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/headlessMode/properties/enabled/type",keyword:"type",params:{type: schema43.properties.headlessMode.properties.enabled.type},message:"must be boolean,null"};
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
}
if(data40.messenger !== undefined){
let data59 = data40.messenger;
if((!(data59 && typeof data59 == "object" && !Array.isArray(data59))) && (data59 !== null)){
const err150 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/type",keyword:"type",params:{type: schema43.properties.messenger.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key17 in data59){
if(!(((((((key17 === "enabled") || (key17 === "styles")) || (key17 === "launcherButton")) || (key17 === "homeScreen")) || (key17 === "fileUpload")) || (key17 === "sessionPersistenceType")) || (key17 === "apps"))){
const err151 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data59.enabled !== undefined){
let data60 = data59.enabled;
if((typeof data60 !== "boolean") && (data60 !== null)){
const err152 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/enabled/type",keyword:"type",params:{type: schema43.properties.messenger.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data59.styles !== undefined){
let data61 = data59.styles;
if((!(data61 && typeof data61 == "object" && !Array.isArray(data61))) && (data61 !== null)){
const err153 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/styles",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/styles/type",keyword:"type",params:{type: schema43.properties.messenger.properties.styles.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key18 in data61){
if(!(key18 === "primaryColor")){
const err154 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/styles",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/styles/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data61.primaryColor !== undefined){
let data62 = data61.primaryColor;
if((typeof data62 !== "string") && (data62 !== null)){
const err155 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/styles/primaryColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/styles/properties/primaryColor/type",keyword:"type",params:{type: schema43.properties.messenger.properties.styles.properties.primaryColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(typeof data62 === "string"){
if(!pattern12.test(data62)){
const err156 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/styles/primaryColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/styles/properties/primaryColor/pattern",keyword:"pattern",params:{pattern: "^#[A-Fa-f0-9]{6}$"},message:"must match pattern \""+"^#[A-Fa-f0-9]{6}$"+"\""};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
}
}
if(data59.launcherButton !== undefined){
let data63 = data59.launcherButton;
if((!(data63 && typeof data63 == "object" && !Array.isArray(data63))) && (data63 !== null)){
const err157 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/launcherButton/type",keyword:"type",params:{type: schema43.properties.messenger.properties.launcherButton.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key19 in data63){
if(!(((key19 === "visibility") || (key19 === "displayType")) || (key19 === "icon"))){
const err158 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/launcherButton/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data63.visibility !== undefined){
let data64 = data63.visibility;
if((typeof data64 !== "string") && (data64 !== null)){
const err159 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/visibility",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/launcherButton/properties/visibility/type",keyword:"type",params:{type: schema43.properties.messenger.properties.launcherButton.properties.visibility.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(!((((data64 === "On") || (data64 === "Off")) || (data64 === "OnDemand")) || (data64 === null))){
const err160 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/visibility",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/launcherButton/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema43.properties.messenger.properties.launcherButton.properties.visibility.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data63.displayType !== undefined){
let data65 = data63.displayType;
if((typeof data65 !== "string") && (data65 !== null)){
const err161 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/displayType",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/launcherButton/properties/displayType/type",keyword:"type",params:{type: schema43.properties.messenger.properties.launcherButton.properties.displayType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(!((((data65 === "IconAndText") || (data65 === "Icon")) || (data65 === "Text")) || (data65 === null))){
const err162 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/displayType",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/launcherButton/properties/displayType/enum",keyword:"enum",params:{allowedValues: schema43.properties.messenger.properties.launcherButton.properties.displayType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data63.icon !== undefined){
let data66 = data63.icon;
if((!(data66 && typeof data66 == "object" && !Array.isArray(data66))) && (data66 !== null)){
const err163 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/icon",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/launcherButton/properties/icon/type",keyword:"type",params:{type: schema43.properties.messenger.properties.launcherButton.properties.icon.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key20 in data66){
if(!(key20 === "url")){
const err164 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/icon",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/launcherButton/properties/icon/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data66.url !== undefined){
let data67 = data66.url;
if((typeof data67 !== "string") && (data67 !== null)){
const err165 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/icon/url",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/launcherButton/properties/icon/properties/url/type",keyword:"type",params:{type: schema43.properties.messenger.properties.launcherButton.properties.icon.properties.url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
}
}
}
if(data59.homeScreen !== undefined){
let data68 = data59.homeScreen;
if((!(data68 && typeof data68 == "object" && !Array.isArray(data68))) && (data68 !== null)){
const err166 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/homeScreen",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/homeScreen/type",keyword:"type",params:{type: schema43.properties.messenger.properties.homeScreen.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key21 in data68){
if(!((key21 === "enabled") || (key21 === "logoUrl"))){
const err167 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/homeScreen",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/homeScreen/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data68.enabled !== undefined){
let data69 = data68.enabled;
if((typeof data69 !== "boolean") && (data69 !== null)){
const err168 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/homeScreen/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/homeScreen/properties/enabled/type",keyword:"type",params:{type: schema43.properties.messenger.properties.homeScreen.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data68.logoUrl !== undefined){
let data70 = data68.logoUrl;
if((typeof data70 !== "string") && (data70 !== null)){
const err169 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/homeScreen/logoUrl",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/homeScreen/properties/logoUrl/type",keyword:"type",params:{type: schema43.properties.messenger.properties.homeScreen.properties.logoUrl.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
}
if(data59.fileUpload !== undefined){
let data71 = data59.fileUpload;
if((!(data71 && typeof data71 == "object" && !Array.isArray(data71))) && (data71 !== null)){
const err170 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/type",keyword:"type",params:{type: schema43.properties.messenger.properties.fileUpload.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key22 in data71){
if(!((key22 === "enableAttachments") || (key22 === "modes"))){
const err171 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data71.enableAttachments !== undefined){
let data72 = data71.enableAttachments;
if((typeof data72 !== "boolean") && (data72 !== null)){
const err172 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/enableAttachments",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/enableAttachments/type",keyword:"type",params:{type: schema43.properties.messenger.properties.fileUpload.properties.enableAttachments.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data71.modes !== undefined){
let data73 = data71.modes;
if((!(Array.isArray(data73))) && (data73 !== null)){
const err173 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/type",keyword:"type",params:{type: schema43.properties.messenger.properties.fileUpload.properties.modes.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(Array.isArray(data73)){
const len10 = data73.length;
for(let i11=0; i11<len10; i11++){
let data74 = data73[i11];
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key23 in data74){
if(!((key23 === "fileTypes") || (key23 === "maxFileSizeKB"))){
const err174 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i11,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data74.fileTypes !== undefined){
let data75 = data74.fileTypes;
if(Array.isArray(data75)){
const len11 = data75.length;
for(let i12=0; i12<len11; i12++){
let data76 = data75[i12];
if(typeof data76 !== "string"){
const err175 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i11+"/fileTypes/" + i12,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/items/properties/fileTypes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(!(((data76 === "image/jpeg") || (data76 === "image/gif")) || (data76 === "image/png"))){
const err176 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i11+"/fileTypes/" + i12,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/items/properties/fileTypes/items/enum",keyword:"enum",params:{allowedValues: schema43.properties.messenger.properties.fileUpload.properties.modes.items.properties.fileTypes.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
let i13 = data75.length;
let j1;
if(i13 > 1){
const indices1 = {};
for(;i13--;){
let item1 = data75[i13];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err177 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i11+"/fileTypes",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/items/properties/fileTypes/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i13+" are identical)"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
break;
}
indices1[item1] = i13;
}
}
}
else {
const err178 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i11+"/fileTypes",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/items/properties/fileTypes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data74.maxFileSizeKB !== undefined){
let data77 = data74.maxFileSizeKB;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
const err179 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i11+"/maxFileSizeKB",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/items/properties/maxFileSizeKB/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 > 10240 || isNaN(data77)){
const err180 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i11+"/maxFileSizeKB",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/items/properties/maxFileSizeKB/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10240},message:"must be <= 10240"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data77 < 0 || isNaN(data77)){
const err181 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i11+"/maxFileSizeKB",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/items/properties/maxFileSizeKB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
}
}
else {
const err182 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i11,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(data59.sessionPersistenceType !== undefined){
let data78 = data59.sessionPersistenceType;
if((typeof data78 !== "string") && (data78 !== null)){
const err183 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/sessionPersistenceType",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/sessionPersistenceType/type",keyword:"type",params:{type: schema43.properties.messenger.properties.sessionPersistenceType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(!(((data78 === "AcrossSubdomains") || (data78 === "DomainOrSubdomainOnly")) || (data78 === null))){
const err184 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/sessionPersistenceType",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/sessionPersistenceType/enum",keyword:"enum",params:{allowedValues: schema43.properties.messenger.properties.sessionPersistenceType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data59.apps !== undefined){
let data79 = data59.apps;
if((!(data79 && typeof data79 == "object" && !Array.isArray(data79))) && (data79 !== null)){
const err185 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/type",keyword:"type",params:{type: schema43.properties.messenger.properties.apps.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key24 in data79){
if(!((key24 === "conversations") || (key24 === "knowledge"))){
const err186 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data79.conversations !== undefined){
let data80 = data79.conversations;
if((!(data80 && typeof data80 == "object" && !Array.isArray(data80))) && (data80 !== null)){
const err187 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/type",keyword:"type",params:{type: schema43.properties.messenger.properties.apps.properties.conversations.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key25 in data80){
if(!(func8.call(schema43.properties.messenger.properties.apps.properties.conversations.properties, key25))){
const err188 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data80.enabled !== undefined){
let data81 = data80.enabled;
if((typeof data81 !== "boolean") && (data81 !== null)){
const err189 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/enabled/type",keyword:"type",params:{type: schema43.properties.messenger.properties.apps.properties.conversations.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data80.showAgentTypingIndicator !== undefined){
let data82 = data80.showAgentTypingIndicator;
if((typeof data82 !== "boolean") && (data82 !== null)){
const err190 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/showAgentTypingIndicator",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/showAgentTypingIndicator/type",keyword:"type",params:{type: schema43.properties.messenger.properties.apps.properties.conversations.properties.showAgentTypingIndicator.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data80.showUserTypingIndicator !== undefined){
let data83 = data80.showUserTypingIndicator;
if((typeof data83 !== "boolean") && (data83 !== null)){
const err191 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/showUserTypingIndicator",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/showUserTypingIndicator/type",keyword:"type",params:{type: schema43.properties.messenger.properties.apps.properties.conversations.properties.showUserTypingIndicator.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data80.autoStart !== undefined){
let data84 = data80.autoStart;
if((!(data84 && typeof data84 == "object" && !Array.isArray(data84))) && (data84 !== null)){
const err192 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/autoStart",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/autoStart/type",keyword:"type",params:{type: schema43.properties.messenger.properties.apps.properties.conversations.properties.autoStart.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key26 in data84){
if(!(key26 === "enabled")){
const err193 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/autoStart",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/autoStart/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data84.enabled !== undefined){
let data85 = data84.enabled;
if((typeof data85 !== "boolean") && (data85 !== null)){
const err194 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/autoStart/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/autoStart/properties/enabled/type",keyword:"type",params:{type: schema43.properties.messenger.properties.apps.properties.conversations.properties.autoStart.properties.enabled.type},message:"must be boolean,null"};
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
}
if(data80.markdown !== undefined){
let data86 = data80.markdown;
if((!(data86 && typeof data86 == "object" && !Array.isArray(data86))) && (data86 !== null)){
const err195 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/markdown",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/markdown/type",keyword:"type",params:{type: schema43.properties.messenger.properties.apps.properties.conversations.properties.markdown.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
for(const key27 in data86){
if(!(key27 === "enabled")){
const err196 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/markdown",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/markdown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data86.enabled !== undefined){
let data87 = data86.enabled;
if((typeof data87 !== "boolean") && (data87 !== null)){
const err197 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/markdown/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/markdown/properties/enabled/type",keyword:"type",params:{type: schema43.properties.messenger.properties.apps.properties.conversations.properties.markdown.properties.enabled.type},message:"must be boolean,null"};
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
if(data80.conversationDisconnect !== undefined){
let data88 = data80.conversationDisconnect;
if((!(data88 && typeof data88 == "object" && !Array.isArray(data88))) && (data88 !== null)){
const err198 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/type",keyword:"type",params:{type: schema43.properties.messenger.properties.apps.properties.conversations.properties.conversationDisconnect.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key28 in data88){
if(!((key28 === "enabled") || (key28 === "type"))){
const err199 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data88.enabled !== undefined){
let data89 = data88.enabled;
if((typeof data89 !== "boolean") && (data89 !== null)){
const err200 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/properties/enabled/type",keyword:"type",params:{type: schema43.properties.messenger.properties.apps.properties.conversations.properties.conversationDisconnect.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data88.type !== undefined){
let data90 = data88.type;
if((typeof data90 !== "string") && (data90 !== null)){
const err201 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect/type",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/properties/type/type",keyword:"type",params:{type: schema43.properties.messenger.properties.apps.properties.conversations.properties.conversationDisconnect.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(!(((data90 === "Send") || (data90 === "ReadOnly")) || (data90 === null))){
const err202 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect/type",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/properties/type/enum",keyword:"enum",params:{allowedValues: schema43.properties.messenger.properties.apps.properties.conversations.properties.conversationDisconnect.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
}
if(data80.conversationClear !== undefined){
let data91 = data80.conversationClear;
if((!(data91 && typeof data91 == "object" && !Array.isArray(data91))) && (data91 !== null)){
const err203 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationClear",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/conversationClear/type",keyword:"type",params:{type: schema43.properties.messenger.properties.apps.properties.conversations.properties.conversationClear.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
for(const key29 in data91){
if(!(key29 === "enabled")){
const err204 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationClear",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/conversationClear/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data91.enabled !== undefined){
let data92 = data91.enabled;
if((typeof data92 !== "boolean") && (data92 !== null)){
const err205 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationClear/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/conversationClear/properties/enabled/type",keyword:"type",params:{type: schema43.properties.messenger.properties.apps.properties.conversations.properties.conversationClear.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
}
if(data80.humanize !== undefined){
let data93 = data80.humanize;
if((!(data93 && typeof data93 == "object" && !Array.isArray(data93))) && (data93 !== null)){
const err206 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/humanize/type",keyword:"type",params:{type: schema43.properties.messenger.properties.apps.properties.conversations.properties.humanize.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key30 in data93){
if(!((key30 === "enabled") || (key30 === "bot"))){
const err207 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/humanize/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data93.enabled !== undefined){
let data94 = data93.enabled;
if((typeof data94 !== "boolean") && (data94 !== null)){
const err208 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/enabled/type",keyword:"type",params:{type: schema43.properties.messenger.properties.apps.properties.conversations.properties.humanize.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data93.bot !== undefined){
let data95 = data93.bot;
if((!(data95 && typeof data95 == "object" && !Array.isArray(data95))) && (data95 !== null)){
const err209 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/bot",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/bot/type",keyword:"type",params:{type: schema43.properties.messenger.properties.apps.properties.conversations.properties.humanize.properties.bot.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key31 in data95){
if(!((key31 === "name") || (key31 === "avatarUrl"))){
const err210 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/bot",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/bot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data95.name !== undefined){
let data96 = data95.name;
if((typeof data96 !== "string") && (data96 !== null)){
const err211 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/bot/name",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/bot/properties/name/type",keyword:"type",params:{type: schema43.properties.messenger.properties.apps.properties.conversations.properties.humanize.properties.bot.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data95.avatarUrl !== undefined){
let data97 = data95.avatarUrl;
if((typeof data97 !== "string") && (data97 !== null)){
const err212 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/bot/avatarUrl",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/bot/properties/avatarUrl/type",keyword:"type",params:{type: schema43.properties.messenger.properties.apps.properties.conversations.properties.humanize.properties.bot.properties.avatarUrl.type},message:"must be string,null"};
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
if(data80.notifications !== undefined){
let data98 = data80.notifications;
if((!(data98 && typeof data98 == "object" && !Array.isArray(data98))) && (data98 !== null)){
const err213 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/notifications/type",keyword:"type",params:{type: schema43.properties.messenger.properties.apps.properties.conversations.properties.notifications.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key32 in data98){
if(!((key32 === "enabled") || (key32 === "notificationContentType"))){
const err214 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/notifications/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data98.enabled !== undefined){
let data99 = data98.enabled;
if((typeof data99 !== "boolean") && (data99 !== null)){
const err215 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/notifications/properties/enabled/type",keyword:"type",params:{type: schema43.properties.messenger.properties.apps.properties.conversations.properties.notifications.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data98.notificationContentType !== undefined){
let data100 = data98.notificationContentType;
if((typeof data100 !== "string") && (data100 !== null)){
const err216 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications/notificationContentType",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/notifications/properties/notificationContentType/type",keyword:"type",params:{type: schema43.properties.messenger.properties.apps.properties.conversations.properties.notifications.properties.notificationContentType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(!(((data100 === "IncludeMessagesContent") || (data100 === "ExcludeMessagesContent")) || (data100 === null))){
const err217 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications/notificationContentType",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/notifications/properties/notificationContentType/enum",keyword:"enum",params:{allowedValues: schema43.properties.messenger.properties.apps.properties.conversations.properties.notifications.properties.notificationContentType.enum},message:"must be equal to one of the allowed values"};
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
if(data80.sessionDurationSeconds !== undefined){
let data101 = data80.sessionDurationSeconds;
if((!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101)))) && (data101 !== null)){
const err218 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/sessionDurationSeconds",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/sessionDurationSeconds/type",keyword:"type",params:{type: schema43.properties.messenger.properties.apps.properties.conversations.properties.sessionDurationSeconds.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 < 900 || isNaN(data101)){
const err219 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/sessionDurationSeconds",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/sessionDurationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 900},message:"must be >= 900"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
}
}
if(data79.knowledge !== undefined){
let data102 = data79.knowledge;
if((!(data102 && typeof data102 == "object" && !Array.isArray(data102))) && (data102 !== null)){
const err220 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/knowledge/type",keyword:"type",params:{type: schema43.properties.messenger.properties.apps.properties.knowledge.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
for(const key33 in data102){
if(!((key33 === "enabled") || (key33 === "knowledgeBase"))){
const err221 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/knowledge/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data102.enabled !== undefined){
let data103 = data102.enabled;
if((typeof data103 !== "boolean") && (data103 !== null)){
const err222 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/knowledge/properties/enabled/type",keyword:"type",params:{type: schema43.properties.messenger.properties.apps.properties.knowledge.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data102.knowledgeBase !== undefined){
let data104 = data102.knowledgeBase;
if((!(data104 && typeof data104 == "object" && !Array.isArray(data104))) && (data104 !== null)){
const err223 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge/knowledgeBase",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/knowledge/properties/knowledgeBase/type",keyword:"type",params:{type: schema43.properties.messenger.properties.apps.properties.knowledge.properties.knowledgeBase.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key34 in data104){
if(!(key34 === "id")){
const err224 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge/knowledgeBase",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/knowledge/properties/knowledgeBase/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data104.id !== undefined){
let data105 = data104.id;
if((typeof data105 !== "string") && (data105 !== null)){
const err225 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge/knowledgeBase/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/knowledge/properties/knowledgeBase/properties/id/type",keyword:"type",params:{type: schema43.properties.messenger.properties.apps.properties.knowledge.properties.knowledgeBase.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(typeof data105 === "string"){
if(!pattern55.test(data105)){
const err226 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge/knowledgeBase/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/knowledge/properties/knowledgeBase/properties/id/pattern",keyword:"pattern",params:{pattern: "^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$"},message:"must match pattern \""+"^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$"+"\""};
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
}
}
}
}
}
}
}
if(data40.position !== undefined){
let data106 = data40.position;
if((!(data106 && typeof data106 == "object" && !Array.isArray(data106))) && (data106 !== null)){
const err227 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/position",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/position/type",keyword:"type",params:{type: schema43.properties.position.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
for(const key35 in data106){
if(!(((key35 === "alignment") || (key35 === "sideSpace")) || (key35 === "bottomSpace"))){
const err228 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/position",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/position/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data106.alignment !== undefined){
let data107 = data106.alignment;
if((typeof data107 !== "string") && (data107 !== null)){
const err229 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/position/alignment",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/position/properties/alignment/type",keyword:"type",params:{type: schema43.properties.position.properties.alignment.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(!((((data107 === "Auto") || (data107 === "Left")) || (data107 === "Right")) || (data107 === null))){
const err230 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/position/alignment",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/position/properties/alignment/enum",keyword:"enum",params:{allowedValues: schema43.properties.position.properties.alignment.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data106.sideSpace !== undefined){
let data108 = data106.sideSpace;
if((!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))) && (data108 !== null)){
const err231 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/position/sideSpace",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/position/properties/sideSpace/type",keyword:"type",params:{type: schema43.properties.position.properties.sideSpace.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data106.bottomSpace !== undefined){
let data109 = data106.bottomSpace;
if((!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))) && (data109 !== null)){
const err232 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/position/bottomSpace",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/position/properties/bottomSpace/type",keyword:"type",params:{type: schema43.properties.position.properties.bottomSpace.type},message:"must be integer,null"};
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
if(data40.cobrowse !== undefined){
let data110 = data40.cobrowse;
if((!(data110 && typeof data110 == "object" && !Array.isArray(data110))) && (data110 !== null)){
const err233 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/type",keyword:"type",params:{type: schema43.properties.cobrowse.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
for(const key36 in data110){
if(!((((((((key36 === "enabled") || (key36 === "allowAgentControl")) || (key36 === "allowAgentNavigation")) || (key36 === "allowDraw")) || (key36 === "channels")) || (key36 === "maskSelectors")) || (key36 === "readonlySelectors")) || (key36 === "pauseCriteria"))){
const err234 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data110.enabled !== undefined){
let data111 = data110.enabled;
if((typeof data111 !== "boolean") && (data111 !== null)){
const err235 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/enabled/type",keyword:"type",params:{type: schema43.properties.cobrowse.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data110.allowAgentControl !== undefined){
let data112 = data110.allowAgentControl;
if((typeof data112 !== "boolean") && (data112 !== null)){
const err236 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/allowAgentControl",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/allowAgentControl/type",keyword:"type",params:{type: schema43.properties.cobrowse.properties.allowAgentControl.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data110.allowAgentNavigation !== undefined){
let data113 = data110.allowAgentNavigation;
if((typeof data113 !== "boolean") && (data113 !== null)){
const err237 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/allowAgentNavigation",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/allowAgentNavigation/type",keyword:"type",params:{type: schema43.properties.cobrowse.properties.allowAgentNavigation.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data110.allowDraw !== undefined){
let data114 = data110.allowDraw;
if((typeof data114 !== "boolean") && (data114 !== null)){
const err238 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/allowDraw",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/allowDraw/type",keyword:"type",params:{type: schema43.properties.cobrowse.properties.allowDraw.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data110.channels !== undefined){
let data115 = data110.channels;
if((!(Array.isArray(data115))) && (data115 !== null)){
const err239 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/channels",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/channels/type",keyword:"type",params:{type: schema43.properties.cobrowse.properties.channels.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(Array.isArray(data115)){
const len12 = data115.length;
for(let i14=0; i14<len12; i14++){
let data116 = data115[i14];
if(typeof data116 !== "string"){
const err240 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/channels/" + i14,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/channels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(!((data116 === "Webmessaging") || (data116 === "Voice"))){
const err241 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/channels/" + i14,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/channels/items/enum",keyword:"enum",params:{allowedValues: schema43.properties.cobrowse.properties.channels.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
let i15 = data115.length;
let j2;
if(i15 > 1){
const indices2 = {};
for(;i15--;){
let item2 = data115[i15];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err242 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/channels",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i15+" are identical)"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
break;
}
indices2[item2] = i15;
}
}
}
}
if(data110.maskSelectors !== undefined){
let data117 = data110.maskSelectors;
if((!(Array.isArray(data117))) && (data117 !== null)){
const err243 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/maskSelectors",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/maskSelectors/type",keyword:"type",params:{type: schema43.properties.cobrowse.properties.maskSelectors.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(Array.isArray(data117)){
const len13 = data117.length;
for(let i16=0; i16<len13; i16++){
let data118 = data117[i16];
if(typeof data118 === "string"){
if(func1(data118) < 1){
const err244 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/maskSelectors/" + i16,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/maskSelectors/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err245 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/maskSelectors/" + i16,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/maskSelectors/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data110.readonlySelectors !== undefined){
let data119 = data110.readonlySelectors;
if((!(Array.isArray(data119))) && (data119 !== null)){
const err246 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/readonlySelectors",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/readonlySelectors/type",keyword:"type",params:{type: schema43.properties.cobrowse.properties.readonlySelectors.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(Array.isArray(data119)){
const len14 = data119.length;
for(let i17=0; i17<len14; i17++){
let data120 = data119[i17];
if(typeof data120 === "string"){
if(func1(data120) < 1){
const err247 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/readonlySelectors/" + i17,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/readonlySelectors/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
else {
const err248 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/readonlySelectors/" + i17,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/readonlySelectors/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data110.pauseCriteria !== undefined){
let data121 = data110.pauseCriteria;
if((!(Array.isArray(data121))) && (data121 !== null)){
const err249 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/pauseCriteria/type",keyword:"type",params:{type: schema43.properties.cobrowse.properties.pauseCriteria.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(Array.isArray(data121)){
const len15 = data121.length;
for(let i18=0; i18<len15; i18++){
let data122 = data121[i18];
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.urlFragment === undefined){
const err250 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i18,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/pauseCriteria/items/required",keyword:"required",params:{missingProperty: "urlFragment"},message:"must have required property '"+"urlFragment"+"'"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(data122.condition === undefined){
const err251 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i18,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/pauseCriteria/items/required",keyword:"required",params:{missingProperty: "condition"},message:"must have required property '"+"condition"+"'"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
for(const key37 in data122){
if(!((key37 === "urlFragment") || (key37 === "condition"))){
const err252 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i18,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/pauseCriteria/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data122.urlFragment !== undefined){
let data123 = data122.urlFragment;
if(typeof data123 === "string"){
if(func1(data123) < 1){
const err253 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i18+"/urlFragment",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/pauseCriteria/items/properties/urlFragment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err254 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i18+"/urlFragment",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/pauseCriteria/items/properties/urlFragment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data122.condition !== undefined){
let data124 = data122.condition;
if(typeof data124 !== "string"){
const err255 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i18+"/condition",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/pauseCriteria/items/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(!(((((data124 === "Includes") || (data124 === "DoesNotInclude")) || (data124 === "StartsWith")) || (data124 === "EndsWith")) || (data124 === "Equals"))){
const err256 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i18+"/condition",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/pauseCriteria/items/properties/condition/enum",keyword:"enum",params:{allowedValues: schema43.properties.cobrowse.properties.pauseCriteria.items.properties.condition.enum},message:"must be equal to one of the allowed values"};
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
else {
const err257 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i18,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/pauseCriteria/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
}
}
}
if(data40.video !== undefined){
let data125 = data40.video;
if((!(data125 && typeof data125 == "object" && !Array.isArray(data125))) && (data125 !== null)){
const err258 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/video",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/type",keyword:"type",params:{type: schema43.properties.video.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
for(const key38 in data125){
if(!((((key38 === "enabled") || (key38 === "channels")) || (key38 === "agent")) || (key38 === "user"))){
const err259 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/video",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data125.enabled !== undefined){
let data126 = data125.enabled;
if((typeof data126 !== "boolean") && (data126 !== null)){
const err260 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/enabled/type",keyword:"type",params:{type: schema43.properties.video.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data125.channels !== undefined){
let data127 = data125.channels;
if((!(Array.isArray(data127))) && (data127 !== null)){
const err261 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/channels",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/channels/type",keyword:"type",params:{type: schema43.properties.video.properties.channels.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(Array.isArray(data127)){
const len16 = data127.length;
for(let i19=0; i19<len16; i19++){
let data128 = data127[i19];
if(typeof data128 !== "string"){
const err262 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/channels/" + i19,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/channels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(!((data128 === "Webmessaging") || (data128 === "Voice"))){
const err263 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/channels/" + i19,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/channels/items/enum",keyword:"enum",params:{allowedValues: schema43.properties.video.properties.channels.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
let i20 = data127.length;
let j3;
if(i20 > 1){
const indices3 = {};
for(;i20--;){
let item3 = data127[i20];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err264 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/channels",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i20, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i20+" are identical)"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
break;
}
indices3[item3] = i20;
}
}
}
}
if(data125.agent !== undefined){
let data129 = data125.agent;
if((!(data129 && typeof data129 == "object" && !Array.isArray(data129))) && (data129 !== null)){
const err265 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/type",keyword:"type",params:{type: schema43.properties.video.properties.agent.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
for(const key39 in data129){
if(!(((((key39 === "allowCamera") || (key39 === "allowScreenShare")) || (key39 === "allowMicrophone")) || (key39 === "background")) || (key39 === "backgroundImage"))){
const err266 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data129.allowCamera !== undefined){
let data130 = data129.allowCamera;
if((typeof data130 !== "boolean") && (data130 !== null)){
const err267 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/allowCamera",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/properties/allowCamera/type",keyword:"type",params:{type: schema43.properties.video.properties.agent.properties.allowCamera.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data129.allowScreenShare !== undefined){
let data131 = data129.allowScreenShare;
if((typeof data131 !== "boolean") && (data131 !== null)){
const err268 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/allowScreenShare",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/properties/allowScreenShare/type",keyword:"type",params:{type: schema43.properties.video.properties.agent.properties.allowScreenShare.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data129.allowMicrophone !== undefined){
let data132 = data129.allowMicrophone;
if((typeof data132 !== "boolean") && (data132 !== null)){
const err269 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/allowMicrophone",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/properties/allowMicrophone/type",keyword:"type",params:{type: schema43.properties.video.properties.agent.properties.allowMicrophone.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data129.background !== undefined){
let data133 = data129.background;
if((typeof data133 !== "string") && (data133 !== null)){
const err270 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/background",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/properties/background/type",keyword:"type",params:{type: schema43.properties.video.properties.agent.properties.background.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(!((((data133 === "BLUR") || (data133 === "NONE")) || (data133 === "IMAGE")) || (data133 === null))){
const err271 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/background",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/properties/background/enum",keyword:"enum",params:{allowedValues: schema43.properties.video.properties.agent.properties.background.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data129.backgroundImage !== undefined){
let data134 = data129.backgroundImage;
if((!(data134 && typeof data134 == "object" && !Array.isArray(data134))) && (data134 !== null)){
const err272 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/backgroundImage",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/properties/backgroundImage/type",keyword:"type",params:{type: schema43.properties.video.properties.agent.properties.backgroundImage.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
for(const key40 in data134){
if(!(key40 === "url")){
const err273 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/backgroundImage",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/properties/backgroundImage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data134.url !== undefined){
let data135 = data134.url;
if((typeof data135 !== "string") && (data135 !== null)){
const err274 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/backgroundImage/url",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/properties/backgroundImage/properties/url/type",keyword:"type",params:{type: schema43.properties.video.properties.agent.properties.backgroundImage.properties.url.type},message:"must be string,null"};
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
}
}
if(data125.user !== undefined){
let data136 = data125.user;
if((!(data136 && typeof data136 == "object" && !Array.isArray(data136))) && (data136 !== null)){
const err275 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/user/type",keyword:"type",params:{type: schema43.properties.video.properties.user.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
for(const key41 in data136){
if(!(((key41 === "allowCamera") || (key41 === "allowScreenShare")) || (key41 === "allowMicrophone"))){
const err276 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/user/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data136.allowCamera !== undefined){
let data137 = data136.allowCamera;
if((typeof data137 !== "boolean") && (data137 !== null)){
const err277 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user/allowCamera",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/user/properties/allowCamera/type",keyword:"type",params:{type: schema43.properties.video.properties.user.properties.allowCamera.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data136.allowScreenShare !== undefined){
let data138 = data136.allowScreenShare;
if((typeof data138 !== "boolean") && (data138 !== null)){
const err278 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user/allowScreenShare",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/user/properties/allowScreenShare/type",keyword:"type",params:{type: schema43.properties.video.properties.user.properties.allowScreenShare.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data136.allowMicrophone !== undefined){
let data139 = data136.allowMicrophone;
if((typeof data139 !== "boolean") && (data139 !== null)){
const err279 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user/allowMicrophone",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/user/properties/allowMicrophone/type",keyword:"type",params:{type: schema43.properties.video.properties.user.properties.allowMicrophone.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
}
}
}
}
if(data40.authenticationSettings !== undefined){
let data140 = data40.authenticationSettings;
if((!(data140 && typeof data140 == "object" && !Array.isArray(data140))) && (data140 !== null)){
const err280 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/authenticationSettings/type",keyword:"type",params:{type: schema43.properties.authenticationSettings.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
for(const key42 in data140){
if(!(((key42 === "enabled") || (key42 === "integrationId")) || (key42 === "allowSessionUpgrade"))){
const err281 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/authenticationSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data140.enabled !== undefined){
let data141 = data140.enabled;
if((typeof data141 !== "boolean") && (data141 !== null)){
const err282 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/authenticationSettings/properties/enabled/type",keyword:"type",params:{type: schema43.properties.authenticationSettings.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data140.integrationId !== undefined){
let data142 = data140.integrationId;
if((typeof data142 !== "string") && (data142 !== null)){
const err283 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings/integrationId",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/authenticationSettings/properties/integrationId/type",keyword:"type",params:{type: schema43.properties.authenticationSettings.properties.integrationId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if(typeof data142 === "string"){
if(func1(data142) < 1){
const err284 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings/integrationId",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/authenticationSettings/properties/integrationId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data140.allowSessionUpgrade !== undefined){
let data143 = data140.allowSessionUpgrade;
if((typeof data143 !== "boolean") && (data143 !== null)){
const err285 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings/allowSessionUpgrade",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/authenticationSettings/properties/allowSessionUpgrade/type",keyword:"type",params:{type: schema43.properties.authenticationSettings.properties.allowSessionUpgrade.type},message:"must be boolean,null"};
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
}
if(data40.journeyEvents !== undefined){
let data144 = data40.journeyEvents;
if((!(data144 && typeof data144 == "object" && !Array.isArray(data144))) && (data144 !== null)){
const err286 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/type",keyword:"type",params:{type: schema43.properties.journeyEvents.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
for(const key43 in data144){
if(!((((((((key43 === "enabled") || (key43 === "pageviewConfig")) || (key43 === "clickEvents")) || (key43 === "inViewportEvents")) || (key43 === "formsTrackEvents")) || (key43 === "idleEvents")) || (key43 === "scrollDepthEvents")) || (key43 === "trackingSettings"))){
const err287 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data144.enabled !== undefined){
let data145 = data144.enabled;
if((typeof data145 !== "boolean") && (data145 !== null)){
const err288 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/enabled/type",keyword:"type",params:{type: schema43.properties.journeyEvents.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data144.pageviewConfig !== undefined){
let data146 = data144.pageviewConfig;
if((typeof data146 !== "string") && (data146 !== null)){
const err289 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/pageviewConfig",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/pageviewConfig/type",keyword:"type",params:{type: schema43.properties.journeyEvents.properties.pageviewConfig.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if(!((((data146 === "Auto") || (data146 === "Once")) || (data146 === "Off")) || (data146 === null))){
const err290 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/pageviewConfig",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/pageviewConfig/enum",keyword:"enum",params:{allowedValues: schema43.properties.journeyEvents.properties.pageviewConfig.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data144.clickEvents !== undefined){
let data147 = data144.clickEvents;
if((!(Array.isArray(data147))) && (data147 !== null)){
const err291 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/clickEvents/type",keyword:"type",params:{type: schema43.properties.journeyEvents.properties.clickEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(Array.isArray(data147)){
const len17 = data147.length;
for(let i21=0; i21<len17; i21++){
let data148 = data147[i21];
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
if(data148.selector === undefined){
const err292 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i21,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/clickEvents/items/required",keyword:"required",params:{missingProperty: "selector"},message:"must have required property '"+"selector"+"'"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if(data148.eventName === undefined){
const err293 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i21,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/clickEvents/items/required",keyword:"required",params:{missingProperty: "eventName"},message:"must have required property '"+"eventName"+"'"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
for(const key44 in data148){
if(!((key44 === "selector") || (key44 === "eventName"))){
const err294 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i21,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/clickEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data148.selector !== undefined){
let data149 = data148.selector;
if(typeof data149 === "string"){
if(func1(data149) < 1){
const err295 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i21+"/selector",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/clickEvents/items/properties/selector/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err296 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i21+"/selector",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/clickEvents/items/properties/selector/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data148.eventName !== undefined){
let data150 = data148.eventName;
if(typeof data150 === "string"){
if(func1(data150) < 1){
const err297 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i21+"/eventName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/clickEvents/items/properties/eventName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
else {
const err298 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i21+"/eventName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/clickEvents/items/properties/eventName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
}
else {
const err299 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i21,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/clickEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(data144.inViewportEvents !== undefined){
let data151 = data144.inViewportEvents;
if((!(Array.isArray(data151))) && (data151 !== null)){
const err300 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/inViewportEvents/type",keyword:"type",params:{type: schema43.properties.journeyEvents.properties.inViewportEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if(Array.isArray(data151)){
const len18 = data151.length;
for(let i22=0; i22<len18; i22++){
let data152 = data151[i22];
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
if(data152.selector === undefined){
const err301 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i22,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/inViewportEvents/items/required",keyword:"required",params:{missingProperty: "selector"},message:"must have required property '"+"selector"+"'"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
if(data152.eventName === undefined){
const err302 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i22,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/inViewportEvents/items/required",keyword:"required",params:{missingProperty: "eventName"},message:"must have required property '"+"eventName"+"'"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
for(const key45 in data152){
if(!((key45 === "selector") || (key45 === "eventName"))){
const err303 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i22,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/inViewportEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data152.selector !== undefined){
let data153 = data152.selector;
if(typeof data153 === "string"){
if(func1(data153) < 1){
const err304 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i22+"/selector",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/inViewportEvents/items/properties/selector/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
else {
const err305 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i22+"/selector",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/inViewportEvents/items/properties/selector/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data152.eventName !== undefined){
let data154 = data152.eventName;
if(typeof data154 === "string"){
if(func1(data154) < 1){
const err306 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i22+"/eventName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/inViewportEvents/items/properties/eventName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
else {
const err307 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i22+"/eventName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/inViewportEvents/items/properties/eventName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
}
else {
const err308 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i22,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/inViewportEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
}
}
if(data144.formsTrackEvents !== undefined){
let data155 = data144.formsTrackEvents;
if((!(Array.isArray(data155))) && (data155 !== null)){
const err309 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/type",keyword:"type",params:{type: schema43.properties.journeyEvents.properties.formsTrackEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(Array.isArray(data155)){
const len19 = data155.length;
for(let i23=0; i23<len19; i23++){
let data156 = data155[i23];
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
if(data156.selector === undefined){
const err310 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/required",keyword:"required",params:{missingProperty: "selector"},message:"must have required property '"+"selector"+"'"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
if(data156.formName === undefined){
const err311 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/required",keyword:"required",params:{missingProperty: "formName"},message:"must have required property '"+"formName"+"'"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if(data156.captureDataOnFormAbandon === undefined){
const err312 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/required",keyword:"required",params:{missingProperty: "captureDataOnFormAbandon"},message:"must have required property '"+"captureDataOnFormAbandon"+"'"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if(data156.captureDataOnFormSubmit === undefined){
const err313 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/required",keyword:"required",params:{missingProperty: "captureDataOnFormSubmit"},message:"must have required property '"+"captureDataOnFormSubmit"+"'"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
for(const key46 in data156){
if(!((((key46 === "selector") || (key46 === "formName")) || (key46 === "captureDataOnFormAbandon")) || (key46 === "captureDataOnFormSubmit"))){
const err314 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data156.selector !== undefined){
let data157 = data156.selector;
if(typeof data157 === "string"){
if(func1(data157) < 1){
const err315 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23+"/selector",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/properties/selector/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
else {
const err316 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23+"/selector",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/properties/selector/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data156.formName !== undefined){
let data158 = data156.formName;
if(typeof data158 === "string"){
if(func1(data158) < 1){
const err317 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23+"/formName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/properties/formName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
else {
const err318 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23+"/formName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/properties/formName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data156.captureDataOnFormAbandon !== undefined){
if(typeof data156.captureDataOnFormAbandon !== "boolean"){
const err319 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23+"/captureDataOnFormAbandon",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/properties/captureDataOnFormAbandon/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data156.captureDataOnFormSubmit !== undefined){
if(typeof data156.captureDataOnFormSubmit !== "boolean"){
const err320 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23+"/captureDataOnFormSubmit",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/properties/captureDataOnFormSubmit/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
}
else {
const err321 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
}
}
if(data144.idleEvents !== undefined){
let data161 = data144.idleEvents;
if((!(Array.isArray(data161))) && (data161 !== null)){
const err322 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/idleEvents/type",keyword:"type",params:{type: schema43.properties.journeyEvents.properties.idleEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(Array.isArray(data161)){
const len20 = data161.length;
for(let i24=0; i24<len20; i24++){
let data162 = data161[i24];
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
if(data162.eventName === undefined){
const err323 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i24,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/idleEvents/items/required",keyword:"required",params:{missingProperty: "eventName"},message:"must have required property '"+"eventName"+"'"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
for(const key47 in data162){
if(!((key47 === "eventName") || (key47 === "idleAfterSeconds"))){
const err324 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i24,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/idleEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data162.eventName !== undefined){
let data163 = data162.eventName;
if(typeof data163 === "string"){
if(func1(data163) < 1){
const err325 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i24+"/eventName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/idleEvents/items/properties/eventName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
else {
const err326 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i24+"/eventName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/idleEvents/items/properties/eventName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data162.idleAfterSeconds !== undefined){
let data164 = data162.idleAfterSeconds;
if(!(((typeof data164 == "number") && (!(data164 % 1) && !isNaN(data164))) && (isFinite(data164)))){
const err327 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i24+"/idleAfterSeconds",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/idleEvents/items/properties/idleAfterSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
if((typeof data164 == "number") && (isFinite(data164))){
if(data164 < 30 || isNaN(data164)){
const err328 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i24+"/idleAfterSeconds",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/idleEvents/items/properties/idleAfterSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30},message:"must be >= 30"};
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
}
else {
const err329 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i24,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/idleEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(data144.scrollDepthEvents !== undefined){
let data165 = data144.scrollDepthEvents;
if((!(Array.isArray(data165))) && (data165 !== null)){
const err330 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/type",keyword:"type",params:{type: schema43.properties.journeyEvents.properties.scrollDepthEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
if(Array.isArray(data165)){
const len21 = data165.length;
for(let i25=0; i25<len21; i25++){
let data166 = data165[i25];
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
if(data166.percentage === undefined){
const err331 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i25,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/items/required",keyword:"required",params:{missingProperty: "percentage"},message:"must have required property '"+"percentage"+"'"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(data166.eventName === undefined){
const err332 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i25,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/items/required",keyword:"required",params:{missingProperty: "eventName"},message:"must have required property '"+"eventName"+"'"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
for(const key48 in data166){
if(!((key48 === "percentage") || (key48 === "eventName"))){
const err333 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i25,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data166.percentage !== undefined){
let data167 = data166.percentage;
if(!(((typeof data167 == "number") && (!(data167 % 1) && !isNaN(data167))) && (isFinite(data167)))){
const err334 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i25+"/percentage",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/items/properties/percentage/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if((typeof data167 == "number") && (isFinite(data167))){
if(data167 > 100 || isNaN(data167)){
const err335 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i25+"/percentage",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/items/properties/percentage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(data167 < 0 || isNaN(data167)){
const err336 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i25+"/percentage",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/items/properties/percentage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data166.eventName !== undefined){
let data168 = data166.eventName;
if(typeof data168 === "string"){
if(func1(data168) < 1){
const err337 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i25+"/eventName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/items/properties/eventName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
else {
const err338 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i25+"/eventName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/items/properties/eventName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err339 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i25,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(data144.trackingSettings !== undefined){
let data169 = data144.trackingSettings;
if((!(data169 && typeof data169 == "object" && !Array.isArray(data169))) && (data169 !== null)){
const err340 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/type",keyword:"type",params:{type: schema43.properties.journeyEvents.properties.trackingSettings.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
for(const key49 in data169){
if(!((((key49 === "shouldKeepUrlFragment") || (key49 === "searchQueryParameters")) || (key49 === "excludedQueryParameters")) || (key49 === "ipFilters"))){
const err341 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data169.shouldKeepUrlFragment !== undefined){
let data170 = data169.shouldKeepUrlFragment;
if((typeof data170 !== "boolean") && (data170 !== null)){
const err342 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/shouldKeepUrlFragment",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/shouldKeepUrlFragment/type",keyword:"type",params:{type: schema43.properties.journeyEvents.properties.trackingSettings.properties.shouldKeepUrlFragment.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data169.searchQueryParameters !== undefined){
let data171 = data169.searchQueryParameters;
if((!(Array.isArray(data171))) && (data171 !== null)){
const err343 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/searchQueryParameters",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/searchQueryParameters/type",keyword:"type",params:{type: schema43.properties.journeyEvents.properties.trackingSettings.properties.searchQueryParameters.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
if(Array.isArray(data171)){
if(data171.length > 50){
const err344 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/searchQueryParameters",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/searchQueryParameters/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
const len22 = data171.length;
for(let i26=0; i26<len22; i26++){
let data172 = data171[i26];
if(typeof data172 === "string"){
if(func1(data172) < 1){
const err345 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/searchQueryParameters/" + i26,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/searchQueryParameters/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
else {
const err346 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/searchQueryParameters/" + i26,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/searchQueryParameters/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
if(data169.excludedQueryParameters !== undefined){
let data173 = data169.excludedQueryParameters;
if((!(Array.isArray(data173))) && (data173 !== null)){
const err347 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/excludedQueryParameters",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/excludedQueryParameters/type",keyword:"type",params:{type: schema43.properties.journeyEvents.properties.trackingSettings.properties.excludedQueryParameters.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if(Array.isArray(data173)){
if(data173.length > 50){
const err348 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/excludedQueryParameters",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/excludedQueryParameters/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
const len23 = data173.length;
for(let i27=0; i27<len23; i27++){
let data174 = data173[i27];
if(typeof data174 === "string"){
if(func1(data174) < 1){
const err349 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/excludedQueryParameters/" + i27,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/excludedQueryParameters/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
else {
const err350 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/excludedQueryParameters/" + i27,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/excludedQueryParameters/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
if(data169.ipFilters !== undefined){
let data175 = data169.ipFilters;
if((!(Array.isArray(data175))) && (data175 !== null)){
const err351 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/type",keyword:"type",params:{type: schema43.properties.journeyEvents.properties.trackingSettings.properties.ipFilters.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
if(Array.isArray(data175)){
if(data175.length > 10){
const err352 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
const len24 = data175.length;
for(let i28=0; i28<len24; i28++){
let data176 = data175[i28];
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
if(data176.ipAddress === undefined){
const err353 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i28,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/required",keyword:"required",params:{missingProperty: "ipAddress"},message:"must have required property '"+"ipAddress"+"'"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
for(const key50 in data176){
if(!((key50 === "ipAddress") || (key50 === "name"))){
const err354 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i28,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data176.ipAddress !== undefined){
let data177 = data176.ipAddress;
if(typeof data177 === "string"){
if(func1(data177) < 1){
const err355 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i28+"/ipAddress",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/properties/ipAddress/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err356 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i28+"/ipAddress",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/properties/ipAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data176.name !== undefined){
let data178 = data176.name;
if(typeof data178 === "string"){
if(func1(data178) < 1){
const err357 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i28+"/name",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
else {
const err358 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i28+"/name",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err359 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i28,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
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
if(data40.supportCenter !== undefined){
let data179 = data40.supportCenter;
if((!(data179 && typeof data179 == "object" && !Array.isArray(data179))) && (data179 !== null)){
const err360 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/type",keyword:"type",params:{type: schema43.properties.supportCenter.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
for(const key51 in data179){
if(!(func8.call(schema43.properties.supportCenter.properties, key51))){
const err361 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data179.enabled !== undefined){
let data180 = data179.enabled;
if((typeof data180 !== "boolean") && (data180 !== null)){
const err362 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabled/type",keyword:"type",params:{type: schema43.properties.supportCenter.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data179.knowledgeBase !== undefined){
let data181 = data179.knowledgeBase;
if((!(data181 && typeof data181 == "object" && !Array.isArray(data181))) && (data181 !== null)){
const err363 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/knowledgeBase",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/knowledgeBase/type",keyword:"type",params:{type: schema43.properties.supportCenter.properties.knowledgeBase.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
for(const key52 in data181){
if(!(key52 === "id")){
const err364 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/knowledgeBase",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/knowledgeBase/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data181.id !== undefined){
let data182 = data181.id;
if((typeof data182 !== "string") && (data182 !== null)){
const err365 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/knowledgeBase/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/knowledgeBase/properties/id/type",keyword:"type",params:{type: schema43.properties.supportCenter.properties.knowledgeBase.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if(typeof data182 === "string"){
if(!pattern55.test(data182)){
const err366 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/knowledgeBase/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/knowledgeBase/properties/id/pattern",keyword:"pattern",params:{pattern: "^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$"},message:"must match pattern \""+"^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$"+"\""};
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
}
}
if(data179.routerType !== undefined){
let data183 = data179.routerType;
if((typeof data183 !== "string") && (data183 !== null)){
const err367 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/routerType",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/routerType/type",keyword:"type",params:{type: schema43.properties.supportCenter.properties.routerType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
if(!(((data183 === "Hash") || (data183 === "Browser")) || (data183 === null))){
const err368 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/routerType",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/routerType/enum",keyword:"enum",params:{allowedValues: schema43.properties.supportCenter.properties.routerType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(data179.customMessages !== undefined){
let data184 = data179.customMessages;
if((!(Array.isArray(data184))) && (data184 !== null)){
const err369 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/customMessages/type",keyword:"type",params:{type: schema43.properties.supportCenter.properties.customMessages.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
if(Array.isArray(data184)){
const len25 = data184.length;
for(let i29=0; i29<len25; i29++){
let data185 = data184[i29];
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
if(data185.type === undefined){
const err370 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i29,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/customMessages/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
if(data185.defaultValue === undefined){
const err371 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i29,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/customMessages/items/required",keyword:"required",params:{missingProperty: "defaultValue"},message:"must have required property '"+"defaultValue"+"'"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
for(const key53 in data185){
if(!((key53 === "type") || (key53 === "defaultValue"))){
const err372 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i29,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/customMessages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
if(data185.type !== undefined){
let data186 = data185.type;
if(typeof data186 !== "string"){
const err373 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i29+"/type",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/customMessages/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
if(!((data186 === "Welcome") || (data186 === "Fallback"))){
const err374 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i29+"/type",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/customMessages/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema43.properties.supportCenter.properties.customMessages.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data185.defaultValue !== undefined){
let data187 = data185.defaultValue;
if(typeof data187 === "string"){
if(func1(data187) > 300){
const err375 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i29+"/defaultValue",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/customMessages/items/properties/defaultValue/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
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
const err376 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i29+"/defaultValue",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/customMessages/items/properties/defaultValue/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err377 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i29,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/customMessages/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(data179.screens !== undefined){
let data188 = data179.screens;
if((!(Array.isArray(data188))) && (data188 !== null)){
const err378 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/type",keyword:"type",params:{type: schema43.properties.supportCenter.properties.screens.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
if(Array.isArray(data188)){
const len26 = data188.length;
for(let i30=0; i30<len26; i30++){
let data189 = data188[i30];
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
if(data189.type === undefined){
const err379 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
if(data189.moduleSettings === undefined){
const err380 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/required",keyword:"required",params:{missingProperty: "moduleSettings"},message:"must have required property '"+"moduleSettings"+"'"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
for(const key54 in data189){
if(!((key54 === "type") || (key54 === "moduleSettings"))){
const err381 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data189.type !== undefined){
let data190 = data189.type;
if(typeof data190 !== "string"){
const err382 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/type",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
if(!((((data190 === "Home") || (data190 === "Category")) || (data190 === "SearchResults")) || (data190 === "Article"))){
const err383 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/type",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema43.properties.supportCenter.properties.screens.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data189.moduleSettings !== undefined){
let data191 = data189.moduleSettings;
if(Array.isArray(data191)){
const len27 = data191.length;
for(let i31=0; i31<len27; i31++){
let data192 = data191[i31];
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
if(data192.type === undefined){
const err384 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
if(data192.enabled === undefined){
const err385 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
for(const key55 in data192){
if(!((((key55 === "type") || (key55 === "enabled")) || (key55 === "compactCategoryModuleTemplate")) || (key55 === "detailedCategoryModuleTemplate"))){
const err386 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data192.type !== undefined){
let data193 = data192.type;
if(typeof data193 !== "string"){
const err387 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/type",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
if(!(((((((data193 === "Search") || (data193 === "Categories")) || (data193 === "FAQ")) || (data193 === "Contact")) || (data193 === "Results")) || (data193 === "Article")) || (data193 === "TopViewedArticles"))){
const err388 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/type",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema43.properties.supportCenter.properties.screens.items.properties.moduleSettings.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data192.enabled !== undefined){
if(typeof data192.enabled !== "boolean"){
const err389 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
if(data192.compactCategoryModuleTemplate !== undefined){
let data195 = data192.compactCategoryModuleTemplate;
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
if(data195.active === undefined){
const err390 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/compactCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/compactCategoryModuleTemplate/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
for(const key56 in data195){
if(!(key56 === "active")){
const err391 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/compactCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/compactCategoryModuleTemplate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
if(data195.active !== undefined){
if(typeof data195.active !== "boolean"){
const err392 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/compactCategoryModuleTemplate/active",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/compactCategoryModuleTemplate/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
else {
const err393 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/compactCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/compactCategoryModuleTemplate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data192.detailedCategoryModuleTemplate !== undefined){
let data197 = data192.detailedCategoryModuleTemplate;
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
if(data197.active === undefined){
const err394 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/detailedCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
if(data197.sidebar === undefined){
const err395 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/detailedCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/required",keyword:"required",params:{missingProperty: "sidebar"},message:"must have required property '"+"sidebar"+"'"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
for(const key57 in data197){
if(!((key57 === "active") || (key57 === "sidebar"))){
const err396 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/detailedCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data197.active !== undefined){
if(typeof data197.active !== "boolean"){
const err397 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/detailedCategoryModuleTemplate/active",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
if(data197.sidebar !== undefined){
let data199 = data197.sidebar;
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
if(data199.enabled === undefined){
const err398 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/detailedCategoryModuleTemplate/sidebar",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/sidebar/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
for(const key58 in data199){
if(!(key58 === "enabled")){
const err399 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/detailedCategoryModuleTemplate/sidebar",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/sidebar/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data199.enabled !== undefined){
if(typeof data199.enabled !== "boolean"){
const err400 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/detailedCategoryModuleTemplate/sidebar/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/sidebar/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
}
else {
const err401 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/detailedCategoryModuleTemplate/sidebar",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/sidebar/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
}
else {
const err402 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/detailedCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err403 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err404 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err405 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
}
}
if(data179.enabledCategories !== undefined){
let data201 = data179.enabledCategories;
if((!(Array.isArray(data201))) && (data201 !== null)){
const err406 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/type",keyword:"type",params:{type: schema43.properties.supportCenter.properties.enabledCategories.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
if(Array.isArray(data201)){
const len28 = data201.length;
for(let i32=0; i32<len28; i32++){
let data202 = data201[i32];
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
if(data202.id === undefined){
const err407 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
for(const key59 in data202){
if(!((key59 === "id") || (key59 === "image"))){
const err408 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data202.id !== undefined){
let data203 = data202.id;
if(typeof data203 === "string"){
if(!pattern33.test(data203)){
const err409 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32+"/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
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
const err410 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32+"/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
if(data202.image !== undefined){
let data204 = data202.image;
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
if(data204.source === undefined){
const err411 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32+"/image",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/properties/image/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
for(const key60 in data204){
if(!(key60 === "source")){
const err412 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32+"/image",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data204.source !== undefined){
let data205 = data204.source;
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
if(data205.defaultUrl === undefined){
const err413 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32+"/image/source",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/properties/image/properties/source/required",keyword:"required",params:{missingProperty: "defaultUrl"},message:"must have required property '"+"defaultUrl"+"'"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
for(const key61 in data205){
if(!(key61 === "defaultUrl")){
const err414 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32+"/image/source",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/properties/image/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
if(data205.defaultUrl !== undefined){
if(typeof data205.defaultUrl !== "string"){
const err415 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32+"/image/source/defaultUrl",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/properties/image/properties/source/properties/defaultUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err416 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32+"/image/source",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/properties/image/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err417 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32+"/image",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err418 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(data179.labelFilter !== undefined){
let data207 = data179.labelFilter;
if((!(data207 && typeof data207 == "object" && !Array.isArray(data207))) && (data207 !== null)){
const err419 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/labelFilter/type",keyword:"type",params:{type: schema43.properties.supportCenter.properties.labelFilter.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
for(const key62 in data207){
if(!(key62 === "labels")){
const err420 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/labelFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
if(data207.labels !== undefined){
let data208 = data207.labels;
if((!(Array.isArray(data208))) && (data208 !== null)){
const err421 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter/labels",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/labelFilter/properties/labels/type",keyword:"type",params:{type: schema43.properties.supportCenter.properties.labelFilter.properties.labels.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
if(Array.isArray(data208)){
const len29 = data208.length;
for(let i33=0; i33<len29; i33++){
let data209 = data208[i33];
if(data209 && typeof data209 == "object" && !Array.isArray(data209)){
if(data209.id === undefined){
const err422 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter/labels/" + i33,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/labelFilter/properties/labels/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
for(const key63 in data209){
if(!(key63 === "id")){
const err423 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter/labels/" + i33,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/labelFilter/properties/labels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
if(data209.id !== undefined){
let data210 = data209.id;
if(typeof data210 === "string"){
if(!pattern33.test(data210)){
const err424 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter/labels/" + i33+"/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/labelFilter/properties/labels/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
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
const err425 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter/labels/" + i33+"/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/labelFilter/properties/labels/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
}
else {
const err426 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter/labels/" + i33,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/labelFilter/properties/labels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
}
}
if(data179.styleSetting !== undefined){
let data211 = data179.styleSetting;
if((!(data211 && typeof data211 == "object" && !Array.isArray(data211))) && (data211 !== null)){
const err427 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/type",keyword:"type",params:{type: schema43.properties.supportCenter.properties.styleSetting.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
for(const key64 in data211){
if(!((key64 === "heroStyle") || (key64 === "globalStyle"))){
const err428 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
if(data211.heroStyle !== undefined){
let data212 = data211.heroStyle;
if((!(data212 && typeof data212 == "object" && !Array.isArray(data212))) && (data212 !== null)){
const err429 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/type",keyword:"type",params:{type: schema43.properties.supportCenter.properties.styleSetting.properties.heroStyle.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
for(const key65 in data212){
if(!(((key65 === "backgroundColor") || (key65 === "textColor")) || (key65 === "image"))){
const err430 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data212.backgroundColor !== undefined){
let data213 = data212.backgroundColor;
if((typeof data213 !== "string") && (data213 !== null)){
const err431 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/backgroundColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/backgroundColor/type",keyword:"type",params:{type: schema43.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.backgroundColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
if(typeof data213 === "string"){
if(!pattern13.test(data213)){
const err432 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/backgroundColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/backgroundColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
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
if(data212.textColor !== undefined){
let data214 = data212.textColor;
if((typeof data214 !== "string") && (data214 !== null)){
const err433 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/textColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/textColor/type",keyword:"type",params:{type: schema43.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.textColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
if(typeof data214 === "string"){
if(!pattern13.test(data214)){
const err434 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/textColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/textColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
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
if(data212.image !== undefined){
let data215 = data212.image;
if((!(data215 && typeof data215 == "object" && !Array.isArray(data215))) && (data215 !== null)){
const err435 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/type",keyword:"type",params:{type: schema43.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.image.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
if(data215 && typeof data215 == "object" && !Array.isArray(data215)){
for(const key66 in data215){
if(!(key66 === "source")){
const err436 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
if(data215.source !== undefined){
let data216 = data215.source;
if((!(data216 && typeof data216 == "object" && !Array.isArray(data216))) && (data216 !== null)){
const err437 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image/source",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/properties/source/type",keyword:"type",params:{type: schema43.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.image.properties.source.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
for(const key67 in data216){
if(!(key67 === "defaultUrl")){
const err438 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image/source",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
if(data216.defaultUrl !== undefined){
let data217 = data216.defaultUrl;
if((typeof data217 !== "string") && (data217 !== null)){
const err439 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image/source/defaultUrl",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/properties/source/properties/defaultUrl/type",keyword:"type",params:{type: schema43.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.image.properties.source.properties.defaultUrl.type},message:"must be string,null"};
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
}
}
if(data211.globalStyle !== undefined){
let data218 = data211.globalStyle;
if((!(data218 && typeof data218 == "object" && !Array.isArray(data218))) && (data218 !== null)){
const err440 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/type",keyword:"type",params:{type: schema43.properties.supportCenter.properties.styleSetting.properties.globalStyle.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
for(const key68 in data218){
if(!((((((key68 === "backgroundColor") || (key68 === "primaryColor")) || (key68 === "primaryColorDark")) || (key68 === "primaryColorLight")) || (key68 === "textColor")) || (key68 === "fontFamily"))){
const err441 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data218.backgroundColor !== undefined){
let data219 = data218.backgroundColor;
if((typeof data219 !== "string") && (data219 !== null)){
const err442 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/backgroundColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/backgroundColor/type",keyword:"type",params:{type: schema43.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.backgroundColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
if(typeof data219 === "string"){
if(!pattern13.test(data219)){
const err443 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/backgroundColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/backgroundColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
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
if(data218.primaryColor !== undefined){
let data220 = data218.primaryColor;
if((typeof data220 !== "string") && (data220 !== null)){
const err444 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColor/type",keyword:"type",params:{type: schema43.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.primaryColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
if(typeof data220 === "string"){
if(!pattern13.test(data220)){
const err445 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
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
if(data218.primaryColorDark !== undefined){
let data221 = data218.primaryColorDark;
if((typeof data221 !== "string") && (data221 !== null)){
const err446 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColorDark",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColorDark/type",keyword:"type",params:{type: schema43.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.primaryColorDark.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
if(typeof data221 === "string"){
if(!pattern13.test(data221)){
const err447 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColorDark",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColorDark/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
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
if(data218.primaryColorLight !== undefined){
let data222 = data218.primaryColorLight;
if((typeof data222 !== "string") && (data222 !== null)){
const err448 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColorLight",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColorLight/type",keyword:"type",params:{type: schema43.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.primaryColorLight.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
if(typeof data222 === "string"){
if(!pattern13.test(data222)){
const err449 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColorLight",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColorLight/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
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
if(data218.textColor !== undefined){
let data223 = data218.textColor;
if((typeof data223 !== "string") && (data223 !== null)){
const err450 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/textColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/textColor/type",keyword:"type",params:{type: schema43.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.textColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
if(typeof data223 === "string"){
if(!pattern13.test(data223)){
const err451 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/textColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/textColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
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
if(data218.fontFamily !== undefined){
let data224 = data218.fontFamily;
if((typeof data224 !== "string") && (data224 !== null)){
const err452 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/fontFamily",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/fontFamily/type",keyword:"type",params:{type: schema43.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.fontFamily.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
if(typeof data224 === "string"){
if(func1(data224) < 1){
const err453 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/fontFamily",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/fontFamily/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
}
}
}
}
}
if(data179.feedback !== undefined){
let data225 = data179.feedback;
if((!(data225 && typeof data225 == "object" && !Array.isArray(data225))) && (data225 !== null)){
const err454 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/feedback",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/feedback/type",keyword:"type",params:{type: schema43.properties.supportCenter.properties.feedback.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
for(const key69 in data225){
if(!(key69 === "enabled")){
const err455 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/feedback",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/feedback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
if(data225.enabled !== undefined){
let data226 = data225.enabled;
if((typeof data226 !== "boolean") && (data226 !== null)){
const err456 = {instancePath:instancePath+"/messengerConfigurations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/feedback/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/feedback/properties/enabled/type",keyword:"type",params:{type: schema43.properties.supportCenter.properties.feedback.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
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
let data227 = data.messengerDeployments;
if((!(data227 && typeof data227 == "object" && !Array.isArray(data227))) && (data227 !== null)){
const err457 = {instancePath:instancePath+"/messengerDeployments",schemaPath:"#/properties/messengerDeployments/type",keyword:"type",params:{type: schema40.properties.messengerDeployments.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
for(const key70 in data227){
const _errs584 = errors;
if(typeof key70 === "string"){
if(func1(key70) < 1){
const err458 = {instancePath:instancePath+"/messengerDeployments",schemaPath:"#/properties/messengerDeployments/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key70};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
var valid146 = _errs584 === errors;
if(!valid146){
const err459 = {instancePath:instancePath+"/messengerDeployments",schemaPath:"#/properties/messengerDeployments/propertyNames",keyword:"propertyNames",params:{propertyName: key70},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
for(const key71 in data227){
let data228 = data227[key71];
if((!(data228 && typeof data228 == "object" && !Array.isArray(data228))) && (data228 !== null)){
const err460 = {instancePath:instancePath+"/messengerDeployments/" + key71.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerDeploymentsInOrg/type",keyword:"type",params:{type: schema44.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
if(data228 && typeof data228 == "object" && !Array.isArray(data228)){
for(const key72 in data228){
if(!(func8.call(schema44.properties, key72))){
const err461 = {instancePath:instancePath+"/messengerDeployments/" + key71.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerDeploymentsInOrg/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
if(data228.name !== undefined){
let data229 = data228.name;
if((typeof data229 !== "string") && (data229 !== null)){
const err462 = {instancePath:instancePath+"/messengerDeployments/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/name/type",keyword:"type",params:{type: schema44.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
if(typeof data229 === "string"){
if(func1(data229) < 1){
const err463 = {instancePath:instancePath+"/messengerDeployments/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
}
if(data228.id !== undefined){
let data230 = data228.id;
if((typeof data230 !== "string") && (data230 !== null)){
const err464 = {instancePath:instancePath+"/messengerDeployments/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/id/type",keyword:"type",params:{type: schema44.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
if(typeof data230 === "string"){
if(!pattern44.test(data230)){
const err465 = {instancePath:instancePath+"/messengerDeployments/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"+"\""};
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
if(data228.was !== undefined){
let data231 = data228.was;
if((typeof data231 !== "string") && (data231 !== null)){
const err466 = {instancePath:instancePath+"/messengerDeployments/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/was/type",keyword:"type",params:{type: schema44.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
if(typeof data231 === "string"){
if(func1(data231) < 1){
const err467 = {instancePath:instancePath+"/messengerDeployments/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
}
if(data228.unchecked !== undefined){
let data232 = data228.unchecked;
if((!(data232 && typeof data232 == "object" && !Array.isArray(data232))) && (data232 !== null)){
const err468 = {instancePath:instancePath+"/messengerDeployments/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/unchecked/type",keyword:"type",params:{type: schema44.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
if(data228.create !== undefined){
let data233 = data228.create;
if((typeof data233 !== "string") && (data233 !== null)){
const err469 = {instancePath:instancePath+"/messengerDeployments/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/create/type",keyword:"type",params:{type: schema44.properties.create.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
if(!((data233 === "only") || (data233 === null))){
const err470 = {instancePath:instancePath+"/messengerDeployments/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/create/enum",keyword:"enum",params:{allowedValues: schema44.properties.create.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data228.description !== undefined){
let data234 = data228.description;
if((typeof data234 !== "string") && (data234 !== null)){
const err471 = {instancePath:instancePath+"/messengerDeployments/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/description/type",keyword:"type",params:{type: schema44.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
if(data228.configuration !== undefined){
let data235 = data228.configuration;
if(((!(data235 && typeof data235 == "object" && !Array.isArray(data235))) && (typeof data235 !== "string")) && (data235 !== null)){
const err472 = {instancePath:instancePath+"/messengerDeployments/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/configuration/type",keyword:"type",params:{type: schema44.properties.configuration.type},message:"must be object,string,null"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
if(typeof data235 === "string"){
if(func1(data235) < 1){
const err473 = {instancePath:instancePath+"/messengerDeployments/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/configuration/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
if(data235 && typeof data235 == "object" && !Array.isArray(data235)){
for(const key73 in data235){
if(!((key73 === "name") || (key73 === "version"))){
const err474 = {instancePath:instancePath+"/messengerDeployments/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/configuration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data235.name !== undefined){
let data236 = data235.name;
if((typeof data236 !== "string") && (data236 !== null)){
const err475 = {instancePath:instancePath+"/messengerDeployments/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration/name",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/configuration/properties/name/type",keyword:"type",params:{type: schema44.properties.configuration.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
if(typeof data236 === "string"){
if(func1(data236) < 1){
const err476 = {instancePath:instancePath+"/messengerDeployments/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration/name",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/configuration/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
}
if(data235.version !== undefined){
let data237 = data235.version;
if((!(((typeof data237 == "number") && (!(data237 % 1) && !isNaN(data237))) && (isFinite(data237)))) && (data237 !== null)){
const err477 = {instancePath:instancePath+"/messengerDeployments/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration/version",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/configuration/properties/version/type",keyword:"type",params:{type: schema44.properties.configuration.properties.version.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
if((typeof data237 == "number") && (isFinite(data237))){
if(data237 < 1 || isNaN(data237)){
const err478 = {instancePath:instancePath+"/messengerDeployments/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration/version",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/configuration/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
}
if(data228.allowAllDomains !== undefined){
let data238 = data228.allowAllDomains;
if((typeof data238 !== "boolean") && (data238 !== null)){
const err479 = {instancePath:instancePath+"/messengerDeployments/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowAllDomains",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/allowAllDomains/type",keyword:"type",params:{type: schema44.properties.allowAllDomains.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
if(data228.allowedDomains !== undefined){
let data239 = data228.allowedDomains;
if((!(Array.isArray(data239))) && (data239 !== null)){
const err480 = {instancePath:instancePath+"/messengerDeployments/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowedDomains",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/allowedDomains/type",keyword:"type",params:{type: schema44.properties.allowedDomains.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
if(Array.isArray(data239)){
const len30 = data239.length;
for(let i34=0; i34<len30; i34++){
let data240 = data239[i34];
if(typeof data240 === "string"){
if(func1(data240) < 1){
const err481 = {instancePath:instancePath+"/messengerDeployments/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowedDomains/" + i34,schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/allowedDomains/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
else {
const err482 = {instancePath:instancePath+"/messengerDeployments/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowedDomains/" + i34,schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/allowedDomains/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
let i35 = data239.length;
let j4;
if(i35 > 1){
const indices4 = {};
for(;i35--;){
let item4 = data239[i35];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err483 = {instancePath:instancePath+"/messengerDeployments/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowedDomains",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/allowedDomains/uniqueItems",keyword:"uniqueItems",params:{i: i35, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i35+" are identical)"};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
break;
}
indices4[item4] = i35;
}
}
}
}
if(data228.flow !== undefined){
let data241 = data228.flow;
if((typeof data241 !== "string") && (data241 !== null)){
const err484 = {instancePath:instancePath+"/messengerDeployments/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/flow",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/flow/type",keyword:"type",params:{type: schema44.properties.flow.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
if(typeof data241 === "string"){
if(func1(data241) < 1){
const err485 = {instancePath:instancePath+"/messengerDeployments/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/flow",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/flow/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data228.supportedContent !== undefined){
let data242 = data228.supportedContent;
if((typeof data242 !== "string") && (data242 !== null)){
const err486 = {instancePath:instancePath+"/messengerDeployments/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportedContent",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/supportedContent/type",keyword:"type",params:{type: schema44.properties.supportedContent.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
if(typeof data242 === "string"){
if(func1(data242) < 1){
const err487 = {instancePath:instancePath+"/messengerDeployments/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportedContent",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/supportedContent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data228.status !== undefined){
let data243 = data228.status;
if((typeof data243 !== "string") && (data243 !== null)){
const err488 = {instancePath:instancePath+"/messengerDeployments/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/status/type",keyword:"type",params:{type: schema44.properties.status.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
if(!(((data243 === "Active") || (data243 === "Inactive")) || (data243 === null))){
const err489 = {instancePath:instancePath+"/messengerDeployments/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/status/enum",keyword:"enum",params:{allowedValues: schema44.properties.status.enum},message:"must be equal to one of the allowed values"};
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
}
if(data.schedules !== undefined){
let data244 = data.schedules;
if((!(data244 && typeof data244 == "object" && !Array.isArray(data244))) && (data244 !== null)){
const err490 = {instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/type",keyword:"type",params:{type: schema40.properties.schedules.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
for(const key74 in data244){
const _errs624 = errors;
if(typeof key74 === "string"){
if(func1(key74) < 1){
const err491 = {instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key74};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
var valid154 = _errs624 === errors;
if(!valid154){
const err492 = {instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/propertyNames",keyword:"propertyNames",params:{propertyName: key74},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
for(const key75 in data244){
let data245 = data244[key75];
if((!(data245 && typeof data245 == "object" && !Array.isArray(data245))) && (data245 !== null)){
const err493 = {instancePath:instancePath+"/schedules/" + key75.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/schedulesInOrg/type",keyword:"type",params:{type: schema45.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
if(data245 && typeof data245 == "object" && !Array.isArray(data245)){
for(const key76 in data245){
if(!(func8.call(schema45.properties, key76))){
const err494 = {instancePath:instancePath+"/schedules/" + key75.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/schedulesInOrg/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
if(data245.name !== undefined){
let data246 = data245.name;
if((typeof data246 !== "string") && (data246 !== null)){
const err495 = {instancePath:instancePath+"/schedules/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/schedulesInOrg/properties/name/type",keyword:"type",params:{type: schema45.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
if(typeof data246 === "string"){
if(func1(data246) < 1){
const err496 = {instancePath:instancePath+"/schedules/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/schedulesInOrg/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data245.id !== undefined){
let data247 = data245.id;
if((typeof data247 !== "string") && (data247 !== null)){
const err497 = {instancePath:instancePath+"/schedules/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/schedulesInOrg/properties/id/type",keyword:"type",params:{type: schema45.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
if(typeof data247 === "string"){
if(!pattern44.test(data247)){
const err498 = {instancePath:instancePath+"/schedules/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/schedulesInOrg/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"+"\""};
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
if(data245.was !== undefined){
let data248 = data245.was;
if((typeof data248 !== "string") && (data248 !== null)){
const err499 = {instancePath:instancePath+"/schedules/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/schedulesInOrg/properties/was/type",keyword:"type",params:{type: schema45.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
if(typeof data248 === "string"){
if(func1(data248) < 1){
const err500 = {instancePath:instancePath+"/schedules/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/schedulesInOrg/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data245.unchecked !== undefined){
let data249 = data245.unchecked;
if((!(data249 && typeof data249 == "object" && !Array.isArray(data249))) && (data249 !== null)){
const err501 = {instancePath:instancePath+"/schedules/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/schedulesInOrg/properties/unchecked/type",keyword:"type",params:{type: schema45.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
if(data245.create !== undefined){
let data250 = data245.create;
if((typeof data250 !== "string") && (data250 !== null)){
const err502 = {instancePath:instancePath+"/schedules/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/schedulesInOrg/properties/create/type",keyword:"type",params:{type: schema45.properties.create.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
if(!((data250 === "only") || (data250 === null))){
const err503 = {instancePath:instancePath+"/schedules/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/schedulesInOrg/properties/create/enum",keyword:"enum",params:{allowedValues: schema45.properties.create.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
if(data245.description !== undefined){
let data251 = data245.description;
if((typeof data251 !== "string") && (data251 !== null)){
const err504 = {instancePath:instancePath+"/schedules/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/schedulesInOrg/properties/description/type",keyword:"type",params:{type: schema45.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
if(data245.days !== undefined){
let data252 = data245.days;
if((!(Array.isArray(data252))) && (data252 !== null)){
const err505 = {instancePath:instancePath+"/schedules/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/$defs/schedulesInOrg/properties/days/type",keyword:"type",params:{type: schema45.properties.days.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
if(Array.isArray(data252)){
if(data252.length < 1){
const err506 = {instancePath:instancePath+"/schedules/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/$defs/schedulesInOrg/properties/days/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
const len31 = data252.length;
for(let i36=0; i36<len31; i36++){
let data253 = data252[i36];
if(typeof data253 !== "string"){
const err507 = {instancePath:instancePath+"/schedules/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/days/" + i36,schemaPath:"#/$defs/schedulesInOrg/properties/days/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
if(!(((((((data253 === "mon") || (data253 === "tue")) || (data253 === "wed")) || (data253 === "thu")) || (data253 === "fri")) || (data253 === "sat")) || (data253 === "sun"))){
const err508 = {instancePath:instancePath+"/schedules/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/days/" + i36,schemaPath:"#/$defs/schedulesInOrg/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema45.properties.days.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
let i37 = data252.length;
let j5;
if(i37 > 1){
const indices5 = {};
for(;i37--;){
let item5 = data252[i37];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err509 = {instancePath:instancePath+"/schedules/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/$defs/schedulesInOrg/properties/days/uniqueItems",keyword:"uniqueItems",params:{i: i37, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i37+" are identical)"};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
break;
}
indices5[item5] = i37;
}
}
}
}
if(data245.from !== undefined){
let data254 = data245.from;
if((typeof data254 !== "string") && (data254 !== null)){
const err510 = {instancePath:instancePath+"/schedules/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/$defs/schedulesInOrg/properties/from/type",keyword:"type",params:{type: schema45.properties.from.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
if(typeof data254 === "string"){
if(!pattern20.test(data254)){
const err511 = {instancePath:instancePath+"/schedules/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/$defs/schedulesInOrg/properties/from/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$"+"\""};
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
if(data245.to !== undefined){
let data255 = data245.to;
if((typeof data255 !== "string") && (data255 !== null)){
const err512 = {instancePath:instancePath+"/schedules/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/to",schemaPath:"#/$defs/schedulesInOrg/properties/to/type",keyword:"type",params:{type: schema45.properties.to.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
if(typeof data255 === "string"){
if(!pattern20.test(data255)){
const err513 = {instancePath:instancePath+"/schedules/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/to",schemaPath:"#/$defs/schedulesInOrg/properties/to/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$"+"\""};
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
if(data245.starting !== undefined){
let data256 = data245.starting;
if((typeof data256 !== "string") && (data256 !== null)){
const err514 = {instancePath:instancePath+"/schedules/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/starting",schemaPath:"#/$defs/schedulesInOrg/properties/starting/type",keyword:"type",params:{type: schema45.properties.starting.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
if(typeof data256 === "string"){
if(!pattern22.test(data256)){
const err515 = {instancePath:instancePath+"/schedules/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/starting",schemaPath:"#/$defs/schedulesInOrg/properties/starting/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\""};
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
if(data245.until !== undefined){
let data257 = data245.until;
if((typeof data257 !== "string") && (data257 !== null)){
const err516 = {instancePath:instancePath+"/schedules/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/until",schemaPath:"#/$defs/schedulesInOrg/properties/until/type",keyword:"type",params:{type: schema45.properties.until.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
if(typeof data257 === "string"){
if(!pattern23.test(data257)){
const err517 = {instancePath:instancePath+"/schedules/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/until",schemaPath:"#/$defs/schedulesInOrg/properties/until/pattern",keyword:"pattern",params:{pattern: "^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$"},message:"must match pattern \""+"^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$"+"\""};
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
if(data245.date !== undefined){
let data258 = data245.date;
if((typeof data258 !== "string") && (data258 !== null)){
const err518 = {instancePath:instancePath+"/schedules/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",schemaPath:"#/$defs/schedulesInOrg/properties/date/type",keyword:"type",params:{type: schema45.properties.date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
if(typeof data258 === "string"){
if(!pattern22.test(data258)){
const err519 = {instancePath:instancePath+"/schedules/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",schemaPath:"#/$defs/schedulesInOrg/properties/date/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
}
if(data245.start !== undefined){
let data259 = data245.start;
if((typeof data259 !== "string") && (data259 !== null)){
const err520 = {instancePath:instancePath+"/schedules/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/start",schemaPath:"#/$defs/schedulesInOrg/properties/start/type",keyword:"type",params:{type: schema45.properties.start.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
if(typeof data259 === "string"){
if(!pattern25.test(data259)){
const err521 = {instancePath:instancePath+"/schedules/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/start",schemaPath:"#/$defs/schedulesInOrg/properties/start/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"+"\""};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
}
if(data245.end !== undefined){
let data260 = data245.end;
if((typeof data260 !== "string") && (data260 !== null)){
const err522 = {instancePath:instancePath+"/schedules/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/end",schemaPath:"#/$defs/schedulesInOrg/properties/end/type",keyword:"type",params:{type: schema45.properties.end.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
if(typeof data260 === "string"){
if(!pattern25.test(data260)){
const err523 = {instancePath:instancePath+"/schedules/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/end",schemaPath:"#/$defs/schedulesInOrg/properties/end/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"+"\""};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
}
if(data245.rrule !== undefined){
let data261 = data245.rrule;
if((typeof data261 !== "string") && (data261 !== null)){
const err524 = {instancePath:instancePath+"/schedules/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/rrule",schemaPath:"#/$defs/schedulesInOrg/properties/rrule/type",keyword:"type",params:{type: schema45.properties.rrule.type},message:"must be string,null"};
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
}
}
}
if(data.scheduleGroups !== undefined){
let data262 = data.scheduleGroups;
if((!(data262 && typeof data262 == "object" && !Array.isArray(data262))) && (data262 !== null)){
const err525 = {instancePath:instancePath+"/scheduleGroups",schemaPath:"#/properties/scheduleGroups/type",keyword:"type",params:{type: schema40.properties.scheduleGroups.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
if(data262 && typeof data262 == "object" && !Array.isArray(data262)){
for(const key77 in data262){
const _errs665 = errors;
if(typeof key77 === "string"){
if(func1(key77) < 1){
const err526 = {instancePath:instancePath+"/scheduleGroups",schemaPath:"#/properties/scheduleGroups/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key77};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
var valid161 = _errs665 === errors;
if(!valid161){
const err527 = {instancePath:instancePath+"/scheduleGroups",schemaPath:"#/properties/scheduleGroups/propertyNames",keyword:"propertyNames",params:{propertyName: key77},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
for(const key78 in data262){
let data263 = data262[key78];
if((!(data263 && typeof data263 == "object" && !Array.isArray(data263))) && (data263 !== null)){
const err528 = {instancePath:instancePath+"/scheduleGroups/" + key78.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scheduleGroupsInOrg/type",keyword:"type",params:{type: schema46.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
if(data263 && typeof data263 == "object" && !Array.isArray(data263)){
for(const key79 in data263){
if(!(func8.call(schema46.properties, key79))){
const err529 = {instancePath:instancePath+"/scheduleGroups/" + key78.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scheduleGroupsInOrg/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
if(data263.name !== undefined){
let data264 = data263.name;
if((typeof data264 !== "string") && (data264 !== null)){
const err530 = {instancePath:instancePath+"/scheduleGroups/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/name/type",keyword:"type",params:{type: schema46.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
if(typeof data264 === "string"){
if(func1(data264) < 1){
const err531 = {instancePath:instancePath+"/scheduleGroups/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
}
if(data263.id !== undefined){
let data265 = data263.id;
if((typeof data265 !== "string") && (data265 !== null)){
const err532 = {instancePath:instancePath+"/scheduleGroups/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/id/type",keyword:"type",params:{type: schema46.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
if(typeof data265 === "string"){
if(!pattern44.test(data265)){
const err533 = {instancePath:instancePath+"/scheduleGroups/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"+"\""};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
}
if(data263.was !== undefined){
let data266 = data263.was;
if((typeof data266 !== "string") && (data266 !== null)){
const err534 = {instancePath:instancePath+"/scheduleGroups/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/was/type",keyword:"type",params:{type: schema46.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
if(typeof data266 === "string"){
if(func1(data266) < 1){
const err535 = {instancePath:instancePath+"/scheduleGroups/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
}
if(data263.unchecked !== undefined){
let data267 = data263.unchecked;
if((!(data267 && typeof data267 == "object" && !Array.isArray(data267))) && (data267 !== null)){
const err536 = {instancePath:instancePath+"/scheduleGroups/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/unchecked/type",keyword:"type",params:{type: schema46.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
if(data263.create !== undefined){
let data268 = data263.create;
if((typeof data268 !== "string") && (data268 !== null)){
const err537 = {instancePath:instancePath+"/scheduleGroups/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/create/type",keyword:"type",params:{type: schema46.properties.create.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
if(!((data268 === "only") || (data268 === null))){
const err538 = {instancePath:instancePath+"/scheduleGroups/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/create/enum",keyword:"enum",params:{allowedValues: schema46.properties.create.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
if(data263.description !== undefined){
let data269 = data263.description;
if((typeof data269 !== "string") && (data269 !== null)){
const err539 = {instancePath:instancePath+"/scheduleGroups/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/description/type",keyword:"type",params:{type: schema46.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
if(data263.timeZone !== undefined){
let data270 = data263.timeZone;
if((typeof data270 !== "string") && (data270 !== null)){
const err540 = {instancePath:instancePath+"/scheduleGroups/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeZone",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/timeZone/type",keyword:"type",params:{type: schema46.properties.timeZone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
if(typeof data270 === "string"){
if(func1(data270) < 1){
const err541 = {instancePath:instancePath+"/scheduleGroups/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeZone",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/timeZone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data263.openSchedules !== undefined){
let data271 = data263.openSchedules;
if((!(Array.isArray(data271))) && (data271 !== null)){
const err542 = {instancePath:instancePath+"/scheduleGroups/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/openSchedules/type",keyword:"type",params:{type: schema46.properties.openSchedules.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
if(Array.isArray(data271)){
const len32 = data271.length;
for(let i38=0; i38<len32; i38++){
let data272 = data271[i38];
if(typeof data272 === "string"){
if(func1(data272) < 1){
const err543 = {instancePath:instancePath+"/scheduleGroups/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules/" + i38,schemaPath:"#/$defs/scheduleGroupsInOrg/properties/openSchedules/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
else {
const err544 = {instancePath:instancePath+"/scheduleGroups/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules/" + i38,schemaPath:"#/$defs/scheduleGroupsInOrg/properties/openSchedules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
let i39 = data271.length;
let j6;
if(i39 > 1){
const indices6 = {};
for(;i39--;){
let item6 = data271[i39];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
const err545 = {instancePath:instancePath+"/scheduleGroups/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/openSchedules/uniqueItems",keyword:"uniqueItems",params:{i: i39, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i39+" are identical)"};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
break;
}
indices6[item6] = i39;
}
}
}
}
if(data263.closedSchedules !== undefined){
let data273 = data263.closedSchedules;
if((!(Array.isArray(data273))) && (data273 !== null)){
const err546 = {instancePath:instancePath+"/scheduleGroups/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/closedSchedules/type",keyword:"type",params:{type: schema46.properties.closedSchedules.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
if(Array.isArray(data273)){
const len33 = data273.length;
for(let i40=0; i40<len33; i40++){
let data274 = data273[i40];
if(typeof data274 === "string"){
if(func1(data274) < 1){
const err547 = {instancePath:instancePath+"/scheduleGroups/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules/" + i40,schemaPath:"#/$defs/scheduleGroupsInOrg/properties/closedSchedules/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
else {
const err548 = {instancePath:instancePath+"/scheduleGroups/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules/" + i40,schemaPath:"#/$defs/scheduleGroupsInOrg/properties/closedSchedules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
let i41 = data273.length;
let j7;
if(i41 > 1){
const indices7 = {};
for(;i41--;){
let item7 = data273[i41];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
const err549 = {instancePath:instancePath+"/scheduleGroups/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/closedSchedules/uniqueItems",keyword:"uniqueItems",params:{i: i41, j: j7},message:"must NOT have duplicate items (items ## "+j7+" and "+i41+" are identical)"};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
break;
}
indices7[item7] = i41;
}
}
}
}
if(data263.holidaySchedules !== undefined){
let data275 = data263.holidaySchedules;
if((!(Array.isArray(data275))) && (data275 !== null)){
const err550 = {instancePath:instancePath+"/scheduleGroups/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/holidaySchedules/type",keyword:"type",params:{type: schema46.properties.holidaySchedules.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
if(Array.isArray(data275)){
const len34 = data275.length;
for(let i42=0; i42<len34; i42++){
let data276 = data275[i42];
if(typeof data276 === "string"){
if(func1(data276) < 1){
const err551 = {instancePath:instancePath+"/scheduleGroups/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules/" + i42,schemaPath:"#/$defs/scheduleGroupsInOrg/properties/holidaySchedules/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
else {
const err552 = {instancePath:instancePath+"/scheduleGroups/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules/" + i42,schemaPath:"#/$defs/scheduleGroupsInOrg/properties/holidaySchedules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
let i43 = data275.length;
let j8;
if(i43 > 1){
const indices8 = {};
for(;i43--;){
let item8 = data275[i43];
if(typeof item8 !== "string"){
continue;
}
if(typeof indices8[item8] == "number"){
j8 = indices8[item8];
const err553 = {instancePath:instancePath+"/scheduleGroups/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/holidaySchedules/uniqueItems",keyword:"uniqueItems",params:{i: i43, j: j8},message:"must NOT have duplicate items (items ## "+j8+" and "+i43+" are identical)"};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
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
let data277 = data.timeoutRules;
if((!(data277 && typeof data277 == "object" && !Array.isArray(data277))) && (data277 !== null)){
const err554 = {instancePath:instancePath+"/timeoutRules",schemaPath:"#/properties/timeoutRules/type",keyword:"type",params:{type: schema40.properties.timeoutRules.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
if(data277 && typeof data277 == "object" && !Array.isArray(data277)){
for(const key80 in data277){
const _errs700 = errors;
if(typeof key80 === "string"){
if(func1(key80) < 1){
const err555 = {instancePath:instancePath+"/timeoutRules",schemaPath:"#/properties/timeoutRules/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key80};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
var valid174 = _errs700 === errors;
if(!valid174){
const err556 = {instancePath:instancePath+"/timeoutRules",schemaPath:"#/properties/timeoutRules/propertyNames",keyword:"propertyNames",params:{propertyName: key80},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
for(const key81 in data277){
let data278 = data277[key81];
if((!(data278 && typeof data278 == "object" && !Array.isArray(data278))) && (data278 !== null)){
const err557 = {instancePath:instancePath+"/timeoutRules/" + key81.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/timeoutRules/type",keyword:"type",params:{type: schema39.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
if(data278 && typeof data278 == "object" && !Array.isArray(data278)){
for(const key82 in data278){
if(!(((((((key82 === "of") || (key82 === "match")) || (key82 === "atLeast")) || (key82 === "atMost")) || (key82 === "exactly")) || (key82 === "publish")) || (key82 === "fix"))){
const err558 = {instancePath:instancePath+"/timeoutRules/" + key81.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/timeoutRules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
if(data278.of !== undefined){
let data279 = data278.of;
if((typeof data279 !== "string") && (data279 !== null)){
const err559 = {instancePath:instancePath+"/timeoutRules/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/of",schemaPath:"#/$defs/timeoutRules/properties/of/type",keyword:"type",params:{type: schema39.properties.of.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
if(!(((data279 === "dataActions") || (data279 === "steps")) || (data279 === null))){
const err560 = {instancePath:instancePath+"/timeoutRules/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/of",schemaPath:"#/$defs/timeoutRules/properties/of/enum",keyword:"enum",params:{allowedValues: schema39.properties.of.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
if(data278.match !== undefined){
let data280 = data278.match;
if((!(data280 && typeof data280 == "object" && !Array.isArray(data280))) && (data280 !== null)){
const err561 = {instancePath:instancePath+"/timeoutRules/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/match",schemaPath:"#/$defs/timeoutRules/properties/match/type",keyword:"type",params:{type: schema39.properties.match.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
if(data280 && typeof data280 == "object" && !Array.isArray(data280)){
for(const key83 in data280){
if(!(((((((key83 === "name") || (key83 === "integration")) || (key83 === "category")) || (key83 === "flow")) || (key83 === "type")) || (key83 === "container")) || (key83 === "action"))){
const err562 = {instancePath:instancePath+"/timeoutRules/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/match",schemaPath:"#/$defs/timeoutRules/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
if(data280.name !== undefined){
let data281 = data280.name;
if((typeof data281 !== "string") && (data281 !== null)){
const err563 = {instancePath:instancePath+"/timeoutRules/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/name",schemaPath:"#/$defs/timeoutRules/properties/match/properties/name/type",keyword:"type",params:{type: schema39.properties.match.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
if(typeof data281 === "string"){
if(func1(data281) < 1){
const err564 = {instancePath:instancePath+"/timeoutRules/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/name",schemaPath:"#/$defs/timeoutRules/properties/match/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
}
if(data280.integration !== undefined){
let data282 = data280.integration;
if((typeof data282 !== "string") && (data282 !== null)){
const err565 = {instancePath:instancePath+"/timeoutRules/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/integration",schemaPath:"#/$defs/timeoutRules/properties/match/properties/integration/type",keyword:"type",params:{type: schema39.properties.match.properties.integration.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
if(typeof data282 === "string"){
if(func1(data282) < 1){
const err566 = {instancePath:instancePath+"/timeoutRules/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/integration",schemaPath:"#/$defs/timeoutRules/properties/match/properties/integration/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
}
if(data280.category !== undefined){
let data283 = data280.category;
if((typeof data283 !== "string") && (data283 !== null)){
const err567 = {instancePath:instancePath+"/timeoutRules/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/category",schemaPath:"#/$defs/timeoutRules/properties/match/properties/category/type",keyword:"type",params:{type: schema39.properties.match.properties.category.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
if(typeof data283 === "string"){
if(func1(data283) < 1){
const err568 = {instancePath:instancePath+"/timeoutRules/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/category",schemaPath:"#/$defs/timeoutRules/properties/match/properties/category/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
}
if(data280.flow !== undefined){
let data284 = data280.flow;
if((typeof data284 !== "string") && (data284 !== null)){
const err569 = {instancePath:instancePath+"/timeoutRules/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/flow",schemaPath:"#/$defs/timeoutRules/properties/match/properties/flow/type",keyword:"type",params:{type: schema39.properties.match.properties.flow.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
if(typeof data284 === "string"){
if(func1(data284) < 1){
const err570 = {instancePath:instancePath+"/timeoutRules/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/flow",schemaPath:"#/$defs/timeoutRules/properties/match/properties/flow/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
}
if(data280.type !== undefined){
let data285 = data280.type;
if((typeof data285 !== "string") && (data285 !== null)){
const err571 = {instancePath:instancePath+"/timeoutRules/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/type",schemaPath:"#/$defs/timeoutRules/properties/match/properties/type/type",keyword:"type",params:{type: schema39.properties.match.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
if(typeof data285 === "string"){
if(func1(data285) < 1){
const err572 = {instancePath:instancePath+"/timeoutRules/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/type",schemaPath:"#/$defs/timeoutRules/properties/match/properties/type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
}
if(data280.container !== undefined){
let data286 = data280.container;
if((typeof data286 !== "string") && (data286 !== null)){
const err573 = {instancePath:instancePath+"/timeoutRules/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/container",schemaPath:"#/$defs/timeoutRules/properties/match/properties/container/type",keyword:"type",params:{type: schema39.properties.match.properties.container.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
if(typeof data286 === "string"){
if(func1(data286) < 1){
const err574 = {instancePath:instancePath+"/timeoutRules/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/container",schemaPath:"#/$defs/timeoutRules/properties/match/properties/container/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
}
if(data280.action !== undefined){
let data287 = data280.action;
if((typeof data287 !== "string") && (data287 !== null)){
const err575 = {instancePath:instancePath+"/timeoutRules/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/action",schemaPath:"#/$defs/timeoutRules/properties/match/properties/action/type",keyword:"type",params:{type: schema39.properties.match.properties.action.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
if(typeof data287 === "string"){
if(func1(data287) < 1){
const err576 = {instancePath:instancePath+"/timeoutRules/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/action",schemaPath:"#/$defs/timeoutRules/properties/match/properties/action/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
}
}
}
if(data278.atLeast !== undefined){
let data288 = data278.atLeast;
if((typeof data288 !== "string") && (data288 !== null)){
const err577 = {instancePath:instancePath+"/timeoutRules/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/atLeast",schemaPath:"#/$defs/timeoutRules/properties/atLeast/type",keyword:"type",params:{type: schema39.properties.atLeast.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
if(typeof data288 === "string"){
if(!pattern4.test(data288)){
const err578 = {instancePath:instancePath+"/timeoutRules/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/atLeast",schemaPath:"#/$defs/timeoutRules/properties/atLeast/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
}
if(data278.atMost !== undefined){
let data289 = data278.atMost;
if((typeof data289 !== "string") && (data289 !== null)){
const err579 = {instancePath:instancePath+"/timeoutRules/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/atMost",schemaPath:"#/$defs/timeoutRules/properties/atMost/type",keyword:"type",params:{type: schema39.properties.atMost.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
if(typeof data289 === "string"){
if(!pattern4.test(data289)){
const err580 = {instancePath:instancePath+"/timeoutRules/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/atMost",schemaPath:"#/$defs/timeoutRules/properties/atMost/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
}
if(data278.exactly !== undefined){
let data290 = data278.exactly;
if((typeof data290 !== "string") && (data290 !== null)){
const err581 = {instancePath:instancePath+"/timeoutRules/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/exactly",schemaPath:"#/$defs/timeoutRules/properties/exactly/type",keyword:"type",params:{type: schema39.properties.exactly.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
if(typeof data290 === "string"){
if(!pattern4.test(data290)){
const err582 = {instancePath:instancePath+"/timeoutRules/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/exactly",schemaPath:"#/$defs/timeoutRules/properties/exactly/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
}
if(data278.publish !== undefined){
let data291 = data278.publish;
if((typeof data291 !== "boolean") && (data291 !== null)){
const err583 = {instancePath:instancePath+"/timeoutRules/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/publish",schemaPath:"#/$defs/timeoutRules/properties/publish/type",keyword:"type",params:{type: schema39.properties.publish.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
if(data278.fix !== undefined){
let data292 = data278.fix;
if((typeof data292 !== "boolean") && (data292 !== null)){
const err584 = {instancePath:instancePath+"/timeoutRules/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/fix",schemaPath:"#/$defs/timeoutRules/properties/fix/type",keyword:"type",params:{type: schema39.properties.fix.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
}
}
}
}
if(data.policies !== undefined){
let data293 = data.policies;
if((!(data293 && typeof data293 == "object" && !Array.isArray(data293))) && (data293 !== null)){
const err585 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: schema40.properties.policies.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
if(data293 && typeof data293 == "object" && !Array.isArray(data293)){
for(const key84 in data293){
if(!(((key84 === "maximumChange") || (key84 === "minimumContrast")) || (key84 === "maximumGreetingLength"))){
const err586 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key84},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
if(data293.maximumChange !== undefined){
let data294 = data293.maximumChange;
if((typeof data294 !== "string") && (data294 !== null)){
const err587 = {instancePath:instancePath+"/policies/maximumChange",schemaPath:"#/properties/policies/properties/maximumChange/type",keyword:"type",params:{type: schema40.properties.policies.properties.maximumChange.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
if(typeof data294 === "string"){
if(!pattern30.test(data294)){
const err588 = {instancePath:instancePath+"/policies/maximumChange",schemaPath:"#/properties/policies/properties/maximumChange/pattern",keyword:"pattern",params:{pattern: "^(100|[1-9]?[0-9])%$"},message:"must match pattern \""+"^(100|[1-9]?[0-9])%$"+"\""};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
}
if(data293.minimumContrast !== undefined){
let data295 = data293.minimumContrast;
if((!((typeof data295 == "number") && (isFinite(data295)))) && (data295 !== null)){
const err589 = {instancePath:instancePath+"/policies/minimumContrast",schemaPath:"#/properties/policies/properties/minimumContrast/type",keyword:"type",params:{type: schema40.properties.policies.properties.minimumContrast.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
if((typeof data295 == "number") && (isFinite(data295))){
if(data295 > 21 || isNaN(data295)){
const err590 = {instancePath:instancePath+"/policies/minimumContrast",schemaPath:"#/properties/policies/properties/minimumContrast/maximum",keyword:"maximum",params:{comparison: "<=", limit: 21},message:"must be <= 21"};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
if(data295 < 0 || isNaN(data295)){
const err591 = {instancePath:instancePath+"/policies/minimumContrast",schemaPath:"#/properties/policies/properties/minimumContrast/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data293.maximumGreetingLength !== undefined){
let data296 = data293.maximumGreetingLength;
if((!(((typeof data296 == "number") && (!(data296 % 1) && !isNaN(data296))) && (isFinite(data296)))) && (data296 !== null)){
const err592 = {instancePath:instancePath+"/policies/maximumGreetingLength",schemaPath:"#/properties/policies/properties/maximumGreetingLength/type",keyword:"type",params:{type: schema40.properties.policies.properties.maximumGreetingLength.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
if((typeof data296 == "number") && (isFinite(data296))){
if(data296 < 0 || isNaN(data296)){
const err593 = {instancePath:instancePath+"/policies/maximumGreetingLength",schemaPath:"#/properties/policies/properties/maximumGreetingLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
}
}
else {
const err594 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
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
if(func1(key1) < 1){
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
if(func1(key3) > 63){
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
