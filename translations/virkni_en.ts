<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BasisPanel</name>
    <message numerus="yes">
        <source>%n of {all} sections begun or done. Nothing has to be filled in.</source>
        <translation>
            <numerusform>%n of {all} sections begun or done. Nothing has to be filled in.</numerusform>
            <numerusform>%n of {all} sections begun or done. Nothing has to be filled in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n other answer(s)</source>
        <translation>
            <numerusform>Show %n other answer</numerusform>
            <numerusform>Show %n other answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BehindPanel</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message numerus="yes">
        <source>The caseload is not whole: %n problem(s).</source>
        <translation>
            <numerusform>The caseload is not whole: %n problem.</numerusform>
            <numerusform>The caseload is not whole: %n problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoachOfSeveralDialog</name>
    <message numerus="yes">
        <source>For %n participant(s).</source>
        <translation>
            <numerusform>For %n participant.</numerusform>
            <numerusform>For %n participants.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message numerus="yes">
        <source>Same for %n other conflict(s)</source>
        <translation>
            <numerusform>Same for %n other conflict</numerusform>
            <numerusform>Same for %n other conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictsView</name>
    <message numerus="yes">
        <source>%n conflict(s) from lists taken in</source>
        <translation>
            <numerusform>%n conflict from lists taken in</numerusform>
            <numerusform>%n conflicts from lists taken in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractDialog</name>
    <message numerus="yes">
        <source>This type runs %n month(s) at most.</source>
        <translation>
            <numerusform>This type runs %n month at most.</numerusform>
            <numerusform>This type runs %n months at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindOrDo</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapWords</name>
    <message numerus="yes">
        <source>%n participant(s) without a stage</source>
        <translation>
            <numerusform>%n participant without a stage</numerusform>
            <numerusform>%n participants without a stage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) without a coach</source>
        <translation>
            <numerusform>%n participant without a coach</numerusform>
            <numerusform>%n participants without a coach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) left without a reason</source>
        <translation>
            <numerusform>%n participant left without a reason</numerusform>
            <numerusform>%n participants left without a reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) left before they were enrolled</source>
        <translation>
            <numerusform>%n participant left before they were enrolled</numerusform>
            <numerusform>%n participants left before they were enrolled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s) without an end reason</source>
        <translation>
            <numerusform>%n placement without an end reason</numerusform>
            <numerusform>%n placements without an end reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training contract(s) without an agreement</source>
        <translation>
            <numerusform>%n training contract without an agreement</numerusform>
            <numerusform>%n training contracts without an agreement</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalsSection</name>
    <message numerus="yes">
        <source>%n of {count} reached</source>
        <translation>
            <numerusform>%n of {count} reached</numerusform>
            <numerusform>%n of {count} reached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GrantSection</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextSection</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NobodyFound</name>
    <message numerus="yes">
        <source>%n outside the filters.</source>
        <translation>
            <numerusform>%n outside the filters.</numerusform>
            <numerusform>%n outside the filters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who left fit(s).</source>
        <translation>
            <numerusform>%n who left fits.</numerusform>
            <numerusform>%n who left fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left.</source>
        <translation>
            <numerusform>%n left.</numerusform>
            <numerusform>%n left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationFields</name>
    <message numerus="yes">
        <source>and %n more; type to find them</source>
        <translation>
            <numerusform>and %n more; type to find it</numerusform>
            <numerusform>and %n more; type to find them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantDialog</name>
    <message numerus="yes">
        <source>and %n more; type to find them</source>
        <translation>
            <numerusform>and %n more; type to find it</numerusform>
            <numerusform>and %n more; type to find them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantList</name>
    <message numerus="yes">
        <source>%n row(s) saved</source>
        <translation>
            <numerusform>%n row saved</numerusform>
            <numerusform>%n rows saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanComparison</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanCopies</name>
    <message numerus="yes">
        <source>%n signed copies</source>
        <translation>
            <numerusform>%n signed copy</numerusform>
            <numerusform>%n signed copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewHead</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewNotes</name>
    <message numerus="yes">
        <source>Not in this file (%n)</source>
        <translation>
            <numerusform>Not in this file (%n)</numerusform>
            <numerusform>Not in this file (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out (%n)</source>
        <translation>
            <numerusform>Left out (%n)</numerusform>
            <numerusform>Left out (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passed over (%n)</source>
        <translation>
            <numerusform>Passed over (%n)</numerusform>
            <numerusform>Passed over (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message numerus="yes">
        <source>%n more page(s) are not shown here.</source>
        <translation>
            <numerusform>%n more page is not shown here.</numerusform>
            <numerusform>%n more pages are not shown here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
        <source>%n field(s) were changed later and stayed as they are.</source>
        <translation>
            <numerusform>%n field was changed later and stayed as it is.</numerusform>
            <numerusform>%n fields were changed later and stayed as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeDialog</name>
    <message numerus="yes">
        <source>For %n participant(s).</source>
        <translation>
            <numerusform>For %n participant.</numerusform>
            <numerusform>For %n participants.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptItems</name>
    <message numerus="yes">
        <source>And %n more: they stand in the saved receipt</source>
        <translation>
            <numerusform>And %n more: it stands in the saved receipt</numerusform>
            <numerusform>And %n more: they stand in the saved receipt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message numerus="yes">
        <source>The import was taken back, but for %n thing(s) edited since.</source>
        <translation>
            <numerusform>The import was taken back, but for one thing edited since.</numerusform>
            <numerusform>The import was taken back, but for %n things edited since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderDialog</name>
    <message numerus="yes">
        <source>For %n participant(s).</source>
        <translation>
            <numerusform>For %n participant.</numerusform>
            <numerusform>For %n participants.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendView</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept out</source>
        <translation>
            <numerusform>%n kept out</numerusform>
            <numerusform>%n kept out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never asked about telling the agency: %n person(s).</source>
        <translation>
            <numerusform>Never asked about telling the agency: %n person.</numerusform>
            <numerusform>Never asked about telling the agency: %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message numerus="yes">
        <source>No contact in %n day(s)</source>
        <translation>
            <numerusform>No contact in %n day</numerusform>
            <numerusform>No contact in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ending soon</source>
        <translation>
            <numerusform>%n ending soon</numerusform>
            <numerusform>%n ending soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for a decision.</source>
        <translation>
            <numerusform>%n conflict waits for a decision.</numerusform>
            <numerusform>%n conflicts wait for a decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageOfSeveralDialog</name>
    <message numerus="yes">
        <source>For %n participant(s).</source>
        <translation>
            <numerusform>For %n participant.</numerusform>
            <numerusform>For %n participants.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n today</numerusform>
            <numerusform>%n today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayRows</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkplaceChoice</name>
    <message numerus="yes">
        <source>and %n more; type to find them</source>
        <translation>
            <numerusform>and %n more; type to find it</numerusform>
            <numerusform>and %n more; type to find them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkplaceDetailsDialog</name>
    <message numerus="yes">
        <source>%n other workplace(s) belong(s) to this organisation too.</source>
        <translation>
            <numerusform>%n other workplace belongs to this organisation too.</numerusform>
            <numerusform>%n other workplaces belong to this organisation too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkplaceList</name>
    <message numerus="yes">
        <source>No contact in %n day(s)</source>
        <translation>
            <numerusform>No contact in %n day</numerusform>
            <numerusform>No contact in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workplace(s) fit(s) among all.</source>
        <translation>
            <numerusform>%n workplace fits among all.</numerusform>
            <numerusform>%n workplaces fit among all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Days</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Findings</name>
    <message numerus="yes">
        <source>%n empty text(s)</source>
        <translation>
            <numerusform>%n empty text</numerusform>
            <numerusform>%n empty texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) without a step</source>
        <translation>
            <numerusform>%n goal without a step</numerusform>
            <numerusform>%n goals without a step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without a day</source>
        <translation>
            <numerusform>%n step without a day</numerusform>
            <numerusform>%n steps without a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) with more than 20 words in a sentence</source>
        <translation>
            <numerusform>%n text with more than 20 words in a sentence</numerusform>
            <numerusform>%n texts with more than 20 words in a sentence</numerusform>
        </translation>
    </message>
</context>
</TS>
