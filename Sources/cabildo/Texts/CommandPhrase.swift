import Reports

/// What the command says: help, messages and the words in them.
enum CommandPhrase: Phrase, CaseIterable {
  // Words of messages.
  case error, note, help
  /// `{word}` is what was probably meant.
  case didYouMean
  /// `{known}` are words.
  case knownWords

  // Words that stand for values in help.
  case designWord, fileWord, folderWord, verdictWord, numberWord, criterionWord, nameWord, kindWord
  case reportWord, commandWord, optionsWord

  // The frame of help.
  case tagline
  /// `{line}` is a command line.
  case usage, seeHelp
  case commandsHeading, argumentsHeading, optionsHeading, examplesHeading, exitCodesHeading
  case repeatable

  // Exit codes.
  case exitDone, exitGateMissed, exitBadRequest, exitNothingEvaluated, exitIncomplete, exitDefect,
    exitInterrupted
  case exitSeveral

  // Options that several commands have.
  case langHelp, colorHelp, helpHelp, versionHelp, configHelp, formatHelp, outputHelp, outputFolderHelp
  case widthHelp, verboseHelp, lintJobsHelp

  // Wrong arguments.
  /// `{name}` is what was written.
  case unknownCommand, unknownOption
  /// `{option}` is an option, `{value}` what follows it.
  case missingValue, unwantedValue, unknownValue, repeatedOption
  /// `{least}` and `{most}` are numbers.
  case notANumber
  /// `{word}` stands for the operand in help.
  case missingOperand
  /// `{operand}` is what was written.
  case tooManyOperands

  // Where reports go.
  /// `{file}` is a path, `{known}` are endings.
  case unknownEnding, unknownEndingMend
  /// `{formats}` are names.
  case severalOnOutput
  case severalOnOutputMend
  /// `{format}` is a name, `{file}` a path.
  case formatBehindFile, formatBehindFileMend
  /// `{file}` is a path.
  case sameFile
  case sameFileMend
  /// `{first}` and `{second}` are paths.
  case sameName
  case sameNameMend
  /// `{format}` is a name.
  case oneDesignOnly
  case oneDesignOnlyMend
  /// `{file}` is a path.
  case replacesInput
  case replacesInputMend

  // evaluate
  case evaluateSummary, evaluateDetails, evaluateSeveral, evaluateFiles, evaluateGate, evaluateDesignHelp
  case minVerdictHelp, readingHelp, quietHelp
  case evaluateExampleText, evaluateExampleSeveral, evaluateExampleGate
  case evaluateStreamDetails, streamHelp, evaluateExampleStream
  /// `{option}` is an option.
  case streamAlone, streamAloneMend
  // report
  case resultsWord, reportSummary, reportDetails, reportInputs, reportFaults, reportResultsHelp
  case reportExampleStore, reportExample, reportExampleStream
  case reportNothing, reportInputsMend, reportLongLine, reportNoResult, reportMoreFaults
  /// `{first}` and `{this}` are rules.
  case reportOtherRules, reportOtherScorecard
  case reportOtherRulesMend, reportOtherScorecardMend
  /// `{id}` is a design's, `{place}` where it is.
  case reportSameDesign
  case reportSameDesignMend
  /// `{member}` is a name.
  case reportLineLacks

  case redactHelp, redactDetails, rankRedactDetails
  /// `{count}` is a number, `{places}` are places.
  case redactedProblems
  case redactedProblemsMend, redactedFault

  // `cabildo completions` and `cabildo manual`.
  case shellWord, completionsSummary, completionsDetails, completionsShellHelp, completionsExample
  case manualSummary, manualDetails, manualExample, manualName, manualSynopsis
  case readingAlone, readingAloneMend
  case readingShown, readingClaimed, readingPossible
  /// `{lesson}` is an id, `{title}` its name, `{verdict}` and `{least}` are verdicts, `{reading}` is a reading.
  case gateMissed

  // config
  case configSummary, configDetails, configSearch, configFileHelp, configFormatHelp, configExample
  /// `{first}` and `{second}` are designs, `{one}` and `{other}` their configurations.
  case severalConfigurations
  case severalConfigurationsMend

  // lint
  case lintSummary, lintDetails, lintFound, lintGates, lintSeverities, lintPathHelp
  case lintFailOnHelp, lintFormatHelp
  case lintMinVerdictHelp, lintMinScoreHelp, lintOnlyHelp, lintSkipHelp, lintMaxFindingsHelp, lintSortHelp
  case lintExampleFolder, lintExampleFormats, lintExampleGates, lintNothing
  case pathWord, scoreWord, ruleWord, dateWord, revisionWord
  case lintExemptions, lintMemory
  case lintBaselineHelp, lintNoRegressHelp, lintWaiversHelp, lintNoWaiversHelp, lintTodayHelp, lintStrictHelp
  case lintBaseHelp, lintWatchHelp
  /// `{done}` and `{total}` are numbers.
  case lintProgress
  /// `{design}` and `{lesson}` are ids, `{before}` and `{after}` scores.
  case lintImproved
  case lintFloor, lintImprovedMend
  /// `{count}` is a number of files, `{code}` an exit code.
  case lintWatching
  /// `{value}` is what was written.
  case notADate

  // baseline
  case baselineSummary, baselineDetails, baselineKey, baselineActionHelp, baselineExample
  /// `{count}` and `{findings}` are numbers.
  case baselineWritten
  /// `{count}` is a number.
  case baselinePruned

  // Files that are no designs.
  case guessArray, guessString, guessNumber, guessWord
  case guessRubric, guessLibrary, guessScorecard, guessEvaluation, guessSchema, guessNothing
  /// `{format}` is what the file says.
  case guessOther
  /// `{format}` is the format of designs.
  case guessMend
  case guessEvaluationMend, guessScorecardMend

  // explain
  case explainSummary, explainDetails, explainCriterionHelp, explainExample, explainList
  /// `{id}` is what was written.
  case unknownCriterion

  // new
  case newSummary, newDetails, newKindHelp, newFileHelp, forceHelp, newExample
  /// `{kind}` is what was written.
  case unknownKind
  case written
  /// `{line}` is a command line.
  case evaluateNext

  // attest
  case attestSummary, attestDetails, attestStale, attestExample

  // schema
  case schemaSummary, schemaDetails, schemaNameHelp, schemaExample
  /// `{name}` is what was written.
  case unknownSchema

  // render
  case renderSummary, renderDetails, renderReportHelp, renderExample

  // rubric
  case rubricSummary, rubricCheckDetails, rubricTestDetails, rubricNewDetails, rubricDocsDetails
  case actionWord, rubricActionHelp, rubricFileHelp, rubricFormatHelp, rubricCoverageHelp, rubricMutateHelp
  case rubricExtendsHelp, rubricLeastHelp
  case rubricSuggestHelp, rubricIncentivesHelp, rubricFolderHelp, rubricDocsCheckHelp
  case rubricCheckExample, rubricTestExample, rubricNewExample

  // advise
  case targetWord
  case effortWord
  case pageFormatHelp
  case pageOutputHelp
  case adviseSummary
  case adviseDetails
  case adviseExactness
  case adviseCodes
  case adviseTargetHelp
  case adviseEffortHelp
  case adviseExample
  case adviseExampleTarget

  // compare
  case beforeWord
  case afterWord
  case compareSummary
  case compareDetails
  case compareParts
  case compareHonest
  case compareBeforeHelp
  case compareAfterHelp
  case compareConfigHelp
  case compareDesignHelp
  case compareExample
  case compareExampleStored
  /// `{before}`, `{after}`: what the message is about.
  case compareOtherScorecard
  /// `{before}`, `{after}`: what the message is about.
  case compareOtherDesign
  case compareOtherDesignMend
  /// `{before}`, `{after}`: what the message is about.
  case compareNotThatDesign
  case compareOtherRules
  case compareOtherRulesMend

  // process plugins
  case pluginHashWord
  case allowPluginHelp
  case pluginTimeoutHelp

  // rank
  case rankSummary, rankDetails, rankDesignHelp, drawsHelp, seedHelp, rankExample

  // rank and its options
  case rankRobust
  case weightsHelp
  case threadsHelp
  case rankExamplePage

  // plugins and their laws
  case jsonWord
  case pluginsCheckDetails
  case pluginsCheckHelp
  case pluginFolderHelp
  case pluginsWithHelp
  case pluginsCheckExample
  /// `{folder}`, `{hash}`: what the message is about.
  case pluginsOrigin
  /// `{law}`: what the message is about.
  case lawBroken
  /// `{law}`: what the message is about.
  case lawNotDeclared
  /// `{id}`, `{count}`: what the message is about.
  case lawsKept
  /// `{id}`, `{count}`: what the message is about.
  case lawsBroken
  /// `{id}`: what the message is about.
  case needsParameters
  case badPluginName, badModuleName
  case newPluginKindHelp, newPluginLanguageHelp, newPluginExample
  case rankByHelp
  case noProcessReporter, noProcessReporterMend, noProcessMeasure, noProcessMeasureMend
  /// `{name}` is the module.
  case registerStrategy, registerReporter, registerMeasure
  /// `{line}`: what the message is about.
  case checkNext

  // calibrate
  case tableWord
  case calibrateSummary
  case calibrateDetails
  case calibrateTable
  case calibrateTableHelp
  case calibrateReferenceHelp
  case calibrateExample
  case ratingsNoHeader
  case ratingsWrongCells
  case ratingsWrongLevel
  case ratingsRepeated
  case ratingsTooFew

  // import and export
  case sheetKindHelp
  case importKindHelp, importSummary, importDetails, importColumns, importParticipedia, importSilence
  case importPathHelp, importFolderHelp, importUnmappedHelp, importParticipediaExample
  case importIDHelp, importTitleHelp, importStatusHelp, importAsOfHelp, importOutputHelp, importExample
  case exportSummary, exportDetails, exportFormulas, exportDesignHelp, exportFolderHelp, exportExample

  // plugins
  case pluginsSummary, pluginsDetails, pluginsStrategyHelp, pluginsSchemaHelp, pluginsExample, pluginsList
  case strategyWord
  /// `{id}` is what was written.
  case unknownStrategyID
  case schemaOfOne

  // language-server
  case languageServerSummary, languageServerDetails, languageServerFeatures, languageServerExample, stdioHelp
  case languageServerExampleConfig

  // workbench
  case workbenchSummary, workbenchDetails, workbenchPrivate, workbenchExample, workbenchExampleConfig
  case workbenchOpen, workbenchPlugins, workbenchPluginsMend

  // version
  /// `{title}` and `{id}` are the scorecard's, `{count}` is a number.
  case scorecardLine
  case defect
}
