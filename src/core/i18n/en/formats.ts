/** English texts: formats. Each file that cannot be read gets its own sentence: what, where, what to do. */
export const formats = {
  'formats.read.empty': '“{file}” is empty. Choose the file again, or ask for it to be sent once more.',
  'formats.read.tooLarge':
    '“{file}” is larger than {limit} MB. A results matrix is far smaller: save it without pictures, or copy the matrix alone into a new file.',
  'formats.read.unknown':
    '“{file}” is of a kind that cannot be read here. Open it in its own program and save the matrix as .docx, .xlsx or .csv.',
  'formats.read.pdf':
    '“{file}” is a PDF, which keeps no table cells. Ask for the Word or Excel file it was made from, or save it as .docx first.',
  'formats.read.rtf': '“{file}” is a rich text file. Open it in Word or LibreOffice and save it as .docx.',
  'formats.read.html':
    '“{file}” is a web page without a table. Check that the matrix is in this page and is a table, not a picture.',
  'formats.read.oldOffice':
    '“{file}” is in the Word or Excel format of before 2007. Open it and save it as .docx or .xlsx.',
  'formats.read.encrypted':
    '“{file}” is protected with a password. Open it in Word or Excel, take the password off and save it again.',
  'formats.read.macro':
    '“{file}” carries macros, and files with programs inside are not opened. Save it as .docx or .xlsx without macros.',
  'formats.read.brokenZip':
    '“{file}” is damaged: it breaks off or its parts do not fit together. Open it in Word or Excel, let it be repaired and save it again.',
  'formats.read.bomb':
    '“{file}” unpacks to far more than a document holds, so it was left alone. Copy the matrix into a new file and try that one.',
  'formats.read.tooMuch':
    '“{file}” holds far more than a results matrix, so it was left alone. Copy the matrix alone into a new file and open that.',
  'formats.read.letters':
    '“{file}” is written in an old code page that cannot be told for certain, and its letters would come out wrong. Save it again as “CSV UTF-8” or as .xlsx.',
  'formats.read.notOffice':
    '“{file}” is a zip archive, not a Word or Excel document. Take the document out of the archive and open that.',
  'formats.read.brokenXml':
    '“{file}” is damaged in its part “{part}”. Open it in Word or Excel, let it be repaired and save it again.',
  'formats.read.entities':
    '“{file}” holds definitions that a Word or Excel document never has, in its part “{part}”, so it was left alone. Save it again from Word or Excel.',
  'formats.read.iatiBroken':
    '“{file}” breaks off or is no well-formed XML, so it cannot be read. Ask for the file to be written again by the program that made it.',
  'formats.read.iatiEntities':
    '“{file}” holds definitions that an IATI file never has, so it was left alone. Ask for a file without them.',
  'formats.read.iatiEmpty':
    '“{file}” holds no activity with results, so there is nothing to draw. Check that results were published with this activity.',
  'formats.read.graphBroken':
    '“{file}” breaks off or is no well-formed GraphML, so it cannot be read. Export the graph again from the program that made it.',
  'formats.read.graphEntities':
    '“{file}” holds definitions that a graph does not need, so it was left alone. Export the graph again without them.',
  'formats.read.graphEmpty':
    '“{file}” holds no node, so there is nothing to draw. Check that the nodes were exported with their names.',
  'formats.read.several':
    '“{file}” was chosen together with other files. Only tables of nodes and edges (.csv) are opened together: open a document alone.',
  'formats.read.noGraph':
    '“{file}” holds tables, but none of nodes and edges. Check that one has the columns From and To, or Source and Target; open a matrix alone.',
  'formats.read.miradiBroken':
    '“{file}” should hold a Miradi project, but it is damaged: it breaks off, or its project.xml is no well-formed XML. Export the project again from Miradi.',
  'formats.read.brokenArchive':
    '“{file}” is damaged: it breaks off or its parts do not fit together. Pack the files again, or ask for the archive to be sent once more.',
  'formats.read.miradiEntities':
    '“{file}” holds definitions that a Miradi project never has, so it was left alone. Export the project again from Miradi.',
  'formats.read.miradiEmpty':
    '“{file}” holds a Miradi project without factors in a results chain or conceptual model, so there is nothing to draw. Check that the diagrams were exported.',
  'formats.read.noTable':
    '“{file}” holds no table, so there is no matrix to read. Check that the results matrix is in this file and is a table, not a picture.',
  'formats.read.noMatrix':
    '“{file}” holds {count, plural, one {# table} other {# tables}}, but none with the columns of a results matrix or logframe. Give the matrix one head row that names at least three of them (results, indicators, baseline, target, source, assumptions), or copy it alone into a new file.',
  'formats.read.noResults':
    '“{file}” holds the columns of a matrix, but no row that begins with its level or a number. Begin each result with its level, such as “Outcome 1:” or “Purpose:”, put the levels in a column or a band of their own, or number the results 1, 1.1, 1.1.1.',
  'formats.read.notJson':
    '“{file}” should hold a Throughline project, but it breaks off or is damaged near character {position}. Take the last copy that opens.',
  'formats.read.notProject':
    '“{file}” is a JSON file, but not a Throughline project. Export the project again with “Throughline project”.',
  'formats.read.future':
    '“{file}” was saved by a newer Throughline (version {version} of the file; this one reads up to {known}). Update Throughline and open it again.',
  'formats.read.tooMany':
    '“{file}” holds {count, number} records; up to {limit, number} can be opened. Split the project in two.',

  'formats.write.unknown': 'There is no format “{to}” to export to. Known are: {known}.',
  'formats.write.unknownAs': '“{name}” cannot be written as .{as}. Known are: {known}.',
  'formats.write.noPlan':
    'There is no activity to print yet. Add an activity, or a row of the work plan, and export again.',
  'formats.write.noRisks':
    'There is no risk to print yet. Name a risk in the design, then export the risk plan.',
  'formats.write.noIndicators':
    'This design has no indicator yet, and this document is made of indicators. Add one, or choose another format.',
  'formats.write.noResults':
    'There is no result to print yet. Write the objective or a first outcome, then export the matrix.',

  'formats.picture.alt':
    'Diagram of the theory of change of {title}. The same stands in words from page {page} on.',
  'formats.picture.part':
    'Part {part} of {rows, plural, one {# row} other {# rows}} by {columns, plural, one {# column} other {# columns}}; grey edges overlap',
  'formats.picture.page': 'Page {page} of {pages}',
  'formats.outline.heading': 'The design in words',
  'formats.outline.beside': 'Beside the chain',
  'formats.outline.actor': 'brought by {actor}',
  'formats.outline.leadsTo': 'leads to {labels}',
  'formats.outline.because': 'leads to {label} because {words}',
  'formats.outline.assumption': 'rests on {label}: {statement}',
  'formats.outline.indicators': '{count, plural, one {# indicator} other {# indicators}}',
  'formats.outline.empty': '{label}: nothing written yet',
  'formats.template.unknown':
    '{tag}, {where}: there is no such placeholder here{hint, select, no {} other {; did you mean {hint}?}}',
  'formats.template.unclosed': '{tag}, {where}: the list begins here, and its end {end} is missing.',
  'formats.template.unopened': '{tag}, {where}: no list of this name begins before it.',
  'formats.template.crossed': '{tag}, {where}: ends before {inner}, which began later, has ended.',
  'formats.template.apart':
    '{tag}, {where}: the list begins elsewhere ({begin}, {at}). Begin and end it in the same table, or both outside of tables.',
  'formats.template.sameRows':
    '{tag}, {where}: another list repeats this row already. Put the second list into rows of its own.',
  'formats.template.formula':
    '{where} holds a formula that is shared with other cells, and rows of this sheet are repeated. Write the formula of this cell for itself.',
  'formats.template.none':
    'There is no placeholder in it. Write for example {project} where the title shall stand; the example shows them all.',
  'formats.template.faults': '“{file}” cannot be filled as it is:\n{faults}',
  'formats.template.otherKind':
    '“{file}” is a template for .{kind}, so it cannot be filled as .{as}. Ask for .{kind}, or take another template.',
  'formats.template.acts':
    '“{file}” carries something that would act when the document is opened (in its part “{part}”): an object, a connection or a field that fetches from elsewhere. Take it out and save the template again.',
  'formats.template.broken':
    '“{file}” could not be filled: {reason} Look at its placeholders, or begin with the example.',
  'formats.template.header': 'the header of the pages',
  'formats.template.footer': 'the footer of the pages',
  'formats.template.in': '{part}, {where}',
  'formats.template.paragraph': 'paragraph “{text}”',
  'formats.template.tableRow': 'table {table, number}, row {row, number}',
  'formats.template.cell': 'sheet “{sheet}”, cell {cell}',

  'formats.where.record': '{table}, record {id}: {fields} could not be read',
  'formats.where.sameId': '{table}, record {id}: this id already names a record of {other}',
  'formats.where.orphan': '{table}, record {id}: what it belongs to is not in the file',
  'formats.where.unknownTable': 'a part named {table} that this version does not know',
  'formats.where.unknownFields': '{table}, record {id}: fields that this version does not know',
  'formats.where.top': 'before the first table or heading',
  'formats.where.section': 'under “{section}”',
  'formats.where.above': 'above the header of a table',
  'formats.where.project': 'in the project block',
  'formats.where.matrix': 'in the matrix, near {at}',
  'formats.where.workplan': 'in the work plan',
  'formats.where.alsoTo': '{label} also contributes to something that is not in the file',
  'formats.where.tooLong': '{label}: what is longer than a field may be',
  'formats.where.footnote': 'in a footnote',
  'formats.where.comment': 'in a comment at the margin',
  'formats.where.textBox': 'in a text box',

  'formats.level.impact': 'all impacts',
  'formats.level.goal': 'all goals',
  'formats.level.objective': 'all objectives',
  'formats.level.outcome': 'all outcomes',
  'formats.level.intermediateOutcome': 'all intermediate outcomes',
  'formats.level.output': 'all outputs',

  'formats.where.miradi.TextBox': 'Miradi: a text box',
  'formats.where.miradi.GroupBox': 'Miradi: a group box and what stands in it',
  'formats.where.miradi.ResultsChain': 'Miradi: a results chain',
  'formats.where.miradi.ConceptualModel': 'Miradi: a conceptual model',
  'formats.where.miradi.other': 'Miradi: beside the factors of a diagram',
  'formats.where.miradi.loose': 'Miradi: an indicator that belongs to no factor of a diagram',
  'formats.where.miradiPart': 'Miradi: “{name}” is part of this',
  'formats.graph.nodes': 'Nodes',
  'formats.graph.edges': 'Arrows',
  'formats.graph.from': 'From',
  'formats.graph.to': 'To',
  'formats.where.graphNode': 'graph, with “{name}”',
  'formats.where.graphLink': 'graph, on the arrow from “{from}” to “{to}”',
  'formats.where.graphLost': 'graph, an arrow whose end is not in the file',
  'formats.where.graphTwice': 'graph, a second node with the id “{id}”',
  'formats.where.graphAlone': 'graph, an indicator that no arrow joins to a result',
  'formats.where.graphGroup': 'graph, the name of a frame round nodes',
  'formats.where.graphHyperedge': 'graph, an edge with several ends',
  'formats.where.graphTable': 'the table {name}',

  'formats.why.on': 'On {on}',
  'formats.why.unattached': 'The file does not say what it belongs to',
  'formats.why.byPlace': 'Likely, by place: under {label}',
  'formats.why.levelByPlace': 'No word says its level: told by its number or place',
  'formats.why.levelByArrows': 'No word says its level: told by where its arrows lead',
  'formats.why.miradiIndicator':
    'It measures a strategy; it stands with the first result that the strategy leads to',
  'formats.why.byWords': 'Likely, by its words',
  'formats.why.planOnly': 'In the work plan only, not in the matrix',
  'formats.why.noIndicator': 'The indicator cell is empty',
  'formats.why.otherPlace': 'Its code and its place differ',

  'formats.ask.tracked':
    'The file holds tracked changes. They were read as if all were accepted; accept or reject them in Word first if you meant otherwise.',
  'formats.ask.hidden':
    'The sheet “{name}” is hidden and was not read. Show it in Excel if it belongs to the matrix.',
  'formats.ask.cellError':
    'Sheet “{sheet}”, cell {cell} shows {shown} instead of a value, so it was read as empty. Write the value there, or in the design.',
  'formats.ask.cellNoResult':
    'Sheet “{sheet}”, cell {cell} holds a formula that was never reckoned, so it was read as empty: formulas are not run here. Open and save the file in Excel, or write the value in the design.',
  'formats.ask.moreCells': '{count, plural, one {One more cell is} other {# more cells are}} like this.',
  'formats.ask.rowsCut':
    '{named, select, yes {Sheet “{sheet}”} other {A table}} has more than {most, number} rows. What stands below them was not read.',
  'formats.ask.columnsCut':
    '{named, select, yes {Sheet “{sheet}”} other {A table}} has more than {most, number} columns. What stands to the right of them was not read.',
  'formats.ask.several':
    'The file holds {count, number} logframes, and all of them were read into this project. If only one is meant, leave the others out when you choose the tables, or remove their results.',
  'formats.ask.twice': '{label} stands twice in the file. Both were read; remove the one that is not meant.',
  'formats.ask.noIndicator':
    '{label} has a baseline or a target, but no indicator. The values are kept under an empty indicator.',
  'formats.ask.noDay':
    '“{words}” beside {label} is no day of the calendar. The words were kept; write the day that is meant.',
  'formats.ask.otherPlace':
    '{label} stands under {parent}. Its code says otherwise; the place was taken and the code kept.',
  'formats.ask.activities':
    '{count, plural, one {Activity {first} stands} =2 {Activities {first} and {last} stand} other {Activities {first} to {last} stand}} under {label}, not under one output.',
  'formats.ask.unattached': 'The file does not say what this assumption belongs to: “{text}”',
  'formats.ask.missing':
    '“{key}” names {count, plural, one {something} other {# things}} that the matrix does not have.',
  'formats.ask.lostEnds':
    '{count, plural, one {# link leads to something that is not in the file, so it is not drawn. The checks name it: draw it again, or remove it.} other {# links lead to something that is not in the file, so they are not drawn. The checks name them: draw them again, or remove them.}}',
  'formats.ask.circle':
    'These lead to each other in a circle: {list}. Remove one link, or mark the one that closes the circle as feedback; until then the matrix leaves one out.',
  'formats.ask.lostPlace':
    'This assumption is attached to something that is not in the file: “{text}”. Attach it again.',

  'formats.ask.miradiVersion':
    'The file is of version {version} of Miradi’s format; known are {oldest} to {newest}. It was read as if it were one of those: compare it with the diagrams in Miradi.',
  'formats.ask.miradiDiagrams':
    'The {count} diagrams of the file lie side by side in one. What stands in several of them is drawn once, with all its links.',
  'formats.ask.miradiSituation':
    'The file holds a conceptual model, but no results chain. Its threats and causes were read as results: word them as the changes you want.',
  'formats.ask.graphTurned':
    'Most arrows of the graph lead from a higher level to a lower one. They were all turned round, so that each leads to what it serves.',
  'formats.ask.graphUndirected':
    'The lines of the graph have no direction. Each was read as leading from the end that is named first to the other.',
  'formats.ask.graphTwice':
    '{count, plural, one {One arrow stands} other {# arrows stand}} twice in the graph and was drawn once: {list}.',
  'formats.ask.graphLost':
    '{count, plural, one {One arrow leads} other {# arrows lead}} to or from something that is not in the file, so it is kept as a note: {list}.',
  'formats.ask.graphFeedback':
    '{count, plural, one {One arrow closes} other {# arrows close}} a circle or leads down, so it is drawn as feedback: {list}. Check which arrow of each circle is the one that leads back.',
  'formats.ask.graphLevels':
    '{count, plural, one {The level of # result was} other {The levels of # results were}} told by where the arrows lead, because no word of the file says it. Check the lanes of the diagram.',

  'formats.missing.baseline.year':
    '{count, plural, one {The year of the baseline is missing for # indicator} other {The years of baselines are missing for # indicators}}: this donor requires them.',
  'formats.missing.baseline.text':
    '{count, plural, one {The baseline of # indicator is missing} other {The baselines of # indicators are missing}}: this donor requires them.',
  'formats.missing.target.text':
    '{count, plural, one {The target of # indicator is missing} other {The targets of # indicators are missing}}: this donor requires them.',
  'formats.missing.target.date':
    '{count, plural, one {The year of the target is missing for # indicator} other {The years of targets are missing for # indicators}}: this donor requires them.',
  'formats.missing.indicator.source':
    '{count, plural, one {The source of # indicator is missing} other {The sources of # indicators are missing}}: this donor requires them.',
  'formats.missing.indicator.definition':
    '{count, plural, one {# indicator lacks} other {# indicators lack}} a definition: this donor requires one for each.',
  'formats.missing.indicator.unit':
    '{count, plural, one {# indicator lacks} other {# indicators lack}} a unit of measure: this donor requires one for each.',
  'formats.missing.indicator.measureType':
    '{count, plural, one {# indicator lacks} other {# indicators lack}} a type of data: this donor requires one for each.',
  'formats.missing.indicator.method':
    '{count, plural, one {# indicator lacks} other {# indicators lack}} a method of collection: this donor requires one for each.',
  'formats.missing.indicator.frequency':
    '{count, plural, one {# indicator does not say} other {# indicators do not say}} how often data are collected: this donor requires it.',
  'formats.missing.indicator.responsible':
    '{count, plural, one {# indicator does not say} other {# indicators do not say}} who is responsible: this donor requires it.',
  'formats.missing.indicator.disaggregation':
    '{count, plural, one {# indicator does not say} other {# indicators do not say}} how values are disaggregated: this donor requires it.',
  'formats.missing.indicator.cumulative':
    '{count, plural, one {# indicator does not say} other {# indicators do not say}} whether values add up over the periods: this donor requires it.',
  'formats.missing.result.weight':
    '{count, plural, one {# output has} other {# outputs have}} no weight: this donor requires one for each.',
  'formats.missing.result.riskRating':
    '{count, plural, one {# output has} other {# outputs have}} no risk rating: this donor requires one for each.',
  'formats.limit.oneImpact':
    '{count, plural, one {# further result at the top: this donor allows one impact, and it is} other {# further results at the top: this donor allows one impact, and they are}} printed as {count, plural, one {a block of its own} other {blocks of their own}}.',
  'formats.limit.oneOutcome':
    '{count, plural, one {# further outcome or intermediate outcome: this donor allows one outcome, and it is printed as a block of its own. Join it with the first, or make it an output.} other {# further outcomes and intermediate outcomes: this donor allows one outcome, and they are printed as blocks of their own. Join them with the first, or make them outputs.}}',
  'formats.limit.sixOutputs':
    '{count, plural, other {# outputs}}: this donor advises six at most. All of them are printed.',
  'formats.limit.weights':
    'The weights of the outputs add up to {count, number} %: this donor requires 100 %.',
  'formats.loss.results':
    '{count, plural, one {# result} other {# results}} with indicators and assumptions: another document prints them.',
  'formats.loss.indicators':
    '{count, plural, one {# indicator with its} other {# indicators with their}} baseline, targets and measured values.',
  'formats.loss.activities': '{count, plural, one {# activity} other {# activities}}.',
  'formats.loss.assumptions': '{count, plural, one {# assumption} other {# assumptions}}.',
  'formats.loss.assumptions.words':
    '{count, plural, one {# assumption is} other {# assumptions are}} printed as words in another cell.',
  'formats.loss.links': '{count, plural, one {# link} other {# links}} and the reasons on them.',
  'formats.loss.secondParents':
    'That {count, plural, one {# element leads} other {# elements lead}} to several results: only one of them is said.',
  'formats.loss.secondParents.words':
    'That {count, plural, one {# element leads} other {# elements lead}} to several results is said in words in its cell.',
  'formats.loss.assumptionsOnLinks':
    'On which link {count, plural, one {# assumption stands} other {# assumptions stand}}.',
  'formats.loss.assumptionsOnLinks.words':
    '{count, plural, one {# assumption on a link is} other {# assumptions on links are}} printed beside the lower end of the link.',
  'formats.loss.assumptionsOnSeveral':
    'That {count, plural, one {# assumption belongs} other {# assumptions belong}} to several elements.',
  'formats.loss.assumptionsOnSeveral.words':
    '{count, plural, one {# assumption that belongs} other {# assumptions that belong}} to several elements: named in words in the first of the rows.',
  'formats.loss.assumptionsOnActivities':
    'That {count, plural, one {# assumption belongs} other {# assumptions belong}} to activities.',
  'formats.loss.marks': 'What was found about {count, plural, one {# assumption} other {# assumptions}}.',
  'formats.loss.values': 'Baselines and targets of {count, plural, one {# indicator} other {# indicators}}.',
  'formats.loss.values.words':
    'Baselines and targets of {count, plural, one {# indicator} other {# indicators}} are printed inside another cell.',
  'formats.loss.years':
    'Years of baselines and targets of {count, plural, one {# indicator} other {# indicators}}.',
  'formats.loss.milestones': 'Milestones of {count, plural, one {# indicator} other {# indicators}}.',
  'formats.loss.actuals': 'Measured values of {count, plural, one {# indicator} other {# indicators}}.',
  'formats.loss.sources':
    'Means of verification of {count, plural, one {# indicator} other {# indicators}}: this layout has no column for them.',
  'formats.loss.rhythm':
    'How often and by whom {count, plural, one {# indicator is} other {# indicators are}} measured.',
  'formats.loss.definitions':
    'Definitions, units, disaggregation and notes of {count, plural, one {# indicator} other {# indicators}}.',
  'formats.loss.weights': 'Weights and risk ratings of {count, plural, one {# output} other {# outputs}}.',
  'formats.loss.descriptions':
    'Descriptions of {count, plural, one {# result or activity} other {# results and activities}}.',
  'formats.loss.themes': 'The theme of {count, plural, one {# result} other {# results}}.',
  'formats.loss.groups':
    'Target group or responsible party of {count, plural, one {# result} other {# results}}.',
  'formats.loss.statuses':
    'The status of {count, plural, one {# result or activity} other {# results and activities}}.',
  'formats.loss.means': 'Means and costs of {count, plural, one {# activity} other {# activities}}.',
  'formats.loss.workplan':
    'Months and responsible parties of {count, plural, one {# activity} other {# activities}} in the work plan.',
  'formats.loss.rationales': 'Reasons on {count, plural, one {# link} other {# links}}.',
  'formats.loss.factors':
    '{count, plural, one {# contributing factor} other {# contributing factors}} with the actors.',
  'formats.loss.risks': '{count, plural, one {# risk} other {# risks}}.',
  'formats.loss.risks.words':
    '{count, plural, one {# risk is} other {# risks are}} printed as words in another cell.',
  'formats.loss.treatments':
    'What is done about {count, plural, one {# risk} other {# risks}}, by whom and when.',
  'formats.loss.preconditions': 'The preconditions of the project.',
  'formats.loss.evidence': 'Evidence about {count, plural, one {# element} other {# elements}}.',
  'formats.loss.changes': 'The record of changes of {count, plural, one {# element} other {# elements}}.',
  'formats.loss.notes': '{count, plural, one {# note} other {# notes}} of an import.',
  'formats.loss.asides': '{count, plural, one {# finding} other {# findings}} set aside.',
  'formats.loss.discussion':
    '{count, plural, one {# comment or suggestion} other {# comments and suggestions}}, with the votes.',
  'formats.loss.positions':
    'Where {count, plural, one {# card stands} other {# cards stand}} in the diagram.',
  'formats.loss.bareResults':
    '{count, plural, one {# result without words or indicators, because IATI allows none} other {# results without words or indicators, because IATI allows none}}.',
  'formats.loss.wordValues':
    '{count, plural, one {# baseline, target or measured value without a certain figure or day is kept} other {# baselines, targets or measured values without a certain figure or day are kept}} as words in the description of the indicator.',

  'formats.where.iati': 'IATI file: {place}',
  'formats.why.iatiType': 'The file does not say whether it is an output, an outcome or an impact',
  'formats.why.iatiPlace':
    'IATI keeps results side by side; this place follows the codes, or the only result a level up',
  'formats.ask.iatiActivities':
    '{count, plural, one {# more activity of the file is} other {# more activities of the file are}} kept as notes: one project is read from one activity.',
  'formats.ask.iatiUnnamed':
    '{count, plural, one {# result or indicator has} other {# results or indicators have}} no title in the file. Write what it says.',

  'formats.iati.needs': 'An IATI file must say more than the design does. Please give: {list}.',
  'formats.iati.misfit':
    'The IATI file would not fit the standard at: {list}. Nothing was written; please report this as a fault of Throughline.',
  'formats.iati.detail.reporting-org':
    'the registered identifier of the publishing organisation, such as XM-DAC-12345 (reporting-org)',
  'formats.iati.detail.reporting-org-type':
    'the type of the publishing organisation, a code such as 22 for a national NGO or 40 for a multilateral (reporting-org-type)',
  'formats.iati.detail.reporting-org-name':
    'the name of the publishing organisation, here or as executing agency of the project (reporting-org-name)',
  'formats.iati.detail.identifier':
    'the activity identifier without blanks, / & | or ?, here or as the project code (identifier)',
  'formats.iati.detail.status':
    'the status of the activity, a code from 1 (planned) to 6 (suspended) (status)',
  'formats.iati.detail.place':
    'where it takes place, a country code of two capital letters or a region code of three figures (place)',
  'formats.iati.detail.sector': 'the purpose code of the sector, five figures (sector)',
  'formats.iati.need.title': 'the title of the project',
  'formats.iati.need.summary': 'the summary of the project',
  'formats.iati.need.dates': 'the first and last day of the project, in this order',
  'formats.iati.need.currency': 'the currency as a code of three capital letters',
  'formats.iati.need.language': 'the language in which the project is written',
  'formats.iati.assumption': 'Assumption: {text}',
  'formats.iati.baseline': 'Baseline: {text}',
  'formats.iati.target': 'Target: {text}',
  'formats.iati.actual': 'Measured: {text}',
  'formats.iati.unit': 'Unit: {text}',
  'formats.iati.source': 'Means of verification: {text}',
  'formats.iati.code': 'Code: {text}',
  'formats.iati.disaggregation': 'Disaggregated by: {text}',
  'formats.iati.method': 'Method: {text}',
  'formats.iati.frequency': 'Frequency: {text}',
} as const;
