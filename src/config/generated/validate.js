// Made from the schema of the language by `npm run generate`.
import imported0 from 'ajv/dist/runtime/ucs2length.js';
"use strict";
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/OWNER/genesys-cloud-config-action/v1/schema/genesys-cloud.schema.json","title":"Genesys Cloud settings","description":"The settings of Genesys Cloud orgs that are kept in Git. Only what is named here is compared and changed.","type":"object","properties":{"version":{"type":"integer","const":1,"description":"The version of the language, at the head of each file.","examples":[1]},"defaults":{"$ref":"#/$defs/settings","description":"What is laid under every org."},"profiles":{"type":["object","null"],"description":"Named sets of settings; an org lists those that it uses.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/settings"},"examples":[{"shop":{}}]},"orgs":{"type":["object","null"],"description":"The orgs by name. The name is also the key of their environment variables.","propertyNames":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*$","maxLength":63,"description":"The name of an org: lower-case letters, digits and `-`.","examples":["prod-us"]},"additionalProperties":{"$ref":"#/$defs/org"},"examples":[{"prod":{"region":"eu-west-1"}}]}},"required":["version"],"additionalProperties":false,"$defs":{"settings":{"type":["object","null"],"title":"Settings","description":"Settings for several orgs. Maps merge with what lies over them, single values and lists are replaced, `null` stops managing.","properties":{"dataActions":{"type":["object","null"],"title":"Data actions","description":"Data actions, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/dataActions"}},"messengerConfigurations":{"type":["object","null"],"title":"Messenger configurations","description":"Messenger configurations, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/messengerConfigurations"}},"messengerDeployments":{"type":["object","null"],"title":"Messenger deployments","description":"Messenger deployments, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/messengerDeployments"}},"schedules":{"type":["object","null"],"title":"Schedules","description":"Schedules, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/schedules"}},"scheduleGroups":{"type":["object","null"],"title":"Schedule groups","description":"Schedule groups, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/scheduleGroups"}},"timeoutRules":{"type":["object","null"],"title":"Timeout rules","description":"Timeout rules, each under a name of its own.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/timeoutRules"}},"policies":{"type":["object","null"],"title":"Policies","description":"Limits that make a finding a risk.","properties":{"maximumChange":{"type":["string","null"],"pattern":"^(100|[1-9]?[0-9])%$","description":"How much of an org's named settings one plan may change before it is the risk `sweeping-change`; judged in orgs with at least ten named settings. `0%` turns it off.","examples":["30%"]},"minimumContrast":{"type":["number","null"],"minimum":0,"maximum":21,"description":"The least contrast of colours that meet on the screen, as WCAG 2.2 counts it; less is the risk `low-contrast`. 4.5 is its level AA. `0` turns it off; where nothing is written, less than 4.5 is a notice.","examples":[4.5]},"maximumGreetingLength":{"type":["integer","null"],"minimum":0,"description":"The most characters of a greeting; more is the risk `long-text`. `0` turns it off; where nothing is written, more than 150 is a notice.","examples":[150]}},"additionalProperties":false}},"additionalProperties":false},"org":{"type":"object","title":"Org","description":"One org: which one it is, and its settings.","properties":{"region":{"type":"string","anyOf":[{"enum":["us-east-1","us-east-2","us-west-2","ca-central-1","mx-central-1","sa-east-1","eu-west-1","eu-west-2","eu-central-1","eu-central-2","eusc-de-east-1","me-central-1","ap-south-1","ap-southeast-1","ap-southeast-2","ap-northeast-1","ap-northeast-2","ap-northeast-3"]},{"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":253}],"description":"The AWS id or the domain of the Genesys Cloud region, or the name of a host that the runner gives. A file cannot name a host.","examples":["eu-west-1","mypurecloud.de"]},"organizationId":{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","description":"The id of the organization, as the platform shows it under Organization Settings. Nothing is read or written in any other.","examples":["0f6b2c1e-7a4d-4a56-9f3e-b1c2d3e4f506"]},"credentials":{"type":"string","pattern":"^[A-Z][A-Z0-9_]{0,62}$","description":"The part of the environment variables' names that is the org's own: `PROD_US` for GENESYS_PROD_US_CLIENT_ID and its like. By default the name of the org in capitals, with `_` for `-`.","examples":["PROD_US"]},"use":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"description":"The profiles that are laid under this org, in this order; a later one wins.","examples":[["shop"]]},"allow":{"type":["object","null"],"description":"Risks that are accepted: the code, and for which things (`section/key`), or `true` for all.","properties":{"unpublished-work":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `unpublished-work`."},"locked-by-this-client":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `locked-by-this-client`."},"takes-along":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `takes-along`."},"organization-not-pinned":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `organization-not-pinned`."},"sweeping-change":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `sweeping-change`."},"near-name":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `near-name`."},"low-contrast":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `low-contrast`."},"long-text":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `long-text`."}},"additionalProperties":false,"examples":[{"near-name":["dataActions/Lookup customer"]}]},"dataActions":{"type":["object","null"],"title":"Data actions","description":"Data actions, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/dataActionsInOrg"}},"messengerConfigurations":{"type":["object","null"],"title":"Messenger configurations","description":"Messenger configurations, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/messengerConfigurationsInOrg"}},"messengerDeployments":{"type":["object","null"],"title":"Messenger deployments","description":"Messenger deployments, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/messengerDeploymentsInOrg"}},"schedules":{"type":["object","null"],"title":"Schedules","description":"Schedules, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/schedulesInOrg"}},"scheduleGroups":{"type":["object","null"],"title":"Schedule groups","description":"Schedule groups, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/scheduleGroupsInOrg"}},"timeoutRules":{"type":["object","null"],"title":"Timeout rules","description":"Timeout rules, each under a name of its own.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/timeoutRules"}},"policies":{"type":["object","null"],"title":"Policies","description":"Limits that make a finding a risk.","properties":{"maximumChange":{"type":["string","null"],"pattern":"^(100|[1-9]?[0-9])%$","description":"How much of an org's named settings one plan may change before it is the risk `sweeping-change`; judged in orgs with at least ten named settings. `0%` turns it off.","examples":["30%"]},"minimumContrast":{"type":["number","null"],"minimum":0,"maximum":21,"description":"The least contrast of colours that meet on the screen, as WCAG 2.2 counts it; less is the risk `low-contrast`. 4.5 is its level AA. `0` turns it off; where nothing is written, less than 4.5 is a notice.","examples":[4.5]},"maximumGreetingLength":{"type":["integer","null"],"minimum":0,"description":"The most characters of a greeting; more is the risk `long-text`. `0` turns it off; where nothing is written, more than 150 is a notice.","examples":[150]}},"additionalProperties":false}},"additionalProperties":false,"examples":[{"region":"eu-west-1"}]},"dataActions":{"additionalProperties":false,"type":["object","string","null"],"title":"data action","description":"One data action, by its name, and what is to hold for it.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this data action, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this data action has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"timeout":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60},"title":"Timeout","description":"How long the platform waits for the action before it gives up (`config.timeoutSeconds`): 1s to 1m, in whole seconds. Where it was never set, the platform uses 1m.","examples":["8s","20s","1m"]},"function":{"type":["object","null"],"title":"Function","description":"What the action runs, where it is one of a function integration. All that changes is published at once, by one draft.","properties":{"timeout":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":15},"description":"How long the function may run (`timeoutSeconds`): 1s to 15s, in whole seconds. Where it was never set, it is 15s. The action's own `timeout` should be no shorter.","examples":["12s"]},"runtime":{"type":["string","null"],"minLength":1,"description":"What runs the function, as the platform names it.","examples":["nodejs22.x"]},"description":{"type":["string","null"],"minLength":1,"maxLength":255,"description":"What the function is for."},"handler":{"type":["string","null"],"pattern":"^[^\\s]+\\.[^\\s.]+$","description":"The file in the code, without its ending, and the name that it exports.","examples":["dist/index.handler"]}},"additionalProperties":false},"integration":{"type":["string","null"],"minLength":1,"x-selector":true,"x-reference":"integrations","description":"The name of the integration that the action belongs to; needed where the org has several actions of this name.","examples":["CRM web services"]}},"examples":["8s","20s","1m",{"timeout":"8s","integration":"CRM web services"},{"timeout":"15s","function":{"timeout":"12s","runtime":"nodejs22.x"}}],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60}},"dataActionsInOrg":{"additionalProperties":false,"type":["object","string","null"],"title":"data action","description":"One data action, by its name, and what is to hold for it.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this data action, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this data action, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this data action has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"timeout":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60},"title":"Timeout","description":"How long the platform waits for the action before it gives up (`config.timeoutSeconds`): 1s to 1m, in whole seconds. Where it was never set, the platform uses 1m.","examples":["8s","20s","1m"]},"function":{"type":["object","null"],"title":"Function","description":"What the action runs, where it is one of a function integration. All that changes is published at once, by one draft.","properties":{"timeout":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":15},"description":"How long the function may run (`timeoutSeconds`): 1s to 15s, in whole seconds. Where it was never set, it is 15s. The action's own `timeout` should be no shorter.","examples":["12s"]},"runtime":{"type":["string","null"],"minLength":1,"description":"What runs the function, as the platform names it.","examples":["nodejs22.x"]},"description":{"type":["string","null"],"minLength":1,"maxLength":255,"description":"What the function is for."},"handler":{"type":["string","null"],"pattern":"^[^\\s]+\\.[^\\s.]+$","description":"The file in the code, without its ending, and the name that it exports.","examples":["dist/index.handler"]}},"additionalProperties":false},"integration":{"type":["string","null"],"minLength":1,"x-selector":true,"x-reference":"integrations","description":"The name of the integration that the action belongs to; needed where the org has several actions of this name.","examples":["CRM web services"]}},"examples":["8s","20s","1m",{"timeout":"8s","integration":"CRM web services"},{"timeout":"15s","function":{"timeout":"12s","runtime":"nodejs22.x"}}],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60}},"messengerConfigurations":{"additionalProperties":false,"type":["object","null"],"title":"messenger configuration","description":"One configuration of web messaging, by its name: how the messenger looks and what it does.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this messenger configuration, exactly; the key where it is not written.","maxLength":100},"was":{"type":["string","null"],"minLength":1,"description":"The name that this messenger configuration has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the messenger configuration is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"x-empty-is-unset":true,"description":"What people read about the configuration."},"languages":{"type":["array","null"],"items":{"type":"string","pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"A language by its code, in lower-case letters.","examples":["en-us","de"]},"minItems":1,"description":"The languages that the messenger speaks, in order, by their lower-case codes.","examples":[["en-us","de"]]},"defaultLanguage":{"type":["string","null"],"pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"The language for visitors whose own one the messenger does not speak: one of `languages`, by its lower-case code.","examples":["en-us","de"]},"labels":{"type":["object","null"],"description":"Texts in place of the platform's own, by language and key: the platform's `customI18nLabels`.","propertyNames":{"type":"string","pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"A language by its code, in lower-case letters.","examples":["en-us","de"]},"additionalProperties":{"type":["object","null"],"description":"The texts of one language.","properties":{"MessengerHomeHeaderTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The greeting at the head of the home screen.","examples":["Hello"]},"MessengerHomeHeaderSubTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The line below the greeting.","examples":["How can we help?"]},"MessengerLauncherButtonText":{"type":["string","null"],"x-empty-is-unset":true,"description":"The text on the launcher; at most 20 characters are shown.","examples":["Chat with us"]},"PushNotificationTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The title of a push notification; needed where `notifications` is enabled.","examples":["New message"]},"PushNotificationBody":{"type":["string","null"],"x-empty-is-unset":true,"description":"The text of a push notification; needed where `notifications` is enabled.","examples":["We have answered you."]}},"additionalProperties":false},"examples":[{"en-us":{"MessengerHomeHeaderTitle":"Hello"}}]},"headlessMode":{"type":["object","null"],"description":"The messenger without an interface of its own.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the page brings its own interface."}},"additionalProperties":false},"messenger":{"type":["object","null"],"description":"The messenger: how it looks, and what visitors can do in it.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is a messenger."},"styles":{"type":["object","null"],"description":"Its colours.","properties":{"primaryColor":{"type":["string","null"],"pattern":"^#[A-Fa-f0-9]{6}$","x-colour":true,"description":"The colour of launcher and header, under white text. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]}},"additionalProperties":false},"launcherButton":{"type":["object","null"],"description":"The button that opens the messenger.","properties":{"visibility":{"type":["string","null"],"enum":["On","Off","OnDemand",null],"description":"Whether the button is shown: always, never, or when the page asks for it."},"displayType":{"type":["string","null"],"enum":["IconAndText","Icon","Text",null],"description":"What the button shows."},"icon":{"type":["object","null"],"description":"A picture in place of the usual icon.","properties":{"url":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, by https; 26 × 26 pixels are best, 100 × 100 the most.","examples":["https://shop.example.com/icon.png"]}},"additionalProperties":false}},"additionalProperties":false},"homeScreen":{"type":["object","null"],"description":"The screen that greets visitors before a conversation.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is one; without it the greeting of `labels` is not seen."},"logoUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"The address of the logo, by https; one above 200 × 70 pixels is made smaller.","examples":["https://shop.example.com/logo.png"]}},"additionalProperties":false},"fileUpload":{"type":["object","null"],"description":"What visitors can send as a file.","properties":{"enableAttachments":{"type":["boolean","null"],"description":"Whether files can be sent; which types is said by the supported content profile of the deployment."},"modes":{"type":["array","null"],"items":{"type":"object","description":"What is accepted together.","properties":{"fileTypes":{"type":"array","items":{"type":"string","enum":["image/jpeg","image/gif","image/png"]},"x-empty-is-unset":true,"description":"The types of the files.","uniqueItems":true},"maxFileSizeKB":{"type":"integer","description":"The greatest size of a file, in kilobytes.","minimum":0,"maximum":10240,"examples":[10240]}},"additionalProperties":false},"x-empty-is-unset":true,"description":"The older way to say which files are accepted; clients ignore it where `enableAttachments` is set.","examples":[[{"fileTypes":["image/png"],"maxFileSizeKB":10240}]]}},"additionalProperties":false,"x-gone":{"useSupportedContentProfile":{"why":"was removed from the platform in 2024-03","instead":"Write `enableAttachments`; the types come from the supported content profile of the deployment."}}},"sessionPersistenceType":{"type":["string","null"],"enum":["AcrossSubdomains","DomainOrSubdomainOnly",null],"description":"Whether a conversation goes on across sub-domains; the platform has deprecated the choice."},"apps":{"type":["object","null"],"description":"What the messenger is used for.","properties":{"conversations":{"type":["object","null"],"description":"Conversations with bots and agents.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there are any."},"showAgentTypingIndicator":{"type":["boolean","null"],"description":"Whether visitors see that an agent is typing."},"showUserTypingIndicator":{"type":["boolean","null"],"description":"Whether agents see that a visitor is typing."},"autoStart":{"type":["object","null"],"description":"How a conversation begins.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the inbound message flow starts when the messenger opens."}},"additionalProperties":false},"markdown":{"type":["object","null"],"description":"Rich text.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether messages may be formatted."}},"additionalProperties":false},"conversationDisconnect":{"type":["object","null"],"description":"What a visitor sees when the agent has left.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the end of a conversation is shown."},"type":{"type":["string","null"],"enum":["Send","ReadOnly",null],"description":"Whether the visitor can still write then."}},"additionalProperties":false},"conversationClear":{"type":["object","null"],"description":"Taking away a conversation.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether visitors can clear it."}},"additionalProperties":false},"humanize":{"type":["object","null"],"description":"A name and a face for the bot.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the name and picture of the bot are shown."},"bot":{"type":["object","null"],"description":"The bot as visitors see it.","properties":{"name":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its name.","examples":["Robin"]},"avatarUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"The address of its picture, by https.","examples":["https://shop.example.com/robin.png"]}},"additionalProperties":false}},"additionalProperties":false},"notifications":{"type":["object","null"],"description":"Push notifications on mobile devices.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are sent; each language then needs both push texts in `labels`."},"notificationContentType":{"type":["string","null"],"enum":["IncludeMessagesContent","ExcludeMessagesContent",null],"description":"Whether they carry the text of the message."}},"additionalProperties":false},"sessionDurationSeconds":{"type":["integer","null"],"description":"How long a session lasts, in seconds; three days by default.","minimum":900,"examples":[259200]}},"additionalProperties":false},"knowledge":{"type":["object","null"],"description":"Articles of a knowledge base inside of the messenger.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are offered."},"knowledgeBase":{"type":["object","null"],"description":"The knowledge base whose articles are offered.","properties":{},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"position":{"type":["object","null"],"description":"Where the messenger lies on the page.","properties":{"alignment":{"type":["string","null"],"enum":["Auto","Left","Right",null],"description":"On which side."},"sideSpace":{"type":["integer","null"],"description":"The space beside it, in pixels.","examples":[20]},"bottomSpace":{"type":["integer","null"],"description":"The space below it, in pixels.","examples":[12]}},"additionalProperties":false},"cobrowse":{"type":["object","null"],"description":"Co-browsing: what an agent sees and does of a visitor's page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether co-browsing is offered."},"allowAgentControl":{"type":["boolean","null"],"description":"Whether agents can ask for control of the page."},"allowAgentNavigation":{"type":["boolean","null"],"description":"Whether agents can lead the visitor to another page."},"allowDraw":{"type":["boolean","null"],"description":"Whether agents can draw on the page."},"channels":{"type":["array","null"],"items":{"type":"string","enum":["Webmessaging","Voice"]},"x-empty-is-unset":true,"description":"Where co-browsing can begin.","uniqueItems":true},"maskSelectors":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"CSS selectors of what agents never see.","examples":[[".card-number"]]},"readonlySelectors":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"CSS selectors of what agents cannot change.","examples":[[".order-total"]]},"pauseCriteria":{"type":["array","null"],"items":{"type":"object","description":"One sort of pages.","properties":{"urlFragment":{"type":"string","minLength":1,"description":"A part of the address.","examples":["/checkout"]},"condition":{"type":"string","enum":["Includes","DoesNotInclude","StartsWith","EndsWith","Equals"],"description":"How the part lies in the address."}},"additionalProperties":false,"required":["urlFragment","condition"]},"x-empty-is-unset":true,"description":"The pages on which co-browsing pauses.","examples":[[{"urlFragment":"/checkout","condition":"Includes"}]]}},"additionalProperties":false},"video":{"type":["object","null"],"description":"Video calls from the messenger.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether video is offered."},"channels":{"type":["array","null"],"items":{"type":"string","enum":["Webmessaging","Voice"]},"x-empty-is-unset":true,"description":"Where a video call can begin.","uniqueItems":true},"agent":{"type":["object","null"],"description":"What agents can do.","properties":{"allowCamera":{"type":["boolean","null"],"description":"Whether an agent can switch a camera on."},"allowScreenShare":{"type":["boolean","null"],"description":"Whether an agent can share a screen."},"allowMicrophone":{"type":["boolean","null"],"description":"Whether an agent can switch a microphone on."},"background":{"type":["string","null"],"enum":["BLUR","NONE","IMAGE",null],"description":"What is behind an agent."},"backgroundImage":{"type":["object","null"],"description":"The picture behind an agent, where `background` is `IMAGE`.","properties":{"url":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, by https.","examples":["https://shop.example.com/office.png"]}},"additionalProperties":false}},"additionalProperties":false},"user":{"type":["object","null"],"description":"What visitors can do.","properties":{"allowCamera":{"type":["boolean","null"],"description":"Whether a visitor can switch a camera on."},"allowScreenShare":{"type":["boolean","null"],"description":"Whether a visitor can share a screen."},"allowMicrophone":{"type":["boolean","null"],"description":"Whether a visitor can switch a microphone on."}},"additionalProperties":false}},"additionalProperties":false},"authenticationSettings":{"type":["object","null"],"description":"How visitors sign in.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether visitors can sign in."},"integrationId":{"type":["string","null"],"minLength":1,"x-reference":"integrations","description":"The OpenID Connect integration that knows the visitors, by key or name.","examples":["Shop sign-in"]},"allowSessionUpgrade":{"type":["boolean","null"],"description":"Whether a session that began without a sign-in goes on after it."}},"additionalProperties":false},"journeyEvents":{"type":["object","null"],"description":"What is recorded of a visitor's journey through the page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether anything is recorded; audiences need it."},"pageviewConfig":{"type":["string","null"],"enum":["Auto","Once","Off",null],"description":"When a view of a page is recorded."},"clickEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["selector","eventName"]},"x-empty-is-unset":true,"description":"Clicks that are recorded."},"inViewportEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["selector","eventName"]},"x-empty-is-unset":true,"description":"Elements that are recorded when they come into view."},"formsTrackEvents":{"type":["array","null"],"items":{"type":"object","description":"One form.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"formName":{"type":"string","minLength":1,"description":"The name of the form in what is recorded.","examples":["checkout"]},"captureDataOnFormAbandon":{"type":"boolean","description":"Whether what was typed is recorded when the form is left."},"captureDataOnFormSubmit":{"type":"boolean","description":"Whether what was typed is recorded when the form is sent."}},"additionalProperties":false,"required":["selector","formName","captureDataOnFormAbandon","captureDataOnFormSubmit"]},"x-empty-is-unset":true,"description":"Forms that are recorded."},"idleEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]},"idleAfterSeconds":{"type":"integer","description":"After how many seconds without activity.","minimum":30,"examples":[60]}},"additionalProperties":false,"required":["eventName"]},"x-empty-is-unset":true,"description":"Times without activity that are recorded."},"scrollDepthEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"percentage":{"type":"integer","description":"How far down the page, in percent.","minimum":0,"maximum":100,"examples":[50]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["percentage","eventName"]},"x-empty-is-unset":true,"description":"Depths of scrolling that are recorded."},"trackingSettings":{"type":["object","null"],"description":"What of an address is recorded, and of whom nothing is.","properties":{"shouldKeepUrlFragment":{"type":["boolean","null"],"description":"Whether the part behind `#` is recorded."},"searchQueryParameters":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"The query parameters that hold what a visitor searches for.","examples":[["q"]],"maxItems":50},"excludedQueryParameters":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"The query parameters that are not recorded.","examples":[["token"]],"maxItems":50},"ipFilters":{"type":["array","null"],"items":{"type":"object","description":"One address or range.","properties":{"ipAddress":{"type":"string","minLength":1,"description":"An IPv4 or IPv6 address, or a range of them in CIDR notation.","examples":["203.0.113.0/24"]},"name":{"type":"string","minLength":1,"description":"What it is called.","examples":["Head office"]}},"additionalProperties":false,"required":["ipAddress"]},"x-empty-is-unset":true,"description":"The addresses from which nothing is recorded.","maxItems":10}},"additionalProperties":false}},"additionalProperties":false,"x-gone":{"excludedQueryParameters":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { excludedQueryParameters: … } }`."},"shouldKeepUrlFragment":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { shouldKeepUrlFragment: … } }`."},"searchQueryParameters":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { searchQueryParameters: … } }`."}}},"supportCenter":{"type":["object","null"],"description":"The support center: a knowledge base as a page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is one."},"knowledgeBase":{"type":["object","null"],"description":"The knowledge base whose articles are offered.","properties":{},"additionalProperties":false},"routerType":{"type":["string","null"],"enum":["Hash","Browser",null],"description":"How its addresses are made."},"customMessages":{"type":["array","null"],"items":{"type":"object","description":"One text.","properties":{"type":{"type":"string","enum":["Welcome","Fallback"],"description":"When it is shown."},"defaultValue":{"type":"string","maxLength":300,"description":"The text, of at most 300 characters.","examples":["How can we help?"]}},"additionalProperties":false,"required":["type","defaultValue"]},"x-empty-is-unset":true,"description":"Texts of its own."},"screens":{"type":["array","null"],"items":{"type":"object","description":"One screen.","properties":{"type":{"type":"string","enum":["Home","Category","SearchResults","Article"],"description":"Which screen."},"moduleSettings":{"type":"array","items":{"type":"object","description":"One part of a screen.","properties":{"type":{"type":"string","enum":["Search","Categories","FAQ","Contact","Results","Article","TopViewedArticles"],"description":"Which part."},"enabled":{"type":"boolean","description":"Whether it is shown."},"compactCategoryModuleTemplate":{"type":"object","description":"The short form of categories.","properties":{"active":{"type":"boolean","description":"Whether this form is used."}},"additionalProperties":false,"required":["active"]},"detailedCategoryModuleTemplate":{"type":"object","description":"The long form of categories.","properties":{"active":{"type":"boolean","description":"Whether this form is used."},"sidebar":{"type":"object","description":"The bar beside it.","properties":{"enabled":{"type":"boolean","description":"Whether it is shown."}},"additionalProperties":false,"required":["enabled"]}},"additionalProperties":false,"required":["active","sidebar"]}},"additionalProperties":false,"required":["type","enabled"]},"x-empty-is-unset":true,"description":"Its parts, in order."}},"additionalProperties":false,"required":["type","moduleSettings"]},"x-empty-is-unset":true,"description":"What is on which screen."},"enabledCategories":{"type":["array","null"],"items":{"type":"object","description":"One category.","properties":{"image":{"type":"object","description":"Its picture.","properties":{"source":{"type":"object","description":"Where it is.","properties":{"defaultUrl":{"type":"string","x-empty-is-unset":true,"description":"Its address, which begins with `https://`.","examples":["https://shop.example.com/help.png"]}},"additionalProperties":false,"required":["defaultUrl"]}},"additionalProperties":false,"required":["source"]}},"additionalProperties":false,"required":[]},"x-empty-is-unset":true,"description":"The categories that are shown, in order."},"labelFilter":{"type":["object","null"],"description":"Which articles are shown.","properties":{"labels":{"type":["array","null"],"items":{"type":"object","description":"One label.","properties":{},"additionalProperties":false,"required":[]},"x-empty-is-unset":true,"description":"The labels, one of which an article must have."}},"additionalProperties":false},"styleSetting":{"type":["object","null"],"description":"How it looks.","properties":{"heroStyle":{"type":["object","null"],"description":"The head of the page.","properties":{"backgroundColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its background. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]},"textColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its text. In quotes: without them `#` begins a comment of YAML.","examples":["#FFFFFF"]},"image":{"type":["object","null"],"description":"The picture behind it.","properties":{"source":{"type":["object","null"],"description":"Where it is.","properties":{"defaultUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, which begins with `https://`.","examples":["https://shop.example.com/help.png"]}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"globalStyle":{"type":["object","null"],"description":"All of the page.","properties":{"backgroundColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its background. In quotes: without them `#` begins a comment of YAML.","examples":["#FFFFFF"]},"primaryColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"The colour of links and buttons. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]},"primaryColorDark":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"A darker tone of it. In quotes: without them `#` begins a comment of YAML.","examples":["#08457A"]},"primaryColorLight":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"A lighter tone of it. In quotes: without them `#` begins a comment of YAML.","examples":["#D6E6F4"]},"textColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its text. In quotes: without them `#` begins a comment of YAML.","examples":["#222222"]},"fontFamily":{"type":["string","null"],"minLength":1,"description":"The font of its text.","examples":["sans-serif"]}},"additionalProperties":false}},"additionalProperties":false},"feedback":{"type":["object","null"],"description":"What readers say of an article.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are asked."}},"additionalProperties":false}},"additionalProperties":false}},"examples":[{"languages":["en-us","de"],"defaultLanguage":"en-us","labels":{"en-us":{"MessengerHomeHeaderTitle":"Hello"},"de":{"MessengerHomeHeaderTitle":"Hallo"}},"messenger":{"styles":{"primaryColor":"#0B5FA5"},"launcherButton":{"visibility":"On"}}}],"x-gone":{"customI18nLabels":{"why":"is written by language and key","instead":"Write `labels: { en-us: { MessengerHomeHeaderTitle: \"Hello\" } }`."}}},"messengerConfigurationsInOrg":{"additionalProperties":false,"type":["object","null"],"title":"messenger configuration","description":"One configuration of web messaging, by its name: how the messenger looks and what it does.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this messenger configuration, exactly; the key where it is not written.","maxLength":100},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this messenger configuration, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this messenger configuration has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the messenger configuration is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"x-empty-is-unset":true,"description":"What people read about the configuration."},"languages":{"type":["array","null"],"items":{"type":"string","pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"A language by its code, in lower-case letters.","examples":["en-us","de"]},"minItems":1,"description":"The languages that the messenger speaks, in order, by their lower-case codes.","examples":[["en-us","de"]]},"defaultLanguage":{"type":["string","null"],"pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"The language for visitors whose own one the messenger does not speak: one of `languages`, by its lower-case code.","examples":["en-us","de"]},"labels":{"type":["object","null"],"description":"Texts in place of the platform's own, by language and key: the platform's `customI18nLabels`.","propertyNames":{"type":"string","pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"A language by its code, in lower-case letters.","examples":["en-us","de"]},"additionalProperties":{"type":["object","null"],"description":"The texts of one language.","properties":{"MessengerHomeHeaderTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The greeting at the head of the home screen.","examples":["Hello"]},"MessengerHomeHeaderSubTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The line below the greeting.","examples":["How can we help?"]},"MessengerLauncherButtonText":{"type":["string","null"],"x-empty-is-unset":true,"description":"The text on the launcher; at most 20 characters are shown.","examples":["Chat with us"]},"PushNotificationTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The title of a push notification; needed where `notifications` is enabled.","examples":["New message"]},"PushNotificationBody":{"type":["string","null"],"x-empty-is-unset":true,"description":"The text of a push notification; needed where `notifications` is enabled.","examples":["We have answered you."]}},"additionalProperties":false},"examples":[{"en-us":{"MessengerHomeHeaderTitle":"Hello"}}]},"headlessMode":{"type":["object","null"],"description":"The messenger without an interface of its own.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the page brings its own interface."}},"additionalProperties":false},"messenger":{"type":["object","null"],"description":"The messenger: how it looks, and what visitors can do in it.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is a messenger."},"styles":{"type":["object","null"],"description":"Its colours.","properties":{"primaryColor":{"type":["string","null"],"pattern":"^#[A-Fa-f0-9]{6}$","x-colour":true,"description":"The colour of launcher and header, under white text. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]}},"additionalProperties":false},"launcherButton":{"type":["object","null"],"description":"The button that opens the messenger.","properties":{"visibility":{"type":["string","null"],"enum":["On","Off","OnDemand",null],"description":"Whether the button is shown: always, never, or when the page asks for it."},"displayType":{"type":["string","null"],"enum":["IconAndText","Icon","Text",null],"description":"What the button shows."},"icon":{"type":["object","null"],"description":"A picture in place of the usual icon.","properties":{"url":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, by https; 26 × 26 pixels are best, 100 × 100 the most.","examples":["https://shop.example.com/icon.png"]}},"additionalProperties":false}},"additionalProperties":false},"homeScreen":{"type":["object","null"],"description":"The screen that greets visitors before a conversation.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is one; without it the greeting of `labels` is not seen."},"logoUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"The address of the logo, by https; one above 200 × 70 pixels is made smaller.","examples":["https://shop.example.com/logo.png"]}},"additionalProperties":false},"fileUpload":{"type":["object","null"],"description":"What visitors can send as a file.","properties":{"enableAttachments":{"type":["boolean","null"],"description":"Whether files can be sent; which types is said by the supported content profile of the deployment."},"modes":{"type":["array","null"],"items":{"type":"object","description":"What is accepted together.","properties":{"fileTypes":{"type":"array","items":{"type":"string","enum":["image/jpeg","image/gif","image/png"]},"x-empty-is-unset":true,"description":"The types of the files.","uniqueItems":true},"maxFileSizeKB":{"type":"integer","description":"The greatest size of a file, in kilobytes.","minimum":0,"maximum":10240,"examples":[10240]}},"additionalProperties":false},"x-empty-is-unset":true,"description":"The older way to say which files are accepted; clients ignore it where `enableAttachments` is set.","examples":[[{"fileTypes":["image/png"],"maxFileSizeKB":10240}]]}},"additionalProperties":false,"x-gone":{"useSupportedContentProfile":{"why":"was removed from the platform in 2024-03","instead":"Write `enableAttachments`; the types come from the supported content profile of the deployment."}}},"sessionPersistenceType":{"type":["string","null"],"enum":["AcrossSubdomains","DomainOrSubdomainOnly",null],"description":"Whether a conversation goes on across sub-domains; the platform has deprecated the choice."},"apps":{"type":["object","null"],"description":"What the messenger is used for.","properties":{"conversations":{"type":["object","null"],"description":"Conversations with bots and agents.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there are any."},"showAgentTypingIndicator":{"type":["boolean","null"],"description":"Whether visitors see that an agent is typing."},"showUserTypingIndicator":{"type":["boolean","null"],"description":"Whether agents see that a visitor is typing."},"autoStart":{"type":["object","null"],"description":"How a conversation begins.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the inbound message flow starts when the messenger opens."}},"additionalProperties":false},"markdown":{"type":["object","null"],"description":"Rich text.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether messages may be formatted."}},"additionalProperties":false},"conversationDisconnect":{"type":["object","null"],"description":"What a visitor sees when the agent has left.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the end of a conversation is shown."},"type":{"type":["string","null"],"enum":["Send","ReadOnly",null],"description":"Whether the visitor can still write then."}},"additionalProperties":false},"conversationClear":{"type":["object","null"],"description":"Taking away a conversation.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether visitors can clear it."}},"additionalProperties":false},"humanize":{"type":["object","null"],"description":"A name and a face for the bot.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the name and picture of the bot are shown."},"bot":{"type":["object","null"],"description":"The bot as visitors see it.","properties":{"name":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its name.","examples":["Robin"]},"avatarUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"The address of its picture, by https.","examples":["https://shop.example.com/robin.png"]}},"additionalProperties":false}},"additionalProperties":false},"notifications":{"type":["object","null"],"description":"Push notifications on mobile devices.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are sent; each language then needs both push texts in `labels`."},"notificationContentType":{"type":["string","null"],"enum":["IncludeMessagesContent","ExcludeMessagesContent",null],"description":"Whether they carry the text of the message."}},"additionalProperties":false},"sessionDurationSeconds":{"type":["integer","null"],"description":"How long a session lasts, in seconds; three days by default.","minimum":900,"examples":[259200]}},"additionalProperties":false},"knowledge":{"type":["object","null"],"description":"Articles of a knowledge base inside of the messenger.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are offered."},"knowledgeBase":{"type":["object","null"],"description":"The knowledge base whose articles are offered.","properties":{"id":{"type":["string","null"],"pattern":"^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$","x-org-only":true,"description":"The id of the knowledge base; each org has another one.","examples":["8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e"],"x-empty-is-unset":true}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"position":{"type":["object","null"],"description":"Where the messenger lies on the page.","properties":{"alignment":{"type":["string","null"],"enum":["Auto","Left","Right",null],"description":"On which side."},"sideSpace":{"type":["integer","null"],"description":"The space beside it, in pixels.","examples":[20]},"bottomSpace":{"type":["integer","null"],"description":"The space below it, in pixels.","examples":[12]}},"additionalProperties":false},"cobrowse":{"type":["object","null"],"description":"Co-browsing: what an agent sees and does of a visitor's page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether co-browsing is offered."},"allowAgentControl":{"type":["boolean","null"],"description":"Whether agents can ask for control of the page."},"allowAgentNavigation":{"type":["boolean","null"],"description":"Whether agents can lead the visitor to another page."},"allowDraw":{"type":["boolean","null"],"description":"Whether agents can draw on the page."},"channels":{"type":["array","null"],"items":{"type":"string","enum":["Webmessaging","Voice"]},"x-empty-is-unset":true,"description":"Where co-browsing can begin.","uniqueItems":true},"maskSelectors":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"CSS selectors of what agents never see.","examples":[[".card-number"]]},"readonlySelectors":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"CSS selectors of what agents cannot change.","examples":[[".order-total"]]},"pauseCriteria":{"type":["array","null"],"items":{"type":"object","description":"One sort of pages.","properties":{"urlFragment":{"type":"string","minLength":1,"description":"A part of the address.","examples":["/checkout"]},"condition":{"type":"string","enum":["Includes","DoesNotInclude","StartsWith","EndsWith","Equals"],"description":"How the part lies in the address."}},"additionalProperties":false,"required":["urlFragment","condition"]},"x-empty-is-unset":true,"description":"The pages on which co-browsing pauses.","examples":[[{"urlFragment":"/checkout","condition":"Includes"}]]}},"additionalProperties":false},"video":{"type":["object","null"],"description":"Video calls from the messenger.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether video is offered."},"channels":{"type":["array","null"],"items":{"type":"string","enum":["Webmessaging","Voice"]},"x-empty-is-unset":true,"description":"Where a video call can begin.","uniqueItems":true},"agent":{"type":["object","null"],"description":"What agents can do.","properties":{"allowCamera":{"type":["boolean","null"],"description":"Whether an agent can switch a camera on."},"allowScreenShare":{"type":["boolean","null"],"description":"Whether an agent can share a screen."},"allowMicrophone":{"type":["boolean","null"],"description":"Whether an agent can switch a microphone on."},"background":{"type":["string","null"],"enum":["BLUR","NONE","IMAGE",null],"description":"What is behind an agent."},"backgroundImage":{"type":["object","null"],"description":"The picture behind an agent, where `background` is `IMAGE`.","properties":{"url":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, by https.","examples":["https://shop.example.com/office.png"]}},"additionalProperties":false}},"additionalProperties":false},"user":{"type":["object","null"],"description":"What visitors can do.","properties":{"allowCamera":{"type":["boolean","null"],"description":"Whether a visitor can switch a camera on."},"allowScreenShare":{"type":["boolean","null"],"description":"Whether a visitor can share a screen."},"allowMicrophone":{"type":["boolean","null"],"description":"Whether a visitor can switch a microphone on."}},"additionalProperties":false}},"additionalProperties":false},"authenticationSettings":{"type":["object","null"],"description":"How visitors sign in.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether visitors can sign in."},"integrationId":{"type":["string","null"],"minLength":1,"x-reference":"integrations","description":"The OpenID Connect integration that knows the visitors, by key or name.","examples":["Shop sign-in"]},"allowSessionUpgrade":{"type":["boolean","null"],"description":"Whether a session that began without a sign-in goes on after it."}},"additionalProperties":false},"journeyEvents":{"type":["object","null"],"description":"What is recorded of a visitor's journey through the page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether anything is recorded; audiences need it."},"pageviewConfig":{"type":["string","null"],"enum":["Auto","Once","Off",null],"description":"When a view of a page is recorded."},"clickEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["selector","eventName"]},"x-empty-is-unset":true,"description":"Clicks that are recorded."},"inViewportEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["selector","eventName"]},"x-empty-is-unset":true,"description":"Elements that are recorded when they come into view."},"formsTrackEvents":{"type":["array","null"],"items":{"type":"object","description":"One form.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"formName":{"type":"string","minLength":1,"description":"The name of the form in what is recorded.","examples":["checkout"]},"captureDataOnFormAbandon":{"type":"boolean","description":"Whether what was typed is recorded when the form is left."},"captureDataOnFormSubmit":{"type":"boolean","description":"Whether what was typed is recorded when the form is sent."}},"additionalProperties":false,"required":["selector","formName","captureDataOnFormAbandon","captureDataOnFormSubmit"]},"x-empty-is-unset":true,"description":"Forms that are recorded."},"idleEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]},"idleAfterSeconds":{"type":"integer","description":"After how many seconds without activity.","minimum":30,"examples":[60]}},"additionalProperties":false,"required":["eventName"]},"x-empty-is-unset":true,"description":"Times without activity that are recorded."},"scrollDepthEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"percentage":{"type":"integer","description":"How far down the page, in percent.","minimum":0,"maximum":100,"examples":[50]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["percentage","eventName"]},"x-empty-is-unset":true,"description":"Depths of scrolling that are recorded."},"trackingSettings":{"type":["object","null"],"description":"What of an address is recorded, and of whom nothing is.","properties":{"shouldKeepUrlFragment":{"type":["boolean","null"],"description":"Whether the part behind `#` is recorded."},"searchQueryParameters":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"The query parameters that hold what a visitor searches for.","examples":[["q"]],"maxItems":50},"excludedQueryParameters":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"The query parameters that are not recorded.","examples":[["token"]],"maxItems":50},"ipFilters":{"type":["array","null"],"items":{"type":"object","description":"One address or range.","properties":{"ipAddress":{"type":"string","minLength":1,"description":"An IPv4 or IPv6 address, or a range of them in CIDR notation.","examples":["203.0.113.0/24"]},"name":{"type":"string","minLength":1,"description":"What it is called.","examples":["Head office"]}},"additionalProperties":false,"required":["ipAddress"]},"x-empty-is-unset":true,"description":"The addresses from which nothing is recorded.","maxItems":10}},"additionalProperties":false}},"additionalProperties":false,"x-gone":{"excludedQueryParameters":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { excludedQueryParameters: … } }`."},"shouldKeepUrlFragment":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { shouldKeepUrlFragment: … } }`."},"searchQueryParameters":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { searchQueryParameters: … } }`."}}},"supportCenter":{"type":["object","null"],"description":"The support center: a knowledge base as a page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is one."},"knowledgeBase":{"type":["object","null"],"description":"The knowledge base whose articles are offered.","properties":{"id":{"type":["string","null"],"pattern":"^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$","x-org-only":true,"description":"The id of the knowledge base; each org has another one.","examples":["8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e"],"x-empty-is-unset":true}},"additionalProperties":false},"routerType":{"type":["string","null"],"enum":["Hash","Browser",null],"description":"How its addresses are made."},"customMessages":{"type":["array","null"],"items":{"type":"object","description":"One text.","properties":{"type":{"type":"string","enum":["Welcome","Fallback"],"description":"When it is shown."},"defaultValue":{"type":"string","maxLength":300,"description":"The text, of at most 300 characters.","examples":["How can we help?"]}},"additionalProperties":false,"required":["type","defaultValue"]},"x-empty-is-unset":true,"description":"Texts of its own."},"screens":{"type":["array","null"],"items":{"type":"object","description":"One screen.","properties":{"type":{"type":"string","enum":["Home","Category","SearchResults","Article"],"description":"Which screen."},"moduleSettings":{"type":"array","items":{"type":"object","description":"One part of a screen.","properties":{"type":{"type":"string","enum":["Search","Categories","FAQ","Contact","Results","Article","TopViewedArticles"],"description":"Which part."},"enabled":{"type":"boolean","description":"Whether it is shown."},"compactCategoryModuleTemplate":{"type":"object","description":"The short form of categories.","properties":{"active":{"type":"boolean","description":"Whether this form is used."}},"additionalProperties":false,"required":["active"]},"detailedCategoryModuleTemplate":{"type":"object","description":"The long form of categories.","properties":{"active":{"type":"boolean","description":"Whether this form is used."},"sidebar":{"type":"object","description":"The bar beside it.","properties":{"enabled":{"type":"boolean","description":"Whether it is shown."}},"additionalProperties":false,"required":["enabled"]}},"additionalProperties":false,"required":["active","sidebar"]}},"additionalProperties":false,"required":["type","enabled"]},"x-empty-is-unset":true,"description":"Its parts, in order."}},"additionalProperties":false,"required":["type","moduleSettings"]},"x-empty-is-unset":true,"description":"What is on which screen."},"enabledCategories":{"type":["array","null"],"items":{"type":"object","description":"One category.","properties":{"id":{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","x-org-only":true,"description":"The id of the category.","examples":["8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e"]},"image":{"type":"object","description":"Its picture.","properties":{"source":{"type":"object","description":"Where it is.","properties":{"defaultUrl":{"type":"string","x-empty-is-unset":true,"description":"Its address, which begins with `https://`.","examples":["https://shop.example.com/help.png"]}},"additionalProperties":false,"required":["defaultUrl"]}},"additionalProperties":false,"required":["source"]}},"additionalProperties":false,"required":["id"]},"x-empty-is-unset":true,"description":"The categories that are shown, in order."},"labelFilter":{"type":["object","null"],"description":"Which articles are shown.","properties":{"labels":{"type":["array","null"],"items":{"type":"object","description":"One label.","properties":{"id":{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","x-org-only":true,"description":"The id of the label.","examples":["8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e"]}},"additionalProperties":false,"required":["id"]},"x-empty-is-unset":true,"description":"The labels, one of which an article must have."}},"additionalProperties":false},"styleSetting":{"type":["object","null"],"description":"How it looks.","properties":{"heroStyle":{"type":["object","null"],"description":"The head of the page.","properties":{"backgroundColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its background. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]},"textColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its text. In quotes: without them `#` begins a comment of YAML.","examples":["#FFFFFF"]},"image":{"type":["object","null"],"description":"The picture behind it.","properties":{"source":{"type":["object","null"],"description":"Where it is.","properties":{"defaultUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, which begins with `https://`.","examples":["https://shop.example.com/help.png"]}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"globalStyle":{"type":["object","null"],"description":"All of the page.","properties":{"backgroundColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its background. In quotes: without them `#` begins a comment of YAML.","examples":["#FFFFFF"]},"primaryColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"The colour of links and buttons. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]},"primaryColorDark":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"A darker tone of it. In quotes: without them `#` begins a comment of YAML.","examples":["#08457A"]},"primaryColorLight":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"A lighter tone of it. In quotes: without them `#` begins a comment of YAML.","examples":["#D6E6F4"]},"textColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its text. In quotes: without them `#` begins a comment of YAML.","examples":["#222222"]},"fontFamily":{"type":["string","null"],"minLength":1,"description":"The font of its text.","examples":["sans-serif"]}},"additionalProperties":false}},"additionalProperties":false},"feedback":{"type":["object","null"],"description":"What readers say of an article.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are asked."}},"additionalProperties":false}},"additionalProperties":false}},"examples":[{"languages":["en-us","de"],"defaultLanguage":"en-us","labels":{"en-us":{"MessengerHomeHeaderTitle":"Hello"},"de":{"MessengerHomeHeaderTitle":"Hallo"}},"messenger":{"styles":{"primaryColor":"#0B5FA5"},"launcherButton":{"visibility":"On"}}}],"x-gone":{"customI18nLabels":{"why":"is written by language and key","instead":"Write `labels: { en-us: { MessengerHomeHeaderTitle: \"Hello\" } }`."}}},"messengerDeployments":{"additionalProperties":false,"type":["object","null"],"title":"messenger deployment","description":"One web deployment: which configuration visitors get on which pages.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this messenger deployment, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this messenger deployment has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the messenger deployment is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"x-empty-is-unset":true,"description":"What it is for.","examples":["The public shop"]},"configuration":{"type":["object","string","null"],"x-short":"name","title":"Configuration","description":"The messenger configuration that is shown: its newest published version, unless `version` pins another one.","properties":{"name":{"type":["string","null"],"minLength":1,"x-reference":"messengerConfigurations","description":"The messenger configuration: its key in this org, or its name in the platform.","examples":["Support messenger"]},"version":{"type":["integer","null"],"minimum":1,"description":"The published version that is shown; without it the newest one.","examples":[3]}},"additionalProperties":false,"examples":["Support messenger","Support messenger",{"name":"Support messenger","version":3}],"minLength":1},"allowAllDomains":{"type":["boolean","null"],"description":"Every page may show it; then `allowedDomains` is empty.","examples":[false]},"allowedDomains":{"type":["array","null"],"uniqueItems":true,"x-empty-is-unset":true,"items":{"type":"string","minLength":1,"description":"A host name without scheme or port; its sub-domains are allowed with it."},"description":"The domains whose pages may show it: host names without scheme or port. Sub-domains are allowed with them.","examples":[["shop.example.com"]]},"flow":{"type":["string","null"],"minLength":1,"x-reference":"flows","description":"The published inbound message flow that answers conversations, by its name.","examples":["Inbound message"]},"supportedContent":{"type":["string","null"],"minLength":1,"x-reference":"supportedContent","description":"The supported-content profile that says which attachments are accepted, by its name.","examples":["Images only"]},"status":{"type":["string","null"],"enum":["Active","Inactive",null],"description":"`Inactive` switches the messenger off.","examples":["Active"]}},"examples":[{"configuration":"Support messenger","allowedDomains":["shop.example.com"],"flow":"Inbound message","supportedContent":"Images only","status":"Active"},{"configuration":{"name":"Support messenger","version":3}}]},"messengerDeploymentsInOrg":{"additionalProperties":false,"type":["object","null"],"title":"messenger deployment","description":"One web deployment: which configuration visitors get on which pages.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this messenger deployment, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this messenger deployment, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this messenger deployment has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the messenger deployment is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"x-empty-is-unset":true,"description":"What it is for.","examples":["The public shop"]},"configuration":{"type":["object","string","null"],"x-short":"name","title":"Configuration","description":"The messenger configuration that is shown: its newest published version, unless `version` pins another one.","properties":{"name":{"type":["string","null"],"minLength":1,"x-reference":"messengerConfigurations","description":"The messenger configuration: its key in this org, or its name in the platform.","examples":["Support messenger"]},"version":{"type":["integer","null"],"minimum":1,"description":"The published version that is shown; without it the newest one.","examples":[3]}},"additionalProperties":false,"examples":["Support messenger","Support messenger",{"name":"Support messenger","version":3}],"minLength":1},"allowAllDomains":{"type":["boolean","null"],"description":"Every page may show it; then `allowedDomains` is empty.","examples":[false]},"allowedDomains":{"type":["array","null"],"uniqueItems":true,"x-empty-is-unset":true,"items":{"type":"string","minLength":1,"description":"A host name without scheme or port; its sub-domains are allowed with it."},"description":"The domains whose pages may show it: host names without scheme or port. Sub-domains are allowed with them.","examples":[["shop.example.com"]]},"flow":{"type":["string","null"],"minLength":1,"x-reference":"flows","description":"The published inbound message flow that answers conversations, by its name.","examples":["Inbound message"]},"supportedContent":{"type":["string","null"],"minLength":1,"x-reference":"supportedContent","description":"The supported-content profile that says which attachments are accepted, by its name.","examples":["Images only"]},"status":{"type":["string","null"],"enum":["Active","Inactive",null],"description":"`Inactive` switches the messenger off.","examples":["Active"]}},"examples":[{"configuration":"Support messenger","allowedDomains":["shop.example.com"],"flow":"Inbound message","supportedContent":"Images only","status":"Active"},{"configuration":{"name":"Support messenger","version":3}}]},"schedules":{"additionalProperties":false,"type":["object","null"],"title":"schedule","description":"One schedule of Architect, by its name: when it is open, in local time.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule."},"days":{"type":["array","null"],"items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]},"uniqueItems":true,"minItems":1,"description":"The days of each week on which the window opens. Needs `from`, `to` and `starting`.","examples":[["mon","tue","wed","thu","fri"]]},"from":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window opens, as \"HH:MM\", in the time zone of the schedule group.","examples":["09:00"]},"to":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window closes, as \"HH:MM\". At or before `from` it is on the next day.","examples":["17:30"]},"starting":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The first day on which the window opens: one of `days`.","examples":["2026-01-05"]},"until":{"type":["string","null"],"pattern":"^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$","description":"The last day on which the window may open; `never` where it has no end.","examples":["2026-12-31","never"]},"date":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The one day on which the window opens, in place of `days` and `starting`.","examples":["2026-12-24"]},"start":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The start of the first window as the platform has it, where days and hours cannot say it.","examples":["2026-01-01T00:00:00"]},"end":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The end of the first window as the platform has it.","examples":["2026-01-02T00:00:00"]},"rrule":{"type":["string","null"],"description":"The rule by which the window comes again, as the platform has it (an iCalendar RRULE); an empty text where it does not.","examples":["FREQ=YEARLY;INTERVAL=1;BYMONTH=1;BYMONTHDAY=1"]}},"examples":[{"days":["mon","tue","wed","thu","fri"],"from":"09:00","to":"17:30","starting":"2026-01-05"}]},"schedulesInOrg":{"additionalProperties":false,"type":["object","null"],"title":"schedule","description":"One schedule of Architect, by its name: when it is open, in local time.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this schedule, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule."},"days":{"type":["array","null"],"items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]},"uniqueItems":true,"minItems":1,"description":"The days of each week on which the window opens. Needs `from`, `to` and `starting`.","examples":[["mon","tue","wed","thu","fri"]]},"from":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window opens, as \"HH:MM\", in the time zone of the schedule group.","examples":["09:00"]},"to":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window closes, as \"HH:MM\". At or before `from` it is on the next day.","examples":["17:30"]},"starting":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The first day on which the window opens: one of `days`.","examples":["2026-01-05"]},"until":{"type":["string","null"],"pattern":"^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$","description":"The last day on which the window may open; `never` where it has no end.","examples":["2026-12-31","never"]},"date":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The one day on which the window opens, in place of `days` and `starting`.","examples":["2026-12-24"]},"start":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The start of the first window as the platform has it, where days and hours cannot say it.","examples":["2026-01-01T00:00:00"]},"end":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The end of the first window as the platform has it.","examples":["2026-01-02T00:00:00"]},"rrule":{"type":["string","null"],"description":"The rule by which the window comes again, as the platform has it (an iCalendar RRULE); an empty text where it does not.","examples":["FREQ=YEARLY;INTERVAL=1;BYMONTH=1;BYMONTHDAY=1"]}},"examples":[{"days":["mon","tue","wed","thu","fri"],"from":"09:00","to":"17:30","starting":"2026-01-05"}]},"scheduleGroups":{"additionalProperties":false,"type":["object","null"],"title":"schedule group","description":"One schedule group of Architect, by its name: what its schedules mean, and in which time zone.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule group, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule group has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule group is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule group."},"timeZone":{"type":["string","null"],"minLength":1,"description":"The time zone in which the schedules are read, by its IANA name.","examples":["Europe/Berlin","America/New_York"]},"openSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is open, by key or name.","examples":[["Weekdays"]]},"closedSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is closed; they win over those in which it is open.","examples":[["Maintenance"]]},"holidaySchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules of its holidays; they win over both.","examples":[["Christmas"]]}},"examples":[{"timeZone":"Europe/Berlin","openSchedules":["Weekdays"],"holidaySchedules":["Christmas"]}]},"scheduleGroupsInOrg":{"additionalProperties":false,"type":["object","null"],"title":"schedule group","description":"One schedule group of Architect, by its name: what its schedules mean, and in which time zone.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule group, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this schedule group, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule group has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule group is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule group."},"timeZone":{"type":["string","null"],"minLength":1,"description":"The time zone in which the schedules are read, by its IANA name.","examples":["Europe/Berlin","America/New_York"]},"openSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is open, by key or name.","examples":[["Weekdays"]]},"closedSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is closed; they win over those in which it is open.","examples":[["Maintenance"]]},"holidaySchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules of its holidays; they win over both.","examples":[["Christmas"]]}},"examples":[{"timeZone":"Europe/Berlin","openSchedules":["Weekdays"],"holidaySchedules":["Christmas"]}]},"timeoutRules":{"additionalProperties":false,"type":["object","null"],"title":"Timeout rule","description":"What is to hold for timeouts that no entry names. It reports; with `fix: true` it makes changes.","properties":{"of":{"type":["string","null"],"enum":["dataActions","functions",null],"description":"Whose timeouts the rule is for."},"match":{"type":["object","null"],"description":"Which of them; all where nothing is written. Names of the platform, not labels of this file.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"The name; `*` stands for any text, `?` for one character."},"integration":{"type":["string","null"],"minLength":1,"description":"The integration; `*` stands for any text, `?` for one character."},"category":{"type":["string","null"],"minLength":1,"description":"The category; `*` stands for any text, `?` for one character."}},"additionalProperties":false,"examples":[{"integration":"CRM *"}]},"atLeast":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"ms","minimum":1,"maximum":86400000},"description":"No timeout may be shorter.","examples":["10s"]},"atMost":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"ms","minimum":1,"maximum":86400000},"description":"No timeout may be longer.","examples":["10s"]},"exactly":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"ms","minimum":1,"maximum":86400000},"description":"Every timeout has this length.","examples":["10s"]},"fix":{"type":["boolean","null"],"default":false,"description":"Make changes so that the rule holds, instead of only reporting."}},"examples":[{"of":"dataActions","match":{"integration":"CRM *"},"atMost":"10s","fix":true}]}}};
const schema32 = {"type":["object","null"],"title":"Settings","description":"Settings for several orgs. Maps merge with what lies over them, single values and lists are replaced, `null` stops managing.","properties":{"dataActions":{"type":["object","null"],"title":"Data actions","description":"Data actions, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/dataActions"}},"messengerConfigurations":{"type":["object","null"],"title":"Messenger configurations","description":"Messenger configurations, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/messengerConfigurations"}},"messengerDeployments":{"type":["object","null"],"title":"Messenger deployments","description":"Messenger deployments, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/messengerDeployments"}},"schedules":{"type":["object","null"],"title":"Schedules","description":"Schedules, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/schedules"}},"scheduleGroups":{"type":["object","null"],"title":"Schedule groups","description":"Schedule groups, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/scheduleGroups"}},"timeoutRules":{"type":["object","null"],"title":"Timeout rules","description":"Timeout rules, each under a name of its own.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/timeoutRules"}},"policies":{"type":["object","null"],"title":"Policies","description":"Limits that make a finding a risk.","properties":{"maximumChange":{"type":["string","null"],"pattern":"^(100|[1-9]?[0-9])%$","description":"How much of an org's named settings one plan may change before it is the risk `sweeping-change`; judged in orgs with at least ten named settings. `0%` turns it off.","examples":["30%"]},"minimumContrast":{"type":["number","null"],"minimum":0,"maximum":21,"description":"The least contrast of colours that meet on the screen, as WCAG 2.2 counts it; less is the risk `low-contrast`. 4.5 is its level AA. `0` turns it off; where nothing is written, less than 4.5 is a notice.","examples":[4.5]},"maximumGreetingLength":{"type":["integer","null"],"minimum":0,"description":"The most characters of a greeting; more is the risk `long-text`. `0` turns it off; where nothing is written, more than 150 is a notice.","examples":[150]}},"additionalProperties":false}},"additionalProperties":false};
const schema33 = {"additionalProperties":false,"type":["object","string","null"],"title":"data action","description":"One data action, by its name, and what is to hold for it.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this data action, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this data action has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"timeout":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60},"title":"Timeout","description":"How long the platform waits for the action before it gives up (`config.timeoutSeconds`): 1s to 1m, in whole seconds. Where it was never set, the platform uses 1m.","examples":["8s","20s","1m"]},"function":{"type":["object","null"],"title":"Function","description":"What the action runs, where it is one of a function integration. All that changes is published at once, by one draft.","properties":{"timeout":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":15},"description":"How long the function may run (`timeoutSeconds`): 1s to 15s, in whole seconds. Where it was never set, it is 15s. The action's own `timeout` should be no shorter.","examples":["12s"]},"runtime":{"type":["string","null"],"minLength":1,"description":"What runs the function, as the platform names it.","examples":["nodejs22.x"]},"description":{"type":["string","null"],"minLength":1,"maxLength":255,"description":"What the function is for."},"handler":{"type":["string","null"],"pattern":"^[^\\s]+\\.[^\\s.]+$","description":"The file in the code, without its ending, and the name that it exports.","examples":["dist/index.handler"]}},"additionalProperties":false},"integration":{"type":["string","null"],"minLength":1,"x-selector":true,"x-reference":"integrations","description":"The name of the integration that the action belongs to; needed where the org has several actions of this name.","examples":["CRM web services"]}},"examples":["8s","20s","1m",{"timeout":"8s","integration":"CRM web services"},{"timeout":"15s","function":{"timeout":"12s","runtime":"nodejs22.x"}}],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60}};
const schema34 = {"additionalProperties":false,"type":["object","null"],"title":"messenger configuration","description":"One configuration of web messaging, by its name: how the messenger looks and what it does.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this messenger configuration, exactly; the key where it is not written.","maxLength":100},"was":{"type":["string","null"],"minLength":1,"description":"The name that this messenger configuration has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the messenger configuration is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"x-empty-is-unset":true,"description":"What people read about the configuration."},"languages":{"type":["array","null"],"items":{"type":"string","pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"A language by its code, in lower-case letters.","examples":["en-us","de"]},"minItems":1,"description":"The languages that the messenger speaks, in order, by their lower-case codes.","examples":[["en-us","de"]]},"defaultLanguage":{"type":["string","null"],"pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"The language for visitors whose own one the messenger does not speak: one of `languages`, by its lower-case code.","examples":["en-us","de"]},"labels":{"type":["object","null"],"description":"Texts in place of the platform's own, by language and key: the platform's `customI18nLabels`.","propertyNames":{"type":"string","pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"A language by its code, in lower-case letters.","examples":["en-us","de"]},"additionalProperties":{"type":["object","null"],"description":"The texts of one language.","properties":{"MessengerHomeHeaderTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The greeting at the head of the home screen.","examples":["Hello"]},"MessengerHomeHeaderSubTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The line below the greeting.","examples":["How can we help?"]},"MessengerLauncherButtonText":{"type":["string","null"],"x-empty-is-unset":true,"description":"The text on the launcher; at most 20 characters are shown.","examples":["Chat with us"]},"PushNotificationTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The title of a push notification; needed where `notifications` is enabled.","examples":["New message"]},"PushNotificationBody":{"type":["string","null"],"x-empty-is-unset":true,"description":"The text of a push notification; needed where `notifications` is enabled.","examples":["We have answered you."]}},"additionalProperties":false},"examples":[{"en-us":{"MessengerHomeHeaderTitle":"Hello"}}]},"headlessMode":{"type":["object","null"],"description":"The messenger without an interface of its own.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the page brings its own interface."}},"additionalProperties":false},"messenger":{"type":["object","null"],"description":"The messenger: how it looks, and what visitors can do in it.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is a messenger."},"styles":{"type":["object","null"],"description":"Its colours.","properties":{"primaryColor":{"type":["string","null"],"pattern":"^#[A-Fa-f0-9]{6}$","x-colour":true,"description":"The colour of launcher and header, under white text. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]}},"additionalProperties":false},"launcherButton":{"type":["object","null"],"description":"The button that opens the messenger.","properties":{"visibility":{"type":["string","null"],"enum":["On","Off","OnDemand",null],"description":"Whether the button is shown: always, never, or when the page asks for it."},"displayType":{"type":["string","null"],"enum":["IconAndText","Icon","Text",null],"description":"What the button shows."},"icon":{"type":["object","null"],"description":"A picture in place of the usual icon.","properties":{"url":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, by https; 26 × 26 pixels are best, 100 × 100 the most.","examples":["https://shop.example.com/icon.png"]}},"additionalProperties":false}},"additionalProperties":false},"homeScreen":{"type":["object","null"],"description":"The screen that greets visitors before a conversation.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is one; without it the greeting of `labels` is not seen."},"logoUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"The address of the logo, by https; one above 200 × 70 pixels is made smaller.","examples":["https://shop.example.com/logo.png"]}},"additionalProperties":false},"fileUpload":{"type":["object","null"],"description":"What visitors can send as a file.","properties":{"enableAttachments":{"type":["boolean","null"],"description":"Whether files can be sent; which types is said by the supported content profile of the deployment."},"modes":{"type":["array","null"],"items":{"type":"object","description":"What is accepted together.","properties":{"fileTypes":{"type":"array","items":{"type":"string","enum":["image/jpeg","image/gif","image/png"]},"x-empty-is-unset":true,"description":"The types of the files.","uniqueItems":true},"maxFileSizeKB":{"type":"integer","description":"The greatest size of a file, in kilobytes.","minimum":0,"maximum":10240,"examples":[10240]}},"additionalProperties":false},"x-empty-is-unset":true,"description":"The older way to say which files are accepted; clients ignore it where `enableAttachments` is set.","examples":[[{"fileTypes":["image/png"],"maxFileSizeKB":10240}]]}},"additionalProperties":false,"x-gone":{"useSupportedContentProfile":{"why":"was removed from the platform in 2024-03","instead":"Write `enableAttachments`; the types come from the supported content profile of the deployment."}}},"sessionPersistenceType":{"type":["string","null"],"enum":["AcrossSubdomains","DomainOrSubdomainOnly",null],"description":"Whether a conversation goes on across sub-domains; the platform has deprecated the choice."},"apps":{"type":["object","null"],"description":"What the messenger is used for.","properties":{"conversations":{"type":["object","null"],"description":"Conversations with bots and agents.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there are any."},"showAgentTypingIndicator":{"type":["boolean","null"],"description":"Whether visitors see that an agent is typing."},"showUserTypingIndicator":{"type":["boolean","null"],"description":"Whether agents see that a visitor is typing."},"autoStart":{"type":["object","null"],"description":"How a conversation begins.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the inbound message flow starts when the messenger opens."}},"additionalProperties":false},"markdown":{"type":["object","null"],"description":"Rich text.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether messages may be formatted."}},"additionalProperties":false},"conversationDisconnect":{"type":["object","null"],"description":"What a visitor sees when the agent has left.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the end of a conversation is shown."},"type":{"type":["string","null"],"enum":["Send","ReadOnly",null],"description":"Whether the visitor can still write then."}},"additionalProperties":false},"conversationClear":{"type":["object","null"],"description":"Taking away a conversation.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether visitors can clear it."}},"additionalProperties":false},"humanize":{"type":["object","null"],"description":"A name and a face for the bot.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the name and picture of the bot are shown."},"bot":{"type":["object","null"],"description":"The bot as visitors see it.","properties":{"name":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its name.","examples":["Robin"]},"avatarUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"The address of its picture, by https.","examples":["https://shop.example.com/robin.png"]}},"additionalProperties":false}},"additionalProperties":false},"notifications":{"type":["object","null"],"description":"Push notifications on mobile devices.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are sent; each language then needs both push texts in `labels`."},"notificationContentType":{"type":["string","null"],"enum":["IncludeMessagesContent","ExcludeMessagesContent",null],"description":"Whether they carry the text of the message."}},"additionalProperties":false},"sessionDurationSeconds":{"type":["integer","null"],"description":"How long a session lasts, in seconds; three days by default.","minimum":900,"examples":[259200]}},"additionalProperties":false},"knowledge":{"type":["object","null"],"description":"Articles of a knowledge base inside of the messenger.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are offered."},"knowledgeBase":{"type":["object","null"],"description":"The knowledge base whose articles are offered.","properties":{},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"position":{"type":["object","null"],"description":"Where the messenger lies on the page.","properties":{"alignment":{"type":["string","null"],"enum":["Auto","Left","Right",null],"description":"On which side."},"sideSpace":{"type":["integer","null"],"description":"The space beside it, in pixels.","examples":[20]},"bottomSpace":{"type":["integer","null"],"description":"The space below it, in pixels.","examples":[12]}},"additionalProperties":false},"cobrowse":{"type":["object","null"],"description":"Co-browsing: what an agent sees and does of a visitor's page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether co-browsing is offered."},"allowAgentControl":{"type":["boolean","null"],"description":"Whether agents can ask for control of the page."},"allowAgentNavigation":{"type":["boolean","null"],"description":"Whether agents can lead the visitor to another page."},"allowDraw":{"type":["boolean","null"],"description":"Whether agents can draw on the page."},"channels":{"type":["array","null"],"items":{"type":"string","enum":["Webmessaging","Voice"]},"x-empty-is-unset":true,"description":"Where co-browsing can begin.","uniqueItems":true},"maskSelectors":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"CSS selectors of what agents never see.","examples":[[".card-number"]]},"readonlySelectors":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"CSS selectors of what agents cannot change.","examples":[[".order-total"]]},"pauseCriteria":{"type":["array","null"],"items":{"type":"object","description":"One sort of pages.","properties":{"urlFragment":{"type":"string","minLength":1,"description":"A part of the address.","examples":["/checkout"]},"condition":{"type":"string","enum":["Includes","DoesNotInclude","StartsWith","EndsWith","Equals"],"description":"How the part lies in the address."}},"additionalProperties":false,"required":["urlFragment","condition"]},"x-empty-is-unset":true,"description":"The pages on which co-browsing pauses.","examples":[[{"urlFragment":"/checkout","condition":"Includes"}]]}},"additionalProperties":false},"video":{"type":["object","null"],"description":"Video calls from the messenger.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether video is offered."},"channels":{"type":["array","null"],"items":{"type":"string","enum":["Webmessaging","Voice"]},"x-empty-is-unset":true,"description":"Where a video call can begin.","uniqueItems":true},"agent":{"type":["object","null"],"description":"What agents can do.","properties":{"allowCamera":{"type":["boolean","null"],"description":"Whether an agent can switch a camera on."},"allowScreenShare":{"type":["boolean","null"],"description":"Whether an agent can share a screen."},"allowMicrophone":{"type":["boolean","null"],"description":"Whether an agent can switch a microphone on."},"background":{"type":["string","null"],"enum":["BLUR","NONE","IMAGE",null],"description":"What is behind an agent."},"backgroundImage":{"type":["object","null"],"description":"The picture behind an agent, where `background` is `IMAGE`.","properties":{"url":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, by https.","examples":["https://shop.example.com/office.png"]}},"additionalProperties":false}},"additionalProperties":false},"user":{"type":["object","null"],"description":"What visitors can do.","properties":{"allowCamera":{"type":["boolean","null"],"description":"Whether a visitor can switch a camera on."},"allowScreenShare":{"type":["boolean","null"],"description":"Whether a visitor can share a screen."},"allowMicrophone":{"type":["boolean","null"],"description":"Whether a visitor can switch a microphone on."}},"additionalProperties":false}},"additionalProperties":false},"authenticationSettings":{"type":["object","null"],"description":"How visitors sign in.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether visitors can sign in."},"integrationId":{"type":["string","null"],"minLength":1,"x-reference":"integrations","description":"The OpenID Connect integration that knows the visitors, by key or name.","examples":["Shop sign-in"]},"allowSessionUpgrade":{"type":["boolean","null"],"description":"Whether a session that began without a sign-in goes on after it."}},"additionalProperties":false},"journeyEvents":{"type":["object","null"],"description":"What is recorded of a visitor's journey through the page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether anything is recorded; audiences need it."},"pageviewConfig":{"type":["string","null"],"enum":["Auto","Once","Off",null],"description":"When a view of a page is recorded."},"clickEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["selector","eventName"]},"x-empty-is-unset":true,"description":"Clicks that are recorded."},"inViewportEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["selector","eventName"]},"x-empty-is-unset":true,"description":"Elements that are recorded when they come into view."},"formsTrackEvents":{"type":["array","null"],"items":{"type":"object","description":"One form.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"formName":{"type":"string","minLength":1,"description":"The name of the form in what is recorded.","examples":["checkout"]},"captureDataOnFormAbandon":{"type":"boolean","description":"Whether what was typed is recorded when the form is left."},"captureDataOnFormSubmit":{"type":"boolean","description":"Whether what was typed is recorded when the form is sent."}},"additionalProperties":false,"required":["selector","formName","captureDataOnFormAbandon","captureDataOnFormSubmit"]},"x-empty-is-unset":true,"description":"Forms that are recorded."},"idleEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]},"idleAfterSeconds":{"type":"integer","description":"After how many seconds without activity.","minimum":30,"examples":[60]}},"additionalProperties":false,"required":["eventName"]},"x-empty-is-unset":true,"description":"Times without activity that are recorded."},"scrollDepthEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"percentage":{"type":"integer","description":"How far down the page, in percent.","minimum":0,"maximum":100,"examples":[50]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["percentage","eventName"]},"x-empty-is-unset":true,"description":"Depths of scrolling that are recorded."},"trackingSettings":{"type":["object","null"],"description":"What of an address is recorded, and of whom nothing is.","properties":{"shouldKeepUrlFragment":{"type":["boolean","null"],"description":"Whether the part behind `#` is recorded."},"searchQueryParameters":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"The query parameters that hold what a visitor searches for.","examples":[["q"]],"maxItems":50},"excludedQueryParameters":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"The query parameters that are not recorded.","examples":[["token"]],"maxItems":50},"ipFilters":{"type":["array","null"],"items":{"type":"object","description":"One address or range.","properties":{"ipAddress":{"type":"string","minLength":1,"description":"An IPv4 or IPv6 address, or a range of them in CIDR notation.","examples":["203.0.113.0/24"]},"name":{"type":"string","minLength":1,"description":"What it is called.","examples":["Head office"]}},"additionalProperties":false,"required":["ipAddress"]},"x-empty-is-unset":true,"description":"The addresses from which nothing is recorded.","maxItems":10}},"additionalProperties":false}},"additionalProperties":false,"x-gone":{"excludedQueryParameters":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { excludedQueryParameters: … } }`."},"shouldKeepUrlFragment":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { shouldKeepUrlFragment: … } }`."},"searchQueryParameters":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { searchQueryParameters: … } }`."}}},"supportCenter":{"type":["object","null"],"description":"The support center: a knowledge base as a page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is one."},"knowledgeBase":{"type":["object","null"],"description":"The knowledge base whose articles are offered.","properties":{},"additionalProperties":false},"routerType":{"type":["string","null"],"enum":["Hash","Browser",null],"description":"How its addresses are made."},"customMessages":{"type":["array","null"],"items":{"type":"object","description":"One text.","properties":{"type":{"type":"string","enum":["Welcome","Fallback"],"description":"When it is shown."},"defaultValue":{"type":"string","maxLength":300,"description":"The text, of at most 300 characters.","examples":["How can we help?"]}},"additionalProperties":false,"required":["type","defaultValue"]},"x-empty-is-unset":true,"description":"Texts of its own."},"screens":{"type":["array","null"],"items":{"type":"object","description":"One screen.","properties":{"type":{"type":"string","enum":["Home","Category","SearchResults","Article"],"description":"Which screen."},"moduleSettings":{"type":"array","items":{"type":"object","description":"One part of a screen.","properties":{"type":{"type":"string","enum":["Search","Categories","FAQ","Contact","Results","Article","TopViewedArticles"],"description":"Which part."},"enabled":{"type":"boolean","description":"Whether it is shown."},"compactCategoryModuleTemplate":{"type":"object","description":"The short form of categories.","properties":{"active":{"type":"boolean","description":"Whether this form is used."}},"additionalProperties":false,"required":["active"]},"detailedCategoryModuleTemplate":{"type":"object","description":"The long form of categories.","properties":{"active":{"type":"boolean","description":"Whether this form is used."},"sidebar":{"type":"object","description":"The bar beside it.","properties":{"enabled":{"type":"boolean","description":"Whether it is shown."}},"additionalProperties":false,"required":["enabled"]}},"additionalProperties":false,"required":["active","sidebar"]}},"additionalProperties":false,"required":["type","enabled"]},"x-empty-is-unset":true,"description":"Its parts, in order."}},"additionalProperties":false,"required":["type","moduleSettings"]},"x-empty-is-unset":true,"description":"What is on which screen."},"enabledCategories":{"type":["array","null"],"items":{"type":"object","description":"One category.","properties":{"image":{"type":"object","description":"Its picture.","properties":{"source":{"type":"object","description":"Where it is.","properties":{"defaultUrl":{"type":"string","x-empty-is-unset":true,"description":"Its address, which begins with `https://`.","examples":["https://shop.example.com/help.png"]}},"additionalProperties":false,"required":["defaultUrl"]}},"additionalProperties":false,"required":["source"]}},"additionalProperties":false,"required":[]},"x-empty-is-unset":true,"description":"The categories that are shown, in order."},"labelFilter":{"type":["object","null"],"description":"Which articles are shown.","properties":{"labels":{"type":["array","null"],"items":{"type":"object","description":"One label.","properties":{},"additionalProperties":false,"required":[]},"x-empty-is-unset":true,"description":"The labels, one of which an article must have."}},"additionalProperties":false},"styleSetting":{"type":["object","null"],"description":"How it looks.","properties":{"heroStyle":{"type":["object","null"],"description":"The head of the page.","properties":{"backgroundColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its background. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]},"textColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its text. In quotes: without them `#` begins a comment of YAML.","examples":["#FFFFFF"]},"image":{"type":["object","null"],"description":"The picture behind it.","properties":{"source":{"type":["object","null"],"description":"Where it is.","properties":{"defaultUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, which begins with `https://`.","examples":["https://shop.example.com/help.png"]}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"globalStyle":{"type":["object","null"],"description":"All of the page.","properties":{"backgroundColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its background. In quotes: without them `#` begins a comment of YAML.","examples":["#FFFFFF"]},"primaryColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"The colour of links and buttons. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]},"primaryColorDark":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"A darker tone of it. In quotes: without them `#` begins a comment of YAML.","examples":["#08457A"]},"primaryColorLight":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"A lighter tone of it. In quotes: without them `#` begins a comment of YAML.","examples":["#D6E6F4"]},"textColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its text. In quotes: without them `#` begins a comment of YAML.","examples":["#222222"]},"fontFamily":{"type":["string","null"],"minLength":1,"description":"The font of its text.","examples":["sans-serif"]}},"additionalProperties":false}},"additionalProperties":false},"feedback":{"type":["object","null"],"description":"What readers say of an article.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are asked."}},"additionalProperties":false}},"additionalProperties":false}},"examples":[{"languages":["en-us","de"],"defaultLanguage":"en-us","labels":{"en-us":{"MessengerHomeHeaderTitle":"Hello"},"de":{"MessengerHomeHeaderTitle":"Hallo"}},"messenger":{"styles":{"primaryColor":"#0B5FA5"},"launcherButton":{"visibility":"On"}}}],"x-gone":{"customI18nLabels":{"why":"is written by language and key","instead":"Write `labels: { en-us: { MessengerHomeHeaderTitle: \"Hello\" } }`."}}};
const schema35 = {"additionalProperties":false,"type":["object","null"],"title":"messenger deployment","description":"One web deployment: which configuration visitors get on which pages.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this messenger deployment, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this messenger deployment has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the messenger deployment is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"x-empty-is-unset":true,"description":"What it is for.","examples":["The public shop"]},"configuration":{"type":["object","string","null"],"x-short":"name","title":"Configuration","description":"The messenger configuration that is shown: its newest published version, unless `version` pins another one.","properties":{"name":{"type":["string","null"],"minLength":1,"x-reference":"messengerConfigurations","description":"The messenger configuration: its key in this org, or its name in the platform.","examples":["Support messenger"]},"version":{"type":["integer","null"],"minimum":1,"description":"The published version that is shown; without it the newest one.","examples":[3]}},"additionalProperties":false,"examples":["Support messenger","Support messenger",{"name":"Support messenger","version":3}],"minLength":1},"allowAllDomains":{"type":["boolean","null"],"description":"Every page may show it; then `allowedDomains` is empty.","examples":[false]},"allowedDomains":{"type":["array","null"],"uniqueItems":true,"x-empty-is-unset":true,"items":{"type":"string","minLength":1,"description":"A host name without scheme or port; its sub-domains are allowed with it."},"description":"The domains whose pages may show it: host names without scheme or port. Sub-domains are allowed with them.","examples":[["shop.example.com"]]},"flow":{"type":["string","null"],"minLength":1,"x-reference":"flows","description":"The published inbound message flow that answers conversations, by its name.","examples":["Inbound message"]},"supportedContent":{"type":["string","null"],"minLength":1,"x-reference":"supportedContent","description":"The supported-content profile that says which attachments are accepted, by its name.","examples":["Images only"]},"status":{"type":["string","null"],"enum":["Active","Inactive",null],"description":"`Inactive` switches the messenger off.","examples":["Active"]}},"examples":[{"configuration":"Support messenger","allowedDomains":["shop.example.com"],"flow":"Inbound message","supportedContent":"Images only","status":"Active"},{"configuration":{"name":"Support messenger","version":3}}]};
const schema36 = {"additionalProperties":false,"type":["object","null"],"title":"schedule","description":"One schedule of Architect, by its name: when it is open, in local time.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule."},"days":{"type":["array","null"],"items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]},"uniqueItems":true,"minItems":1,"description":"The days of each week on which the window opens. Needs `from`, `to` and `starting`.","examples":[["mon","tue","wed","thu","fri"]]},"from":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window opens, as \"HH:MM\", in the time zone of the schedule group.","examples":["09:00"]},"to":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window closes, as \"HH:MM\". At or before `from` it is on the next day.","examples":["17:30"]},"starting":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The first day on which the window opens: one of `days`.","examples":["2026-01-05"]},"until":{"type":["string","null"],"pattern":"^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$","description":"The last day on which the window may open; `never` where it has no end.","examples":["2026-12-31","never"]},"date":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The one day on which the window opens, in place of `days` and `starting`.","examples":["2026-12-24"]},"start":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The start of the first window as the platform has it, where days and hours cannot say it.","examples":["2026-01-01T00:00:00"]},"end":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The end of the first window as the platform has it.","examples":["2026-01-02T00:00:00"]},"rrule":{"type":["string","null"],"description":"The rule by which the window comes again, as the platform has it (an iCalendar RRULE); an empty text where it does not.","examples":["FREQ=YEARLY;INTERVAL=1;BYMONTH=1;BYMONTHDAY=1"]}},"examples":[{"days":["mon","tue","wed","thu","fri"],"from":"09:00","to":"17:30","starting":"2026-01-05"}]};
const schema37 = {"additionalProperties":false,"type":["object","null"],"title":"schedule group","description":"One schedule group of Architect, by its name: what its schedules mean, and in which time zone.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule group, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule group has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule group is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule group."},"timeZone":{"type":["string","null"],"minLength":1,"description":"The time zone in which the schedules are read, by its IANA name.","examples":["Europe/Berlin","America/New_York"]},"openSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is open, by key or name.","examples":[["Weekdays"]]},"closedSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is closed; they win over those in which it is open.","examples":[["Maintenance"]]},"holidaySchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules of its holidays; they win over both.","examples":[["Christmas"]]}},"examples":[{"timeZone":"Europe/Berlin","openSchedules":["Weekdays"],"holidaySchedules":["Christmas"]}]};
const schema38 = {"additionalProperties":false,"type":["object","null"],"title":"Timeout rule","description":"What is to hold for timeouts that no entry names. It reports; with `fix: true` it makes changes.","properties":{"of":{"type":["string","null"],"enum":["dataActions","functions",null],"description":"Whose timeouts the rule is for."},"match":{"type":["object","null"],"description":"Which of them; all where nothing is written. Names of the platform, not labels of this file.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"The name; `*` stands for any text, `?` for one character."},"integration":{"type":["string","null"],"minLength":1,"description":"The integration; `*` stands for any text, `?` for one character."},"category":{"type":["string","null"],"minLength":1,"description":"The category; `*` stands for any text, `?` for one character."}},"additionalProperties":false,"examples":[{"integration":"CRM *"}]},"atLeast":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"ms","minimum":1,"maximum":86400000},"description":"No timeout may be shorter.","examples":["10s"]},"atMost":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"ms","minimum":1,"maximum":86400000},"description":"No timeout may be longer.","examples":["10s"]},"exactly":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"ms","minimum":1,"maximum":86400000},"description":"Every timeout has this length.","examples":["10s"]},"fix":{"type":["boolean","null"],"default":false,"description":"Make changes so that the rule holds, instead of only reporting."}},"examples":[{"of":"dataActions","match":{"integration":"CRM *"},"atMost":"10s","fix":true}]};
const func1 = (imported0.default ?? imported0);
const func9 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$", "u");
const pattern7 = new RegExp("^[^\\s]+\\.[^\\s.]+$", "u");
const pattern8 = new RegExp("^[a-z]{2,3}(-[a-z0-9]{2,8})*$", "u");
const pattern11 = new RegExp("^#[A-Fa-f0-9]{6}$", "u");
const pattern12 = new RegExp("^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$", "u");
const pattern19 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const pattern21 = new RegExp("^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
const pattern22 = new RegExp("^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$", "u");
const pattern24 = new RegExp("^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$", "u");
const pattern29 = new RegExp("^(100|[1-9]?[0-9])%$", "u");

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
if(!(((((((key0 === "dataActions") || (key0 === "messengerConfigurations")) || (key0 === "messengerDeployments")) || (key0 === "schedules")) || (key0 === "scheduleGroups")) || (key0 === "timeoutRules")) || (key0 === "policies"))){
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
if(func1(data8) < 1){
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
if(func1(data9) > 255){
const err22 = {instancePath:instancePath+"/dataActions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/function/description",schemaPath:"#/$defs/dataActions/properties/function/properties/description/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func1(data9) < 1){
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
if(func1(data11) < 1){
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
if(data.messengerConfigurations !== undefined){
let data12 = data.messengerConfigurations;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
const err28 = {instancePath:instancePath+"/messengerConfigurations",schemaPath:"#/properties/messengerConfigurations/type",keyword:"type",params:{type: schema32.properties.messengerConfigurations.type},message:"must be object,null"};
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
if(func1(key5) < 1){
const err29 = {instancePath:instancePath+"/messengerConfigurations",schemaPath:"#/properties/messengerConfigurations/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key5};
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
const err30 = {instancePath:instancePath+"/messengerConfigurations",schemaPath:"#/properties/messengerConfigurations/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"};
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
const err31 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerConfigurations/type",keyword:"type",params:{type: schema34.type},message:"must be object,null"};
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
if(!(func9.call(schema34.properties, key7))){
const err32 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerConfigurations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
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
const err33 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerConfigurations/properties/name/type",keyword:"type",params:{type: schema34.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data14 === "string"){
if(func1(data14) > 100){
const err34 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerConfigurations/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func1(data14) < 1){
const err35 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerConfigurations/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data13.was !== undefined){
let data15 = data13.was;
if((typeof data15 !== "string") && (data15 !== null)){
const err36 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/messengerConfigurations/properties/was/type",keyword:"type",params:{type: schema34.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(typeof data15 === "string"){
if(func1(data15) < 1){
const err37 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/messengerConfigurations/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data13.unchecked !== undefined){
let data16 = data13.unchecked;
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
const err38 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/messengerConfigurations/properties/unchecked/type",keyword:"type",params:{type: schema34.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data13.create !== undefined){
let data17 = data13.create;
if((typeof data17 !== "string") && (data17 !== null)){
const err39 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/messengerConfigurations/properties/create/type",keyword:"type",params:{type: schema34.properties.create.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!((data17 === "only") || (data17 === null))){
const err40 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/messengerConfigurations/properties/create/enum",keyword:"enum",params:{allowedValues: schema34.properties.create.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data13.description !== undefined){
let data18 = data13.description;
if((typeof data18 !== "string") && (data18 !== null)){
const err41 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/messengerConfigurations/properties/description/type",keyword:"type",params:{type: schema34.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data13.languages !== undefined){
let data19 = data13.languages;
if((!(Array.isArray(data19))) && (data19 !== null)){
const err42 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/languages",schemaPath:"#/$defs/messengerConfigurations/properties/languages/type",keyword:"type",params:{type: schema34.properties.languages.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(Array.isArray(data19)){
if(data19.length < 1){
const err43 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/languages",schemaPath:"#/$defs/messengerConfigurations/properties/languages/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data20 = data19[i0];
if(typeof data20 === "string"){
if(!pattern8.test(data20)){
const err44 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/languages/" + i0,schemaPath:"#/$defs/messengerConfigurations/properties/languages/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[a-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[a-z0-9]{2,8})*$"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/languages/" + i0,schemaPath:"#/$defs/messengerConfigurations/properties/languages/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
}
if(data13.defaultLanguage !== undefined){
let data21 = data13.defaultLanguage;
if((typeof data21 !== "string") && (data21 !== null)){
const err46 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaultLanguage",schemaPath:"#/$defs/messengerConfigurations/properties/defaultLanguage/type",keyword:"type",params:{type: schema34.properties.defaultLanguage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(typeof data21 === "string"){
if(!pattern8.test(data21)){
const err47 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaultLanguage",schemaPath:"#/$defs/messengerConfigurations/properties/defaultLanguage/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[a-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[a-z0-9]{2,8})*$"+"\""};
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
if(data13.labels !== undefined){
let data22 = data13.labels;
if((!(data22 && typeof data22 == "object" && !Array.isArray(data22))) && (data22 !== null)){
const err48 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/$defs/messengerConfigurations/properties/labels/type",keyword:"type",params:{type: schema34.properties.labels.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key8 in data22){
const _errs59 = errors;
if(typeof key8 === "string"){
if(!pattern8.test(key8)){
const err49 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/$defs/messengerConfigurations/properties/labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[a-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[a-z0-9]{2,8})*$"+"\"",propertyName:key8};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/$defs/messengerConfigurations/properties/labels/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key8};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var valid12 = _errs59 === errors;
if(!valid12){
const err51 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/$defs/messengerConfigurations/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key8},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
for(const key9 in data22){
let data23 = data22[key9];
if((!(data23 && typeof data23 == "object" && !Array.isArray(data23))) && (data23 !== null)){
const err52 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerConfigurations/properties/labels/additionalProperties/type",keyword:"type",params:{type: schema34.properties.labels.additionalProperties.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key10 in data23){
if(!(((((key10 === "MessengerHomeHeaderTitle") || (key10 === "MessengerHomeHeaderSubTitle")) || (key10 === "MessengerLauncherButtonText")) || (key10 === "PushNotificationTitle")) || (key10 === "PushNotificationBody"))){
const err53 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerConfigurations/properties/labels/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data23.MessengerHomeHeaderTitle !== undefined){
let data24 = data23.MessengerHomeHeaderTitle;
if((typeof data24 !== "string") && (data24 !== null)){
const err54 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/MessengerHomeHeaderTitle",schemaPath:"#/$defs/messengerConfigurations/properties/labels/additionalProperties/properties/MessengerHomeHeaderTitle/type",keyword:"type",params:{type: schema34.properties.labels.additionalProperties.properties.MessengerHomeHeaderTitle.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data23.MessengerHomeHeaderSubTitle !== undefined){
let data25 = data23.MessengerHomeHeaderSubTitle;
if((typeof data25 !== "string") && (data25 !== null)){
const err55 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/MessengerHomeHeaderSubTitle",schemaPath:"#/$defs/messengerConfigurations/properties/labels/additionalProperties/properties/MessengerHomeHeaderSubTitle/type",keyword:"type",params:{type: schema34.properties.labels.additionalProperties.properties.MessengerHomeHeaderSubTitle.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data23.MessengerLauncherButtonText !== undefined){
let data26 = data23.MessengerLauncherButtonText;
if((typeof data26 !== "string") && (data26 !== null)){
const err56 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/MessengerLauncherButtonText",schemaPath:"#/$defs/messengerConfigurations/properties/labels/additionalProperties/properties/MessengerLauncherButtonText/type",keyword:"type",params:{type: schema34.properties.labels.additionalProperties.properties.MessengerLauncherButtonText.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data23.PushNotificationTitle !== undefined){
let data27 = data23.PushNotificationTitle;
if((typeof data27 !== "string") && (data27 !== null)){
const err57 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/PushNotificationTitle",schemaPath:"#/$defs/messengerConfigurations/properties/labels/additionalProperties/properties/PushNotificationTitle/type",keyword:"type",params:{type: schema34.properties.labels.additionalProperties.properties.PushNotificationTitle.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data23.PushNotificationBody !== undefined){
let data28 = data23.PushNotificationBody;
if((typeof data28 !== "string") && (data28 !== null)){
const err58 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/PushNotificationBody",schemaPath:"#/$defs/messengerConfigurations/properties/labels/additionalProperties/properties/PushNotificationBody/type",keyword:"type",params:{type: schema34.properties.labels.additionalProperties.properties.PushNotificationBody.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
}
}
}
if(data13.headlessMode !== undefined){
let data29 = data13.headlessMode;
if((!(data29 && typeof data29 == "object" && !Array.isArray(data29))) && (data29 !== null)){
const err59 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/headlessMode",schemaPath:"#/$defs/messengerConfigurations/properties/headlessMode/type",keyword:"type",params:{type: schema34.properties.headlessMode.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key11 in data29){
if(!(key11 === "enabled")){
const err60 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/headlessMode",schemaPath:"#/$defs/messengerConfigurations/properties/headlessMode/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data29.enabled !== undefined){
let data30 = data29.enabled;
if((typeof data30 !== "boolean") && (data30 !== null)){
const err61 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/headlessMode/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/headlessMode/properties/enabled/type",keyword:"type",params:{type: schema34.properties.headlessMode.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
}
if(data13.messenger !== undefined){
let data31 = data13.messenger;
if((!(data31 && typeof data31 == "object" && !Array.isArray(data31))) && (data31 !== null)){
const err62 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/type",keyword:"type",params:{type: schema34.properties.messenger.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key12 in data31){
if(!(((((((key12 === "enabled") || (key12 === "styles")) || (key12 === "launcherButton")) || (key12 === "homeScreen")) || (key12 === "fileUpload")) || (key12 === "sessionPersistenceType")) || (key12 === "apps"))){
const err63 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data31.enabled !== undefined){
let data32 = data31.enabled;
if((typeof data32 !== "boolean") && (data32 !== null)){
const err64 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/enabled/type",keyword:"type",params:{type: schema34.properties.messenger.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data31.styles !== undefined){
let data33 = data31.styles;
if((!(data33 && typeof data33 == "object" && !Array.isArray(data33))) && (data33 !== null)){
const err65 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/styles",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/styles/type",keyword:"type",params:{type: schema34.properties.messenger.properties.styles.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key13 in data33){
if(!(key13 === "primaryColor")){
const err66 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/styles",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/styles/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data33.primaryColor !== undefined){
let data34 = data33.primaryColor;
if((typeof data34 !== "string") && (data34 !== null)){
const err67 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/styles/primaryColor",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/styles/properties/primaryColor/type",keyword:"type",params:{type: schema34.properties.messenger.properties.styles.properties.primaryColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(typeof data34 === "string"){
if(!pattern11.test(data34)){
const err68 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/styles/primaryColor",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/styles/properties/primaryColor/pattern",keyword:"pattern",params:{pattern: "^#[A-Fa-f0-9]{6}$"},message:"must match pattern \""+"^#[A-Fa-f0-9]{6}$"+"\""};
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
}
}
if(data31.launcherButton !== undefined){
let data35 = data31.launcherButton;
if((!(data35 && typeof data35 == "object" && !Array.isArray(data35))) && (data35 !== null)){
const err69 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/launcherButton/type",keyword:"type",params:{type: schema34.properties.messenger.properties.launcherButton.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key14 in data35){
if(!(((key14 === "visibility") || (key14 === "displayType")) || (key14 === "icon"))){
const err70 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/launcherButton/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data35.visibility !== undefined){
let data36 = data35.visibility;
if((typeof data36 !== "string") && (data36 !== null)){
const err71 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/visibility",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/launcherButton/properties/visibility/type",keyword:"type",params:{type: schema34.properties.messenger.properties.launcherButton.properties.visibility.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!((((data36 === "On") || (data36 === "Off")) || (data36 === "OnDemand")) || (data36 === null))){
const err72 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/visibility",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/launcherButton/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema34.properties.messenger.properties.launcherButton.properties.visibility.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data35.displayType !== undefined){
let data37 = data35.displayType;
if((typeof data37 !== "string") && (data37 !== null)){
const err73 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/displayType",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/launcherButton/properties/displayType/type",keyword:"type",params:{type: schema34.properties.messenger.properties.launcherButton.properties.displayType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!((((data37 === "IconAndText") || (data37 === "Icon")) || (data37 === "Text")) || (data37 === null))){
const err74 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/displayType",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/launcherButton/properties/displayType/enum",keyword:"enum",params:{allowedValues: schema34.properties.messenger.properties.launcherButton.properties.displayType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data35.icon !== undefined){
let data38 = data35.icon;
if((!(data38 && typeof data38 == "object" && !Array.isArray(data38))) && (data38 !== null)){
const err75 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/icon",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/launcherButton/properties/icon/type",keyword:"type",params:{type: schema34.properties.messenger.properties.launcherButton.properties.icon.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key15 in data38){
if(!(key15 === "url")){
const err76 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/icon",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/launcherButton/properties/icon/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data38.url !== undefined){
let data39 = data38.url;
if((typeof data39 !== "string") && (data39 !== null)){
const err77 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/icon/url",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/launcherButton/properties/icon/properties/url/type",keyword:"type",params:{type: schema34.properties.messenger.properties.launcherButton.properties.icon.properties.url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
}
}
}
if(data31.homeScreen !== undefined){
let data40 = data31.homeScreen;
if((!(data40 && typeof data40 == "object" && !Array.isArray(data40))) && (data40 !== null)){
const err78 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/homeScreen",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/homeScreen/type",keyword:"type",params:{type: schema34.properties.messenger.properties.homeScreen.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key16 in data40){
if(!((key16 === "enabled") || (key16 === "logoUrl"))){
const err79 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/homeScreen",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/homeScreen/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data40.enabled !== undefined){
let data41 = data40.enabled;
if((typeof data41 !== "boolean") && (data41 !== null)){
const err80 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/homeScreen/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/homeScreen/properties/enabled/type",keyword:"type",params:{type: schema34.properties.messenger.properties.homeScreen.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data40.logoUrl !== undefined){
let data42 = data40.logoUrl;
if((typeof data42 !== "string") && (data42 !== null)){
const err81 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/homeScreen/logoUrl",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/homeScreen/properties/logoUrl/type",keyword:"type",params:{type: schema34.properties.messenger.properties.homeScreen.properties.logoUrl.type},message:"must be string,null"};
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
if(data31.fileUpload !== undefined){
let data43 = data31.fileUpload;
if((!(data43 && typeof data43 == "object" && !Array.isArray(data43))) && (data43 !== null)){
const err82 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/type",keyword:"type",params:{type: schema34.properties.messenger.properties.fileUpload.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key17 in data43){
if(!((key17 === "enableAttachments") || (key17 === "modes"))){
const err83 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data43.enableAttachments !== undefined){
let data44 = data43.enableAttachments;
if((typeof data44 !== "boolean") && (data44 !== null)){
const err84 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/enableAttachments",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/enableAttachments/type",keyword:"type",params:{type: schema34.properties.messenger.properties.fileUpload.properties.enableAttachments.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data43.modes !== undefined){
let data45 = data43.modes;
if((!(Array.isArray(data45))) && (data45 !== null)){
const err85 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/type",keyword:"type",params:{type: schema34.properties.messenger.properties.fileUpload.properties.modes.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(Array.isArray(data45)){
const len1 = data45.length;
for(let i1=0; i1<len1; i1++){
let data46 = data45[i1];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key18 in data46){
if(!((key18 === "fileTypes") || (key18 === "maxFileSizeKB"))){
const err86 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i1,schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data46.fileTypes !== undefined){
let data47 = data46.fileTypes;
if(Array.isArray(data47)){
const len2 = data47.length;
for(let i2=0; i2<len2; i2++){
let data48 = data47[i2];
if(typeof data48 !== "string"){
const err87 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i1+"/fileTypes/" + i2,schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/items/properties/fileTypes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(!(((data48 === "image/jpeg") || (data48 === "image/gif")) || (data48 === "image/png"))){
const err88 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i1+"/fileTypes/" + i2,schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/items/properties/fileTypes/items/enum",keyword:"enum",params:{allowedValues: schema34.properties.messenger.properties.fileUpload.properties.modes.items.properties.fileTypes.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
let i3 = data47.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data47[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err89 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i1+"/fileTypes",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/items/properties/fileTypes/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err90 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i1+"/fileTypes",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/items/properties/fileTypes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data46.maxFileSizeKB !== undefined){
let data49 = data46.maxFileSizeKB;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err91 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i1+"/maxFileSizeKB",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/items/properties/maxFileSizeKB/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 10240 || isNaN(data49)){
const err92 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i1+"/maxFileSizeKB",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/items/properties/maxFileSizeKB/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10240},message:"must be <= 10240"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data49 < 0 || isNaN(data49)){
const err93 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i1+"/maxFileSizeKB",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/items/properties/maxFileSizeKB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
}
else {
const err94 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i1,schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/fileUpload/properties/modes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(data31.sessionPersistenceType !== undefined){
let data50 = data31.sessionPersistenceType;
if((typeof data50 !== "string") && (data50 !== null)){
const err95 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/sessionPersistenceType",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/sessionPersistenceType/type",keyword:"type",params:{type: schema34.properties.messenger.properties.sessionPersistenceType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!(((data50 === "AcrossSubdomains") || (data50 === "DomainOrSubdomainOnly")) || (data50 === null))){
const err96 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/sessionPersistenceType",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/sessionPersistenceType/enum",keyword:"enum",params:{allowedValues: schema34.properties.messenger.properties.sessionPersistenceType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data31.apps !== undefined){
let data51 = data31.apps;
if((!(data51 && typeof data51 == "object" && !Array.isArray(data51))) && (data51 !== null)){
const err97 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/type",keyword:"type",params:{type: schema34.properties.messenger.properties.apps.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key19 in data51){
if(!((key19 === "conversations") || (key19 === "knowledge"))){
const err98 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data51.conversations !== undefined){
let data52 = data51.conversations;
if((!(data52 && typeof data52 == "object" && !Array.isArray(data52))) && (data52 !== null)){
const err99 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/type",keyword:"type",params:{type: schema34.properties.messenger.properties.apps.properties.conversations.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key20 in data52){
if(!(func9.call(schema34.properties.messenger.properties.apps.properties.conversations.properties, key20))){
const err100 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data52.enabled !== undefined){
let data53 = data52.enabled;
if((typeof data53 !== "boolean") && (data53 !== null)){
const err101 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/enabled/type",keyword:"type",params:{type: schema34.properties.messenger.properties.apps.properties.conversations.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data52.showAgentTypingIndicator !== undefined){
let data54 = data52.showAgentTypingIndicator;
if((typeof data54 !== "boolean") && (data54 !== null)){
const err102 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/showAgentTypingIndicator",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/showAgentTypingIndicator/type",keyword:"type",params:{type: schema34.properties.messenger.properties.apps.properties.conversations.properties.showAgentTypingIndicator.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data52.showUserTypingIndicator !== undefined){
let data55 = data52.showUserTypingIndicator;
if((typeof data55 !== "boolean") && (data55 !== null)){
const err103 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/showUserTypingIndicator",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/showUserTypingIndicator/type",keyword:"type",params:{type: schema34.properties.messenger.properties.apps.properties.conversations.properties.showUserTypingIndicator.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data52.autoStart !== undefined){
let data56 = data52.autoStart;
if((!(data56 && typeof data56 == "object" && !Array.isArray(data56))) && (data56 !== null)){
const err104 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/autoStart",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/autoStart/type",keyword:"type",params:{type: schema34.properties.messenger.properties.apps.properties.conversations.properties.autoStart.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key21 in data56){
if(!(key21 === "enabled")){
const err105 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/autoStart",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/autoStart/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data56.enabled !== undefined){
let data57 = data56.enabled;
if((typeof data57 !== "boolean") && (data57 !== null)){
const err106 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/autoStart/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/autoStart/properties/enabled/type",keyword:"type",params:{type: schema34.properties.messenger.properties.apps.properties.conversations.properties.autoStart.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
}
if(data52.markdown !== undefined){
let data58 = data52.markdown;
if((!(data58 && typeof data58 == "object" && !Array.isArray(data58))) && (data58 !== null)){
const err107 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/markdown",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/markdown/type",keyword:"type",params:{type: schema34.properties.messenger.properties.apps.properties.conversations.properties.markdown.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key22 in data58){
if(!(key22 === "enabled")){
const err108 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/markdown",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/markdown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data58.enabled !== undefined){
let data59 = data58.enabled;
if((typeof data59 !== "boolean") && (data59 !== null)){
const err109 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/markdown/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/markdown/properties/enabled/type",keyword:"type",params:{type: schema34.properties.messenger.properties.apps.properties.conversations.properties.markdown.properties.enabled.type},message:"must be boolean,null"};
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
if(data52.conversationDisconnect !== undefined){
let data60 = data52.conversationDisconnect;
if((!(data60 && typeof data60 == "object" && !Array.isArray(data60))) && (data60 !== null)){
const err110 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/type",keyword:"type",params:{type: schema34.properties.messenger.properties.apps.properties.conversations.properties.conversationDisconnect.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key23 in data60){
if(!((key23 === "enabled") || (key23 === "type"))){
const err111 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data60.enabled !== undefined){
let data61 = data60.enabled;
if((typeof data61 !== "boolean") && (data61 !== null)){
const err112 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/properties/enabled/type",keyword:"type",params:{type: schema34.properties.messenger.properties.apps.properties.conversations.properties.conversationDisconnect.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data60.type !== undefined){
let data62 = data60.type;
if((typeof data62 !== "string") && (data62 !== null)){
const err113 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect/type",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/properties/type/type",keyword:"type",params:{type: schema34.properties.messenger.properties.apps.properties.conversations.properties.conversationDisconnect.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(!(((data62 === "Send") || (data62 === "ReadOnly")) || (data62 === null))){
const err114 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect/type",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/properties/type/enum",keyword:"enum",params:{allowedValues: schema34.properties.messenger.properties.apps.properties.conversations.properties.conversationDisconnect.properties.type.enum},message:"must be equal to one of the allowed values"};
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
}
if(data52.conversationClear !== undefined){
let data63 = data52.conversationClear;
if((!(data63 && typeof data63 == "object" && !Array.isArray(data63))) && (data63 !== null)){
const err115 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationClear",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/conversationClear/type",keyword:"type",params:{type: schema34.properties.messenger.properties.apps.properties.conversations.properties.conversationClear.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key24 in data63){
if(!(key24 === "enabled")){
const err116 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationClear",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/conversationClear/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data63.enabled !== undefined){
let data64 = data63.enabled;
if((typeof data64 !== "boolean") && (data64 !== null)){
const err117 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationClear/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/conversationClear/properties/enabled/type",keyword:"type",params:{type: schema34.properties.messenger.properties.apps.properties.conversations.properties.conversationClear.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
}
if(data52.humanize !== undefined){
let data65 = data52.humanize;
if((!(data65 && typeof data65 == "object" && !Array.isArray(data65))) && (data65 !== null)){
const err118 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/humanize/type",keyword:"type",params:{type: schema34.properties.messenger.properties.apps.properties.conversations.properties.humanize.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key25 in data65){
if(!((key25 === "enabled") || (key25 === "bot"))){
const err119 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/humanize/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data65.enabled !== undefined){
let data66 = data65.enabled;
if((typeof data66 !== "boolean") && (data66 !== null)){
const err120 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/enabled/type",keyword:"type",params:{type: schema34.properties.messenger.properties.apps.properties.conversations.properties.humanize.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data65.bot !== undefined){
let data67 = data65.bot;
if((!(data67 && typeof data67 == "object" && !Array.isArray(data67))) && (data67 !== null)){
const err121 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/bot",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/bot/type",keyword:"type",params:{type: schema34.properties.messenger.properties.apps.properties.conversations.properties.humanize.properties.bot.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key26 in data67){
if(!((key26 === "name") || (key26 === "avatarUrl"))){
const err122 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/bot",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/bot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data67.name !== undefined){
let data68 = data67.name;
if((typeof data68 !== "string") && (data68 !== null)){
const err123 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/bot/name",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/bot/properties/name/type",keyword:"type",params:{type: schema34.properties.messenger.properties.apps.properties.conversations.properties.humanize.properties.bot.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data67.avatarUrl !== undefined){
let data69 = data67.avatarUrl;
if((typeof data69 !== "string") && (data69 !== null)){
const err124 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/bot/avatarUrl",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/bot/properties/avatarUrl/type",keyword:"type",params:{type: schema34.properties.messenger.properties.apps.properties.conversations.properties.humanize.properties.bot.properties.avatarUrl.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
}
}
}
if(data52.notifications !== undefined){
let data70 = data52.notifications;
if((!(data70 && typeof data70 == "object" && !Array.isArray(data70))) && (data70 !== null)){
const err125 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/notifications/type",keyword:"type",params:{type: schema34.properties.messenger.properties.apps.properties.conversations.properties.notifications.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key27 in data70){
if(!((key27 === "enabled") || (key27 === "notificationContentType"))){
const err126 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/notifications/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data70.enabled !== undefined){
let data71 = data70.enabled;
if((typeof data71 !== "boolean") && (data71 !== null)){
const err127 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/notifications/properties/enabled/type",keyword:"type",params:{type: schema34.properties.messenger.properties.apps.properties.conversations.properties.notifications.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data70.notificationContentType !== undefined){
let data72 = data70.notificationContentType;
if((typeof data72 !== "string") && (data72 !== null)){
const err128 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications/notificationContentType",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/notifications/properties/notificationContentType/type",keyword:"type",params:{type: schema34.properties.messenger.properties.apps.properties.conversations.properties.notifications.properties.notificationContentType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(!(((data72 === "IncludeMessagesContent") || (data72 === "ExcludeMessagesContent")) || (data72 === null))){
const err129 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications/notificationContentType",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/notifications/properties/notificationContentType/enum",keyword:"enum",params:{allowedValues: schema34.properties.messenger.properties.apps.properties.conversations.properties.notifications.properties.notificationContentType.enum},message:"must be equal to one of the allowed values"};
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
}
if(data52.sessionDurationSeconds !== undefined){
let data73 = data52.sessionDurationSeconds;
if((!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))) && (data73 !== null)){
const err130 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/sessionDurationSeconds",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/sessionDurationSeconds/type",keyword:"type",params:{type: schema34.properties.messenger.properties.apps.properties.conversations.properties.sessionDurationSeconds.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 < 900 || isNaN(data73)){
const err131 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/sessionDurationSeconds",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/conversations/properties/sessionDurationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 900},message:"must be >= 900"};
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
}
if(data51.knowledge !== undefined){
let data74 = data51.knowledge;
if((!(data74 && typeof data74 == "object" && !Array.isArray(data74))) && (data74 !== null)){
const err132 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/knowledge/type",keyword:"type",params:{type: schema34.properties.messenger.properties.apps.properties.knowledge.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key28 in data74){
if(!((key28 === "enabled") || (key28 === "knowledgeBase"))){
const err133 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/knowledge/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
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
const err134 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/knowledge/properties/enabled/type",keyword:"type",params:{type: schema34.properties.messenger.properties.apps.properties.knowledge.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data74.knowledgeBase !== undefined){
let data76 = data74.knowledgeBase;
if((!(data76 && typeof data76 == "object" && !Array.isArray(data76))) && (data76 !== null)){
const err135 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge/knowledgeBase",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/knowledge/properties/knowledgeBase/type",keyword:"type",params:{type: schema34.properties.messenger.properties.apps.properties.knowledge.properties.knowledgeBase.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key29 in data76){
const err136 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge/knowledgeBase",schemaPath:"#/$defs/messengerConfigurations/properties/messenger/properties/apps/properties/knowledge/properties/knowledgeBase/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
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
}
}
}
}
}
}
if(data13.position !== undefined){
let data77 = data13.position;
if((!(data77 && typeof data77 == "object" && !Array.isArray(data77))) && (data77 !== null)){
const err137 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/position",schemaPath:"#/$defs/messengerConfigurations/properties/position/type",keyword:"type",params:{type: schema34.properties.position.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key30 in data77){
if(!(((key30 === "alignment") || (key30 === "sideSpace")) || (key30 === "bottomSpace"))){
const err138 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/position",schemaPath:"#/$defs/messengerConfigurations/properties/position/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data77.alignment !== undefined){
let data78 = data77.alignment;
if((typeof data78 !== "string") && (data78 !== null)){
const err139 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/position/alignment",schemaPath:"#/$defs/messengerConfigurations/properties/position/properties/alignment/type",keyword:"type",params:{type: schema34.properties.position.properties.alignment.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(!((((data78 === "Auto") || (data78 === "Left")) || (data78 === "Right")) || (data78 === null))){
const err140 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/position/alignment",schemaPath:"#/$defs/messengerConfigurations/properties/position/properties/alignment/enum",keyword:"enum",params:{allowedValues: schema34.properties.position.properties.alignment.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data77.sideSpace !== undefined){
let data79 = data77.sideSpace;
if((!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79)))) && (data79 !== null)){
const err141 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/position/sideSpace",schemaPath:"#/$defs/messengerConfigurations/properties/position/properties/sideSpace/type",keyword:"type",params:{type: schema34.properties.position.properties.sideSpace.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data77.bottomSpace !== undefined){
let data80 = data77.bottomSpace;
if((!(((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80))) && (isFinite(data80)))) && (data80 !== null)){
const err142 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/position/bottomSpace",schemaPath:"#/$defs/messengerConfigurations/properties/position/properties/bottomSpace/type",keyword:"type",params:{type: schema34.properties.position.properties.bottomSpace.type},message:"must be integer,null"};
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
if(data13.cobrowse !== undefined){
let data81 = data13.cobrowse;
if((!(data81 && typeof data81 == "object" && !Array.isArray(data81))) && (data81 !== null)){
const err143 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/type",keyword:"type",params:{type: schema34.properties.cobrowse.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
for(const key31 in data81){
if(!((((((((key31 === "enabled") || (key31 === "allowAgentControl")) || (key31 === "allowAgentNavigation")) || (key31 === "allowDraw")) || (key31 === "channels")) || (key31 === "maskSelectors")) || (key31 === "readonlySelectors")) || (key31 === "pauseCriteria"))){
const err144 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data81.enabled !== undefined){
let data82 = data81.enabled;
if((typeof data82 !== "boolean") && (data82 !== null)){
const err145 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/enabled/type",keyword:"type",params:{type: schema34.properties.cobrowse.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data81.allowAgentControl !== undefined){
let data83 = data81.allowAgentControl;
if((typeof data83 !== "boolean") && (data83 !== null)){
const err146 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/allowAgentControl",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/allowAgentControl/type",keyword:"type",params:{type: schema34.properties.cobrowse.properties.allowAgentControl.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data81.allowAgentNavigation !== undefined){
let data84 = data81.allowAgentNavigation;
if((typeof data84 !== "boolean") && (data84 !== null)){
const err147 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/allowAgentNavigation",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/allowAgentNavigation/type",keyword:"type",params:{type: schema34.properties.cobrowse.properties.allowAgentNavigation.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data81.allowDraw !== undefined){
let data85 = data81.allowDraw;
if((typeof data85 !== "boolean") && (data85 !== null)){
const err148 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/allowDraw",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/allowDraw/type",keyword:"type",params:{type: schema34.properties.cobrowse.properties.allowDraw.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data81.channels !== undefined){
let data86 = data81.channels;
if((!(Array.isArray(data86))) && (data86 !== null)){
const err149 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/channels",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/channels/type",keyword:"type",params:{type: schema34.properties.cobrowse.properties.channels.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(Array.isArray(data86)){
const len3 = data86.length;
for(let i4=0; i4<len3; i4++){
let data87 = data86[i4];
if(typeof data87 !== "string"){
const err150 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/channels/" + i4,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/channels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(!((data87 === "Webmessaging") || (data87 === "Voice"))){
const err151 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/channels/" + i4,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/channels/items/enum",keyword:"enum",params:{allowedValues: schema34.properties.cobrowse.properties.channels.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
let i5 = data86.length;
let j1;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data86[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err152 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/channels",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
break;
}
indices1[item1] = i5;
}
}
}
}
if(data81.maskSelectors !== undefined){
let data88 = data81.maskSelectors;
if((!(Array.isArray(data88))) && (data88 !== null)){
const err153 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/maskSelectors",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/maskSelectors/type",keyword:"type",params:{type: schema34.properties.cobrowse.properties.maskSelectors.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(Array.isArray(data88)){
const len4 = data88.length;
for(let i6=0; i6<len4; i6++){
let data89 = data88[i6];
if(typeof data89 === "string"){
if(func1(data89) < 1){
const err154 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/maskSelectors/" + i6,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/maskSelectors/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/maskSelectors/" + i6,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/maskSelectors/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
}
if(data81.readonlySelectors !== undefined){
let data90 = data81.readonlySelectors;
if((!(Array.isArray(data90))) && (data90 !== null)){
const err156 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/readonlySelectors",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/readonlySelectors/type",keyword:"type",params:{type: schema34.properties.cobrowse.properties.readonlySelectors.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(Array.isArray(data90)){
const len5 = data90.length;
for(let i7=0; i7<len5; i7++){
let data91 = data90[i7];
if(typeof data91 === "string"){
if(func1(data91) < 1){
const err157 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/readonlySelectors/" + i7,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/readonlySelectors/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/readonlySelectors/" + i7,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/readonlySelectors/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
}
if(data81.pauseCriteria !== undefined){
let data92 = data81.pauseCriteria;
if((!(Array.isArray(data92))) && (data92 !== null)){
const err159 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/pauseCriteria/type",keyword:"type",params:{type: schema34.properties.cobrowse.properties.pauseCriteria.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(Array.isArray(data92)){
const len6 = data92.length;
for(let i8=0; i8<len6; i8++){
let data93 = data92[i8];
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.urlFragment === undefined){
const err160 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i8,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/pauseCriteria/items/required",keyword:"required",params:{missingProperty: "urlFragment"},message:"must have required property '"+"urlFragment"+"'"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data93.condition === undefined){
const err161 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i8,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/pauseCriteria/items/required",keyword:"required",params:{missingProperty: "condition"},message:"must have required property '"+"condition"+"'"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
for(const key32 in data93){
if(!((key32 === "urlFragment") || (key32 === "condition"))){
const err162 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i8,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/pauseCriteria/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data93.urlFragment !== undefined){
let data94 = data93.urlFragment;
if(typeof data94 === "string"){
if(func1(data94) < 1){
const err163 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i8+"/urlFragment",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/pauseCriteria/items/properties/urlFragment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err164 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i8+"/urlFragment",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/pauseCriteria/items/properties/urlFragment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data93.condition !== undefined){
let data95 = data93.condition;
if(typeof data95 !== "string"){
const err165 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i8+"/condition",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/pauseCriteria/items/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(!(((((data95 === "Includes") || (data95 === "DoesNotInclude")) || (data95 === "StartsWith")) || (data95 === "EndsWith")) || (data95 === "Equals"))){
const err166 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i8+"/condition",schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/pauseCriteria/items/properties/condition/enum",keyword:"enum",params:{allowedValues: schema34.properties.cobrowse.properties.pauseCriteria.items.properties.condition.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i8,schemaPath:"#/$defs/messengerConfigurations/properties/cobrowse/properties/pauseCriteria/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
}
}
}
if(data13.video !== undefined){
let data96 = data13.video;
if((!(data96 && typeof data96 == "object" && !Array.isArray(data96))) && (data96 !== null)){
const err168 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/video",schemaPath:"#/$defs/messengerConfigurations/properties/video/type",keyword:"type",params:{type: schema34.properties.video.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
for(const key33 in data96){
if(!((((key33 === "enabled") || (key33 === "channels")) || (key33 === "agent")) || (key33 === "user"))){
const err169 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/video",schemaPath:"#/$defs/messengerConfigurations/properties/video/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data96.enabled !== undefined){
let data97 = data96.enabled;
if((typeof data97 !== "boolean") && (data97 !== null)){
const err170 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/enabled/type",keyword:"type",params:{type: schema34.properties.video.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data96.channels !== undefined){
let data98 = data96.channels;
if((!(Array.isArray(data98))) && (data98 !== null)){
const err171 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/channels",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/channels/type",keyword:"type",params:{type: schema34.properties.video.properties.channels.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(Array.isArray(data98)){
const len7 = data98.length;
for(let i9=0; i9<len7; i9++){
let data99 = data98[i9];
if(typeof data99 !== "string"){
const err172 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/channels/" + i9,schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/channels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(!((data99 === "Webmessaging") || (data99 === "Voice"))){
const err173 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/channels/" + i9,schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/channels/items/enum",keyword:"enum",params:{allowedValues: schema34.properties.video.properties.channels.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
let i10 = data98.length;
let j2;
if(i10 > 1){
const indices2 = {};
for(;i10--;){
let item2 = data98[i10];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err174 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/channels",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i10+" are identical)"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
break;
}
indices2[item2] = i10;
}
}
}
}
if(data96.agent !== undefined){
let data100 = data96.agent;
if((!(data100 && typeof data100 == "object" && !Array.isArray(data100))) && (data100 !== null)){
const err175 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/type",keyword:"type",params:{type: schema34.properties.video.properties.agent.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
for(const key34 in data100){
if(!(((((key34 === "allowCamera") || (key34 === "allowScreenShare")) || (key34 === "allowMicrophone")) || (key34 === "background")) || (key34 === "backgroundImage"))){
const err176 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data100.allowCamera !== undefined){
let data101 = data100.allowCamera;
if((typeof data101 !== "boolean") && (data101 !== null)){
const err177 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/allowCamera",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/properties/allowCamera/type",keyword:"type",params:{type: schema34.properties.video.properties.agent.properties.allowCamera.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data100.allowScreenShare !== undefined){
let data102 = data100.allowScreenShare;
if((typeof data102 !== "boolean") && (data102 !== null)){
const err178 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/allowScreenShare",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/properties/allowScreenShare/type",keyword:"type",params:{type: schema34.properties.video.properties.agent.properties.allowScreenShare.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data100.allowMicrophone !== undefined){
let data103 = data100.allowMicrophone;
if((typeof data103 !== "boolean") && (data103 !== null)){
const err179 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/allowMicrophone",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/properties/allowMicrophone/type",keyword:"type",params:{type: schema34.properties.video.properties.agent.properties.allowMicrophone.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data100.background !== undefined){
let data104 = data100.background;
if((typeof data104 !== "string") && (data104 !== null)){
const err180 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/background",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/properties/background/type",keyword:"type",params:{type: schema34.properties.video.properties.agent.properties.background.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(!((((data104 === "BLUR") || (data104 === "NONE")) || (data104 === "IMAGE")) || (data104 === null))){
const err181 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/background",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/properties/background/enum",keyword:"enum",params:{allowedValues: schema34.properties.video.properties.agent.properties.background.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data100.backgroundImage !== undefined){
let data105 = data100.backgroundImage;
if((!(data105 && typeof data105 == "object" && !Array.isArray(data105))) && (data105 !== null)){
const err182 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/backgroundImage",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/properties/backgroundImage/type",keyword:"type",params:{type: schema34.properties.video.properties.agent.properties.backgroundImage.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key35 in data105){
if(!(key35 === "url")){
const err183 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/backgroundImage",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/properties/backgroundImage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data105.url !== undefined){
let data106 = data105.url;
if((typeof data106 !== "string") && (data106 !== null)){
const err184 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/backgroundImage/url",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/agent/properties/backgroundImage/properties/url/type",keyword:"type",params:{type: schema34.properties.video.properties.agent.properties.backgroundImage.properties.url.type},message:"must be string,null"};
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
if(data96.user !== undefined){
let data107 = data96.user;
if((!(data107 && typeof data107 == "object" && !Array.isArray(data107))) && (data107 !== null)){
const err185 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/user/type",keyword:"type",params:{type: schema34.properties.video.properties.user.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key36 in data107){
if(!(((key36 === "allowCamera") || (key36 === "allowScreenShare")) || (key36 === "allowMicrophone"))){
const err186 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/user/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data107.allowCamera !== undefined){
let data108 = data107.allowCamera;
if((typeof data108 !== "boolean") && (data108 !== null)){
const err187 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user/allowCamera",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/user/properties/allowCamera/type",keyword:"type",params:{type: schema34.properties.video.properties.user.properties.allowCamera.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data107.allowScreenShare !== undefined){
let data109 = data107.allowScreenShare;
if((typeof data109 !== "boolean") && (data109 !== null)){
const err188 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user/allowScreenShare",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/user/properties/allowScreenShare/type",keyword:"type",params:{type: schema34.properties.video.properties.user.properties.allowScreenShare.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data107.allowMicrophone !== undefined){
let data110 = data107.allowMicrophone;
if((typeof data110 !== "boolean") && (data110 !== null)){
const err189 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user/allowMicrophone",schemaPath:"#/$defs/messengerConfigurations/properties/video/properties/user/properties/allowMicrophone/type",keyword:"type",params:{type: schema34.properties.video.properties.user.properties.allowMicrophone.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
}
}
}
if(data13.authenticationSettings !== undefined){
let data111 = data13.authenticationSettings;
if((!(data111 && typeof data111 == "object" && !Array.isArray(data111))) && (data111 !== null)){
const err190 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings",schemaPath:"#/$defs/messengerConfigurations/properties/authenticationSettings/type",keyword:"type",params:{type: schema34.properties.authenticationSettings.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
for(const key37 in data111){
if(!(((key37 === "enabled") || (key37 === "integrationId")) || (key37 === "allowSessionUpgrade"))){
const err191 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings",schemaPath:"#/$defs/messengerConfigurations/properties/authenticationSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data111.enabled !== undefined){
let data112 = data111.enabled;
if((typeof data112 !== "boolean") && (data112 !== null)){
const err192 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/authenticationSettings/properties/enabled/type",keyword:"type",params:{type: schema34.properties.authenticationSettings.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data111.integrationId !== undefined){
let data113 = data111.integrationId;
if((typeof data113 !== "string") && (data113 !== null)){
const err193 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings/integrationId",schemaPath:"#/$defs/messengerConfigurations/properties/authenticationSettings/properties/integrationId/type",keyword:"type",params:{type: schema34.properties.authenticationSettings.properties.integrationId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(typeof data113 === "string"){
if(func1(data113) < 1){
const err194 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings/integrationId",schemaPath:"#/$defs/messengerConfigurations/properties/authenticationSettings/properties/integrationId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data111.allowSessionUpgrade !== undefined){
let data114 = data111.allowSessionUpgrade;
if((typeof data114 !== "boolean") && (data114 !== null)){
const err195 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings/allowSessionUpgrade",schemaPath:"#/$defs/messengerConfigurations/properties/authenticationSettings/properties/allowSessionUpgrade/type",keyword:"type",params:{type: schema34.properties.authenticationSettings.properties.allowSessionUpgrade.type},message:"must be boolean,null"};
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
if(data13.journeyEvents !== undefined){
let data115 = data13.journeyEvents;
if((!(data115 && typeof data115 == "object" && !Array.isArray(data115))) && (data115 !== null)){
const err196 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/type",keyword:"type",params:{type: schema34.properties.journeyEvents.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key38 in data115){
if(!((((((((key38 === "enabled") || (key38 === "pageviewConfig")) || (key38 === "clickEvents")) || (key38 === "inViewportEvents")) || (key38 === "formsTrackEvents")) || (key38 === "idleEvents")) || (key38 === "scrollDepthEvents")) || (key38 === "trackingSettings"))){
const err197 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data115.enabled !== undefined){
let data116 = data115.enabled;
if((typeof data116 !== "boolean") && (data116 !== null)){
const err198 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/enabled/type",keyword:"type",params:{type: schema34.properties.journeyEvents.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data115.pageviewConfig !== undefined){
let data117 = data115.pageviewConfig;
if((typeof data117 !== "string") && (data117 !== null)){
const err199 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/pageviewConfig",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/pageviewConfig/type",keyword:"type",params:{type: schema34.properties.journeyEvents.properties.pageviewConfig.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(!((((data117 === "Auto") || (data117 === "Once")) || (data117 === "Off")) || (data117 === null))){
const err200 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/pageviewConfig",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/pageviewConfig/enum",keyword:"enum",params:{allowedValues: schema34.properties.journeyEvents.properties.pageviewConfig.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data115.clickEvents !== undefined){
let data118 = data115.clickEvents;
if((!(Array.isArray(data118))) && (data118 !== null)){
const err201 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/clickEvents/type",keyword:"type",params:{type: schema34.properties.journeyEvents.properties.clickEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(Array.isArray(data118)){
const len8 = data118.length;
for(let i11=0; i11<len8; i11++){
let data119 = data118[i11];
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.selector === undefined){
const err202 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i11,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/clickEvents/items/required",keyword:"required",params:{missingProperty: "selector"},message:"must have required property '"+"selector"+"'"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(data119.eventName === undefined){
const err203 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i11,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/clickEvents/items/required",keyword:"required",params:{missingProperty: "eventName"},message:"must have required property '"+"eventName"+"'"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
for(const key39 in data119){
if(!((key39 === "selector") || (key39 === "eventName"))){
const err204 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i11,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/clickEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data119.selector !== undefined){
let data120 = data119.selector;
if(typeof data120 === "string"){
if(func1(data120) < 1){
const err205 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i11+"/selector",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/clickEvents/items/properties/selector/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
else {
const err206 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i11+"/selector",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/clickEvents/items/properties/selector/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data119.eventName !== undefined){
let data121 = data119.eventName;
if(typeof data121 === "string"){
if(func1(data121) < 1){
const err207 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i11+"/eventName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/clickEvents/items/properties/eventName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
else {
const err208 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i11+"/eventName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/clickEvents/items/properties/eventName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err209 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i11,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/clickEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(data115.inViewportEvents !== undefined){
let data122 = data115.inViewportEvents;
if((!(Array.isArray(data122))) && (data122 !== null)){
const err210 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/inViewportEvents/type",keyword:"type",params:{type: schema34.properties.journeyEvents.properties.inViewportEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(Array.isArray(data122)){
const len9 = data122.length;
for(let i12=0; i12<len9; i12++){
let data123 = data122[i12];
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(data123.selector === undefined){
const err211 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i12,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/inViewportEvents/items/required",keyword:"required",params:{missingProperty: "selector"},message:"must have required property '"+"selector"+"'"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(data123.eventName === undefined){
const err212 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i12,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/inViewportEvents/items/required",keyword:"required",params:{missingProperty: "eventName"},message:"must have required property '"+"eventName"+"'"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
for(const key40 in data123){
if(!((key40 === "selector") || (key40 === "eventName"))){
const err213 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i12,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/inViewportEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data123.selector !== undefined){
let data124 = data123.selector;
if(typeof data124 === "string"){
if(func1(data124) < 1){
const err214 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i12+"/selector",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/inViewportEvents/items/properties/selector/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
else {
const err215 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i12+"/selector",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/inViewportEvents/items/properties/selector/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data123.eventName !== undefined){
let data125 = data123.eventName;
if(typeof data125 === "string"){
if(func1(data125) < 1){
const err216 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i12+"/eventName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/inViewportEvents/items/properties/eventName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
else {
const err217 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i12+"/eventName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/inViewportEvents/items/properties/eventName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err218 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i12,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/inViewportEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
}
if(data115.formsTrackEvents !== undefined){
let data126 = data115.formsTrackEvents;
if((!(Array.isArray(data126))) && (data126 !== null)){
const err219 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/type",keyword:"type",params:{type: schema34.properties.journeyEvents.properties.formsTrackEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(Array.isArray(data126)){
const len10 = data126.length;
for(let i13=0; i13<len10; i13++){
let data127 = data126[i13];
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.selector === undefined){
const err220 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/required",keyword:"required",params:{missingProperty: "selector"},message:"must have required property '"+"selector"+"'"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(data127.formName === undefined){
const err221 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/required",keyword:"required",params:{missingProperty: "formName"},message:"must have required property '"+"formName"+"'"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(data127.captureDataOnFormAbandon === undefined){
const err222 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/required",keyword:"required",params:{missingProperty: "captureDataOnFormAbandon"},message:"must have required property '"+"captureDataOnFormAbandon"+"'"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(data127.captureDataOnFormSubmit === undefined){
const err223 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/required",keyword:"required",params:{missingProperty: "captureDataOnFormSubmit"},message:"must have required property '"+"captureDataOnFormSubmit"+"'"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
for(const key41 in data127){
if(!((((key41 === "selector") || (key41 === "formName")) || (key41 === "captureDataOnFormAbandon")) || (key41 === "captureDataOnFormSubmit"))){
const err224 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data127.selector !== undefined){
let data128 = data127.selector;
if(typeof data128 === "string"){
if(func1(data128) < 1){
const err225 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13+"/selector",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/properties/selector/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
else {
const err226 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13+"/selector",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/properties/selector/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data127.formName !== undefined){
let data129 = data127.formName;
if(typeof data129 === "string"){
if(func1(data129) < 1){
const err227 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13+"/formName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/properties/formName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
else {
const err228 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13+"/formName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/properties/formName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data127.captureDataOnFormAbandon !== undefined){
if(typeof data127.captureDataOnFormAbandon !== "boolean"){
const err229 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13+"/captureDataOnFormAbandon",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/properties/captureDataOnFormAbandon/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data127.captureDataOnFormSubmit !== undefined){
if(typeof data127.captureDataOnFormSubmit !== "boolean"){
const err230 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13+"/captureDataOnFormSubmit",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/properties/captureDataOnFormSubmit/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
else {
const err231 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i13,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/formsTrackEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(data115.idleEvents !== undefined){
let data132 = data115.idleEvents;
if((!(Array.isArray(data132))) && (data132 !== null)){
const err232 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/idleEvents/type",keyword:"type",params:{type: schema34.properties.journeyEvents.properties.idleEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(Array.isArray(data132)){
const len11 = data132.length;
for(let i14=0; i14<len11; i14++){
let data133 = data132[i14];
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
if(data133.eventName === undefined){
const err233 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i14,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/idleEvents/items/required",keyword:"required",params:{missingProperty: "eventName"},message:"must have required property '"+"eventName"+"'"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
for(const key42 in data133){
if(!((key42 === "eventName") || (key42 === "idleAfterSeconds"))){
const err234 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i14,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/idleEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data133.eventName !== undefined){
let data134 = data133.eventName;
if(typeof data134 === "string"){
if(func1(data134) < 1){
const err235 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i14+"/eventName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/idleEvents/items/properties/eventName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err236 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i14+"/eventName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/idleEvents/items/properties/eventName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data133.idleAfterSeconds !== undefined){
let data135 = data133.idleAfterSeconds;
if(!(((typeof data135 == "number") && (!(data135 % 1) && !isNaN(data135))) && (isFinite(data135)))){
const err237 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i14+"/idleAfterSeconds",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/idleEvents/items/properties/idleAfterSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if((typeof data135 == "number") && (isFinite(data135))){
if(data135 < 30 || isNaN(data135)){
const err238 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i14+"/idleAfterSeconds",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/idleEvents/items/properties/idleAfterSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30},message:"must be >= 30"};
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
else {
const err239 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i14,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/idleEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
}
}
if(data115.scrollDepthEvents !== undefined){
let data136 = data115.scrollDepthEvents;
if((!(Array.isArray(data136))) && (data136 !== null)){
const err240 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/type",keyword:"type",params:{type: schema34.properties.journeyEvents.properties.scrollDepthEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(Array.isArray(data136)){
const len12 = data136.length;
for(let i15=0; i15<len12; i15++){
let data137 = data136[i15];
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
if(data137.percentage === undefined){
const err241 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i15,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/items/required",keyword:"required",params:{missingProperty: "percentage"},message:"must have required property '"+"percentage"+"'"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(data137.eventName === undefined){
const err242 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i15,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/items/required",keyword:"required",params:{missingProperty: "eventName"},message:"must have required property '"+"eventName"+"'"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
for(const key43 in data137){
if(!((key43 === "percentage") || (key43 === "eventName"))){
const err243 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i15,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data137.percentage !== undefined){
let data138 = data137.percentage;
if(!(((typeof data138 == "number") && (!(data138 % 1) && !isNaN(data138))) && (isFinite(data138)))){
const err244 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i15+"/percentage",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/items/properties/percentage/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if((typeof data138 == "number") && (isFinite(data138))){
if(data138 > 100 || isNaN(data138)){
const err245 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i15+"/percentage",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/items/properties/percentage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(data138 < 0 || isNaN(data138)){
const err246 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i15+"/percentage",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/items/properties/percentage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data137.eventName !== undefined){
let data139 = data137.eventName;
if(typeof data139 === "string"){
if(func1(data139) < 1){
const err247 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i15+"/eventName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/items/properties/eventName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err248 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i15+"/eventName",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/items/properties/eventName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err249 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i15,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/scrollDepthEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
}
if(data115.trackingSettings !== undefined){
let data140 = data115.trackingSettings;
if((!(data140 && typeof data140 == "object" && !Array.isArray(data140))) && (data140 !== null)){
const err250 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/type",keyword:"type",params:{type: schema34.properties.journeyEvents.properties.trackingSettings.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
for(const key44 in data140){
if(!((((key44 === "shouldKeepUrlFragment") || (key44 === "searchQueryParameters")) || (key44 === "excludedQueryParameters")) || (key44 === "ipFilters"))){
const err251 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data140.shouldKeepUrlFragment !== undefined){
let data141 = data140.shouldKeepUrlFragment;
if((typeof data141 !== "boolean") && (data141 !== null)){
const err252 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/shouldKeepUrlFragment",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/shouldKeepUrlFragment/type",keyword:"type",params:{type: schema34.properties.journeyEvents.properties.trackingSettings.properties.shouldKeepUrlFragment.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data140.searchQueryParameters !== undefined){
let data142 = data140.searchQueryParameters;
if((!(Array.isArray(data142))) && (data142 !== null)){
const err253 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/searchQueryParameters",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/searchQueryParameters/type",keyword:"type",params:{type: schema34.properties.journeyEvents.properties.trackingSettings.properties.searchQueryParameters.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(Array.isArray(data142)){
if(data142.length > 50){
const err254 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/searchQueryParameters",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/searchQueryParameters/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
const len13 = data142.length;
for(let i16=0; i16<len13; i16++){
let data143 = data142[i16];
if(typeof data143 === "string"){
if(func1(data143) < 1){
const err255 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/searchQueryParameters/" + i16,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/searchQueryParameters/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err256 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/searchQueryParameters/" + i16,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/searchQueryParameters/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data140.excludedQueryParameters !== undefined){
let data144 = data140.excludedQueryParameters;
if((!(Array.isArray(data144))) && (data144 !== null)){
const err257 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/excludedQueryParameters",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/excludedQueryParameters/type",keyword:"type",params:{type: schema34.properties.journeyEvents.properties.trackingSettings.properties.excludedQueryParameters.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(Array.isArray(data144)){
if(data144.length > 50){
const err258 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/excludedQueryParameters",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/excludedQueryParameters/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
const len14 = data144.length;
for(let i17=0; i17<len14; i17++){
let data145 = data144[i17];
if(typeof data145 === "string"){
if(func1(data145) < 1){
const err259 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/excludedQueryParameters/" + i17,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/excludedQueryParameters/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err260 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/excludedQueryParameters/" + i17,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/excludedQueryParameters/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data140.ipFilters !== undefined){
let data146 = data140.ipFilters;
if((!(Array.isArray(data146))) && (data146 !== null)){
const err261 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/type",keyword:"type",params:{type: schema34.properties.journeyEvents.properties.trackingSettings.properties.ipFilters.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(Array.isArray(data146)){
if(data146.length > 10){
const err262 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
const len15 = data146.length;
for(let i18=0; i18<len15; i18++){
let data147 = data146[i18];
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
if(data147.ipAddress === undefined){
const err263 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i18,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/required",keyword:"required",params:{missingProperty: "ipAddress"},message:"must have required property '"+"ipAddress"+"'"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
for(const key45 in data147){
if(!((key45 === "ipAddress") || (key45 === "name"))){
const err264 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i18,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data147.ipAddress !== undefined){
let data148 = data147.ipAddress;
if(typeof data148 === "string"){
if(func1(data148) < 1){
const err265 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i18+"/ipAddress",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/properties/ipAddress/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
else {
const err266 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i18+"/ipAddress",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/properties/ipAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data147.name !== undefined){
let data149 = data147.name;
if(typeof data149 === "string"){
if(func1(data149) < 1){
const err267 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i18+"/name",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
else {
const err268 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i18+"/name",schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
}
else {
const err269 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i18,schemaPath:"#/$defs/messengerConfigurations/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
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
if(data13.supportCenter !== undefined){
let data150 = data13.supportCenter;
if((!(data150 && typeof data150 == "object" && !Array.isArray(data150))) && (data150 !== null)){
const err270 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/type",keyword:"type",params:{type: schema34.properties.supportCenter.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
for(const key46 in data150){
if(!(func9.call(schema34.properties.supportCenter.properties, key46))){
const err271 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data150.enabled !== undefined){
let data151 = data150.enabled;
if((typeof data151 !== "boolean") && (data151 !== null)){
const err272 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabled/type",keyword:"type",params:{type: schema34.properties.supportCenter.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data150.knowledgeBase !== undefined){
let data152 = data150.knowledgeBase;
if((!(data152 && typeof data152 == "object" && !Array.isArray(data152))) && (data152 !== null)){
const err273 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/knowledgeBase",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/knowledgeBase/type",keyword:"type",params:{type: schema34.properties.supportCenter.properties.knowledgeBase.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
for(const key47 in data152){
const err274 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/knowledgeBase",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/knowledgeBase/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"};
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
if(data150.routerType !== undefined){
let data153 = data150.routerType;
if((typeof data153 !== "string") && (data153 !== null)){
const err275 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/routerType",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/routerType/type",keyword:"type",params:{type: schema34.properties.supportCenter.properties.routerType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if(!(((data153 === "Hash") || (data153 === "Browser")) || (data153 === null))){
const err276 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/routerType",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/routerType/enum",keyword:"enum",params:{allowedValues: schema34.properties.supportCenter.properties.routerType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data150.customMessages !== undefined){
let data154 = data150.customMessages;
if((!(Array.isArray(data154))) && (data154 !== null)){
const err277 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/customMessages/type",keyword:"type",params:{type: schema34.properties.supportCenter.properties.customMessages.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if(Array.isArray(data154)){
const len16 = data154.length;
for(let i19=0; i19<len16; i19++){
let data155 = data154[i19];
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
if(data155.type === undefined){
const err278 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i19,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/customMessages/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(data155.defaultValue === undefined){
const err279 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i19,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/customMessages/items/required",keyword:"required",params:{missingProperty: "defaultValue"},message:"must have required property '"+"defaultValue"+"'"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
for(const key48 in data155){
if(!((key48 === "type") || (key48 === "defaultValue"))){
const err280 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i19,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/customMessages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data155.type !== undefined){
let data156 = data155.type;
if(typeof data156 !== "string"){
const err281 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i19+"/type",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/customMessages/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
if(!((data156 === "Welcome") || (data156 === "Fallback"))){
const err282 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i19+"/type",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/customMessages/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema34.properties.supportCenter.properties.customMessages.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data155.defaultValue !== undefined){
let data157 = data155.defaultValue;
if(typeof data157 === "string"){
if(func1(data157) > 300){
const err283 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i19+"/defaultValue",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/customMessages/items/properties/defaultValue/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
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
const err284 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i19+"/defaultValue",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/customMessages/items/properties/defaultValue/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err285 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i19,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/customMessages/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(data150.screens !== undefined){
let data158 = data150.screens;
if((!(Array.isArray(data158))) && (data158 !== null)){
const err286 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/type",keyword:"type",params:{type: schema34.properties.supportCenter.properties.screens.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(Array.isArray(data158)){
const len17 = data158.length;
for(let i20=0; i20<len17; i20++){
let data159 = data158[i20];
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
if(data159.type === undefined){
const err287 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(data159.moduleSettings === undefined){
const err288 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/required",keyword:"required",params:{missingProperty: "moduleSettings"},message:"must have required property '"+"moduleSettings"+"'"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
for(const key49 in data159){
if(!((key49 === "type") || (key49 === "moduleSettings"))){
const err289 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data159.type !== undefined){
let data160 = data159.type;
if(typeof data160 !== "string"){
const err290 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/type",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(!((((data160 === "Home") || (data160 === "Category")) || (data160 === "SearchResults")) || (data160 === "Article"))){
const err291 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/type",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema34.properties.supportCenter.properties.screens.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data159.moduleSettings !== undefined){
let data161 = data159.moduleSettings;
if(Array.isArray(data161)){
const len18 = data161.length;
for(let i21=0; i21<len18; i21++){
let data162 = data161[i21];
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
if(data162.type === undefined){
const err292 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if(data162.enabled === undefined){
const err293 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
for(const key50 in data162){
if(!((((key50 === "type") || (key50 === "enabled")) || (key50 === "compactCategoryModuleTemplate")) || (key50 === "detailedCategoryModuleTemplate"))){
const err294 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data162.type !== undefined){
let data163 = data162.type;
if(typeof data163 !== "string"){
const err295 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/type",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
if(!(((((((data163 === "Search") || (data163 === "Categories")) || (data163 === "FAQ")) || (data163 === "Contact")) || (data163 === "Results")) || (data163 === "Article")) || (data163 === "TopViewedArticles"))){
const err296 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/type",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema34.properties.supportCenter.properties.screens.items.properties.moduleSettings.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data162.enabled !== undefined){
if(typeof data162.enabled !== "boolean"){
const err297 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data162.compactCategoryModuleTemplate !== undefined){
let data165 = data162.compactCategoryModuleTemplate;
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
if(data165.active === undefined){
const err298 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/compactCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/compactCategoryModuleTemplate/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
for(const key51 in data165){
if(!(key51 === "active")){
const err299 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/compactCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/compactCategoryModuleTemplate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data165.active !== undefined){
if(typeof data165.active !== "boolean"){
const err300 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/compactCategoryModuleTemplate/active",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/compactCategoryModuleTemplate/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
else {
const err301 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/compactCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/compactCategoryModuleTemplate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data162.detailedCategoryModuleTemplate !== undefined){
let data167 = data162.detailedCategoryModuleTemplate;
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
if(data167.active === undefined){
const err302 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/detailedCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
if(data167.sidebar === undefined){
const err303 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/detailedCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/required",keyword:"required",params:{missingProperty: "sidebar"},message:"must have required property '"+"sidebar"+"'"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
for(const key52 in data167){
if(!((key52 === "active") || (key52 === "sidebar"))){
const err304 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/detailedCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data167.active !== undefined){
if(typeof data167.active !== "boolean"){
const err305 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/detailedCategoryModuleTemplate/active",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data167.sidebar !== undefined){
let data169 = data167.sidebar;
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
if(data169.enabled === undefined){
const err306 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/detailedCategoryModuleTemplate/sidebar",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/sidebar/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
for(const key53 in data169){
if(!(key53 === "enabled")){
const err307 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/detailedCategoryModuleTemplate/sidebar",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/sidebar/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data169.enabled !== undefined){
if(typeof data169.enabled !== "boolean"){
const err308 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/detailedCategoryModuleTemplate/sidebar/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/sidebar/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
else {
const err309 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/detailedCategoryModuleTemplate/sidebar",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/sidebar/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
}
else {
const err310 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21+"/detailedCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err311 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings/" + i21,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err312 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20+"/moduleSettings",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/properties/moduleSettings/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err313 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i20,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/screens/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(data150.enabledCategories !== undefined){
let data171 = data150.enabledCategories;
if((!(Array.isArray(data171))) && (data171 !== null)){
const err314 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/type",keyword:"type",params:{type: schema34.properties.supportCenter.properties.enabledCategories.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
if(Array.isArray(data171)){
const len19 = data171.length;
for(let i22=0; i22<len19; i22++){
let data172 = data171[i22];
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
for(const key54 in data172){
if(!(key54 === "image")){
const err315 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i22,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data172.image !== undefined){
let data173 = data172.image;
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
if(data173.source === undefined){
const err316 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i22+"/image",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/items/properties/image/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
for(const key55 in data173){
if(!(key55 === "source")){
const err317 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i22+"/image",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/items/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data173.source !== undefined){
let data174 = data173.source;
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
if(data174.defaultUrl === undefined){
const err318 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i22+"/image/source",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/items/properties/image/properties/source/required",keyword:"required",params:{missingProperty: "defaultUrl"},message:"must have required property '"+"defaultUrl"+"'"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
for(const key56 in data174){
if(!(key56 === "defaultUrl")){
const err319 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i22+"/image/source",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/items/properties/image/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data174.defaultUrl !== undefined){
if(typeof data174.defaultUrl !== "string"){
const err320 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i22+"/image/source/defaultUrl",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/items/properties/image/properties/source/properties/defaultUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err321 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i22+"/image/source",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/items/properties/image/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err322 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i22+"/image",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/items/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err323 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i22,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/enabledCategories/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(data150.labelFilter !== undefined){
let data176 = data150.labelFilter;
if((!(data176 && typeof data176 == "object" && !Array.isArray(data176))) && (data176 !== null)){
const err324 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/labelFilter/type",keyword:"type",params:{type: schema34.properties.supportCenter.properties.labelFilter.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
for(const key57 in data176){
if(!(key57 === "labels")){
const err325 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/labelFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data176.labels !== undefined){
let data177 = data176.labels;
if((!(Array.isArray(data177))) && (data177 !== null)){
const err326 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter/labels",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/labelFilter/properties/labels/type",keyword:"type",params:{type: schema34.properties.supportCenter.properties.labelFilter.properties.labels.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(Array.isArray(data177)){
const len20 = data177.length;
for(let i23=0; i23<len20; i23++){
let data178 = data177[i23];
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
for(const key58 in data178){
const err327 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter/labels/" + i23,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/labelFilter/properties/labels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
else {
const err328 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter/labels/" + i23,schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/labelFilter/properties/labels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
}
if(data150.styleSetting !== undefined){
let data179 = data150.styleSetting;
if((!(data179 && typeof data179 == "object" && !Array.isArray(data179))) && (data179 !== null)){
const err329 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/type",keyword:"type",params:{type: schema34.properties.supportCenter.properties.styleSetting.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
for(const key59 in data179){
if(!((key59 === "heroStyle") || (key59 === "globalStyle"))){
const err330 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data179.heroStyle !== undefined){
let data180 = data179.heroStyle;
if((!(data180 && typeof data180 == "object" && !Array.isArray(data180))) && (data180 !== null)){
const err331 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/type",keyword:"type",params:{type: schema34.properties.supportCenter.properties.styleSetting.properties.heroStyle.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
for(const key60 in data180){
if(!(((key60 === "backgroundColor") || (key60 === "textColor")) || (key60 === "image"))){
const err332 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data180.backgroundColor !== undefined){
let data181 = data180.backgroundColor;
if((typeof data181 !== "string") && (data181 !== null)){
const err333 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/backgroundColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/backgroundColor/type",keyword:"type",params:{type: schema34.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.backgroundColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
if(typeof data181 === "string"){
if(!pattern12.test(data181)){
const err334 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/backgroundColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/backgroundColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
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
if(data180.textColor !== undefined){
let data182 = data180.textColor;
if((typeof data182 !== "string") && (data182 !== null)){
const err335 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/textColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/textColor/type",keyword:"type",params:{type: schema34.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.textColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(typeof data182 === "string"){
if(!pattern12.test(data182)){
const err336 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/textColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/textColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
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
if(data180.image !== undefined){
let data183 = data180.image;
if((!(data183 && typeof data183 == "object" && !Array.isArray(data183))) && (data183 !== null)){
const err337 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/type",keyword:"type",params:{type: schema34.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.image.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
for(const key61 in data183){
if(!(key61 === "source")){
const err338 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data183.source !== undefined){
let data184 = data183.source;
if((!(data184 && typeof data184 == "object" && !Array.isArray(data184))) && (data184 !== null)){
const err339 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image/source",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/properties/source/type",keyword:"type",params:{type: schema34.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.image.properties.source.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
for(const key62 in data184){
if(!(key62 === "defaultUrl")){
const err340 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image/source",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data184.defaultUrl !== undefined){
let data185 = data184.defaultUrl;
if((typeof data185 !== "string") && (data185 !== null)){
const err341 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image/source/defaultUrl",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/properties/source/properties/defaultUrl/type",keyword:"type",params:{type: schema34.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.image.properties.source.properties.defaultUrl.type},message:"must be string,null"};
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
}
}
}
}
if(data179.globalStyle !== undefined){
let data186 = data179.globalStyle;
if((!(data186 && typeof data186 == "object" && !Array.isArray(data186))) && (data186 !== null)){
const err342 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/type",keyword:"type",params:{type: schema34.properties.supportCenter.properties.styleSetting.properties.globalStyle.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
for(const key63 in data186){
if(!((((((key63 === "backgroundColor") || (key63 === "primaryColor")) || (key63 === "primaryColorDark")) || (key63 === "primaryColorLight")) || (key63 === "textColor")) || (key63 === "fontFamily"))){
const err343 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data186.backgroundColor !== undefined){
let data187 = data186.backgroundColor;
if((typeof data187 !== "string") && (data187 !== null)){
const err344 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/backgroundColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/backgroundColor/type",keyword:"type",params:{type: schema34.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.backgroundColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if(typeof data187 === "string"){
if(!pattern12.test(data187)){
const err345 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/backgroundColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/backgroundColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
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
if(data186.primaryColor !== undefined){
let data188 = data186.primaryColor;
if((typeof data188 !== "string") && (data188 !== null)){
const err346 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColor/type",keyword:"type",params:{type: schema34.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.primaryColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if(typeof data188 === "string"){
if(!pattern12.test(data188)){
const err347 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
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
if(data186.primaryColorDark !== undefined){
let data189 = data186.primaryColorDark;
if((typeof data189 !== "string") && (data189 !== null)){
const err348 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColorDark",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColorDark/type",keyword:"type",params:{type: schema34.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.primaryColorDark.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
if(typeof data189 === "string"){
if(!pattern12.test(data189)){
const err349 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColorDark",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColorDark/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
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
if(data186.primaryColorLight !== undefined){
let data190 = data186.primaryColorLight;
if((typeof data190 !== "string") && (data190 !== null)){
const err350 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColorLight",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColorLight/type",keyword:"type",params:{type: schema34.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.primaryColorLight.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
if(typeof data190 === "string"){
if(!pattern12.test(data190)){
const err351 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColorLight",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColorLight/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
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
if(data186.textColor !== undefined){
let data191 = data186.textColor;
if((typeof data191 !== "string") && (data191 !== null)){
const err352 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/textColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/textColor/type",keyword:"type",params:{type: schema34.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.textColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if(typeof data191 === "string"){
if(!pattern12.test(data191)){
const err353 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/textColor",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/textColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
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
if(data186.fontFamily !== undefined){
let data192 = data186.fontFamily;
if((typeof data192 !== "string") && (data192 !== null)){
const err354 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/fontFamily",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/fontFamily/type",keyword:"type",params:{type: schema34.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.fontFamily.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
if(typeof data192 === "string"){
if(func1(data192) < 1){
const err355 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/fontFamily",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/fontFamily/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
}
}
}
if(data150.feedback !== undefined){
let data193 = data150.feedback;
if((!(data193 && typeof data193 == "object" && !Array.isArray(data193))) && (data193 !== null)){
const err356 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/feedback",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/feedback/type",keyword:"type",params:{type: schema34.properties.supportCenter.properties.feedback.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
for(const key64 in data193){
if(!(key64 === "enabled")){
const err357 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/feedback",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/feedback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data193.enabled !== undefined){
let data194 = data193.enabled;
if((typeof data194 !== "boolean") && (data194 !== null)){
const err358 = {instancePath:instancePath+"/messengerConfigurations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/feedback/enabled",schemaPath:"#/$defs/messengerConfigurations/properties/supportCenter/properties/feedback/properties/enabled/type",keyword:"type",params:{type: schema34.properties.supportCenter.properties.feedback.properties.enabled.type},message:"must be boolean,null"};
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
}
}
if(data.messengerDeployments !== undefined){
let data195 = data.messengerDeployments;
if((!(data195 && typeof data195 == "object" && !Array.isArray(data195))) && (data195 !== null)){
const err359 = {instancePath:instancePath+"/messengerDeployments",schemaPath:"#/properties/messengerDeployments/type",keyword:"type",params:{type: schema32.properties.messengerDeployments.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
for(const key65 in data195){
const _errs463 = errors;
if(typeof key65 === "string"){
if(func1(key65) < 1){
const err360 = {instancePath:instancePath+"/messengerDeployments",schemaPath:"#/properties/messengerDeployments/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key65};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
var valid109 = _errs463 === errors;
if(!valid109){
const err361 = {instancePath:instancePath+"/messengerDeployments",schemaPath:"#/properties/messengerDeployments/propertyNames",keyword:"propertyNames",params:{propertyName: key65},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
for(const key66 in data195){
let data196 = data195[key66];
if((!(data196 && typeof data196 == "object" && !Array.isArray(data196))) && (data196 !== null)){
const err362 = {instancePath:instancePath+"/messengerDeployments/" + key66.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerDeployments/type",keyword:"type",params:{type: schema35.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
for(const key67 in data196){
if(!(func9.call(schema35.properties, key67))){
const err363 = {instancePath:instancePath+"/messengerDeployments/" + key66.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerDeployments/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data196.name !== undefined){
let data197 = data196.name;
if((typeof data197 !== "string") && (data197 !== null)){
const err364 = {instancePath:instancePath+"/messengerDeployments/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerDeployments/properties/name/type",keyword:"type",params:{type: schema35.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
if(typeof data197 === "string"){
if(func1(data197) < 1){
const err365 = {instancePath:instancePath+"/messengerDeployments/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerDeployments/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data196.was !== undefined){
let data198 = data196.was;
if((typeof data198 !== "string") && (data198 !== null)){
const err366 = {instancePath:instancePath+"/messengerDeployments/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/messengerDeployments/properties/was/type",keyword:"type",params:{type: schema35.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
if(typeof data198 === "string"){
if(func1(data198) < 1){
const err367 = {instancePath:instancePath+"/messengerDeployments/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/messengerDeployments/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
}
if(data196.unchecked !== undefined){
let data199 = data196.unchecked;
if((!(data199 && typeof data199 == "object" && !Array.isArray(data199))) && (data199 !== null)){
const err368 = {instancePath:instancePath+"/messengerDeployments/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/messengerDeployments/properties/unchecked/type",keyword:"type",params:{type: schema35.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(data196.create !== undefined){
let data200 = data196.create;
if((typeof data200 !== "string") && (data200 !== null)){
const err369 = {instancePath:instancePath+"/messengerDeployments/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/messengerDeployments/properties/create/type",keyword:"type",params:{type: schema35.properties.create.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
if(!((data200 === "only") || (data200 === null))){
const err370 = {instancePath:instancePath+"/messengerDeployments/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/messengerDeployments/properties/create/enum",keyword:"enum",params:{allowedValues: schema35.properties.create.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data196.description !== undefined){
let data201 = data196.description;
if((typeof data201 !== "string") && (data201 !== null)){
const err371 = {instancePath:instancePath+"/messengerDeployments/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/messengerDeployments/properties/description/type",keyword:"type",params:{type: schema35.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data196.configuration !== undefined){
let data202 = data196.configuration;
if(((!(data202 && typeof data202 == "object" && !Array.isArray(data202))) && (typeof data202 !== "string")) && (data202 !== null)){
const err372 = {instancePath:instancePath+"/messengerDeployments/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration",schemaPath:"#/$defs/messengerDeployments/properties/configuration/type",keyword:"type",params:{type: schema35.properties.configuration.type},message:"must be object,string,null"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
if(typeof data202 === "string"){
if(func1(data202) < 1){
const err373 = {instancePath:instancePath+"/messengerDeployments/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration",schemaPath:"#/$defs/messengerDeployments/properties/configuration/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
for(const key68 in data202){
if(!((key68 === "name") || (key68 === "version"))){
const err374 = {instancePath:instancePath+"/messengerDeployments/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration",schemaPath:"#/$defs/messengerDeployments/properties/configuration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data202.name !== undefined){
let data203 = data202.name;
if((typeof data203 !== "string") && (data203 !== null)){
const err375 = {instancePath:instancePath+"/messengerDeployments/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration/name",schemaPath:"#/$defs/messengerDeployments/properties/configuration/properties/name/type",keyword:"type",params:{type: schema35.properties.configuration.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
if(typeof data203 === "string"){
if(func1(data203) < 1){
const err376 = {instancePath:instancePath+"/messengerDeployments/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration/name",schemaPath:"#/$defs/messengerDeployments/properties/configuration/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data202.version !== undefined){
let data204 = data202.version;
if((!(((typeof data204 == "number") && (!(data204 % 1) && !isNaN(data204))) && (isFinite(data204)))) && (data204 !== null)){
const err377 = {instancePath:instancePath+"/messengerDeployments/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration/version",schemaPath:"#/$defs/messengerDeployments/properties/configuration/properties/version/type",keyword:"type",params:{type: schema35.properties.configuration.properties.version.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
if((typeof data204 == "number") && (isFinite(data204))){
if(data204 < 1 || isNaN(data204)){
const err378 = {instancePath:instancePath+"/messengerDeployments/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration/version",schemaPath:"#/$defs/messengerDeployments/properties/configuration/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
}
}
}
if(data196.allowAllDomains !== undefined){
let data205 = data196.allowAllDomains;
if((typeof data205 !== "boolean") && (data205 !== null)){
const err379 = {instancePath:instancePath+"/messengerDeployments/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowAllDomains",schemaPath:"#/$defs/messengerDeployments/properties/allowAllDomains/type",keyword:"type",params:{type: schema35.properties.allowAllDomains.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data196.allowedDomains !== undefined){
let data206 = data196.allowedDomains;
if((!(Array.isArray(data206))) && (data206 !== null)){
const err380 = {instancePath:instancePath+"/messengerDeployments/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowedDomains",schemaPath:"#/$defs/messengerDeployments/properties/allowedDomains/type",keyword:"type",params:{type: schema35.properties.allowedDomains.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
if(Array.isArray(data206)){
const len21 = data206.length;
for(let i24=0; i24<len21; i24++){
let data207 = data206[i24];
if(typeof data207 === "string"){
if(func1(data207) < 1){
const err381 = {instancePath:instancePath+"/messengerDeployments/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowedDomains/" + i24,schemaPath:"#/$defs/messengerDeployments/properties/allowedDomains/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err382 = {instancePath:instancePath+"/messengerDeployments/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowedDomains/" + i24,schemaPath:"#/$defs/messengerDeployments/properties/allowedDomains/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
let i25 = data206.length;
let j3;
if(i25 > 1){
const indices3 = {};
for(;i25--;){
let item3 = data206[i25];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err383 = {instancePath:instancePath+"/messengerDeployments/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowedDomains",schemaPath:"#/$defs/messengerDeployments/properties/allowedDomains/uniqueItems",keyword:"uniqueItems",params:{i: i25, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i25+" are identical)"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
break;
}
indices3[item3] = i25;
}
}
}
}
if(data196.flow !== undefined){
let data208 = data196.flow;
if((typeof data208 !== "string") && (data208 !== null)){
const err384 = {instancePath:instancePath+"/messengerDeployments/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/flow",schemaPath:"#/$defs/messengerDeployments/properties/flow/type",keyword:"type",params:{type: schema35.properties.flow.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
if(typeof data208 === "string"){
if(func1(data208) < 1){
const err385 = {instancePath:instancePath+"/messengerDeployments/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/flow",schemaPath:"#/$defs/messengerDeployments/properties/flow/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data196.supportedContent !== undefined){
let data209 = data196.supportedContent;
if((typeof data209 !== "string") && (data209 !== null)){
const err386 = {instancePath:instancePath+"/messengerDeployments/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportedContent",schemaPath:"#/$defs/messengerDeployments/properties/supportedContent/type",keyword:"type",params:{type: schema35.properties.supportedContent.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
if(typeof data209 === "string"){
if(func1(data209) < 1){
const err387 = {instancePath:instancePath+"/messengerDeployments/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportedContent",schemaPath:"#/$defs/messengerDeployments/properties/supportedContent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
}
if(data196.status !== undefined){
let data210 = data196.status;
if((typeof data210 !== "string") && (data210 !== null)){
const err388 = {instancePath:instancePath+"/messengerDeployments/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/$defs/messengerDeployments/properties/status/type",keyword:"type",params:{type: schema35.properties.status.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
if(!(((data210 === "Active") || (data210 === "Inactive")) || (data210 === null))){
const err389 = {instancePath:instancePath+"/messengerDeployments/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/$defs/messengerDeployments/properties/status/enum",keyword:"enum",params:{allowedValues: schema35.properties.status.enum},message:"must be equal to one of the allowed values"};
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
}
}
}
if(data.schedules !== undefined){
let data211 = data.schedules;
if((!(data211 && typeof data211 == "object" && !Array.isArray(data211))) && (data211 !== null)){
const err390 = {instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/type",keyword:"type",params:{type: schema32.properties.schedules.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
for(const key69 in data211){
const _errs501 = errors;
if(typeof key69 === "string"){
if(func1(key69) < 1){
const err391 = {instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key69};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
var valid117 = _errs501 === errors;
if(!valid117){
const err392 = {instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/propertyNames",keyword:"propertyNames",params:{propertyName: key69},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
for(const key70 in data211){
let data212 = data211[key70];
if((!(data212 && typeof data212 == "object" && !Array.isArray(data212))) && (data212 !== null)){
const err393 = {instancePath:instancePath+"/schedules/" + key70.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/schedules/type",keyword:"type",params:{type: schema36.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
for(const key71 in data212){
if(!(func9.call(schema36.properties, key71))){
const err394 = {instancePath:instancePath+"/schedules/" + key70.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/schedules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(data212.name !== undefined){
let data213 = data212.name;
if((typeof data213 !== "string") && (data213 !== null)){
const err395 = {instancePath:instancePath+"/schedules/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/schedules/properties/name/type",keyword:"type",params:{type: schema36.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
if(typeof data213 === "string"){
if(func1(data213) < 1){
const err396 = {instancePath:instancePath+"/schedules/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/schedules/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
}
if(data212.was !== undefined){
let data214 = data212.was;
if((typeof data214 !== "string") && (data214 !== null)){
const err397 = {instancePath:instancePath+"/schedules/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/schedules/properties/was/type",keyword:"type",params:{type: schema36.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if(typeof data214 === "string"){
if(func1(data214) < 1){
const err398 = {instancePath:instancePath+"/schedules/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/schedules/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
}
if(data212.unchecked !== undefined){
let data215 = data212.unchecked;
if((!(data215 && typeof data215 == "object" && !Array.isArray(data215))) && (data215 !== null)){
const err399 = {instancePath:instancePath+"/schedules/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/schedules/properties/unchecked/type",keyword:"type",params:{type: schema36.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data212.create !== undefined){
let data216 = data212.create;
if((typeof data216 !== "string") && (data216 !== null)){
const err400 = {instancePath:instancePath+"/schedules/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/schedules/properties/create/type",keyword:"type",params:{type: schema36.properties.create.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
if(!((data216 === "only") || (data216 === null))){
const err401 = {instancePath:instancePath+"/schedules/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/schedules/properties/create/enum",keyword:"enum",params:{allowedValues: schema36.properties.create.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
if(data212.description !== undefined){
let data217 = data212.description;
if((typeof data217 !== "string") && (data217 !== null)){
const err402 = {instancePath:instancePath+"/schedules/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/schedules/properties/description/type",keyword:"type",params:{type: schema36.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
if(data212.days !== undefined){
let data218 = data212.days;
if((!(Array.isArray(data218))) && (data218 !== null)){
const err403 = {instancePath:instancePath+"/schedules/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/$defs/schedules/properties/days/type",keyword:"type",params:{type: schema36.properties.days.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if(Array.isArray(data218)){
if(data218.length < 1){
const err404 = {instancePath:instancePath+"/schedules/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/$defs/schedules/properties/days/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
const len22 = data218.length;
for(let i26=0; i26<len22; i26++){
let data219 = data218[i26];
if(typeof data219 !== "string"){
const err405 = {instancePath:instancePath+"/schedules/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/days/" + i26,schemaPath:"#/$defs/schedules/properties/days/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
if(!(((((((data219 === "mon") || (data219 === "tue")) || (data219 === "wed")) || (data219 === "thu")) || (data219 === "fri")) || (data219 === "sat")) || (data219 === "sun"))){
const err406 = {instancePath:instancePath+"/schedules/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/days/" + i26,schemaPath:"#/$defs/schedules/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema36.properties.days.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
let i27 = data218.length;
let j4;
if(i27 > 1){
const indices4 = {};
for(;i27--;){
let item4 = data218[i27];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err407 = {instancePath:instancePath+"/schedules/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/$defs/schedules/properties/days/uniqueItems",keyword:"uniqueItems",params:{i: i27, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i27+" are identical)"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
break;
}
indices4[item4] = i27;
}
}
}
}
if(data212.from !== undefined){
let data220 = data212.from;
if((typeof data220 !== "string") && (data220 !== null)){
const err408 = {instancePath:instancePath+"/schedules/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/$defs/schedules/properties/from/type",keyword:"type",params:{type: schema36.properties.from.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
if(typeof data220 === "string"){
if(!pattern19.test(data220)){
const err409 = {instancePath:instancePath+"/schedules/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/$defs/schedules/properties/from/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$"+"\""};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
}
if(data212.to !== undefined){
let data221 = data212.to;
if((typeof data221 !== "string") && (data221 !== null)){
const err410 = {instancePath:instancePath+"/schedules/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/to",schemaPath:"#/$defs/schedules/properties/to/type",keyword:"type",params:{type: schema36.properties.to.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
if(typeof data221 === "string"){
if(!pattern19.test(data221)){
const err411 = {instancePath:instancePath+"/schedules/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/to",schemaPath:"#/$defs/schedules/properties/to/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$"+"\""};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
}
if(data212.starting !== undefined){
let data222 = data212.starting;
if((typeof data222 !== "string") && (data222 !== null)){
const err412 = {instancePath:instancePath+"/schedules/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/starting",schemaPath:"#/$defs/schedules/properties/starting/type",keyword:"type",params:{type: schema36.properties.starting.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
if(typeof data222 === "string"){
if(!pattern21.test(data222)){
const err413 = {instancePath:instancePath+"/schedules/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/starting",schemaPath:"#/$defs/schedules/properties/starting/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\""};
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
if(data212.until !== undefined){
let data223 = data212.until;
if((typeof data223 !== "string") && (data223 !== null)){
const err414 = {instancePath:instancePath+"/schedules/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/until",schemaPath:"#/$defs/schedules/properties/until/type",keyword:"type",params:{type: schema36.properties.until.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
if(typeof data223 === "string"){
if(!pattern22.test(data223)){
const err415 = {instancePath:instancePath+"/schedules/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/until",schemaPath:"#/$defs/schedules/properties/until/pattern",keyword:"pattern",params:{pattern: "^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$"},message:"must match pattern \""+"^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$"+"\""};
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
if(data212.date !== undefined){
let data224 = data212.date;
if((typeof data224 !== "string") && (data224 !== null)){
const err416 = {instancePath:instancePath+"/schedules/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",schemaPath:"#/$defs/schedules/properties/date/type",keyword:"type",params:{type: schema36.properties.date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
if(typeof data224 === "string"){
if(!pattern21.test(data224)){
const err417 = {instancePath:instancePath+"/schedules/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",schemaPath:"#/$defs/schedules/properties/date/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\""};
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
if(data212.start !== undefined){
let data225 = data212.start;
if((typeof data225 !== "string") && (data225 !== null)){
const err418 = {instancePath:instancePath+"/schedules/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/start",schemaPath:"#/$defs/schedules/properties/start/type",keyword:"type",params:{type: schema36.properties.start.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
if(typeof data225 === "string"){
if(!pattern24.test(data225)){
const err419 = {instancePath:instancePath+"/schedules/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/start",schemaPath:"#/$defs/schedules/properties/start/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"+"\""};
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
if(data212.end !== undefined){
let data226 = data212.end;
if((typeof data226 !== "string") && (data226 !== null)){
const err420 = {instancePath:instancePath+"/schedules/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/end",schemaPath:"#/$defs/schedules/properties/end/type",keyword:"type",params:{type: schema36.properties.end.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
if(typeof data226 === "string"){
if(!pattern24.test(data226)){
const err421 = {instancePath:instancePath+"/schedules/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/end",schemaPath:"#/$defs/schedules/properties/end/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"+"\""};
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
if(data212.rrule !== undefined){
let data227 = data212.rrule;
if((typeof data227 !== "string") && (data227 !== null)){
const err422 = {instancePath:instancePath+"/schedules/" + key70.replace(/~/g, "~0").replace(/\//g, "~1")+"/rrule",schemaPath:"#/$defs/schedules/properties/rrule/type",keyword:"type",params:{type: schema36.properties.rrule.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
}
}
}
}
if(data.scheduleGroups !== undefined){
let data228 = data.scheduleGroups;
if((!(data228 && typeof data228 == "object" && !Array.isArray(data228))) && (data228 !== null)){
const err423 = {instancePath:instancePath+"/scheduleGroups",schemaPath:"#/properties/scheduleGroups/type",keyword:"type",params:{type: schema32.properties.scheduleGroups.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
if(data228 && typeof data228 == "object" && !Array.isArray(data228)){
for(const key72 in data228){
const _errs540 = errors;
if(typeof key72 === "string"){
if(func1(key72) < 1){
const err424 = {instancePath:instancePath+"/scheduleGroups",schemaPath:"#/properties/scheduleGroups/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key72};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
var valid124 = _errs540 === errors;
if(!valid124){
const err425 = {instancePath:instancePath+"/scheduleGroups",schemaPath:"#/properties/scheduleGroups/propertyNames",keyword:"propertyNames",params:{propertyName: key72},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
for(const key73 in data228){
let data229 = data228[key73];
if((!(data229 && typeof data229 == "object" && !Array.isArray(data229))) && (data229 !== null)){
const err426 = {instancePath:instancePath+"/scheduleGroups/" + key73.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scheduleGroups/type",keyword:"type",params:{type: schema37.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
if(data229 && typeof data229 == "object" && !Array.isArray(data229)){
for(const key74 in data229){
if(!(func9.call(schema37.properties, key74))){
const err427 = {instancePath:instancePath+"/scheduleGroups/" + key73.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scheduleGroups/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data229.name !== undefined){
let data230 = data229.name;
if((typeof data230 !== "string") && (data230 !== null)){
const err428 = {instancePath:instancePath+"/scheduleGroups/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/scheduleGroups/properties/name/type",keyword:"type",params:{type: schema37.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
if(typeof data230 === "string"){
if(func1(data230) < 1){
const err429 = {instancePath:instancePath+"/scheduleGroups/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/scheduleGroups/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data229.was !== undefined){
let data231 = data229.was;
if((typeof data231 !== "string") && (data231 !== null)){
const err430 = {instancePath:instancePath+"/scheduleGroups/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/scheduleGroups/properties/was/type",keyword:"type",params:{type: schema37.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
if(typeof data231 === "string"){
if(func1(data231) < 1){
const err431 = {instancePath:instancePath+"/scheduleGroups/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/scheduleGroups/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data229.unchecked !== undefined){
let data232 = data229.unchecked;
if((!(data232 && typeof data232 == "object" && !Array.isArray(data232))) && (data232 !== null)){
const err432 = {instancePath:instancePath+"/scheduleGroups/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/scheduleGroups/properties/unchecked/type",keyword:"type",params:{type: schema37.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(data229.create !== undefined){
let data233 = data229.create;
if((typeof data233 !== "string") && (data233 !== null)){
const err433 = {instancePath:instancePath+"/scheduleGroups/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/scheduleGroups/properties/create/type",keyword:"type",params:{type: schema37.properties.create.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
if(!((data233 === "only") || (data233 === null))){
const err434 = {instancePath:instancePath+"/scheduleGroups/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/scheduleGroups/properties/create/enum",keyword:"enum",params:{allowedValues: schema37.properties.create.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(data229.description !== undefined){
let data234 = data229.description;
if((typeof data234 !== "string") && (data234 !== null)){
const err435 = {instancePath:instancePath+"/scheduleGroups/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/scheduleGroups/properties/description/type",keyword:"type",params:{type: schema37.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
if(data229.timeZone !== undefined){
let data235 = data229.timeZone;
if((typeof data235 !== "string") && (data235 !== null)){
const err436 = {instancePath:instancePath+"/scheduleGroups/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeZone",schemaPath:"#/$defs/scheduleGroups/properties/timeZone/type",keyword:"type",params:{type: schema37.properties.timeZone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
if(typeof data235 === "string"){
if(func1(data235) < 1){
const err437 = {instancePath:instancePath+"/scheduleGroups/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeZone",schemaPath:"#/$defs/scheduleGroups/properties/timeZone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data229.openSchedules !== undefined){
let data236 = data229.openSchedules;
if((!(Array.isArray(data236))) && (data236 !== null)){
const err438 = {instancePath:instancePath+"/scheduleGroups/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules",schemaPath:"#/$defs/scheduleGroups/properties/openSchedules/type",keyword:"type",params:{type: schema37.properties.openSchedules.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
if(Array.isArray(data236)){
const len23 = data236.length;
for(let i28=0; i28<len23; i28++){
let data237 = data236[i28];
if(typeof data237 === "string"){
if(func1(data237) < 1){
const err439 = {instancePath:instancePath+"/scheduleGroups/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules/" + i28,schemaPath:"#/$defs/scheduleGroups/properties/openSchedules/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err440 = {instancePath:instancePath+"/scheduleGroups/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules/" + i28,schemaPath:"#/$defs/scheduleGroups/properties/openSchedules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
let i29 = data236.length;
let j5;
if(i29 > 1){
const indices5 = {};
for(;i29--;){
let item5 = data236[i29];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err441 = {instancePath:instancePath+"/scheduleGroups/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules",schemaPath:"#/$defs/scheduleGroups/properties/openSchedules/uniqueItems",keyword:"uniqueItems",params:{i: i29, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i29+" are identical)"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
break;
}
indices5[item5] = i29;
}
}
}
}
if(data229.closedSchedules !== undefined){
let data238 = data229.closedSchedules;
if((!(Array.isArray(data238))) && (data238 !== null)){
const err442 = {instancePath:instancePath+"/scheduleGroups/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules",schemaPath:"#/$defs/scheduleGroups/properties/closedSchedules/type",keyword:"type",params:{type: schema37.properties.closedSchedules.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
if(Array.isArray(data238)){
const len24 = data238.length;
for(let i30=0; i30<len24; i30++){
let data239 = data238[i30];
if(typeof data239 === "string"){
if(func1(data239) < 1){
const err443 = {instancePath:instancePath+"/scheduleGroups/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules/" + i30,schemaPath:"#/$defs/scheduleGroups/properties/closedSchedules/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err444 = {instancePath:instancePath+"/scheduleGroups/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules/" + i30,schemaPath:"#/$defs/scheduleGroups/properties/closedSchedules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
let i31 = data238.length;
let j6;
if(i31 > 1){
const indices6 = {};
for(;i31--;){
let item6 = data238[i31];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
const err445 = {instancePath:instancePath+"/scheduleGroups/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules",schemaPath:"#/$defs/scheduleGroups/properties/closedSchedules/uniqueItems",keyword:"uniqueItems",params:{i: i31, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i31+" are identical)"};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
break;
}
indices6[item6] = i31;
}
}
}
}
if(data229.holidaySchedules !== undefined){
let data240 = data229.holidaySchedules;
if((!(Array.isArray(data240))) && (data240 !== null)){
const err446 = {instancePath:instancePath+"/scheduleGroups/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules",schemaPath:"#/$defs/scheduleGroups/properties/holidaySchedules/type",keyword:"type",params:{type: schema37.properties.holidaySchedules.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
if(Array.isArray(data240)){
const len25 = data240.length;
for(let i32=0; i32<len25; i32++){
let data241 = data240[i32];
if(typeof data241 === "string"){
if(func1(data241) < 1){
const err447 = {instancePath:instancePath+"/scheduleGroups/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules/" + i32,schemaPath:"#/$defs/scheduleGroups/properties/holidaySchedules/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err448 = {instancePath:instancePath+"/scheduleGroups/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules/" + i32,schemaPath:"#/$defs/scheduleGroups/properties/holidaySchedules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
let i33 = data240.length;
let j7;
if(i33 > 1){
const indices7 = {};
for(;i33--;){
let item7 = data240[i33];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
const err449 = {instancePath:instancePath+"/scheduleGroups/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules",schemaPath:"#/$defs/scheduleGroups/properties/holidaySchedules/uniqueItems",keyword:"uniqueItems",params:{i: i33, j: j7},message:"must NOT have duplicate items (items ## "+j7+" and "+i33+" are identical)"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
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
let data242 = data.timeoutRules;
if((!(data242 && typeof data242 == "object" && !Array.isArray(data242))) && (data242 !== null)){
const err450 = {instancePath:instancePath+"/timeoutRules",schemaPath:"#/properties/timeoutRules/type",keyword:"type",params:{type: schema32.properties.timeoutRules.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
if(data242 && typeof data242 == "object" && !Array.isArray(data242)){
for(const key75 in data242){
const _errs573 = errors;
if(typeof key75 === "string"){
if(func1(key75) < 1){
const err451 = {instancePath:instancePath+"/timeoutRules",schemaPath:"#/properties/timeoutRules/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key75};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
var valid137 = _errs573 === errors;
if(!valid137){
const err452 = {instancePath:instancePath+"/timeoutRules",schemaPath:"#/properties/timeoutRules/propertyNames",keyword:"propertyNames",params:{propertyName: key75},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
for(const key76 in data242){
let data243 = data242[key76];
if((!(data243 && typeof data243 == "object" && !Array.isArray(data243))) && (data243 !== null)){
const err453 = {instancePath:instancePath+"/timeoutRules/" + key76.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/timeoutRules/type",keyword:"type",params:{type: schema38.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
if(data243 && typeof data243 == "object" && !Array.isArray(data243)){
for(const key77 in data243){
if(!((((((key77 === "of") || (key77 === "match")) || (key77 === "atLeast")) || (key77 === "atMost")) || (key77 === "exactly")) || (key77 === "fix"))){
const err454 = {instancePath:instancePath+"/timeoutRules/" + key76.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/timeoutRules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
if(data243.of !== undefined){
let data244 = data243.of;
if((typeof data244 !== "string") && (data244 !== null)){
const err455 = {instancePath:instancePath+"/timeoutRules/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/of",schemaPath:"#/$defs/timeoutRules/properties/of/type",keyword:"type",params:{type: schema38.properties.of.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
if(!(((data244 === "dataActions") || (data244 === "functions")) || (data244 === null))){
const err456 = {instancePath:instancePath+"/timeoutRules/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/of",schemaPath:"#/$defs/timeoutRules/properties/of/enum",keyword:"enum",params:{allowedValues: schema38.properties.of.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data243.match !== undefined){
let data245 = data243.match;
if((!(data245 && typeof data245 == "object" && !Array.isArray(data245))) && (data245 !== null)){
const err457 = {instancePath:instancePath+"/timeoutRules/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/match",schemaPath:"#/$defs/timeoutRules/properties/match/type",keyword:"type",params:{type: schema38.properties.match.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
if(data245 && typeof data245 == "object" && !Array.isArray(data245)){
for(const key78 in data245){
if(!(((key78 === "name") || (key78 === "integration")) || (key78 === "category"))){
const err458 = {instancePath:instancePath+"/timeoutRules/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/match",schemaPath:"#/$defs/timeoutRules/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
if(data245.name !== undefined){
let data246 = data245.name;
if((typeof data246 !== "string") && (data246 !== null)){
const err459 = {instancePath:instancePath+"/timeoutRules/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/name",schemaPath:"#/$defs/timeoutRules/properties/match/properties/name/type",keyword:"type",params:{type: schema38.properties.match.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
if(typeof data246 === "string"){
if(func1(data246) < 1){
const err460 = {instancePath:instancePath+"/timeoutRules/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/name",schemaPath:"#/$defs/timeoutRules/properties/match/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data245.integration !== undefined){
let data247 = data245.integration;
if((typeof data247 !== "string") && (data247 !== null)){
const err461 = {instancePath:instancePath+"/timeoutRules/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/integration",schemaPath:"#/$defs/timeoutRules/properties/match/properties/integration/type",keyword:"type",params:{type: schema38.properties.match.properties.integration.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
if(typeof data247 === "string"){
if(func1(data247) < 1){
const err462 = {instancePath:instancePath+"/timeoutRules/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/integration",schemaPath:"#/$defs/timeoutRules/properties/match/properties/integration/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data245.category !== undefined){
let data248 = data245.category;
if((typeof data248 !== "string") && (data248 !== null)){
const err463 = {instancePath:instancePath+"/timeoutRules/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/category",schemaPath:"#/$defs/timeoutRules/properties/match/properties/category/type",keyword:"type",params:{type: schema38.properties.match.properties.category.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
if(typeof data248 === "string"){
if(func1(data248) < 1){
const err464 = {instancePath:instancePath+"/timeoutRules/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/category",schemaPath:"#/$defs/timeoutRules/properties/match/properties/category/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
}
}
if(data243.atLeast !== undefined){
let data249 = data243.atLeast;
if((typeof data249 !== "string") && (data249 !== null)){
const err465 = {instancePath:instancePath+"/timeoutRules/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/atLeast",schemaPath:"#/$defs/timeoutRules/properties/atLeast/type",keyword:"type",params:{type: schema38.properties.atLeast.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
if(typeof data249 === "string"){
if(!pattern4.test(data249)){
const err466 = {instancePath:instancePath+"/timeoutRules/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/atLeast",schemaPath:"#/$defs/timeoutRules/properties/atLeast/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
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
if(data243.atMost !== undefined){
let data250 = data243.atMost;
if((typeof data250 !== "string") && (data250 !== null)){
const err467 = {instancePath:instancePath+"/timeoutRules/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/atMost",schemaPath:"#/$defs/timeoutRules/properties/atMost/type",keyword:"type",params:{type: schema38.properties.atMost.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
if(typeof data250 === "string"){
if(!pattern4.test(data250)){
const err468 = {instancePath:instancePath+"/timeoutRules/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/atMost",schemaPath:"#/$defs/timeoutRules/properties/atMost/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
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
if(data243.exactly !== undefined){
let data251 = data243.exactly;
if((typeof data251 !== "string") && (data251 !== null)){
const err469 = {instancePath:instancePath+"/timeoutRules/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/exactly",schemaPath:"#/$defs/timeoutRules/properties/exactly/type",keyword:"type",params:{type: schema38.properties.exactly.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
if(typeof data251 === "string"){
if(!pattern4.test(data251)){
const err470 = {instancePath:instancePath+"/timeoutRules/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/exactly",schemaPath:"#/$defs/timeoutRules/properties/exactly/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
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
if(data243.fix !== undefined){
let data252 = data243.fix;
if((typeof data252 !== "boolean") && (data252 !== null)){
const err471 = {instancePath:instancePath+"/timeoutRules/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/fix",schemaPath:"#/$defs/timeoutRules/properties/fix/type",keyword:"type",params:{type: schema38.properties.fix.type},message:"must be boolean,null"};
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
if(data.policies !== undefined){
let data253 = data.policies;
if((!(data253 && typeof data253 == "object" && !Array.isArray(data253))) && (data253 !== null)){
const err472 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: schema32.properties.policies.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
if(data253 && typeof data253 == "object" && !Array.isArray(data253)){
for(const key79 in data253){
if(!(((key79 === "maximumChange") || (key79 === "minimumContrast")) || (key79 === "maximumGreetingLength"))){
const err473 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
if(data253.maximumChange !== undefined){
let data254 = data253.maximumChange;
if((typeof data254 !== "string") && (data254 !== null)){
const err474 = {instancePath:instancePath+"/policies/maximumChange",schemaPath:"#/properties/policies/properties/maximumChange/type",keyword:"type",params:{type: schema32.properties.policies.properties.maximumChange.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
if(typeof data254 === "string"){
if(!pattern29.test(data254)){
const err475 = {instancePath:instancePath+"/policies/maximumChange",schemaPath:"#/properties/policies/properties/maximumChange/pattern",keyword:"pattern",params:{pattern: "^(100|[1-9]?[0-9])%$"},message:"must match pattern \""+"^(100|[1-9]?[0-9])%$"+"\""};
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
if(data253.minimumContrast !== undefined){
let data255 = data253.minimumContrast;
if((!((typeof data255 == "number") && (isFinite(data255)))) && (data255 !== null)){
const err476 = {instancePath:instancePath+"/policies/minimumContrast",schemaPath:"#/properties/policies/properties/minimumContrast/type",keyword:"type",params:{type: schema32.properties.policies.properties.minimumContrast.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
if((typeof data255 == "number") && (isFinite(data255))){
if(data255 > 21 || isNaN(data255)){
const err477 = {instancePath:instancePath+"/policies/minimumContrast",schemaPath:"#/properties/policies/properties/minimumContrast/maximum",keyword:"maximum",params:{comparison: "<=", limit: 21},message:"must be <= 21"};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
if(data255 < 0 || isNaN(data255)){
const err478 = {instancePath:instancePath+"/policies/minimumContrast",schemaPath:"#/properties/policies/properties/minimumContrast/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data253.maximumGreetingLength !== undefined){
let data256 = data253.maximumGreetingLength;
if((!(((typeof data256 == "number") && (!(data256 % 1) && !isNaN(data256))) && (isFinite(data256)))) && (data256 !== null)){
const err479 = {instancePath:instancePath+"/policies/maximumGreetingLength",schemaPath:"#/properties/policies/properties/maximumGreetingLength/type",keyword:"type",params:{type: schema32.properties.policies.properties.maximumGreetingLength.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
if((typeof data256 == "number") && (isFinite(data256))){
if(data256 < 0 || isNaN(data256)){
const err480 = {instancePath:instancePath+"/policies/maximumGreetingLength",schemaPath:"#/properties/policies/properties/maximumGreetingLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"object","title":"Org","description":"One org: which one it is, and its settings.","properties":{"region":{"type":"string","anyOf":[{"enum":["us-east-1","us-east-2","us-west-2","ca-central-1","mx-central-1","sa-east-1","eu-west-1","eu-west-2","eu-central-1","eu-central-2","eusc-de-east-1","me-central-1","ap-south-1","ap-southeast-1","ap-southeast-2","ap-northeast-1","ap-northeast-2","ap-northeast-3"]},{"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":253}],"description":"The AWS id or the domain of the Genesys Cloud region, or the name of a host that the runner gives. A file cannot name a host.","examples":["eu-west-1","mypurecloud.de"]},"organizationId":{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","description":"The id of the organization, as the platform shows it under Organization Settings. Nothing is read or written in any other.","examples":["0f6b2c1e-7a4d-4a56-9f3e-b1c2d3e4f506"]},"credentials":{"type":"string","pattern":"^[A-Z][A-Z0-9_]{0,62}$","description":"The part of the environment variables' names that is the org's own: `PROD_US` for GENESYS_PROD_US_CLIENT_ID and its like. By default the name of the org in capitals, with `_` for `-`.","examples":["PROD_US"]},"use":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"description":"The profiles that are laid under this org, in this order; a later one wins.","examples":[["shop"]]},"allow":{"type":["object","null"],"description":"Risks that are accepted: the code, and for which things (`section/key`), or `true` for all.","properties":{"unpublished-work":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `unpublished-work`."},"locked-by-this-client":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `locked-by-this-client`."},"takes-along":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `takes-along`."},"organization-not-pinned":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `organization-not-pinned`."},"sweeping-change":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `sweeping-change`."},"near-name":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `near-name`."},"low-contrast":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `low-contrast`."},"long-text":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `long-text`."}},"additionalProperties":false,"examples":[{"near-name":["dataActions/Lookup customer"]}]},"dataActions":{"type":["object","null"],"title":"Data actions","description":"Data actions, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/dataActionsInOrg"}},"messengerConfigurations":{"type":["object","null"],"title":"Messenger configurations","description":"Messenger configurations, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/messengerConfigurationsInOrg"}},"messengerDeployments":{"type":["object","null"],"title":"Messenger deployments","description":"Messenger deployments, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/messengerDeploymentsInOrg"}},"schedules":{"type":["object","null"],"title":"Schedules","description":"Schedules, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/schedulesInOrg"}},"scheduleGroups":{"type":["object","null"],"title":"Schedule groups","description":"Schedule groups, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/scheduleGroupsInOrg"}},"timeoutRules":{"type":["object","null"],"title":"Timeout rules","description":"Timeout rules, each under a name of its own.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/timeoutRules"}},"policies":{"type":["object","null"],"title":"Policies","description":"Limits that make a finding a risk.","properties":{"maximumChange":{"type":["string","null"],"pattern":"^(100|[1-9]?[0-9])%$","description":"How much of an org's named settings one plan may change before it is the risk `sweeping-change`; judged in orgs with at least ten named settings. `0%` turns it off.","examples":["30%"]},"minimumContrast":{"type":["number","null"],"minimum":0,"maximum":21,"description":"The least contrast of colours that meet on the screen, as WCAG 2.2 counts it; less is the risk `low-contrast`. 4.5 is its level AA. `0` turns it off; where nothing is written, less than 4.5 is a notice.","examples":[4.5]},"maximumGreetingLength":{"type":["integer","null"],"minimum":0,"description":"The most characters of a greeting; more is the risk `long-text`. `0` turns it off; where nothing is written, more than 150 is a notice.","examples":[150]}},"additionalProperties":false}},"additionalProperties":false,"examples":[{"region":"eu-west-1"}]};
const schema40 = {"additionalProperties":false,"type":["object","string","null"],"title":"data action","description":"One data action, by its name, and what is to hold for it.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this data action, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this data action, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this data action has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"timeout":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60},"title":"Timeout","description":"How long the platform waits for the action before it gives up (`config.timeoutSeconds`): 1s to 1m, in whole seconds. Where it was never set, the platform uses 1m.","examples":["8s","20s","1m"]},"function":{"type":["object","null"],"title":"Function","description":"What the action runs, where it is one of a function integration. All that changes is published at once, by one draft.","properties":{"timeout":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":15},"description":"How long the function may run (`timeoutSeconds`): 1s to 15s, in whole seconds. Where it was never set, it is 15s. The action's own `timeout` should be no shorter.","examples":["12s"]},"runtime":{"type":["string","null"],"minLength":1,"description":"What runs the function, as the platform names it.","examples":["nodejs22.x"]},"description":{"type":["string","null"],"minLength":1,"maxLength":255,"description":"What the function is for."},"handler":{"type":["string","null"],"pattern":"^[^\\s]+\\.[^\\s.]+$","description":"The file in the code, without its ending, and the name that it exports.","examples":["dist/index.handler"]}},"additionalProperties":false},"integration":{"type":["string","null"],"minLength":1,"x-selector":true,"x-reference":"integrations","description":"The name of the integration that the action belongs to; needed where the org has several actions of this name.","examples":["CRM web services"]}},"examples":["8s","20s","1m",{"timeout":"8s","integration":"CRM web services"},{"timeout":"15s","function":{"timeout":"12s","runtime":"nodejs22.x"}}],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60}};
const schema41 = {"additionalProperties":false,"type":["object","null"],"title":"messenger configuration","description":"One configuration of web messaging, by its name: how the messenger looks and what it does.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this messenger configuration, exactly; the key where it is not written.","maxLength":100},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this messenger configuration, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this messenger configuration has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the messenger configuration is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"x-empty-is-unset":true,"description":"What people read about the configuration."},"languages":{"type":["array","null"],"items":{"type":"string","pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"A language by its code, in lower-case letters.","examples":["en-us","de"]},"minItems":1,"description":"The languages that the messenger speaks, in order, by their lower-case codes.","examples":[["en-us","de"]]},"defaultLanguage":{"type":["string","null"],"pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"The language for visitors whose own one the messenger does not speak: one of `languages`, by its lower-case code.","examples":["en-us","de"]},"labels":{"type":["object","null"],"description":"Texts in place of the platform's own, by language and key: the platform's `customI18nLabels`.","propertyNames":{"type":"string","pattern":"^[a-z]{2,3}(-[a-z0-9]{2,8})*$","description":"A language by its code, in lower-case letters.","examples":["en-us","de"]},"additionalProperties":{"type":["object","null"],"description":"The texts of one language.","properties":{"MessengerHomeHeaderTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The greeting at the head of the home screen.","examples":["Hello"]},"MessengerHomeHeaderSubTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The line below the greeting.","examples":["How can we help?"]},"MessengerLauncherButtonText":{"type":["string","null"],"x-empty-is-unset":true,"description":"The text on the launcher; at most 20 characters are shown.","examples":["Chat with us"]},"PushNotificationTitle":{"type":["string","null"],"x-empty-is-unset":true,"description":"The title of a push notification; needed where `notifications` is enabled.","examples":["New message"]},"PushNotificationBody":{"type":["string","null"],"x-empty-is-unset":true,"description":"The text of a push notification; needed where `notifications` is enabled.","examples":["We have answered you."]}},"additionalProperties":false},"examples":[{"en-us":{"MessengerHomeHeaderTitle":"Hello"}}]},"headlessMode":{"type":["object","null"],"description":"The messenger without an interface of its own.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the page brings its own interface."}},"additionalProperties":false},"messenger":{"type":["object","null"],"description":"The messenger: how it looks, and what visitors can do in it.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is a messenger."},"styles":{"type":["object","null"],"description":"Its colours.","properties":{"primaryColor":{"type":["string","null"],"pattern":"^#[A-Fa-f0-9]{6}$","x-colour":true,"description":"The colour of launcher and header, under white text. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]}},"additionalProperties":false},"launcherButton":{"type":["object","null"],"description":"The button that opens the messenger.","properties":{"visibility":{"type":["string","null"],"enum":["On","Off","OnDemand",null],"description":"Whether the button is shown: always, never, or when the page asks for it."},"displayType":{"type":["string","null"],"enum":["IconAndText","Icon","Text",null],"description":"What the button shows."},"icon":{"type":["object","null"],"description":"A picture in place of the usual icon.","properties":{"url":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, by https; 26 × 26 pixels are best, 100 × 100 the most.","examples":["https://shop.example.com/icon.png"]}},"additionalProperties":false}},"additionalProperties":false},"homeScreen":{"type":["object","null"],"description":"The screen that greets visitors before a conversation.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is one; without it the greeting of `labels` is not seen."},"logoUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"The address of the logo, by https; one above 200 × 70 pixels is made smaller.","examples":["https://shop.example.com/logo.png"]}},"additionalProperties":false},"fileUpload":{"type":["object","null"],"description":"What visitors can send as a file.","properties":{"enableAttachments":{"type":["boolean","null"],"description":"Whether files can be sent; which types is said by the supported content profile of the deployment."},"modes":{"type":["array","null"],"items":{"type":"object","description":"What is accepted together.","properties":{"fileTypes":{"type":"array","items":{"type":"string","enum":["image/jpeg","image/gif","image/png"]},"x-empty-is-unset":true,"description":"The types of the files.","uniqueItems":true},"maxFileSizeKB":{"type":"integer","description":"The greatest size of a file, in kilobytes.","minimum":0,"maximum":10240,"examples":[10240]}},"additionalProperties":false},"x-empty-is-unset":true,"description":"The older way to say which files are accepted; clients ignore it where `enableAttachments` is set.","examples":[[{"fileTypes":["image/png"],"maxFileSizeKB":10240}]]}},"additionalProperties":false,"x-gone":{"useSupportedContentProfile":{"why":"was removed from the platform in 2024-03","instead":"Write `enableAttachments`; the types come from the supported content profile of the deployment."}}},"sessionPersistenceType":{"type":["string","null"],"enum":["AcrossSubdomains","DomainOrSubdomainOnly",null],"description":"Whether a conversation goes on across sub-domains; the platform has deprecated the choice."},"apps":{"type":["object","null"],"description":"What the messenger is used for.","properties":{"conversations":{"type":["object","null"],"description":"Conversations with bots and agents.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there are any."},"showAgentTypingIndicator":{"type":["boolean","null"],"description":"Whether visitors see that an agent is typing."},"showUserTypingIndicator":{"type":["boolean","null"],"description":"Whether agents see that a visitor is typing."},"autoStart":{"type":["object","null"],"description":"How a conversation begins.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the inbound message flow starts when the messenger opens."}},"additionalProperties":false},"markdown":{"type":["object","null"],"description":"Rich text.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether messages may be formatted."}},"additionalProperties":false},"conversationDisconnect":{"type":["object","null"],"description":"What a visitor sees when the agent has left.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the end of a conversation is shown."},"type":{"type":["string","null"],"enum":["Send","ReadOnly",null],"description":"Whether the visitor can still write then."}},"additionalProperties":false},"conversationClear":{"type":["object","null"],"description":"Taking away a conversation.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether visitors can clear it."}},"additionalProperties":false},"humanize":{"type":["object","null"],"description":"A name and a face for the bot.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether the name and picture of the bot are shown."},"bot":{"type":["object","null"],"description":"The bot as visitors see it.","properties":{"name":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its name.","examples":["Robin"]},"avatarUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"The address of its picture, by https.","examples":["https://shop.example.com/robin.png"]}},"additionalProperties":false}},"additionalProperties":false},"notifications":{"type":["object","null"],"description":"Push notifications on mobile devices.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are sent; each language then needs both push texts in `labels`."},"notificationContentType":{"type":["string","null"],"enum":["IncludeMessagesContent","ExcludeMessagesContent",null],"description":"Whether they carry the text of the message."}},"additionalProperties":false},"sessionDurationSeconds":{"type":["integer","null"],"description":"How long a session lasts, in seconds; three days by default.","minimum":900,"examples":[259200]}},"additionalProperties":false},"knowledge":{"type":["object","null"],"description":"Articles of a knowledge base inside of the messenger.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are offered."},"knowledgeBase":{"type":["object","null"],"description":"The knowledge base whose articles are offered.","properties":{"id":{"type":["string","null"],"pattern":"^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$","x-org-only":true,"description":"The id of the knowledge base; each org has another one.","examples":["8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e"],"x-empty-is-unset":true}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"position":{"type":["object","null"],"description":"Where the messenger lies on the page.","properties":{"alignment":{"type":["string","null"],"enum":["Auto","Left","Right",null],"description":"On which side."},"sideSpace":{"type":["integer","null"],"description":"The space beside it, in pixels.","examples":[20]},"bottomSpace":{"type":["integer","null"],"description":"The space below it, in pixels.","examples":[12]}},"additionalProperties":false},"cobrowse":{"type":["object","null"],"description":"Co-browsing: what an agent sees and does of a visitor's page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether co-browsing is offered."},"allowAgentControl":{"type":["boolean","null"],"description":"Whether agents can ask for control of the page."},"allowAgentNavigation":{"type":["boolean","null"],"description":"Whether agents can lead the visitor to another page."},"allowDraw":{"type":["boolean","null"],"description":"Whether agents can draw on the page."},"channels":{"type":["array","null"],"items":{"type":"string","enum":["Webmessaging","Voice"]},"x-empty-is-unset":true,"description":"Where co-browsing can begin.","uniqueItems":true},"maskSelectors":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"CSS selectors of what agents never see.","examples":[[".card-number"]]},"readonlySelectors":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"CSS selectors of what agents cannot change.","examples":[[".order-total"]]},"pauseCriteria":{"type":["array","null"],"items":{"type":"object","description":"One sort of pages.","properties":{"urlFragment":{"type":"string","minLength":1,"description":"A part of the address.","examples":["/checkout"]},"condition":{"type":"string","enum":["Includes","DoesNotInclude","StartsWith","EndsWith","Equals"],"description":"How the part lies in the address."}},"additionalProperties":false,"required":["urlFragment","condition"]},"x-empty-is-unset":true,"description":"The pages on which co-browsing pauses.","examples":[[{"urlFragment":"/checkout","condition":"Includes"}]]}},"additionalProperties":false},"video":{"type":["object","null"],"description":"Video calls from the messenger.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether video is offered."},"channels":{"type":["array","null"],"items":{"type":"string","enum":["Webmessaging","Voice"]},"x-empty-is-unset":true,"description":"Where a video call can begin.","uniqueItems":true},"agent":{"type":["object","null"],"description":"What agents can do.","properties":{"allowCamera":{"type":["boolean","null"],"description":"Whether an agent can switch a camera on."},"allowScreenShare":{"type":["boolean","null"],"description":"Whether an agent can share a screen."},"allowMicrophone":{"type":["boolean","null"],"description":"Whether an agent can switch a microphone on."},"background":{"type":["string","null"],"enum":["BLUR","NONE","IMAGE",null],"description":"What is behind an agent."},"backgroundImage":{"type":["object","null"],"description":"The picture behind an agent, where `background` is `IMAGE`.","properties":{"url":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, by https.","examples":["https://shop.example.com/office.png"]}},"additionalProperties":false}},"additionalProperties":false},"user":{"type":["object","null"],"description":"What visitors can do.","properties":{"allowCamera":{"type":["boolean","null"],"description":"Whether a visitor can switch a camera on."},"allowScreenShare":{"type":["boolean","null"],"description":"Whether a visitor can share a screen."},"allowMicrophone":{"type":["boolean","null"],"description":"Whether a visitor can switch a microphone on."}},"additionalProperties":false}},"additionalProperties":false},"authenticationSettings":{"type":["object","null"],"description":"How visitors sign in.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether visitors can sign in."},"integrationId":{"type":["string","null"],"minLength":1,"x-reference":"integrations","description":"The OpenID Connect integration that knows the visitors, by key or name.","examples":["Shop sign-in"]},"allowSessionUpgrade":{"type":["boolean","null"],"description":"Whether a session that began without a sign-in goes on after it."}},"additionalProperties":false},"journeyEvents":{"type":["object","null"],"description":"What is recorded of a visitor's journey through the page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether anything is recorded; audiences need it."},"pageviewConfig":{"type":["string","null"],"enum":["Auto","Once","Off",null],"description":"When a view of a page is recorded."},"clickEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["selector","eventName"]},"x-empty-is-unset":true,"description":"Clicks that are recorded."},"inViewportEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["selector","eventName"]},"x-empty-is-unset":true,"description":"Elements that are recorded when they come into view."},"formsTrackEvents":{"type":["array","null"],"items":{"type":"object","description":"One form.","properties":{"selector":{"type":"string","minLength":1,"description":"The CSS selector of the element.","examples":["#add-to-cart"]},"formName":{"type":"string","minLength":1,"description":"The name of the form in what is recorded.","examples":["checkout"]},"captureDataOnFormAbandon":{"type":"boolean","description":"Whether what was typed is recorded when the form is left."},"captureDataOnFormSubmit":{"type":"boolean","description":"Whether what was typed is recorded when the form is sent."}},"additionalProperties":false,"required":["selector","formName","captureDataOnFormAbandon","captureDataOnFormSubmit"]},"x-empty-is-unset":true,"description":"Forms that are recorded."},"idleEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]},"idleAfterSeconds":{"type":"integer","description":"After how many seconds without activity.","minimum":30,"examples":[60]}},"additionalProperties":false,"required":["eventName"]},"x-empty-is-unset":true,"description":"Times without activity that are recorded."},"scrollDepthEvents":{"type":["array","null"],"items":{"type":"object","description":"One event.","properties":{"percentage":{"type":"integer","description":"How far down the page, in percent.","minimum":0,"maximum":100,"examples":[50]},"eventName":{"type":"string","minLength":1,"description":"The name of the event that is recorded.","examples":["cart_opened"]}},"additionalProperties":false,"required":["percentage","eventName"]},"x-empty-is-unset":true,"description":"Depths of scrolling that are recorded."},"trackingSettings":{"type":["object","null"],"description":"What of an address is recorded, and of whom nothing is.","properties":{"shouldKeepUrlFragment":{"type":["boolean","null"],"description":"Whether the part behind `#` is recorded."},"searchQueryParameters":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"The query parameters that hold what a visitor searches for.","examples":[["q"]],"maxItems":50},"excludedQueryParameters":{"type":["array","null"],"items":{"type":"string","minLength":1},"x-empty-is-unset":true,"description":"The query parameters that are not recorded.","examples":[["token"]],"maxItems":50},"ipFilters":{"type":["array","null"],"items":{"type":"object","description":"One address or range.","properties":{"ipAddress":{"type":"string","minLength":1,"description":"An IPv4 or IPv6 address, or a range of them in CIDR notation.","examples":["203.0.113.0/24"]},"name":{"type":"string","minLength":1,"description":"What it is called.","examples":["Head office"]}},"additionalProperties":false,"required":["ipAddress"]},"x-empty-is-unset":true,"description":"The addresses from which nothing is recorded.","maxItems":10}},"additionalProperties":false}},"additionalProperties":false,"x-gone":{"excludedQueryParameters":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { excludedQueryParameters: … } }`."},"shouldKeepUrlFragment":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { shouldKeepUrlFragment: … } }`."},"searchQueryParameters":{"why":"has no effect in the platform since 2025-08","instead":"Write `journeyEvents: { trackingSettings: { searchQueryParameters: … } }`."}}},"supportCenter":{"type":["object","null"],"description":"The support center: a knowledge base as a page.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether there is one."},"knowledgeBase":{"type":["object","null"],"description":"The knowledge base whose articles are offered.","properties":{"id":{"type":["string","null"],"pattern":"^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$","x-org-only":true,"description":"The id of the knowledge base; each org has another one.","examples":["8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e"],"x-empty-is-unset":true}},"additionalProperties":false},"routerType":{"type":["string","null"],"enum":["Hash","Browser",null],"description":"How its addresses are made."},"customMessages":{"type":["array","null"],"items":{"type":"object","description":"One text.","properties":{"type":{"type":"string","enum":["Welcome","Fallback"],"description":"When it is shown."},"defaultValue":{"type":"string","maxLength":300,"description":"The text, of at most 300 characters.","examples":["How can we help?"]}},"additionalProperties":false,"required":["type","defaultValue"]},"x-empty-is-unset":true,"description":"Texts of its own."},"screens":{"type":["array","null"],"items":{"type":"object","description":"One screen.","properties":{"type":{"type":"string","enum":["Home","Category","SearchResults","Article"],"description":"Which screen."},"moduleSettings":{"type":"array","items":{"type":"object","description":"One part of a screen.","properties":{"type":{"type":"string","enum":["Search","Categories","FAQ","Contact","Results","Article","TopViewedArticles"],"description":"Which part."},"enabled":{"type":"boolean","description":"Whether it is shown."},"compactCategoryModuleTemplate":{"type":"object","description":"The short form of categories.","properties":{"active":{"type":"boolean","description":"Whether this form is used."}},"additionalProperties":false,"required":["active"]},"detailedCategoryModuleTemplate":{"type":"object","description":"The long form of categories.","properties":{"active":{"type":"boolean","description":"Whether this form is used."},"sidebar":{"type":"object","description":"The bar beside it.","properties":{"enabled":{"type":"boolean","description":"Whether it is shown."}},"additionalProperties":false,"required":["enabled"]}},"additionalProperties":false,"required":["active","sidebar"]}},"additionalProperties":false,"required":["type","enabled"]},"x-empty-is-unset":true,"description":"Its parts, in order."}},"additionalProperties":false,"required":["type","moduleSettings"]},"x-empty-is-unset":true,"description":"What is on which screen."},"enabledCategories":{"type":["array","null"],"items":{"type":"object","description":"One category.","properties":{"id":{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","x-org-only":true,"description":"The id of the category.","examples":["8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e"]},"image":{"type":"object","description":"Its picture.","properties":{"source":{"type":"object","description":"Where it is.","properties":{"defaultUrl":{"type":"string","x-empty-is-unset":true,"description":"Its address, which begins with `https://`.","examples":["https://shop.example.com/help.png"]}},"additionalProperties":false,"required":["defaultUrl"]}},"additionalProperties":false,"required":["source"]}},"additionalProperties":false,"required":["id"]},"x-empty-is-unset":true,"description":"The categories that are shown, in order."},"labelFilter":{"type":["object","null"],"description":"Which articles are shown.","properties":{"labels":{"type":["array","null"],"items":{"type":"object","description":"One label.","properties":{"id":{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","x-org-only":true,"description":"The id of the label.","examples":["8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e"]}},"additionalProperties":false,"required":["id"]},"x-empty-is-unset":true,"description":"The labels, one of which an article must have."}},"additionalProperties":false},"styleSetting":{"type":["object","null"],"description":"How it looks.","properties":{"heroStyle":{"type":["object","null"],"description":"The head of the page.","properties":{"backgroundColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its background. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]},"textColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its text. In quotes: without them `#` begins a comment of YAML.","examples":["#FFFFFF"]},"image":{"type":["object","null"],"description":"The picture behind it.","properties":{"source":{"type":["object","null"],"description":"Where it is.","properties":{"defaultUrl":{"type":["string","null"],"x-empty-is-unset":true,"description":"Its address, which begins with `https://`.","examples":["https://shop.example.com/help.png"]}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"globalStyle":{"type":["object","null"],"description":"All of the page.","properties":{"backgroundColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its background. In quotes: without them `#` begins a comment of YAML.","examples":["#FFFFFF"]},"primaryColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"The colour of links and buttons. In quotes: without them `#` begins a comment of YAML.","examples":["#0B5FA5"]},"primaryColorDark":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"A darker tone of it. In quotes: without them `#` begins a comment of YAML.","examples":["#08457A"]},"primaryColorLight":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"A lighter tone of it. In quotes: without them `#` begins a comment of YAML.","examples":["#D6E6F4"]},"textColor":{"type":["string","null"],"pattern":"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$","x-colour":true,"description":"Its text. In quotes: without them `#` begins a comment of YAML.","examples":["#222222"]},"fontFamily":{"type":["string","null"],"minLength":1,"description":"The font of its text.","examples":["sans-serif"]}},"additionalProperties":false}},"additionalProperties":false},"feedback":{"type":["object","null"],"description":"What readers say of an article.","properties":{"enabled":{"type":["boolean","null"],"description":"Whether they are asked."}},"additionalProperties":false}},"additionalProperties":false}},"examples":[{"languages":["en-us","de"],"defaultLanguage":"en-us","labels":{"en-us":{"MessengerHomeHeaderTitle":"Hello"},"de":{"MessengerHomeHeaderTitle":"Hallo"}},"messenger":{"styles":{"primaryColor":"#0B5FA5"},"launcherButton":{"visibility":"On"}}}],"x-gone":{"customI18nLabels":{"why":"is written by language and key","instead":"Write `labels: { en-us: { MessengerHomeHeaderTitle: \"Hello\" } }`."}}};
const schema42 = {"additionalProperties":false,"type":["object","null"],"title":"messenger deployment","description":"One web deployment: which configuration visitors get on which pages.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this messenger deployment, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this messenger deployment, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this messenger deployment has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the messenger deployment is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"x-empty-is-unset":true,"description":"What it is for.","examples":["The public shop"]},"configuration":{"type":["object","string","null"],"x-short":"name","title":"Configuration","description":"The messenger configuration that is shown: its newest published version, unless `version` pins another one.","properties":{"name":{"type":["string","null"],"minLength":1,"x-reference":"messengerConfigurations","description":"The messenger configuration: its key in this org, or its name in the platform.","examples":["Support messenger"]},"version":{"type":["integer","null"],"minimum":1,"description":"The published version that is shown; without it the newest one.","examples":[3]}},"additionalProperties":false,"examples":["Support messenger","Support messenger",{"name":"Support messenger","version":3}],"minLength":1},"allowAllDomains":{"type":["boolean","null"],"description":"Every page may show it; then `allowedDomains` is empty.","examples":[false]},"allowedDomains":{"type":["array","null"],"uniqueItems":true,"x-empty-is-unset":true,"items":{"type":"string","minLength":1,"description":"A host name without scheme or port; its sub-domains are allowed with it."},"description":"The domains whose pages may show it: host names without scheme or port. Sub-domains are allowed with them.","examples":[["shop.example.com"]]},"flow":{"type":["string","null"],"minLength":1,"x-reference":"flows","description":"The published inbound message flow that answers conversations, by its name.","examples":["Inbound message"]},"supportedContent":{"type":["string","null"],"minLength":1,"x-reference":"supportedContent","description":"The supported-content profile that says which attachments are accepted, by its name.","examples":["Images only"]},"status":{"type":["string","null"],"enum":["Active","Inactive",null],"description":"`Inactive` switches the messenger off.","examples":["Active"]}},"examples":[{"configuration":"Support messenger","allowedDomains":["shop.example.com"],"flow":"Inbound message","supportedContent":"Images only","status":"Active"},{"configuration":{"name":"Support messenger","version":3}}]};
const schema43 = {"additionalProperties":false,"type":["object","null"],"title":"schedule","description":"One schedule of Architect, by its name: when it is open, in local time.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this schedule, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule."},"days":{"type":["array","null"],"items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]},"uniqueItems":true,"minItems":1,"description":"The days of each week on which the window opens. Needs `from`, `to` and `starting`.","examples":[["mon","tue","wed","thu","fri"]]},"from":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window opens, as \"HH:MM\", in the time zone of the schedule group.","examples":["09:00"]},"to":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window closes, as \"HH:MM\". At or before `from` it is on the next day.","examples":["17:30"]},"starting":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The first day on which the window opens: one of `days`.","examples":["2026-01-05"]},"until":{"type":["string","null"],"pattern":"^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$","description":"The last day on which the window may open; `never` where it has no end.","examples":["2026-12-31","never"]},"date":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The one day on which the window opens, in place of `days` and `starting`.","examples":["2026-12-24"]},"start":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The start of the first window as the platform has it, where days and hours cannot say it.","examples":["2026-01-01T00:00:00"]},"end":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The end of the first window as the platform has it.","examples":["2026-01-02T00:00:00"]},"rrule":{"type":["string","null"],"description":"The rule by which the window comes again, as the platform has it (an iCalendar RRULE); an empty text where it does not.","examples":["FREQ=YEARLY;INTERVAL=1;BYMONTH=1;BYMONTHDAY=1"]}},"examples":[{"days":["mon","tue","wed","thu","fri"],"from":"09:00","to":"17:30","starting":"2026-01-05"}]};
const schema44 = {"additionalProperties":false,"type":["object","null"],"title":"schedule group","description":"One schedule group of Architect, by its name: what its schedules mean, and in which time zone.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule group, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this schedule group, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule group has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule group is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule group."},"timeZone":{"type":["string","null"],"minLength":1,"description":"The time zone in which the schedules are read, by its IANA name.","examples":["Europe/Berlin","America/New_York"]},"openSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is open, by key or name.","examples":[["Weekdays"]]},"closedSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is closed; they win over those in which it is open.","examples":[["Maintenance"]]},"holidaySchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules of its holidays; they win over both.","examples":[["Christmas"]]}},"examples":[{"timeZone":"Europe/Berlin","openSchedules":["Weekdays"],"holidaySchedules":["Christmas"]}]};
const pattern31 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern32 = new RegExp("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", "u");
const pattern33 = new RegExp("^[A-Z][A-Z0-9_]{0,62}$", "u");
const pattern34 = new RegExp("^(dataActions|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$", "u");
const pattern43 = new RegExp("^(?!.*\\.\\.)[A-Za-z0-9_.-]+$", "u");
const pattern52 = new RegExp("^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$", "u");

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
if(!(func9.call(schema39.properties, key0))){
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
const err2 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema39.properties.region.anyOf[0].enum},message:"must be equal to one of the allowed values"};
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
if(!pattern31.test(data0)){
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
if(!pattern32.test(data1)){
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
if(!pattern33.test(data2)){
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
const err10 = {instancePath:instancePath+"/use",schemaPath:"#/properties/use/type",keyword:"type",params:{type: schema39.properties.use.type},message:"must be array,null"};
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
const err14 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/type",keyword:"type",params:{type: schema39.properties.allow.type},message:"must be object,null"};
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
if(!pattern34.test(data7)){
const err19 = {instancePath:instancePath+"/allow/unpublished-work/" + i2,schemaPath:"#/properties/allow/properties/unpublished-work/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(dataActions|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"},message:"must match pattern \""+"^(dataActions|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"+"\""};
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
if(!pattern34.test(data9)){
const err27 = {instancePath:instancePath+"/allow/locked-by-this-client/" + i3,schemaPath:"#/properties/allow/properties/locked-by-this-client/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(dataActions|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"},message:"must match pattern \""+"^(dataActions|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"+"\""};
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
if(!pattern34.test(data11)){
const err35 = {instancePath:instancePath+"/allow/takes-along/" + i4,schemaPath:"#/properties/allow/properties/takes-along/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(dataActions|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"},message:"must match pattern \""+"^(dataActions|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"+"\""};
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
if(!pattern34.test(data13)){
const err43 = {instancePath:instancePath+"/allow/organization-not-pinned/" + i5,schemaPath:"#/properties/allow/properties/organization-not-pinned/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(dataActions|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"},message:"must match pattern \""+"^(dataActions|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"+"\""};
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
if(!pattern34.test(data15)){
const err51 = {instancePath:instancePath+"/allow/sweeping-change/" + i6,schemaPath:"#/properties/allow/properties/sweeping-change/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(dataActions|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"},message:"must match pattern \""+"^(dataActions|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"+"\""};
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
if(!pattern34.test(data17)){
const err59 = {instancePath:instancePath+"/allow/near-name/" + i7,schemaPath:"#/properties/allow/properties/near-name/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(dataActions|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"},message:"must match pattern \""+"^(dataActions|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"+"\""};
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
if(!pattern34.test(data19)){
const err67 = {instancePath:instancePath+"/allow/low-contrast/" + i8,schemaPath:"#/properties/allow/properties/low-contrast/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(dataActions|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"},message:"must match pattern \""+"^(dataActions|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"+"\""};
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
if(!pattern34.test(data21)){
const err75 = {instancePath:instancePath+"/allow/long-text/" + i9,schemaPath:"#/properties/allow/properties/long-text/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(dataActions|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"},message:"must match pattern \""+"^(dataActions|messengerConfigurations|messengerDeployments|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"+"\""};
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
const err80 = {instancePath:instancePath+"/dataActions",schemaPath:"#/properties/dataActions/type",keyword:"type",params:{type: schema39.properties.dataActions.type},message:"must be object,null"};
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
const err83 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/dataActionsInOrg/type",keyword:"type",params:{type: schema40.type},message:"must be object,string,null"};
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
const err86 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/dataActionsInOrg/properties/name/type",keyword:"type",params:{type: schema40.properties.name.type},message:"must be string,null"};
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
const err88 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/dataActionsInOrg/properties/id/type",keyword:"type",params:{type: schema40.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(typeof data25 === "string"){
if(!pattern43.test(data25)){
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
const err90 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/dataActionsInOrg/properties/was/type",keyword:"type",params:{type: schema40.properties.was.type},message:"must be string,null"};
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
const err92 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/dataActionsInOrg/properties/unchecked/type",keyword:"type",params:{type: schema40.properties.unchecked.type},message:"must be object,null"};
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
const err93 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/$defs/dataActionsInOrg/properties/timeout/type",keyword:"type",params:{type: schema40.properties.timeout.type},message:"must be string,null"};
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
const err95 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/function",schemaPath:"#/$defs/dataActionsInOrg/properties/function/type",keyword:"type",params:{type: schema40.properties.function.type},message:"must be object,null"};
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
const err97 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/function/timeout",schemaPath:"#/$defs/dataActionsInOrg/properties/function/properties/timeout/type",keyword:"type",params:{type: schema40.properties.function.properties.timeout.type},message:"must be string,null"};
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
const err99 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/function/runtime",schemaPath:"#/$defs/dataActionsInOrg/properties/function/properties/runtime/type",keyword:"type",params:{type: schema40.properties.function.properties.runtime.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(typeof data31 === "string"){
if(func1(data31) < 1){
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
const err101 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/function/description",schemaPath:"#/$defs/dataActionsInOrg/properties/function/properties/description/type",keyword:"type",params:{type: schema40.properties.function.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(typeof data32 === "string"){
if(func1(data32) > 255){
const err102 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/function/description",schemaPath:"#/$defs/dataActionsInOrg/properties/function/properties/description/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(func1(data32) < 1){
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
const err104 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/function/handler",schemaPath:"#/$defs/dataActionsInOrg/properties/function/properties/handler/type",keyword:"type",params:{type: schema40.properties.function.properties.handler.type},message:"must be string,null"};
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
const err106 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/integration",schemaPath:"#/$defs/dataActionsInOrg/properties/integration/type",keyword:"type",params:{type: schema40.properties.integration.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(typeof data34 === "string"){
if(func1(data34) < 1){
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
if(data.messengerConfigurations !== undefined){
let data35 = data.messengerConfigurations;
if((!(data35 && typeof data35 == "object" && !Array.isArray(data35))) && (data35 !== null)){
const err108 = {instancePath:instancePath+"/messengerConfigurations",schemaPath:"#/properties/messengerConfigurations/type",keyword:"type",params:{type: schema39.properties.messengerConfigurations.type},message:"must be object,null"};
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
if(func1(key6) < 1){
const err109 = {instancePath:instancePath+"/messengerConfigurations",schemaPath:"#/properties/messengerConfigurations/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key6};
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
const err110 = {instancePath:instancePath+"/messengerConfigurations",schemaPath:"#/properties/messengerConfigurations/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid"};
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
const err111 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerConfigurationsInOrg/type",keyword:"type",params:{type: schema41.type},message:"must be object,null"};
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
if(!(func9.call(schema41.properties, key8))){
const err112 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerConfigurationsInOrg/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
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
const err113 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/name/type",keyword:"type",params:{type: schema41.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(typeof data37 === "string"){
if(func1(data37) > 100){
const err114 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(func1(data37) < 1){
const err115 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
if(data36.id !== undefined){
let data38 = data36.id;
if((typeof data38 !== "string") && (data38 !== null)){
const err116 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/id/type",keyword:"type",params:{type: schema41.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(typeof data38 === "string"){
if(!pattern43.test(data38)){
const err117 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"+"\""};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
if(data36.was !== undefined){
let data39 = data36.was;
if((typeof data39 !== "string") && (data39 !== null)){
const err118 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/was/type",keyword:"type",params:{type: schema41.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(typeof data39 === "string"){
if(func1(data39) < 1){
const err119 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
if(data36.unchecked !== undefined){
let data40 = data36.unchecked;
if((!(data40 && typeof data40 == "object" && !Array.isArray(data40))) && (data40 !== null)){
const err120 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/unchecked/type",keyword:"type",params:{type: schema41.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data36.create !== undefined){
let data41 = data36.create;
if((typeof data41 !== "string") && (data41 !== null)){
const err121 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/create/type",keyword:"type",params:{type: schema41.properties.create.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(!((data41 === "only") || (data41 === null))){
const err122 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/create/enum",keyword:"enum",params:{allowedValues: schema41.properties.create.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data36.description !== undefined){
let data42 = data36.description;
if((typeof data42 !== "string") && (data42 !== null)){
const err123 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/description/type",keyword:"type",params:{type: schema41.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data36.languages !== undefined){
let data43 = data36.languages;
if((!(Array.isArray(data43))) && (data43 !== null)){
const err124 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/languages",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/languages/type",keyword:"type",params:{type: schema41.properties.languages.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(Array.isArray(data43)){
if(data43.length < 1){
const err125 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/languages",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/languages/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
const len9 = data43.length;
for(let i10=0; i10<len9; i10++){
let data44 = data43[i10];
if(typeof data44 === "string"){
if(!pattern8.test(data44)){
const err126 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/languages/" + i10,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/languages/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[a-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[a-z0-9]{2,8})*$"+"\""};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/languages/" + i10,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/languages/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
}
if(data36.defaultLanguage !== undefined){
let data45 = data36.defaultLanguage;
if((typeof data45 !== "string") && (data45 !== null)){
const err128 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaultLanguage",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/defaultLanguage/type",keyword:"type",params:{type: schema41.properties.defaultLanguage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(typeof data45 === "string"){
if(!pattern8.test(data45)){
const err129 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaultLanguage",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/defaultLanguage/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[a-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[a-z0-9]{2,8})*$"+"\""};
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
if(data36.labels !== undefined){
let data46 = data36.labels;
if((!(data46 && typeof data46 == "object" && !Array.isArray(data46))) && (data46 !== null)){
const err130 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/type",keyword:"type",params:{type: schema41.properties.labels.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key9 in data46){
const _errs159 = errors;
if(typeof key9 === "string"){
if(!pattern8.test(key9)){
const err131 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[a-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[a-z0-9]{2,8})*$"+"\"",propertyName:key9};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key9};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
var valid41 = _errs159 === errors;
if(!valid41){
const err133 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
for(const key10 in data46){
let data47 = data46[key10];
if((!(data47 && typeof data47 == "object" && !Array.isArray(data47))) && (data47 !== null)){
const err134 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/additionalProperties/type",keyword:"type",params:{type: schema41.properties.labels.additionalProperties.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key11 in data47){
if(!(((((key11 === "MessengerHomeHeaderTitle") || (key11 === "MessengerHomeHeaderSubTitle")) || (key11 === "MessengerLauncherButtonText")) || (key11 === "PushNotificationTitle")) || (key11 === "PushNotificationBody"))){
const err135 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data47.MessengerHomeHeaderTitle !== undefined){
let data48 = data47.MessengerHomeHeaderTitle;
if((typeof data48 !== "string") && (data48 !== null)){
const err136 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/MessengerHomeHeaderTitle",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/additionalProperties/properties/MessengerHomeHeaderTitle/type",keyword:"type",params:{type: schema41.properties.labels.additionalProperties.properties.MessengerHomeHeaderTitle.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data47.MessengerHomeHeaderSubTitle !== undefined){
let data49 = data47.MessengerHomeHeaderSubTitle;
if((typeof data49 !== "string") && (data49 !== null)){
const err137 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/MessengerHomeHeaderSubTitle",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/additionalProperties/properties/MessengerHomeHeaderSubTitle/type",keyword:"type",params:{type: schema41.properties.labels.additionalProperties.properties.MessengerHomeHeaderSubTitle.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data47.MessengerLauncherButtonText !== undefined){
let data50 = data47.MessengerLauncherButtonText;
if((typeof data50 !== "string") && (data50 !== null)){
const err138 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/MessengerLauncherButtonText",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/additionalProperties/properties/MessengerLauncherButtonText/type",keyword:"type",params:{type: schema41.properties.labels.additionalProperties.properties.MessengerLauncherButtonText.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data47.PushNotificationTitle !== undefined){
let data51 = data47.PushNotificationTitle;
if((typeof data51 !== "string") && (data51 !== null)){
const err139 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/PushNotificationTitle",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/additionalProperties/properties/PushNotificationTitle/type",keyword:"type",params:{type: schema41.properties.labels.additionalProperties.properties.PushNotificationTitle.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data47.PushNotificationBody !== undefined){
let data52 = data47.PushNotificationBody;
if((typeof data52 !== "string") && (data52 !== null)){
const err140 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/PushNotificationBody",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/labels/additionalProperties/properties/PushNotificationBody/type",keyword:"type",params:{type: schema41.properties.labels.additionalProperties.properties.PushNotificationBody.type},message:"must be string,null"};
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
if(data36.headlessMode !== undefined){
let data53 = data36.headlessMode;
if((!(data53 && typeof data53 == "object" && !Array.isArray(data53))) && (data53 !== null)){
const err141 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/headlessMode",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/headlessMode/type",keyword:"type",params:{type: schema41.properties.headlessMode.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key12 in data53){
if(!(key12 === "enabled")){
const err142 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/headlessMode",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/headlessMode/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data53.enabled !== undefined){
let data54 = data53.enabled;
if((typeof data54 !== "boolean") && (data54 !== null)){
const err143 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/headlessMode/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/headlessMode/properties/enabled/type",keyword:"type",params:{type: schema41.properties.headlessMode.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
}
if(data36.messenger !== undefined){
let data55 = data36.messenger;
if((!(data55 && typeof data55 == "object" && !Array.isArray(data55))) && (data55 !== null)){
const err144 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/type",keyword:"type",params:{type: schema41.properties.messenger.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key13 in data55){
if(!(((((((key13 === "enabled") || (key13 === "styles")) || (key13 === "launcherButton")) || (key13 === "homeScreen")) || (key13 === "fileUpload")) || (key13 === "sessionPersistenceType")) || (key13 === "apps"))){
const err145 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data55.enabled !== undefined){
let data56 = data55.enabled;
if((typeof data56 !== "boolean") && (data56 !== null)){
const err146 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/enabled/type",keyword:"type",params:{type: schema41.properties.messenger.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data55.styles !== undefined){
let data57 = data55.styles;
if((!(data57 && typeof data57 == "object" && !Array.isArray(data57))) && (data57 !== null)){
const err147 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/styles",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/styles/type",keyword:"type",params:{type: schema41.properties.messenger.properties.styles.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key14 in data57){
if(!(key14 === "primaryColor")){
const err148 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/styles",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/styles/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data57.primaryColor !== undefined){
let data58 = data57.primaryColor;
if((typeof data58 !== "string") && (data58 !== null)){
const err149 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/styles/primaryColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/styles/properties/primaryColor/type",keyword:"type",params:{type: schema41.properties.messenger.properties.styles.properties.primaryColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(typeof data58 === "string"){
if(!pattern11.test(data58)){
const err150 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/styles/primaryColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/styles/properties/primaryColor/pattern",keyword:"pattern",params:{pattern: "^#[A-Fa-f0-9]{6}$"},message:"must match pattern \""+"^#[A-Fa-f0-9]{6}$"+"\""};
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
}
}
if(data55.launcherButton !== undefined){
let data59 = data55.launcherButton;
if((!(data59 && typeof data59 == "object" && !Array.isArray(data59))) && (data59 !== null)){
const err151 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/launcherButton/type",keyword:"type",params:{type: schema41.properties.messenger.properties.launcherButton.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key15 in data59){
if(!(((key15 === "visibility") || (key15 === "displayType")) || (key15 === "icon"))){
const err152 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/launcherButton/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data59.visibility !== undefined){
let data60 = data59.visibility;
if((typeof data60 !== "string") && (data60 !== null)){
const err153 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/visibility",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/launcherButton/properties/visibility/type",keyword:"type",params:{type: schema41.properties.messenger.properties.launcherButton.properties.visibility.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(!((((data60 === "On") || (data60 === "Off")) || (data60 === "OnDemand")) || (data60 === null))){
const err154 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/visibility",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/launcherButton/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema41.properties.messenger.properties.launcherButton.properties.visibility.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data59.displayType !== undefined){
let data61 = data59.displayType;
if((typeof data61 !== "string") && (data61 !== null)){
const err155 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/displayType",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/launcherButton/properties/displayType/type",keyword:"type",params:{type: schema41.properties.messenger.properties.launcherButton.properties.displayType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(!((((data61 === "IconAndText") || (data61 === "Icon")) || (data61 === "Text")) || (data61 === null))){
const err156 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/displayType",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/launcherButton/properties/displayType/enum",keyword:"enum",params:{allowedValues: schema41.properties.messenger.properties.launcherButton.properties.displayType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data59.icon !== undefined){
let data62 = data59.icon;
if((!(data62 && typeof data62 == "object" && !Array.isArray(data62))) && (data62 !== null)){
const err157 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/icon",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/launcherButton/properties/icon/type",keyword:"type",params:{type: schema41.properties.messenger.properties.launcherButton.properties.icon.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key16 in data62){
if(!(key16 === "url")){
const err158 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/icon",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/launcherButton/properties/icon/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data62.url !== undefined){
let data63 = data62.url;
if((typeof data63 !== "string") && (data63 !== null)){
const err159 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/launcherButton/icon/url",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/launcherButton/properties/icon/properties/url/type",keyword:"type",params:{type: schema41.properties.messenger.properties.launcherButton.properties.icon.properties.url.type},message:"must be string,null"};
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
}
if(data55.homeScreen !== undefined){
let data64 = data55.homeScreen;
if((!(data64 && typeof data64 == "object" && !Array.isArray(data64))) && (data64 !== null)){
const err160 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/homeScreen",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/homeScreen/type",keyword:"type",params:{type: schema41.properties.messenger.properties.homeScreen.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key17 in data64){
if(!((key17 === "enabled") || (key17 === "logoUrl"))){
const err161 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/homeScreen",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/homeScreen/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data64.enabled !== undefined){
let data65 = data64.enabled;
if((typeof data65 !== "boolean") && (data65 !== null)){
const err162 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/homeScreen/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/homeScreen/properties/enabled/type",keyword:"type",params:{type: schema41.properties.messenger.properties.homeScreen.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data64.logoUrl !== undefined){
let data66 = data64.logoUrl;
if((typeof data66 !== "string") && (data66 !== null)){
const err163 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/homeScreen/logoUrl",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/homeScreen/properties/logoUrl/type",keyword:"type",params:{type: schema41.properties.messenger.properties.homeScreen.properties.logoUrl.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
}
if(data55.fileUpload !== undefined){
let data67 = data55.fileUpload;
if((!(data67 && typeof data67 == "object" && !Array.isArray(data67))) && (data67 !== null)){
const err164 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/type",keyword:"type",params:{type: schema41.properties.messenger.properties.fileUpload.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key18 in data67){
if(!((key18 === "enableAttachments") || (key18 === "modes"))){
const err165 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data67.enableAttachments !== undefined){
let data68 = data67.enableAttachments;
if((typeof data68 !== "boolean") && (data68 !== null)){
const err166 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/enableAttachments",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/enableAttachments/type",keyword:"type",params:{type: schema41.properties.messenger.properties.fileUpload.properties.enableAttachments.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data67.modes !== undefined){
let data69 = data67.modes;
if((!(Array.isArray(data69))) && (data69 !== null)){
const err167 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/type",keyword:"type",params:{type: schema41.properties.messenger.properties.fileUpload.properties.modes.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(Array.isArray(data69)){
const len10 = data69.length;
for(let i11=0; i11<len10; i11++){
let data70 = data69[i11];
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key19 in data70){
if(!((key19 === "fileTypes") || (key19 === "maxFileSizeKB"))){
const err168 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i11,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data70.fileTypes !== undefined){
let data71 = data70.fileTypes;
if(Array.isArray(data71)){
const len11 = data71.length;
for(let i12=0; i12<len11; i12++){
let data72 = data71[i12];
if(typeof data72 !== "string"){
const err169 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i11+"/fileTypes/" + i12,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/items/properties/fileTypes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(!(((data72 === "image/jpeg") || (data72 === "image/gif")) || (data72 === "image/png"))){
const err170 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i11+"/fileTypes/" + i12,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/items/properties/fileTypes/items/enum",keyword:"enum",params:{allowedValues: schema41.properties.messenger.properties.fileUpload.properties.modes.items.properties.fileTypes.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
let i13 = data71.length;
let j1;
if(i13 > 1){
const indices1 = {};
for(;i13--;){
let item1 = data71[i13];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err171 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i11+"/fileTypes",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/items/properties/fileTypes/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i13+" are identical)"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
break;
}
indices1[item1] = i13;
}
}
}
else {
const err172 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i11+"/fileTypes",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/items/properties/fileTypes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data70.maxFileSizeKB !== undefined){
let data73 = data70.maxFileSizeKB;
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
const err173 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i11+"/maxFileSizeKB",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/items/properties/maxFileSizeKB/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 > 10240 || isNaN(data73)){
const err174 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i11+"/maxFileSizeKB",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/items/properties/maxFileSizeKB/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10240},message:"must be <= 10240"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(data73 < 0 || isNaN(data73)){
const err175 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i11+"/maxFileSizeKB",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/items/properties/maxFileSizeKB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
else {
const err176 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/fileUpload/modes/" + i11,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/fileUpload/properties/modes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
}
}
}
if(data55.sessionPersistenceType !== undefined){
let data74 = data55.sessionPersistenceType;
if((typeof data74 !== "string") && (data74 !== null)){
const err177 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/sessionPersistenceType",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/sessionPersistenceType/type",keyword:"type",params:{type: schema41.properties.messenger.properties.sessionPersistenceType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(!(((data74 === "AcrossSubdomains") || (data74 === "DomainOrSubdomainOnly")) || (data74 === null))){
const err178 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/sessionPersistenceType",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/sessionPersistenceType/enum",keyword:"enum",params:{allowedValues: schema41.properties.messenger.properties.sessionPersistenceType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data55.apps !== undefined){
let data75 = data55.apps;
if((!(data75 && typeof data75 == "object" && !Array.isArray(data75))) && (data75 !== null)){
const err179 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/type",keyword:"type",params:{type: schema41.properties.messenger.properties.apps.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key20 in data75){
if(!((key20 === "conversations") || (key20 === "knowledge"))){
const err180 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data75.conversations !== undefined){
let data76 = data75.conversations;
if((!(data76 && typeof data76 == "object" && !Array.isArray(data76))) && (data76 !== null)){
const err181 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/type",keyword:"type",params:{type: schema41.properties.messenger.properties.apps.properties.conversations.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key21 in data76){
if(!(func9.call(schema41.properties.messenger.properties.apps.properties.conversations.properties, key21))){
const err182 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data76.enabled !== undefined){
let data77 = data76.enabled;
if((typeof data77 !== "boolean") && (data77 !== null)){
const err183 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/enabled/type",keyword:"type",params:{type: schema41.properties.messenger.properties.apps.properties.conversations.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data76.showAgentTypingIndicator !== undefined){
let data78 = data76.showAgentTypingIndicator;
if((typeof data78 !== "boolean") && (data78 !== null)){
const err184 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/showAgentTypingIndicator",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/showAgentTypingIndicator/type",keyword:"type",params:{type: schema41.properties.messenger.properties.apps.properties.conversations.properties.showAgentTypingIndicator.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data76.showUserTypingIndicator !== undefined){
let data79 = data76.showUserTypingIndicator;
if((typeof data79 !== "boolean") && (data79 !== null)){
const err185 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/showUserTypingIndicator",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/showUserTypingIndicator/type",keyword:"type",params:{type: schema41.properties.messenger.properties.apps.properties.conversations.properties.showUserTypingIndicator.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data76.autoStart !== undefined){
let data80 = data76.autoStart;
if((!(data80 && typeof data80 == "object" && !Array.isArray(data80))) && (data80 !== null)){
const err186 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/autoStart",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/autoStart/type",keyword:"type",params:{type: schema41.properties.messenger.properties.apps.properties.conversations.properties.autoStart.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key22 in data80){
if(!(key22 === "enabled")){
const err187 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/autoStart",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/autoStart/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data80.enabled !== undefined){
let data81 = data80.enabled;
if((typeof data81 !== "boolean") && (data81 !== null)){
const err188 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/autoStart/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/autoStart/properties/enabled/type",keyword:"type",params:{type: schema41.properties.messenger.properties.apps.properties.conversations.properties.autoStart.properties.enabled.type},message:"must be boolean,null"};
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
if(data76.markdown !== undefined){
let data82 = data76.markdown;
if((!(data82 && typeof data82 == "object" && !Array.isArray(data82))) && (data82 !== null)){
const err189 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/markdown",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/markdown/type",keyword:"type",params:{type: schema41.properties.messenger.properties.apps.properties.conversations.properties.markdown.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key23 in data82){
if(!(key23 === "enabled")){
const err190 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/markdown",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/markdown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data82.enabled !== undefined){
let data83 = data82.enabled;
if((typeof data83 !== "boolean") && (data83 !== null)){
const err191 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/markdown/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/markdown/properties/enabled/type",keyword:"type",params:{type: schema41.properties.messenger.properties.apps.properties.conversations.properties.markdown.properties.enabled.type},message:"must be boolean,null"};
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
if(data76.conversationDisconnect !== undefined){
let data84 = data76.conversationDisconnect;
if((!(data84 && typeof data84 == "object" && !Array.isArray(data84))) && (data84 !== null)){
const err192 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/type",keyword:"type",params:{type: schema41.properties.messenger.properties.apps.properties.conversations.properties.conversationDisconnect.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key24 in data84){
if(!((key24 === "enabled") || (key24 === "type"))){
const err193 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
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
const err194 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/properties/enabled/type",keyword:"type",params:{type: schema41.properties.messenger.properties.apps.properties.conversations.properties.conversationDisconnect.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data84.type !== undefined){
let data86 = data84.type;
if((typeof data86 !== "string") && (data86 !== null)){
const err195 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect/type",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/properties/type/type",keyword:"type",params:{type: schema41.properties.messenger.properties.apps.properties.conversations.properties.conversationDisconnect.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(!(((data86 === "Send") || (data86 === "ReadOnly")) || (data86 === null))){
const err196 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationDisconnect/type",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/conversationDisconnect/properties/type/enum",keyword:"enum",params:{allowedValues: schema41.properties.messenger.properties.apps.properties.conversations.properties.conversationDisconnect.properties.type.enum},message:"must be equal to one of the allowed values"};
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
if(data76.conversationClear !== undefined){
let data87 = data76.conversationClear;
if((!(data87 && typeof data87 == "object" && !Array.isArray(data87))) && (data87 !== null)){
const err197 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationClear",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/conversationClear/type",keyword:"type",params:{type: schema41.properties.messenger.properties.apps.properties.conversations.properties.conversationClear.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
for(const key25 in data87){
if(!(key25 === "enabled")){
const err198 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationClear",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/conversationClear/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data87.enabled !== undefined){
let data88 = data87.enabled;
if((typeof data88 !== "boolean") && (data88 !== null)){
const err199 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/conversationClear/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/conversationClear/properties/enabled/type",keyword:"type",params:{type: schema41.properties.messenger.properties.apps.properties.conversations.properties.conversationClear.properties.enabled.type},message:"must be boolean,null"};
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
if(data76.humanize !== undefined){
let data89 = data76.humanize;
if((!(data89 && typeof data89 == "object" && !Array.isArray(data89))) && (data89 !== null)){
const err200 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/humanize/type",keyword:"type",params:{type: schema41.properties.messenger.properties.apps.properties.conversations.properties.humanize.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key26 in data89){
if(!((key26 === "enabled") || (key26 === "bot"))){
const err201 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/humanize/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data89.enabled !== undefined){
let data90 = data89.enabled;
if((typeof data90 !== "boolean") && (data90 !== null)){
const err202 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/enabled/type",keyword:"type",params:{type: schema41.properties.messenger.properties.apps.properties.conversations.properties.humanize.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data89.bot !== undefined){
let data91 = data89.bot;
if((!(data91 && typeof data91 == "object" && !Array.isArray(data91))) && (data91 !== null)){
const err203 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/bot",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/bot/type",keyword:"type",params:{type: schema41.properties.messenger.properties.apps.properties.conversations.properties.humanize.properties.bot.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
for(const key27 in data91){
if(!((key27 === "name") || (key27 === "avatarUrl"))){
const err204 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/bot",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/bot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data91.name !== undefined){
let data92 = data91.name;
if((typeof data92 !== "string") && (data92 !== null)){
const err205 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/bot/name",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/bot/properties/name/type",keyword:"type",params:{type: schema41.properties.messenger.properties.apps.properties.conversations.properties.humanize.properties.bot.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data91.avatarUrl !== undefined){
let data93 = data91.avatarUrl;
if((typeof data93 !== "string") && (data93 !== null)){
const err206 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/humanize/bot/avatarUrl",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/humanize/properties/bot/properties/avatarUrl/type",keyword:"type",params:{type: schema41.properties.messenger.properties.apps.properties.conversations.properties.humanize.properties.bot.properties.avatarUrl.type},message:"must be string,null"};
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
if(data76.notifications !== undefined){
let data94 = data76.notifications;
if((!(data94 && typeof data94 == "object" && !Array.isArray(data94))) && (data94 !== null)){
const err207 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/notifications/type",keyword:"type",params:{type: schema41.properties.messenger.properties.apps.properties.conversations.properties.notifications.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
for(const key28 in data94){
if(!((key28 === "enabled") || (key28 === "notificationContentType"))){
const err208 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/notifications/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data94.enabled !== undefined){
let data95 = data94.enabled;
if((typeof data95 !== "boolean") && (data95 !== null)){
const err209 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/notifications/properties/enabled/type",keyword:"type",params:{type: schema41.properties.messenger.properties.apps.properties.conversations.properties.notifications.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data94.notificationContentType !== undefined){
let data96 = data94.notificationContentType;
if((typeof data96 !== "string") && (data96 !== null)){
const err210 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications/notificationContentType",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/notifications/properties/notificationContentType/type",keyword:"type",params:{type: schema41.properties.messenger.properties.apps.properties.conversations.properties.notifications.properties.notificationContentType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(!(((data96 === "IncludeMessagesContent") || (data96 === "ExcludeMessagesContent")) || (data96 === null))){
const err211 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/notifications/notificationContentType",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/notifications/properties/notificationContentType/enum",keyword:"enum",params:{allowedValues: schema41.properties.messenger.properties.apps.properties.conversations.properties.notifications.properties.notificationContentType.enum},message:"must be equal to one of the allowed values"};
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
}
if(data76.sessionDurationSeconds !== undefined){
let data97 = data76.sessionDurationSeconds;
if((!(((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97))) && (isFinite(data97)))) && (data97 !== null)){
const err212 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/sessionDurationSeconds",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/sessionDurationSeconds/type",keyword:"type",params:{type: schema41.properties.messenger.properties.apps.properties.conversations.properties.sessionDurationSeconds.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if((typeof data97 == "number") && (isFinite(data97))){
if(data97 < 900 || isNaN(data97)){
const err213 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/conversations/sessionDurationSeconds",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/conversations/properties/sessionDurationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 900},message:"must be >= 900"};
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
}
if(data75.knowledge !== undefined){
let data98 = data75.knowledge;
if((!(data98 && typeof data98 == "object" && !Array.isArray(data98))) && (data98 !== null)){
const err214 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/knowledge/type",keyword:"type",params:{type: schema41.properties.messenger.properties.apps.properties.knowledge.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key29 in data98){
if(!((key29 === "enabled") || (key29 === "knowledgeBase"))){
const err215 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/knowledge/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data98.enabled !== undefined){
let data99 = data98.enabled;
if((typeof data99 !== "boolean") && (data99 !== null)){
const err216 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/knowledge/properties/enabled/type",keyword:"type",params:{type: schema41.properties.messenger.properties.apps.properties.knowledge.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data98.knowledgeBase !== undefined){
let data100 = data98.knowledgeBase;
if((!(data100 && typeof data100 == "object" && !Array.isArray(data100))) && (data100 !== null)){
const err217 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge/knowledgeBase",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/knowledge/properties/knowledgeBase/type",keyword:"type",params:{type: schema41.properties.messenger.properties.apps.properties.knowledge.properties.knowledgeBase.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
for(const key30 in data100){
if(!(key30 === "id")){
const err218 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge/knowledgeBase",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/knowledge/properties/knowledgeBase/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data100.id !== undefined){
let data101 = data100.id;
if((typeof data101 !== "string") && (data101 !== null)){
const err219 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge/knowledgeBase/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/knowledge/properties/knowledgeBase/properties/id/type",keyword:"type",params:{type: schema41.properties.messenger.properties.apps.properties.knowledge.properties.knowledgeBase.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(typeof data101 === "string"){
if(!pattern52.test(data101)){
const err220 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/messenger/apps/knowledge/knowledgeBase/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/messenger/properties/apps/properties/knowledge/properties/knowledgeBase/properties/id/pattern",keyword:"pattern",params:{pattern: "^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$"},message:"must match pattern \""+"^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$"+"\""};
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
}
}
}
}
}
}
}
if(data36.position !== undefined){
let data102 = data36.position;
if((!(data102 && typeof data102 == "object" && !Array.isArray(data102))) && (data102 !== null)){
const err221 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/position",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/position/type",keyword:"type",params:{type: schema41.properties.position.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
for(const key31 in data102){
if(!(((key31 === "alignment") || (key31 === "sideSpace")) || (key31 === "bottomSpace"))){
const err222 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/position",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/position/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data102.alignment !== undefined){
let data103 = data102.alignment;
if((typeof data103 !== "string") && (data103 !== null)){
const err223 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/position/alignment",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/position/properties/alignment/type",keyword:"type",params:{type: schema41.properties.position.properties.alignment.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(!((((data103 === "Auto") || (data103 === "Left")) || (data103 === "Right")) || (data103 === null))){
const err224 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/position/alignment",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/position/properties/alignment/enum",keyword:"enum",params:{allowedValues: schema41.properties.position.properties.alignment.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data102.sideSpace !== undefined){
let data104 = data102.sideSpace;
if((!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))) && (data104 !== null)){
const err225 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/position/sideSpace",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/position/properties/sideSpace/type",keyword:"type",params:{type: schema41.properties.position.properties.sideSpace.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data102.bottomSpace !== undefined){
let data105 = data102.bottomSpace;
if((!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))) && (data105 !== null)){
const err226 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/position/bottomSpace",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/position/properties/bottomSpace/type",keyword:"type",params:{type: schema41.properties.position.properties.bottomSpace.type},message:"must be integer,null"};
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
if(data36.cobrowse !== undefined){
let data106 = data36.cobrowse;
if((!(data106 && typeof data106 == "object" && !Array.isArray(data106))) && (data106 !== null)){
const err227 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/type",keyword:"type",params:{type: schema41.properties.cobrowse.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
for(const key32 in data106){
if(!((((((((key32 === "enabled") || (key32 === "allowAgentControl")) || (key32 === "allowAgentNavigation")) || (key32 === "allowDraw")) || (key32 === "channels")) || (key32 === "maskSelectors")) || (key32 === "readonlySelectors")) || (key32 === "pauseCriteria"))){
const err228 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data106.enabled !== undefined){
let data107 = data106.enabled;
if((typeof data107 !== "boolean") && (data107 !== null)){
const err229 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/enabled/type",keyword:"type",params:{type: schema41.properties.cobrowse.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data106.allowAgentControl !== undefined){
let data108 = data106.allowAgentControl;
if((typeof data108 !== "boolean") && (data108 !== null)){
const err230 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/allowAgentControl",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/allowAgentControl/type",keyword:"type",params:{type: schema41.properties.cobrowse.properties.allowAgentControl.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data106.allowAgentNavigation !== undefined){
let data109 = data106.allowAgentNavigation;
if((typeof data109 !== "boolean") && (data109 !== null)){
const err231 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/allowAgentNavigation",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/allowAgentNavigation/type",keyword:"type",params:{type: schema41.properties.cobrowse.properties.allowAgentNavigation.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data106.allowDraw !== undefined){
let data110 = data106.allowDraw;
if((typeof data110 !== "boolean") && (data110 !== null)){
const err232 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/allowDraw",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/allowDraw/type",keyword:"type",params:{type: schema41.properties.cobrowse.properties.allowDraw.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data106.channels !== undefined){
let data111 = data106.channels;
if((!(Array.isArray(data111))) && (data111 !== null)){
const err233 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/channels",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/channels/type",keyword:"type",params:{type: schema41.properties.cobrowse.properties.channels.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(Array.isArray(data111)){
const len12 = data111.length;
for(let i14=0; i14<len12; i14++){
let data112 = data111[i14];
if(typeof data112 !== "string"){
const err234 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/channels/" + i14,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/channels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(!((data112 === "Webmessaging") || (data112 === "Voice"))){
const err235 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/channels/" + i14,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/channels/items/enum",keyword:"enum",params:{allowedValues: schema41.properties.cobrowse.properties.channels.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
let i15 = data111.length;
let j2;
if(i15 > 1){
const indices2 = {};
for(;i15--;){
let item2 = data111[i15];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err236 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/channels",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i15+" are identical)"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
break;
}
indices2[item2] = i15;
}
}
}
}
if(data106.maskSelectors !== undefined){
let data113 = data106.maskSelectors;
if((!(Array.isArray(data113))) && (data113 !== null)){
const err237 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/maskSelectors",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/maskSelectors/type",keyword:"type",params:{type: schema41.properties.cobrowse.properties.maskSelectors.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(Array.isArray(data113)){
const len13 = data113.length;
for(let i16=0; i16<len13; i16++){
let data114 = data113[i16];
if(typeof data114 === "string"){
if(func1(data114) < 1){
const err238 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/maskSelectors/" + i16,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/maskSelectors/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
else {
const err239 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/maskSelectors/" + i16,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/maskSelectors/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
}
}
if(data106.readonlySelectors !== undefined){
let data115 = data106.readonlySelectors;
if((!(Array.isArray(data115))) && (data115 !== null)){
const err240 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/readonlySelectors",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/readonlySelectors/type",keyword:"type",params:{type: schema41.properties.cobrowse.properties.readonlySelectors.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(Array.isArray(data115)){
const len14 = data115.length;
for(let i17=0; i17<len14; i17++){
let data116 = data115[i17];
if(typeof data116 === "string"){
if(func1(data116) < 1){
const err241 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/readonlySelectors/" + i17,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/readonlySelectors/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
else {
const err242 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/readonlySelectors/" + i17,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/readonlySelectors/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data106.pauseCriteria !== undefined){
let data117 = data106.pauseCriteria;
if((!(Array.isArray(data117))) && (data117 !== null)){
const err243 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/pauseCriteria/type",keyword:"type",params:{type: schema41.properties.cobrowse.properties.pauseCriteria.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(Array.isArray(data117)){
const len15 = data117.length;
for(let i18=0; i18<len15; i18++){
let data118 = data117[i18];
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.urlFragment === undefined){
const err244 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i18,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/pauseCriteria/items/required",keyword:"required",params:{missingProperty: "urlFragment"},message:"must have required property '"+"urlFragment"+"'"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(data118.condition === undefined){
const err245 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i18,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/pauseCriteria/items/required",keyword:"required",params:{missingProperty: "condition"},message:"must have required property '"+"condition"+"'"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
for(const key33 in data118){
if(!((key33 === "urlFragment") || (key33 === "condition"))){
const err246 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i18,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/pauseCriteria/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data118.urlFragment !== undefined){
let data119 = data118.urlFragment;
if(typeof data119 === "string"){
if(func1(data119) < 1){
const err247 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i18+"/urlFragment",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/pauseCriteria/items/properties/urlFragment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err248 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i18+"/urlFragment",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/pauseCriteria/items/properties/urlFragment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data118.condition !== undefined){
let data120 = data118.condition;
if(typeof data120 !== "string"){
const err249 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i18+"/condition",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/pauseCriteria/items/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(!(((((data120 === "Includes") || (data120 === "DoesNotInclude")) || (data120 === "StartsWith")) || (data120 === "EndsWith")) || (data120 === "Equals"))){
const err250 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i18+"/condition",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/pauseCriteria/items/properties/condition/enum",keyword:"enum",params:{allowedValues: schema41.properties.cobrowse.properties.pauseCriteria.items.properties.condition.enum},message:"must be equal to one of the allowed values"};
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
else {
const err251 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cobrowse/pauseCriteria/" + i18,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/cobrowse/properties/pauseCriteria/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
}
}
}
}
if(data36.video !== undefined){
let data121 = data36.video;
if((!(data121 && typeof data121 == "object" && !Array.isArray(data121))) && (data121 !== null)){
const err252 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/video",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/type",keyword:"type",params:{type: schema41.properties.video.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
for(const key34 in data121){
if(!((((key34 === "enabled") || (key34 === "channels")) || (key34 === "agent")) || (key34 === "user"))){
const err253 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/video",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data121.enabled !== undefined){
let data122 = data121.enabled;
if((typeof data122 !== "boolean") && (data122 !== null)){
const err254 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/enabled/type",keyword:"type",params:{type: schema41.properties.video.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data121.channels !== undefined){
let data123 = data121.channels;
if((!(Array.isArray(data123))) && (data123 !== null)){
const err255 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/channels",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/channels/type",keyword:"type",params:{type: schema41.properties.video.properties.channels.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(Array.isArray(data123)){
const len16 = data123.length;
for(let i19=0; i19<len16; i19++){
let data124 = data123[i19];
if(typeof data124 !== "string"){
const err256 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/channels/" + i19,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/channels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(!((data124 === "Webmessaging") || (data124 === "Voice"))){
const err257 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/channels/" + i19,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/channels/items/enum",keyword:"enum",params:{allowedValues: schema41.properties.video.properties.channels.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
let i20 = data123.length;
let j3;
if(i20 > 1){
const indices3 = {};
for(;i20--;){
let item3 = data123[i20];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err258 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/channels",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i20, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i20+" are identical)"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
break;
}
indices3[item3] = i20;
}
}
}
}
if(data121.agent !== undefined){
let data125 = data121.agent;
if((!(data125 && typeof data125 == "object" && !Array.isArray(data125))) && (data125 !== null)){
const err259 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/type",keyword:"type",params:{type: schema41.properties.video.properties.agent.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
for(const key35 in data125){
if(!(((((key35 === "allowCamera") || (key35 === "allowScreenShare")) || (key35 === "allowMicrophone")) || (key35 === "background")) || (key35 === "backgroundImage"))){
const err260 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data125.allowCamera !== undefined){
let data126 = data125.allowCamera;
if((typeof data126 !== "boolean") && (data126 !== null)){
const err261 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/allowCamera",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/properties/allowCamera/type",keyword:"type",params:{type: schema41.properties.video.properties.agent.properties.allowCamera.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data125.allowScreenShare !== undefined){
let data127 = data125.allowScreenShare;
if((typeof data127 !== "boolean") && (data127 !== null)){
const err262 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/allowScreenShare",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/properties/allowScreenShare/type",keyword:"type",params:{type: schema41.properties.video.properties.agent.properties.allowScreenShare.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data125.allowMicrophone !== undefined){
let data128 = data125.allowMicrophone;
if((typeof data128 !== "boolean") && (data128 !== null)){
const err263 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/allowMicrophone",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/properties/allowMicrophone/type",keyword:"type",params:{type: schema41.properties.video.properties.agent.properties.allowMicrophone.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data125.background !== undefined){
let data129 = data125.background;
if((typeof data129 !== "string") && (data129 !== null)){
const err264 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/background",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/properties/background/type",keyword:"type",params:{type: schema41.properties.video.properties.agent.properties.background.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(!((((data129 === "BLUR") || (data129 === "NONE")) || (data129 === "IMAGE")) || (data129 === null))){
const err265 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/background",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/properties/background/enum",keyword:"enum",params:{allowedValues: schema41.properties.video.properties.agent.properties.background.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data125.backgroundImage !== undefined){
let data130 = data125.backgroundImage;
if((!(data130 && typeof data130 == "object" && !Array.isArray(data130))) && (data130 !== null)){
const err266 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/backgroundImage",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/properties/backgroundImage/type",keyword:"type",params:{type: schema41.properties.video.properties.agent.properties.backgroundImage.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
for(const key36 in data130){
if(!(key36 === "url")){
const err267 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/backgroundImage",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/properties/backgroundImage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data130.url !== undefined){
let data131 = data130.url;
if((typeof data131 !== "string") && (data131 !== null)){
const err268 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/agent/backgroundImage/url",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/agent/properties/backgroundImage/properties/url/type",keyword:"type",params:{type: schema41.properties.video.properties.agent.properties.backgroundImage.properties.url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
}
}
}
}
if(data121.user !== undefined){
let data132 = data121.user;
if((!(data132 && typeof data132 == "object" && !Array.isArray(data132))) && (data132 !== null)){
const err269 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/user/type",keyword:"type",params:{type: schema41.properties.video.properties.user.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
for(const key37 in data132){
if(!(((key37 === "allowCamera") || (key37 === "allowScreenShare")) || (key37 === "allowMicrophone"))){
const err270 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/user/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data132.allowCamera !== undefined){
let data133 = data132.allowCamera;
if((typeof data133 !== "boolean") && (data133 !== null)){
const err271 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user/allowCamera",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/user/properties/allowCamera/type",keyword:"type",params:{type: schema41.properties.video.properties.user.properties.allowCamera.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data132.allowScreenShare !== undefined){
let data134 = data132.allowScreenShare;
if((typeof data134 !== "boolean") && (data134 !== null)){
const err272 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user/allowScreenShare",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/user/properties/allowScreenShare/type",keyword:"type",params:{type: schema41.properties.video.properties.user.properties.allowScreenShare.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data132.allowMicrophone !== undefined){
let data135 = data132.allowMicrophone;
if((typeof data135 !== "boolean") && (data135 !== null)){
const err273 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/video/user/allowMicrophone",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/video/properties/user/properties/allowMicrophone/type",keyword:"type",params:{type: schema41.properties.video.properties.user.properties.allowMicrophone.type},message:"must be boolean,null"};
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
if(data36.authenticationSettings !== undefined){
let data136 = data36.authenticationSettings;
if((!(data136 && typeof data136 == "object" && !Array.isArray(data136))) && (data136 !== null)){
const err274 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/authenticationSettings/type",keyword:"type",params:{type: schema41.properties.authenticationSettings.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
for(const key38 in data136){
if(!(((key38 === "enabled") || (key38 === "integrationId")) || (key38 === "allowSessionUpgrade"))){
const err275 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/authenticationSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data136.enabled !== undefined){
let data137 = data136.enabled;
if((typeof data137 !== "boolean") && (data137 !== null)){
const err276 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/authenticationSettings/properties/enabled/type",keyword:"type",params:{type: schema41.properties.authenticationSettings.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data136.integrationId !== undefined){
let data138 = data136.integrationId;
if((typeof data138 !== "string") && (data138 !== null)){
const err277 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings/integrationId",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/authenticationSettings/properties/integrationId/type",keyword:"type",params:{type: schema41.properties.authenticationSettings.properties.integrationId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if(typeof data138 === "string"){
if(func1(data138) < 1){
const err278 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings/integrationId",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/authenticationSettings/properties/integrationId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data136.allowSessionUpgrade !== undefined){
let data139 = data136.allowSessionUpgrade;
if((typeof data139 !== "boolean") && (data139 !== null)){
const err279 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/authenticationSettings/allowSessionUpgrade",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/authenticationSettings/properties/allowSessionUpgrade/type",keyword:"type",params:{type: schema41.properties.authenticationSettings.properties.allowSessionUpgrade.type},message:"must be boolean,null"};
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
if(data36.journeyEvents !== undefined){
let data140 = data36.journeyEvents;
if((!(data140 && typeof data140 == "object" && !Array.isArray(data140))) && (data140 !== null)){
const err280 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/type",keyword:"type",params:{type: schema41.properties.journeyEvents.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
for(const key39 in data140){
if(!((((((((key39 === "enabled") || (key39 === "pageviewConfig")) || (key39 === "clickEvents")) || (key39 === "inViewportEvents")) || (key39 === "formsTrackEvents")) || (key39 === "idleEvents")) || (key39 === "scrollDepthEvents")) || (key39 === "trackingSettings"))){
const err281 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"};
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
const err282 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/enabled/type",keyword:"type",params:{type: schema41.properties.journeyEvents.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data140.pageviewConfig !== undefined){
let data142 = data140.pageviewConfig;
if((typeof data142 !== "string") && (data142 !== null)){
const err283 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/pageviewConfig",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/pageviewConfig/type",keyword:"type",params:{type: schema41.properties.journeyEvents.properties.pageviewConfig.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if(!((((data142 === "Auto") || (data142 === "Once")) || (data142 === "Off")) || (data142 === null))){
const err284 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/pageviewConfig",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/pageviewConfig/enum",keyword:"enum",params:{allowedValues: schema41.properties.journeyEvents.properties.pageviewConfig.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data140.clickEvents !== undefined){
let data143 = data140.clickEvents;
if((!(Array.isArray(data143))) && (data143 !== null)){
const err285 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/clickEvents/type",keyword:"type",params:{type: schema41.properties.journeyEvents.properties.clickEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(Array.isArray(data143)){
const len17 = data143.length;
for(let i21=0; i21<len17; i21++){
let data144 = data143[i21];
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
if(data144.selector === undefined){
const err286 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i21,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/clickEvents/items/required",keyword:"required",params:{missingProperty: "selector"},message:"must have required property '"+"selector"+"'"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(data144.eventName === undefined){
const err287 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i21,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/clickEvents/items/required",keyword:"required",params:{missingProperty: "eventName"},message:"must have required property '"+"eventName"+"'"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
for(const key40 in data144){
if(!((key40 === "selector") || (key40 === "eventName"))){
const err288 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i21,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/clickEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data144.selector !== undefined){
let data145 = data144.selector;
if(typeof data145 === "string"){
if(func1(data145) < 1){
const err289 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i21+"/selector",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/clickEvents/items/properties/selector/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
else {
const err290 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i21+"/selector",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/clickEvents/items/properties/selector/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data144.eventName !== undefined){
let data146 = data144.eventName;
if(typeof data146 === "string"){
if(func1(data146) < 1){
const err291 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i21+"/eventName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/clickEvents/items/properties/eventName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
else {
const err292 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i21+"/eventName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/clickEvents/items/properties/eventName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
}
else {
const err293 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/clickEvents/" + i21,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/clickEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
}
}
if(data140.inViewportEvents !== undefined){
let data147 = data140.inViewportEvents;
if((!(Array.isArray(data147))) && (data147 !== null)){
const err294 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/inViewportEvents/type",keyword:"type",params:{type: schema41.properties.journeyEvents.properties.inViewportEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if(Array.isArray(data147)){
const len18 = data147.length;
for(let i22=0; i22<len18; i22++){
let data148 = data147[i22];
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
if(data148.selector === undefined){
const err295 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i22,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/inViewportEvents/items/required",keyword:"required",params:{missingProperty: "selector"},message:"must have required property '"+"selector"+"'"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
if(data148.eventName === undefined){
const err296 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i22,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/inViewportEvents/items/required",keyword:"required",params:{missingProperty: "eventName"},message:"must have required property '"+"eventName"+"'"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
for(const key41 in data148){
if(!((key41 === "selector") || (key41 === "eventName"))){
const err297 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i22,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/inViewportEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data148.selector !== undefined){
let data149 = data148.selector;
if(typeof data149 === "string"){
if(func1(data149) < 1){
const err298 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i22+"/selector",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/inViewportEvents/items/properties/selector/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
else {
const err299 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i22+"/selector",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/inViewportEvents/items/properties/selector/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data148.eventName !== undefined){
let data150 = data148.eventName;
if(typeof data150 === "string"){
if(func1(data150) < 1){
const err300 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i22+"/eventName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/inViewportEvents/items/properties/eventName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err301 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i22+"/eventName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/inViewportEvents/items/properties/eventName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err302 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/inViewportEvents/" + i22,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/inViewportEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(data140.formsTrackEvents !== undefined){
let data151 = data140.formsTrackEvents;
if((!(Array.isArray(data151))) && (data151 !== null)){
const err303 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/type",keyword:"type",params:{type: schema41.properties.journeyEvents.properties.formsTrackEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if(Array.isArray(data151)){
const len19 = data151.length;
for(let i23=0; i23<len19; i23++){
let data152 = data151[i23];
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
if(data152.selector === undefined){
const err304 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/required",keyword:"required",params:{missingProperty: "selector"},message:"must have required property '"+"selector"+"'"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
if(data152.formName === undefined){
const err305 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/required",keyword:"required",params:{missingProperty: "formName"},message:"must have required property '"+"formName"+"'"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
if(data152.captureDataOnFormAbandon === undefined){
const err306 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/required",keyword:"required",params:{missingProperty: "captureDataOnFormAbandon"},message:"must have required property '"+"captureDataOnFormAbandon"+"'"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(data152.captureDataOnFormSubmit === undefined){
const err307 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/required",keyword:"required",params:{missingProperty: "captureDataOnFormSubmit"},message:"must have required property '"+"captureDataOnFormSubmit"+"'"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
for(const key42 in data152){
if(!((((key42 === "selector") || (key42 === "formName")) || (key42 === "captureDataOnFormAbandon")) || (key42 === "captureDataOnFormSubmit"))){
const err308 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data152.selector !== undefined){
let data153 = data152.selector;
if(typeof data153 === "string"){
if(func1(data153) < 1){
const err309 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23+"/selector",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/properties/selector/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
else {
const err310 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23+"/selector",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/properties/selector/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data152.formName !== undefined){
let data154 = data152.formName;
if(typeof data154 === "string"){
if(func1(data154) < 1){
const err311 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23+"/formName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/properties/formName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err312 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23+"/formName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/properties/formName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data152.captureDataOnFormAbandon !== undefined){
if(typeof data152.captureDataOnFormAbandon !== "boolean"){
const err313 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23+"/captureDataOnFormAbandon",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/properties/captureDataOnFormAbandon/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data152.captureDataOnFormSubmit !== undefined){
if(typeof data152.captureDataOnFormSubmit !== "boolean"){
const err314 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23+"/captureDataOnFormSubmit",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/properties/captureDataOnFormSubmit/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err315 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/formsTrackEvents/" + i23,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/formsTrackEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(data140.idleEvents !== undefined){
let data157 = data140.idleEvents;
if((!(Array.isArray(data157))) && (data157 !== null)){
const err316 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/idleEvents/type",keyword:"type",params:{type: schema41.properties.journeyEvents.properties.idleEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
if(Array.isArray(data157)){
const len20 = data157.length;
for(let i24=0; i24<len20; i24++){
let data158 = data157[i24];
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
if(data158.eventName === undefined){
const err317 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i24,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/idleEvents/items/required",keyword:"required",params:{missingProperty: "eventName"},message:"must have required property '"+"eventName"+"'"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
for(const key43 in data158){
if(!((key43 === "eventName") || (key43 === "idleAfterSeconds"))){
const err318 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i24,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/idleEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data158.eventName !== undefined){
let data159 = data158.eventName;
if(typeof data159 === "string"){
if(func1(data159) < 1){
const err319 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i24+"/eventName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/idleEvents/items/properties/eventName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err320 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i24+"/eventName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/idleEvents/items/properties/eventName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data158.idleAfterSeconds !== undefined){
let data160 = data158.idleAfterSeconds;
if(!(((typeof data160 == "number") && (!(data160 % 1) && !isNaN(data160))) && (isFinite(data160)))){
const err321 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i24+"/idleAfterSeconds",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/idleEvents/items/properties/idleAfterSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
if((typeof data160 == "number") && (isFinite(data160))){
if(data160 < 30 || isNaN(data160)){
const err322 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i24+"/idleAfterSeconds",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/idleEvents/items/properties/idleAfterSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30},message:"must be >= 30"};
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
}
else {
const err323 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/idleEvents/" + i24,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/idleEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(data140.scrollDepthEvents !== undefined){
let data161 = data140.scrollDepthEvents;
if((!(Array.isArray(data161))) && (data161 !== null)){
const err324 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/type",keyword:"type",params:{type: schema41.properties.journeyEvents.properties.scrollDepthEvents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
if(Array.isArray(data161)){
const len21 = data161.length;
for(let i25=0; i25<len21; i25++){
let data162 = data161[i25];
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
if(data162.percentage === undefined){
const err325 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i25,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/items/required",keyword:"required",params:{missingProperty: "percentage"},message:"must have required property '"+"percentage"+"'"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(data162.eventName === undefined){
const err326 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i25,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/items/required",keyword:"required",params:{missingProperty: "eventName"},message:"must have required property '"+"eventName"+"'"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
for(const key44 in data162){
if(!((key44 === "percentage") || (key44 === "eventName"))){
const err327 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i25,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data162.percentage !== undefined){
let data163 = data162.percentage;
if(!(((typeof data163 == "number") && (!(data163 % 1) && !isNaN(data163))) && (isFinite(data163)))){
const err328 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i25+"/percentage",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/items/properties/percentage/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if((typeof data163 == "number") && (isFinite(data163))){
if(data163 > 100 || isNaN(data163)){
const err329 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i25+"/percentage",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/items/properties/percentage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if(data163 < 0 || isNaN(data163)){
const err330 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i25+"/percentage",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/items/properties/percentage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data162.eventName !== undefined){
let data164 = data162.eventName;
if(typeof data164 === "string"){
if(func1(data164) < 1){
const err331 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i25+"/eventName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/items/properties/eventName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err332 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i25+"/eventName",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/items/properties/eventName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err333 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/scrollDepthEvents/" + i25,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/scrollDepthEvents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(data140.trackingSettings !== undefined){
let data165 = data140.trackingSettings;
if((!(data165 && typeof data165 == "object" && !Array.isArray(data165))) && (data165 !== null)){
const err334 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/type",keyword:"type",params:{type: schema41.properties.journeyEvents.properties.trackingSettings.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
for(const key45 in data165){
if(!((((key45 === "shouldKeepUrlFragment") || (key45 === "searchQueryParameters")) || (key45 === "excludedQueryParameters")) || (key45 === "ipFilters"))){
const err335 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data165.shouldKeepUrlFragment !== undefined){
let data166 = data165.shouldKeepUrlFragment;
if((typeof data166 !== "boolean") && (data166 !== null)){
const err336 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/shouldKeepUrlFragment",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/shouldKeepUrlFragment/type",keyword:"type",params:{type: schema41.properties.journeyEvents.properties.trackingSettings.properties.shouldKeepUrlFragment.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data165.searchQueryParameters !== undefined){
let data167 = data165.searchQueryParameters;
if((!(Array.isArray(data167))) && (data167 !== null)){
const err337 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/searchQueryParameters",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/searchQueryParameters/type",keyword:"type",params:{type: schema41.properties.journeyEvents.properties.trackingSettings.properties.searchQueryParameters.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
if(Array.isArray(data167)){
if(data167.length > 50){
const err338 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/searchQueryParameters",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/searchQueryParameters/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
const len22 = data167.length;
for(let i26=0; i26<len22; i26++){
let data168 = data167[i26];
if(typeof data168 === "string"){
if(func1(data168) < 1){
const err339 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/searchQueryParameters/" + i26,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/searchQueryParameters/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
else {
const err340 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/searchQueryParameters/" + i26,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/searchQueryParameters/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data165.excludedQueryParameters !== undefined){
let data169 = data165.excludedQueryParameters;
if((!(Array.isArray(data169))) && (data169 !== null)){
const err341 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/excludedQueryParameters",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/excludedQueryParameters/type",keyword:"type",params:{type: schema41.properties.journeyEvents.properties.trackingSettings.properties.excludedQueryParameters.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
if(Array.isArray(data169)){
if(data169.length > 50){
const err342 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/excludedQueryParameters",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/excludedQueryParameters/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
const len23 = data169.length;
for(let i27=0; i27<len23; i27++){
let data170 = data169[i27];
if(typeof data170 === "string"){
if(func1(data170) < 1){
const err343 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/excludedQueryParameters/" + i27,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/excludedQueryParameters/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err344 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/excludedQueryParameters/" + i27,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/excludedQueryParameters/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data165.ipFilters !== undefined){
let data171 = data165.ipFilters;
if((!(Array.isArray(data171))) && (data171 !== null)){
const err345 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/type",keyword:"type",params:{type: schema41.properties.journeyEvents.properties.trackingSettings.properties.ipFilters.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
if(Array.isArray(data171)){
if(data171.length > 10){
const err346 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
const len24 = data171.length;
for(let i28=0; i28<len24; i28++){
let data172 = data171[i28];
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
if(data172.ipAddress === undefined){
const err347 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i28,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/required",keyword:"required",params:{missingProperty: "ipAddress"},message:"must have required property '"+"ipAddress"+"'"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
for(const key46 in data172){
if(!((key46 === "ipAddress") || (key46 === "name"))){
const err348 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i28,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data172.ipAddress !== undefined){
let data173 = data172.ipAddress;
if(typeof data173 === "string"){
if(func1(data173) < 1){
const err349 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i28+"/ipAddress",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/properties/ipAddress/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err350 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i28+"/ipAddress",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/properties/ipAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data172.name !== undefined){
let data174 = data172.name;
if(typeof data174 === "string"){
if(func1(data174) < 1){
const err351 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i28+"/name",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err352 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i28+"/name",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
}
else {
const err353 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/journeyEvents/trackingSettings/ipFilters/" + i28,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/journeyEvents/properties/trackingSettings/properties/ipFilters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
}
}
}
}
if(data36.supportCenter !== undefined){
let data175 = data36.supportCenter;
if((!(data175 && typeof data175 == "object" && !Array.isArray(data175))) && (data175 !== null)){
const err354 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/type",keyword:"type",params:{type: schema41.properties.supportCenter.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
for(const key47 in data175){
if(!(func9.call(schema41.properties.supportCenter.properties, key47))){
const err355 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data175.enabled !== undefined){
let data176 = data175.enabled;
if((typeof data176 !== "boolean") && (data176 !== null)){
const err356 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabled/type",keyword:"type",params:{type: schema41.properties.supportCenter.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data175.knowledgeBase !== undefined){
let data177 = data175.knowledgeBase;
if((!(data177 && typeof data177 == "object" && !Array.isArray(data177))) && (data177 !== null)){
const err357 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/knowledgeBase",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/knowledgeBase/type",keyword:"type",params:{type: schema41.properties.supportCenter.properties.knowledgeBase.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
for(const key48 in data177){
if(!(key48 === "id")){
const err358 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/knowledgeBase",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/knowledgeBase/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data177.id !== undefined){
let data178 = data177.id;
if((typeof data178 !== "string") && (data178 !== null)){
const err359 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/knowledgeBase/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/knowledgeBase/properties/id/type",keyword:"type",params:{type: schema41.properties.supportCenter.properties.knowledgeBase.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
if(typeof data178 === "string"){
if(!pattern52.test(data178)){
const err360 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/knowledgeBase/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/knowledgeBase/properties/id/pattern",keyword:"pattern",params:{pattern: "^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$"},message:"must match pattern \""+"^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$"+"\""};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
}
}
}
if(data175.routerType !== undefined){
let data179 = data175.routerType;
if((typeof data179 !== "string") && (data179 !== null)){
const err361 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/routerType",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/routerType/type",keyword:"type",params:{type: schema41.properties.supportCenter.properties.routerType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
if(!(((data179 === "Hash") || (data179 === "Browser")) || (data179 === null))){
const err362 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/routerType",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/routerType/enum",keyword:"enum",params:{allowedValues: schema41.properties.supportCenter.properties.routerType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data175.customMessages !== undefined){
let data180 = data175.customMessages;
if((!(Array.isArray(data180))) && (data180 !== null)){
const err363 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/customMessages/type",keyword:"type",params:{type: schema41.properties.supportCenter.properties.customMessages.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
if(Array.isArray(data180)){
const len25 = data180.length;
for(let i29=0; i29<len25; i29++){
let data181 = data180[i29];
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
if(data181.type === undefined){
const err364 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i29,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/customMessages/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
if(data181.defaultValue === undefined){
const err365 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i29,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/customMessages/items/required",keyword:"required",params:{missingProperty: "defaultValue"},message:"must have required property '"+"defaultValue"+"'"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
for(const key49 in data181){
if(!((key49 === "type") || (key49 === "defaultValue"))){
const err366 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i29,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/customMessages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(data181.type !== undefined){
let data182 = data181.type;
if(typeof data182 !== "string"){
const err367 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i29+"/type",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/customMessages/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
if(!((data182 === "Welcome") || (data182 === "Fallback"))){
const err368 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i29+"/type",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/customMessages/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema41.properties.supportCenter.properties.customMessages.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(data181.defaultValue !== undefined){
let data183 = data181.defaultValue;
if(typeof data183 === "string"){
if(func1(data183) > 300){
const err369 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i29+"/defaultValue",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/customMessages/items/properties/defaultValue/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
else {
const err370 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i29+"/defaultValue",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/customMessages/items/properties/defaultValue/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err371 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/customMessages/" + i29,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/customMessages/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(data175.screens !== undefined){
let data184 = data175.screens;
if((!(Array.isArray(data184))) && (data184 !== null)){
const err372 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/type",keyword:"type",params:{type: schema41.properties.supportCenter.properties.screens.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
if(Array.isArray(data184)){
const len26 = data184.length;
for(let i30=0; i30<len26; i30++){
let data185 = data184[i30];
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
if(data185.type === undefined){
const err373 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
if(data185.moduleSettings === undefined){
const err374 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/required",keyword:"required",params:{missingProperty: "moduleSettings"},message:"must have required property '"+"moduleSettings"+"'"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
for(const key50 in data185){
if(!((key50 === "type") || (key50 === "moduleSettings"))){
const err375 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data185.type !== undefined){
let data186 = data185.type;
if(typeof data186 !== "string"){
const err376 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/type",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
if(!((((data186 === "Home") || (data186 === "Category")) || (data186 === "SearchResults")) || (data186 === "Article"))){
const err377 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/type",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema41.properties.supportCenter.properties.screens.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data185.moduleSettings !== undefined){
let data187 = data185.moduleSettings;
if(Array.isArray(data187)){
const len27 = data187.length;
for(let i31=0; i31<len27; i31++){
let data188 = data187[i31];
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
if(data188.type === undefined){
const err378 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
if(data188.enabled === undefined){
const err379 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
for(const key51 in data188){
if(!((((key51 === "type") || (key51 === "enabled")) || (key51 === "compactCategoryModuleTemplate")) || (key51 === "detailedCategoryModuleTemplate"))){
const err380 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data188.type !== undefined){
let data189 = data188.type;
if(typeof data189 !== "string"){
const err381 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/type",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
if(!(((((((data189 === "Search") || (data189 === "Categories")) || (data189 === "FAQ")) || (data189 === "Contact")) || (data189 === "Results")) || (data189 === "Article")) || (data189 === "TopViewedArticles"))){
const err382 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/type",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema41.properties.supportCenter.properties.screens.items.properties.moduleSettings.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data188.enabled !== undefined){
if(typeof data188.enabled !== "boolean"){
const err383 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data188.compactCategoryModuleTemplate !== undefined){
let data191 = data188.compactCategoryModuleTemplate;
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
if(data191.active === undefined){
const err384 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/compactCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/compactCategoryModuleTemplate/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
for(const key52 in data191){
if(!(key52 === "active")){
const err385 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/compactCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/compactCategoryModuleTemplate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data191.active !== undefined){
if(typeof data191.active !== "boolean"){
const err386 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/compactCategoryModuleTemplate/active",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/compactCategoryModuleTemplate/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
else {
const err387 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/compactCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/compactCategoryModuleTemplate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data188.detailedCategoryModuleTemplate !== undefined){
let data193 = data188.detailedCategoryModuleTemplate;
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
if(data193.active === undefined){
const err388 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/detailedCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
if(data193.sidebar === undefined){
const err389 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/detailedCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/required",keyword:"required",params:{missingProperty: "sidebar"},message:"must have required property '"+"sidebar"+"'"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
for(const key53 in data193){
if(!((key53 === "active") || (key53 === "sidebar"))){
const err390 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/detailedCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data193.active !== undefined){
if(typeof data193.active !== "boolean"){
const err391 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/detailedCategoryModuleTemplate/active",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
if(data193.sidebar !== undefined){
let data195 = data193.sidebar;
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
if(data195.enabled === undefined){
const err392 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/detailedCategoryModuleTemplate/sidebar",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/sidebar/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
for(const key54 in data195){
if(!(key54 === "enabled")){
const err393 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/detailedCategoryModuleTemplate/sidebar",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/sidebar/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data195.enabled !== undefined){
if(typeof data195.enabled !== "boolean"){
const err394 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/detailedCategoryModuleTemplate/sidebar/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/sidebar/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
}
else {
const err395 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/detailedCategoryModuleTemplate/sidebar",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/properties/sidebar/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err396 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31+"/detailedCategoryModuleTemplate",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/properties/detailedCategoryModuleTemplate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
}
else {
const err397 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings/" + i31,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
}
else {
const err398 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30+"/moduleSettings",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/properties/moduleSettings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
}
else {
const err399 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/screens/" + i30,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/screens/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
}
}
if(data175.enabledCategories !== undefined){
let data197 = data175.enabledCategories;
if((!(Array.isArray(data197))) && (data197 !== null)){
const err400 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/type",keyword:"type",params:{type: schema41.properties.supportCenter.properties.enabledCategories.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
if(Array.isArray(data197)){
const len28 = data197.length;
for(let i32=0; i32<len28; i32++){
let data198 = data197[i32];
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
if(data198.id === undefined){
const err401 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
for(const key55 in data198){
if(!((key55 === "id") || (key55 === "image"))){
const err402 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
if(data198.id !== undefined){
let data199 = data198.id;
if(typeof data199 === "string"){
if(!pattern32.test(data199)){
const err403 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32+"/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
else {
const err404 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32+"/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
if(data198.image !== undefined){
let data200 = data198.image;
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
if(data200.source === undefined){
const err405 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32+"/image",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/properties/image/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
for(const key56 in data200){
if(!(key56 === "source")){
const err406 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32+"/image",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
if(data200.source !== undefined){
let data201 = data200.source;
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
if(data201.defaultUrl === undefined){
const err407 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32+"/image/source",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/properties/image/properties/source/required",keyword:"required",params:{missingProperty: "defaultUrl"},message:"must have required property '"+"defaultUrl"+"'"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
for(const key57 in data201){
if(!(key57 === "defaultUrl")){
const err408 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32+"/image/source",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/properties/image/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data201.defaultUrl !== undefined){
if(typeof data201.defaultUrl !== "string"){
const err409 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32+"/image/source/defaultUrl",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/properties/image/properties/source/properties/defaultUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
}
else {
const err410 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32+"/image/source",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/properties/image/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
}
else {
const err411 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32+"/image",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
}
else {
const err412 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/enabledCategories/" + i32,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/enabledCategories/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
}
}
if(data175.labelFilter !== undefined){
let data203 = data175.labelFilter;
if((!(data203 && typeof data203 == "object" && !Array.isArray(data203))) && (data203 !== null)){
const err413 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/labelFilter/type",keyword:"type",params:{type: schema41.properties.supportCenter.properties.labelFilter.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
for(const key58 in data203){
if(!(key58 === "labels")){
const err414 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/labelFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
if(data203.labels !== undefined){
let data204 = data203.labels;
if((!(Array.isArray(data204))) && (data204 !== null)){
const err415 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter/labels",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/labelFilter/properties/labels/type",keyword:"type",params:{type: schema41.properties.supportCenter.properties.labelFilter.properties.labels.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
if(Array.isArray(data204)){
const len29 = data204.length;
for(let i33=0; i33<len29; i33++){
let data205 = data204[i33];
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
if(data205.id === undefined){
const err416 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter/labels/" + i33,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/labelFilter/properties/labels/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
for(const key59 in data205){
if(!(key59 === "id")){
const err417 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter/labels/" + i33,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/labelFilter/properties/labels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data205.id !== undefined){
let data206 = data205.id;
if(typeof data206 === "string"){
if(!pattern32.test(data206)){
const err418 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter/labels/" + i33+"/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/labelFilter/properties/labels/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
else {
const err419 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter/labels/" + i33+"/id",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/labelFilter/properties/labels/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err420 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/labelFilter/labels/" + i33,schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/labelFilter/properties/labels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
}
if(data175.styleSetting !== undefined){
let data207 = data175.styleSetting;
if((!(data207 && typeof data207 == "object" && !Array.isArray(data207))) && (data207 !== null)){
const err421 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/type",keyword:"type",params:{type: schema41.properties.supportCenter.properties.styleSetting.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
for(const key60 in data207){
if(!((key60 === "heroStyle") || (key60 === "globalStyle"))){
const err422 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
if(data207.heroStyle !== undefined){
let data208 = data207.heroStyle;
if((!(data208 && typeof data208 == "object" && !Array.isArray(data208))) && (data208 !== null)){
const err423 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/type",keyword:"type",params:{type: schema41.properties.supportCenter.properties.styleSetting.properties.heroStyle.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
for(const key61 in data208){
if(!(((key61 === "backgroundColor") || (key61 === "textColor")) || (key61 === "image"))){
const err424 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
if(data208.backgroundColor !== undefined){
let data209 = data208.backgroundColor;
if((typeof data209 !== "string") && (data209 !== null)){
const err425 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/backgroundColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/backgroundColor/type",keyword:"type",params:{type: schema41.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.backgroundColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
if(typeof data209 === "string"){
if(!pattern12.test(data209)){
const err426 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/backgroundColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/backgroundColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
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
if(data208.textColor !== undefined){
let data210 = data208.textColor;
if((typeof data210 !== "string") && (data210 !== null)){
const err427 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/textColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/textColor/type",keyword:"type",params:{type: schema41.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.textColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
if(typeof data210 === "string"){
if(!pattern12.test(data210)){
const err428 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/textColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/textColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
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
if(data208.image !== undefined){
let data211 = data208.image;
if((!(data211 && typeof data211 == "object" && !Array.isArray(data211))) && (data211 !== null)){
const err429 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/type",keyword:"type",params:{type: schema41.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.image.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
for(const key62 in data211){
if(!(key62 === "source")){
const err430 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data211.source !== undefined){
let data212 = data211.source;
if((!(data212 && typeof data212 == "object" && !Array.isArray(data212))) && (data212 !== null)){
const err431 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image/source",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/properties/source/type",keyword:"type",params:{type: schema41.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.image.properties.source.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
for(const key63 in data212){
if(!(key63 === "defaultUrl")){
const err432 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image/source",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(data212.defaultUrl !== undefined){
let data213 = data212.defaultUrl;
if((typeof data213 !== "string") && (data213 !== null)){
const err433 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/heroStyle/image/source/defaultUrl",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/heroStyle/properties/image/properties/source/properties/defaultUrl/type",keyword:"type",params:{type: schema41.properties.supportCenter.properties.styleSetting.properties.heroStyle.properties.image.properties.source.properties.defaultUrl.type},message:"must be string,null"};
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
}
}
}
}
if(data207.globalStyle !== undefined){
let data214 = data207.globalStyle;
if((!(data214 && typeof data214 == "object" && !Array.isArray(data214))) && (data214 !== null)){
const err434 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/type",keyword:"type",params:{type: schema41.properties.supportCenter.properties.styleSetting.properties.globalStyle.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
for(const key64 in data214){
if(!((((((key64 === "backgroundColor") || (key64 === "primaryColor")) || (key64 === "primaryColorDark")) || (key64 === "primaryColorLight")) || (key64 === "textColor")) || (key64 === "fontFamily"))){
const err435 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
if(data214.backgroundColor !== undefined){
let data215 = data214.backgroundColor;
if((typeof data215 !== "string") && (data215 !== null)){
const err436 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/backgroundColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/backgroundColor/type",keyword:"type",params:{type: schema41.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.backgroundColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
if(typeof data215 === "string"){
if(!pattern12.test(data215)){
const err437 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/backgroundColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/backgroundColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
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
if(data214.primaryColor !== undefined){
let data216 = data214.primaryColor;
if((typeof data216 !== "string") && (data216 !== null)){
const err438 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColor/type",keyword:"type",params:{type: schema41.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.primaryColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
if(typeof data216 === "string"){
if(!pattern12.test(data216)){
const err439 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
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
if(data214.primaryColorDark !== undefined){
let data217 = data214.primaryColorDark;
if((typeof data217 !== "string") && (data217 !== null)){
const err440 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColorDark",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColorDark/type",keyword:"type",params:{type: schema41.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.primaryColorDark.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
if(typeof data217 === "string"){
if(!pattern12.test(data217)){
const err441 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColorDark",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColorDark/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
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
if(data214.primaryColorLight !== undefined){
let data218 = data214.primaryColorLight;
if((typeof data218 !== "string") && (data218 !== null)){
const err442 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColorLight",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColorLight/type",keyword:"type",params:{type: schema41.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.primaryColorLight.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
if(typeof data218 === "string"){
if(!pattern12.test(data218)){
const err443 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/primaryColorLight",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/primaryColorLight/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
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
if(data214.textColor !== undefined){
let data219 = data214.textColor;
if((typeof data219 !== "string") && (data219 !== null)){
const err444 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/textColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/textColor/type",keyword:"type",params:{type: schema41.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.textColor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
if(typeof data219 === "string"){
if(!pattern12.test(data219)){
const err445 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/textColor",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/textColor/pattern",keyword:"pattern",params:{pattern: "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"},message:"must match pattern \""+"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"+"\""};
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
if(data214.fontFamily !== undefined){
let data220 = data214.fontFamily;
if((typeof data220 !== "string") && (data220 !== null)){
const err446 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/fontFamily",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/fontFamily/type",keyword:"type",params:{type: schema41.properties.supportCenter.properties.styleSetting.properties.globalStyle.properties.fontFamily.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
if(typeof data220 === "string"){
if(func1(data220) < 1){
const err447 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/styleSetting/globalStyle/fontFamily",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/styleSetting/properties/globalStyle/properties/fontFamily/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
}
}
}
}
if(data175.feedback !== undefined){
let data221 = data175.feedback;
if((!(data221 && typeof data221 == "object" && !Array.isArray(data221))) && (data221 !== null)){
const err448 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/feedback",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/feedback/type",keyword:"type",params:{type: schema41.properties.supportCenter.properties.feedback.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
if(data221 && typeof data221 == "object" && !Array.isArray(data221)){
for(const key65 in data221){
if(!(key65 === "enabled")){
const err449 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/feedback",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/feedback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data221.enabled !== undefined){
let data222 = data221.enabled;
if((typeof data222 !== "boolean") && (data222 !== null)){
const err450 = {instancePath:instancePath+"/messengerConfigurations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportCenter/feedback/enabled",schemaPath:"#/$defs/messengerConfigurationsInOrg/properties/supportCenter/properties/feedback/properties/enabled/type",keyword:"type",params:{type: schema41.properties.supportCenter.properties.feedback.properties.enabled.type},message:"must be boolean,null"};
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
}
}
}
}
if(data.messengerDeployments !== undefined){
let data223 = data.messengerDeployments;
if((!(data223 && typeof data223 == "object" && !Array.isArray(data223))) && (data223 !== null)){
const err451 = {instancePath:instancePath+"/messengerDeployments",schemaPath:"#/properties/messengerDeployments/type",keyword:"type",params:{type: schema39.properties.messengerDeployments.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
for(const key66 in data223){
const _errs571 = errors;
if(typeof key66 === "string"){
if(func1(key66) < 1){
const err452 = {instancePath:instancePath+"/messengerDeployments",schemaPath:"#/properties/messengerDeployments/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key66};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
var valid141 = _errs571 === errors;
if(!valid141){
const err453 = {instancePath:instancePath+"/messengerDeployments",schemaPath:"#/properties/messengerDeployments/propertyNames",keyword:"propertyNames",params:{propertyName: key66},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
for(const key67 in data223){
let data224 = data223[key67];
if((!(data224 && typeof data224 == "object" && !Array.isArray(data224))) && (data224 !== null)){
const err454 = {instancePath:instancePath+"/messengerDeployments/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerDeploymentsInOrg/type",keyword:"type",params:{type: schema42.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
if(data224 && typeof data224 == "object" && !Array.isArray(data224)){
for(const key68 in data224){
if(!(func9.call(schema42.properties, key68))){
const err455 = {instancePath:instancePath+"/messengerDeployments/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/messengerDeploymentsInOrg/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
if(data224.name !== undefined){
let data225 = data224.name;
if((typeof data225 !== "string") && (data225 !== null)){
const err456 = {instancePath:instancePath+"/messengerDeployments/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/name/type",keyword:"type",params:{type: schema42.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
if(typeof data225 === "string"){
if(func1(data225) < 1){
const err457 = {instancePath:instancePath+"/messengerDeployments/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data224.id !== undefined){
let data226 = data224.id;
if((typeof data226 !== "string") && (data226 !== null)){
const err458 = {instancePath:instancePath+"/messengerDeployments/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/id/type",keyword:"type",params:{type: schema42.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
if(typeof data226 === "string"){
if(!pattern43.test(data226)){
const err459 = {instancePath:instancePath+"/messengerDeployments/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"+"\""};
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
if(data224.was !== undefined){
let data227 = data224.was;
if((typeof data227 !== "string") && (data227 !== null)){
const err460 = {instancePath:instancePath+"/messengerDeployments/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/was/type",keyword:"type",params:{type: schema42.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
if(typeof data227 === "string"){
if(func1(data227) < 1){
const err461 = {instancePath:instancePath+"/messengerDeployments/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
}
if(data224.unchecked !== undefined){
let data228 = data224.unchecked;
if((!(data228 && typeof data228 == "object" && !Array.isArray(data228))) && (data228 !== null)){
const err462 = {instancePath:instancePath+"/messengerDeployments/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/unchecked/type",keyword:"type",params:{type: schema42.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
if(data224.create !== undefined){
let data229 = data224.create;
if((typeof data229 !== "string") && (data229 !== null)){
const err463 = {instancePath:instancePath+"/messengerDeployments/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/create/type",keyword:"type",params:{type: schema42.properties.create.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
if(!((data229 === "only") || (data229 === null))){
const err464 = {instancePath:instancePath+"/messengerDeployments/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/create/enum",keyword:"enum",params:{allowedValues: schema42.properties.create.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data224.description !== undefined){
let data230 = data224.description;
if((typeof data230 !== "string") && (data230 !== null)){
const err465 = {instancePath:instancePath+"/messengerDeployments/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/description/type",keyword:"type",params:{type: schema42.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
if(data224.configuration !== undefined){
let data231 = data224.configuration;
if(((!(data231 && typeof data231 == "object" && !Array.isArray(data231))) && (typeof data231 !== "string")) && (data231 !== null)){
const err466 = {instancePath:instancePath+"/messengerDeployments/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/configuration/type",keyword:"type",params:{type: schema42.properties.configuration.type},message:"must be object,string,null"};
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
const err467 = {instancePath:instancePath+"/messengerDeployments/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/configuration/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
if(data231 && typeof data231 == "object" && !Array.isArray(data231)){
for(const key69 in data231){
if(!((key69 === "name") || (key69 === "version"))){
const err468 = {instancePath:instancePath+"/messengerDeployments/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/configuration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
if(data231.name !== undefined){
let data232 = data231.name;
if((typeof data232 !== "string") && (data232 !== null)){
const err469 = {instancePath:instancePath+"/messengerDeployments/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration/name",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/configuration/properties/name/type",keyword:"type",params:{type: schema42.properties.configuration.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
if(typeof data232 === "string"){
if(func1(data232) < 1){
const err470 = {instancePath:instancePath+"/messengerDeployments/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration/name",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/configuration/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data231.version !== undefined){
let data233 = data231.version;
if((!(((typeof data233 == "number") && (!(data233 % 1) && !isNaN(data233))) && (isFinite(data233)))) && (data233 !== null)){
const err471 = {instancePath:instancePath+"/messengerDeployments/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration/version",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/configuration/properties/version/type",keyword:"type",params:{type: schema42.properties.configuration.properties.version.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
if((typeof data233 == "number") && (isFinite(data233))){
if(data233 < 1 || isNaN(data233)){
const err472 = {instancePath:instancePath+"/messengerDeployments/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/configuration/version",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/configuration/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
}
if(data224.allowAllDomains !== undefined){
let data234 = data224.allowAllDomains;
if((typeof data234 !== "boolean") && (data234 !== null)){
const err473 = {instancePath:instancePath+"/messengerDeployments/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowAllDomains",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/allowAllDomains/type",keyword:"type",params:{type: schema42.properties.allowAllDomains.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
if(data224.allowedDomains !== undefined){
let data235 = data224.allowedDomains;
if((!(Array.isArray(data235))) && (data235 !== null)){
const err474 = {instancePath:instancePath+"/messengerDeployments/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowedDomains",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/allowedDomains/type",keyword:"type",params:{type: schema42.properties.allowedDomains.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
if(Array.isArray(data235)){
const len30 = data235.length;
for(let i34=0; i34<len30; i34++){
let data236 = data235[i34];
if(typeof data236 === "string"){
if(func1(data236) < 1){
const err475 = {instancePath:instancePath+"/messengerDeployments/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowedDomains/" + i34,schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/allowedDomains/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err476 = {instancePath:instancePath+"/messengerDeployments/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowedDomains/" + i34,schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/allowedDomains/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
let i35 = data235.length;
let j4;
if(i35 > 1){
const indices4 = {};
for(;i35--;){
let item4 = data235[i35];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err477 = {instancePath:instancePath+"/messengerDeployments/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowedDomains",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/allowedDomains/uniqueItems",keyword:"uniqueItems",params:{i: i35, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i35+" are identical)"};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
break;
}
indices4[item4] = i35;
}
}
}
}
if(data224.flow !== undefined){
let data237 = data224.flow;
if((typeof data237 !== "string") && (data237 !== null)){
const err478 = {instancePath:instancePath+"/messengerDeployments/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/flow",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/flow/type",keyword:"type",params:{type: schema42.properties.flow.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
if(typeof data237 === "string"){
if(func1(data237) < 1){
const err479 = {instancePath:instancePath+"/messengerDeployments/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/flow",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/flow/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data224.supportedContent !== undefined){
let data238 = data224.supportedContent;
if((typeof data238 !== "string") && (data238 !== null)){
const err480 = {instancePath:instancePath+"/messengerDeployments/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportedContent",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/supportedContent/type",keyword:"type",params:{type: schema42.properties.supportedContent.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
if(typeof data238 === "string"){
if(func1(data238) < 1){
const err481 = {instancePath:instancePath+"/messengerDeployments/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportedContent",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/supportedContent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data224.status !== undefined){
let data239 = data224.status;
if((typeof data239 !== "string") && (data239 !== null)){
const err482 = {instancePath:instancePath+"/messengerDeployments/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/status/type",keyword:"type",params:{type: schema42.properties.status.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
if(!(((data239 === "Active") || (data239 === "Inactive")) || (data239 === null))){
const err483 = {instancePath:instancePath+"/messengerDeployments/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/$defs/messengerDeploymentsInOrg/properties/status/enum",keyword:"enum",params:{allowedValues: schema42.properties.status.enum},message:"must be equal to one of the allowed values"};
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
}
}
}
if(data.schedules !== undefined){
let data240 = data.schedules;
if((!(data240 && typeof data240 == "object" && !Array.isArray(data240))) && (data240 !== null)){
const err484 = {instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/type",keyword:"type",params:{type: schema39.properties.schedules.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
if(data240 && typeof data240 == "object" && !Array.isArray(data240)){
for(const key70 in data240){
const _errs611 = errors;
if(typeof key70 === "string"){
if(func1(key70) < 1){
const err485 = {instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key70};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
var valid149 = _errs611 === errors;
if(!valid149){
const err486 = {instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/propertyNames",keyword:"propertyNames",params:{propertyName: key70},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
for(const key71 in data240){
let data241 = data240[key71];
if((!(data241 && typeof data241 == "object" && !Array.isArray(data241))) && (data241 !== null)){
const err487 = {instancePath:instancePath+"/schedules/" + key71.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/schedulesInOrg/type",keyword:"type",params:{type: schema43.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
if(data241 && typeof data241 == "object" && !Array.isArray(data241)){
for(const key72 in data241){
if(!(func9.call(schema43.properties, key72))){
const err488 = {instancePath:instancePath+"/schedules/" + key71.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/schedulesInOrg/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
if(data241.name !== undefined){
let data242 = data241.name;
if((typeof data242 !== "string") && (data242 !== null)){
const err489 = {instancePath:instancePath+"/schedules/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/schedulesInOrg/properties/name/type",keyword:"type",params:{type: schema43.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
if(typeof data242 === "string"){
if(func1(data242) < 1){
const err490 = {instancePath:instancePath+"/schedules/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/schedulesInOrg/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data241.id !== undefined){
let data243 = data241.id;
if((typeof data243 !== "string") && (data243 !== null)){
const err491 = {instancePath:instancePath+"/schedules/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/schedulesInOrg/properties/id/type",keyword:"type",params:{type: schema43.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
if(typeof data243 === "string"){
if(!pattern43.test(data243)){
const err492 = {instancePath:instancePath+"/schedules/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/schedulesInOrg/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"+"\""};
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
if(data241.was !== undefined){
let data244 = data241.was;
if((typeof data244 !== "string") && (data244 !== null)){
const err493 = {instancePath:instancePath+"/schedules/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/schedulesInOrg/properties/was/type",keyword:"type",params:{type: schema43.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
if(typeof data244 === "string"){
if(func1(data244) < 1){
const err494 = {instancePath:instancePath+"/schedules/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/schedulesInOrg/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data241.unchecked !== undefined){
let data245 = data241.unchecked;
if((!(data245 && typeof data245 == "object" && !Array.isArray(data245))) && (data245 !== null)){
const err495 = {instancePath:instancePath+"/schedules/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/schedulesInOrg/properties/unchecked/type",keyword:"type",params:{type: schema43.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
if(data241.create !== undefined){
let data246 = data241.create;
if((typeof data246 !== "string") && (data246 !== null)){
const err496 = {instancePath:instancePath+"/schedules/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/schedulesInOrg/properties/create/type",keyword:"type",params:{type: schema43.properties.create.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
if(!((data246 === "only") || (data246 === null))){
const err497 = {instancePath:instancePath+"/schedules/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/schedulesInOrg/properties/create/enum",keyword:"enum",params:{allowedValues: schema43.properties.create.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
if(data241.description !== undefined){
let data247 = data241.description;
if((typeof data247 !== "string") && (data247 !== null)){
const err498 = {instancePath:instancePath+"/schedules/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/schedulesInOrg/properties/description/type",keyword:"type",params:{type: schema43.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
if(data241.days !== undefined){
let data248 = data241.days;
if((!(Array.isArray(data248))) && (data248 !== null)){
const err499 = {instancePath:instancePath+"/schedules/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/$defs/schedulesInOrg/properties/days/type",keyword:"type",params:{type: schema43.properties.days.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
if(Array.isArray(data248)){
if(data248.length < 1){
const err500 = {instancePath:instancePath+"/schedules/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/$defs/schedulesInOrg/properties/days/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
const len31 = data248.length;
for(let i36=0; i36<len31; i36++){
let data249 = data248[i36];
if(typeof data249 !== "string"){
const err501 = {instancePath:instancePath+"/schedules/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/days/" + i36,schemaPath:"#/$defs/schedulesInOrg/properties/days/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
if(!(((((((data249 === "mon") || (data249 === "tue")) || (data249 === "wed")) || (data249 === "thu")) || (data249 === "fri")) || (data249 === "sat")) || (data249 === "sun"))){
const err502 = {instancePath:instancePath+"/schedules/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/days/" + i36,schemaPath:"#/$defs/schedulesInOrg/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema43.properties.days.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
let i37 = data248.length;
let j5;
if(i37 > 1){
const indices5 = {};
for(;i37--;){
let item5 = data248[i37];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err503 = {instancePath:instancePath+"/schedules/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/$defs/schedulesInOrg/properties/days/uniqueItems",keyword:"uniqueItems",params:{i: i37, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i37+" are identical)"};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
break;
}
indices5[item5] = i37;
}
}
}
}
if(data241.from !== undefined){
let data250 = data241.from;
if((typeof data250 !== "string") && (data250 !== null)){
const err504 = {instancePath:instancePath+"/schedules/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/$defs/schedulesInOrg/properties/from/type",keyword:"type",params:{type: schema43.properties.from.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
if(typeof data250 === "string"){
if(!pattern19.test(data250)){
const err505 = {instancePath:instancePath+"/schedules/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/$defs/schedulesInOrg/properties/from/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$"+"\""};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
}
if(data241.to !== undefined){
let data251 = data241.to;
if((typeof data251 !== "string") && (data251 !== null)){
const err506 = {instancePath:instancePath+"/schedules/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/to",schemaPath:"#/$defs/schedulesInOrg/properties/to/type",keyword:"type",params:{type: schema43.properties.to.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
if(typeof data251 === "string"){
if(!pattern19.test(data251)){
const err507 = {instancePath:instancePath+"/schedules/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/to",schemaPath:"#/$defs/schedulesInOrg/properties/to/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$"+"\""};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
}
if(data241.starting !== undefined){
let data252 = data241.starting;
if((typeof data252 !== "string") && (data252 !== null)){
const err508 = {instancePath:instancePath+"/schedules/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/starting",schemaPath:"#/$defs/schedulesInOrg/properties/starting/type",keyword:"type",params:{type: schema43.properties.starting.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
if(typeof data252 === "string"){
if(!pattern21.test(data252)){
const err509 = {instancePath:instancePath+"/schedules/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/starting",schemaPath:"#/$defs/schedulesInOrg/properties/starting/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
}
if(data241.until !== undefined){
let data253 = data241.until;
if((typeof data253 !== "string") && (data253 !== null)){
const err510 = {instancePath:instancePath+"/schedules/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/until",schemaPath:"#/$defs/schedulesInOrg/properties/until/type",keyword:"type",params:{type: schema43.properties.until.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
if(typeof data253 === "string"){
if(!pattern22.test(data253)){
const err511 = {instancePath:instancePath+"/schedules/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/until",schemaPath:"#/$defs/schedulesInOrg/properties/until/pattern",keyword:"pattern",params:{pattern: "^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$"},message:"must match pattern \""+"^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$"+"\""};
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
if(data241.date !== undefined){
let data254 = data241.date;
if((typeof data254 !== "string") && (data254 !== null)){
const err512 = {instancePath:instancePath+"/schedules/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",schemaPath:"#/$defs/schedulesInOrg/properties/date/type",keyword:"type",params:{type: schema43.properties.date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
if(typeof data254 === "string"){
if(!pattern21.test(data254)){
const err513 = {instancePath:instancePath+"/schedules/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",schemaPath:"#/$defs/schedulesInOrg/properties/date/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\""};
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
if(data241.start !== undefined){
let data255 = data241.start;
if((typeof data255 !== "string") && (data255 !== null)){
const err514 = {instancePath:instancePath+"/schedules/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/start",schemaPath:"#/$defs/schedulesInOrg/properties/start/type",keyword:"type",params:{type: schema43.properties.start.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
if(typeof data255 === "string"){
if(!pattern24.test(data255)){
const err515 = {instancePath:instancePath+"/schedules/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/start",schemaPath:"#/$defs/schedulesInOrg/properties/start/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"+"\""};
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
if(data241.end !== undefined){
let data256 = data241.end;
if((typeof data256 !== "string") && (data256 !== null)){
const err516 = {instancePath:instancePath+"/schedules/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/end",schemaPath:"#/$defs/schedulesInOrg/properties/end/type",keyword:"type",params:{type: schema43.properties.end.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
if(typeof data256 === "string"){
if(!pattern24.test(data256)){
const err517 = {instancePath:instancePath+"/schedules/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/end",schemaPath:"#/$defs/schedulesInOrg/properties/end/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"+"\""};
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
if(data241.rrule !== undefined){
let data257 = data241.rrule;
if((typeof data257 !== "string") && (data257 !== null)){
const err518 = {instancePath:instancePath+"/schedules/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/rrule",schemaPath:"#/$defs/schedulesInOrg/properties/rrule/type",keyword:"type",params:{type: schema43.properties.rrule.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
}
}
}
}
if(data.scheduleGroups !== undefined){
let data258 = data.scheduleGroups;
if((!(data258 && typeof data258 == "object" && !Array.isArray(data258))) && (data258 !== null)){
const err519 = {instancePath:instancePath+"/scheduleGroups",schemaPath:"#/properties/scheduleGroups/type",keyword:"type",params:{type: schema39.properties.scheduleGroups.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
if(data258 && typeof data258 == "object" && !Array.isArray(data258)){
for(const key73 in data258){
const _errs652 = errors;
if(typeof key73 === "string"){
if(func1(key73) < 1){
const err520 = {instancePath:instancePath+"/scheduleGroups",schemaPath:"#/properties/scheduleGroups/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key73};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
var valid156 = _errs652 === errors;
if(!valid156){
const err521 = {instancePath:instancePath+"/scheduleGroups",schemaPath:"#/properties/scheduleGroups/propertyNames",keyword:"propertyNames",params:{propertyName: key73},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
for(const key74 in data258){
let data259 = data258[key74];
if((!(data259 && typeof data259 == "object" && !Array.isArray(data259))) && (data259 !== null)){
const err522 = {instancePath:instancePath+"/scheduleGroups/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scheduleGroupsInOrg/type",keyword:"type",params:{type: schema44.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
if(data259 && typeof data259 == "object" && !Array.isArray(data259)){
for(const key75 in data259){
if(!(func9.call(schema44.properties, key75))){
const err523 = {instancePath:instancePath+"/scheduleGroups/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scheduleGroupsInOrg/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
if(data259.name !== undefined){
let data260 = data259.name;
if((typeof data260 !== "string") && (data260 !== null)){
const err524 = {instancePath:instancePath+"/scheduleGroups/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/name/type",keyword:"type",params:{type: schema44.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
if(typeof data260 === "string"){
if(func1(data260) < 1){
const err525 = {instancePath:instancePath+"/scheduleGroups/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
}
if(data259.id !== undefined){
let data261 = data259.id;
if((typeof data261 !== "string") && (data261 !== null)){
const err526 = {instancePath:instancePath+"/scheduleGroups/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/id/type",keyword:"type",params:{type: schema44.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
if(typeof data261 === "string"){
if(!pattern43.test(data261)){
const err527 = {instancePath:instancePath+"/scheduleGroups/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"+"\""};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
}
if(data259.was !== undefined){
let data262 = data259.was;
if((typeof data262 !== "string") && (data262 !== null)){
const err528 = {instancePath:instancePath+"/scheduleGroups/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/was/type",keyword:"type",params:{type: schema44.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
if(typeof data262 === "string"){
if(func1(data262) < 1){
const err529 = {instancePath:instancePath+"/scheduleGroups/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
}
if(data259.unchecked !== undefined){
let data263 = data259.unchecked;
if((!(data263 && typeof data263 == "object" && !Array.isArray(data263))) && (data263 !== null)){
const err530 = {instancePath:instancePath+"/scheduleGroups/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/unchecked/type",keyword:"type",params:{type: schema44.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
if(data259.create !== undefined){
let data264 = data259.create;
if((typeof data264 !== "string") && (data264 !== null)){
const err531 = {instancePath:instancePath+"/scheduleGroups/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/create/type",keyword:"type",params:{type: schema44.properties.create.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
if(!((data264 === "only") || (data264 === null))){
const err532 = {instancePath:instancePath+"/scheduleGroups/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/create/enum",keyword:"enum",params:{allowedValues: schema44.properties.create.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
if(data259.description !== undefined){
let data265 = data259.description;
if((typeof data265 !== "string") && (data265 !== null)){
const err533 = {instancePath:instancePath+"/scheduleGroups/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/description/type",keyword:"type",params:{type: schema44.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
if(data259.timeZone !== undefined){
let data266 = data259.timeZone;
if((typeof data266 !== "string") && (data266 !== null)){
const err534 = {instancePath:instancePath+"/scheduleGroups/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeZone",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/timeZone/type",keyword:"type",params:{type: schema44.properties.timeZone.type},message:"must be string,null"};
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
const err535 = {instancePath:instancePath+"/scheduleGroups/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeZone",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/timeZone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data259.openSchedules !== undefined){
let data267 = data259.openSchedules;
if((!(Array.isArray(data267))) && (data267 !== null)){
const err536 = {instancePath:instancePath+"/scheduleGroups/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/openSchedules/type",keyword:"type",params:{type: schema44.properties.openSchedules.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
if(Array.isArray(data267)){
const len32 = data267.length;
for(let i38=0; i38<len32; i38++){
let data268 = data267[i38];
if(typeof data268 === "string"){
if(func1(data268) < 1){
const err537 = {instancePath:instancePath+"/scheduleGroups/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules/" + i38,schemaPath:"#/$defs/scheduleGroupsInOrg/properties/openSchedules/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
else {
const err538 = {instancePath:instancePath+"/scheduleGroups/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules/" + i38,schemaPath:"#/$defs/scheduleGroupsInOrg/properties/openSchedules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
let i39 = data267.length;
let j6;
if(i39 > 1){
const indices6 = {};
for(;i39--;){
let item6 = data267[i39];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
const err539 = {instancePath:instancePath+"/scheduleGroups/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/openSchedules/uniqueItems",keyword:"uniqueItems",params:{i: i39, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i39+" are identical)"};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
break;
}
indices6[item6] = i39;
}
}
}
}
if(data259.closedSchedules !== undefined){
let data269 = data259.closedSchedules;
if((!(Array.isArray(data269))) && (data269 !== null)){
const err540 = {instancePath:instancePath+"/scheduleGroups/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/closedSchedules/type",keyword:"type",params:{type: schema44.properties.closedSchedules.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
if(Array.isArray(data269)){
const len33 = data269.length;
for(let i40=0; i40<len33; i40++){
let data270 = data269[i40];
if(typeof data270 === "string"){
if(func1(data270) < 1){
const err541 = {instancePath:instancePath+"/scheduleGroups/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules/" + i40,schemaPath:"#/$defs/scheduleGroupsInOrg/properties/closedSchedules/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
else {
const err542 = {instancePath:instancePath+"/scheduleGroups/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules/" + i40,schemaPath:"#/$defs/scheduleGroupsInOrg/properties/closedSchedules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
let i41 = data269.length;
let j7;
if(i41 > 1){
const indices7 = {};
for(;i41--;){
let item7 = data269[i41];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
const err543 = {instancePath:instancePath+"/scheduleGroups/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/closedSchedules/uniqueItems",keyword:"uniqueItems",params:{i: i41, j: j7},message:"must NOT have duplicate items (items ## "+j7+" and "+i41+" are identical)"};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
break;
}
indices7[item7] = i41;
}
}
}
}
if(data259.holidaySchedules !== undefined){
let data271 = data259.holidaySchedules;
if((!(Array.isArray(data271))) && (data271 !== null)){
const err544 = {instancePath:instancePath+"/scheduleGroups/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/holidaySchedules/type",keyword:"type",params:{type: schema44.properties.holidaySchedules.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
if(Array.isArray(data271)){
const len34 = data271.length;
for(let i42=0; i42<len34; i42++){
let data272 = data271[i42];
if(typeof data272 === "string"){
if(func1(data272) < 1){
const err545 = {instancePath:instancePath+"/scheduleGroups/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules/" + i42,schemaPath:"#/$defs/scheduleGroupsInOrg/properties/holidaySchedules/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
else {
const err546 = {instancePath:instancePath+"/scheduleGroups/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules/" + i42,schemaPath:"#/$defs/scheduleGroupsInOrg/properties/holidaySchedules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
let i43 = data271.length;
let j8;
if(i43 > 1){
const indices8 = {};
for(;i43--;){
let item8 = data271[i43];
if(typeof item8 !== "string"){
continue;
}
if(typeof indices8[item8] == "number"){
j8 = indices8[item8];
const err547 = {instancePath:instancePath+"/scheduleGroups/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/holidaySchedules/uniqueItems",keyword:"uniqueItems",params:{i: i43, j: j8},message:"must NOT have duplicate items (items ## "+j8+" and "+i43+" are identical)"};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
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
let data273 = data.timeoutRules;
if((!(data273 && typeof data273 == "object" && !Array.isArray(data273))) && (data273 !== null)){
const err548 = {instancePath:instancePath+"/timeoutRules",schemaPath:"#/properties/timeoutRules/type",keyword:"type",params:{type: schema39.properties.timeoutRules.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
if(data273 && typeof data273 == "object" && !Array.isArray(data273)){
for(const key76 in data273){
const _errs687 = errors;
if(typeof key76 === "string"){
if(func1(key76) < 1){
const err549 = {instancePath:instancePath+"/timeoutRules",schemaPath:"#/properties/timeoutRules/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key76};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
var valid169 = _errs687 === errors;
if(!valid169){
const err550 = {instancePath:instancePath+"/timeoutRules",schemaPath:"#/properties/timeoutRules/propertyNames",keyword:"propertyNames",params:{propertyName: key76},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
for(const key77 in data273){
let data274 = data273[key77];
if((!(data274 && typeof data274 == "object" && !Array.isArray(data274))) && (data274 !== null)){
const err551 = {instancePath:instancePath+"/timeoutRules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/timeoutRules/type",keyword:"type",params:{type: schema38.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
if(data274 && typeof data274 == "object" && !Array.isArray(data274)){
for(const key78 in data274){
if(!((((((key78 === "of") || (key78 === "match")) || (key78 === "atLeast")) || (key78 === "atMost")) || (key78 === "exactly")) || (key78 === "fix"))){
const err552 = {instancePath:instancePath+"/timeoutRules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/timeoutRules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
if(data274.of !== undefined){
let data275 = data274.of;
if((typeof data275 !== "string") && (data275 !== null)){
const err553 = {instancePath:instancePath+"/timeoutRules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/of",schemaPath:"#/$defs/timeoutRules/properties/of/type",keyword:"type",params:{type: schema38.properties.of.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
if(!(((data275 === "dataActions") || (data275 === "functions")) || (data275 === null))){
const err554 = {instancePath:instancePath+"/timeoutRules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/of",schemaPath:"#/$defs/timeoutRules/properties/of/enum",keyword:"enum",params:{allowedValues: schema38.properties.of.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
if(data274.match !== undefined){
let data276 = data274.match;
if((!(data276 && typeof data276 == "object" && !Array.isArray(data276))) && (data276 !== null)){
const err555 = {instancePath:instancePath+"/timeoutRules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/match",schemaPath:"#/$defs/timeoutRules/properties/match/type",keyword:"type",params:{type: schema38.properties.match.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
if(data276 && typeof data276 == "object" && !Array.isArray(data276)){
for(const key79 in data276){
if(!(((key79 === "name") || (key79 === "integration")) || (key79 === "category"))){
const err556 = {instancePath:instancePath+"/timeoutRules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/match",schemaPath:"#/$defs/timeoutRules/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
if(data276.name !== undefined){
let data277 = data276.name;
if((typeof data277 !== "string") && (data277 !== null)){
const err557 = {instancePath:instancePath+"/timeoutRules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/name",schemaPath:"#/$defs/timeoutRules/properties/match/properties/name/type",keyword:"type",params:{type: schema38.properties.match.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
if(typeof data277 === "string"){
if(func1(data277) < 1){
const err558 = {instancePath:instancePath+"/timeoutRules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/name",schemaPath:"#/$defs/timeoutRules/properties/match/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
}
if(data276.integration !== undefined){
let data278 = data276.integration;
if((typeof data278 !== "string") && (data278 !== null)){
const err559 = {instancePath:instancePath+"/timeoutRules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/integration",schemaPath:"#/$defs/timeoutRules/properties/match/properties/integration/type",keyword:"type",params:{type: schema38.properties.match.properties.integration.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
if(typeof data278 === "string"){
if(func1(data278) < 1){
const err560 = {instancePath:instancePath+"/timeoutRules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/integration",schemaPath:"#/$defs/timeoutRules/properties/match/properties/integration/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
}
if(data276.category !== undefined){
let data279 = data276.category;
if((typeof data279 !== "string") && (data279 !== null)){
const err561 = {instancePath:instancePath+"/timeoutRules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/category",schemaPath:"#/$defs/timeoutRules/properties/match/properties/category/type",keyword:"type",params:{type: schema38.properties.match.properties.category.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
if(typeof data279 === "string"){
if(func1(data279) < 1){
const err562 = {instancePath:instancePath+"/timeoutRules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/category",schemaPath:"#/$defs/timeoutRules/properties/match/properties/category/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
}
}
}
if(data274.atLeast !== undefined){
let data280 = data274.atLeast;
if((typeof data280 !== "string") && (data280 !== null)){
const err563 = {instancePath:instancePath+"/timeoutRules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/atLeast",schemaPath:"#/$defs/timeoutRules/properties/atLeast/type",keyword:"type",params:{type: schema38.properties.atLeast.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
if(typeof data280 === "string"){
if(!pattern4.test(data280)){
const err564 = {instancePath:instancePath+"/timeoutRules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/atLeast",schemaPath:"#/$defs/timeoutRules/properties/atLeast/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
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
if(data274.atMost !== undefined){
let data281 = data274.atMost;
if((typeof data281 !== "string") && (data281 !== null)){
const err565 = {instancePath:instancePath+"/timeoutRules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/atMost",schemaPath:"#/$defs/timeoutRules/properties/atMost/type",keyword:"type",params:{type: schema38.properties.atMost.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
if(typeof data281 === "string"){
if(!pattern4.test(data281)){
const err566 = {instancePath:instancePath+"/timeoutRules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/atMost",schemaPath:"#/$defs/timeoutRules/properties/atMost/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
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
if(data274.exactly !== undefined){
let data282 = data274.exactly;
if((typeof data282 !== "string") && (data282 !== null)){
const err567 = {instancePath:instancePath+"/timeoutRules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/exactly",schemaPath:"#/$defs/timeoutRules/properties/exactly/type",keyword:"type",params:{type: schema38.properties.exactly.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
if(typeof data282 === "string"){
if(!pattern4.test(data282)){
const err568 = {instancePath:instancePath+"/timeoutRules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/exactly",schemaPath:"#/$defs/timeoutRules/properties/exactly/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
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
if(data274.fix !== undefined){
let data283 = data274.fix;
if((typeof data283 !== "boolean") && (data283 !== null)){
const err569 = {instancePath:instancePath+"/timeoutRules/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/fix",schemaPath:"#/$defs/timeoutRules/properties/fix/type",keyword:"type",params:{type: schema38.properties.fix.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
}
}
}
}
if(data.policies !== undefined){
let data284 = data.policies;
if((!(data284 && typeof data284 == "object" && !Array.isArray(data284))) && (data284 !== null)){
const err570 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: schema39.properties.policies.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
if(data284 && typeof data284 == "object" && !Array.isArray(data284)){
for(const key80 in data284){
if(!(((key80 === "maximumChange") || (key80 === "minimumContrast")) || (key80 === "maximumGreetingLength"))){
const err571 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
if(data284.maximumChange !== undefined){
let data285 = data284.maximumChange;
if((typeof data285 !== "string") && (data285 !== null)){
const err572 = {instancePath:instancePath+"/policies/maximumChange",schemaPath:"#/properties/policies/properties/maximumChange/type",keyword:"type",params:{type: schema39.properties.policies.properties.maximumChange.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
if(typeof data285 === "string"){
if(!pattern29.test(data285)){
const err573 = {instancePath:instancePath+"/policies/maximumChange",schemaPath:"#/properties/policies/properties/maximumChange/pattern",keyword:"pattern",params:{pattern: "^(100|[1-9]?[0-9])%$"},message:"must match pattern \""+"^(100|[1-9]?[0-9])%$"+"\""};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
}
if(data284.minimumContrast !== undefined){
let data286 = data284.minimumContrast;
if((!((typeof data286 == "number") && (isFinite(data286)))) && (data286 !== null)){
const err574 = {instancePath:instancePath+"/policies/minimumContrast",schemaPath:"#/properties/policies/properties/minimumContrast/type",keyword:"type",params:{type: schema39.properties.policies.properties.minimumContrast.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
if((typeof data286 == "number") && (isFinite(data286))){
if(data286 > 21 || isNaN(data286)){
const err575 = {instancePath:instancePath+"/policies/minimumContrast",schemaPath:"#/properties/policies/properties/minimumContrast/maximum",keyword:"maximum",params:{comparison: "<=", limit: 21},message:"must be <= 21"};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
if(data286 < 0 || isNaN(data286)){
const err576 = {instancePath:instancePath+"/policies/minimumContrast",schemaPath:"#/properties/policies/properties/minimumContrast/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data284.maximumGreetingLength !== undefined){
let data287 = data284.maximumGreetingLength;
if((!(((typeof data287 == "number") && (!(data287 % 1) && !isNaN(data287))) && (isFinite(data287)))) && (data287 !== null)){
const err577 = {instancePath:instancePath+"/policies/maximumGreetingLength",schemaPath:"#/properties/policies/properties/maximumGreetingLength/type",keyword:"type",params:{type: schema39.properties.policies.properties.maximumGreetingLength.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
if((typeof data287 == "number") && (isFinite(data287))){
if(data287 < 0 || isNaN(data287)){
const err578 = {instancePath:instancePath+"/policies/maximumGreetingLength",schemaPath:"#/properties/policies/properties/maximumGreetingLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
}
}
else {
const err579 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern30 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");

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
if(!pattern30.test(key3)){
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
