// Made from the schema of the report file by `npm run generate`.
import imported0 from 'ajv/dist/runtime/ucs2length.js';
"use strict";
export const isReportFile = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/OWNER/genesys-cloud-config-action/v1/schema/report.schema.json","title":"Report of a run of genesys-cloud-config-action","type":"object","description":"What a run of the Action found and did: the outputs `plan-file` and `report-file`, and what `--json` prints.","properties":{"format":{"const":1,"description":"The form of the file."},"command":{"enum":["validate","plan","apply","drift"],"description":"The command that ran."},"plan":{"$ref":"#/$defs/plan"},"outcomes":{"type":"array","description":"What became of the changes; empty where nothing was to be applied.","items":{"$ref":"#/$defs/outcome"}},"refusals":{"type":"array","description":"Why nothing was written.","items":{"$ref":"#/$defs/refusal"}},"findings":{"type":"array","description":"What was found in the run as a whole.","items":{"$ref":"#/$defs/finding"}},"traffic":{"type":"array","description":"What each org cost.","items":{"$ref":"#/$defs/traffic"}},"pullRequest":{"type":"integer","minimum":1,"description":"The number of the pull request that the run belongs to."},"startedBy":{"type":"string","description":"Who started an apply by hand."},"attributions":{"type":"array","description":"Who changed what has drifted; absent where nobody looked.","items":{"$ref":"#/$defs/attribution"}},"audited":{"type":"array","description":"Every audited change in the span `since`, newest first; absent where nobody asked.","items":{"$ref":"#/$defs/auditRow"}},"since":{"$ref":"#/$defs/since"},"record":{"$ref":"#/$defs/record"}},"required":["format","command","plan","outcomes","refusals","findings","traffic"],"additionalProperties":false,"$defs":{"org":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*$","maxLength":63,"description":"The name of an org."},"pointer":{"type":"string","description":"Which setting: a JSON Pointer into the entry as the file would write it."},"value":{"description":"A value in the form of the file; one that is never shown is `••••`."},"digest":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"SHA-256 of what a review agrees to."},"plan":{"type":"object","description":"What differs in all of the orgs.","properties":{"format":{"const":1,"description":"The form of the plan."},"configuration":{"type":"string","description":"What it was made from: `working-directory` and `config` as written."},"orgs":{"type":"array","description":"The orgs, in the file's order.","items":{"$ref":"#/$defs/orgPlan"}},"findings":{"type":"array","description":"What was found in the files, before any org was asked.","items":{"$ref":"#/$defs/finding"}},"digest":{"$ref":"#/$defs/digest"}},"required":["format","configuration","orgs","findings"],"additionalProperties":false},"orgPlan":{"type":"object","description":"What differs in one org.","properties":{"org":{"$ref":"#/$defs/org"},"region":{"type":"string","description":"The region as the file has it."},"complete":{"type":"boolean","description":"All of the configuration was compared; an incomplete plan approves nothing."},"changes":{"type":"array","description":"What differs, in the order in which it would be written.","items":{"$ref":"#/$defs/change"}},"findings":{"type":"array","description":"What was found in this org.","items":{"$ref":"#/$defs/finding"}},"managed":{"type":"number","minimum":0,"description":"How many settings are managed in this org."},"organization":{"$ref":"#/$defs/organization"},"digest":{"$ref":"#/$defs/digest"},"listings":{"type":"array","description":"Tables of what was read; absent where there is none.","items":{"$ref":"#/$defs/listing"}}},"required":["org","region","complete","changes","findings","managed"],"additionalProperties":false},"organization":{"type":"object","description":"The organization that answered.","properties":{"id":{"type":"string","description":"Its id."},"name":{"type":"string","description":"Its name."}},"required":["id","name"],"additionalProperties":false},"change":{"type":"object","description":"Everything that differs in one live thing.","properties":{"kind":{"type":"string","description":"The section of the file that it belongs to."},"id":{"type":"string","description":"Its id in the platform."},"name":{"type":"string","description":"Its name in the platform."},"revision":{"type":"number","description":"The revision that was compared, and the only one that may be written."},"fields":{"type":"array","description":"Its settings that differ.","items":{"$ref":"#/$defs/field"}},"fingerprint":{"type":"string","description":"SHA-256 (hex) of a state beside the settings that was planned from, such as an open draft."},"creates":{"const":true,"description":"The thing is not there yet: it is created."},"key":{"type":"string","description":"Its label in the file; absent where only a rule names it."},"within":{"type":"string","description":"What it belongs to, for people."},"at":{"$ref":"#/$defs/place"}},"required":["kind","id","name","revision","fields"],"additionalProperties":false},"field":{"type":"object","description":"One setting that differs, its values in the form of the file.","properties":{"path":{"$ref":"#/$defs/pointer"},"after":{"$ref":"#/$defs/value"},"before":{"$ref":"#/$defs/value"},"unset":{"const":true,"description":"`before` is not set: it is what the platform uses instead."},"sensitive":{"const":true,"description":"The values are never shown: both are masked."},"references":{"type":"array","items":{"type":"object","description":"A thing that a value names.","properties":{"kind":{"type":"string","description":"Its section."},"name":{"type":"string","description":"What the value calls it: its name in the platform, with its id where several have that name."},"id":{"type":"string","description":"Its id; absent where the same plan creates it."},"revision":{"type":"number","description":"The revision of it that is live, where the value pins one."}},"required":["kind","name"],"additionalProperties":false},"description":"The things that the two values name."},"pins":{"type":"object","description":"The thing whose newest revision `after` stands for.","properties":{"kind":{"type":"string","description":"Its section."},"name":{"type":"string","description":"What the value calls it: its name in the platform, with its id where several have that name."},"id":{"type":"string","description":"Its id; absent where the same plan creates it."},"revision":{"type":"number","description":"The revision of it that is live, where the value pins one."}},"required":["kind","name"],"additionalProperties":false},"follows":{"type":"array","items":{"type":"object","description":"A thing that a value names.","properties":{"kind":{"type":"string","description":"Its section."},"name":{"type":"string","description":"What the value calls it: its name in the platform, with its id where several have that name."},"id":{"type":"string","description":"Its id; absent where the same plan creates it."},"revision":{"type":"number","description":"The revision of it that is live, where the value pins one."}},"required":["kind","name"],"additionalProperties":false},"description":"The things whose changes in the same plan cause this one."},"needs":{"type":"array","items":{"type":"object","description":"A setting of a change in the same plan.","properties":{"kind":{"type":"string","description":"Its section."},"id":{"type":"string","description":"The id of its change."},"path":{"$ref":"#/$defs/pointer"}},"required":["kind","id","path"],"additionalProperties":false},"description":"The settings of the same plan without which this one is not written."},"became":{"$ref":"#/$defs/value","description":"What `after` came to when it was written, where only the write could tell."},"elsewhere":{"const":true,"description":"The pull request does not cause it: it drifted, or an earlier merge was not applied yet."},"at":{"$ref":"#/$defs/place"},"rule":{"type":"string","description":"The rule that wants it, where no entry does."}},"required":["path","after"],"additionalProperties":false},"finding":{"type":"object","description":"One thing to tell a person.","properties":{"severity":{"enum":["error","risk","notice"],"description":"What it does: an error fails the run, a risk stops an apply until it is allowed."},"code":{"enum":["input-invalid","unknown-org","selection-empty","unsafe-tls","file-not-found","no-file-matches","file-outside","file-too-large","file-empty","not-text","nul-byte","byte-order-mark","carriage-return","tab-indent","yaml-syntax","not-a-mapping","several-documents","duplicate-key","custom-tag","merge-key","alias-flood","key-not-text","mapping-too-large","nesting-too-deep","set-twice","version-unknown","no-orgs","unknown-key","wrong-type","wrong-value","key-missing","unit-missing","out-of-range","org-only","unknown-profile","org-name","org-names-collide","region-missing","unknown-region","unknown-risk","known-unchecked","server-owned","rule-incomplete","credentials-missing","credentials-incomplete","region-differs","host-not-bound","sign-in-failed","tip-unknown","wrong-organization","same-organization","request-failed","permission-missing","not-reachable","rate-limited","redirected","answer-not-understood","list-incomplete","unsafe-id","no-report-file","report-unusable","report-foreign","report-twice","not-planned","outcome-unknown","not-found","ambiguous-name","reference-not-found","ambiguous-reference","not-published","version-not-found","same-thing","not-manageable","runtime-unusable","step-not-found","definition-unreadable","rules-contradict","unpublished-work","locked-by-this-client","takes-along","organization-not-pinned","sweeping-change","near-name","low-contrast","long-text","creates","was-done","unchecked-used","not-checked","draft-open","nobody-sees-it","stays-behind","deployment-inactive","no-domains","attachments-without-profile","not-visible-yet","runtime-ends","action-ends-first","flow-differs","step-left","flow-locked","step-outlasts-action","action-outlasts-step","used-by-flows","rule-broken","contrast-hint","text-hint","labels-unused","default-language-missing","push-labels-missing","url-not-https","block-incomplete","allow-unneeded","org-identity-changed","organization-not-named","not-compared","approval-none","unreviewed","superseded","base-empty","editor-unknown","who-unknown","report-elsewhere","report-shortened","comment-failed","plan-too-long","comment-left","issue-failed","moved","version-conflict","template-unreadable","write-not-faithful","write-without-effect","not-verified","draft-refused","not-ready","locked-by-somebody","definition-too-large","not-published-yet","needs-another","org-stopped","run-stopped"],"description":"What it is: a code of docs/messages.md."},"message":{"type":"string","description":"One sentence: what is wrong, and where."},"at":{"$ref":"#/$defs/place"},"about":{"type":"string","description":"The thing it is about, as `section/key`."},"help":{"type":"string","description":"What to write or do instead."},"group":{"type":"string","description":"Findings of one group are counted in short texts."},"allowed":{"const":true,"description":"The file allows the risk."},"settings":{"type":"array","items":{"type":"object","description":"One setting of a finding.","properties":{"path":{"$ref":"#/$defs/pointer"},"before":{"$ref":"#/$defs/value"},"after":{"$ref":"#/$defs/value"},"sensitive":{"const":true,"description":"The values are never shown: both are masked."},"note":{"type":"string","description":"Where it comes from, for people."}},"required":["path"],"additionalProperties":false},"description":"The single settings that it is about, where there are several."}},"required":["severity","code","message"],"additionalProperties":false},"place":{"type":"object","description":"A place in a file of the configuration.","properties":{"file":{"type":"string","description":"The path from the root of the repository."},"line":{"type":"integer","minimum":1,"description":"Counted from 1."},"column":{"type":"integer","minimum":1,"description":"Counted from 1."}},"required":["file","line","column"],"additionalProperties":false},"listing":{"type":"object","description":"A table of what was read, changed or not.","properties":{"section":{"type":"string","description":"The section of the file that it belongs to."},"title":{"type":"string","description":"What it lists."},"columns":{"type":"array","description":"The columns, in their order.","items":{"type":"object","description":"One column.","properties":{"name":{"type":"string","description":"Its name in every row."},"title":{"type":"string","description":"Its heading."}},"required":["name","title"],"additionalProperties":false}},"rows":{"type":"array","description":"The rows, by the names of the columns; an empty cell is absent.","items":{"type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"}]}}}},"required":["section","title","columns","rows"],"additionalProperties":false},"outcome":{"type":"object","description":"What became of a change, with the values to go back to.","properties":{"org":{"$ref":"#/$defs/org"},"kind":{"type":"string","description":"The section of the file that the thing belongs to."},"id":{"type":"string","description":"Its id in the platform."},"name":{"type":"string","description":"Its name in the platform."},"status":{"enum":["applied","done","failed","blocked","left","unknown"],"description":"Written, already as wanted, not possible, not tried, left alone, or not known."},"fields":{"type":"array","description":"The settings that it is about.","items":{"$ref":"#/$defs/field"}},"key":{"type":"string","description":"Its label in the file."},"creates":{"const":true,"description":"The thing was to be created."},"createdId":{"type":"string","description":"The id that the platform gave to a thing that was created."},"reason":{"$ref":"#/$defs/reason"},"verified":{"type":"boolean","description":"Read again afterwards: found as wanted, or not."},"writtenAt":{"type":"number","description":"When the platform accepted the last write of it, in milliseconds since 1970."},"visible":{"anyOf":[{"type":"object","description":"The public file showed it.","properties":{"afterSeconds":{"type":"number","minimum":0,"description":"Seconds from the write until it was seen."}},"required":["afterSeconds"],"additionalProperties":false},{"type":"object","description":"It was not seen.","properties":{"problem":{"type":"object","description":"Why it was not seen.","properties":{"code":{"enum":["input-invalid","unknown-org","selection-empty","unsafe-tls","file-not-found","no-file-matches","file-outside","file-too-large","file-empty","not-text","nul-byte","byte-order-mark","carriage-return","tab-indent","yaml-syntax","not-a-mapping","several-documents","duplicate-key","custom-tag","merge-key","alias-flood","key-not-text","mapping-too-large","nesting-too-deep","set-twice","version-unknown","no-orgs","unknown-key","wrong-type","wrong-value","key-missing","unit-missing","out-of-range","org-only","unknown-profile","org-name","org-names-collide","region-missing","unknown-region","unknown-risk","known-unchecked","server-owned","rule-incomplete","credentials-missing","credentials-incomplete","region-differs","host-not-bound","sign-in-failed","tip-unknown","wrong-organization","same-organization","request-failed","permission-missing","not-reachable","rate-limited","redirected","answer-not-understood","list-incomplete","unsafe-id","no-report-file","report-unusable","report-foreign","report-twice","not-planned","outcome-unknown","not-found","ambiguous-name","reference-not-found","ambiguous-reference","not-published","version-not-found","same-thing","not-manageable","runtime-unusable","step-not-found","definition-unreadable","rules-contradict","unpublished-work","locked-by-this-client","takes-along","organization-not-pinned","sweeping-change","near-name","low-contrast","long-text","creates","was-done","unchecked-used","not-checked","draft-open","nobody-sees-it","stays-behind","deployment-inactive","no-domains","attachments-without-profile","not-visible-yet","runtime-ends","action-ends-first","flow-differs","step-left","flow-locked","step-outlasts-action","action-outlasts-step","used-by-flows","rule-broken","contrast-hint","text-hint","labels-unused","default-language-missing","push-labels-missing","url-not-https","block-incomplete","allow-unneeded","org-identity-changed","organization-not-named","not-compared","approval-none","unreviewed","superseded","base-empty","editor-unknown","who-unknown","report-elsewhere","report-shortened","comment-failed","plan-too-long","comment-left","issue-failed","moved","version-conflict","template-unreadable","write-not-faithful","write-without-effect","not-verified","draft-refused","not-ready","locked-by-somebody","definition-too-large","not-published-yet","needs-another","org-stopped","run-stopped"],"description":"A code of docs/messages.md."},"message":{"type":"string","description":"One sentence."},"help":{"type":"string","description":"What to do next."}},"required":["code","message"],"additionalProperties":false}},"required":["problem"],"additionalProperties":false}],"description":"When it reached people, where that can be seen."}},"required":["org","kind","id","name","status","fields"],"additionalProperties":false},"reason":{"type":"object","description":"Why a change was not written.","properties":{"code":{"enum":["input-invalid","unknown-org","selection-empty","unsafe-tls","file-not-found","no-file-matches","file-outside","file-too-large","file-empty","not-text","nul-byte","byte-order-mark","carriage-return","tab-indent","yaml-syntax","not-a-mapping","several-documents","duplicate-key","custom-tag","merge-key","alias-flood","key-not-text","mapping-too-large","nesting-too-deep","set-twice","version-unknown","no-orgs","unknown-key","wrong-type","wrong-value","key-missing","unit-missing","out-of-range","org-only","unknown-profile","org-name","org-names-collide","region-missing","unknown-region","unknown-risk","known-unchecked","server-owned","rule-incomplete","credentials-missing","credentials-incomplete","region-differs","host-not-bound","sign-in-failed","tip-unknown","wrong-organization","same-organization","request-failed","permission-missing","not-reachable","rate-limited","redirected","answer-not-understood","list-incomplete","unsafe-id","no-report-file","report-unusable","report-foreign","report-twice","not-planned","outcome-unknown","not-found","ambiguous-name","reference-not-found","ambiguous-reference","not-published","version-not-found","same-thing","not-manageable","runtime-unusable","step-not-found","definition-unreadable","rules-contradict","unpublished-work","locked-by-this-client","takes-along","organization-not-pinned","sweeping-change","near-name","low-contrast","long-text","creates","was-done","unchecked-used","not-checked","draft-open","nobody-sees-it","stays-behind","deployment-inactive","no-domains","attachments-without-profile","not-visible-yet","runtime-ends","action-ends-first","flow-differs","step-left","flow-locked","step-outlasts-action","action-outlasts-step","used-by-flows","rule-broken","contrast-hint","text-hint","labels-unused","default-language-missing","push-labels-missing","url-not-https","block-incomplete","allow-unneeded","org-identity-changed","organization-not-named","not-compared","approval-none","unreviewed","superseded","base-empty","editor-unknown","who-unknown","report-elsewhere","report-shortened","comment-failed","plan-too-long","comment-left","issue-failed","moved","version-conflict","template-unreadable","write-not-faithful","write-without-effect","not-verified","draft-refused","not-ready","locked-by-somebody","definition-too-large","not-published-yet","needs-another","org-stopped","run-stopped"],"description":"A code of docs/messages.md."},"message":{"type":"string","description":"One sentence."},"help":{"type":"string","description":"What to do next."},"moved":{"type":"array","description":"The settings that moved.","items":{"$ref":"#/$defs/movedField"}}},"required":["code","message"],"additionalProperties":false},"refusal":{"type":"object","description":"Why nothing was written in an org, or in any.","properties":{"code":{"enum":["not-reviewed","live-moved","files-differ","risk-not-reviewed","record-edited","record-incomplete","risk-not-allowed","wrong-organization","wrong-event","digest-differs"],"description":"A refusal of docs/messages.md."},"message":{"type":"string","description":"One sentence."},"org":{"$ref":"#/$defs/org"},"help":{"type":"string","description":"How to go on."},"moved":{"type":"array","description":"The settings that stand against it.","items":{"$ref":"#/$defs/movedSetting"}}},"required":["code","message"],"additionalProperties":false},"movedField":{"type":"object","description":"A setting whose live value is not the planned one.","properties":{"path":{"$ref":"#/$defs/pointer"},"wanted":{"$ref":"#/$defs/value"},"reviewed":{"$ref":"#/$defs/value"},"live":{"$ref":"#/$defs/value"},"sensitive":{"const":true,"description":"The values are never shown."}},"required":["path","wanted"],"additionalProperties":false},"movedSetting":{"type":"object","description":"A setting that stands against an apply: what was reviewed, what is live, what the files want.","properties":{"path":{"$ref":"#/$defs/pointer"},"wanted":{"$ref":"#/$defs/value"},"kind":{"type":"string","description":"The section of the file."},"name":{"type":"string","description":"The name of the thing."},"reviewed":{"$ref":"#/$defs/value"},"live":{"$ref":"#/$defs/value"},"sensitive":{"const":true,"description":"The values are never shown."},"key":{"type":"string","description":"Its label in the file."}},"required":["path","wanted","kind","name"],"additionalProperties":false},"traffic":{"type":"object","description":"What an org cost.","properties":{"org":{"$ref":"#/$defs/org"},"calls":{"type":"number","minimum":0,"description":"Requests that were sent."},"waitedSeconds":{"type":"number","minimum":0,"description":"Seconds of waiting for the platform's limits."},"seconds":{"type":"number","minimum":0,"description":"Seconds in all."}},"required":["org","calls","waitedSeconds","seconds"],"additionalProperties":false},"attribution":{"type":"object","description":"Who made a setting what it is.","properties":{"org":{"$ref":"#/$defs/org"},"kind":{"type":"string","description":"The section of the file."},"id":{"type":"string","description":"The id of the thing."},"path":{"$ref":"#/$defs/pointer"},"certain":{"type":"boolean","description":"The change set the live value; otherwise it is the newest known one of the thing."},"at":{"type":"string","description":"When, in ISO 8601 and UTC."},"action":{"type":"string","description":"The platform's word for what was done."},"by":{"$ref":"#/$defs/actor"}},"required":["org","kind","id","path","certain"],"additionalProperties":false},"auditRow":{"type":"object","description":"One audited change of a managed thing.","properties":{"org":{"$ref":"#/$defs/org"},"kind":{"type":"string","description":"The section of the file."},"id":{"type":"string","description":"The id of the thing."},"name":{"type":"string","description":"Its name."},"at":{"type":"string","description":"When, in ISO 8601 and UTC."},"action":{"type":"string","description":"The platform's word for what was done."},"changes":{"type":"array","description":"What was changed.","items":{"$ref":"#/$defs/auditedValue"}},"key":{"type":"string","description":"Its label in the file."},"by":{"$ref":"#/$defs/actor"}},"required":["org","kind","id","name","at","action","changes"],"additionalProperties":false},"auditedValue":{"type":"object","description":"One property before and after.","properties":{"property":{"type":"string","description":"The platform's name for it."},"old":{"type":"array","description":"The values before.","items":{"type":"string"}},"new":{"type":"array","description":"The values after.","items":{"type":"string"}},"sensitive":{"const":true,"description":"The values are never shown."}},"required":["property","old","new"],"additionalProperties":false},"actor":{"type":"object","description":"A person, or an OAuth client.","properties":{"id":{"type":"string","description":"Its id."},"name":{"type":"string","description":"Its name."},"client":{"$ref":"#/$defs/client"}},"required":["id"],"additionalProperties":false},"client":{"type":"object","description":"An OAuth client.","properties":{"id":{"type":"string","description":"Its id."},"name":{"type":"string","description":"Its name."}},"required":["id"],"additionalProperties":false},"since":{"type":"object","description":"A span of time, in milliseconds since 1970.","properties":{"from":{"type":"number","description":"Its first millisecond."},"to":{"type":"number","description":"The one after its last."}},"required":["from","to"],"additionalProperties":false},"record":{"type":"object","description":"What the comment on a pull request carries for a later apply: never what to write, only what may be.","properties":{"format":{"const":1,"description":"The form of the record."},"configuration":{"type":"string","description":"The configuration that it belongs to."},"head":{"type":"string","description":"The commit of the pull request's head that was planned."},"run":{"type":"string","description":"The run that planned it."},"orgs":{"type":"object","description":"The orgs by name.","propertyNames":{"pattern":"^[a-z0-9][a-z0-9-]*$","maxLength":63},"additionalProperties":{"$ref":"#/$defs/orgRecord"}}},"required":["format","configuration","head","run","orgs"],"additionalProperties":false},"orgRecord":{"type":"object","description":"What a review of one org has shown.","properties":{"organization":{"type":"string","description":"The id of the organization that answered."},"digest":{"type":"string","pattern":"^([0-9a-f]{64})?$","description":"The digest of its plan; empty where there is none."},"complete":{"type":"boolean","description":"All of the configuration was compared and shown."},"risks":{"type":"array","description":"The codes of the risks that were shown.","items":{"type":"string"}},"differences":{"type":"array","description":"What the pull request causes.","items":{"$ref":"#/$defs/difference"}}},"required":["organization","digest","complete","risks","differences"],"additionalProperties":false},"difference":{"type":"object","description":"One difference, known by hashes.","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{16}$","description":"Stands for kind, live id and path."},"wanted":{"type":"string","description":"The wanted value in canonical JSON; 16 hex digits of its hash where it is long or never shown."},"before":{"type":"string","description":"The live value, likewise."},"things":{"type":"array","description":"Stand for the things that the two values name; absent where they name none.","items":{"type":"string","pattern":"^[0-9a-f]{16}$"}}},"required":["key","wanted","before"],"additionalProperties":false}}};
const schema78 = {"type":"object","description":"A span of time, in milliseconds since 1970.","properties":{"from":{"type":"number","description":"Its first millisecond."},"to":{"type":"number","description":"The one after its last."}},"required":["from","to"],"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const schema32 = {"type":"object","description":"What differs in all of the orgs.","properties":{"format":{"const":1,"description":"The form of the plan."},"configuration":{"type":"string","description":"What it was made from: `working-directory` and `config` as written."},"orgs":{"type":"array","description":"The orgs, in the file's order.","items":{"$ref":"#/$defs/orgPlan"}},"findings":{"type":"array","description":"What was found in the files, before any org was asked.","items":{"$ref":"#/$defs/finding"}},"digest":{"$ref":"#/$defs/digest"}},"required":["format","configuration","orgs","findings"],"additionalProperties":false};
const schema50 = {"type":"string","pattern":"^[0-9a-f]{64}$","description":"SHA-256 of what a review agrees to."};
const schema33 = {"type":"object","description":"What differs in one org.","properties":{"org":{"$ref":"#/$defs/org"},"region":{"type":"string","description":"The region as the file has it."},"complete":{"type":"boolean","description":"All of the configuration was compared; an incomplete plan approves nothing."},"changes":{"type":"array","description":"What differs, in the order in which it would be written.","items":{"$ref":"#/$defs/change"}},"findings":{"type":"array","description":"What was found in this org.","items":{"$ref":"#/$defs/finding"}},"managed":{"type":"number","minimum":0,"description":"How many settings are managed in this org."},"organization":{"$ref":"#/$defs/organization"},"digest":{"$ref":"#/$defs/digest"},"listings":{"type":"array","description":"Tables of what was read; absent where there is none.","items":{"$ref":"#/$defs/listing"}}},"required":["org","region","complete","changes","findings","managed"],"additionalProperties":false};
const schema34 = {"type":"string","pattern":"^[a-z0-9][a-z0-9-]*$","maxLength":63,"description":"The name of an org."};
const schema49 = {"type":"object","description":"The organization that answered.","properties":{"id":{"type":"string","description":"Its id."},"name":{"type":"string","description":"Its name."}},"required":["id","name"],"additionalProperties":false};
const schema51 = {"type":"object","description":"A table of what was read, changed or not.","properties":{"section":{"type":"string","description":"The section of the file that it belongs to."},"title":{"type":"string","description":"What it lists."},"columns":{"type":"array","description":"The columns, in their order.","items":{"type":"object","description":"One column.","properties":{"name":{"type":"string","description":"Its name in every row."},"title":{"type":"string","description":"Its heading."}},"required":["name","title"],"additionalProperties":false}},"rows":{"type":"array","description":"The rows, by the names of the columns; an empty cell is absent.","items":{"type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"}]}}}},"required":["section","title","columns","rows"],"additionalProperties":false};
const func3 = (imported0.default ?? imported0);
const pattern4 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const schema35 = {"type":"object","description":"Everything that differs in one live thing.","properties":{"kind":{"type":"string","description":"The section of the file that it belongs to."},"id":{"type":"string","description":"Its id in the platform."},"name":{"type":"string","description":"Its name in the platform."},"revision":{"type":"number","description":"The revision that was compared, and the only one that may be written."},"fields":{"type":"array","description":"Its settings that differ.","items":{"$ref":"#/$defs/field"}},"fingerprint":{"type":"string","description":"SHA-256 (hex) of a state beside the settings that was planned from, such as an open draft."},"creates":{"const":true,"description":"The thing is not there yet: it is created."},"key":{"type":"string","description":"Its label in the file; absent where only a rule names it."},"within":{"type":"string","description":"What it belongs to, for people."},"at":{"$ref":"#/$defs/place"}},"required":["kind","id","name","revision","fields"],"additionalProperties":false};
const schema42 = {"type":"object","description":"A place in a file of the configuration.","properties":{"file":{"type":"string","description":"The path from the root of the repository."},"line":{"type":"integer","minimum":1,"description":"Counted from 1."},"column":{"type":"integer","minimum":1,"description":"Counted from 1."}},"required":["file","line","column"],"additionalProperties":false};
const schema36 = {"type":"object","description":"One setting that differs, its values in the form of the file.","properties":{"path":{"$ref":"#/$defs/pointer"},"after":{"$ref":"#/$defs/value"},"before":{"$ref":"#/$defs/value"},"unset":{"const":true,"description":"`before` is not set: it is what the platform uses instead."},"sensitive":{"const":true,"description":"The values are never shown: both are masked."},"references":{"type":"array","items":{"type":"object","description":"A thing that a value names.","properties":{"kind":{"type":"string","description":"Its section."},"name":{"type":"string","description":"What the value calls it: its name in the platform, with its id where several have that name."},"id":{"type":"string","description":"Its id; absent where the same plan creates it."},"revision":{"type":"number","description":"The revision of it that is live, where the value pins one."}},"required":["kind","name"],"additionalProperties":false},"description":"The things that the two values name."},"pins":{"type":"object","description":"The thing whose newest revision `after` stands for.","properties":{"kind":{"type":"string","description":"Its section."},"name":{"type":"string","description":"What the value calls it: its name in the platform, with its id where several have that name."},"id":{"type":"string","description":"Its id; absent where the same plan creates it."},"revision":{"type":"number","description":"The revision of it that is live, where the value pins one."}},"required":["kind","name"],"additionalProperties":false},"follows":{"type":"array","items":{"type":"object","description":"A thing that a value names.","properties":{"kind":{"type":"string","description":"Its section."},"name":{"type":"string","description":"What the value calls it: its name in the platform, with its id where several have that name."},"id":{"type":"string","description":"Its id; absent where the same plan creates it."},"revision":{"type":"number","description":"The revision of it that is live, where the value pins one."}},"required":["kind","name"],"additionalProperties":false},"description":"The things whose changes in the same plan cause this one."},"needs":{"type":"array","items":{"type":"object","description":"A setting of a change in the same plan.","properties":{"kind":{"type":"string","description":"Its section."},"id":{"type":"string","description":"The id of its change."},"path":{"$ref":"#/$defs/pointer"}},"required":["kind","id","path"],"additionalProperties":false},"description":"The settings of the same plan without which this one is not written."},"became":{"$ref":"#/$defs/value","description":"What `after` came to when it was written, where only the write could tell."},"elsewhere":{"const":true,"description":"The pull request does not cause it: it drifted, or an earlier merge was not applied yet."},"at":{"$ref":"#/$defs/place"},"rule":{"type":"string","description":"The rule that wants it, where no entry does."}},"required":["path","after"],"additionalProperties":false};
const schema37 = {"type":"string","description":"Which setting: a JSON Pointer into the entry as the file would write it."};
const schema38 = {"description":"A value in the form of the file; one that is never shown is `••••`."};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.path === undefined) && (missing0 = "path")) || ((data.after === undefined) && (missing0 = "after"))){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema36.properties, key0))){
validate24.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate24.errors = [{instancePath:instancePath+"/path",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
const _errs5 = errors;
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.before !== undefined){
const _errs6 = errors;
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unset !== undefined){
const _errs7 = errors;
if(true !== data.unset){
validate24.errors = [{instancePath:instancePath+"/unset",schemaPath:"#/properties/unset/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sensitive !== undefined){
const _errs8 = errors;
if(true !== data.sensitive){
validate24.errors = [{instancePath:instancePath+"/sensitive",schemaPath:"#/properties/sensitive/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.references !== undefined){
let data5 = data.references;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data5)){
var valid4 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs11 = errors;
if(errors === _errs11){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if(((data6.kind === undefined) && (missing1 = "kind")) || ((data6.name === undefined) && (missing1 = "name"))){
validate24.errors = [{instancePath:instancePath+"/references/" + i0,schemaPath:"#/properties/references/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs13 = errors;
for(const key1 in data6){
if(!((((key1 === "kind") || (key1 === "name")) || (key1 === "id")) || (key1 === "revision"))){
validate24.errors = [{instancePath:instancePath+"/references/" + i0,schemaPath:"#/properties/references/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs13 === errors){
if(data6.kind !== undefined){
const _errs14 = errors;
if(typeof data6.kind !== "string"){
validate24.errors = [{instancePath:instancePath+"/references/" + i0+"/kind",schemaPath:"#/properties/references/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs14 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.name !== undefined){
const _errs16 = errors;
if(typeof data6.name !== "string"){
validate24.errors = [{instancePath:instancePath+"/references/" + i0+"/name",schemaPath:"#/properties/references/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.id !== undefined){
const _errs18 = errors;
if(typeof data6.id !== "string"){
validate24.errors = [{instancePath:instancePath+"/references/" + i0+"/id",schemaPath:"#/properties/references/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs18 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.revision !== undefined){
let data10 = data6.revision;
const _errs20 = errors;
if(!((typeof data10 == "number") && (isFinite(data10)))){
validate24.errors = [{instancePath:instancePath+"/references/" + i0+"/revision",schemaPath:"#/properties/references/items/properties/revision/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/references/" + i0,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs11 === errors;
if(!valid4){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pins !== undefined){
let data11 = data.pins;
const _errs22 = errors;
if(errors === _errs22){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing2;
if(((data11.kind === undefined) && (missing2 = "kind")) || ((data11.name === undefined) && (missing2 = "name"))){
validate24.errors = [{instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs24 = errors;
for(const key2 in data11){
if(!((((key2 === "kind") || (key2 === "name")) || (key2 === "id")) || (key2 === "revision"))){
validate24.errors = [{instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs24 === errors){
if(data11.kind !== undefined){
const _errs25 = errors;
if(typeof data11.kind !== "string"){
validate24.errors = [{instancePath:instancePath+"/pins/kind",schemaPath:"#/properties/pins/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs25 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.name !== undefined){
const _errs27 = errors;
if(typeof data11.name !== "string"){
validate24.errors = [{instancePath:instancePath+"/pins/name",schemaPath:"#/properties/pins/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs27 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.id !== undefined){
const _errs29 = errors;
if(typeof data11.id !== "string"){
validate24.errors = [{instancePath:instancePath+"/pins/id",schemaPath:"#/properties/pins/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs29 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.revision !== undefined){
let data15 = data11.revision;
const _errs31 = errors;
if(!((typeof data15 == "number") && (isFinite(data15)))){
validate24.errors = [{instancePath:instancePath+"/pins/revision",schemaPath:"#/properties/pins/properties/revision/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid6 = _errs31 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.follows !== undefined){
let data16 = data.follows;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data16)){
var valid7 = true;
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
const _errs35 = errors;
if(errors === _errs35){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing3;
if(((data17.kind === undefined) && (missing3 = "kind")) || ((data17.name === undefined) && (missing3 = "name"))){
validate24.errors = [{instancePath:instancePath+"/follows/" + i1,schemaPath:"#/properties/follows/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs37 = errors;
for(const key3 in data17){
if(!((((key3 === "kind") || (key3 === "name")) || (key3 === "id")) || (key3 === "revision"))){
validate24.errors = [{instancePath:instancePath+"/follows/" + i1,schemaPath:"#/properties/follows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs37 === errors){
if(data17.kind !== undefined){
const _errs38 = errors;
if(typeof data17.kind !== "string"){
validate24.errors = [{instancePath:instancePath+"/follows/" + i1+"/kind",schemaPath:"#/properties/follows/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs38 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data17.name !== undefined){
const _errs40 = errors;
if(typeof data17.name !== "string"){
validate24.errors = [{instancePath:instancePath+"/follows/" + i1+"/name",schemaPath:"#/properties/follows/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs40 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data17.id !== undefined){
const _errs42 = errors;
if(typeof data17.id !== "string"){
validate24.errors = [{instancePath:instancePath+"/follows/" + i1+"/id",schemaPath:"#/properties/follows/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs42 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data17.revision !== undefined){
let data21 = data17.revision;
const _errs44 = errors;
if(!((typeof data21 == "number") && (isFinite(data21)))){
validate24.errors = [{instancePath:instancePath+"/follows/" + i1+"/revision",schemaPath:"#/properties/follows/items/properties/revision/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid8 = _errs44 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/follows/" + i1,schemaPath:"#/properties/follows/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs35 === errors;
if(!valid7){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/follows",schemaPath:"#/properties/follows/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.needs !== undefined){
let data22 = data.needs;
const _errs46 = errors;
if(errors === _errs46){
if(Array.isArray(data22)){
var valid9 = true;
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
const _errs48 = errors;
if(errors === _errs48){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing4;
if((((data23.kind === undefined) && (missing4 = "kind")) || ((data23.id === undefined) && (missing4 = "id"))) || ((data23.path === undefined) && (missing4 = "path"))){
validate24.errors = [{instancePath:instancePath+"/needs/" + i2,schemaPath:"#/properties/needs/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs50 = errors;
for(const key4 in data23){
if(!(((key4 === "kind") || (key4 === "id")) || (key4 === "path"))){
validate24.errors = [{instancePath:instancePath+"/needs/" + i2,schemaPath:"#/properties/needs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs50 === errors){
if(data23.kind !== undefined){
const _errs51 = errors;
if(typeof data23.kind !== "string"){
validate24.errors = [{instancePath:instancePath+"/needs/" + i2+"/kind",schemaPath:"#/properties/needs/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs51 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data23.id !== undefined){
const _errs53 = errors;
if(typeof data23.id !== "string"){
validate24.errors = [{instancePath:instancePath+"/needs/" + i2+"/id",schemaPath:"#/properties/needs/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs53 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data23.path !== undefined){
const _errs55 = errors;
if(typeof data23.path !== "string"){
validate24.errors = [{instancePath:instancePath+"/needs/" + i2+"/path",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs55 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/needs/" + i2,schemaPath:"#/properties/needs/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs48 === errors;
if(!valid9){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.became !== undefined){
const _errs58 = errors;
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.elsewhere !== undefined){
const _errs59 = errors;
if(true !== data.elsewhere){
validate24.errors = [{instancePath:instancePath+"/elsewhere",schemaPath:"#/properties/elsewhere/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data29 = data.at;
const _errs60 = errors;
const _errs61 = errors;
if(errors === _errs61){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing5;
if((((data29.file === undefined) && (missing5 = "file")) || ((data29.line === undefined) && (missing5 = "line"))) || ((data29.column === undefined) && (missing5 = "column"))){
validate24.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/place/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs63 = errors;
for(const key5 in data29){
if(!(((key5 === "file") || (key5 === "line")) || (key5 === "column"))){
validate24.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs63 === errors){
if(data29.file !== undefined){
const _errs64 = errors;
if(typeof data29.file !== "string"){
validate24.errors = [{instancePath:instancePath+"/at/file",schemaPath:"#/$defs/place/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs64 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data29.line !== undefined){
let data31 = data29.line;
const _errs66 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate24.errors = [{instancePath:instancePath+"/at/line",schemaPath:"#/$defs/place/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs66){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 1 || isNaN(data31)){
validate24.errors = [{instancePath:instancePath+"/at/line",schemaPath:"#/$defs/place/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid14 = _errs66 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data29.column !== undefined){
let data32 = data29.column;
const _errs68 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
validate24.errors = [{instancePath:instancePath+"/at/column",schemaPath:"#/$defs/place/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs68){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 1 || isNaN(data32)){
validate24.errors = [{instancePath:instancePath+"/at/column",schemaPath:"#/$defs/place/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid14 = _errs68 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/place/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rule !== undefined){
const _errs70 = errors;
if(typeof data.rule !== "string"){
validate24.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs70 === errors;
}
else {
var valid0 = true;
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
}
}
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.kind === undefined) && (missing0 = "kind")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.revision === undefined) && (missing0 = "revision"))) || ((data.fields === undefined) && (missing0 = "fields"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema35.properties, key0))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if(typeof data.kind !== "string"){
validate23.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs4 = errors;
if(typeof data.id !== "string"){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs6 = errors;
if(typeof data.name !== "string"){
validate23.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revision !== undefined){
let data3 = data.revision;
const _errs8 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate23.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
let data4 = data.fields;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate24(data4[i0], {instancePath:instancePath+"/fields/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fingerprint !== undefined){
const _errs13 = errors;
if(typeof data.fingerprint !== "string"){
validate23.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.creates !== undefined){
const _errs15 = errors;
if(true !== data.creates){
validate23.errors = [{instancePath:instancePath+"/creates",schemaPath:"#/properties/creates/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined){
const _errs16 = errors;
if(typeof data.key !== "string"){
validate23.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.within !== undefined){
const _errs18 = errors;
if(typeof data.within !== "string"){
validate23.errors = [{instancePath:instancePath+"/within",schemaPath:"#/properties/within/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data10 = data.at;
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing1;
if((((data10.file === undefined) && (missing1 = "file")) || ((data10.line === undefined) && (missing1 = "line"))) || ((data10.column === undefined) && (missing1 = "column"))){
validate23.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/place/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key1 in data10){
if(!(((key1 === "file") || (key1 === "line")) || (key1 === "column"))){
validate23.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data10.file !== undefined){
const _errs24 = errors;
if(typeof data10.file !== "string"){
validate23.errors = [{instancePath:instancePath+"/at/file",schemaPath:"#/$defs/place/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.line !== undefined){
let data12 = data10.line;
const _errs26 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate23.errors = [{instancePath:instancePath+"/at/line",schemaPath:"#/$defs/place/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs26){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
validate23.errors = [{instancePath:instancePath+"/at/line",schemaPath:"#/$defs/place/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.column !== undefined){
let data13 = data10.column;
const _errs28 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate23.errors = [{instancePath:instancePath+"/at/column",schemaPath:"#/$defs/place/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs28){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
validate23.errors = [{instancePath:instancePath+"/at/column",schemaPath:"#/$defs/place/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/place/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
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
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"object","description":"One thing to tell a person.","properties":{"severity":{"enum":["error","risk","notice"],"description":"What it does: an error fails the run, a risk stops an apply until it is allowed."},"code":{"enum":["input-invalid","unknown-org","selection-empty","unsafe-tls","file-not-found","no-file-matches","file-outside","file-too-large","file-empty","not-text","nul-byte","byte-order-mark","carriage-return","tab-indent","yaml-syntax","not-a-mapping","several-documents","duplicate-key","custom-tag","merge-key","alias-flood","key-not-text","mapping-too-large","nesting-too-deep","set-twice","version-unknown","no-orgs","unknown-key","wrong-type","wrong-value","key-missing","unit-missing","out-of-range","org-only","unknown-profile","org-name","org-names-collide","region-missing","unknown-region","unknown-risk","known-unchecked","server-owned","rule-incomplete","credentials-missing","credentials-incomplete","region-differs","host-not-bound","sign-in-failed","tip-unknown","wrong-organization","same-organization","request-failed","permission-missing","not-reachable","rate-limited","redirected","answer-not-understood","list-incomplete","unsafe-id","no-report-file","report-unusable","report-foreign","report-twice","not-planned","outcome-unknown","not-found","ambiguous-name","reference-not-found","ambiguous-reference","not-published","version-not-found","same-thing","not-manageable","runtime-unusable","step-not-found","definition-unreadable","rules-contradict","unpublished-work","locked-by-this-client","takes-along","organization-not-pinned","sweeping-change","near-name","low-contrast","long-text","creates","was-done","unchecked-used","not-checked","draft-open","nobody-sees-it","stays-behind","deployment-inactive","no-domains","attachments-without-profile","not-visible-yet","runtime-ends","action-ends-first","flow-differs","step-left","flow-locked","step-outlasts-action","action-outlasts-step","used-by-flows","rule-broken","contrast-hint","text-hint","labels-unused","default-language-missing","push-labels-missing","url-not-https","block-incomplete","allow-unneeded","org-identity-changed","organization-not-named","not-compared","approval-none","unreviewed","superseded","base-empty","editor-unknown","who-unknown","report-elsewhere","report-shortened","comment-failed","plan-too-long","comment-left","issue-failed","moved","version-conflict","template-unreadable","write-not-faithful","write-without-effect","not-verified","draft-refused","not-ready","locked-by-somebody","definition-too-large","not-published-yet","needs-another","org-stopped","run-stopped"],"description":"What it is: a code of docs/messages.md."},"message":{"type":"string","description":"One sentence: what is wrong, and where."},"at":{"$ref":"#/$defs/place"},"about":{"type":"string","description":"The thing it is about, as `section/key`."},"help":{"type":"string","description":"What to write or do instead."},"group":{"type":"string","description":"Findings of one group are counted in short texts."},"allowed":{"const":true,"description":"The file allows the risk."},"settings":{"type":"array","items":{"type":"object","description":"One setting of a finding.","properties":{"path":{"$ref":"#/$defs/pointer"},"before":{"$ref":"#/$defs/value"},"after":{"$ref":"#/$defs/value"},"sensitive":{"const":true,"description":"The values are never shown: both are masked."},"note":{"type":"string","description":"Where it comes from, for people."}},"required":["path"],"additionalProperties":false},"description":"The single settings that it is about, where there are several."}},"required":["severity","code","message"],"additionalProperties":false};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.severity === undefined) && (missing0 = "severity")) || ((data.code === undefined) && (missing0 = "code"))) || ((data.message === undefined) && (missing0 = "message"))){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema44.properties, key0))){
validate27.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.severity !== undefined){
let data0 = data.severity;
const _errs2 = errors;
if(!(((data0 === "error") || (data0 === "risk")) || (data0 === "notice"))){
validate27.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema44.properties.severity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined){
let data1 = data.code;
const _errs3 = errors;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data1 === "input-invalid") || (data1 === "unknown-org")) || (data1 === "selection-empty")) || (data1 === "unsafe-tls")) || (data1 === "file-not-found")) || (data1 === "no-file-matches")) || (data1 === "file-outside")) || (data1 === "file-too-large")) || (data1 === "file-empty")) || (data1 === "not-text")) || (data1 === "nul-byte")) || (data1 === "byte-order-mark")) || (data1 === "carriage-return")) || (data1 === "tab-indent")) || (data1 === "yaml-syntax")) || (data1 === "not-a-mapping")) || (data1 === "several-documents")) || (data1 === "duplicate-key")) || (data1 === "custom-tag")) || (data1 === "merge-key")) || (data1 === "alias-flood")) || (data1 === "key-not-text")) || (data1 === "mapping-too-large")) || (data1 === "nesting-too-deep")) || (data1 === "set-twice")) || (data1 === "version-unknown")) || (data1 === "no-orgs")) || (data1 === "unknown-key")) || (data1 === "wrong-type")) || (data1 === "wrong-value")) || (data1 === "key-missing")) || (data1 === "unit-missing")) || (data1 === "out-of-range")) || (data1 === "org-only")) || (data1 === "unknown-profile")) || (data1 === "org-name")) || (data1 === "org-names-collide")) || (data1 === "region-missing")) || (data1 === "unknown-region")) || (data1 === "unknown-risk")) || (data1 === "known-unchecked")) || (data1 === "server-owned")) || (data1 === "rule-incomplete")) || (data1 === "credentials-missing")) || (data1 === "credentials-incomplete")) || (data1 === "region-differs")) || (data1 === "host-not-bound")) || (data1 === "sign-in-failed")) || (data1 === "tip-unknown")) || (data1 === "wrong-organization")) || (data1 === "same-organization")) || (data1 === "request-failed")) || (data1 === "permission-missing")) || (data1 === "not-reachable")) || (data1 === "rate-limited")) || (data1 === "redirected")) || (data1 === "answer-not-understood")) || (data1 === "list-incomplete")) || (data1 === "unsafe-id")) || (data1 === "no-report-file")) || (data1 === "report-unusable")) || (data1 === "report-foreign")) || (data1 === "report-twice")) || (data1 === "not-planned")) || (data1 === "outcome-unknown")) || (data1 === "not-found")) || (data1 === "ambiguous-name")) || (data1 === "reference-not-found")) || (data1 === "ambiguous-reference")) || (data1 === "not-published")) || (data1 === "version-not-found")) || (data1 === "same-thing")) || (data1 === "not-manageable")) || (data1 === "runtime-unusable")) || (data1 === "step-not-found")) || (data1 === "definition-unreadable")) || (data1 === "rules-contradict")) || (data1 === "unpublished-work")) || (data1 === "locked-by-this-client")) || (data1 === "takes-along")) || (data1 === "organization-not-pinned")) || (data1 === "sweeping-change")) || (data1 === "near-name")) || (data1 === "low-contrast")) || (data1 === "long-text")) || (data1 === "creates")) || (data1 === "was-done")) || (data1 === "unchecked-used")) || (data1 === "not-checked")) || (data1 === "draft-open")) || (data1 === "nobody-sees-it")) || (data1 === "stays-behind")) || (data1 === "deployment-inactive")) || (data1 === "no-domains")) || (data1 === "attachments-without-profile")) || (data1 === "not-visible-yet")) || (data1 === "runtime-ends")) || (data1 === "action-ends-first")) || (data1 === "flow-differs")) || (data1 === "step-left")) || (data1 === "flow-locked")) || (data1 === "step-outlasts-action")) || (data1 === "action-outlasts-step")) || (data1 === "used-by-flows")) || (data1 === "rule-broken")) || (data1 === "contrast-hint")) || (data1 === "text-hint")) || (data1 === "labels-unused")) || (data1 === "default-language-missing")) || (data1 === "push-labels-missing")) || (data1 === "url-not-https")) || (data1 === "block-incomplete")) || (data1 === "allow-unneeded")) || (data1 === "org-identity-changed")) || (data1 === "organization-not-named")) || (data1 === "not-compared")) || (data1 === "approval-none")) || (data1 === "unreviewed")) || (data1 === "superseded")) || (data1 === "base-empty")) || (data1 === "editor-unknown")) || (data1 === "who-unknown")) || (data1 === "report-elsewhere")) || (data1 === "report-shortened")) || (data1 === "comment-failed")) || (data1 === "plan-too-long")) || (data1 === "comment-left")) || (data1 === "issue-failed")) || (data1 === "moved")) || (data1 === "version-conflict")) || (data1 === "template-unreadable")) || (data1 === "write-not-faithful")) || (data1 === "write-without-effect")) || (data1 === "not-verified")) || (data1 === "draft-refused")) || (data1 === "not-ready")) || (data1 === "locked-by-somebody")) || (data1 === "definition-too-large")) || (data1 === "not-published-yet")) || (data1 === "needs-another")) || (data1 === "org-stopped")) || (data1 === "run-stopped"))){
validate27.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema44.properties.code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs4 = errors;
if(typeof data.message !== "string"){
validate27.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data3 = data.at;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((((data3.file === undefined) && (missing1 = "file")) || ((data3.line === undefined) && (missing1 = "line"))) || ((data3.column === undefined) && (missing1 = "column"))){
validate27.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/place/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data3){
if(!(((key1 === "file") || (key1 === "line")) || (key1 === "column"))){
validate27.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data3.file !== undefined){
const _errs10 = errors;
if(typeof data3.file !== "string"){
validate27.errors = [{instancePath:instancePath+"/at/file",schemaPath:"#/$defs/place/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.line !== undefined){
let data5 = data3.line;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate27.errors = [{instancePath:instancePath+"/at/line",schemaPath:"#/$defs/place/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
validate27.errors = [{instancePath:instancePath+"/at/line",schemaPath:"#/$defs/place/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.column !== undefined){
let data6 = data3.column;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate27.errors = [{instancePath:instancePath+"/at/column",schemaPath:"#/$defs/place/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
validate27.errors = [{instancePath:instancePath+"/at/column",schemaPath:"#/$defs/place/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/place/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.about !== undefined){
const _errs16 = errors;
if(typeof data.about !== "string"){
validate27.errors = [{instancePath:instancePath+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.help !== undefined){
const _errs18 = errors;
if(typeof data.help !== "string"){
validate27.errors = [{instancePath:instancePath+"/help",schemaPath:"#/properties/help/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group !== undefined){
const _errs20 = errors;
if(typeof data.group !== "string"){
validate27.errors = [{instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowed !== undefined){
const _errs22 = errors;
if(true !== data.allowed){
validate27.errors = [{instancePath:instancePath+"/allowed",schemaPath:"#/properties/allowed/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settings !== undefined){
let data11 = data.settings;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data11)){
var valid3 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
const _errs25 = errors;
if(errors === _errs25){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing2;
if((data12.path === undefined) && (missing2 = "path")){
validate27.errors = [{instancePath:instancePath+"/settings/" + i0,schemaPath:"#/properties/settings/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs27 = errors;
for(const key2 in data12){
if(!(((((key2 === "path") || (key2 === "before")) || (key2 === "after")) || (key2 === "sensitive")) || (key2 === "note"))){
validate27.errors = [{instancePath:instancePath+"/settings/" + i0,schemaPath:"#/properties/settings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs27 === errors){
if(data12.path !== undefined){
const _errs28 = errors;
if(typeof data12.path !== "string"){
validate27.errors = [{instancePath:instancePath+"/settings/" + i0+"/path",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data12.before !== undefined){
const _errs31 = errors;
var valid4 = _errs31 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data12.after !== undefined){
const _errs32 = errors;
var valid4 = _errs32 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data12.sensitive !== undefined){
const _errs33 = errors;
if(true !== data12.sensitive){
validate27.errors = [{instancePath:instancePath+"/settings/" + i0+"/sensitive",schemaPath:"#/properties/settings/items/properties/sensitive/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid4 = _errs33 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data12.note !== undefined){
const _errs34 = errors;
if(typeof data12.note !== "string"){
validate27.errors = [{instancePath:instancePath+"/settings/" + i0+"/note",schemaPath:"#/properties/settings/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs34 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/settings/" + i0,schemaPath:"#/properties/settings/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs25 === errors;
if(!valid3){
break;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
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
}
else {
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.org === undefined) && (missing0 = "org")) || ((data.region === undefined) && (missing0 = "region"))) || ((data.complete === undefined) && (missing0 = "complete"))) || ((data.changes === undefined) && (missing0 = "changes"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.managed === undefined) && (missing0 = "managed"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema33.properties, key0))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.org !== undefined){
let data0 = data.org;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 63){
validate22.errors = [{instancePath:instancePath+"/org",schemaPath:"#/$defs/org/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"}];
return false;
}
else {
if(!pattern4.test(data0)){
validate22.errors = [{instancePath:instancePath+"/org",schemaPath:"#/$defs/org/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]*$"+"\""}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/org",schemaPath:"#/$defs/org/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined){
const _errs5 = errors;
if(typeof data.region !== "string"){
validate22.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.complete !== undefined){
const _errs7 = errors;
if(typeof data.complete !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data3 = data.changes;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data3)){
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(validate23(data3[i0], {instancePath:instancePath+"/changes/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data5 = data.findings;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
var valid3 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs14 = errors;
if(!(validate27(data5[i1], {instancePath:instancePath+"/findings/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid3 = _errs14 === errors;
if(!valid3){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.managed !== undefined){
let data7 = data.managed;
const _errs15 = errors;
if(errors === _errs15){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate22.errors = [{instancePath:instancePath+"/managed",schemaPath:"#/properties/managed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/managed",schemaPath:"#/properties/managed/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.organization !== undefined){
let data8 = data.organization;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing1;
if(((data8.id === undefined) && (missing1 = "id")) || ((data8.name === undefined) && (missing1 = "name"))){
validate22.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/$defs/organization/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs20 = errors;
for(const key1 in data8){
if(!((key1 === "id") || (key1 === "name"))){
validate22.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/$defs/organization/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs20 === errors){
if(data8.id !== undefined){
const _errs21 = errors;
if(typeof data8.id !== "string"){
validate22.errors = [{instancePath:instancePath+"/organization/id",schemaPath:"#/$defs/organization/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs21 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data8.name !== undefined){
const _errs23 = errors;
if(typeof data8.name !== "string"){
validate22.errors = [{instancePath:instancePath+"/organization/name",schemaPath:"#/$defs/organization/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs23 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/$defs/organization/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
let data11 = data.digest;
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data11 === "string"){
if(!pattern5.test(data11)){
validate22.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.listings !== undefined){
let data12 = data.listings;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data12)){
var valid7 = true;
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
const _errs30 = errors;
const _errs31 = errors;
if(errors === _errs31){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing2;
if(((((data13.section === undefined) && (missing2 = "section")) || ((data13.title === undefined) && (missing2 = "title"))) || ((data13.columns === undefined) && (missing2 = "columns"))) || ((data13.rows === undefined) && (missing2 = "rows"))){
validate22.errors = [{instancePath:instancePath+"/listings/" + i2,schemaPath:"#/$defs/listing/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs33 = errors;
for(const key2 in data13){
if(!((((key2 === "section") || (key2 === "title")) || (key2 === "columns")) || (key2 === "rows"))){
validate22.errors = [{instancePath:instancePath+"/listings/" + i2,schemaPath:"#/$defs/listing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs33 === errors){
if(data13.section !== undefined){
const _errs34 = errors;
if(typeof data13.section !== "string"){
validate22.errors = [{instancePath:instancePath+"/listings/" + i2+"/section",schemaPath:"#/$defs/listing/properties/section/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs34 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data13.title !== undefined){
const _errs36 = errors;
if(typeof data13.title !== "string"){
validate22.errors = [{instancePath:instancePath+"/listings/" + i2+"/title",schemaPath:"#/$defs/listing/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs36 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data13.columns !== undefined){
let data16 = data13.columns;
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data16)){
var valid10 = true;
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
let data17 = data16[i3];
const _errs40 = errors;
if(errors === _errs40){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing3;
if(((data17.name === undefined) && (missing3 = "name")) || ((data17.title === undefined) && (missing3 = "title"))){
validate22.errors = [{instancePath:instancePath+"/listings/" + i2+"/columns/" + i3,schemaPath:"#/$defs/listing/properties/columns/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs42 = errors;
for(const key3 in data17){
if(!((key3 === "name") || (key3 === "title"))){
validate22.errors = [{instancePath:instancePath+"/listings/" + i2+"/columns/" + i3,schemaPath:"#/$defs/listing/properties/columns/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs42 === errors){
if(data17.name !== undefined){
const _errs43 = errors;
if(typeof data17.name !== "string"){
validate22.errors = [{instancePath:instancePath+"/listings/" + i2+"/columns/" + i3+"/name",schemaPath:"#/$defs/listing/properties/columns/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs43 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data17.title !== undefined){
const _errs45 = errors;
if(typeof data17.title !== "string"){
validate22.errors = [{instancePath:instancePath+"/listings/" + i2+"/columns/" + i3+"/title",schemaPath:"#/$defs/listing/properties/columns/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs45 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/listings/" + i2+"/columns/" + i3,schemaPath:"#/$defs/listing/properties/columns/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs40 === errors;
if(!valid10){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/listings/" + i2+"/columns",schemaPath:"#/$defs/listing/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs38 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data13.rows !== undefined){
let data20 = data13.rows;
const _errs47 = errors;
if(errors === _errs47){
if(Array.isArray(data20)){
var valid12 = true;
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
let data21 = data20[i4];
const _errs49 = errors;
if(errors === _errs49){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key4 in data21){
let data22 = data21[key4];
const _errs52 = errors;
const _errs53 = errors;
let valid14 = false;
const _errs54 = errors;
if(typeof data22 !== "string"){
const err0 = {instancePath:instancePath+"/listings/" + i2+"/rows/" + i4+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/listing/properties/rows/items/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs54 === errors;
valid14 = valid14 || _valid0;
const _errs56 = errors;
if(!((typeof data22 == "number") && (isFinite(data22)))){
const err1 = {instancePath:instancePath+"/listings/" + i2+"/rows/" + i4+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/listing/properties/rows/items/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs56 === errors;
valid14 = valid14 || _valid0;
const _errs58 = errors;
if(typeof data22 !== "boolean"){
const err2 = {instancePath:instancePath+"/listings/" + i2+"/rows/" + i4+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/listing/properties/rows/items/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs58 === errors;
valid14 = valid14 || _valid0;
if(!valid14){
const err3 = {instancePath:instancePath+"/listings/" + i2+"/rows/" + i4+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/listing/properties/rows/items/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
}
var valid13 = _errs52 === errors;
if(!valid13){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/listings/" + i2+"/rows/" + i4,schemaPath:"#/$defs/listing/properties/rows/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs49 === errors;
if(!valid12){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/listings/" + i2+"/rows",schemaPath:"#/$defs/listing/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs47 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/listings/" + i2,schemaPath:"#/$defs/listing/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs30 === errors;
if(!valid7){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/listings",schemaPath:"#/properties/listings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
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
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.format === undefined) && (missing0 = "format")) || ((data.configuration === undefined) && (missing0 = "configuration"))) || ((data.orgs === undefined) && (missing0 = "orgs"))) || ((data.findings === undefined) && (missing0 = "findings"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "format") || (key0 === "configuration")) || (key0 === "orgs")) || (key0 === "findings")) || (key0 === "digest"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.format !== undefined){
const _errs2 = errors;
if(1 !== data.format){
validate21.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.configuration !== undefined){
const _errs3 = errors;
if(typeof data.configuration !== "string"){
validate21.errors = [{instancePath:instancePath+"/configuration",schemaPath:"#/properties/configuration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orgs !== undefined){
let data2 = data.orgs;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate22(data2[i0], {instancePath:instancePath+"/orgs/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/orgs",schemaPath:"#/properties/orgs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data4 = data.findings;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs10 = errors;
if(!(validate27(data4[i1], {instancePath:instancePath+"/findings/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
let data6 = data.digest;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
validate21.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema53 = {"type":"object","description":"What became of a change, with the values to go back to.","properties":{"org":{"$ref":"#/$defs/org"},"kind":{"type":"string","description":"The section of the file that the thing belongs to."},"id":{"type":"string","description":"Its id in the platform."},"name":{"type":"string","description":"Its name in the platform."},"status":{"enum":["applied","done","failed","blocked","left","unknown"],"description":"Written, already as wanted, not possible, not tried, left alone, or not known."},"fields":{"type":"array","description":"The settings that it is about.","items":{"$ref":"#/$defs/field"}},"key":{"type":"string","description":"Its label in the file."},"creates":{"const":true,"description":"The thing was to be created."},"createdId":{"type":"string","description":"The id that the platform gave to a thing that was created."},"reason":{"$ref":"#/$defs/reason"},"verified":{"type":"boolean","description":"Read again afterwards: found as wanted, or not."},"writtenAt":{"type":"number","description":"When the platform accepted the last write of it, in milliseconds since 1970."},"visible":{"anyOf":[{"type":"object","description":"The public file showed it.","properties":{"afterSeconds":{"type":"number","minimum":0,"description":"Seconds from the write until it was seen."}},"required":["afterSeconds"],"additionalProperties":false},{"type":"object","description":"It was not seen.","properties":{"problem":{"type":"object","description":"Why it was not seen.","properties":{"code":{"enum":["input-invalid","unknown-org","selection-empty","unsafe-tls","file-not-found","no-file-matches","file-outside","file-too-large","file-empty","not-text","nul-byte","byte-order-mark","carriage-return","tab-indent","yaml-syntax","not-a-mapping","several-documents","duplicate-key","custom-tag","merge-key","alias-flood","key-not-text","mapping-too-large","nesting-too-deep","set-twice","version-unknown","no-orgs","unknown-key","wrong-type","wrong-value","key-missing","unit-missing","out-of-range","org-only","unknown-profile","org-name","org-names-collide","region-missing","unknown-region","unknown-risk","known-unchecked","server-owned","rule-incomplete","credentials-missing","credentials-incomplete","region-differs","host-not-bound","sign-in-failed","tip-unknown","wrong-organization","same-organization","request-failed","permission-missing","not-reachable","rate-limited","redirected","answer-not-understood","list-incomplete","unsafe-id","no-report-file","report-unusable","report-foreign","report-twice","not-planned","outcome-unknown","not-found","ambiguous-name","reference-not-found","ambiguous-reference","not-published","version-not-found","same-thing","not-manageable","runtime-unusable","step-not-found","definition-unreadable","rules-contradict","unpublished-work","locked-by-this-client","takes-along","organization-not-pinned","sweeping-change","near-name","low-contrast","long-text","creates","was-done","unchecked-used","not-checked","draft-open","nobody-sees-it","stays-behind","deployment-inactive","no-domains","attachments-without-profile","not-visible-yet","runtime-ends","action-ends-first","flow-differs","step-left","flow-locked","step-outlasts-action","action-outlasts-step","used-by-flows","rule-broken","contrast-hint","text-hint","labels-unused","default-language-missing","push-labels-missing","url-not-https","block-incomplete","allow-unneeded","org-identity-changed","organization-not-named","not-compared","approval-none","unreviewed","superseded","base-empty","editor-unknown","who-unknown","report-elsewhere","report-shortened","comment-failed","plan-too-long","comment-left","issue-failed","moved","version-conflict","template-unreadable","write-not-faithful","write-without-effect","not-verified","draft-refused","not-ready","locked-by-somebody","definition-too-large","not-published-yet","needs-another","org-stopped","run-stopped"],"description":"A code of docs/messages.md."},"message":{"type":"string","description":"One sentence."},"help":{"type":"string","description":"What to do next."}},"required":["code","message"],"additionalProperties":false}},"required":["problem"],"additionalProperties":false}],"description":"When it reached people, where that can be seen."}},"required":["org","kind","id","name","status","fields"],"additionalProperties":false};
const schema55 = {"type":"object","description":"Why a change was not written.","properties":{"code":{"enum":["input-invalid","unknown-org","selection-empty","unsafe-tls","file-not-found","no-file-matches","file-outside","file-too-large","file-empty","not-text","nul-byte","byte-order-mark","carriage-return","tab-indent","yaml-syntax","not-a-mapping","several-documents","duplicate-key","custom-tag","merge-key","alias-flood","key-not-text","mapping-too-large","nesting-too-deep","set-twice","version-unknown","no-orgs","unknown-key","wrong-type","wrong-value","key-missing","unit-missing","out-of-range","org-only","unknown-profile","org-name","org-names-collide","region-missing","unknown-region","unknown-risk","known-unchecked","server-owned","rule-incomplete","credentials-missing","credentials-incomplete","region-differs","host-not-bound","sign-in-failed","tip-unknown","wrong-organization","same-organization","request-failed","permission-missing","not-reachable","rate-limited","redirected","answer-not-understood","list-incomplete","unsafe-id","no-report-file","report-unusable","report-foreign","report-twice","not-planned","outcome-unknown","not-found","ambiguous-name","reference-not-found","ambiguous-reference","not-published","version-not-found","same-thing","not-manageable","runtime-unusable","step-not-found","definition-unreadable","rules-contradict","unpublished-work","locked-by-this-client","takes-along","organization-not-pinned","sweeping-change","near-name","low-contrast","long-text","creates","was-done","unchecked-used","not-checked","draft-open","nobody-sees-it","stays-behind","deployment-inactive","no-domains","attachments-without-profile","not-visible-yet","runtime-ends","action-ends-first","flow-differs","step-left","flow-locked","step-outlasts-action","action-outlasts-step","used-by-flows","rule-broken","contrast-hint","text-hint","labels-unused","default-language-missing","push-labels-missing","url-not-https","block-incomplete","allow-unneeded","org-identity-changed","organization-not-named","not-compared","approval-none","unreviewed","superseded","base-empty","editor-unknown","who-unknown","report-elsewhere","report-shortened","comment-failed","plan-too-long","comment-left","issue-failed","moved","version-conflict","template-unreadable","write-not-faithful","write-without-effect","not-verified","draft-refused","not-ready","locked-by-somebody","definition-too-large","not-published-yet","needs-another","org-stopped","run-stopped"],"description":"A code of docs/messages.md."},"message":{"type":"string","description":"One sentence."},"help":{"type":"string","description":"What to do next."},"moved":{"type":"array","description":"The settings that moved.","items":{"$ref":"#/$defs/movedField"}}},"required":["code","message"],"additionalProperties":false};
const schema56 = {"type":"object","description":"A setting whose live value is not the planned one.","properties":{"path":{"$ref":"#/$defs/pointer"},"wanted":{"$ref":"#/$defs/value"},"reviewed":{"$ref":"#/$defs/value"},"live":{"$ref":"#/$defs/value"},"sensitive":{"const":true,"description":"The values are never shown."}},"required":["path","wanted"],"additionalProperties":false};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.path === undefined) && (missing0 = "path")) || ((data.wanted === undefined) && (missing0 = "wanted"))){
validate35.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "path") || (key0 === "wanted")) || (key0 === "reviewed")) || (key0 === "live")) || (key0 === "sensitive"))){
validate35.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate35.errors = [{instancePath:instancePath+"/path",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.wanted !== undefined){
const _errs5 = errors;
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reviewed !== undefined){
const _errs6 = errors;
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.live !== undefined){
const _errs7 = errors;
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sensitive !== undefined){
const _errs8 = errors;
if(true !== data.sensitive){
validate35.errors = [{instancePath:instancePath+"/sensitive",schemaPath:"#/properties/sensitive/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate35.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))){
validate34.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "code") || (key0 === "message")) || (key0 === "help")) || (key0 === "moved"))){
validate34.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.code !== undefined){
let data0 = data.code;
const _errs2 = errors;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "input-invalid") || (data0 === "unknown-org")) || (data0 === "selection-empty")) || (data0 === "unsafe-tls")) || (data0 === "file-not-found")) || (data0 === "no-file-matches")) || (data0 === "file-outside")) || (data0 === "file-too-large")) || (data0 === "file-empty")) || (data0 === "not-text")) || (data0 === "nul-byte")) || (data0 === "byte-order-mark")) || (data0 === "carriage-return")) || (data0 === "tab-indent")) || (data0 === "yaml-syntax")) || (data0 === "not-a-mapping")) || (data0 === "several-documents")) || (data0 === "duplicate-key")) || (data0 === "custom-tag")) || (data0 === "merge-key")) || (data0 === "alias-flood")) || (data0 === "key-not-text")) || (data0 === "mapping-too-large")) || (data0 === "nesting-too-deep")) || (data0 === "set-twice")) || (data0 === "version-unknown")) || (data0 === "no-orgs")) || (data0 === "unknown-key")) || (data0 === "wrong-type")) || (data0 === "wrong-value")) || (data0 === "key-missing")) || (data0 === "unit-missing")) || (data0 === "out-of-range")) || (data0 === "org-only")) || (data0 === "unknown-profile")) || (data0 === "org-name")) || (data0 === "org-names-collide")) || (data0 === "region-missing")) || (data0 === "unknown-region")) || (data0 === "unknown-risk")) || (data0 === "known-unchecked")) || (data0 === "server-owned")) || (data0 === "rule-incomplete")) || (data0 === "credentials-missing")) || (data0 === "credentials-incomplete")) || (data0 === "region-differs")) || (data0 === "host-not-bound")) || (data0 === "sign-in-failed")) || (data0 === "tip-unknown")) || (data0 === "wrong-organization")) || (data0 === "same-organization")) || (data0 === "request-failed")) || (data0 === "permission-missing")) || (data0 === "not-reachable")) || (data0 === "rate-limited")) || (data0 === "redirected")) || (data0 === "answer-not-understood")) || (data0 === "list-incomplete")) || (data0 === "unsafe-id")) || (data0 === "no-report-file")) || (data0 === "report-unusable")) || (data0 === "report-foreign")) || (data0 === "report-twice")) || (data0 === "not-planned")) || (data0 === "outcome-unknown")) || (data0 === "not-found")) || (data0 === "ambiguous-name")) || (data0 === "reference-not-found")) || (data0 === "ambiguous-reference")) || (data0 === "not-published")) || (data0 === "version-not-found")) || (data0 === "same-thing")) || (data0 === "not-manageable")) || (data0 === "runtime-unusable")) || (data0 === "step-not-found")) || (data0 === "definition-unreadable")) || (data0 === "rules-contradict")) || (data0 === "unpublished-work")) || (data0 === "locked-by-this-client")) || (data0 === "takes-along")) || (data0 === "organization-not-pinned")) || (data0 === "sweeping-change")) || (data0 === "near-name")) || (data0 === "low-contrast")) || (data0 === "long-text")) || (data0 === "creates")) || (data0 === "was-done")) || (data0 === "unchecked-used")) || (data0 === "not-checked")) || (data0 === "draft-open")) || (data0 === "nobody-sees-it")) || (data0 === "stays-behind")) || (data0 === "deployment-inactive")) || (data0 === "no-domains")) || (data0 === "attachments-without-profile")) || (data0 === "not-visible-yet")) || (data0 === "runtime-ends")) || (data0 === "action-ends-first")) || (data0 === "flow-differs")) || (data0 === "step-left")) || (data0 === "flow-locked")) || (data0 === "step-outlasts-action")) || (data0 === "action-outlasts-step")) || (data0 === "used-by-flows")) || (data0 === "rule-broken")) || (data0 === "contrast-hint")) || (data0 === "text-hint")) || (data0 === "labels-unused")) || (data0 === "default-language-missing")) || (data0 === "push-labels-missing")) || (data0 === "url-not-https")) || (data0 === "block-incomplete")) || (data0 === "allow-unneeded")) || (data0 === "org-identity-changed")) || (data0 === "organization-not-named")) || (data0 === "not-compared")) || (data0 === "approval-none")) || (data0 === "unreviewed")) || (data0 === "superseded")) || (data0 === "base-empty")) || (data0 === "editor-unknown")) || (data0 === "who-unknown")) || (data0 === "report-elsewhere")) || (data0 === "report-shortened")) || (data0 === "comment-failed")) || (data0 === "plan-too-long")) || (data0 === "comment-left")) || (data0 === "issue-failed")) || (data0 === "moved")) || (data0 === "version-conflict")) || (data0 === "template-unreadable")) || (data0 === "write-not-faithful")) || (data0 === "write-without-effect")) || (data0 === "not-verified")) || (data0 === "draft-refused")) || (data0 === "not-ready")) || (data0 === "locked-by-somebody")) || (data0 === "definition-too-large")) || (data0 === "not-published-yet")) || (data0 === "needs-another")) || (data0 === "org-stopped")) || (data0 === "run-stopped"))){
validate34.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema55.properties.code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs3 = errors;
if(typeof data.message !== "string"){
validate34.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.help !== undefined){
const _errs5 = errors;
if(typeof data.help !== "string"){
validate34.errors = [{instancePath:instancePath+"/help",schemaPath:"#/properties/help/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.moved !== undefined){
let data3 = data.moved;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate35(data3[i0], {instancePath:instancePath+"/moved/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/moved",schemaPath:"#/properties/moved/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.org === undefined) && (missing0 = "org")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.fields === undefined) && (missing0 = "fields"))){
validate32.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema53.properties, key0))){
validate32.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.org !== undefined){
let data0 = data.org;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 63){
validate32.errors = [{instancePath:instancePath+"/org",schemaPath:"#/$defs/org/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"}];
return false;
}
else {
if(!pattern4.test(data0)){
validate32.errors = [{instancePath:instancePath+"/org",schemaPath:"#/$defs/org/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]*$"+"\""}];
return false;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/org",schemaPath:"#/$defs/org/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs5 = errors;
if(typeof data.kind !== "string"){
validate32.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs7 = errors;
if(typeof data.id !== "string"){
validate32.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs9 = errors;
if(typeof data.name !== "string"){
validate32.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data4 = data.status;
const _errs11 = errors;
if(!((((((data4 === "applied") || (data4 === "done")) || (data4 === "failed")) || (data4 === "blocked")) || (data4 === "left")) || (data4 === "unknown"))){
validate32.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema53.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
let data5 = data.fields;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
var valid2 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(!(validate24(data5[i0], {instancePath:instancePath+"/fields/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined){
const _errs15 = errors;
if(typeof data.key !== "string"){
validate32.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.creates !== undefined){
const _errs17 = errors;
if(true !== data.creates){
validate32.errors = [{instancePath:instancePath+"/creates",schemaPath:"#/properties/creates/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdId !== undefined){
const _errs18 = errors;
if(typeof data.createdId !== "string"){
validate32.errors = [{instancePath:instancePath+"/createdId",schemaPath:"#/properties/createdId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs20 = errors;
if(!(validate34(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verified !== undefined){
const _errs21 = errors;
if(typeof data.verified !== "boolean"){
validate32.errors = [{instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.writtenAt !== undefined){
let data12 = data.writtenAt;
const _errs23 = errors;
if(!((typeof data12 == "number") && (isFinite(data12)))){
validate32.errors = [{instancePath:instancePath+"/writtenAt",schemaPath:"#/properties/writtenAt/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.visible !== undefined){
let data13 = data.visible;
const _errs25 = errors;
const _errs26 = errors;
let valid3 = false;
const _errs27 = errors;
if(errors === _errs27){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing1;
if((data13.afterSeconds === undefined) && (missing1 = "afterSeconds")){
const err0 = {instancePath:instancePath+"/visible",schemaPath:"#/properties/visible/anyOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs29 = errors;
for(const key1 in data13){
if(!(key1 === "afterSeconds")){
const err1 = {instancePath:instancePath+"/visible",schemaPath:"#/properties/visible/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs29 === errors){
if(data13.afterSeconds !== undefined){
let data14 = data13.afterSeconds;
const _errs30 = errors;
if(errors === _errs30){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err2 = {instancePath:instancePath+"/visible/afterSeconds",schemaPath:"#/properties/visible/anyOf/0/properties/afterSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/visible/afterSeconds",schemaPath:"#/properties/visible/anyOf/0/properties/afterSeconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/visible",schemaPath:"#/properties/visible/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs27 === errors;
valid3 = valid3 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs32 = errors;
if(errors === _errs32){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing2;
if((data13.problem === undefined) && (missing2 = "problem")){
const err5 = {instancePath:instancePath+"/visible",schemaPath:"#/properties/visible/anyOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
const _errs34 = errors;
for(const key2 in data13){
if(!(key2 === "problem")){
const err6 = {instancePath:instancePath+"/visible",schemaPath:"#/properties/visible/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
}
if(_errs34 === errors){
if(data13.problem !== undefined){
let data15 = data13.problem;
const _errs35 = errors;
if(errors === _errs35){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing3;
if(((data15.code === undefined) && (missing3 = "code")) || ((data15.message === undefined) && (missing3 = "message"))){
const err7 = {instancePath:instancePath+"/visible/problem",schemaPath:"#/properties/visible/anyOf/1/properties/problem/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
const _errs37 = errors;
for(const key3 in data15){
if(!(((key3 === "code") || (key3 === "message")) || (key3 === "help"))){
const err8 = {instancePath:instancePath+"/visible/problem",schemaPath:"#/properties/visible/anyOf/1/properties/problem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break;
}
}
if(_errs37 === errors){
if(data15.code !== undefined){
let data16 = data15.code;
const _errs38 = errors;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data16 === "input-invalid") || (data16 === "unknown-org")) || (data16 === "selection-empty")) || (data16 === "unsafe-tls")) || (data16 === "file-not-found")) || (data16 === "no-file-matches")) || (data16 === "file-outside")) || (data16 === "file-too-large")) || (data16 === "file-empty")) || (data16 === "not-text")) || (data16 === "nul-byte")) || (data16 === "byte-order-mark")) || (data16 === "carriage-return")) || (data16 === "tab-indent")) || (data16 === "yaml-syntax")) || (data16 === "not-a-mapping")) || (data16 === "several-documents")) || (data16 === "duplicate-key")) || (data16 === "custom-tag")) || (data16 === "merge-key")) || (data16 === "alias-flood")) || (data16 === "key-not-text")) || (data16 === "mapping-too-large")) || (data16 === "nesting-too-deep")) || (data16 === "set-twice")) || (data16 === "version-unknown")) || (data16 === "no-orgs")) || (data16 === "unknown-key")) || (data16 === "wrong-type")) || (data16 === "wrong-value")) || (data16 === "key-missing")) || (data16 === "unit-missing")) || (data16 === "out-of-range")) || (data16 === "org-only")) || (data16 === "unknown-profile")) || (data16 === "org-name")) || (data16 === "org-names-collide")) || (data16 === "region-missing")) || (data16 === "unknown-region")) || (data16 === "unknown-risk")) || (data16 === "known-unchecked")) || (data16 === "server-owned")) || (data16 === "rule-incomplete")) || (data16 === "credentials-missing")) || (data16 === "credentials-incomplete")) || (data16 === "region-differs")) || (data16 === "host-not-bound")) || (data16 === "sign-in-failed")) || (data16 === "tip-unknown")) || (data16 === "wrong-organization")) || (data16 === "same-organization")) || (data16 === "request-failed")) || (data16 === "permission-missing")) || (data16 === "not-reachable")) || (data16 === "rate-limited")) || (data16 === "redirected")) || (data16 === "answer-not-understood")) || (data16 === "list-incomplete")) || (data16 === "unsafe-id")) || (data16 === "no-report-file")) || (data16 === "report-unusable")) || (data16 === "report-foreign")) || (data16 === "report-twice")) || (data16 === "not-planned")) || (data16 === "outcome-unknown")) || (data16 === "not-found")) || (data16 === "ambiguous-name")) || (data16 === "reference-not-found")) || (data16 === "ambiguous-reference")) || (data16 === "not-published")) || (data16 === "version-not-found")) || (data16 === "same-thing")) || (data16 === "not-manageable")) || (data16 === "runtime-unusable")) || (data16 === "step-not-found")) || (data16 === "definition-unreadable")) || (data16 === "rules-contradict")) || (data16 === "unpublished-work")) || (data16 === "locked-by-this-client")) || (data16 === "takes-along")) || (data16 === "organization-not-pinned")) || (data16 === "sweeping-change")) || (data16 === "near-name")) || (data16 === "low-contrast")) || (data16 === "long-text")) || (data16 === "creates")) || (data16 === "was-done")) || (data16 === "unchecked-used")) || (data16 === "not-checked")) || (data16 === "draft-open")) || (data16 === "nobody-sees-it")) || (data16 === "stays-behind")) || (data16 === "deployment-inactive")) || (data16 === "no-domains")) || (data16 === "attachments-without-profile")) || (data16 === "not-visible-yet")) || (data16 === "runtime-ends")) || (data16 === "action-ends-first")) || (data16 === "flow-differs")) || (data16 === "step-left")) || (data16 === "flow-locked")) || (data16 === "step-outlasts-action")) || (data16 === "action-outlasts-step")) || (data16 === "used-by-flows")) || (data16 === "rule-broken")) || (data16 === "contrast-hint")) || (data16 === "text-hint")) || (data16 === "labels-unused")) || (data16 === "default-language-missing")) || (data16 === "push-labels-missing")) || (data16 === "url-not-https")) || (data16 === "block-incomplete")) || (data16 === "allow-unneeded")) || (data16 === "org-identity-changed")) || (data16 === "organization-not-named")) || (data16 === "not-compared")) || (data16 === "approval-none")) || (data16 === "unreviewed")) || (data16 === "superseded")) || (data16 === "base-empty")) || (data16 === "editor-unknown")) || (data16 === "who-unknown")) || (data16 === "report-elsewhere")) || (data16 === "report-shortened")) || (data16 === "comment-failed")) || (data16 === "plan-too-long")) || (data16 === "comment-left")) || (data16 === "issue-failed")) || (data16 === "moved")) || (data16 === "version-conflict")) || (data16 === "template-unreadable")) || (data16 === "write-not-faithful")) || (data16 === "write-without-effect")) || (data16 === "not-verified")) || (data16 === "draft-refused")) || (data16 === "not-ready")) || (data16 === "locked-by-somebody")) || (data16 === "definition-too-large")) || (data16 === "not-published-yet")) || (data16 === "needs-another")) || (data16 === "org-stopped")) || (data16 === "run-stopped"))){
const err9 = {instancePath:instancePath+"/visible/problem/code",schemaPath:"#/properties/visible/anyOf/1/properties/problem/properties/code/enum",keyword:"enum",params:{allowedValues: schema53.properties.visible.anyOf[1].properties.problem.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid6 = _errs38 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.message !== undefined){
const _errs39 = errors;
if(typeof data15.message !== "string"){
const err10 = {instancePath:instancePath+"/visible/problem/message",schemaPath:"#/properties/visible/anyOf/1/properties/problem/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid6 = _errs39 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.help !== undefined){
const _errs41 = errors;
if(typeof data15.help !== "string"){
const err11 = {instancePath:instancePath+"/visible/problem/help",schemaPath:"#/properties/visible/anyOf/1/properties/problem/properties/help/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid6 = _errs41 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/visible/problem",schemaPath:"#/properties/visible/anyOf/1/properties/problem/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/visible",schemaPath:"#/properties/visible/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid0 = _errs32 === errors;
valid3 = valid3 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid3){
const err14 = {instancePath:instancePath+"/visible",schemaPath:"#/properties/visible/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
validate32.errors = vErrors;
return false;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
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
}
}
}
}
}
else {
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema61 = {"type":"object","description":"Why nothing was written in an org, or in any.","properties":{"code":{"enum":["not-reviewed","live-moved","files-differ","risk-not-reviewed","record-edited","record-incomplete","risk-not-allowed","wrong-organization","wrong-event","digest-differs"],"description":"A refusal of docs/messages.md."},"message":{"type":"string","description":"One sentence."},"org":{"$ref":"#/$defs/org"},"help":{"type":"string","description":"How to go on."},"moved":{"type":"array","description":"The settings that stand against it.","items":{"$ref":"#/$defs/movedSetting"}}},"required":["code","message"],"additionalProperties":false};
const schema63 = {"type":"object","description":"A setting that stands against an apply: what was reviewed, what is live, what the files want.","properties":{"path":{"$ref":"#/$defs/pointer"},"wanted":{"$ref":"#/$defs/value"},"kind":{"type":"string","description":"The section of the file."},"name":{"type":"string","description":"The name of the thing."},"reviewed":{"$ref":"#/$defs/value"},"live":{"$ref":"#/$defs/value"},"sensitive":{"const":true,"description":"The values are never shown."},"key":{"type":"string","description":"Its label in the file."}},"required":["path","wanted","kind","name"],"additionalProperties":false};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.path === undefined) && (missing0 = "path")) || ((data.wanted === undefined) && (missing0 = "wanted"))) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.name === undefined) && (missing0 = "name"))){
validate40.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "path") || (key0 === "wanted")) || (key0 === "kind")) || (key0 === "name")) || (key0 === "reviewed")) || (key0 === "live")) || (key0 === "sensitive")) || (key0 === "key"))){
validate40.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate40.errors = [{instancePath:instancePath+"/path",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.wanted !== undefined){
const _errs5 = errors;
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs6 = errors;
if(typeof data.kind !== "string"){
validate40.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs8 = errors;
if(typeof data.name !== "string"){
validate40.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reviewed !== undefined){
const _errs10 = errors;
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.live !== undefined){
const _errs11 = errors;
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sensitive !== undefined){
const _errs12 = errors;
if(true !== data.sensitive){
validate40.errors = [{instancePath:instancePath+"/sensitive",schemaPath:"#/properties/sensitive/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined){
const _errs13 = errors;
if(typeof data.key !== "string"){
validate40.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
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
else {
validate40.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))){
validate39.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "code") || (key0 === "message")) || (key0 === "org")) || (key0 === "help")) || (key0 === "moved"))){
validate39.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.code !== undefined){
let data0 = data.code;
const _errs2 = errors;
if(!((((((((((data0 === "not-reviewed") || (data0 === "live-moved")) || (data0 === "files-differ")) || (data0 === "risk-not-reviewed")) || (data0 === "record-edited")) || (data0 === "record-incomplete")) || (data0 === "risk-not-allowed")) || (data0 === "wrong-organization")) || (data0 === "wrong-event")) || (data0 === "digest-differs"))){
validate39.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema61.properties.code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs3 = errors;
if(typeof data.message !== "string"){
validate39.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.org !== undefined){
let data2 = data.org;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func3(data2) > 63){
validate39.errors = [{instancePath:instancePath+"/org",schemaPath:"#/$defs/org/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"}];
return false;
}
else {
if(!pattern4.test(data2)){
validate39.errors = [{instancePath:instancePath+"/org",schemaPath:"#/$defs/org/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]*$"+"\""}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/org",schemaPath:"#/$defs/org/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.help !== undefined){
const _errs8 = errors;
if(typeof data.help !== "string"){
validate39.errors = [{instancePath:instancePath+"/help",schemaPath:"#/properties/help/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.moved !== undefined){
let data4 = data.moved;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid2 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate40(data4[i0], {instancePath:instancePath+"/moved/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/moved",schemaPath:"#/properties/moved/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate39.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema68 = {"type":"object","description":"What an org cost.","properties":{"org":{"$ref":"#/$defs/org"},"calls":{"type":"number","minimum":0,"description":"Requests that were sent."},"waitedSeconds":{"type":"number","minimum":0,"description":"Seconds of waiting for the platform's limits."},"seconds":{"type":"number","minimum":0,"description":"Seconds in all."}},"required":["org","calls","waitedSeconds","seconds"],"additionalProperties":false};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.org === undefined) && (missing0 = "org")) || ((data.calls === undefined) && (missing0 = "calls"))) || ((data.waitedSeconds === undefined) && (missing0 = "waitedSeconds"))) || ((data.seconds === undefined) && (missing0 = "seconds"))){
validate44.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "org") || (key0 === "calls")) || (key0 === "waitedSeconds")) || (key0 === "seconds"))){
validate44.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.org !== undefined){
let data0 = data.org;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 63){
validate44.errors = [{instancePath:instancePath+"/org",schemaPath:"#/$defs/org/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"}];
return false;
}
else {
if(!pattern4.test(data0)){
validate44.errors = [{instancePath:instancePath+"/org",schemaPath:"#/$defs/org/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]*$"+"\""}];
return false;
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/org",schemaPath:"#/$defs/org/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.calls !== undefined){
let data1 = data.calls;
const _errs5 = errors;
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate44.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate44.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waitedSeconds !== undefined){
let data2 = data.waitedSeconds;
const _errs7 = errors;
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate44.errors = [{instancePath:instancePath+"/waitedSeconds",schemaPath:"#/properties/waitedSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate44.errors = [{instancePath:instancePath+"/waitedSeconds",schemaPath:"#/properties/waitedSeconds/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seconds !== undefined){
let data3 = data.seconds;
const _errs9 = errors;
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate44.errors = [{instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate44.errors = [{instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate44.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema70 = {"type":"object","description":"Who made a setting what it is.","properties":{"org":{"$ref":"#/$defs/org"},"kind":{"type":"string","description":"The section of the file."},"id":{"type":"string","description":"The id of the thing."},"path":{"$ref":"#/$defs/pointer"},"certain":{"type":"boolean","description":"The change set the live value; otherwise it is the newest known one of the thing."},"at":{"type":"string","description":"When, in ISO 8601 and UTC."},"action":{"type":"string","description":"The platform's word for what was done."},"by":{"$ref":"#/$defs/actor"}},"required":["org","kind","id","path","certain"],"additionalProperties":false};
const schema73 = {"type":"object","description":"A person, or an OAuth client.","properties":{"id":{"type":"string","description":"Its id."},"name":{"type":"string","description":"Its name."},"client":{"$ref":"#/$defs/client"}},"required":["id"],"additionalProperties":false};
const schema74 = {"type":"object","description":"An OAuth client.","properties":{"id":{"type":"string","description":"Its id."},"name":{"type":"string","description":"Its name."}},"required":["id"],"additionalProperties":false};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate47.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "client"))){
validate47.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate47.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate47.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client !== undefined){
let data2 = data.client;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.id === undefined) && (missing1 = "id")){
validate47.errors = [{instancePath:instancePath+"/client",schemaPath:"#/$defs/client/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data2){
if(!((key1 === "id") || (key1 === "name"))){
validate47.errors = [{instancePath:instancePath+"/client",schemaPath:"#/$defs/client/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data2.id !== undefined){
const _errs10 = errors;
if(typeof data2.id !== "string"){
validate47.errors = [{instancePath:instancePath+"/client/id",schemaPath:"#/$defs/client/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.name !== undefined){
const _errs12 = errors;
if(typeof data2.name !== "string"){
validate47.errors = [{instancePath:instancePath+"/client/name",schemaPath:"#/$defs/client/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/client",schemaPath:"#/$defs/client/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate47.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.org === undefined) && (missing0 = "org")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.path === undefined) && (missing0 = "path"))) || ((data.certain === undefined) && (missing0 = "certain"))){
validate46.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "org") || (key0 === "kind")) || (key0 === "id")) || (key0 === "path")) || (key0 === "certain")) || (key0 === "at")) || (key0 === "action")) || (key0 === "by"))){
validate46.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.org !== undefined){
let data0 = data.org;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 63){
validate46.errors = [{instancePath:instancePath+"/org",schemaPath:"#/$defs/org/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"}];
return false;
}
else {
if(!pattern4.test(data0)){
validate46.errors = [{instancePath:instancePath+"/org",schemaPath:"#/$defs/org/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]*$"+"\""}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/org",schemaPath:"#/$defs/org/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs5 = errors;
if(typeof data.kind !== "string"){
validate46.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs7 = errors;
if(typeof data.id !== "string"){
validate46.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
const _errs9 = errors;
if(typeof data.path !== "string"){
validate46.errors = [{instancePath:instancePath+"/path",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certain !== undefined){
const _errs12 = errors;
if(typeof data.certain !== "boolean"){
validate46.errors = [{instancePath:instancePath+"/certain",schemaPath:"#/properties/certain/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
const _errs14 = errors;
if(typeof data.at !== "string"){
validate46.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.action !== undefined){
const _errs16 = errors;
if(typeof data.action !== "string"){
validate46.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
const _errs18 = errors;
if(!(validate47(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
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
else {
validate46.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema75 = {"type":"object","description":"One audited change of a managed thing.","properties":{"org":{"$ref":"#/$defs/org"},"kind":{"type":"string","description":"The section of the file."},"id":{"type":"string","description":"The id of the thing."},"name":{"type":"string","description":"Its name."},"at":{"type":"string","description":"When, in ISO 8601 and UTC."},"action":{"type":"string","description":"The platform's word for what was done."},"changes":{"type":"array","description":"What was changed.","items":{"$ref":"#/$defs/auditedValue"}},"key":{"type":"string","description":"Its label in the file."},"by":{"$ref":"#/$defs/actor"}},"required":["org","kind","id","name","at","action","changes"],"additionalProperties":false};
const schema77 = {"type":"object","description":"One property before and after.","properties":{"property":{"type":"string","description":"The platform's name for it."},"old":{"type":"array","description":"The values before.","items":{"type":"string"}},"new":{"type":"array","description":"The values after.","items":{"type":"string"}},"sensitive":{"const":true,"description":"The values are never shown."}},"required":["property","old","new"],"additionalProperties":false};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.org === undefined) && (missing0 = "org")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.action === undefined) && (missing0 = "action"))) || ((data.changes === undefined) && (missing0 = "changes"))){
validate50.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema75.properties, key0))){
validate50.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.org !== undefined){
let data0 = data.org;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func3(data0) > 63){
validate50.errors = [{instancePath:instancePath+"/org",schemaPath:"#/$defs/org/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"}];
return false;
}
else {
if(!pattern4.test(data0)){
validate50.errors = [{instancePath:instancePath+"/org",schemaPath:"#/$defs/org/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]*$"+"\""}];
return false;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/org",schemaPath:"#/$defs/org/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs5 = errors;
if(typeof data.kind !== "string"){
validate50.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs7 = errors;
if(typeof data.id !== "string"){
validate50.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs9 = errors;
if(typeof data.name !== "string"){
validate50.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
const _errs11 = errors;
if(typeof data.at !== "string"){
validate50.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.action !== undefined){
const _errs13 = errors;
if(typeof data.action !== "string"){
validate50.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data6 = data.changes;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data6)){
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((((data7.property === undefined) && (missing1 = "property")) || ((data7.old === undefined) && (missing1 = "old"))) || ((data7.new === undefined) && (missing1 = "new"))){
validate50.errors = [{instancePath:instancePath+"/changes/" + i0,schemaPath:"#/$defs/auditedValue/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs20 = errors;
for(const key1 in data7){
if(!((((key1 === "property") || (key1 === "old")) || (key1 === "new")) || (key1 === "sensitive"))){
validate50.errors = [{instancePath:instancePath+"/changes/" + i0,schemaPath:"#/$defs/auditedValue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs20 === errors){
if(data7.property !== undefined){
const _errs21 = errors;
if(typeof data7.property !== "string"){
validate50.errors = [{instancePath:instancePath+"/changes/" + i0+"/property",schemaPath:"#/$defs/auditedValue/properties/property/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.old !== undefined){
let data9 = data7.old;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data9)){
var valid5 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
const _errs25 = errors;
if(typeof data9[i1] !== "string"){
validate50.errors = [{instancePath:instancePath+"/changes/" + i0+"/old/" + i1,schemaPath:"#/$defs/auditedValue/properties/old/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs25 === errors;
if(!valid5){
break;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/changes/" + i0+"/old",schemaPath:"#/$defs/auditedValue/properties/old/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.new !== undefined){
let data11 = data7.new;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data11)){
var valid6 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
const _errs29 = errors;
if(typeof data11[i2] !== "string"){
validate50.errors = [{instancePath:instancePath+"/changes/" + i0+"/new/" + i2,schemaPath:"#/$defs/auditedValue/properties/new/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs29 === errors;
if(!valid6){
break;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/changes/" + i0+"/new",schemaPath:"#/$defs/auditedValue/properties/new/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.sensitive !== undefined){
const _errs31 = errors;
if(true !== data7.sensitive){
validate50.errors = [{instancePath:instancePath+"/changes/" + i0+"/sensitive",schemaPath:"#/$defs/auditedValue/properties/sensitive/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid4 = _errs31 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/changes/" + i0,schemaPath:"#/$defs/auditedValue/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined){
const _errs32 = errors;
if(typeof data.key !== "string"){
validate50.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
const _errs34 = errors;
if(!(validate47(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
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
}
else {
validate50.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema79 = {"type":"object","description":"What the comment on a pull request carries for a later apply: never what to write, only what may be.","properties":{"format":{"const":1,"description":"The form of the record."},"configuration":{"type":"string","description":"The configuration that it belongs to."},"head":{"type":"string","description":"The commit of the pull request's head that was planned."},"run":{"type":"string","description":"The run that planned it."},"orgs":{"type":"object","description":"The orgs by name.","propertyNames":{"pattern":"^[a-z0-9][a-z0-9-]*$","maxLength":63},"additionalProperties":{"$ref":"#/$defs/orgRecord"}}},"required":["format","configuration","head","run","orgs"],"additionalProperties":false};
const schema80 = {"type":"object","description":"What a review of one org has shown.","properties":{"organization":{"type":"string","description":"The id of the organization that answered."},"digest":{"type":"string","pattern":"^([0-9a-f]{64})?$","description":"The digest of its plan; empty where there is none."},"complete":{"type":"boolean","description":"All of the configuration was compared and shown."},"risks":{"type":"array","description":"The codes of the risks that were shown.","items":{"type":"string"}},"differences":{"type":"array","description":"What the pull request causes.","items":{"$ref":"#/$defs/difference"}}},"required":["organization","digest","complete","risks","differences"],"additionalProperties":false};
const schema81 = {"type":"object","description":"One difference, known by hashes.","properties":{"key":{"type":"string","pattern":"^[0-9a-f]{16}$","description":"Stands for kind, live id and path."},"wanted":{"type":"string","description":"The wanted value in canonical JSON; 16 hex digits of its hash where it is long or never shown."},"before":{"type":"string","description":"The live value, likewise."},"things":{"type":"array","description":"Stand for the things that the two values name; absent where they name none.","items":{"type":"string","pattern":"^[0-9a-f]{16}$"}}},"required":["key","wanted","before"],"additionalProperties":false};
const pattern13 = new RegExp("^([0-9a-f]{64})?$", "u");
const pattern14 = new RegExp("^[0-9a-f]{16}$", "u");

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.organization === undefined) && (missing0 = "organization")) || ((data.digest === undefined) && (missing0 = "digest"))) || ((data.complete === undefined) && (missing0 = "complete"))) || ((data.risks === undefined) && (missing0 = "risks"))) || ((data.differences === undefined) && (missing0 = "differences"))){
validate54.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "organization") || (key0 === "digest")) || (key0 === "complete")) || (key0 === "risks")) || (key0 === "differences"))){
validate54.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.organization !== undefined){
const _errs2 = errors;
if(typeof data.organization !== "string"){
validate54.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
let data1 = data.digest;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern13.test(data1)){
validate54.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{64})?$"},message:"must match pattern \""+"^([0-9a-f]{64})?$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.complete !== undefined){
const _errs6 = errors;
if(typeof data.complete !== "boolean"){
validate54.errors = [{instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risks !== undefined){
let data3 = data.risks;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(typeof data3[i0] !== "string"){
validate54.errors = [{instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.differences !== undefined){
let data5 = data.differences;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if((((data6.key === undefined) && (missing1 = "key")) || ((data6.wanted === undefined) && (missing1 = "wanted"))) || ((data6.before === undefined) && (missing1 = "before"))){
validate54.errors = [{instancePath:instancePath+"/differences/" + i1,schemaPath:"#/$defs/difference/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs17 = errors;
for(const key1 in data6){
if(!((((key1 === "key") || (key1 === "wanted")) || (key1 === "before")) || (key1 === "things"))){
validate54.errors = [{instancePath:instancePath+"/differences/" + i1,schemaPath:"#/$defs/difference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs17 === errors){
if(data6.key !== undefined){
let data7 = data6.key;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data7 === "string"){
if(!pattern14.test(data7)){
validate54.errors = [{instancePath:instancePath+"/differences/" + i1+"/key",schemaPath:"#/$defs/difference/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},message:"must match pattern \""+"^[0-9a-f]{16}$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/differences/" + i1+"/key",schemaPath:"#/$defs/difference/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.wanted !== undefined){
const _errs20 = errors;
if(typeof data6.wanted !== "string"){
validate54.errors = [{instancePath:instancePath+"/differences/" + i1+"/wanted",schemaPath:"#/$defs/difference/properties/wanted/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.before !== undefined){
const _errs22 = errors;
if(typeof data6.before !== "string"){
validate54.errors = [{instancePath:instancePath+"/differences/" + i1+"/before",schemaPath:"#/$defs/difference/properties/before/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.things !== undefined){
let data10 = data6.things;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data10)){
var valid5 = true;
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
const _errs26 = errors;
if(errors === _errs26){
if(typeof data11 === "string"){
if(!pattern14.test(data11)){
validate54.errors = [{instancePath:instancePath+"/differences/" + i1+"/things/" + i2,schemaPath:"#/$defs/difference/properties/things/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},message:"must match pattern \""+"^[0-9a-f]{16}$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/differences/" + i1+"/things/" + i2,schemaPath:"#/$defs/difference/properties/things/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs26 === errors;
if(!valid5){
break;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/differences/" + i1+"/things",schemaPath:"#/$defs/difference/properties/things/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/differences/" + i1,schemaPath:"#/$defs/difference/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/differences",schemaPath:"#/properties/differences/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.format === undefined) && (missing0 = "format")) || ((data.configuration === undefined) && (missing0 = "configuration"))) || ((data.head === undefined) && (missing0 = "head"))) || ((data.run === undefined) && (missing0 = "run"))) || ((data.orgs === undefined) && (missing0 = "orgs"))){
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "format") || (key0 === "configuration")) || (key0 === "head")) || (key0 === "run")) || (key0 === "orgs"))){
validate53.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.format !== undefined){
const _errs2 = errors;
if(1 !== data.format){
validate53.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.configuration !== undefined){
const _errs3 = errors;
if(typeof data.configuration !== "string"){
validate53.errors = [{instancePath:instancePath+"/configuration",schemaPath:"#/properties/configuration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.head !== undefined){
const _errs5 = errors;
if(typeof data.head !== "string"){
validate53.errors = [{instancePath:instancePath+"/head",schemaPath:"#/properties/head/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run !== undefined){
const _errs7 = errors;
if(typeof data.run !== "string"){
validate53.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orgs !== undefined){
let data4 = data.orgs;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
const _errs11 = errors;
if(typeof key1 === "string"){
if(func3(key1) > 63){
const err0 = {instancePath:instancePath+"/orgs",schemaPath:"#/properties/orgs/propertyNames/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",propertyName:key1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!pattern4.test(key1)){
const err1 = {instancePath:instancePath+"/orgs",schemaPath:"#/properties/orgs/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]*$"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var valid1 = _errs11 === errors;
if(!valid1){
const err2 = {instancePath:instancePath+"/orgs",schemaPath:"#/properties/orgs/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate53.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 in data4){
const _errs13 = errors;
if(!(validate54(data4[key2], {instancePath:instancePath+"/orgs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/orgs",schemaPath:"#/properties/orgs/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/OWNER/genesys-cloud-config-action/v1/schema/report.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.format === undefined) && (missing0 = "format")) || ((data.command === undefined) && (missing0 = "command"))) || ((data.plan === undefined) && (missing0 = "plan"))) || ((data.outcomes === undefined) && (missing0 = "outcomes"))) || ((data.refusals === undefined) && (missing0 = "refusals"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.traffic === undefined) && (missing0 = "traffic"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.format !== undefined){
const _errs2 = errors;
if(1 !== data.format){
validate20.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.command !== undefined){
let data1 = data.command;
const _errs3 = errors;
if(!((((data1 === "validate") || (data1 === "plan")) || (data1 === "apply")) || (data1 === "drift"))){
validate20.errors = [{instancePath:instancePath+"/command",schemaPath:"#/properties/command/enum",keyword:"enum",params:{allowedValues: schema31.properties.command.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
const _errs4 = errors;
if(!(validate21(data.plan, {instancePath:instancePath+"/plan",parentData:data,parentDataProperty:"plan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcomes !== undefined){
let data3 = data.outcomes;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate32(data3[i0], {instancePath:instancePath+"/outcomes/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/outcomes",schemaPath:"#/properties/outcomes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refusals !== undefined){
let data5 = data.refusals;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data5)){
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs10 = errors;
if(!(validate39(data5[i1], {instancePath:instancePath+"/refusals/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/refusals",schemaPath:"#/properties/refusals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data7 = data.findings;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data7)){
var valid3 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
const _errs13 = errors;
if(!(validate27(data7[i2], {instancePath:instancePath+"/findings/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.traffic !== undefined){
let data9 = data.traffic;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data9)){
var valid4 = true;
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
const _errs16 = errors;
if(!(validate44(data9[i3], {instancePath:instancePath+"/traffic/" + i3,parentData:data9,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
var valid4 = _errs16 === errors;
if(!valid4){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/traffic",schemaPath:"#/properties/traffic/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pullRequest !== undefined){
let data11 = data.pullRequest;
const _errs17 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate20.errors = [{instancePath:instancePath+"/pullRequest",schemaPath:"#/properties/pullRequest/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs17){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
validate20.errors = [{instancePath:instancePath+"/pullRequest",schemaPath:"#/properties/pullRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startedBy !== undefined){
const _errs19 = errors;
if(typeof data.startedBy !== "string"){
validate20.errors = [{instancePath:instancePath+"/startedBy",schemaPath:"#/properties/startedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attributions !== undefined){
let data13 = data.attributions;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data13)){
var valid5 = true;
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
const _errs23 = errors;
if(!(validate46(data13[i4], {instancePath:instancePath+"/attributions/" + i4,parentData:data13,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var valid5 = _errs23 === errors;
if(!valid5){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/attributions",schemaPath:"#/properties/attributions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audited !== undefined){
let data15 = data.audited;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data15)){
var valid6 = true;
const len5 = data15.length;
for(let i5=0; i5<len5; i5++){
const _errs26 = errors;
if(!(validate50(data15[i5], {instancePath:instancePath+"/audited/" + i5,parentData:data15,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var valid6 = _errs26 === errors;
if(!valid6){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/audited",schemaPath:"#/properties/audited/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.since !== undefined){
let data17 = data.since;
const _errs27 = errors;
const _errs28 = errors;
if(errors === _errs28){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing1;
if(((data17.from === undefined) && (missing1 = "from")) || ((data17.to === undefined) && (missing1 = "to"))){
validate20.errors = [{instancePath:instancePath+"/since",schemaPath:"#/$defs/since/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs30 = errors;
for(const key1 in data17){
if(!((key1 === "from") || (key1 === "to"))){
validate20.errors = [{instancePath:instancePath+"/since",schemaPath:"#/$defs/since/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs30 === errors){
if(data17.from !== undefined){
let data18 = data17.from;
const _errs31 = errors;
if(!((typeof data18 == "number") && (isFinite(data18)))){
validate20.errors = [{instancePath:instancePath+"/since/from",schemaPath:"#/$defs/since/properties/from/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid8 = _errs31 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data17.to !== undefined){
let data19 = data17.to;
const _errs33 = errors;
if(!((typeof data19 == "number") && (isFinite(data19)))){
validate20.errors = [{instancePath:instancePath+"/since/to",schemaPath:"#/$defs/since/properties/to/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid8 = _errs33 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/since",schemaPath:"#/$defs/since/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.record !== undefined){
const _errs35 = errors;
if(!(validate53(data.record, {instancePath:instancePath+"/record",parentData:data,parentDataProperty:"record",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
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
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
