<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BasisPanel</name>
    <message numerus="yes">
        <source>%n of {all} sections begun. Nothing has to be filled in.</source>
        <translation>
            <numerusform>%n of {all} sections begun. Nothing has to be filled in.</numerusform>
            <numerusform>%n of {all} sections begun. Nothing has to be filled in.</numerusform>
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
    <name>ExchangePage</name>
    <message numerus="yes">
        <source>The import was taken back, but for %n thing(s) edited since.</source>
        <translation>
            <numerusform>The import was taken back, but for one thing edited since.</numerusform>
            <numerusform>The import was taken back, but for %n things edited since.</numerusform>
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
    <name>ParticipantList</name>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
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
    <name>PreviewLines</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
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
    <name>TimelineWords</name>
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
    <name>_Findings</name>
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
<context>
    <name>_Side</name>
    <message numerus="yes">
        <source>No contact in %n day(s)</source>
        <translation>
            <numerusform>No contact in %n day</numerusform>
            <numerusform>No contact in %n days</numerusform>
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
</TS>
