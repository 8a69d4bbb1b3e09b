extension CommandPhrase {
  var english: String {
    switch self {
    case .error: "error"
    case .note: "note"
    case .help: "help"
    case .didYouMean: "did you mean `{word}`?"
    case .knownWords: "known: {known}"

    case .designWord: "DESIGN"
    case .fileWord: "FILE"
    case .folderWord: "FOLDER"
    case .verdictWord: "VERDICT"
    case .numberWord: "N"
    case .criterionWord: "CRITERION"
    case .nameWord: "NAME"
    case .kindWord: "KIND"
    case .reportWord: "REPORT"
    case .commandWord: "COMMAND"
    case .optionsWord: "OPTIONS"

    case .tagline:
      "cabildo evaluates written designs of policy dialogues by rubrics: what they show, with the evidence for it"
    case .usage: "Usage: {line}"
    case .seeHelp: "`{line}` tells more"
    case .commandsHeading: "Commands"
    case .argumentsHeading: "Arguments"
    case .optionsHeading: "Options"
    case .examplesHeading: "Examples"
    case .exitCodesHeading: "Exit codes"
    case .repeatable: "May be repeated."

    case .exitDone: "done; gates are met, or none was asked for"
    case .exitGateMissed: "evaluated, and a gate is missed"
    case .exitBadRequest: "wrong arguments, configuration or rubric, or a place that cannot be written to"
    case .exitNothingEvaluated:
      "not evaluated: the file is missing, unreadable, not JSON, or not what it should be"
    case .exitIncomplete: "the evaluation is incomplete: a rule, a strategy or a report failed"
    case .exitDefect: "a defect of cabildo itself"
    case .exitInterrupted: "ended by an interrupt (Ctrl-C); nothing is written"
    case .exitSeveral:
      "Of several designs the most serious code counts: 0 before 1, 3, 4, 2 and 70. What could not be evaluated is never a pass."

    case .langHelp:
      "Language of help, messages and reports; with several (`en,es`), reports on designs are in all of them. Else that of LC_ALL, LC_MESSAGES or LANG, else English."
    case .colorHelp: "Colour on terminals; `auto` heeds NO_COLOR."
    case .helpHelp: "Show this help."
    case .versionHelp: "Show the version, and the built-in scorecard."
    case .configHelp:
      "Configuration to use instead of the nearest `cabildo.json` upward from the design, or else the built-in one. Its paths are relative to its own folder; `builtin:` before a path names a built-in file, as in `builtin:Rubrics/lesson-1.json`."
    case .formatHelp: "Format of a report, on standard output unless an `--output` follows."
    case .outputHelp:
      "File for the format named right before it; without one, the ending of the name tells the format. `-` is standard output."
    case .outputFolderHelp:
      "Folder for the formats without an `--output`: one file for each design, named after it."
    case .lintJobsHelp: "Designs evaluated at the same time; else as many as there are cores."
    case .widthHelp: "Columns of text; else those of the terminal, up to 100, or 80."
    case .verboseHelp: "Show everything that is known about every criterion, and all faults of a file."

    case .unknownCommand: "there is no command `{name}`"
    case .unknownOption: "there is no option `{name}`"
    case .missingValue: "`{option}` needs a value behind it"
    case .unwantedValue: "`{option}` takes no value"
    case .unknownValue: "`{value}` is nothing that `{option}` takes"
    case .repeatedOption: "`{option}` is given twice"
    case .notANumber: "`{option}` takes a whole number from {least} to {most}, not `{value}`"
    case .missingOperand: "{word} is missing"
    case .tooManyOperands: "`{operand}` is one argument too many"

    case .unknownEnding: "the ending of `{file}` tells no format"
    case .unknownEndingMend:
      "write `--format …` before `--output {file}`, or use one of these endings: {known}"
    case .severalOnOutput: "several formats for standard output: {formats}"
    case .severalOnOutputMend: "write `--output FILE` behind all but one of them"
    case .formatBehindFile: "`--format {format}` stands behind `--output {file}`"
    case .formatBehindFileMend: "write `--format {format} --output {file}`"
    case .sameFile: "two reports would go to `{file}`"
    case .sameFileMend: "give each a file of its own"
    case .sameName: "the reports on `{first}` and `{second}` would have the same name"
    case .sameNameMend: "evaluate them one by one, each with an `--output` of its own"
    case .oneDesignOnly: "a report of the format `{format}` holds one design, and there are several"
    case .oneDesignOnlyMend: "write `--output-dir FOLDER` instead, for a file for each design"
    case .replacesInput: "the report would replace `{file}`, which is read"
    case .replacesInputMend: "choose another file"

    case .evaluateSummary: "evaluate designs and report on them"
    case .evaluateDetails:
      "A report is a view of one result: the verdicts, the levels with their evidence, and what would raise them. Without `--format` and `--output` it is text on standard output."
    case .evaluateSeveral:
      "Of several designs, text reports stand one after the other and JSON reports in an array, whichever of the designs are sound, and CSV and NDJSON are one table; HTML needs `--output-dir`. Designs that cannot be evaluated are told on standard error and left out."
    case .evaluateFiles:
      "Files are read up to 64 MiB. Report files are written beside their place and then renamed, so that they are whole or not there; a link is replaced, not followed. Nothing is written where nothing could be evaluated."
    case .evaluateGate:
      "The exit code says whether there is a result, not how good it is, unless `--min-verdict` asks for more."
    case .evaluateDesignHelp: "A design, a JSON file of the format dialogue-design/1; `-` is standard input."
    case .minVerdictHelp:
      "Exit with 1 where a lesson has a worse verdict, or cannot be judged: `not-satisfied`, `weak`, `partly`, `largely` or `satisfied`, unless the configuration names other verdicts."
    case .readingHelp:
      "The reading that `--min-verdict` looks at: what is shown, what is claimed, or what is possible. Else the configuration's, which is what is shown."
    case .quietHelp: "Nothing on standard output, and no warnings."
    case .evaluateExampleText: "The report as text."
    case .evaluateExampleSeveral: "Text on the terminal and a page in a file, in one run."
    case .evaluateExampleGate: "For scripts: only the exit code and what is wrong."
    case .evaluateStreamDetails:
      "With `--stream`, each line of standard input is a design and each line of standard output what it came to: verdicts, numbers and levels in all readings, or what is wrong with it. A line that is no design does not end the stream; the exit code tells of it at the end."
    case .streamHelp: "Evaluate a stream of designs, one a line."
    case .evaluateExampleStream: "A batch of any size, a line for each design."
    case .streamAlone:
      "`--stream` answers with one line of JSON for each design; `{option}` does not go with it"
    case .streamAloneMend: "leave `{option}` out, or evaluate files"
    case .resultsWord: "RESULTS"
    case .reportSummary: "write one page about many results"
    case .reportDetails:
      "The page says how verdicts are spread over the designs, which gaps are the most common, which criteria tell designs apart, by the entropy of their levels, and what level each design has on each criterion."
    case .reportInputs:
      "Results are what `evaluate --format json` and `evaluate --stream` write: one evaluation, an array of them, or a line for each. Lines are read as they come and only levels and verdicts are kept, so that a batch may have any size. The lines of a stream are read by the rules of `--config`, or by the built-in ones."
    case .reportFaults:
      "All results must be made by the same rules, and no design may come twice. What cannot be taken in is told with its place and left out; the page says how many are, and the exit code is 3."
    case .reportResultsHelp: "A file of results; `-` is standard input."
    case .reportExampleStore: "Store the evaluations of some designs."
    case .reportExample: "A page about them."
    case .reportExampleStream: "The same for a batch of any size."
    case .reportNothing: "there is no result in what was read"
    case .reportInputsMend:
      "give what `cabildo evaluate --format json` or `cabildo evaluate --stream` has written"
    case .reportLongLine: "the line is longer than 64 MiB"
    case .reportNoResult: "the line is no result"
    case .reportMoreFaults: "further faults are counted, and not told"
    case .reportOtherRules: "this was made by other rules ({this}) than the first result ({first})"
    case .reportOtherRulesMend: "evaluate the designs again, all by the same rules"
    case .reportOtherScorecard:
      "this was made by other rules ({this}) than those that lines are read by ({first})"
    case .reportOtherScorecardMend:
      "name the configuration that the stream was evaluated by with `--config`, or evaluate it again"
    case .reportSameDesign: "the design `{id}` is there already, from {place}"
    case .reportSameDesignMend: "leave one of them out"
    case .reportLineLacks: "the result lacks `{member}`, or it is none that the rules know"
    case .redactHelp: "Quote nothing of the design: people and organisations become roles, for sharing."
    case .redactDetails:
      "With `--redact`, the report can be shared: people and organisations become roles (participant 3, critic 1), the same throughout, and all that somebody wrote becomes the name and number of its place. A stored evaluation is redacted when it is made, not when it is rendered."
    case .rankRedactDetails:
      "With `--redact`, designs are numbers, in the order of the arguments, and nothing of them is quoted."
    case .redactedProblems:
      "{count} faults or oddities are not told, as they would quote the design, at {places}"
    case .redactedProblemsMend: "read them without `--redact`"
    case .redactedFault: "not told, as it would quote the design"
    case .shellWord: "SHELL"
    case .completionsSummary: "write what makes a shell complete command lines"
    case .completionsDetails:
      "The script is made from the same declarations as this help; write it again after an update."
    case .completionsShellHelp: "`bash`, `zsh` or `fish`."
    case .completionsExample:
      "For bash; zsh looks in the folders of $fpath, fish in ~/.config/fish/completions."
    case .manualSummary: "write the manual page"
    case .manualDetails: "It is text for man(1), with all commands and options, in the language of `--lang`."
    case .manualExample: "Read it without installing it."
    case .manualName: "Name"
    case .manualSynopsis: "Synopsis"
    case .readingAlone: "`--reading` says what a gate looks at, and there is no gate"
    case .readingAloneMend: "add `--min-verdict VERDICT`"
    case .readingShown: "as shown"
    case .readingClaimed: "as claimed"
    case .readingPossible: "as possible"
    case .gateMissed: "gate missed: {lesson} “{title}” is “{verdict}” {reading}; “{least}” is asked for"

    case .configSummary: "show the configuration that counts for a design, and where each value comes from"
    case .configDetails:
      "The configuration is printed with all that it extends: a line a value, with the file, line and column that it comes from. With `--file`, what `overrides` say of the design stands where it counts."
    case .configSearch:
      "Without `--config`, a design's configuration is the nearest `cabildo.json` upward from it, up to the root of its repository; without one it is the built-in one."
    case .configFileHelp: "The design; else the folder that the command runs in counts."
    case .configFormatHelp: "`text`, or `json` for scripts."
    case .configExample: "What this design is judged by."
    case .severalConfigurations:
      "the designs have different configurations: {first} has {one}, {second} has {other}"
    case .severalConfigurationsMend:
      "run the command once for each, or name one configuration with `--config`"

    case .lintSummary: "Find what in designs is below the gates, contradicts itself or is not stated"
    case .lintDetails:
      "Evaluates the designs and lists findings, each with its place, why it matters and what to do. Several `--format` can be written in one run, each with an `--output` behind it but one."
    case .lintFound:
      "In folders, files whose name ends in .json and whose `format` is that of designs are taken; names that begin with a dot and what a .gitignore below the path names are left out. Rubrics, libraries and configurations found there are loaded, and what is wrong with them is a finding; `cabildo rubric check` says more. That nothing is found ends with exit code 3."
    case .lintGates:
      "The gates are those of the configuration, unless `--min-verdict`, `--min-score` or `--reading` say otherwise."
    case .lintSeverities:
      "An error is a missed gate, a criterion so low that its lesson cannot meet the gate, or a file with faults. A warning is a contradiction, or another criterion at level 0 or 1. A note is a criterion above that whose next level is not stated or waits for others."
    case .lintExemptions:
      "Waivers and a baseline, named in the configuration or here, excuse findings; reports say how many. With `--base` they, the configuration and the rubrics are read from that revision, so that a change cannot excuse itself."
    case .lintMemory:
      "Findings are written file by file, in the order of the files, and shown when all is done; memory does not grow with their number, in whatever order they are shown. An interrupt (Ctrl-C) ends with 130 and writes nothing."
    case .lintBaselineHelp: "Known findings and scores, as `cabildo baseline write` writes them."
    case .lintNoRegressHelp:
      "Fail where a lesson's verdict or number is worse than in the baseline; say what is better."
    case .lintWaiversHelp: "Findings that somebody answers for, as a file of the format waivers/1."
    case .lintNoWaiversHelp: "Pass over the waivers of the configuration."
    case .lintTodayHelp:
      "The day for which waivers count, as 2026-01-31; else that of SOURCE_DATE_EPOCH, else today in UTC."
    case .lintStrictHelp: "Fail where a waiver or an entry of the baseline excuses nothing any more."
    case .lintBaseHelp:
      "Judge by the configuration, rubrics, waivers and baseline of a git revision, and report a change that edits designs and these."
    case .lintWatchHelp: "Run again whenever a file changes, until Ctrl-C."
    case .lintProgress: "{done} of {total} designs"
    case .lintImproved: "{lesson} of {design}: {before} → {after}"
    case .lintFloor: "better than the baseline"
    case .lintImprovedMend: "`cabildo baseline write` makes these the new floor; commit what it writes"
    case .lintWatching: "exit code {code}; watching {count} files, Ctrl-C ends"
    case .dateWord: "DATE"
    case .revisionWord: "REVISION"
    case .notADate: "`{option}` takes a day as 2026-01-31, not `{value}`"

    case .baselineSummary: "write, check and prune the findings and scores that a team starts from"
    case .baselineDetails:
      "`write` takes all that is found now, and each lesson's verdict and number, into the file; designs that are not among the PATHs stay as they are while their files are there. `check` exits with 1 where something is found that the file does not have, a lesson is worse, or an entry is stale. `prune` takes stale entries out and adds nothing."
    case .baselineKey:
      "A finding is known by its criterion, its place by names and identities, and what was judged there, so that it stays known when lists are reordered, files renamed or laid out anew. One that got better is known, too; one that got worse is new."
    case .baselineActionHelp: "`write`, `check` or `prune`."
    case .baselineExample: "Start from what is there, and ask only that nothing gets worse."
    case .baselineWritten: "written: designs {count}, findings {findings}"
    case .baselinePruned: "stale entries taken out: {count}"

    case .lintPathHelp:
      "File or folder; the folder that the command runs in without one. `-` is standard input."
    case .lintFormatHelp:
      "Format of a report: text, json, sarif, junit, gitlab, github, checkstyle, tap, markdown, github-summary. On standard output unless an `--output` follows."
    case .lintFailOnHelp: "Least severity that ends with exit code 1; `error` without this option."
    case .lintMinVerdictHelp: "Least verdict that every lesson must have."
    case .lintMinScoreHelp:
      "Least number, 0 to 100, that every lesson must have; `lesson-1=60` asks it of one lesson, `overall=60` of the whole."
    case .lintOnlyHelp: "Criterion, contradiction, lesson or kind of finding to show; several with commas."
    case .lintSkipHelp:
      "Criterion, contradiction, lesson or kind of finding to leave out; several with commas."
    case .lintMaxFindingsHelp: "Most findings to show; the exit code counts them all."
    case .lintSortHelp: "Order of the findings; `place` without this option."
    case .lintExampleFolder: "All designs below a folder"
    case .lintExampleFormats: "Text on the screen, SARIF in a file"
    case .lintExampleGates: "Other gates than those of the configuration"
    case .lintNothing: "no design was found"
    case .pathWord: "PATH"
    case .scoreWord: "[LESSON=]N"
    case .ruleWord: "RULE"

    case .guessArray: "this is a JSON array, and a design is an object"
    case .guessString: "this is a JSON string, and a design is an object"
    case .guessNumber: "this is a JSON number, and a design is an object"
    case .guessWord: "this is a single JSON word, and a design is an object"
    case .guessRubric: "this is a rubric, not a design"
    case .guessLibrary: "this is a library of facts for rubrics, not a design"
    case .guessScorecard: "this is a configuration, not a design"
    case .guessEvaluation: "this is the result of an evaluation, not a design"
    case .guessSchema: "this is a JSON Schema, not a design"
    case .guessNothing: "this is JSON, but nothing in it is of a design"
    case .guessOther: "the format `{format}` is not that of designs"
    case .guessMend:
      "a design begins with `\"format\": \"{format}\"`; `cabildo new design` writes one to start from"
    case .guessEvaluationMend: "`cabildo render` turns it into other formats"
    case .guessScorecardMend: "name a design, and the configuration with `--config`"

    case .explainSummary: "show what a criterion asks, and why"
    case .explainDetails:
      "The page has the question, the clauses of the lesson, the five levels with the origin of their thresholds, the evidence asked for, the advice, and what a machine cannot see. Without a CRITERION all criteria are listed."
    case .explainCriterionHelp: "The id of a criterion, for example L1-01."
    case .explainExample: "The page of the first criterion."
    case .explainList: "`cabildo explain` lists all criteria"
    case .unknownCriterion: "there is no criterion `{id}`"

    case .newSummary: "write a file to start from"
    case .newDetails: "A file that exists is never replaced without `--force`."
    case .newKindHelp:
      "What to write: `design`, or `plugin`, a folder with a plugin that keeps the laws."
    case .newFileHelp: "Where to write it; a design goes to standard output without."
    case .forceHelp: "Replace the file where it exists."
    case .newExample: "A template in Spanish."
    case .unknownKind: "there is no template `{kind}`"
    case .written: "written"
    case .evaluateNext: "fill it in, then run `{line}`"

    case .attestSummary: "print the hash of a design, for the word of others on it"
    case .attestDetails:
      "Whoever gives their word on a criterion gives it on what the design says that day. Write who, in which capacity, when, and this hash as `document_hash` in `attestations`. First add to `actors` and `evidence` what the attestation refers to: the hash is of all the design but its attestations. Spaces and the order of members do not count."
    case .attestStale:
      "Once the design changes, their agreement is stale: reports show it, and it does not count as shown until they are asked again. An objection counts on. An agreement without a hash does not count."
    case .attestExample: "Also says which attestations are of another version, or of none."

    case .schemaSummary: "show the JSON Schema of a file format"
    case .schemaDetails: "Editors complete and check files by it. Without a NAME all schemas are listed."
    case .schemaNameHelp: "design, rubric, library, scorecard (or config), waivers, baseline, evaluation."
    case .schemaExample: "For the setting `json.schemas` of an editor, for example."
    case .unknownSchema: "there is no schema `{name}`"

    case .renderSummary: "make a report from a stored result"
    case .renderDetails:
      "Nothing is evaluated again: the result is read from a report of the format json, which holds all texts in all languages."
    case .renderReportHelp: "A report of the format json; `-` is standard input."
    case .renderExample: "A page in Spanish from a result."

    case .rubricSummary: "check, test, start and document rubrics"
    case .rubricCheckDetails:
      "`check` reads rubrics as an evaluation would, and then looks for what cannot be meant: levels that nobody can reach or that ask for nothing new, thresholds that go down, facts and measures that nothing uses, languages that say different things, ids used twice, weights without effect, rules without a test. Exit code 2 where there is an error."
    case .rubricTestDetails:
      "`test` runs the `.tests.json` file beside each rubric. A failure shows the facts and measures that led to it. Exit code 1 where a test fails."
    case .rubricNewDetails:
      "`new` writes a rubric of one criterion with its tests, which pass, to be changed step by step."
    case .rubricDocsDetails:
      "`docs` writes a page for each criterion, in English and Spanish, as Markdown and as one HTML page."
    case .actionWord: "ACTION"
    case .rubricActionHelp: "check, test, new or docs."
    case .rubricFileHelp:
      "Rubrics or libraries; without any, all of the configuration: that of `--config`, else `config.json` in this folder, else the built-in one. For `new`, the name of the rubric."
    case .rubricFormatHelp: "For `check`: the format of the findings."
    case .rubricCoverageHelp:
      "For `test`: list the levels, conditions, messages and contradictions that no test reaches, and the fields of designs that no rule reads. Exit code 1 where there is such a gap."
    case .rubricMutateHelp:
      "For `test`: put small faults into the rubric, one at a time, and list those that no test notices."
    case .rubricLeastHelp:
      "With `--mutate`: exit with 1 where fewer faults of a hundred are noticed in a file."
    case .rubricSuggestHelp: "As `--mutate`, with tests that would notice them. Takes some minutes."
    case .rubricIncentivesHelp:
      "For `test`: leave out, empty and double every part of a design, and list what raises a level by it."
    case .rubricExtendsHelp:
      "For `new`: the rubric that the new one changes, a file or `builtin:` and the path of one that the program carries."
    case .rubricFolderHelp: "For `docs`: the folder of the pages; else `Documentation/Criteria`."
    case .rubricDocsCheckHelp: "For `docs`: write nothing, and exit with 1 where a page is stale."
    case .rubricCheckExample: "The first lesson, as its author would have it."
    case .rubricTestExample: "Its tests, and what they do not reach."
    case .rubricNewExample: "A new rubric with its tests."

    case .targetWord:
      "TARGET"
    case .effortWord:
      "CRITERION=N"
    case .pageFormatHelp:
      "Format of the report; else what the ending of `--output` says (.txt, .json, .md, .html), else text."
    case .pageOutputHelp:
      "File to write; else standard output."
    case .adviseSummary:
      "say what would raise a design most, and the cheapest way to a target"
    case .adviseDetails:
      "For each lesson: first what needs no change of the design (a claim documented, a gap filled, the word of others), then the next level of each criterion, each with the points that it brings. Then the cheapest set of changes that leads to the next verdict, or to the target."
    case .adviseExactness:
      "A gain is a promise: an evaluation with the change has exactly that number. The cheapest set is exact where the search ends within its limit and the strategies promise that more is never worse; else it says `optimal: false`."
    case .adviseCodes:
      "With `--target`, exit code 1 says that some lesson cannot reach it."
    case .adviseTargetHelp:
      "What each lesson is to reach, as shown: a verdict such as `largely`, or a number from 0 to 100. Else the next verdict."
    case .adviseEffortHelp:
      "What one level more of a criterion costs you, for example `L1-07=3`; 1 where you say nothing."
    case .adviseExample:
      "What to do next, lesson by lesson."
    case .adviseExampleTarget:
      "The cheapest way to a verdict, with an effort of your own."

    case .beforeWord:
      "BEFORE"
    case .afterWord:
      "AFTER"
    case .compareSummary:
      "say what changed between two versions of a design, and why"
    case .compareDetails:
      "Lesson by lesson: the verdict and the number before and after, and what each criterion that changed did to the number. The points of the criteria add up."
    case .compareParts:
      "The difference is split into what the design did, the rubrics and the configuration, and the engine. Two designs are both evaluated now; give `--before-config` where the first was judged by other rules. A stored evaluation is taken as it is; with `--before-design` its design is evaluated again, which makes the split exact."
    case .compareHonest:
      "A share that fell because its list became longer, while nothing that counted was lost, is named as such. Unlike things are refused: other designs, other scorecards."
    case .compareBeforeHelp:
      "A design, or an evaluation that `evaluate --format json` wrote."
    case .compareAfterHelp:
      "The same design later, or a later evaluation of it."
    case .compareConfigHelp:
      "The configuration that BEFORE was judged by, where it is another one."
    case .compareDesignHelp:
      "The design that a stored evaluation BEFORE is of."
    case .compareExample:
      "For a merge request."
    case .compareExampleStored:
      "What the design did, and what newer rules did."
    case .compareOtherScorecard:
      "the evaluations are of different scorecards, {before} and {after}, and are not compared"
    case .compareOtherDesign:
      "the evaluations are of different designs, {before} and {after}, and are not compared"
    case .compareOtherDesignMend:
      "`cabildo rank` puts different designs side by side"
    case .compareNotThatDesign:
      "this is not the design that was evaluated: {before} then, {after} here"
    case .compareOtherRules:
      "the evaluation after was made by other rules or another engine than those at hand"
    case .compareOtherRulesMend:
      "give its design instead of the stored evaluation, or its configuration with `--config`"

    case .pluginHashWord:
      "NAME@sha256:HASH"
    case .allowPluginHelp:
      "Allow a process plugin that the configuration names to run, if its folder has just this content; else only what `cabildo-plugins.lock` beside the configuration allows."
    case .pluginTimeoutHelp:
      "The seconds that one answer of a process plugin may take; else 10."

    case .rankSummary: "put several designs side by side, and say how robust their order is"
    case .rankDetails:
      "Lesson by lesson: ranks by what designs show, how they hold up when the criteria's weights are drawn at random, and the criteria on which the lead depends. It informs a choice and makes none."
    case .rankDesignHelp: "A design; two or more."
    case .drawsHelp: "How often weights are drawn; else 10000."
    case .seedHelp: "The seed of the draws; the same seed gives the same result. Else 1."
    case .rankExample: "Two designs, lesson by lesson."

    case .rankRobust:
      "Designs that another dominates are named first. Pairs are certain, robust, leaning or too close to call; what a design leaves open is carried through as the most that it could reach. The same seed gives the same bytes, on any number of threads."
    case .weightsHelp:
      "The weights that the draws are around: the rubric's, equal ones, or from the order of importance in the rubric (`roc`, `rank-sum`, `rank-reciprocal`)."
    case .threadsHelp:
      "Threads for the draws; the result does not depend on it. Else 1."
    case .rankExamplePage:
      "A page with drawings."

    case .jsonWord:
      "PARAMETERS"
    case .pluginsCheckDetails:
      "`cabildo plugins check NAME` holds a strategy to the laws: bounded, deterministic, order-independent, weights relative, nothing to score is a failure, and every trait that it declares. What it does not declare is shown by an example where there is one. Exit code 1: a law is broken. 4: a plugin could not be asked."
    case .pluginsCheckHelp:
      "With `check` before it: the strategy to hold to the laws."
    case .pluginFolderHelp:
      "Folder of a process plugin to list or check beside those that are built in. A `cabildo-plugins.lock` beside the folder counts."
    case .pluginsWithHelp:
      "Parameters to check the strategy with; ids of parts are c1 to c5."
    case .pluginsCheckExample:
      "The laws, with parameters of one's own."
    case .pluginsOrigin:
      "  from {folder}, sha256:{hash}"
    case .lawBroken:
      "broken: {law}"
    case .lawNotDeclared:
      "not declared, and does not hold: {law}"
    case .lawsKept:
      "{id} keeps every law and every trait that it declares (broken: {count})"
    case .lawsBroken:
      "{id} breaks laws: {count}"
    case .needsParameters:
      "`{id}` cannot be made from these parameters; give others with `--with`"
    case .badPluginName:
      "a plugin's name has small letters, digits and hyphens, a letter first"
    case .badModuleName:
      "a Swift module's name has letters and digits, a large letter first: `MyMean`"
    case .newPluginKindHelp: "What kind of plugin; an aggregator unless you say."
    case .newPluginLanguageHelp:
      "`python`: a program in a process of its own, which a configuration names. `swift`: a module to build the command with. Python unless you say."
    case .newPluginExample: "A strategy as a Swift module, with a test that holds it to the laws."
    case .noProcessReporter: "a report needs no process of its own"
    case .noProcessReporterMend:
      "write a program that reads what `cabildo evaluate --format json` prints, or a Swift module with `--language swift`"
    case .registerStrategy:
      "add `{name}` to `plugins` in Package.swift and Fuzz/Package.swift, and `import {name}` and `{name}.module` to Sources/BuiltInStrategies/BuiltInStrategies.swift; `swift test --filter {name}` holds it to the laws"
    case .noProcessMeasure: "a measure decides levels, and is not left to another process"
    case .noProcessMeasureMend:
      "compose it of the measures of the rule language, or write a Swift module with `--language swift`"
    case .registerMeasure:
      "add `{name}` to `plugins` in Package.swift and Fuzz/Package.swift, and `import {name}` and, under `measures`, `{name}.module` to Sources/BuiltInStrategies/BuiltInStrategies.swift; `swift test --filter {name}` holds it to the laws"
    case .rankByHelp:
      "Also give the ranks of a comparator, as `cabildo plugins` lists them; its own parameters are the standard ones."
    case .registerReporter:
      "add `{name}` to `reporters` in Package.swift, and `import {name}` and `{name}()` to Sources/cabildo/Plugins.swift; `swift test --filter {name}` tests it"
    case .checkNext:
      "hold it to the laws with `{line}`"

    case .tableWord:
      "TABLE"
    case .calibrateSummary:
      "say how far several raters agree, criterion by criterion"
    case .calibrateDetails:
      "For each criterion and over all: the share of pairs with the same level, and with levels at most one apart, quadratic kappa and bias of each rater against one of them; ordinal alpha and ICC(A,1) over all. What is undefined is said to be, with its reason, and `null` in JSON."
    case .calibrateTable:
      "A table is a text of comma-separated values without quotation marks whose first line names the columns `design`, `criterion`, `rater` and `level`; a level is 0 to 4, or empty where it was left open."
    case .calibrateTableHelp:
      "The ratings; `-` is standard input."
    case .calibrateReferenceHelp:
      "The rater that the others are compared with; else the first of the table."
    case .calibrateExample:
      "For scripts."
    case .ratingsNoHeader:
      "the first line does not name the columns `design`, `criterion`, `rater` and `level`"
    case .ratingsWrongCells:
      "the line has another number of cells than the first"
    case .ratingsWrongLevel:
      "a level is 0 to 4, or empty"
    case .ratingsRepeated:
      "the rater has given this criterion of this design a level already"
    case .ratingsTooFew:
      "agreement takes two raters or more"

    case .sheetKindHelp:
      "`csv`: separated values, as spreadsheet programs write them."
    case .importKindHelp:
      "`csv`: separated values, as spreadsheet programs write them. `participedia`: the public export of cases."
    case .importSummary:
      "Make designs from spreadsheets or from Participedia's cases"
    case .importParticipedia:
      "`participedia` makes a design of each case in Participedia's public export: on standard output one a line, as `cabildo evaluate --stream` takes them, or with `--output-dir` one a file. What has no place in a design is said, column by column. The contents of the export are under Participedia's licence."
    case .importFolderHelp:
      "The folder for the designs of cases, one a file."
    case .importUnmappedHelp:
      "A table to write, with each value of the cases that has no place in a design, its line and the reason."
    case .importParticipediaExample:
      "From an export of cases, one file each."
    case .importDetails:
      "Sheets are files of separated values in UTF-8, with comma or semicolon: `participants.csv`, `stakeholders.csv` and `agenda.csv`, or `participantes.csv` and `mapa-de-actores.csv`. Give their folder or the files; one is enough."
    case .importColumns:
      "The first line names the columns, in English, in Spanish or as the format does, in any order; so do cells with words that the format knows. Each row needs a name or an id. What cannot be taken over is said with file, line and column, and then nothing is written."
    case .importSilence:
      "An empty cell is not stated, and never “no”. Write “unknown” where nobody knows."
    case .importPathHelp:
      "A folder with sheets, or sheets; for cases the file of the export."
    case .importIDHelp:
      "The id of the design; else `imported`."
    case .importTitleHelp:
      "The title of the design."
    case .importStatusHelp:
      "The status of the design; else `proposed` with sheets, and what the export says with cases."
    case .importAsOfHelp:
      "The reference date, as 2026-01-31. Else, with sheets, that of SOURCE_DATE_EPOCH or today in UTC; with cases, the day of the entry's last change."
    case .importOutputHelp:
      "The file to write; else the design goes to standard output."
    case .importExample:
      "From the sheets of a folder."
    case .exportSummary:
      "Write the lists of a design as spreadsheets"
    case .exportDetails:
      "Participants, stakeholder map and agenda, each as a file of comma-separated values in UTF-8 that `cabildo import csv` reads again; names of columns and words are those of the language. The rest of the design is not in them."
    case .exportFormulas:
      "A cell that a spreadsheet could take for a formula begins with an apostrophe, which importing takes away again."
    case .exportDesignHelp:
      "The design; `-` is standard input."
    case .exportFolderHelp:
      "The folder for the sheets; it is made where it is missing. Else the current one."
    case .exportExample:
      "Three sheets in a folder."
    case .pluginsSummary: "list the scoring strategies, and show what one does"
    case .pluginsDetails:
      "A configuration names strategies for a lesson's verdict, its number and the whole. The page of one has its formula, when to use it, its pitfalls, its parameters and what holds of it."
    case .pluginsStrategyHelp: "The id of a strategy, for example `weighted-mean`."
    case .pluginsSchemaHelp: "Show the JSON Schema of the strategy's parameters instead."
    case .pluginsExample: "The page of a strategy."
    case .pluginsList: "`cabildo plugins` lists all strategies"
    case .strategyWord: "STRATEGY"
    case .unknownStrategyID: "there is no strategy `{id}`"
    case .schemaOfOne: "`--schema` goes with one STRATEGY"

    case .languageServerSummary: "help editors with designs, rubrics and configurations (LSP)"
    case .languageServerDetails:
      "Speaks the Language Server Protocol 3.17 on standard input and output: an editor starts it. `Documentation/Editors.md` has settings to copy."
    case .languageServerFeatures:
      "It shows faults and findings while you type, explains fields, criteria and measures, completes fields, words and ids, leads to definitions and references, lists criteria with their levels, and mends what it can. Its texts are in the editor's language."
    case .languageServerExample: "What an editor runs."
    case .languageServerExampleConfig: "Designs are judged by another configuration."
    case .workbenchSummary: "write a page in which designs are filled in and judged in a browser"
    case .workbenchDetails:
      "Writes one HTML file with a form for designs, made from the design format, and the engine, which shows the verdicts while you type. Open it in a browser; nothing else is needed, and designs are opened and saved as files."
    case .workbenchPrivate:
      "The page makes no request to any network. A draft stays in the browser until you clear it."
    case .workbenchExample: "The page, with the three lessons."
    case .workbenchExampleConfig: "The page in Spanish, with rubrics of your own."
    case .workbenchOpen: "open it in a browser"
    case .workbenchPlugins: "a page cannot run the process plugins that this configuration names"
    case .workbenchPluginsMend: "name a configuration without `plugins`"
    case .stdioHelp: "Changes nothing: some editors give it to every server."

    case .scorecardLine: "scorecard {id}: {title} ({count} criteria)"
    case .defect: "the built-in scorecard does not load: please report this defect"
    }
  }
}
