// Made from the schema of the language by `npm run generate`.
import imported0 from 'ajv/dist/runtime/ucs2length.js';
"use strict";
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/OWNER/genesys-cloud-config-action/v1/schema/genesys-cloud.schema.json","title":"Genesys Cloud settings","description":"The settings of Genesys Cloud orgs that are kept in Git. Only what is named here is compared and changed.","type":"object","properties":{"version":{"type":"integer","const":1,"description":"The version of the language, at the head of each file.","examples":[1]},"defaults":{"$ref":"#/$defs/settings","description":"What is laid under every org."},"profiles":{"type":["object","null"],"description":"Named sets of settings; an org lists those that it uses.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/settings"},"examples":[{"shop":{}}]},"orgs":{"type":["object","null"],"description":"The orgs by name. The name is also the key of their environment variables.","propertyNames":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*$","maxLength":63,"description":"The name of an org: lower-case letters, digits and `-`.","examples":["prod-us"]},"additionalProperties":{"$ref":"#/$defs/org"},"examples":[{"prod":{"region":"eu-west-1"}}]}},"required":["version"],"additionalProperties":false,"$defs":{"settings":{"type":["object","null"],"title":"Settings","description":"Settings for several orgs. Maps merge with what lies over them, single values and lists are replaced, `null` stops managing.","properties":{"dataActions":{"type":["object","null"],"title":"Data actions","description":"Data actions, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/dataActions"}},"schedules":{"type":["object","null"],"title":"Schedules","description":"Schedules, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/schedules"}},"scheduleGroups":{"type":["object","null"],"title":"Schedule groups","description":"Schedule groups, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/scheduleGroups"}},"timeoutRules":{"type":["object","null"],"title":"Timeout rules","description":"Timeout rules, each under a name of its own.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/timeoutRules"}},"policies":{"type":["object","null"],"title":"Policies","description":"Limits that make a finding a risk.","properties":{"maximumChange":{"type":["string","null"],"pattern":"^(100|[1-9]?[0-9])%$","description":"How much of an org's named settings one plan may change before it is the risk `sweeping-change`; judged in orgs with at least ten named settings. `0%` turns it off.","examples":["30%"]},"minimumContrast":{"type":["number","null"],"minimum":0,"maximum":21,"description":"The least contrast of colours that meet on the screen, as WCAG 2.2 counts it; less is the risk `low-contrast`. 4.5 is its level AA. `0` turns it off; where nothing is written, less than 4.5 is a notice.","examples":[4.5]},"maximumGreetingLength":{"type":["integer","null"],"minimum":0,"description":"The most characters of a greeting; more is the risk `long-text`. `0` turns it off; where nothing is written, more than 150 is a notice.","examples":[150]}},"additionalProperties":false}},"additionalProperties":false},"org":{"type":"object","title":"Org","description":"One org: which one it is, and its settings.","properties":{"region":{"type":"string","anyOf":[{"enum":["us-east-1","us-east-2","us-west-2","ca-central-1","mx-central-1","sa-east-1","eu-west-1","eu-west-2","eu-central-1","eu-central-2","eusc-de-east-1","me-central-1","ap-south-1","ap-southeast-1","ap-southeast-2","ap-northeast-1","ap-northeast-2","ap-northeast-3"]},{"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":253}],"description":"The AWS id or the domain of the Genesys Cloud region, or the name of a host that the runner gives. A file cannot name a host.","examples":["eu-west-1","mypurecloud.de"]},"organizationId":{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","description":"The id of the organization, as the platform shows it under Organization Settings. Nothing is read or written in any other.","examples":["0f6b2c1e-7a4d-4a56-9f3e-b1c2d3e4f506"]},"credentials":{"type":"string","pattern":"^[A-Z][A-Z0-9_]{0,62}$","description":"The part of the environment variables' names that is the org's own: `PROD_US` for GENESYS_PROD_US_CLIENT_ID and its like. By default the name of the org in capitals, with `_` for `-`.","examples":["PROD_US"]},"use":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"description":"The profiles that are laid under this org, in this order; a later one wins.","examples":[["shop"]]},"allow":{"type":["object","null"],"description":"Risks that are accepted: the code, and for which things (`section/key`), or `true` for all.","properties":{"unpublished-work":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `unpublished-work`."},"locked-by-this-client":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `locked-by-this-client`."},"organization-not-pinned":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `organization-not-pinned`."},"sweeping-change":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `sweeping-change`."},"near-name":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `near-name`."},"low-contrast":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `low-contrast`."},"long-text":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `long-text`."}},"additionalProperties":false,"examples":[{"near-name":["dataActions/Lookup customer"]}]},"dataActions":{"type":["object","null"],"title":"Data actions","description":"Data actions, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/dataActionsInOrg"}},"schedules":{"type":["object","null"],"title":"Schedules","description":"Schedules, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/schedulesInOrg"}},"scheduleGroups":{"type":["object","null"],"title":"Schedule groups","description":"Schedule groups, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/scheduleGroupsInOrg"}},"timeoutRules":{"type":["object","null"],"title":"Timeout rules","description":"Timeout rules, each under a name of its own.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/timeoutRules"}},"policies":{"type":["object","null"],"title":"Policies","description":"Limits that make a finding a risk.","properties":{"maximumChange":{"type":["string","null"],"pattern":"^(100|[1-9]?[0-9])%$","description":"How much of an org's named settings one plan may change before it is the risk `sweeping-change`; judged in orgs with at least ten named settings. `0%` turns it off.","examples":["30%"]},"minimumContrast":{"type":["number","null"],"minimum":0,"maximum":21,"description":"The least contrast of colours that meet on the screen, as WCAG 2.2 counts it; less is the risk `low-contrast`. 4.5 is its level AA. `0` turns it off; where nothing is written, less than 4.5 is a notice.","examples":[4.5]},"maximumGreetingLength":{"type":["integer","null"],"minimum":0,"description":"The most characters of a greeting; more is the risk `long-text`. `0` turns it off; where nothing is written, more than 150 is a notice.","examples":[150]}},"additionalProperties":false}},"additionalProperties":false,"examples":[{"region":"eu-west-1"}]},"dataActions":{"additionalProperties":false,"type":["object","string","null"],"title":"data action","description":"One data action, by its name, and what is to hold for it.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this data action, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this data action has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"timeout":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60},"title":"Timeout","description":"How long the platform waits for the action before it gives up (`config.timeoutSeconds`): 1s to 1m, in whole seconds. Where it was never set, the platform uses 1m.","examples":["8s","20s","1m"]},"integration":{"type":["string","null"],"minLength":1,"x-selector":true,"x-reference":"integrations","description":"The name of the integration that the action belongs to; needed where the org has several actions of this name.","examples":["CRM web services"]}},"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60},"examples":["8s","20s","1m"]},"dataActionsInOrg":{"additionalProperties":false,"type":["object","string","null"],"title":"data action","description":"One data action, by its name, and what is to hold for it.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this data action, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this data action, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this data action has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"timeout":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60},"title":"Timeout","description":"How long the platform waits for the action before it gives up (`config.timeoutSeconds`): 1s to 1m, in whole seconds. Where it was never set, the platform uses 1m.","examples":["8s","20s","1m"]},"integration":{"type":["string","null"],"minLength":1,"x-selector":true,"x-reference":"integrations","description":"The name of the integration that the action belongs to; needed where the org has several actions of this name.","examples":["CRM web services"]}},"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60},"examples":["8s","20s","1m"]},"schedules":{"additionalProperties":false,"type":["object","null"],"title":"schedule","description":"One schedule of Architect, by its name: when it is open, in local time.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule."},"days":{"type":["array","null"],"items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]},"uniqueItems":true,"minItems":1,"description":"The days of each week on which the window opens. Needs `from`, `to` and `starting`.","examples":[["mon","tue","wed","thu","fri"]]},"from":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window opens, as \"HH:MM\", in the time zone of the schedule group.","examples":["09:00"]},"to":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window closes, as \"HH:MM\". At or before `from` it is on the next day.","examples":["17:30"]},"starting":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The first day on which the window opens: one of `days`.","examples":["2026-01-05"]},"until":{"type":["string","null"],"pattern":"^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$","description":"The last day on which the window may open; `never` where it has no end.","examples":["2026-12-31","never"]},"date":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The one day on which the window opens, in place of `days` and `starting`.","examples":["2026-12-24"]},"start":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The start of the first window as the platform has it, where days and hours cannot say it.","examples":["2026-01-01T00:00:00"]},"end":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The end of the first window as the platform has it.","examples":["2026-01-02T00:00:00"]},"rrule":{"type":["string","null"],"description":"The rule by which the window comes again, as the platform has it (an iCalendar RRULE); an empty text where it does not.","examples":["FREQ=YEARLY;INTERVAL=1;BYMONTH=1;BYMONTHDAY=1"]}}},"schedulesInOrg":{"additionalProperties":false,"type":["object","null"],"title":"schedule","description":"One schedule of Architect, by its name: when it is open, in local time.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this schedule, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule."},"days":{"type":["array","null"],"items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]},"uniqueItems":true,"minItems":1,"description":"The days of each week on which the window opens. Needs `from`, `to` and `starting`.","examples":[["mon","tue","wed","thu","fri"]]},"from":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window opens, as \"HH:MM\", in the time zone of the schedule group.","examples":["09:00"]},"to":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window closes, as \"HH:MM\". At or before `from` it is on the next day.","examples":["17:30"]},"starting":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The first day on which the window opens: one of `days`.","examples":["2026-01-05"]},"until":{"type":["string","null"],"pattern":"^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$","description":"The last day on which the window may open; `never` where it has no end.","examples":["2026-12-31","never"]},"date":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The one day on which the window opens, in place of `days` and `starting`.","examples":["2026-12-24"]},"start":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The start of the first window as the platform has it, where days and hours cannot say it.","examples":["2026-01-01T00:00:00"]},"end":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The end of the first window as the platform has it.","examples":["2026-01-02T00:00:00"]},"rrule":{"type":["string","null"],"description":"The rule by which the window comes again, as the platform has it (an iCalendar RRULE); an empty text where it does not.","examples":["FREQ=YEARLY;INTERVAL=1;BYMONTH=1;BYMONTHDAY=1"]}}},"scheduleGroups":{"additionalProperties":false,"type":["object","null"],"title":"schedule group","description":"One schedule group of Architect, by its name: what its schedules mean, and in which time zone.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule group, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule group has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule group is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule group."},"timeZone":{"type":["string","null"],"minLength":1,"description":"The time zone in which the schedules are read, by its IANA name.","examples":["Europe/Berlin","America/New_York"]},"openSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is open, by key or name.","examples":[["Weekdays"]]},"closedSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is closed; they win over those in which it is open.","examples":[["Maintenance"]]},"holidaySchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules of its holidays; they win over both.","examples":[["Christmas"]]}}},"scheduleGroupsInOrg":{"additionalProperties":false,"type":["object","null"],"title":"schedule group","description":"One schedule group of Architect, by its name: what its schedules mean, and in which time zone.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule group, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this schedule group, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule group has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule group is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule group."},"timeZone":{"type":["string","null"],"minLength":1,"description":"The time zone in which the schedules are read, by its IANA name.","examples":["Europe/Berlin","America/New_York"]},"openSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is open, by key or name.","examples":[["Weekdays"]]},"closedSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is closed; they win over those in which it is open.","examples":[["Maintenance"]]},"holidaySchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules of its holidays; they win over both.","examples":[["Christmas"]]}}},"timeoutRules":{"additionalProperties":false,"type":["object","null"],"title":"Timeout rule","description":"What is to hold for timeouts that no entry names. It reports; with `fix: true` it makes changes.","properties":{"of":{"type":["string","null"],"enum":["dataActions",null],"description":"Whose timeouts the rule is for."},"match":{"type":["object","null"],"description":"Which of them; all where nothing is written. Names of the platform, not labels of this file.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"The name; `*` stands for any text, `?` for one character."},"integration":{"type":["string","null"],"minLength":1,"description":"The integration; `*` stands for any text, `?` for one character."},"category":{"type":["string","null"],"minLength":1,"description":"The category; `*` stands for any text, `?` for one character."}},"additionalProperties":false,"examples":[{"integration":"CRM *"}]},"atLeast":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"ms","minimum":1,"maximum":86400000},"description":"No timeout may be shorter.","examples":["10s"]},"atMost":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"ms","minimum":1,"maximum":86400000},"description":"No timeout may be longer.","examples":["10s"]},"exactly":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"ms","minimum":1,"maximum":86400000},"description":"Every timeout has this length.","examples":["10s"]},"fix":{"type":["boolean","null"],"default":false,"description":"Make changes so that the rule holds, instead of only reporting."}},"examples":[{"of":"dataActions","match":{"integration":"CRM *"},"atMost":"10s","fix":true}]}}};
const schema32 = {"type":["object","null"],"title":"Settings","description":"Settings for several orgs. Maps merge with what lies over them, single values and lists are replaced, `null` stops managing.","properties":{"dataActions":{"type":["object","null"],"title":"Data actions","description":"Data actions, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/dataActions"}},"schedules":{"type":["object","null"],"title":"Schedules","description":"Schedules, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/schedules"}},"scheduleGroups":{"type":["object","null"],"title":"Schedule groups","description":"Schedule groups, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/scheduleGroups"}},"timeoutRules":{"type":["object","null"],"title":"Timeout rules","description":"Timeout rules, each under a name of its own.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/timeoutRules"}},"policies":{"type":["object","null"],"title":"Policies","description":"Limits that make a finding a risk.","properties":{"maximumChange":{"type":["string","null"],"pattern":"^(100|[1-9]?[0-9])%$","description":"How much of an org's named settings one plan may change before it is the risk `sweeping-change`; judged in orgs with at least ten named settings. `0%` turns it off.","examples":["30%"]},"minimumContrast":{"type":["number","null"],"minimum":0,"maximum":21,"description":"The least contrast of colours that meet on the screen, as WCAG 2.2 counts it; less is the risk `low-contrast`. 4.5 is its level AA. `0` turns it off; where nothing is written, less than 4.5 is a notice.","examples":[4.5]},"maximumGreetingLength":{"type":["integer","null"],"minimum":0,"description":"The most characters of a greeting; more is the risk `long-text`. `0` turns it off; where nothing is written, more than 150 is a notice.","examples":[150]}},"additionalProperties":false}},"additionalProperties":false};
const schema33 = {"additionalProperties":false,"type":["object","string","null"],"title":"data action","description":"One data action, by its name, and what is to hold for it.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this data action, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this data action has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"timeout":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60},"title":"Timeout","description":"How long the platform waits for the action before it gives up (`config.timeoutSeconds`): 1s to 1m, in whole seconds. Where it was never set, the platform uses 1m.","examples":["8s","20s","1m"]},"integration":{"type":["string","null"],"minLength":1,"x-selector":true,"x-reference":"integrations","description":"The name of the integration that the action belongs to; needed where the org has several actions of this name.","examples":["CRM web services"]}},"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60},"examples":["8s","20s","1m"]};
const schema34 = {"additionalProperties":false,"type":["object","null"],"title":"schedule","description":"One schedule of Architect, by its name: when it is open, in local time.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule."},"days":{"type":["array","null"],"items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]},"uniqueItems":true,"minItems":1,"description":"The days of each week on which the window opens. Needs `from`, `to` and `starting`.","examples":[["mon","tue","wed","thu","fri"]]},"from":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window opens, as \"HH:MM\", in the time zone of the schedule group.","examples":["09:00"]},"to":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window closes, as \"HH:MM\". At or before `from` it is on the next day.","examples":["17:30"]},"starting":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The first day on which the window opens: one of `days`.","examples":["2026-01-05"]},"until":{"type":["string","null"],"pattern":"^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$","description":"The last day on which the window may open; `never` where it has no end.","examples":["2026-12-31","never"]},"date":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The one day on which the window opens, in place of `days` and `starting`.","examples":["2026-12-24"]},"start":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The start of the first window as the platform has it, where days and hours cannot say it.","examples":["2026-01-01T00:00:00"]},"end":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The end of the first window as the platform has it.","examples":["2026-01-02T00:00:00"]},"rrule":{"type":["string","null"],"description":"The rule by which the window comes again, as the platform has it (an iCalendar RRULE); an empty text where it does not.","examples":["FREQ=YEARLY;INTERVAL=1;BYMONTH=1;BYMONTHDAY=1"]}}};
const schema35 = {"additionalProperties":false,"type":["object","null"],"title":"schedule group","description":"One schedule group of Architect, by its name: what its schedules mean, and in which time zone.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule group, exactly; the key where it is not written."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule group has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule group is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule group."},"timeZone":{"type":["string","null"],"minLength":1,"description":"The time zone in which the schedules are read, by its IANA name.","examples":["Europe/Berlin","America/New_York"]},"openSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is open, by key or name.","examples":[["Weekdays"]]},"closedSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is closed; they win over those in which it is open.","examples":[["Maintenance"]]},"holidaySchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules of its holidays; they win over both.","examples":[["Christmas"]]}}};
const schema36 = {"additionalProperties":false,"type":["object","null"],"title":"Timeout rule","description":"What is to hold for timeouts that no entry names. It reports; with `fix: true` it makes changes.","properties":{"of":{"type":["string","null"],"enum":["dataActions",null],"description":"Whose timeouts the rule is for."},"match":{"type":["object","null"],"description":"Which of them; all where nothing is written. Names of the platform, not labels of this file.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"The name; `*` stands for any text, `?` for one character."},"integration":{"type":["string","null"],"minLength":1,"description":"The integration; `*` stands for any text, `?` for one character."},"category":{"type":["string","null"],"minLength":1,"description":"The category; `*` stands for any text, `?` for one character."}},"additionalProperties":false,"examples":[{"integration":"CRM *"}]},"atLeast":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"ms","minimum":1,"maximum":86400000},"description":"No timeout may be shorter.","examples":["10s"]},"atMost":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"ms","minimum":1,"maximum":86400000},"description":"No timeout may be longer.","examples":["10s"]},"exactly":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"ms","minimum":1,"maximum":86400000},"description":"Every timeout has this length.","examples":["10s"]},"fix":{"type":["boolean","null"],"default":false,"description":"Make changes so that the rule holds, instead of only reporting."}},"examples":[{"of":"dataActions","match":{"integration":"CRM *"},"atMost":"10s","fix":true}]};
const func1 = (imported0.default ?? imported0);
const func6 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$", "u");
const pattern6 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const pattern8 = new RegExp("^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
const pattern9 = new RegExp("^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$", "u");
const pattern11 = new RegExp("^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$", "u");
const pattern16 = new RegExp("^(100|[1-9]?[0-9])%$", "u");

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
if(!(((((key0 === "dataActions") || (key0 === "schedules")) || (key0 === "scheduleGroups")) || (key0 === "timeoutRules")) || (key0 === "policies"))){
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
if(data.schedules !== undefined){
let data7 = data.schedules;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err17 = {instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/type",keyword:"type",params:{type: schema32.properties.schedules.type},message:"must be object,null"};
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
const err18 = {instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key4};
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
const err19 = {instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid"};
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
const err20 = {instancePath:instancePath+"/schedules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/schedules/type",keyword:"type",params:{type: schema34.type},message:"must be object,null"};
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
if(!(func6.call(schema34.properties, key6))){
const err21 = {instancePath:instancePath+"/schedules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/schedules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
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
const err22 = {instancePath:instancePath+"/schedules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/schedules/properties/name/type",keyword:"type",params:{type: schema34.properties.name.type},message:"must be string,null"};
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
const err23 = {instancePath:instancePath+"/schedules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/schedules/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err24 = {instancePath:instancePath+"/schedules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/schedules/properties/was/type",keyword:"type",params:{type: schema34.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data10 === "string"){
if(func1(data10) < 1){
const err25 = {instancePath:instancePath+"/schedules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/schedules/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err26 = {instancePath:instancePath+"/schedules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/schedules/properties/unchecked/type",keyword:"type",params:{type: schema34.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data8.create !== undefined){
let data12 = data8.create;
if((typeof data12 !== "string") && (data12 !== null)){
const err27 = {instancePath:instancePath+"/schedules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/schedules/properties/create/type",keyword:"type",params:{type: schema34.properties.create.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!((data12 === "only") || (data12 === null))){
const err28 = {instancePath:instancePath+"/schedules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/schedules/properties/create/enum",keyword:"enum",params:{allowedValues: schema34.properties.create.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data8.description !== undefined){
let data13 = data8.description;
if((typeof data13 !== "string") && (data13 !== null)){
const err29 = {instancePath:instancePath+"/schedules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/schedules/properties/description/type",keyword:"type",params:{type: schema34.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data8.days !== undefined){
let data14 = data8.days;
if((!(Array.isArray(data14))) && (data14 !== null)){
const err30 = {instancePath:instancePath+"/schedules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/$defs/schedules/properties/days/type",keyword:"type",params:{type: schema34.properties.days.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(Array.isArray(data14)){
if(data14.length < 1){
const err31 = {instancePath:instancePath+"/schedules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/$defs/schedules/properties/days/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(typeof data15 !== "string"){
const err32 = {instancePath:instancePath+"/schedules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/days/" + i0,schemaPath:"#/$defs/schedules/properties/days/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!(((((((data15 === "mon") || (data15 === "tue")) || (data15 === "wed")) || (data15 === "thu")) || (data15 === "fri")) || (data15 === "sat")) || (data15 === "sun"))){
const err33 = {instancePath:instancePath+"/schedules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/days/" + i0,schemaPath:"#/$defs/schedules/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema34.properties.days.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
let i1 = data14.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data14[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err34 = {instancePath:instancePath+"/schedules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/$defs/schedules/properties/days/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
if(data8.from !== undefined){
let data16 = data8.from;
if((typeof data16 !== "string") && (data16 !== null)){
const err35 = {instancePath:instancePath+"/schedules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/$defs/schedules/properties/from/type",keyword:"type",params:{type: schema34.properties.from.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data16 === "string"){
if(!pattern6.test(data16)){
const err36 = {instancePath:instancePath+"/schedules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/$defs/schedules/properties/from/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$"+"\""};
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
if(data8.to !== undefined){
let data17 = data8.to;
if((typeof data17 !== "string") && (data17 !== null)){
const err37 = {instancePath:instancePath+"/schedules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/to",schemaPath:"#/$defs/schedules/properties/to/type",keyword:"type",params:{type: schema34.properties.to.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data17 === "string"){
if(!pattern6.test(data17)){
const err38 = {instancePath:instancePath+"/schedules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/to",schemaPath:"#/$defs/schedules/properties/to/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$"+"\""};
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
if(data8.starting !== undefined){
let data18 = data8.starting;
if((typeof data18 !== "string") && (data18 !== null)){
const err39 = {instancePath:instancePath+"/schedules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/starting",schemaPath:"#/$defs/schedules/properties/starting/type",keyword:"type",params:{type: schema34.properties.starting.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data18 === "string"){
if(!pattern8.test(data18)){
const err40 = {instancePath:instancePath+"/schedules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/starting",schemaPath:"#/$defs/schedules/properties/starting/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\""};
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
if(data8.until !== undefined){
let data19 = data8.until;
if((typeof data19 !== "string") && (data19 !== null)){
const err41 = {instancePath:instancePath+"/schedules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/until",schemaPath:"#/$defs/schedules/properties/until/type",keyword:"type",params:{type: schema34.properties.until.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(typeof data19 === "string"){
if(!pattern9.test(data19)){
const err42 = {instancePath:instancePath+"/schedules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/until",schemaPath:"#/$defs/schedules/properties/until/pattern",keyword:"pattern",params:{pattern: "^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$"},message:"must match pattern \""+"^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data8.date !== undefined){
let data20 = data8.date;
if((typeof data20 !== "string") && (data20 !== null)){
const err43 = {instancePath:instancePath+"/schedules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",schemaPath:"#/$defs/schedules/properties/date/type",keyword:"type",params:{type: schema34.properties.date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(typeof data20 === "string"){
if(!pattern8.test(data20)){
const err44 = {instancePath:instancePath+"/schedules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",schemaPath:"#/$defs/schedules/properties/date/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\""};
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
if(data8.start !== undefined){
let data21 = data8.start;
if((typeof data21 !== "string") && (data21 !== null)){
const err45 = {instancePath:instancePath+"/schedules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/start",schemaPath:"#/$defs/schedules/properties/start/type",keyword:"type",params:{type: schema34.properties.start.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(typeof data21 === "string"){
if(!pattern11.test(data21)){
const err46 = {instancePath:instancePath+"/schedules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/start",schemaPath:"#/$defs/schedules/properties/start/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data8.end !== undefined){
let data22 = data8.end;
if((typeof data22 !== "string") && (data22 !== null)){
const err47 = {instancePath:instancePath+"/schedules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/end",schemaPath:"#/$defs/schedules/properties/end/type",keyword:"type",params:{type: schema34.properties.end.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(typeof data22 === "string"){
if(!pattern11.test(data22)){
const err48 = {instancePath:instancePath+"/schedules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/end",schemaPath:"#/$defs/schedules/properties/end/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data8.rrule !== undefined){
let data23 = data8.rrule;
if((typeof data23 !== "string") && (data23 !== null)){
const err49 = {instancePath:instancePath+"/schedules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/rrule",schemaPath:"#/$defs/schedules/properties/rrule/type",keyword:"type",params:{type: schema34.properties.rrule.type},message:"must be string,null"};
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
}
}
if(data.scheduleGroups !== undefined){
let data24 = data.scheduleGroups;
if((!(data24 && typeof data24 == "object" && !Array.isArray(data24))) && (data24 !== null)){
const err50 = {instancePath:instancePath+"/scheduleGroups",schemaPath:"#/properties/scheduleGroups/type",keyword:"type",params:{type: schema32.properties.scheduleGroups.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key7 in data24){
const _errs62 = errors;
if(typeof key7 === "string"){
if(func1(key7) < 1){
const err51 = {instancePath:instancePath+"/scheduleGroups",schemaPath:"#/properties/scheduleGroups/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key7};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
var valid12 = _errs62 === errors;
if(!valid12){
const err52 = {instancePath:instancePath+"/scheduleGroups",schemaPath:"#/properties/scheduleGroups/propertyNames",keyword:"propertyNames",params:{propertyName: key7},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
for(const key8 in data24){
let data25 = data24[key8];
if((!(data25 && typeof data25 == "object" && !Array.isArray(data25))) && (data25 !== null)){
const err53 = {instancePath:instancePath+"/scheduleGroups/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scheduleGroups/type",keyword:"type",params:{type: schema35.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key9 in data25){
if(!(func6.call(schema35.properties, key9))){
const err54 = {instancePath:instancePath+"/scheduleGroups/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scheduleGroups/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data25.name !== undefined){
let data26 = data25.name;
if((typeof data26 !== "string") && (data26 !== null)){
const err55 = {instancePath:instancePath+"/scheduleGroups/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/scheduleGroups/properties/name/type",keyword:"type",params:{type: schema35.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(typeof data26 === "string"){
if(func1(data26) < 1){
const err56 = {instancePath:instancePath+"/scheduleGroups/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/scheduleGroups/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
if(data25.was !== undefined){
let data27 = data25.was;
if((typeof data27 !== "string") && (data27 !== null)){
const err57 = {instancePath:instancePath+"/scheduleGroups/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/scheduleGroups/properties/was/type",keyword:"type",params:{type: schema35.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(typeof data27 === "string"){
if(func1(data27) < 1){
const err58 = {instancePath:instancePath+"/scheduleGroups/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/scheduleGroups/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data25.unchecked !== undefined){
let data28 = data25.unchecked;
if((!(data28 && typeof data28 == "object" && !Array.isArray(data28))) && (data28 !== null)){
const err59 = {instancePath:instancePath+"/scheduleGroups/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/scheduleGroups/properties/unchecked/type",keyword:"type",params:{type: schema35.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data25.create !== undefined){
let data29 = data25.create;
if((typeof data29 !== "string") && (data29 !== null)){
const err60 = {instancePath:instancePath+"/scheduleGroups/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/scheduleGroups/properties/create/type",keyword:"type",params:{type: schema35.properties.create.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!((data29 === "only") || (data29 === null))){
const err61 = {instancePath:instancePath+"/scheduleGroups/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/scheduleGroups/properties/create/enum",keyword:"enum",params:{allowedValues: schema35.properties.create.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data25.description !== undefined){
let data30 = data25.description;
if((typeof data30 !== "string") && (data30 !== null)){
const err62 = {instancePath:instancePath+"/scheduleGroups/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/scheduleGroups/properties/description/type",keyword:"type",params:{type: schema35.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data25.timeZone !== undefined){
let data31 = data25.timeZone;
if((typeof data31 !== "string") && (data31 !== null)){
const err63 = {instancePath:instancePath+"/scheduleGroups/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeZone",schemaPath:"#/$defs/scheduleGroups/properties/timeZone/type",keyword:"type",params:{type: schema35.properties.timeZone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(typeof data31 === "string"){
if(func1(data31) < 1){
const err64 = {instancePath:instancePath+"/scheduleGroups/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeZone",schemaPath:"#/$defs/scheduleGroups/properties/timeZone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data25.openSchedules !== undefined){
let data32 = data25.openSchedules;
if((!(Array.isArray(data32))) && (data32 !== null)){
const err65 = {instancePath:instancePath+"/scheduleGroups/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules",schemaPath:"#/$defs/scheduleGroups/properties/openSchedules/type",keyword:"type",params:{type: schema35.properties.openSchedules.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(Array.isArray(data32)){
const len1 = data32.length;
for(let i2=0; i2<len1; i2++){
let data33 = data32[i2];
if(typeof data33 === "string"){
if(func1(data33) < 1){
const err66 = {instancePath:instancePath+"/scheduleGroups/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules/" + i2,schemaPath:"#/$defs/scheduleGroups/properties/openSchedules/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err67 = {instancePath:instancePath+"/scheduleGroups/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules/" + i2,schemaPath:"#/$defs/scheduleGroups/properties/openSchedules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
let i3 = data32.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data32[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err68 = {instancePath:instancePath+"/scheduleGroups/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules",schemaPath:"#/$defs/scheduleGroups/properties/openSchedules/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
}
if(data25.closedSchedules !== undefined){
let data34 = data25.closedSchedules;
if((!(Array.isArray(data34))) && (data34 !== null)){
const err69 = {instancePath:instancePath+"/scheduleGroups/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules",schemaPath:"#/$defs/scheduleGroups/properties/closedSchedules/type",keyword:"type",params:{type: schema35.properties.closedSchedules.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(Array.isArray(data34)){
const len2 = data34.length;
for(let i4=0; i4<len2; i4++){
let data35 = data34[i4];
if(typeof data35 === "string"){
if(func1(data35) < 1){
const err70 = {instancePath:instancePath+"/scheduleGroups/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules/" + i4,schemaPath:"#/$defs/scheduleGroups/properties/closedSchedules/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/scheduleGroups/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules/" + i4,schemaPath:"#/$defs/scheduleGroups/properties/closedSchedules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
let i5 = data34.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data34[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err72 = {instancePath:instancePath+"/scheduleGroups/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules",schemaPath:"#/$defs/scheduleGroups/properties/closedSchedules/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
}
if(data25.holidaySchedules !== undefined){
let data36 = data25.holidaySchedules;
if((!(Array.isArray(data36))) && (data36 !== null)){
const err73 = {instancePath:instancePath+"/scheduleGroups/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules",schemaPath:"#/$defs/scheduleGroups/properties/holidaySchedules/type",keyword:"type",params:{type: schema35.properties.holidaySchedules.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(Array.isArray(data36)){
const len3 = data36.length;
for(let i6=0; i6<len3; i6++){
let data37 = data36[i6];
if(typeof data37 === "string"){
if(func1(data37) < 1){
const err74 = {instancePath:instancePath+"/scheduleGroups/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules/" + i6,schemaPath:"#/$defs/scheduleGroups/properties/holidaySchedules/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/scheduleGroups/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules/" + i6,schemaPath:"#/$defs/scheduleGroups/properties/holidaySchedules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
let i7 = data36.length;
let j3;
if(i7 > 1){
const indices3 = {};
for(;i7--;){
let item3 = data36[i7];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err76 = {instancePath:instancePath+"/scheduleGroups/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules",schemaPath:"#/$defs/scheduleGroups/properties/holidaySchedules/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i7+" are identical)"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
break;
}
indices3[item3] = i7;
}
}
}
}
}
}
}
}
if(data.timeoutRules !== undefined){
let data38 = data.timeoutRules;
if((!(data38 && typeof data38 == "object" && !Array.isArray(data38))) && (data38 !== null)){
const err77 = {instancePath:instancePath+"/timeoutRules",schemaPath:"#/properties/timeoutRules/type",keyword:"type",params:{type: schema32.properties.timeoutRules.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key10 in data38){
const _errs95 = errors;
if(typeof key10 === "string"){
if(func1(key10) < 1){
const err78 = {instancePath:instancePath+"/timeoutRules",schemaPath:"#/properties/timeoutRules/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key10};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
var valid25 = _errs95 === errors;
if(!valid25){
const err79 = {instancePath:instancePath+"/timeoutRules",schemaPath:"#/properties/timeoutRules/propertyNames",keyword:"propertyNames",params:{propertyName: key10},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
for(const key11 in data38){
let data39 = data38[key11];
if((!(data39 && typeof data39 == "object" && !Array.isArray(data39))) && (data39 !== null)){
const err80 = {instancePath:instancePath+"/timeoutRules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/timeoutRules/type",keyword:"type",params:{type: schema36.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key12 in data39){
if(!((((((key12 === "of") || (key12 === "match")) || (key12 === "atLeast")) || (key12 === "atMost")) || (key12 === "exactly")) || (key12 === "fix"))){
const err81 = {instancePath:instancePath+"/timeoutRules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/timeoutRules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data39.of !== undefined){
let data40 = data39.of;
if((typeof data40 !== "string") && (data40 !== null)){
const err82 = {instancePath:instancePath+"/timeoutRules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/of",schemaPath:"#/$defs/timeoutRules/properties/of/type",keyword:"type",params:{type: schema36.properties.of.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!((data40 === "dataActions") || (data40 === null))){
const err83 = {instancePath:instancePath+"/timeoutRules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/of",schemaPath:"#/$defs/timeoutRules/properties/of/enum",keyword:"enum",params:{allowedValues: schema36.properties.of.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data39.match !== undefined){
let data41 = data39.match;
if((!(data41 && typeof data41 == "object" && !Array.isArray(data41))) && (data41 !== null)){
const err84 = {instancePath:instancePath+"/timeoutRules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/match",schemaPath:"#/$defs/timeoutRules/properties/match/type",keyword:"type",params:{type: schema36.properties.match.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key13 in data41){
if(!(((key13 === "name") || (key13 === "integration")) || (key13 === "category"))){
const err85 = {instancePath:instancePath+"/timeoutRules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/match",schemaPath:"#/$defs/timeoutRules/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data41.name !== undefined){
let data42 = data41.name;
if((typeof data42 !== "string") && (data42 !== null)){
const err86 = {instancePath:instancePath+"/timeoutRules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/name",schemaPath:"#/$defs/timeoutRules/properties/match/properties/name/type",keyword:"type",params:{type: schema36.properties.match.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(typeof data42 === "string"){
if(func1(data42) < 1){
const err87 = {instancePath:instancePath+"/timeoutRules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/name",schemaPath:"#/$defs/timeoutRules/properties/match/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data41.integration !== undefined){
let data43 = data41.integration;
if((typeof data43 !== "string") && (data43 !== null)){
const err88 = {instancePath:instancePath+"/timeoutRules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/integration",schemaPath:"#/$defs/timeoutRules/properties/match/properties/integration/type",keyword:"type",params:{type: schema36.properties.match.properties.integration.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(typeof data43 === "string"){
if(func1(data43) < 1){
const err89 = {instancePath:instancePath+"/timeoutRules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/integration",schemaPath:"#/$defs/timeoutRules/properties/match/properties/integration/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data41.category !== undefined){
let data44 = data41.category;
if((typeof data44 !== "string") && (data44 !== null)){
const err90 = {instancePath:instancePath+"/timeoutRules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/category",schemaPath:"#/$defs/timeoutRules/properties/match/properties/category/type",keyword:"type",params:{type: schema36.properties.match.properties.category.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(typeof data44 === "string"){
if(func1(data44) < 1){
const err91 = {instancePath:instancePath+"/timeoutRules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/category",schemaPath:"#/$defs/timeoutRules/properties/match/properties/category/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
}
}
if(data39.atLeast !== undefined){
let data45 = data39.atLeast;
if((typeof data45 !== "string") && (data45 !== null)){
const err92 = {instancePath:instancePath+"/timeoutRules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/atLeast",schemaPath:"#/$defs/timeoutRules/properties/atLeast/type",keyword:"type",params:{type: schema36.properties.atLeast.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(typeof data45 === "string"){
if(!pattern4.test(data45)){
const err93 = {instancePath:instancePath+"/timeoutRules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/atLeast",schemaPath:"#/$defs/timeoutRules/properties/atLeast/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
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
if(data39.atMost !== undefined){
let data46 = data39.atMost;
if((typeof data46 !== "string") && (data46 !== null)){
const err94 = {instancePath:instancePath+"/timeoutRules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/atMost",schemaPath:"#/$defs/timeoutRules/properties/atMost/type",keyword:"type",params:{type: schema36.properties.atMost.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(typeof data46 === "string"){
if(!pattern4.test(data46)){
const err95 = {instancePath:instancePath+"/timeoutRules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/atMost",schemaPath:"#/$defs/timeoutRules/properties/atMost/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
if(data39.exactly !== undefined){
let data47 = data39.exactly;
if((typeof data47 !== "string") && (data47 !== null)){
const err96 = {instancePath:instancePath+"/timeoutRules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/exactly",schemaPath:"#/$defs/timeoutRules/properties/exactly/type",keyword:"type",params:{type: schema36.properties.exactly.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(typeof data47 === "string"){
if(!pattern4.test(data47)){
const err97 = {instancePath:instancePath+"/timeoutRules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/exactly",schemaPath:"#/$defs/timeoutRules/properties/exactly/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
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
if(data39.fix !== undefined){
let data48 = data39.fix;
if((typeof data48 !== "boolean") && (data48 !== null)){
const err98 = {instancePath:instancePath+"/timeoutRules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/fix",schemaPath:"#/$defs/timeoutRules/properties/fix/type",keyword:"type",params:{type: schema36.properties.fix.type},message:"must be boolean,null"};
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
if(data.policies !== undefined){
let data49 = data.policies;
if((!(data49 && typeof data49 == "object" && !Array.isArray(data49))) && (data49 !== null)){
const err99 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: schema32.properties.policies.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key14 in data49){
if(!(((key14 === "maximumChange") || (key14 === "minimumContrast")) || (key14 === "maximumGreetingLength"))){
const err100 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data49.maximumChange !== undefined){
let data50 = data49.maximumChange;
if((typeof data50 !== "string") && (data50 !== null)){
const err101 = {instancePath:instancePath+"/policies/maximumChange",schemaPath:"#/properties/policies/properties/maximumChange/type",keyword:"type",params:{type: schema32.properties.policies.properties.maximumChange.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(typeof data50 === "string"){
if(!pattern16.test(data50)){
const err102 = {instancePath:instancePath+"/policies/maximumChange",schemaPath:"#/properties/policies/properties/maximumChange/pattern",keyword:"pattern",params:{pattern: "^(100|[1-9]?[0-9])%$"},message:"must match pattern \""+"^(100|[1-9]?[0-9])%$"+"\""};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
if(data49.minimumContrast !== undefined){
let data51 = data49.minimumContrast;
if((!((typeof data51 == "number") && (isFinite(data51)))) && (data51 !== null)){
const err103 = {instancePath:instancePath+"/policies/minimumContrast",schemaPath:"#/properties/policies/properties/minimumContrast/type",keyword:"type",params:{type: schema32.properties.policies.properties.minimumContrast.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 21 || isNaN(data51)){
const err104 = {instancePath:instancePath+"/policies/minimumContrast",schemaPath:"#/properties/policies/properties/minimumContrast/maximum",keyword:"maximum",params:{comparison: "<=", limit: 21},message:"must be <= 21"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data51 < 0 || isNaN(data51)){
const err105 = {instancePath:instancePath+"/policies/minimumContrast",schemaPath:"#/properties/policies/properties/minimumContrast/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data49.maximumGreetingLength !== undefined){
let data52 = data49.maximumGreetingLength;
if((!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))) && (data52 !== null)){
const err106 = {instancePath:instancePath+"/policies/maximumGreetingLength",schemaPath:"#/properties/policies/properties/maximumGreetingLength/type",keyword:"type",params:{type: schema32.properties.policies.properties.maximumGreetingLength.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 0 || isNaN(data52)){
const err107 = {instancePath:instancePath+"/policies/maximumGreetingLength",schemaPath:"#/properties/policies/properties/maximumGreetingLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"type":"object","title":"Org","description":"One org: which one it is, and its settings.","properties":{"region":{"type":"string","anyOf":[{"enum":["us-east-1","us-east-2","us-west-2","ca-central-1","mx-central-1","sa-east-1","eu-west-1","eu-west-2","eu-central-1","eu-central-2","eusc-de-east-1","me-central-1","ap-south-1","ap-southeast-1","ap-southeast-2","ap-northeast-1","ap-northeast-2","ap-northeast-3"]},{"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":253}],"description":"The AWS id or the domain of the Genesys Cloud region, or the name of a host that the runner gives. A file cannot name a host.","examples":["eu-west-1","mypurecloud.de"]},"organizationId":{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","description":"The id of the organization, as the platform shows it under Organization Settings. Nothing is read or written in any other.","examples":["0f6b2c1e-7a4d-4a56-9f3e-b1c2d3e4f506"]},"credentials":{"type":"string","pattern":"^[A-Z][A-Z0-9_]{0,62}$","description":"The part of the environment variables' names that is the org's own: `PROD_US` for GENESYS_PROD_US_CLIENT_ID and its like. By default the name of the org in capitals, with `_` for `-`.","examples":["PROD_US"]},"use":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"description":"The profiles that are laid under this org, in this order; a later one wins.","examples":[["shop"]]},"allow":{"type":["object","null"],"description":"Risks that are accepted: the code, and for which things (`section/key`), or `true` for all.","properties":{"unpublished-work":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `unpublished-work`."},"locked-by-this-client":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `locked-by-this-client`."},"organization-not-pinned":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `organization-not-pinned`."},"sweeping-change":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `sweeping-change`."},"near-name":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `near-name`."},"low-contrast":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `low-contrast`."},"long-text":{"anyOf":[{"type":"boolean","const":true,"title":"`true` for all"},{"type":"array","title":"a list of `section/key`","items":{"type":"string","pattern":"^(dataActions|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$","description":"A thing is named as `section/key`.","examples":["dataActions/Lookup customer"]},"minItems":1},{"type":"null"}],"examples":[["dataActions/Lookup customer"],true],"description":"Accepts the risk `long-text`."}},"additionalProperties":false,"examples":[{"near-name":["dataActions/Lookup customer"]}]},"dataActions":{"type":["object","null"],"title":"Data actions","description":"Data actions, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/dataActionsInOrg"}},"schedules":{"type":["object","null"],"title":"Schedules","description":"Schedules, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/schedulesInOrg"}},"scheduleGroups":{"type":["object","null"],"title":"Schedule groups","description":"Schedule groups, each under a label: its name in the platform, unless `name` is written.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/scheduleGroupsInOrg"}},"timeoutRules":{"type":["object","null"],"title":"Timeout rules","description":"Timeout rules, each under a name of its own.","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/timeoutRules"}},"policies":{"type":["object","null"],"title":"Policies","description":"Limits that make a finding a risk.","properties":{"maximumChange":{"type":["string","null"],"pattern":"^(100|[1-9]?[0-9])%$","description":"How much of an org's named settings one plan may change before it is the risk `sweeping-change`; judged in orgs with at least ten named settings. `0%` turns it off.","examples":["30%"]},"minimumContrast":{"type":["number","null"],"minimum":0,"maximum":21,"description":"The least contrast of colours that meet on the screen, as WCAG 2.2 counts it; less is the risk `low-contrast`. 4.5 is its level AA. `0` turns it off; where nothing is written, less than 4.5 is a notice.","examples":[4.5]},"maximumGreetingLength":{"type":["integer","null"],"minimum":0,"description":"The most characters of a greeting; more is the risk `long-text`. `0` turns it off; where nothing is written, more than 150 is a notice.","examples":[150]}},"additionalProperties":false}},"additionalProperties":false,"examples":[{"region":"eu-west-1"}]};
const schema38 = {"additionalProperties":false,"type":["object","string","null"],"title":"data action","description":"One data action, by its name, and what is to hold for it.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this data action, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this data action, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this data action has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"timeout":{"type":["string","null"],"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60},"title":"Timeout","description":"How long the platform waits for the action before it gives up (`config.timeoutSeconds`): 1s to 1m, in whole seconds. Where it was never set, the platform uses 1m.","examples":["8s","20s","1m"]},"integration":{"type":["string","null"],"minLength":1,"x-selector":true,"x-reference":"integrations","description":"The name of the integration that the action belongs to; needed where the org has several actions of this name.","examples":["CRM web services"]}},"pattern":"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$","x-duration":{"unit":"s","minimum":1,"maximum":60},"examples":["8s","20s","1m"]};
const schema39 = {"additionalProperties":false,"type":["object","null"],"title":"schedule","description":"One schedule of Architect, by its name: when it is open, in local time.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this schedule, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule."},"days":{"type":["array","null"],"items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]},"uniqueItems":true,"minItems":1,"description":"The days of each week on which the window opens. Needs `from`, `to` and `starting`.","examples":[["mon","tue","wed","thu","fri"]]},"from":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window opens, as \"HH:MM\", in the time zone of the schedule group.","examples":["09:00"]},"to":{"type":["string","null"],"pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","description":"When the window closes, as \"HH:MM\". At or before `from` it is on the next day.","examples":["17:30"]},"starting":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The first day on which the window opens: one of `days`.","examples":["2026-01-05"]},"until":{"type":["string","null"],"pattern":"^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$","description":"The last day on which the window may open; `never` where it has no end.","examples":["2026-12-31","never"]},"date":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"The one day on which the window opens, in place of `days` and `starting`.","examples":["2026-12-24"]},"start":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The start of the first window as the platform has it, where days and hours cannot say it.","examples":["2026-01-01T00:00:00"]},"end":{"type":["string","null"],"pattern":"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$","description":"The end of the first window as the platform has it.","examples":["2026-01-02T00:00:00"]},"rrule":{"type":["string","null"],"description":"The rule by which the window comes again, as the platform has it (an iCalendar RRULE); an empty text where it does not.","examples":["FREQ=YEARLY;INTERVAL=1;BYMONTH=1;BYMONTHDAY=1"]}}};
const schema40 = {"additionalProperties":false,"type":["object","null"],"title":"schedule group","description":"One schedule group of Architect, by its name: what its schedules mean, and in which time zone.","properties":{"name":{"type":["string","null"],"minLength":1,"description":"What the platform calls this schedule group, exactly; the key where it is not written."},"id":{"type":["string","null"],"pattern":"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$","x-org-only":true,"description":"The platform's id of this schedule group, where its name does not settle which one is meant."},"was":{"type":["string","null"],"minLength":1,"description":"The name that this schedule group has had so far: it is renamed in place."},"unchecked":{"type":["object","null"],"additionalProperties":true,"description":"Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.","examples":[{"config":{"someNewSetting":true}}]},"create":{"type":["string","null"],"enum":["only",null],"description":"`only`: the schedule group is made where it is missing, and never changed where it exists."},"description":{"type":["string","null"],"description":"What people read about the schedule group."},"timeZone":{"type":["string","null"],"minLength":1,"description":"The time zone in which the schedules are read, by its IANA name.","examples":["Europe/Berlin","America/New_York"]},"openSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is open, by key or name.","examples":[["Weekdays"]]},"closedSchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules in which it is closed; they win over those in which it is open.","examples":[["Maintenance"]]},"holidaySchedules":{"type":["array","null"],"items":{"type":"string","minLength":1},"uniqueItems":true,"x-reference":"schedules","description":"The schedules of its holidays; they win over both.","examples":[["Christmas"]]}}};
const pattern18 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern19 = new RegExp("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", "u");
const pattern20 = new RegExp("^[A-Z][A-Z0-9_]{0,62}$", "u");
const pattern21 = new RegExp("^(dataActions|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$", "u");
const pattern29 = new RegExp("^(?!.*\\.\\.)[A-Za-z0-9_.-]+$", "u");

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
if(!(func6.call(schema37.properties, key0))){
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
const err2 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema37.properties.region.anyOf[0].enum},message:"must be equal to one of the allowed values"};
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
if(!pattern18.test(data0)){
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
if(!pattern19.test(data1)){
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
if(!pattern20.test(data2)){
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
const err10 = {instancePath:instancePath+"/use",schemaPath:"#/properties/use/type",keyword:"type",params:{type: schema37.properties.use.type},message:"must be array,null"};
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
const err14 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/type",keyword:"type",params:{type: schema37.properties.allow.type},message:"must be object,null"};
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
if(!(((((((key1 === "unpublished-work") || (key1 === "locked-by-this-client")) || (key1 === "organization-not-pinned")) || (key1 === "sweeping-change")) || (key1 === "near-name")) || (key1 === "low-contrast")) || (key1 === "long-text"))){
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
if(!pattern21.test(data7)){
const err19 = {instancePath:instancePath+"/allow/unpublished-work/" + i2,schemaPath:"#/properties/allow/properties/unpublished-work/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(dataActions|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"},message:"must match pattern \""+"^(dataActions|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"+"\""};
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
if(!pattern21.test(data9)){
const err27 = {instancePath:instancePath+"/allow/locked-by-this-client/" + i3,schemaPath:"#/properties/allow/properties/locked-by-this-client/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(dataActions|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"},message:"must match pattern \""+"^(dataActions|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"+"\""};
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
if(data5["organization-not-pinned"] !== undefined){
let data10 = data5["organization-not-pinned"];
const _errs39 = errors;
let valid12 = false;
const _errs40 = errors;
if(typeof data10 !== "boolean"){
const err32 = {instancePath:instancePath+"/allow/organization-not-pinned",schemaPath:"#/properties/allow/properties/organization-not-pinned/anyOf/0/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(true !== data10){
const err33 = {instancePath:instancePath+"/allow/organization-not-pinned",schemaPath:"#/properties/allow/properties/organization-not-pinned/anyOf/0/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
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
const err34 = {instancePath:instancePath+"/allow/organization-not-pinned",schemaPath:"#/properties/allow/properties/organization-not-pinned/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
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
if(!pattern21.test(data11)){
const err35 = {instancePath:instancePath+"/allow/organization-not-pinned/" + i4,schemaPath:"#/properties/allow/properties/organization-not-pinned/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(dataActions|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"},message:"must match pattern \""+"^(dataActions|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"+"\""};
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
const err36 = {instancePath:instancePath+"/allow/organization-not-pinned/" + i4,schemaPath:"#/properties/allow/properties/organization-not-pinned/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err37 = {instancePath:instancePath+"/allow/organization-not-pinned",schemaPath:"#/properties/allow/properties/organization-not-pinned/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err38 = {instancePath:instancePath+"/allow/organization-not-pinned",schemaPath:"#/properties/allow/properties/organization-not-pinned/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
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
const err39 = {instancePath:instancePath+"/allow/organization-not-pinned",schemaPath:"#/properties/allow/properties/organization-not-pinned/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
if(data5["sweeping-change"] !== undefined){
let data12 = data5["sweeping-change"];
const _errs49 = errors;
let valid15 = false;
const _errs50 = errors;
if(typeof data12 !== "boolean"){
const err40 = {instancePath:instancePath+"/allow/sweeping-change",schemaPath:"#/properties/allow/properties/sweeping-change/anyOf/0/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(true !== data12){
const err41 = {instancePath:instancePath+"/allow/sweeping-change",schemaPath:"#/properties/allow/properties/sweeping-change/anyOf/0/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
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
const err42 = {instancePath:instancePath+"/allow/sweeping-change",schemaPath:"#/properties/allow/properties/sweeping-change/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
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
if(!pattern21.test(data13)){
const err43 = {instancePath:instancePath+"/allow/sweeping-change/" + i5,schemaPath:"#/properties/allow/properties/sweeping-change/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(dataActions|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"},message:"must match pattern \""+"^(dataActions|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"+"\""};
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
const err44 = {instancePath:instancePath+"/allow/sweeping-change/" + i5,schemaPath:"#/properties/allow/properties/sweeping-change/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err45 = {instancePath:instancePath+"/allow/sweeping-change",schemaPath:"#/properties/allow/properties/sweeping-change/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err46 = {instancePath:instancePath+"/allow/sweeping-change",schemaPath:"#/properties/allow/properties/sweeping-change/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
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
const err47 = {instancePath:instancePath+"/allow/sweeping-change",schemaPath:"#/properties/allow/properties/sweeping-change/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
if(data5["near-name"] !== undefined){
let data14 = data5["near-name"];
const _errs59 = errors;
let valid18 = false;
const _errs60 = errors;
if(typeof data14 !== "boolean"){
const err48 = {instancePath:instancePath+"/allow/near-name",schemaPath:"#/properties/allow/properties/near-name/anyOf/0/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(true !== data14){
const err49 = {instancePath:instancePath+"/allow/near-name",schemaPath:"#/properties/allow/properties/near-name/anyOf/0/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
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
const err50 = {instancePath:instancePath+"/allow/near-name",schemaPath:"#/properties/allow/properties/near-name/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
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
if(!pattern21.test(data15)){
const err51 = {instancePath:instancePath+"/allow/near-name/" + i6,schemaPath:"#/properties/allow/properties/near-name/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(dataActions|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"},message:"must match pattern \""+"^(dataActions|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"+"\""};
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
const err52 = {instancePath:instancePath+"/allow/near-name/" + i6,schemaPath:"#/properties/allow/properties/near-name/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err53 = {instancePath:instancePath+"/allow/near-name",schemaPath:"#/properties/allow/properties/near-name/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err54 = {instancePath:instancePath+"/allow/near-name",schemaPath:"#/properties/allow/properties/near-name/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
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
const err55 = {instancePath:instancePath+"/allow/near-name",schemaPath:"#/properties/allow/properties/near-name/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
if(data5["low-contrast"] !== undefined){
let data16 = data5["low-contrast"];
const _errs69 = errors;
let valid21 = false;
const _errs70 = errors;
if(typeof data16 !== "boolean"){
const err56 = {instancePath:instancePath+"/allow/low-contrast",schemaPath:"#/properties/allow/properties/low-contrast/anyOf/0/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(true !== data16){
const err57 = {instancePath:instancePath+"/allow/low-contrast",schemaPath:"#/properties/allow/properties/low-contrast/anyOf/0/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
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
const err58 = {instancePath:instancePath+"/allow/low-contrast",schemaPath:"#/properties/allow/properties/low-contrast/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
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
if(!pattern21.test(data17)){
const err59 = {instancePath:instancePath+"/allow/low-contrast/" + i7,schemaPath:"#/properties/allow/properties/low-contrast/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(dataActions|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"},message:"must match pattern \""+"^(dataActions|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"+"\""};
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
const err60 = {instancePath:instancePath+"/allow/low-contrast/" + i7,schemaPath:"#/properties/allow/properties/low-contrast/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err61 = {instancePath:instancePath+"/allow/low-contrast",schemaPath:"#/properties/allow/properties/low-contrast/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err62 = {instancePath:instancePath+"/allow/low-contrast",schemaPath:"#/properties/allow/properties/low-contrast/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
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
const err63 = {instancePath:instancePath+"/allow/low-contrast",schemaPath:"#/properties/allow/properties/low-contrast/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
if(data5["long-text"] !== undefined){
let data18 = data5["long-text"];
const _errs79 = errors;
let valid24 = false;
const _errs80 = errors;
if(typeof data18 !== "boolean"){
const err64 = {instancePath:instancePath+"/allow/long-text",schemaPath:"#/properties/allow/properties/long-text/anyOf/0/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(true !== data18){
const err65 = {instancePath:instancePath+"/allow/long-text",schemaPath:"#/properties/allow/properties/long-text/anyOf/0/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
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
const err66 = {instancePath:instancePath+"/allow/long-text",schemaPath:"#/properties/allow/properties/long-text/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
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
if(!pattern21.test(data19)){
const err67 = {instancePath:instancePath+"/allow/long-text/" + i8,schemaPath:"#/properties/allow/properties/long-text/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(dataActions|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"},message:"must match pattern \""+"^(dataActions|schedules|scheduleGroups|timeoutRules)/[\\s\\S]+$"+"\""};
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
const err68 = {instancePath:instancePath+"/allow/long-text/" + i8,schemaPath:"#/properties/allow/properties/long-text/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err69 = {instancePath:instancePath+"/allow/long-text",schemaPath:"#/properties/allow/properties/long-text/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err70 = {instancePath:instancePath+"/allow/long-text",schemaPath:"#/properties/allow/properties/long-text/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
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
const err71 = {instancePath:instancePath+"/allow/long-text",schemaPath:"#/properties/allow/properties/long-text/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
}
}
if(data.dataActions !== undefined){
let data20 = data.dataActions;
if((!(data20 && typeof data20 == "object" && !Array.isArray(data20))) && (data20 !== null)){
const err72 = {instancePath:instancePath+"/dataActions",schemaPath:"#/properties/dataActions/type",keyword:"type",params:{type: schema37.properties.dataActions.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key2 in data20){
const _errs90 = errors;
if(typeof key2 === "string"){
if(func1(key2) < 1){
const err73 = {instancePath:instancePath+"/dataActions",schemaPath:"#/properties/dataActions/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key2};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
var valid27 = _errs90 === errors;
if(!valid27){
const err74 = {instancePath:instancePath+"/dataActions",schemaPath:"#/properties/dataActions/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
for(const key3 in data20){
let data21 = data20[key3];
if(((!(data21 && typeof data21 == "object" && !Array.isArray(data21))) && (typeof data21 !== "string")) && (data21 !== null)){
const err75 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/dataActionsInOrg/type",keyword:"type",params:{type: schema38.type},message:"must be object,string,null"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
const err76 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/dataActionsInOrg/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key4 in data21){
if(!((((((key4 === "name") || (key4 === "id")) || (key4 === "was")) || (key4 === "unchecked")) || (key4 === "timeout")) || (key4 === "integration"))){
const err77 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/dataActionsInOrg/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data21.name !== undefined){
let data22 = data21.name;
if((typeof data22 !== "string") && (data22 !== null)){
const err78 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/dataActionsInOrg/properties/name/type",keyword:"type",params:{type: schema38.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(typeof data22 === "string"){
if(func1(data22) < 1){
const err79 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/dataActionsInOrg/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
if(data21.id !== undefined){
let data23 = data21.id;
if((typeof data23 !== "string") && (data23 !== null)){
const err80 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/dataActionsInOrg/properties/id/type",keyword:"type",params:{type: schema38.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(typeof data23 === "string"){
if(!pattern29.test(data23)){
const err81 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/dataActionsInOrg/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"+"\""};
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
if(data21.was !== undefined){
let data24 = data21.was;
if((typeof data24 !== "string") && (data24 !== null)){
const err82 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/dataActionsInOrg/properties/was/type",keyword:"type",params:{type: schema38.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(typeof data24 === "string"){
if(func1(data24) < 1){
const err83 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/dataActionsInOrg/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
if(data21.unchecked !== undefined){
let data25 = data21.unchecked;
if((!(data25 && typeof data25 == "object" && !Array.isArray(data25))) && (data25 !== null)){
const err84 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/dataActionsInOrg/properties/unchecked/type",keyword:"type",params:{type: schema38.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data21.timeout !== undefined){
let data26 = data21.timeout;
if((typeof data26 !== "string") && (data26 !== null)){
const err85 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/$defs/dataActionsInOrg/properties/timeout/type",keyword:"type",params:{type: schema38.properties.timeout.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(typeof data26 === "string"){
if(!pattern4.test(data26)){
const err86 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/$defs/dataActionsInOrg/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
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
if(data21.integration !== undefined){
let data27 = data21.integration;
if((typeof data27 !== "string") && (data27 !== null)){
const err87 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/integration",schemaPath:"#/$defs/dataActionsInOrg/properties/integration/type",keyword:"type",params:{type: schema38.properties.integration.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(typeof data27 === "string"){
if(func1(data27) < 1){
const err88 = {instancePath:instancePath+"/dataActions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/integration",schemaPath:"#/$defs/dataActionsInOrg/properties/integration/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
}
}
}
}
if(data.schedules !== undefined){
let data28 = data.schedules;
if((!(data28 && typeof data28 == "object" && !Array.isArray(data28))) && (data28 !== null)){
const err89 = {instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/type",keyword:"type",params:{type: schema37.properties.schedules.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key5 in data28){
const _errs111 = errors;
if(typeof key5 === "string"){
if(func1(key5) < 1){
const err90 = {instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key5};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
var valid31 = _errs111 === errors;
if(!valid31){
const err91 = {instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
for(const key6 in data28){
let data29 = data28[key6];
if((!(data29 && typeof data29 == "object" && !Array.isArray(data29))) && (data29 !== null)){
const err92 = {instancePath:instancePath+"/schedules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/schedulesInOrg/type",keyword:"type",params:{type: schema39.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key7 in data29){
if(!(func6.call(schema39.properties, key7))){
const err93 = {instancePath:instancePath+"/schedules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/schedulesInOrg/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data29.name !== undefined){
let data30 = data29.name;
if((typeof data30 !== "string") && (data30 !== null)){
const err94 = {instancePath:instancePath+"/schedules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/schedulesInOrg/properties/name/type",keyword:"type",params:{type: schema39.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(typeof data30 === "string"){
if(func1(data30) < 1){
const err95 = {instancePath:instancePath+"/schedules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/schedulesInOrg/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
if(data29.id !== undefined){
let data31 = data29.id;
if((typeof data31 !== "string") && (data31 !== null)){
const err96 = {instancePath:instancePath+"/schedules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/schedulesInOrg/properties/id/type",keyword:"type",params:{type: schema39.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(typeof data31 === "string"){
if(!pattern29.test(data31)){
const err97 = {instancePath:instancePath+"/schedules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/schedulesInOrg/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"+"\""};
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
if(data29.was !== undefined){
let data32 = data29.was;
if((typeof data32 !== "string") && (data32 !== null)){
const err98 = {instancePath:instancePath+"/schedules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/schedulesInOrg/properties/was/type",keyword:"type",params:{type: schema39.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(typeof data32 === "string"){
if(func1(data32) < 1){
const err99 = {instancePath:instancePath+"/schedules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/schedulesInOrg/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
if(data29.unchecked !== undefined){
let data33 = data29.unchecked;
if((!(data33 && typeof data33 == "object" && !Array.isArray(data33))) && (data33 !== null)){
const err100 = {instancePath:instancePath+"/schedules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/schedulesInOrg/properties/unchecked/type",keyword:"type",params:{type: schema39.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data29.create !== undefined){
let data34 = data29.create;
if((typeof data34 !== "string") && (data34 !== null)){
const err101 = {instancePath:instancePath+"/schedules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/schedulesInOrg/properties/create/type",keyword:"type",params:{type: schema39.properties.create.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(!((data34 === "only") || (data34 === null))){
const err102 = {instancePath:instancePath+"/schedules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/schedulesInOrg/properties/create/enum",keyword:"enum",params:{allowedValues: schema39.properties.create.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data29.description !== undefined){
let data35 = data29.description;
if((typeof data35 !== "string") && (data35 !== null)){
const err103 = {instancePath:instancePath+"/schedules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/schedulesInOrg/properties/description/type",keyword:"type",params:{type: schema39.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data29.days !== undefined){
let data36 = data29.days;
if((!(Array.isArray(data36))) && (data36 !== null)){
const err104 = {instancePath:instancePath+"/schedules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/$defs/schedulesInOrg/properties/days/type",keyword:"type",params:{type: schema39.properties.days.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(Array.isArray(data36)){
if(data36.length < 1){
const err105 = {instancePath:instancePath+"/schedules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/$defs/schedulesInOrg/properties/days/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
const len8 = data36.length;
for(let i9=0; i9<len8; i9++){
let data37 = data36[i9];
if(typeof data37 !== "string"){
const err106 = {instancePath:instancePath+"/schedules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/days/" + i9,schemaPath:"#/$defs/schedulesInOrg/properties/days/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(!(((((((data37 === "mon") || (data37 === "tue")) || (data37 === "wed")) || (data37 === "thu")) || (data37 === "fri")) || (data37 === "sat")) || (data37 === "sun"))){
const err107 = {instancePath:instancePath+"/schedules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/days/" + i9,schemaPath:"#/$defs/schedulesInOrg/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema39.properties.days.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
let i10 = data36.length;
let j1;
if(i10 > 1){
const indices1 = {};
for(;i10--;){
let item1 = data36[i10];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err108 = {instancePath:instancePath+"/schedules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/$defs/schedulesInOrg/properties/days/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i10+" are identical)"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
break;
}
indices1[item1] = i10;
}
}
}
}
if(data29.from !== undefined){
let data38 = data29.from;
if((typeof data38 !== "string") && (data38 !== null)){
const err109 = {instancePath:instancePath+"/schedules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/$defs/schedulesInOrg/properties/from/type",keyword:"type",params:{type: schema39.properties.from.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(typeof data38 === "string"){
if(!pattern6.test(data38)){
const err110 = {instancePath:instancePath+"/schedules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/$defs/schedulesInOrg/properties/from/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$"+"\""};
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
if(data29.to !== undefined){
let data39 = data29.to;
if((typeof data39 !== "string") && (data39 !== null)){
const err111 = {instancePath:instancePath+"/schedules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/to",schemaPath:"#/$defs/schedulesInOrg/properties/to/type",keyword:"type",params:{type: schema39.properties.to.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(typeof data39 === "string"){
if(!pattern6.test(data39)){
const err112 = {instancePath:instancePath+"/schedules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/to",schemaPath:"#/$defs/schedulesInOrg/properties/to/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$"+"\""};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
if(data29.starting !== undefined){
let data40 = data29.starting;
if((typeof data40 !== "string") && (data40 !== null)){
const err113 = {instancePath:instancePath+"/schedules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/starting",schemaPath:"#/$defs/schedulesInOrg/properties/starting/type",keyword:"type",params:{type: schema39.properties.starting.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(typeof data40 === "string"){
if(!pattern8.test(data40)){
const err114 = {instancePath:instancePath+"/schedules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/starting",schemaPath:"#/$defs/schedulesInOrg/properties/starting/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\""};
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
if(data29.until !== undefined){
let data41 = data29.until;
if((typeof data41 !== "string") && (data41 !== null)){
const err115 = {instancePath:instancePath+"/schedules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/until",schemaPath:"#/$defs/schedulesInOrg/properties/until/type",keyword:"type",params:{type: schema39.properties.until.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(typeof data41 === "string"){
if(!pattern9.test(data41)){
const err116 = {instancePath:instancePath+"/schedules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/until",schemaPath:"#/$defs/schedulesInOrg/properties/until/pattern",keyword:"pattern",params:{pattern: "^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$"},message:"must match pattern \""+"^(never|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$"+"\""};
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
if(data29.date !== undefined){
let data42 = data29.date;
if((typeof data42 !== "string") && (data42 !== null)){
const err117 = {instancePath:instancePath+"/schedules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",schemaPath:"#/$defs/schedulesInOrg/properties/date/type",keyword:"type",params:{type: schema39.properties.date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(typeof data42 === "string"){
if(!pattern8.test(data42)){
const err118 = {instancePath:instancePath+"/schedules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",schemaPath:"#/$defs/schedulesInOrg/properties/date/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\""};
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
if(data29.start !== undefined){
let data43 = data29.start;
if((typeof data43 !== "string") && (data43 !== null)){
const err119 = {instancePath:instancePath+"/schedules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/start",schemaPath:"#/$defs/schedulesInOrg/properties/start/type",keyword:"type",params:{type: schema39.properties.start.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(typeof data43 === "string"){
if(!pattern11.test(data43)){
const err120 = {instancePath:instancePath+"/schedules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/start",schemaPath:"#/$defs/schedulesInOrg/properties/start/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"+"\""};
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
if(data29.end !== undefined){
let data44 = data29.end;
if((typeof data44 !== "string") && (data44 !== null)){
const err121 = {instancePath:instancePath+"/schedules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/end",schemaPath:"#/$defs/schedulesInOrg/properties/end/type",keyword:"type",params:{type: schema39.properties.end.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(typeof data44 === "string"){
if(!pattern11.test(data44)){
const err122 = {instancePath:instancePath+"/schedules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/end",schemaPath:"#/$defs/schedulesInOrg/properties/end/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},message:"must match pattern \""+"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"+"\""};
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
if(data29.rrule !== undefined){
let data45 = data29.rrule;
if((typeof data45 !== "string") && (data45 !== null)){
const err123 = {instancePath:instancePath+"/schedules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/rrule",schemaPath:"#/$defs/schedulesInOrg/properties/rrule/type",keyword:"type",params:{type: schema39.properties.rrule.type},message:"must be string,null"};
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
}
}
if(data.scheduleGroups !== undefined){
let data46 = data.scheduleGroups;
if((!(data46 && typeof data46 == "object" && !Array.isArray(data46))) && (data46 !== null)){
const err124 = {instancePath:instancePath+"/scheduleGroups",schemaPath:"#/properties/scheduleGroups/type",keyword:"type",params:{type: schema37.properties.scheduleGroups.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key8 in data46){
const _errs152 = errors;
if(typeof key8 === "string"){
if(func1(key8) < 1){
const err125 = {instancePath:instancePath+"/scheduleGroups",schemaPath:"#/properties/scheduleGroups/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key8};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
var valid38 = _errs152 === errors;
if(!valid38){
const err126 = {instancePath:instancePath+"/scheduleGroups",schemaPath:"#/properties/scheduleGroups/propertyNames",keyword:"propertyNames",params:{propertyName: key8},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
for(const key9 in data46){
let data47 = data46[key9];
if((!(data47 && typeof data47 == "object" && !Array.isArray(data47))) && (data47 !== null)){
const err127 = {instancePath:instancePath+"/scheduleGroups/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scheduleGroupsInOrg/type",keyword:"type",params:{type: schema40.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key10 in data47){
if(!(func6.call(schema40.properties, key10))){
const err128 = {instancePath:instancePath+"/scheduleGroups/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scheduleGroupsInOrg/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data47.name !== undefined){
let data48 = data47.name;
if((typeof data48 !== "string") && (data48 !== null)){
const err129 = {instancePath:instancePath+"/scheduleGroups/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/name/type",keyword:"type",params:{type: schema40.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(typeof data48 === "string"){
if(func1(data48) < 1){
const err130 = {instancePath:instancePath+"/scheduleGroups/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
if(data47.id !== undefined){
let data49 = data47.id;
if((typeof data49 !== "string") && (data49 !== null)){
const err131 = {instancePath:instancePath+"/scheduleGroups/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/id/type",keyword:"type",params:{type: schema40.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(typeof data49 === "string"){
if(!pattern29.test(data49)){
const err132 = {instancePath:instancePath+"/scheduleGroups/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^(?!.*\\.\\.)[A-Za-z0-9_.-]+$"+"\""};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
if(data47.was !== undefined){
let data50 = data47.was;
if((typeof data50 !== "string") && (data50 !== null)){
const err133 = {instancePath:instancePath+"/scheduleGroups/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/was/type",keyword:"type",params:{type: schema40.properties.was.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(typeof data50 === "string"){
if(func1(data50) < 1){
const err134 = {instancePath:instancePath+"/scheduleGroups/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/was",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/was/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data47.unchecked !== undefined){
let data51 = data47.unchecked;
if((!(data51 && typeof data51 == "object" && !Array.isArray(data51))) && (data51 !== null)){
const err135 = {instancePath:instancePath+"/scheduleGroups/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/unchecked",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/unchecked/type",keyword:"type",params:{type: schema40.properties.unchecked.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data47.create !== undefined){
let data52 = data47.create;
if((typeof data52 !== "string") && (data52 !== null)){
const err136 = {instancePath:instancePath+"/scheduleGroups/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/create/type",keyword:"type",params:{type: schema40.properties.create.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(!((data52 === "only") || (data52 === null))){
const err137 = {instancePath:instancePath+"/scheduleGroups/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/create/enum",keyword:"enum",params:{allowedValues: schema40.properties.create.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data47.description !== undefined){
let data53 = data47.description;
if((typeof data53 !== "string") && (data53 !== null)){
const err138 = {instancePath:instancePath+"/scheduleGroups/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/description/type",keyword:"type",params:{type: schema40.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data47.timeZone !== undefined){
let data54 = data47.timeZone;
if((typeof data54 !== "string") && (data54 !== null)){
const err139 = {instancePath:instancePath+"/scheduleGroups/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeZone",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/timeZone/type",keyword:"type",params:{type: schema40.properties.timeZone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(typeof data54 === "string"){
if(func1(data54) < 1){
const err140 = {instancePath:instancePath+"/scheduleGroups/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeZone",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/timeZone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data47.openSchedules !== undefined){
let data55 = data47.openSchedules;
if((!(Array.isArray(data55))) && (data55 !== null)){
const err141 = {instancePath:instancePath+"/scheduleGroups/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/openSchedules/type",keyword:"type",params:{type: schema40.properties.openSchedules.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(Array.isArray(data55)){
const len9 = data55.length;
for(let i11=0; i11<len9; i11++){
let data56 = data55[i11];
if(typeof data56 === "string"){
if(func1(data56) < 1){
const err142 = {instancePath:instancePath+"/scheduleGroups/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules/" + i11,schemaPath:"#/$defs/scheduleGroupsInOrg/properties/openSchedules/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
else {
const err143 = {instancePath:instancePath+"/scheduleGroups/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules/" + i11,schemaPath:"#/$defs/scheduleGroupsInOrg/properties/openSchedules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
let i12 = data55.length;
let j2;
if(i12 > 1){
const indices2 = {};
for(;i12--;){
let item2 = data55[i12];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err144 = {instancePath:instancePath+"/scheduleGroups/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/openSchedules",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/openSchedules/uniqueItems",keyword:"uniqueItems",params:{i: i12, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i12+" are identical)"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
break;
}
indices2[item2] = i12;
}
}
}
}
if(data47.closedSchedules !== undefined){
let data57 = data47.closedSchedules;
if((!(Array.isArray(data57))) && (data57 !== null)){
const err145 = {instancePath:instancePath+"/scheduleGroups/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/closedSchedules/type",keyword:"type",params:{type: schema40.properties.closedSchedules.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(Array.isArray(data57)){
const len10 = data57.length;
for(let i13=0; i13<len10; i13++){
let data58 = data57[i13];
if(typeof data58 === "string"){
if(func1(data58) < 1){
const err146 = {instancePath:instancePath+"/scheduleGroups/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules/" + i13,schemaPath:"#/$defs/scheduleGroupsInOrg/properties/closedSchedules/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/scheduleGroups/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules/" + i13,schemaPath:"#/$defs/scheduleGroupsInOrg/properties/closedSchedules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
let i14 = data57.length;
let j3;
if(i14 > 1){
const indices3 = {};
for(;i14--;){
let item3 = data57[i14];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err148 = {instancePath:instancePath+"/scheduleGroups/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/closedSchedules",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/closedSchedules/uniqueItems",keyword:"uniqueItems",params:{i: i14, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i14+" are identical)"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
break;
}
indices3[item3] = i14;
}
}
}
}
if(data47.holidaySchedules !== undefined){
let data59 = data47.holidaySchedules;
if((!(Array.isArray(data59))) && (data59 !== null)){
const err149 = {instancePath:instancePath+"/scheduleGroups/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/holidaySchedules/type",keyword:"type",params:{type: schema40.properties.holidaySchedules.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(Array.isArray(data59)){
const len11 = data59.length;
for(let i15=0; i15<len11; i15++){
let data60 = data59[i15];
if(typeof data60 === "string"){
if(func1(data60) < 1){
const err150 = {instancePath:instancePath+"/scheduleGroups/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules/" + i15,schemaPath:"#/$defs/scheduleGroupsInOrg/properties/holidaySchedules/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/scheduleGroups/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules/" + i15,schemaPath:"#/$defs/scheduleGroupsInOrg/properties/holidaySchedules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
let i16 = data59.length;
let j4;
if(i16 > 1){
const indices4 = {};
for(;i16--;){
let item4 = data59[i16];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err152 = {instancePath:instancePath+"/scheduleGroups/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/holidaySchedules",schemaPath:"#/$defs/scheduleGroupsInOrg/properties/holidaySchedules/uniqueItems",keyword:"uniqueItems",params:{i: i16, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i16+" are identical)"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
break;
}
indices4[item4] = i16;
}
}
}
}
}
}
}
}
if(data.timeoutRules !== undefined){
let data61 = data.timeoutRules;
if((!(data61 && typeof data61 == "object" && !Array.isArray(data61))) && (data61 !== null)){
const err153 = {instancePath:instancePath+"/timeoutRules",schemaPath:"#/properties/timeoutRules/type",keyword:"type",params:{type: schema37.properties.timeoutRules.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key11 in data61){
const _errs187 = errors;
if(typeof key11 === "string"){
if(func1(key11) < 1){
const err154 = {instancePath:instancePath+"/timeoutRules",schemaPath:"#/properties/timeoutRules/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key11};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
var valid51 = _errs187 === errors;
if(!valid51){
const err155 = {instancePath:instancePath+"/timeoutRules",schemaPath:"#/properties/timeoutRules/propertyNames",keyword:"propertyNames",params:{propertyName: key11},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
for(const key12 in data61){
let data62 = data61[key12];
if((!(data62 && typeof data62 == "object" && !Array.isArray(data62))) && (data62 !== null)){
const err156 = {instancePath:instancePath+"/timeoutRules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/timeoutRules/type",keyword:"type",params:{type: schema36.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key13 in data62){
if(!((((((key13 === "of") || (key13 === "match")) || (key13 === "atLeast")) || (key13 === "atMost")) || (key13 === "exactly")) || (key13 === "fix"))){
const err157 = {instancePath:instancePath+"/timeoutRules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/timeoutRules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data62.of !== undefined){
let data63 = data62.of;
if((typeof data63 !== "string") && (data63 !== null)){
const err158 = {instancePath:instancePath+"/timeoutRules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/of",schemaPath:"#/$defs/timeoutRules/properties/of/type",keyword:"type",params:{type: schema36.properties.of.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(!((data63 === "dataActions") || (data63 === null))){
const err159 = {instancePath:instancePath+"/timeoutRules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/of",schemaPath:"#/$defs/timeoutRules/properties/of/enum",keyword:"enum",params:{allowedValues: schema36.properties.of.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data62.match !== undefined){
let data64 = data62.match;
if((!(data64 && typeof data64 == "object" && !Array.isArray(data64))) && (data64 !== null)){
const err160 = {instancePath:instancePath+"/timeoutRules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/match",schemaPath:"#/$defs/timeoutRules/properties/match/type",keyword:"type",params:{type: schema36.properties.match.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key14 in data64){
if(!(((key14 === "name") || (key14 === "integration")) || (key14 === "category"))){
const err161 = {instancePath:instancePath+"/timeoutRules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/match",schemaPath:"#/$defs/timeoutRules/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data64.name !== undefined){
let data65 = data64.name;
if((typeof data65 !== "string") && (data65 !== null)){
const err162 = {instancePath:instancePath+"/timeoutRules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/name",schemaPath:"#/$defs/timeoutRules/properties/match/properties/name/type",keyword:"type",params:{type: schema36.properties.match.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(typeof data65 === "string"){
if(func1(data65) < 1){
const err163 = {instancePath:instancePath+"/timeoutRules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/name",schemaPath:"#/$defs/timeoutRules/properties/match/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data64.integration !== undefined){
let data66 = data64.integration;
if((typeof data66 !== "string") && (data66 !== null)){
const err164 = {instancePath:instancePath+"/timeoutRules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/integration",schemaPath:"#/$defs/timeoutRules/properties/match/properties/integration/type",keyword:"type",params:{type: schema36.properties.match.properties.integration.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(typeof data66 === "string"){
if(func1(data66) < 1){
const err165 = {instancePath:instancePath+"/timeoutRules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/integration",schemaPath:"#/$defs/timeoutRules/properties/match/properties/integration/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data64.category !== undefined){
let data67 = data64.category;
if((typeof data67 !== "string") && (data67 !== null)){
const err166 = {instancePath:instancePath+"/timeoutRules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/category",schemaPath:"#/$defs/timeoutRules/properties/match/properties/category/type",keyword:"type",params:{type: schema36.properties.match.properties.category.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(typeof data67 === "string"){
if(func1(data67) < 1){
const err167 = {instancePath:instancePath+"/timeoutRules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/category",schemaPath:"#/$defs/timeoutRules/properties/match/properties/category/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data62.atLeast !== undefined){
let data68 = data62.atLeast;
if((typeof data68 !== "string") && (data68 !== null)){
const err168 = {instancePath:instancePath+"/timeoutRules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/atLeast",schemaPath:"#/$defs/timeoutRules/properties/atLeast/type",keyword:"type",params:{type: schema36.properties.atLeast.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(typeof data68 === "string"){
if(!pattern4.test(data68)){
const err169 = {instancePath:instancePath+"/timeoutRules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/atLeast",schemaPath:"#/$defs/timeoutRules/properties/atLeast/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
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
if(data62.atMost !== undefined){
let data69 = data62.atMost;
if((typeof data69 !== "string") && (data69 !== null)){
const err170 = {instancePath:instancePath+"/timeoutRules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/atMost",schemaPath:"#/$defs/timeoutRules/properties/atMost/type",keyword:"type",params:{type: schema36.properties.atMost.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(typeof data69 === "string"){
if(!pattern4.test(data69)){
const err171 = {instancePath:instancePath+"/timeoutRules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/atMost",schemaPath:"#/$defs/timeoutRules/properties/atMost/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
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
if(data62.exactly !== undefined){
let data70 = data62.exactly;
if((typeof data70 !== "string") && (data70 !== null)){
const err172 = {instancePath:instancePath+"/timeoutRules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exactly",schemaPath:"#/$defs/timeoutRules/properties/exactly/type",keyword:"type",params:{type: schema36.properties.exactly.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(typeof data70 === "string"){
if(!pattern4.test(data70)){
const err173 = {instancePath:instancePath+"/timeoutRules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exactly",schemaPath:"#/$defs/timeoutRules/properties/exactly/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$"+"\""};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
if(data62.fix !== undefined){
let data71 = data62.fix;
if((typeof data71 !== "boolean") && (data71 !== null)){
const err174 = {instancePath:instancePath+"/timeoutRules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/fix",schemaPath:"#/$defs/timeoutRules/properties/fix/type",keyword:"type",params:{type: schema36.properties.fix.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
}
}
}
if(data.policies !== undefined){
let data72 = data.policies;
if((!(data72 && typeof data72 == "object" && !Array.isArray(data72))) && (data72 !== null)){
const err175 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: schema37.properties.policies.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key15 in data72){
if(!(((key15 === "maximumChange") || (key15 === "minimumContrast")) || (key15 === "maximumGreetingLength"))){
const err176 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data72.maximumChange !== undefined){
let data73 = data72.maximumChange;
if((typeof data73 !== "string") && (data73 !== null)){
const err177 = {instancePath:instancePath+"/policies/maximumChange",schemaPath:"#/properties/policies/properties/maximumChange/type",keyword:"type",params:{type: schema37.properties.policies.properties.maximumChange.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(typeof data73 === "string"){
if(!pattern16.test(data73)){
const err178 = {instancePath:instancePath+"/policies/maximumChange",schemaPath:"#/properties/policies/properties/maximumChange/pattern",keyword:"pattern",params:{pattern: "^(100|[1-9]?[0-9])%$"},message:"must match pattern \""+"^(100|[1-9]?[0-9])%$"+"\""};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
if(data72.minimumContrast !== undefined){
let data74 = data72.minimumContrast;
if((!((typeof data74 == "number") && (isFinite(data74)))) && (data74 !== null)){
const err179 = {instancePath:instancePath+"/policies/minimumContrast",schemaPath:"#/properties/policies/properties/minimumContrast/type",keyword:"type",params:{type: schema37.properties.policies.properties.minimumContrast.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 > 21 || isNaN(data74)){
const err180 = {instancePath:instancePath+"/policies/minimumContrast",schemaPath:"#/properties/policies/properties/minimumContrast/maximum",keyword:"maximum",params:{comparison: "<=", limit: 21},message:"must be <= 21"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data74 < 0 || isNaN(data74)){
const err181 = {instancePath:instancePath+"/policies/minimumContrast",schemaPath:"#/properties/policies/properties/minimumContrast/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data72.maximumGreetingLength !== undefined){
let data75 = data72.maximumGreetingLength;
if((!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))) && (data75 !== null)){
const err182 = {instancePath:instancePath+"/policies/maximumGreetingLength",schemaPath:"#/properties/policies/properties/maximumGreetingLength/type",keyword:"type",params:{type: schema37.properties.policies.properties.maximumGreetingLength.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 < 0 || isNaN(data75)){
const err183 = {instancePath:instancePath+"/policies/maximumGreetingLength",schemaPath:"#/properties/policies/properties/maximumGreetingLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
}
else {
const err184 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern17 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");

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
if(!pattern17.test(key3)){
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
