<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Virkni</source>
        <translation>Om Virkni</translation>
    </message>
    <message>
        <source>Virkni {version}</source>
        <translation>Virkni {version}</translation>
    </message>
    <message>
        <source>An offline caseload for people who help others into work. Everything stays on this computer.</source>
        <translation>En ärendefil utan nät för dig som hjälper andra till arbete. Allt stannar på den här datorn.</translation>
    </message>
    <message>
        <source>What is included, and its licences</source>
        <translation>Vad som ingår och dess licenser</translation>
    </message>
    <message>
        <source>The program itself is under the MIT licence.</source>
        <translation>Själva programmet har MIT-licens.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>AddParticipantDialog</name>
    <message>
        <source>Add participant</source>
        <translation>Lägg till deltagare</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Hela namnet</translation>
    </message>
    <message>
        <source>Identity number, if it is known</source>
        <translation>Personnummer, om det är känt</translation>
    </message>
    <message>
        <source>Anonymous: no name and no number for now</source>
        <translation>Anonym: inget namn och inget nummer tills vidare</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>Inskriven den</translation>
    </message>
    <message>
        <source>Type a name, or tick “Anonymous” below.</source>
        <translation>Skriv ett namn, eller kryssa i ”Anonym” nedanför.</translation>
    </message>
    <message>
        <source>Type the day on which the participation began.</source>
        <translation>Skriv vilken dag inskrivningen började.</translation>
    </message>
    <message>
        <source>{name} is in this caseload already. Is it the same person?</source>
        <translation>{name} finns redan här. Är det samma person?</translation>
    </message>
    <message>
        <source>{name}, born {day}, is in this caseload already. Is it the same person?</source>
        <translation>{name}, född {day}, finns redan här. Är det samma person?</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Öppna den</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Lägg till ändå</translation>
    </message>
</context>
<context>
    <name>AddWorkplaceDialog</name>
    <message>
        <source>Add workplace</source>
        <translation>Lägg till arbetsplats</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Workplace, where it has a name of its own</source>
        <translation>Arbetsplats, om den har ett eget namn</translation>
    </message>
    <message>
        <source>Line of business, such as café or warehouse</source>
        <translation>Verksamhet, till exempel café eller lager</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>AgreementSection</name>
    <message>
        <source>Print contract</source>
        <translation>Skriv ut avtal</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>More to do with the placement</source>
        <translation>Mer att göra med placeringen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Arbetsuppgifter</translation>
    </message>
    <message>
        <source>Adaptations</source>
        <translation>Anpassningar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Omfattning</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Handledare</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Inte känd än</translation>
    </message>
</context>
<context>
    <name>AgreementsTab</name>
    <message>
        <source>Agreements</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>No agreement yet</source>
        <translation>Inget avtal än</translation>
    </message>
    <message>
        <source>Contracts stand here with their grant. A contract is made on the placement that it belongs to.</source>
        <translation>Här står avtalen med sitt bidrag. Ett avtal görs på den placering det hör till.</translation>
    </message>
    <message>
        <source>Show the placements</source>
        <translation>Visa placeringarna</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Grant a month</source>
        <translation>Bidrag per månad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>{signed} of {all} signed</source>
        <translation>{signed} av {all} har skrivit under</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>inte underskrivet</translation>
    </message>
    <message>
        <source>signed, to come</source>
        <translation>underskrivet, börjar senare</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>avslutat</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Once a day, and at closing if anything changed</source>
        <translation>En gång om dagen, och vid stängning om något ändrats</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>En gång om dagen</translation>
    </message>
    <message>
        <source>Only when I ask for one</source>
        <translation>Bara när jag ber om en</translation>
    </message>
    <message>
        <source>Backups by themselves</source>
        <translation>Automatiska säkerhetskopior</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Mapp för säkerhetskopior</translation>
    </message>
    <message>
        <source>In a folder beside the caseload</source>
        <translation>I en mapp bredvid ärendefilen</translation>
    </message>
    <message>
        <source>A stick or a network folder keeps them apart from this computer.</source>
        <translation>Ett usb-minne eller en nätverksmapp håller dem skilda från den här datorn.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Säkerhetskopiera nu</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Återställ från en fil…</translation>
    </message>
    <message>
        <source>Backups of this caseload</source>
        <translation>Säkerhetskopior av ärendefilen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Open a caseload first.</source>
        <translation>Öppna en ärendefil först.</translation>
    </message>
    <message>
        <source>There is no backup of this caseload yet.</source>
        <translation>Det finns ingen säkerhetskopia av ärendefilen än.</translation>
    </message>
    <message>
        <source>Of each of the last 14 days the newest is kept, and of each month one.</source>
        <translation>Av de senaste 14 dagarna sparas den nyaste från varje dag, och en för varje månad.</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} kl. {time}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The backup was not made. {why}</source>
        <translation>Säkerhetskopian gjordes inte. {why}</translation>
    </message>
</context>
<context>
    <name>BasisPanel</name>
    <message>
        <source>Basis for the plan</source>
        <translation>Underlag till planen</translation>
    </message>
    <message>
        <source>Make a goal of it</source>
        <translation>Gör till mål</translation>
    </message>
    <message>
        <source>Mark as talked through</source>
        <translation>Markera som genomgången</translation>
    </message>
    <message>
        <source>Dates the mapping today; every answer can still be changed.</source>
        <translation>Daterar kartläggningen i dag. Alla svar kan fortfarande ändras.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} sections begun or done. Nothing has to be filled in.</source>
        <translation>
            <numerusform>%n av {all} avsnitt påbörjat eller klart. Inget måste fyllas i.</numerusform>
            <numerusform>%n av {all} avsnitt påbörjade eller klara. Inget måste fyllas i.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every answer is in the plan.</source>
        <translation>Alla svar finns i planen.</translation>
    </message>
    <message>
        <source>Not in the plan yet. An answer can become a goal.</source>
        <translation>Inte med i planen än. Ett svar kan bli ett mål.</translation>
    </message>
    <message>
        <source>talked through {day}</source>
        <translation>genomgången {day}</translation>
    </message>
    <message numerus="yes">
        <source>Show %n other answer(s)</source>
        <translation>
            <numerusform>Visa %n svar till</numerusform>
            <numerusform>Visa %n svar till</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers turn up here, to be taken into the plan.</source>
        <translation>Här kommer svaren upp, och kan tas med i planen.</translation>
    </message>
    <message>
        <source>Tick what is to go along.</source>
        <translation>Markera det som ska följa med.</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Så långt har vi kommit</translation>
    </message>
</context>
<context>
    <name>BehindPanel</name>
    <message>
        <source>Back to the chart</source>
        <translation>Tillbaka till diagrammet</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Kopiera som tabell</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Vilka poster</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n poster</numerusform>
        </translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>No participant</source>
        <translation>Ingen deltagare</translation>
    </message>
</context>
<context>
    <name>CaseloadFiles</name>
    <message>
        <source>Open caseload</source>
        <translation>Öppna ärendefil</translation>
    </message>
    <message>
        <source>Keep the new caseload as</source>
        <translation>Spara den nya ärendefilen som</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation>Ärendefil</translation>
    </message>
    <message>
        <source>Caseloads (*.virkni)</source>
        <translation>Ärendefiler (*.virkni)</translation>
    </message>
</context>
<context>
    <name>CaseloadWatch</name>
    <message>
        <source>What you typed since then is kept here and saved when the caseload is back.</source>
        <translation>Det du har skrivit sedan dess behålls här och sparas när ärendefilen är tillbaka.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>ChangePlacementDialog</name>
    <message>
        <source>Change the placement</source>
        <translation>Ändra placeringen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Arbetsuppgifter</translation>
    </message>
    <message>
        <source>Adaptations</source>
        <translation>Anpassningar</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Show as table</source>
        <translation>Visa som tabell</translation>
    </message>
    <message>
        <source>Eight quarters</source>
        <translation>Åtta kvartal</translation>
    </message>
    <message>
        <source>{figure} per quarter</source>
        <translation>{figure} per kvartal</translation>
    </message>
    <message>
        <source>Target, {value}</source>
        <translation>Mål, {value}</translation>
    </message>
    <message>
        <source>Amounts, rates and medians are not drawn.</source>
        <translation>Belopp, andelar och medianer ritas inte.</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kvartal</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Visa som diagram</translation>
    </message>
</context>
<context>
    <name>CheckInSection</name>
    <message>
        <source>Check-ins</source>
        <translation>Avstämningar</translation>
    </message>
    <message>
        <source>Plan check-ins</source>
        <translation>Planera avstämningar</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} av {all} klara</translation>
    </message>
    <message>
        <source>They follow the steps of the support plan, and turn up on Today on their day.</source>
        <translation>De följer stödplanens steg och visas på Idag när dagen kommer.</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Klar idag</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Checking the caseload…</source>
        <translation>Kontrollerar ärendefilen…</translation>
    </message>
    <message>
        <source>The caseload is whole; nothing is missing or damaged.</source>
        <translation>Ärendefilen är hel; inget saknas eller är skadat.</translation>
    </message>
    <message numerus="yes">
        <source>The caseload is not whole: %n problem(s).</source>
        <translation>
            <numerusform>Ärendefilen är inte hel: %n problem.</numerusform>
            <numerusform>Ärendefilen är inte hel: %n problem.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first: {problem}.</source>
        <translation>Det första: {problem}.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Återställ en säkerhetskopia…</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>key {key}</source>
        <translation>tangent {key}</translation>
    </message>
</context>
<context>
    <name>CloseEnrolmentDialog</name>
    <message>
        <source>Close the enrolment</source>
        <translation>Avsluta inskrivningen</translation>
    </message>
    <message>
        <source>Close enrolment</source>
        <translation>Avsluta inskrivningen</translation>
    </message>
    <message>
        <source>Stage and coach end on this day too, and what was still to do is cancelled. Undo brings all back.</source>
        <translation>Fas och konsulent slutar också gälla den dagen, och det som var kvar att göra ställs in. Ångra tar tillbaka allt.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Anledning</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Välj en anledning.</translation>
    </message>
    <message>
        <source>Type the last day.</source>
        <translation>Skriv sista dagen.</translation>
    </message>
</context>
<context>
    <name>CoachChoice</name>
    <message>
        <source>Coach</source>
        <translation>Konsulent</translation>
    </message>
    <message>
        <source>Name of the new coach</source>
        <translation>Den nya konsulentens namn</translation>
    </message>
    <message>
        <source>Type the name of the new coach.</source>
        <translation>Skriv den nya konsulentens namn.</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (du)</translation>
    </message>
    <message>
        <source>Someone new…</source>
        <translation>Någon ny…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>Coach, whose name stands on the paper</source>
        <translation>Konsulent, vars namn står på pappret</translation>
    </message>
</context>
<context>
    <name>CoachOfSeveralDialog</name>
    <message>
        <source>Assign a coach</source>
        <translation>Utse en konsulent</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Utse</translation>
    </message>
    <message numerus="yes">
        <source>For %n participant(s).</source>
        <translation>
            <numerusform>För %n deltagare.</numerusform>
            <numerusform>För %n deltagare.</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Type the day from which it holds.</source>
        <translation>Skriv från vilken dag det gäller.</translation>
    </message>
</context>
<context>
    <name>ColumnSide</name>
    <message>
        <source>Do not take in</source>
        <translation>Läs inte in</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Letters are written in</source>
        <translation>Teckenkodning</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>Fälten skiljs åt med</translation>
    </message>
    <message>
        <source>Names of the columns stand in</source>
        <translation>Kolumnernas namn står på</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Läses som</translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>Så lästes filen</translation>
    </message>
    <message>
        <source>Columns not taken in go back to the sender as they stood.</source>
        <translation>Kolumner som inte läses in går tillbaka till avsändaren som de stod.</translation>
    </message>
    <message>
        <source>Column without a name</source>
        <translation>Kolumn utan namn</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>Row {row}, “{value}”: {reason}</source>
        <translation>Rad {row}, ”{value}”: {reason}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>rad {row}</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns and order</source>
        <translation>Kolumner och ordning</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>The name is always shown. This is remembered for you at this computer.</source>
        <translation>Namnet visas alltid. Det här sparas för dig på den här datorn.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortera efter</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Baklänges</translation>
    </message>
    <message>
        <source>Tick the column that the list is sorted by, or choose another order.</source>
        <translation>Kryssa för kolumnen som listan sorteras efter, eller välj en annan ordning.</translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <source>Columns of the file</source>
        <translation>Filens kolumner</translation>
    </message>
    <message>
        <source>Do not take in</source>
        <translation>Läs inte in</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>utan namn</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Värden</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Läses som</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passar</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>key</source>
        <translation>nyckel</translation>
    </message>
    <message>
        <source>{fits} of {filled}</source>
        <translation>{fits} av {filled}</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>Who sent it</source>
        <translation>Vem som skickade den</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Name of the sender</source>
        <translation>Avsändarens namn</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsgranska</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns of {file}</source>
        <translation>Kolumner i {file}</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Någon annan…</translation>
    </message>
    <message>
        <source>Say first who sent the list.</source>
        <translation>Säg först vem som skickade listan.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Remembered for the next file with these columns.</source>
        <translation>Minns det till nästa fil med samma kolumner.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
</context>
<context>
    <name>CommandBar</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>ComparedRow</name>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>{field}, {became}. Before: {before}. Now: {after}</source>
        <translation>{field}, {became}. Förut: {before}. Nu: {after}</translation>
    </message>
</context>
<context>
    <name>ComparedWords</name>
    <message>
        <source>Next follow-up</source>
        <translation>Nästa uppföljning</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Mål {number}</translation>
    </message>
    <message>
        <source>Goal {number}, was goal {before}</source>
        <translation>Mål {number}, var mål {before}</translation>
    </message>
    <message>
        <source>Goal and steps</source>
        <translation>Mål och steg</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Steg {number}</translation>
    </message>
    <message>
        <source>{step}: {fields}</source>
        <translation>{step}: {fields}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>oförändrat</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrat</translation>
    </message>
    <message>
        <source>added</source>
        <translation>tillagt</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>borttaget</translation>
    </message>
    <message>
        <source>My long-term goal</source>
        <translation>Mitt mål på sikt</translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation>Det som hjälper mig</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Nås senast</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hur långt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Klart när</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
</context>
<context>
    <name>ConflictKeys</name>
    <message>
        <source>Conflict: keep mine</source>
        <translation>Konflikt: behåll mitt</translation>
    </message>
    <message>
        <source>Conflict: use the agency’s</source>
        <translation>Konflikt: ta myndighetens</translation>
    </message>
    <message>
        <source>Conflict: write another</source>
        <translation>Konflikt: skriv ett annat</translation>
    </message>
    <message>
        <source>Conflict: decide later</source>
        <translation>Konflikt: bestäm senare</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Both sides changed it since the last file.</source>
        <translation>Båda har ändrat det sedan förra filen.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Behåll mitt</translation>
    </message>
    <message>
        <source>Use the agency’s</source>
        <translation>Ta myndighetens</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>Skriv ett annat</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Bestäm senare</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>Vad som gäller</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Nästa konflikt</translation>
    </message>
    <message>
        <source>Conflict {number} of {total}</source>
        <translation>Konflikt {number} av {total}</translation>
    </message>
    <message>
        <source>in this file</source>
        <translation>i den här filen</translation>
    </message>
    <message numerus="yes">
        <source>Same for %n other conflict(s)</source>
        <translation>
            <numerusform>Samma för %n konflikt till</numerusform>
            <numerusform>Samma för %n konflikter till</numerusform>
        </translation>
    </message>
    <message>
        <source>Write what holds, or choose one of the others.</source>
        <translation>Skriv vad som gäller eller välj något av de andra.</translation>
    </message>
    <message>
        <source>Last agreed, {day}</source>
        <translation>Senast överens, {day}</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Senast överens</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>The agency owns this field, so theirs is suggested. Until you decide, yours stays in use.</source>
        <translation>Det här fältet är myndighetens, så deras värde föreslås. Tills du bestämmer gäller ditt.</translation>
    </message>
    <message>
        <source>The coach owns this field, so yours is suggested and stays in use.</source>
        <translation>Det här fältet är konsulentens, så ditt värde föreslås och fortsätter att gälla.</translation>
    </message>
</context>
<context>
    <name>ConflictsView</name>
    <message>
        <source>Waiting for your decision</source>
        <translation>Väntar på ditt beslut</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikter</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Bestäm</translation>
    </message>
    <message>
        <source>Back to Exchange</source>
        <translation>Till Utbyte</translation>
    </message>
    <message>
        <source>Each decision is saved at once and can be undone.</source>
        <translation>Varje beslut sparas direkt och kan ångras.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) from lists taken in</source>
        <translation>
            <numerusform>%n konflikt från inlästa listor</numerusform>
            <numerusform>%n konflikter från inlästa listor</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mitt</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Deras</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Given</source>
        <translation>Lämnat</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Avböjt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Återkallat</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Inte tillfrågad</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>What is agreed to</source>
        <translation>Vad samtycket gäller</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Ask for each by itself. “Not asked” takes away what was recorded by mistake.</source>
        <translation>Fråga om varje för sig. ”Inte tillfrågad” tar bort det som antecknats av misstag.</translation>
    </message>
    <message>
        <source>What about, if not everything</source>
        <translation>Om vad, om inte allt</translation>
    </message>
    <message>
        <source>{purpose}: what about</source>
        <translation>{purpose}: om vad</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Sagt den</translation>
    </message>
    <message>
        <source>Type the day on which it was said.</source>
        <translation>Skriv dagen då det sades.</translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Change what is agreed to</source>
        <translation>Ändra vad samtycket gäller</translation>
    </message>
    <message>
        <source>Nothing was asked about yet.</source>
        <translation>Inget samtycke har efterfrågats än.</translation>
    </message>
    <message>
        <source>Not asked: {purposes}.</source>
        <translation>Inte tillfrågad: {purposes}.</translation>
    </message>
    <message>
        <source>{purpose}: {scope}</source>
        <translation>{purpose}: {scope}</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Add contact person</source>
        <translation>Lägg till kontaktperson</translation>
    </message>
    <message>
        <source>Change contact person</source>
        <translation>Ändra kontaktperson</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Role, such as supervisor or manager</source>
        <translation>Roll, till exempel handledare eller chef</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Skriv ett namn.</translation>
    </message>
    <message>
        <source>Type an address such as name@example.org.</source>
        <translation>Skriv en adress som namn@example.org.</translation>
    </message>
</context>
<context>
    <name>ContactsTab</name>
    <message>
        <source>Add contact &amp;person…</source>
        <translation>Lägg till kontakt&amp;person…</translation>
    </message>
    <message>
        <source>Change contact per&amp;son…</source>
        <translation>Änd&amp;ra kontaktperson…</translation>
    </message>
    <message>
        <source>&amp;Remove contact person</source>
        <translation>&amp;Ta bort kontaktperson</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Add contact person</source>
        <translation>Lägg till kontaktperson</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Nobody is known here yet</source>
        <translation>Ingen är känd här än</translation>
    </message>
    <message>
        <source>Add the manager or the supervisor, with a phone number, so that whoever calls knows whom to ask for.</source>
        <translation>Lägg till chefen eller handledaren med telefonnummer, så att den som ringer vet vem man frågar efter.</translation>
    </message>
</context>
<context>
    <name>ContractDialog</name>
    <message>
        <source>Add a contract</source>
        <translation>Lägg till ett avtal</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>or until</source>
        <translation>eller till och med</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>inget slut</translation>
    </message>
    <message>
        <source>Without months and last day, it runs as its grant does, or as the placement is planned ({until}).</source>
        <translation>Utan månader och sista dag gäller avtalet lika länge som bidraget, eller så länge placeringen är planerad ({until}).</translation>
    </message>
    <message>
        <source>Type the first day.</source>
        <translation>Skriv första dagen.</translation>
    </message>
    <message>
        <source>Type whole months, such as 6.</source>
        <translation>Skriv hela månader, till exempel 6.</translation>
    </message>
    <message numerus="yes">
        <source>This type runs %n month(s) at most.</source>
        <translation>
            <numerusform>Den här typen gäller högst %n månad.</numerusform>
            <numerusform>Den här typen gäller högst %n månader.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractPrinting</name>
    <message>
        <source>Print contract</source>
        <translation>Skriv ut avtal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>CopyPrinting</name>
    <message>
        <source>Print a copy</source>
        <translation>Skriv ut en kopia</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>{text} is not a date. Write it like 4/12, 2026-12-04, tomorrow or +2w.</source>
        <translation>{text} är inget datum. Skriv till exempel 4/12, 2026-12-04, imorgon eller +2v.</translation>
    </message>
</context>
<context>
    <name>DayFilters</name>
    <message>
        <source>&amp;Whose work</source>
        <translation>&amp;Vems arbete</translation>
    </message>
    <message>
        <source>&amp;Kinds</source>
        <translation>Sla&amp;g</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mitt</translation>
    </message>
    <message>
        <source>All coaches</source>
        <translation>Alla konsulenter</translation>
    </message>
    <message>
        <source>Whose work: {who}</source>
        <translation>Vems arbete: {who}</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alla slag</translation>
    </message>
    <message>
        <source>Kinds: {who}</source>
        <translation>Slag: {who}</translation>
    </message>
</context>
<context>
    <name>DayFoot</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Ångra: {what}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Backup made</source>
        <translation>Säkerhetskopian är klar</translation>
    </message>
    <message>
        <source>Open a caseload first; then drop the list again.</source>
        <translation>Öppna en ärendefil först och släpp sedan listan igen.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Inte sparat än</translation>
    </message>
    <message>
        <source>The caseload cannot be reached, so what you typed last is not saved.</source>
        <translation>Ärendefilen går inte att nå, så det du skrev senast är inte sparat.</translation>
    </message>
    <message>
        <source>Bring it back and it is saved by itself.</source>
        <translation>När den är tillbaka sparas det av sig självt.</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>Vänta på den</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Stäng utan att spara</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Change details</source>
        <translation>Ändra uppgifter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Reach by (such as a text message, after 14:00)</source>
        <translation>Nås bäst (till exempel sms, efter 14:00)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inte känt</translation>
    </message>
    <message>
        <source>Needs an interpreter at meetings</source>
        <translation>Behöver tolk vid möten</translation>
    </message>
    <message>
        <source>Protected identity</source>
        <translation>Skyddade personuppgifter</translation>
    </message>
    <message>
        <source>A name is needed, if only a made-up one.</source>
        <translation>Ett namn behövs, om så bara ett påhittat.</translation>
    </message>
    <message>
        <source>Nobody is born on a day to come.</source>
        <translation>Ingen är född en dag som inte har kommit.</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Hela namnet</translation>
    </message>
    <message>
        <source>Name to use, where it is another</source>
        <translation>Tilltalsnamn, om det är ett annat</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Add files…</source>
        <translation>Lägg till filer…</translation>
    </message>
    <message>
        <source>Open a copy outside</source>
        <translation>Öppna en kopia i annat program</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Spara en kopia…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Rename the file…</source>
        <translation>Byt namn på filen…</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Ta bort filen</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Lägg till filer</translation>
    </message>
    <message>
        <source>A file belongs to an enrolment. Enrol the person first.</source>
        <translation>En fil hör till en inskrivning. Skriv in personen först.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Visa planen</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Öppna en kopia</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>This kind of file cannot be shown here. Open a copy of it outside.</source>
        <translation>Den här sortens fil går inte att visa här. Öppna en kopia i ett annat program.</translation>
    </message>
    <message>
        <source>Let go to attach the files.</source>
        <translation>Släpp för att bifoga filerna.</translation>
    </message>
    <message>
        <source>A copy of {name} is open outside. What is changed there is not kept, and it goes with Virkni.</source>
        <translation>En kopia av {name} är öppen i ett annat program. Ändringar där sparas inte här, och kopian tas bort när Virkni stängs.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>The copy is in {file}.</source>
        <translation>Kopian ligger i {file}.</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Inga papper än</translation>
    </message>
    <message>
        <source>Signed copies, certificates and letters: add them, or drop files here. Printed plans come by themselves.</source>
        <translation>Underskrivna kopior, intyg och brev: lägg till dem, eller släpp filer här. Utskrivna planer kommer hit av sig själva.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsgranska</translation>
    </message>
</context>
<context>
    <name>EndPlacementDialog</name>
    <message>
        <source>End the placement</source>
        <translation>Avsluta placeringen</translation>
    </message>
    <message>
        <source>End placement</source>
        <translation>Avsluta placeringen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Anledning</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Välj en anledning.</translation>
    </message>
    <message>
        <source>Type the last day.</source>
        <translation>Skriv sista dagen.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Taken in from {sender}</source>
        <translation>Inläst från {sender}</translation>
    </message>
    <message>
        <source>Open exchange</source>
        <translation>Öppna utbytet</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>{after} (before: {before})</source>
        <translation>{after} (förut: {before})</translation>
    </message>
</context>
<context>
    <name>ErrorRows</name>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Take in a list…</source>
        <translation>Läs in en lista…</translation>
    </message>
    <message>
        <source>Paste a list’s file or path</source>
        <translation>Klistra in en listas fil eller sökväg</translation>
    </message>
    <message>
        <source>Prepare a file to send…</source>
        <translation>Förbered en fil att skicka…</translation>
    </message>
    <message>
        <source>Decide conflicts</source>
        <translation>Avgör konflikter</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Utbyte</translation>
    </message>
    <message>
        <source>What was copied is no file and no path of one. Copy the file and paste again.</source>
        <translation>Det som kopierades är ingen fil och ingen sökväg. Kopiera filen och klistra in igen.</translation>
    </message>
    <message>
        <source>Choose the file that was taken in</source>
        <translation>Välj filen som lästes in</translation>
    </message>
</context>
<context>
    <name>ExchangeSection</name>
    <message>
        <source>Folder for lists</source>
        <translation>Mapp för listor</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>Dina dokument</translation>
    </message>
    <message>
        <source>It is offered first when you take in a list or make one.</source>
        <translation>Den föreslås först när du läser in en lista eller gör en.</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Copy: {what}</source>
        <translation>Kopiera: {what}</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Name to use</source>
        <translation>Tilltalsnamn</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Född</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Reach by</source>
        <translation>Nås bäst</translation>
    </message>
    <message>
        <source>Protected identity</source>
        <translation>Skyddade personuppgifter</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fas</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Konsulent</translation>
    </message>
    <message>
        <source>Decision start</source>
        <translation>Beslut från</translation>
    </message>
    <message>
        <source>Decision end</source>
        <translation>Beslut till</translation>
    </message>
    <message>
        <source>Days used</source>
        <translation>Förbrukade dagar</translation>
    </message>
    <message>
        <source>Livelihood</source>
        <translation>Försörjning</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Insats</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inskriven</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Anvisad av</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>Anvisad den</translation>
    </message>
    <message>
        <source>Service area</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Bidrag</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Anledning</translation>
    </message>
</context>
<context>
    <name>FieldGroups</name>
    <message>
        <source>Who it is</source>
        <translation>Vem det är</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Hur man når dem</translation>
    </message>
    <message>
        <source>Decision and programme</source>
        <translation>Beslut och program</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Här</translation>
    </message>
    <message>
        <source>Our own mark</source>
        <translation>Vårt eget märke</translation>
    </message>
</context>
<context>
    <name>FigureLines</name>
    <message>
        <source>This quarter</source>
        <translation>Det här kvartalet</translation>
    </message>
    <message>
        <source>Quarter before</source>
        <translation>Kvartalet före</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>För ett år sedan</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>{part} of {all}</source>
        <translation>{part} av {all}</translation>
    </message>
    <message>
        <source>met</source>
        <translation>uppnått</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>ej uppnått</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Figures</source>
        <translation>Siffror</translation>
    </message>
    <message>
        <source>Target of {figure}</source>
        <translation>Mål för {figure}</translation>
    </message>
    <message>
        <source>{text} is not a whole number. Type one, or leave the field empty for no target.</source>
        <translation>{text} är inget heltal. Skriv ett, eller lämna fältet tomt för inget mål.</translation>
    </message>
</context>
<context>
    <name>FileIntake</name>
    <message>
        <source>Attach files</source>
        <translation>Bifoga filer</translation>
    </message>
    <message>
        <source>Papers and pictures</source>
        <translation>Papper och bilder</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Bifoga</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n sida</numerusform>
            <numerusform>%n sidor</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} kB</source>
        <translation>{count} kB</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Which participants</source>
        <translation>Vilka deltagare</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Alla lägen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fas</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>Alla faser</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Konsulent</translation>
    </message>
    <message>
        <source>Any coach</source>
        <translation>Alla konsulenter</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Any programme</source>
        <translation>Alla program</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Rensa filtren</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Pågående</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutade</translation>
    </message>
    <message>
        <source>Without a stage</source>
        <translation>Utan fas</translation>
    </message>
    <message>
        <source>With conflicts</source>
        <translation>Med konflikter</translation>
    </message>
    <message>
        <source>Protected identity</source>
        <translation>Skyddade personuppgifter</translation>
    </message>
    <message>
        <source>No coach</source>
        <translation>Ingen konsulent</translation>
    </message>
    <message>
        <source>No programme</source>
        <translation>Inget program</translation>
    </message>
</context>
<context>
    <name>FindOrDo</name>
    <message>
        <source>Find a person, a workplace or a command</source>
        <translation>Sök person, arbetsplats eller kommando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandon</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inget hittades</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Workplaces</source>
        <translation>Arbetsplatser</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose folder…</source>
        <translation>Välj mapp…</translation>
    </message>
    <message>
        <source>Choose folder: {name}</source>
        <translation>Välj mapp: {name}</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Choose one that is there.</source>
        <translation>Mappen {folder} finns inte. Välj en som finns.</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}. Choose another folder.</source>
        <translation>Det går inte att skriva i {folder}. Välj en annan mapp.</translation>
    </message>
</context>
<context>
    <name>FollowUpKind</name>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Telefonsamtal</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milstolpe</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Utbyte</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Saving</source>
        <translation>Sparar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tillbaka</translation>
    </message>
</context>
<context>
    <name>GapWords</name>
    <message>
        <source>Before you send: {gaps}.</source>
        <translation>Innan du skickar: {gaps}.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) without a stage</source>
        <translation>
            <numerusform>%n deltagare utan fas</numerusform>
            <numerusform>%n deltagare utan fas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) without a coach</source>
        <translation>
            <numerusform>%n deltagare utan konsulent</numerusform>
            <numerusform>%n deltagare utan konsulent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) left without a reason</source>
        <translation>
            <numerusform>%n avslutad utan anledning</numerusform>
            <numerusform>%n avslutade utan anledning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) left before they were enrolled</source>
        <translation>
            <numerusform>%n avslutad före inskrivningen</numerusform>
            <numerusform>%n avslutade före inskrivningen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s) without an end reason</source>
        <translation>
            <numerusform>%n placering utan slutanledning</numerusform>
            <numerusform>%n placeringar utan slutanledning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training contract(s) without an agreement</source>
        <translation>
            <numerusform>%n avtal om arbetsträning utan ifyllda villkor</numerusform>
            <numerusform>%n avtal om arbetsträning utan ifyllda villkor</numerusform>
        </translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>Ingen fas</translation>
    </message>
    <message>
        <source>No coach</source>
        <translation>Ingen konsulent</translation>
    </message>
    <message>
        <source>No exit reason</source>
        <translation>Ingen avslutsanledning</translation>
    </message>
    <message>
        <source>Left before enrolled</source>
        <translation>Avslutad före inskrivningen</translation>
    </message>
    <message>
        <source>No end reason</source>
        <translation>Ingen slutanledning</translation>
    </message>
    <message>
        <source>No agreement recorded</source>
        <translation>Inget avtal ifyllt</translation>
    </message>
</context>
<context>
    <name>GoalEditor</name>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Nås senast</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Klart när</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Datum saknas</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Lägg till steg</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Mål {number}</translation>
    </message>
    <message>
        <source>More for goal {number}</source>
        <translation>Mer för mål {number}</translation>
    </message>
    <message>
        <source>Steps of goal {number}</source>
        <translation>Steg för mål {number}</translation>
    </message>
    <message>
        <source>Add step to goal {number}</source>
        <translation>Lägg till steg för mål {number}</translation>
    </message>
    <message>
        <source>Goal {number} reached by</source>
        <translation>Mål {number} nås senast</translation>
    </message>
    <message>
        <source>From the mapping: “{answer}”</source>
        <translation>Från kartläggningen: ”{answer}”</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write it like 4/12, 2026-12-04, tomorrow or +2w.</source>
        <translation>”{text}” är inget datum. Skriv till exempel 4/12, 2026-12-04, imorgon eller +2v.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ned</translation>
    </message>
    <message>
        <source>Set the day it is to be reached by</source>
        <translation>Bestäm vilken dag målet ska vara nått</translation>
    </message>
    <message>
        <source>Remove goal</source>
        <translation>Ta bort målet</translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation>Ta bort steget</translation>
    </message>
</context>
<context>
    <name>GoalsSection</name>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Öppna planen</translation>
    </message>
    <message numerus="yes">
        <source>%n of {count} reached</source>
        <translation>
            <numerusform>%n av {count} nått</numerusform>
            <numerusform>%n av {count} nådda</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Skapa plan</translation>
    </message>
    <message>
        <source>No goals yet.</source>
        <translation>Inga mål än.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Det finns ingen plan än.</translation>
    </message>
    <message>
        <source>reached {day}</source>
        <translation>nått {day}</translation>
    </message>
    <message>
        <source>in part {day}</source>
        <translation>delvis nått {day}</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>släppt</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>senast {day}</translation>
    </message>
</context>
<context>
    <name>GrantSection</name>
    <message>
        <source>Grant</source>
        <translation>Bidrag</translation>
    </message>
    <message>
        <source>Change share</source>
        <translation>Ändra omfattning</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} i månaden</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n månad</numerusform>
            <numerusform>%n månader</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GrantTable</name>
    <message>
        <source>Months of the grant</source>
        <translation>Bidragets månader</translation>
    </message>
    <message>
        <source>Mark paid</source>
        <translation>Markera som betald</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Inte betald</translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation>{amount} betalt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Omfattning</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Topics</source>
        <translation>Ämnen</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Sök i hjälpen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inget hittades</translation>
    </message>
</context>
<context>
    <name>HiddenFacts</name>
    <message>
        <source>Protected identity</source>
        <translation>Skyddade personuppgifter</translation>
    </message>
    <message>
        <source>Hide contact details</source>
        <translation>Dölj kontaktuppgifter</translation>
    </message>
    <message>
        <source>Show contact details</source>
        <translation>Visa kontaktuppgifter</translation>
    </message>
</context>
<context>
    <name>IdentityBar</name>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show the identity number</source>
        <translation>Visa personnumret</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Hide the identity number</source>
        <translation>Dölj personnumret</translation>
    </message>
    <message>
        <source>Identity number, hidden</source>
        <translation>Personnummer, dolt</translation>
    </message>
</context>
<context>
    <name>IdentityNumberRow</name>
    <message>
        <source>{name} has this identity number already.</source>
        <translation>{name} har redan det här personnumret.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Öppna {name}</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Reading {file}…</source>
        <translation>Läser {file}…</translation>
    </message>
    <message>
        <source>No column is taken as the identity number. Say which one holds it.</source>
        <translation>Ingen kolumn läses som personnummer. Säg vilken som innehåller det.</translation>
    </message>
    <message>
        <source>No column is taken as the name. Say which one holds it.</source>
        <translation>Ingen kolumn läses som namn. Säg vilken som innehåller det.</translation>
    </message>
    <message>
        <source>No column is taken as the identity number or the name. Say which ones hold them.</source>
        <translation>Ingen kolumn läses som personnummer eller namn. Säg vilka som innehåller dem.</translation>
    </message>
    <message>
        <source>The list is being compared.</source>
        <translation>Listan jämförs.</translation>
    </message>
    <message>
        <source>The caseload changed meanwhile, so the list was compared anew.</source>
        <translation>Ärendefilen ändrades under tiden, så listan jämfördes på nytt.</translation>
    </message>
    <message>
        <source>The list is being taken in</source>
        <translation>Listan läses in</translation>
    </message>
    <message>
        <source>Left out of {file}.xlsx</source>
        <translation>Inte inlästa från {file}.xlsx</translation>
    </message>
    <message>
        <source>Save error rows</source>
        <translation>Spara felraderna</translation>
    </message>
</context>
<context>
    <name>InlineBar</name>
    <message>
        <source>Hide this message</source>
        <translation>Dölj meddelandet</translation>
    </message>
</context>
<context>
    <name>KeysView</name>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Sök en tangent</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inget hittades</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language of the window</source>
        <translation>Fönstrets språk</translation>
    </message>
    <message>
        <source>Dates and numbers</source>
        <translation>Datum och tal</translation>
    </message>
    <message>
        <source>Days in figures and amounts of money.</source>
        <translation>Datum i siffror och belopp.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>As the language</source>
        <translation>Som språket</translation>
    </message>
    <message>
        <source>{language}: {day}, {amount}</source>
        <translation>{language}: {day}, {amount}</translation>
    </message>
</context>
<context>
    <name>ListColumns</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fas</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Konsulent</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Nästa uppföljning</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Senaste kontakt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Decision ends</source>
        <translation>Beslut t.o.m.</translation>
    </message>
    <message>
        <source>Left {day}</source>
        <translation>Avslutad {day}</translation>
    </message>
    <message>
        <source>Begins {day}</source>
        <translation>Börjar {day}</translation>
    </message>
    <message>
        <source>v{revision} draft</source>
        <translation>v{revision} utkast</translation>
    </message>
    <message>
        <source>v{revision} printed</source>
        <translation>v{revision} utskriven</translation>
    </message>
    <message>
        <source>v{revision} signed</source>
        <translation>v{revision} underskriven</translation>
    </message>
    <message>
        <source>v{revision} replaced</source>
        <translation>v{revision} ersatt</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Placeringar</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Kontaktpersoner</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Save the list as a table</source>
        <translation>Spara listan som tabell</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text for spreadsheets (*.csv)</source>
        <translation>Arbetsbok (*.xlsx);;Text för kalkylprogram (*.csv)</translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Columns and order…</source>
        <translation>Kolumner och ordning…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>{page} – Virkni</source>
        <translation>{page} – Virkni</translation>
    </message>
</context>
<context>
    <name>MappingHead</name>
    <message>
        <source>Section</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Easy read</source>
        <translation>Lättläst</translation>
    </message>
    <message>
        <source>Wording of the questions</source>
        <translation>Hur frågorna är skrivna</translation>
    </message>
</context>
<context>
    <name>MappingTab</name>
    <message>
        <source>{settled} of {all}</source>
        <translation>{settled} av {all}</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>inte frågat</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>hoppas över</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>No mapping yet</source>
        <translation>Ingen kartläggning än</translation>
    </message>
    <message>
        <source>Eighteen short sections in any order. Nothing has to be filled in, and the plan is drawn from it.</source>
        <translation>Arton korta avsnitt i valfri ordning. Inget behöver fyllas i, och planen hämtar det den behöver härifrån.</translation>
    </message>
    <message>
        <source>Start mapping</source>
        <translation>Börja kartläggning</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Inte inskriven</translation>
    </message>
    <message>
        <source>A mapping belongs to an enrolment. Enrol the person first.</source>
        <translation>En kartläggning hör till en inskrivning. Skriv in personen först.</translation>
    </message>
    <message>
        <source>Print mapping…</source>
        <translation>Skriv ut kartläggningen…</translation>
    </message>
    <message>
        <source>Save mapping as PDF…</source>
        <translation>Spara kartläggningen som pdf…</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Nästa avsnitt</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Föregående avsnitt</translation>
    </message>
    <message>
        <source>Mark section as done</source>
        <translation>Markera avsnittet som klart</translation>
    </message>
    <message>
        <source>Make a goal of it</source>
        <translation>Gör till mål</translation>
    </message>
    <message>
        <source>mapping-{code}.pdf</source>
        <translation>kartläggning-{code}.pdf</translation>
    </message>
    <message>
        <source>Save mapping as PDF</source>
        <translation>Spara kartläggningen som pdf</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>The mapping is in {file}.</source>
        <translation>Kartläggningen ligger i {file}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
</context>
<context>
    <name>MappingWork</name>
    <message>
        <source>Sections</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Make plan</source>
        <translation>Skapa plan</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Föregående</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Öppna planen</translation>
    </message>
    <message>
        <source>Go to an answer first, here or in the basis for the plan.</source>
        <translation>Gå till ett svar först, här eller i underlaget till planen.</translation>
    </message>
    <message>
        <source>This is the first section.</source>
        <translation>Det här är det första avsnittet.</translation>
    </message>
    <message>
        <source>Next: {section}</source>
        <translation>Nästa: {section}</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Nästa avsnitt</translation>
    </message>
    <message>
        <source>Next section: {section}</source>
        <translation>Nästa avsnitt: {section}</translation>
    </message>
    <message>
        <source>This is the last section.</source>
        <translation>Det här är det sista avsnittet.</translation>
    </message>
</context>
<context>
    <name>MeetingFields</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Day of the next follow-up</source>
        <translation>Dag för nästa uppföljning</translation>
    </message>
    <message>
        <source>Time of the next follow-up</source>
        <translation>Tid för nästa uppföljning</translation>
    </message>
    <message>
        <source>Place of the next follow-up</source>
        <translation>Plats för nästa uppföljning</translation>
    </message>
    <message>
        <source>Type the day of the next follow-up. It stands on the paper.</source>
        <translation>Skriv vilken dag nästa uppföljning är. Den står på pappret.</translation>
    </message>
    <message>
        <source>A follow-up needs a day. To cancel it, use Today.</source>
        <translation>En uppföljning behöver en dag. Vill du ställa in den gör du det på sidan Idag.</translation>
    </message>
    <message>
        <source>Follow up the plan</source>
        <translation>Följa upp planen</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Nästa uppföljning</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gå</translation>
    </message>
    <message>
        <source>&amp;Participant</source>
        <translation>&amp;Deltagare</translation>
    </message>
    <message>
        <source>&amp;Workplace</source>
        <translation>&amp;Arbetsplats</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>No&amp;te…</source>
        <translation>Ante&amp;ckning…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Säkerhetskopiera nu</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Åte&amp;rställ en säkerhetskopia…</translation>
    </message>
    <message>
        <source>C&amp;heck this caseload</source>
        <translation>&amp;Kontrollera ärendefilen</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Nästa del av fönstret</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>&amp;Föregående del av fönstret</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tangenter</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Rapportera ett problem…</translation>
    </message>
    <message>
        <source>&amp;About Virkni</source>
        <translation>&amp;Om Virkni</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>St&amp;örre text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>M&amp;indre text</translation>
    </message>
    <message>
        <source>&amp;Ordinary text size</source>
        <translation>&amp;Vanlig textstorlek</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Ångra: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Gör om: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;New caseload…</source>
        <translation>&amp;Ny ärendefil…</translation>
    </message>
    <message>
        <source>&amp;Open caseload…</source>
        <translation>&amp;Öppna ärendefil…</translation>
    </message>
    <message>
        <source>&amp;Close caseload</source>
        <translation>S&amp;täng ärendefilen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Find or do…</source>
        <translation>&amp;Sök eller utför…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Som &amp;systemet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ljust</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mörkt</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Text&amp;storlek</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;pråk</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Framåt</translation>
    </message>
</context>
<context>
    <name>MomentFields</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Set day and time to now</source>
        <translation>Sätt dag och tid till nu</translation>
    </message>
    <message>
        <source>Type the time as 14:10.</source>
        <translation>Skriv tiden som 14:10.</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move to another day</source>
        <translation>Flytta till en annan dag</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytta</translation>
    </message>
    <message>
        <source>For example fri, 4/12 or +2w</source>
        <translation>Till exempel fre, 4/12 eller +2v</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Type a day, such as 4/12, fri or +2w.</source>
        <translation>Skriv en dag, till exempel 4/12, fre eller +2v.</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Settings and help</source>
        <translation>Inställningar och hjälp</translation>
    </message>
</context>
<context>
    <name>NextFields</name>
    <message>
        <source>Next reminder</source>
        <translation>Nästa påminnelse</translation>
    </message>
    <message>
        <source>Day of the next reminder</source>
        <translation>Dag för nästa påminnelse</translation>
    </message>
    <message>
        <source>Kind of the next reminder</source>
        <translation>Slag av nästa påminnelse</translation>
    </message>
    <message>
        <source>What to do then</source>
        <translation>Vad som ska göras då</translation>
    </message>
    <message>
        <source>Type a day, such as 4/12, fri or +2w.</source>
        <translation>Skriv en dag, till exempel 4/12, fre eller +2v.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>+1 week</source>
        <translation>+1 vecka</translation>
    </message>
    <message>
        <source>+2 weeks</source>
        <translation>+2 veckor</translation>
    </message>
    <message>
        <source>+1 month</source>
        <translation>+1 månad</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Välj en dag</translation>
    </message>
</context>
<context>
    <name>NextSection</name>
    <message>
        <source>Next</source>
        <translation>Härnäst</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add a follow-up or reminder</source>
        <translation>Lägg till uppföljning eller påminnelse</translation>
    </message>
    <message>
        <source>Done and log</source>
        <translation>Klar, anteckna</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Nothing is agreed. Add a follow-up, and it turns up on Today on its day.</source>
        <translation>Inget är bestämt. Lägg till en uppföljning, så kommer den upp under Idag på sin dag.</translation>
    </message>
    <message>
        <source>Not enrolled.</source>
        <translation>Inte inskriven.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag försenad</numerusform>
            <numerusform>%n dagar försenad</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NobodyFound</name>
    <message>
        <source>Nobody fits “{text}”</source>
        <translation>Inga träffar på ”{text}”</translation>
    </message>
    <message>
        <source>Nobody is active</source>
        <translation>Det finns inga pågående inskrivningar</translation>
    </message>
    <message>
        <source>Nobody fits “{text}” and the filters</source>
        <translation>Inga träffar på ”{text}” med de här filtren</translation>
    </message>
    <message>
        <source>Nobody fits the filters</source>
        <translation>Ingen passar filtren</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Type the beginning of a name, an identity number, a phone number or a reference.</source>
        <translation>Skriv början på ett namn, ett personnummer, ett telefonnummer eller en referens.</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Töm fältet</translation>
    </message>
    <message>
        <source>Add “{name}” as a participant</source>
        <translation>Lägg till ”{name}” som deltagare</translation>
    </message>
    <message numerus="yes">
        <source>%n outside the filters.</source>
        <translation>
            <numerusform>%n utanför filtren.</numerusform>
            <numerusform>%n utanför filtren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who left fit(s).</source>
        <translation>
            <numerusform>Bland de avslutade passar %n.</numerusform>
            <numerusform>Bland de avslutade passar %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left.</source>
        <translation>
            <numerusform>%n är avslutad.</numerusform>
            <numerusform>%n är avslutade.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Kind of contact</source>
        <translation>Slag av kontakt</translation>
    </message>
    <message>
        <source>We met in person</source>
        <translation>Vi träffades</translation>
    </message>
    <message>
        <source>Type what happened.</source>
        <translation>Skriv vad som hände.</translation>
    </message>
    <message>
        <source>Type whole minutes, for example 30.</source>
        <translation>Skriv hela minuter, till exempel 30.</translation>
    </message>
    <message>
        <source>Completes “{text}”</source>
        <translation>Klarmarkerar ”{text}”</translation>
    </message>
    <message>
        <source>Completes “{text}”, due {day}</source>
        <translation>Klarmarkerar ”{text}”, {day}</translation>
    </message>
    <message>
        <source>Only for us</source>
        <translation>Bara för oss</translation>
    </message>
    <message>
        <source>The participant may read it</source>
        <translation>Deltagaren får läsa den</translation>
    </message>
    <message>
        <source>The workplace may read it</source>
        <translation>Arbetsplatsen får läsa den</translation>
    </message>
    <message>
        <source>Title, if it needs one</source>
        <translation>Rubrik, om det behövs</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Med vem</translation>
    </message>
    <message>
        <source>Tags, parted by spaces</source>
        <translation>Etiketter, med mellanslag emellan</translation>
    </message>
    <message>
        <source>For whom it is written</source>
        <translation>För vem den är skriven</translation>
    </message>
</context>
<context>
    <name>NoteKind</name>
    <message>
        <source>Visit</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Sms</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbetsgivare</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Ta bort anteckningen</translation>
    </message>
    <message>
        <source>Choose whom or which workplace the note is about.</source>
        <translation>Välj vem eller vilken arbetsplats anteckningen handlar om.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Sparar</translation>
    </message>
    <message>
        <source>Note deleted. Undo brings it back.</source>
        <translation>Anteckningen är borttagen. Ångra tar tillbaka den.</translation>
    </message>
    <message>
        <source>Note about {name} saved</source>
        <translation>Anteckningen om {name} är sparad</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Ändra anteckning</translation>
    </message>
    <message>
        <source>Written down by {author} on {day}, {time}. The history keeps what it said before.</source>
        <translation>Nedskriven av {author}, {day} {time}. Historiken behåller vad som stod förut.</translation>
    </message>
    <message>
        <source>Close, keep what is typed</source>
        <translation>Stäng, behåll det som är skrivet</translation>
    </message>
    <message>
        <source>Esc keeps the draft</source>
        <translation>Esc behåller utkastet</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>NoteTaking</name>
    <message>
        <source>The note was discarded.</source>
        <translation>Anteckningen kastades.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Ta tillbaka den</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>You have an unfinished note.</source>
        <translation>Du har en påbörjad anteckning.</translation>
    </message>
    <message>
        <source>You have an unfinished note about {name}.</source>
        <translation>Du har en påbörjad anteckning om {name}.</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Notes about the workplace</source>
        <translation>Anteckningar om arbetsplatsen</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>Sök i anteckningar</translation>
    </message>
    <message>
        <source>Which notes</source>
        <translation>Vilka anteckningar</translation>
    </message>
    <message>
        <source>Show older notes</source>
        <translation>Visa äldre anteckningar</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>For the workplace</source>
        <translation>För arbetsplatsen</translation>
    </message>
    <message>
        <source>For the participant</source>
        <translation>För deltagaren</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>No notes about this workplace yet</source>
        <translation>Inga anteckningar om arbetsplatsen än</translation>
    </message>
    <message>
        <source>Calls, visits and what was agreed with the employer stand here, the newest first.</source>
        <translation>Här står samtal, besök och vad som bestämdes med arbetsgivaren, det nyaste först.</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>Anteckna kontakt</translation>
    </message>
    <message>
        <source>No note fits</source>
        <translation>Ingen anteckning passar</translation>
    </message>
    <message>
        <source>Choose another kind above, or empty the field to see all.</source>
        <translation>Välj en annan sort ovanför, eller töm fältet för att se alla.</translation>
    </message>
</context>
<context>
    <name>OfficeSection</name>
    <message>
        <source>Open a caseload to see the office it belongs to.</source>
        <translation>Öppna en ärendefil för att se kontoret den hör till.</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Kontorets namn</translation>
    </message>
    <message>
        <source>It stands on printed papers and in reports.</source>
        <translation>Det står på utskrivna papper och i rapporter.</translation>
    </message>
    <message>
        <source>Days without contact</source>
        <translation>Dagar utan kontakt</translation>
    </message>
    <message>
        <source>Today names those whom nobody has met or called for so long.</source>
        <translation>Idag visar dem som ingen har träffat eller ringt på så länge.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Chosen when the caseload was made.</source>
        <translation>Valdes när ärendefilen skapades.</translation>
    </message>
    <message>
        <source>Coaches</source>
        <translation>Konsulenter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Add a coach</source>
        <translation>Lägg till konsulent</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>Type a number of days between 1 and 365.</source>
        <translation>Skriv ett antal dagar mellan 1 och 365.</translation>
    </message>
</context>
<context>
    <name>OrganisationFields</name>
    <message>
        <source>Organisations found</source>
        <translation>Organisationer som hittades</translation>
    </message>
    <message>
        <source>Find an organisation</source>
        <translation>Sök organisation</translation>
    </message>
    <message>
        <source>A new organisation</source>
        <translation>En ny organisation</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Välj en annan</translation>
    </message>
    <message>
        <source>Organisation number, if it is known</source>
        <translation>Organisationsnummer, om det är känt</translation>
    </message>
    <message>
        <source>Choose an organisation, or add a new one.</source>
        <translation>Välj en organisation eller lägg till en ny.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; type to find them</source>
        <translation>
            <numerusform>och %n till; skriv för att hitta den</numerusform>
            <numerusform>och %n till; skriv för att hitta dem</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the name of the organisation.</source>
        <translation>Skriv organisationens namn.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Organisationens namn</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
</context>
<context>
    <name>OutsideCopies</name>
    <message>
        <source>No program on this computer opens {name}. Save a copy and take it to one that does.</source>
        <translation>Inget program på den här datorn öppnar {name}. Spara en kopia och öppna den på en annan dator.</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>What helps</source>
        <translation>Det som hjälper</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bra att veta</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Inget är antecknat än.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Stöd</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>From the agency</source>
        <translation>Från Arbetsförmedlingen</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>I korthet</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Edit what is good to know</source>
        <translation>Redigera det som är bra att veta</translation>
    </message>
    <message>
        <source>Change stage or coach</source>
        <translation>Ändra fas eller konsulent</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>{language}, with an interpreter</source>
        <translation>{language}, med tolk</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>Behöver tolk</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Handledare</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placering</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Stages before</source>
        <translation>Tidigare faser</translation>
    </message>
    <message>
        <source>Coaches before</source>
        <translation>Tidigare konsulenter</translation>
    </message>
    <message>
        <source>{what}, since {day}</source>
        <translation>{what}, sedan {day}</translation>
    </message>
    <message>
        <source>{count} on {day}</source>
        <translation>{count} den {day}</translation>
    </message>
    <message>
        <source>{told}, about {now} today</source>
        <translation>{told}, omkring {now} idag</translation>
    </message>
    <message>
        <source>day {count} around {day}</source>
        <translation>dag {count} omkring {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>från {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>till {day}</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>&amp;Add participant…</source>
        <translation>&amp;Lägg till deltagare…</translation>
    </message>
    <message>
        <source>&amp;Open participant</source>
        <translation>&amp;Öppna deltagare</translation>
    </message>
    <message>
        <source>Find on this &amp;page</source>
        <translation>Sök på den &amp;här sidan</translation>
    </message>
    <message>
        <source>&amp;Log contact…</source>
        <translation>&amp;Anteckna kontakt…</translation>
    </message>
    <message>
        <source>Add &amp;follow-up or reminder…</source>
        <translation>Lägg till &amp;uppföljning eller påminnelse…</translation>
    </message>
    <message>
        <source>Change &amp;details…</source>
        <translation>Ändra upp&amp;gifter…</translation>
    </message>
    <message>
        <source>Change &amp;stage or coach…</source>
        <translation>Ändra &amp;fas eller konsulent…</translation>
    </message>
    <message>
        <source>Change co&amp;nsent…</source>
        <translation>Ändra sa&amp;mtycke…</translation>
    </message>
    <message>
        <source>Close &amp;enrolment…</source>
        <translation>Avsluta &amp;inskrivningen…</translation>
    </message>
    <message>
        <source>&amp;Enrol again</source>
        <translation>Skri&amp;v in igen</translation>
    </message>
    <message>
        <source>&amp;Copy identity number</source>
        <translation>&amp;Kopiera personnumret</translation>
    </message>
    <message>
        <source>Copy p&amp;hone number</source>
        <translation>Kopiera &amp;telefonnumret</translation>
    </message>
    <message>
        <source>Assign a &amp;coach…</source>
        <translation>Utse en &amp;konsulent…</translation>
    </message>
    <message>
        <source>Change &amp;stage…</source>
        <translation>Ändra &amp;fas…</translation>
    </message>
    <message>
        <source>Add a &amp;reminder to all…</source>
        <translation>Lägg till en &amp;påminnelse för alla…</translation>
    </message>
    <message>
        <source>Set the pro&amp;gramme…</source>
        <translation>Ange pro&amp;gram…</translation>
    </message>
    <message>
        <source>&amp;Columns and order…</source>
        <translation>&amp;Kolumner och ordning…</translation>
    </message>
    <message>
        <source>Save the list as a &amp;table…</source>
        <translation>Spara listan som &amp;tabell…</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>&amp;Nästa flik</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Fö&amp;regående flik</translation>
    </message>
    <message>
        <source>&amp;Add workplace…</source>
        <translation>&amp;Lägg till arbetsplats…</translation>
    </message>
    <message>
        <source>Open &amp;workplace</source>
        <translation>Ö&amp;ppna arbetsplats</translation>
    </message>
    <message>
        <source>&amp;Copy as table</source>
        <translation>&amp;Kopiera som tabell</translation>
    </message>
    <message>
        <source>L&amp;og contact…</source>
        <translation>A&amp;nteckna kontakt…</translation>
    </message>
    <message>
        <source>&amp;New placement…</source>
        <translation>N&amp;y placering…</translation>
    </message>
    <message>
        <source>Chang&amp;e details…</source>
        <translation>Ändra &amp;uppgifter…</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Idag</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Utbyte</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Workplaces</source>
        <translation>Arbetsplatser</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
</context>
<context>
    <name>PanelActions</name>
    <message>
        <source>Change p&amp;lacement…</source>
        <translation>Än&amp;dra placering…</translation>
    </message>
    <message>
        <source>Add con&amp;tract…</source>
        <translation>Lägg till av&amp;tal…</translation>
    </message>
    <message>
        <source>P&amp;rint contract…</source>
        <translation>Skriv ut avt&amp;al…</translation>
    </message>
    <message>
        <source>All have si&amp;gned today</source>
        <translation>Alla har s&amp;krivit under i dag</translation>
    </message>
    <message>
        <source>Mark month as pai&amp;d</source>
        <translation>Markera månad som beta&amp;ld</translation>
    </message>
    <message>
        <source>Change s&amp;hare from a month…</source>
        <translation>Ändra omfattn&amp;ing från en månad…</translation>
    </message>
    <message>
        <source>Change s&amp;upport plan…</source>
        <translation>Ändra stö&amp;dplan…</translation>
    </message>
    <message>
        <source>Plan chec&amp;k-ins</source>
        <translation>Planera a&amp;vstämningar</translation>
    </message>
    <message>
        <source>End place&amp;ment…</source>
        <translation>Av&amp;sluta placering…</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Plan v{revision}, {number}</source>
        <translation>Plan v{revision}, {number}</translation>
    </message>
    <message>
        <source>Signed copy of plan v{revision}</source>
        <translation>Underskriven kopia av plan v{revision}</translation>
    </message>
    <message>
        <source>Printed, signed</source>
        <translation>Utskriven, underskriven</translation>
    </message>
    <message>
        <source>Printed, superseded</source>
        <translation>Utskriven, ersatt</translation>
    </message>
    <message>
        <source>Printed, not signed</source>
        <translation>Utskriven, inte underskriven</translation>
    </message>
    <message>
        <source>Belongs to a contract</source>
        <translation>Hör till ett avtal</translation>
    </message>
    <message>
        <source>Belongs to a note</source>
        <translation>Hör till en anteckning</translation>
    </message>
    <message>
        <source>in Swedish</source>
        <translation>på svenska</translation>
    </message>
    <message>
        <source>in Icelandic</source>
        <translation>på isländska</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>på engelska</translation>
    </message>
</context>
<context>
    <name>ParticipantDialog</name>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Participants found</source>
        <translation>Deltagare som hittades</translation>
    </message>
    <message>
        <source>Find a participant</source>
        <translation>Sök deltagare</translation>
    </message>
    <message>
        <source>Who is placed here?</source>
        <translation>Vem placeras här?</translation>
    </message>
    <message>
        <source>Nobody who is enrolled fits. Type the beginning of a name.</source>
        <translation>Ingen inskriven passar. Skriv början på ett namn.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; type to find them</source>
        <translation>
            <numerusform>och %n till; skriv för att hitta den</numerusform>
            <numerusform>och %n till; skriv för att hitta dem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantList</name>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Ny deltagare</translation>
    </message>
    <message>
        <source>Find a participant</source>
        <translation>Sök deltagare</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved</source>
        <translation>
            <numerusform>%n rad sparad</numerusform>
            <numerusform>%n rader sparade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n visas</numerusform>
            <numerusform>%n visas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in this caseload yet</source>
        <translation>Ärendefilen är tom än så länge</translation>
    </message>
    <message>
        <source>Take in the agency&apos;s list, or add people one by one. Each then has a page of their own here.</source>
        <translation>Läs in listan från Arbetsförmedlingen, eller lägg till en person i taget. Var och en får sedan en egen sida här.</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>Läs in en lista</translation>
    </message>
    <message>
        <source>Add one person</source>
        <translation>Lägg till en person</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n pågående</numerusform>
            <numerusform>%n pågående</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message>
        <source>Participant</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
</context>
<context>
    <name>PartySection</name>
    <message>
        <source>Contract</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>All signed today</source>
        <translation>Alla skrev under i dag</translation>
    </message>
    <message>
        <source>Parties of the contract</source>
        <translation>Avtalets parter</translation>
    </message>
    <message>
        <source>Name the parties</source>
        <translation>Ange parterna</translation>
    </message>
    <message>
        <source>Signed today</source>
        <translation>Underskrivet i dag</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Inte underskrivet</translation>
    </message>
    <message>
        <source>Signed {day}</source>
        <translation>Underskrivet {day}</translation>
    </message>
</context>
<context>
    <name>PersonFacts</name>
    <message>
        <source>protected identity</source>
        <translation>skyddade personuppgifter</translation>
    </message>
    <message>
        <source>Born {year}</source>
        <translation>Född {year}</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fas</translation>
    </message>
    <message>
        <source>not enrolled</source>
        <translation>inte inskriven</translation>
    </message>
    <message>
        <source>left {day}</source>
        <translation>avslutad {day}</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>inte angiven</translation>
    </message>
    <message>
        <source>Support time</source>
        <translation>Stödtid</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sedan {day}</translation>
    </message>
    <message>
        <source>day {count}</source>
        <translation>dag {count}</translation>
    </message>
    <message>
        <source>day {count}, past {whole}</source>
        <translation>dag {count}, över {whole}</translation>
    </message>
    <message>
        <source>day {count} of {whole}</source>
        <translation>dag {count} av {whole}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Härnäst</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ingen än</translation>
    </message>
    <message>
        <source>v{revision} draft</source>
        <translation>v{revision} utkast</translation>
    </message>
    <message>
        <source>v{revision} signed {day}</source>
        <translation>v{revision} underskriven {day}</translation>
    </message>
    <message>
        <source>v{revision} printed {day}</source>
        <translation>v{revision} utskriven {day}</translation>
    </message>
    <message>
        <source>, v{revision} begun</source>
        <translation>, v{revision} påbörjad</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Log contact</source>
        <translation>Anteckna kontakt</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Sidans delar</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>{paper}…</source>
        <translation>{paper}…</translation>
    </message>
</context>
<context>
    <name>PhraseField</name>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Fraser</translation>
    </message>
    <message>
        <source>or type ; and its first letters, then Tab</source>
        <translation>eller skriv ; och första bokstäverna, sedan Tab</translation>
    </message>
</context>
<context>
    <name>PlacementFields</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Omfattning, %</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Planned until</source>
        <translation>Planerad till</translation>
    </message>
    <message>
        <source>Choose a type.</source>
        <translation>Välj en typ.</translation>
    </message>
    <message>
        <source>Type whole percent, 1 to 100.</source>
        <translation>Skriv hela procent, 1 till 100.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Sista dagen är före den första.</translation>
    </message>
    <message>
        <source>Type the first day.</source>
        <translation>Skriv första dagen.</translation>
    </message>
    <message>
        <source>Grant: {full} × {share} % = {monthly} a month for {months} months, {total} in all.</source>
        <translation>Bidrag: {full} × {share} % = {monthly} i månaden i {months} månader, totalt {total}.</translation>
    </message>
</context>
<context>
    <name>PlacementPanel</name>
    <message>
        <source>Mark month as not pai&amp;d</source>
        <translation>Markera månad som inte beta&amp;ld</translation>
    </message>
    <message>
        <source>Mark month as pai&amp;d</source>
        <translation>Markera månad som beta&amp;ld</translation>
    </message>
    <message>
        <source>The contract is in {file}.</source>
        <translation>Avtalet finns i {file}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
</context>
<context>
    <name>PlacementRows</name>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Kommande</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutade</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>avtal</translation>
    </message>
    <message>
        <source>contract until {day}</source>
        <translation>avtal till {day}</translation>
    </message>
    <message>
        <source>{contract}, {amount} a month</source>
        <translation>{contract}, {amount} i månaden</translation>
    </message>
</context>
<context>
    <name>PlacementTab</name>
    <message>
        <source>Start &amp;placement…</source>
        <translation>Starta &amp;placering…</translation>
    </message>
    <message>
        <source>Start placement</source>
        <translation>Starta placering</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Placeringar</translation>
    </message>
    <message>
        <source>Open &amp;workplace</source>
        <translation>Ö&amp;ppna arbetsplats</translation>
    </message>
    <message>
        <source>A placement belongs to an enrolment.</source>
        <translation>En placering hör till en inskrivning.</translation>
    </message>
    <message>
        <source>No placement yet</source>
        <translation>Ingen placering än</translation>
    </message>
    <message>
        <source>A place at an employer, with its type, share and dates. Its contract and grant belong to it.</source>
        <translation>En plats hos en arbetsgivare, med typ, omfattning och datum. Avtal och bidrag hör till placeringen.</translation>
    </message>
</context>
<context>
    <name>Placements</name>
    <message>
        <source>from {day}</source>
        <translation>från {day}</translation>
    </message>
    <message>
        <source>Past its planned end</source>
        <translation>Efter planerat slut</translation>
    </message>
    <message>
        <source>Under way, week {week} of {weeks}</source>
        <translation>Pågår, vecka {week} av {weeks}</translation>
    </message>
    <message>
        <source>Under way, week {week}</source>
        <translation>Pågår, vecka {week}</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Kommande</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutade</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Inte underskrivet</translation>
    </message>
    <message>
        <source>Partly signed</source>
        <translation>Delvis underskrivet</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Underskrivet</translation>
    </message>
    <message>
        <source>Signed, runs</source>
        <translation>Underskrivet, gäller</translation>
    </message>
    <message>
        <source>Paid {day}</source>
        <translation>Betald {day}</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation>Försenad sedan {day}</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Förfaller {day}</translation>
    </message>
    <message>
        <source>Not paid, ended</source>
        <translation>Betalas inte, avslutad</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Arbetsplats</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Myndighet</translation>
    </message>
    <message>
        <source>From week {week}</source>
        <translation>Från vecka {week}</translation>
    </message>
    <message>
        <source>Week {week}</source>
        <translation>Vecka {week}</translation>
    </message>
    <message>
        <source>Weeks {first}–{last}</source>
        <translation>Vecka {first}–{last}</translation>
    </message>
</context>
<context>
    <name>PlacementsTab</name>
    <message>
        <source>Placements</source>
        <translation>Placeringar</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>Anteckna kontakt</translation>
    </message>
    <message>
        <source>Log contact about the parti&amp;cipant…</source>
        <translation>Anteckna kontakt om &amp;deltagaren…</translation>
    </message>
    <message>
        <source>Nobody is placed here yet</source>
        <translation>Ingen är placerad här än</translation>
    </message>
    <message>
        <source>A placement has its type, share and dates, the week, the support that fades, and its contract.</source>
        <translation>En placering har typ, omfattning och datum, en vecka, ett stöd som trappas ned och ett avtal.</translation>
    </message>
    <message>
        <source>New placement</source>
        <translation>Ny placering</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>signed {day}</source>
        <translation>underskriven {day}</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>ersatt</translation>
    </message>
    <message>
        <source>printed {day}, not signed</source>
        <translation>utskriven {day}, inte underskriven</translation>
    </message>
    <message>
        <source>v{revision} · {state}</source>
        <translation>v{revision} · {state}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppet</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Nått</translation>
    </message>
    <message>
        <source>Reached in part</source>
        <translation>Delvis nått</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Släppt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Inte gjort</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Inställt</translation>
    </message>
    <message>
        <source>Before you print: {what}.</source>
        <translation>Innan du skriver ut: {what}.</translation>
    </message>
</context>
<context>
    <name>PlanBars</name>
    <message>
        <source>v{revision} was printed to be signed. Its wording stays as it is now.</source>
        <translation>v{revision} är utskriven för underskrift. Texten är låst från och med nu.</translation>
    </message>
    <message>
        <source>v{revision} is in {file}, to be printed and signed. Its wording stays as it is now.</source>
        <translation>v{revision} ligger i {file}, för utskrift och underskrift. Texten är låst från och med nu.</translation>
    </message>
    <message>
        <source>v{revision} is in {file}.</source>
        <translation>v{revision} ligger i {file}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>The signed copy is in. Say who signed it, so that the plan holds.</source>
        <translation>Den underskrivna kopian är bifogad. Ange vilka som skrev under, så att planen gäller.</translation>
    </message>
    <message>
        <source>Mark as signed</source>
        <translation>Markera som underskriven</translation>
    </message>
    <message>
        <source>Let go to attach the signed copy.</source>
        <translation>Släpp för att bifoga den underskrivna kopian.</translation>
    </message>
    <message>
        <source>This is an earlier revision.</source>
        <translation>Det här är en tidigare version.</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Visa den senaste</translation>
    </message>
    <message>
        <source>Printed: its wording stays as it is. To change it, make the next revision.</source>
        <translation>Utskriven: texten är låst. Gör nästa version om något ska ändras.</translation>
    </message>
</context>
<context>
    <name>PlanComparing</name>
    <message>
        <source>Compare with v{revision}</source>
        <translation>Jämför med v{revision}</translation>
    </message>
    <message>
        <source>Close comparison</source>
        <translation>Stäng jämförelsen</translation>
    </message>
</context>
<context>
    <name>PlanComparison</name>
    <message>
        <source>Compare with</source>
        <translation>Jämför med</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Föregående ändring</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nästa ändring</translation>
    </message>
    <message>
        <source>v{revision}</source>
        <translation>v{revision}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n ändring</numerusform>
            <numerusform>%n ändringar</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Inga ändringar</translation>
    </message>
    <message>
        <source>Both revisions say the same.</source>
        <translation>Båda versionerna säger samma sak.</translation>
    </message>
</context>
<context>
    <name>PlanCopies</name>
    <message>
        <source>Attach the signed copy</source>
        <translation>Bifoga den underskrivna kopian</translation>
    </message>
    <message numerus="yes">
        <source>%n signed copies</source>
        <translation>
            <numerusform>%n underskriven kopia</numerusform>
            <numerusform>%n underskrivna kopior</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed copy, {pages}</source>
        <translation>Underskriven kopia, {pages}</translation>
    </message>
    <message>
        <source>Signed copy</source>
        <translation>Underskriven kopia</translation>
    </message>
    <message>
        <source>A draft has no signed copy. Print it first. Other files are added under Documents.</source>
        <translation>Ett utkast har ingen underskriven kopia. Skriv ut det först. Andra filer läggs till under Dokument.</translation>
    </message>
    <message>
        <source>Signed copy of {plan} v{revision}</source>
        <translation>Underskriven kopia av {plan} v{revision}</translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <source>Add goal</source>
        <translation>Lägg till mål</translation>
    </message>
    <message>
        <source>Goal from the mapping</source>
        <translation>Mål från kartläggningen</translation>
    </message>
    <message>
        <source>Show first</source>
        <translation>Visa första</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>inga än</translation>
    </message>
    <message>
        <source>What has changed since the last revision</source>
        <translation>Vad som har ändrats sedan förra versionen</translation>
    </message>
    <message>
        <source>My long-term goal</source>
        <translation>Mitt mål på sikt</translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation>Det som hjälper mig</translation>
    </message>
</context>
<context>
    <name>PlanFoot</name>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som pdf</translation>
    </message>
    <message>
        <source>Attach signed copy</source>
        <translation>Bifoga underskriven kopia</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>Revidera</translation>
    </message>
    <message>
        <source>Mark as signed</source>
        <translation>Markera som underskriven</translation>
    </message>
    <message>
        <source>Print for signing</source>
        <translation>Skriv ut för underskrift</translation>
    </message>
</context>
<context>
    <name>PlanHeader</name>
    <message>
        <source>Revision</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Papprets språk</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Plan v{revision}</source>
        <translation>Plan v{revision}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
</context>
<context>
    <name>PlanPrinting</name>
    <message>
        <source>Print for signing: the wording is frozen from then on</source>
        <translation>Skriv ut för underskrift: därefter är texten låst</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som pdf</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>PlanReading</name>
    <message>
        <source>What has changed since the last revision</source>
        <translation>Vad som har ändrats sedan förra versionen</translation>
    </message>
    <message>
        <source>My long-term goal</source>
        <translation>Mitt mål på sikt</translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation>Det som hjälper mig</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Nästa uppföljning</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Underskriven av</translation>
    </message>
    <message>
        <source>Goal {number}: {text}</source>
        <translation>Mål {number}: {text}</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Mål {number}</translation>
    </message>
    <message>
        <source>Reached by {day}</source>
        <translation>Nås senast {day}</translation>
    </message>
    <message>
        <source>Steps of goal {number}</source>
        <translation>Steg för mål {number}</translation>
    </message>
    <message>
        <source>done when {sign}</source>
        <translation>klart när: {sign}</translation>
    </message>
    <message>
        <source>No day was set.</source>
        <translation>Inget datum är bestämt.</translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <source>Print for signing…</source>
        <translation>Skriv ut för underskrift…</translation>
    </message>
    <message>
        <source>Save the paper to sign as PDF…</source>
        <translation>Spara pappret för underskrift som pdf…</translation>
    </message>
    <message>
        <source>Print a copy…</source>
        <translation>Skriv ut en kopia…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som pdf…</translation>
    </message>
    <message>
        <source>Revise the plan</source>
        <translation>Revidera planen</translation>
    </message>
    <message>
        <source>Mark as signed…</source>
        <translation>Markera som underskriven…</translation>
    </message>
    <message>
        <source>Attach signed copy…</source>
        <translation>Bifoga underskriven kopia…</translation>
    </message>
    <message>
        <source>Compare revisions</source>
        <translation>Jämför versioner</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nästa ändring</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Föregående ändring</translation>
    </message>
    <message>
        <source>A plan belongs to an enrolment. Enrol the person first.</source>
        <translation>En plan hör till en inskrivning. Skriv in personen först.</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Inte inskriven</translation>
    </message>
    <message>
        <source>The four questions are filled from the mapping, and everything can still be changed.</source>
        <translation>De fyra frågorna fylls i från kartläggningen, och allt går att ändra.</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Ingen plan än</translation>
    </message>
    <message>
        <source>Draw it from the mapping</source>
        <translation>Hämta från kartläggningen</translation>
    </message>
    <message>
        <source>It is drawn from the mapping, which holds no answers yet. It can also start empty.</source>
        <translation>Planen hämtas från kartläggningen, som inte har några svar än. Du kan också börja med en tom plan.</translation>
    </message>
    <message>
        <source>Start an empty plan</source>
        <translation>Börja med en tom plan</translation>
    </message>
</context>
<context>
    <name>PlanWork</name>
    <message>
        <source>Save the paper to sign as PDF…</source>
        <translation>Spara pappret för underskrift som pdf…</translation>
    </message>
    <message>
        <source>Save the draft as PDF…</source>
        <translation>Spara utkastet som pdf…</translation>
    </message>
    <message>
        <source>Discard this draft</source>
        <translation>Släng utkastet</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
</context>
<context>
    <name>PreviewHead</name>
    <message>
        <source>I have looked at this and it is right</source>
        <translation>Jag har tittat på det och det stämmer</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Läs in {file}</translation>
    </message>
    <message>
        <source>This is unusual: {what}</source>
        <translation>Det här är ovanligt: {what}</translation>
    </message>
</context>
<context>
    <name>PreviewNotes</name>
    <message numerus="yes">
        <source>Not in this file (%n)</source>
        <translation>
            <numerusform>Inte i den här filen (%n)</numerusform>
            <numerusform>Inte i den här filen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay as they are. Nothing is deleted.</source>
        <translation>De blir kvar som de är. Inget tas bort.</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {reason}</source>
        <translation>Rad {row}, {column}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Left out (%n)</source>
        <translation>
            <numerusform>Inte inlästa (%n)</numerusform>
            <numerusform>Inte inlästa (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bra att veta</translation>
    </message>
    <message>
        <source>Row {row}: {why}</source>
        <translation>Rad {row}: {why}</translation>
    </message>
    <message numerus="yes">
        <source>Passed over (%n)</source>
        <translation>
            <numerusform>Överhoppade (%n)</numerusform>
            <numerusform>Överhoppade (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>All is clear</source>
        <translation>Allt är klart</translation>
    </message>
    <message>
        <source>Nothing in this list needs you.</source>
        <translation>Inget i den här listan väntar på dig.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zooma ut</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zooma in</translation>
    </message>
    <message>
        <source>Zoom, take the width there is</source>
        <translation>Zoom, anpassa till bredden</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>Förhandsvisning av pappret</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Zoom {percent} %, take the width there is</source>
        <translation>Zoom {percent} %, anpassa till bredden</translation>
    </message>
    <message numerus="yes">
        <source>%n more page(s) are not shown here.</source>
        <translation>
            <numerusform>%n sida till visas inte här.</numerusform>
            <numerusform>%n sidor till visas inte här.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sida {page} av {pages}</translation>
    </message>
</context>
<context>
    <name>PreviewRows</name>
    <message>
        <source>Show rows</source>
        <translation>Visa rader</translation>
    </message>
    <message>
        <source>Find a row</source>
        <translation>Sök en rad</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Listans rader</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Apply</source>
        <translation>Läs in</translation>
    </message>
    <message>
        <source>Nothing changes until you apply. A backup is made first, and the import can be undone.</source>
        <translation>Inget ändras förrän du läser in. Först görs en säkerhetskopia, och inläsningen kan ångras.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noteringar</translation>
    </message>
    <message>
        <source>Save error rows</source>
        <translation>Spara felraderna</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Leave the row out, or take it in</source>
        <translation>Utelämna raden eller ta med den</translation>
    </message>
    <message>
        <source>Mend the cell</source>
        <translation>Rätta cellen</translation>
    </message>
    <message>
        <source>Apply {count}, leave {left}</source>
        <translation>Läs in {count}, utelämna {left}</translation>
    </message>
    <message>
        <source>Apply {count}</source>
        <translation>Läs in {count}</translation>
    </message>
    <message>
        <source>Note that nothing is new</source>
        <translation>Notera att inget är nytt</translation>
    </message>
    <message>
        <source>No row is left out.</source>
        <translation>Ingen rad är utelämnad.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Bestäm</translation>
    </message>
    <message>
        <source>Confirm first that the unusual changes are right.</source>
        <translation>Bekräfta först att de ovanliga ändringarna stämmer.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I filen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Needs me</source>
        <translation>Kräver beslut</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnad</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klara</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Samma</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Ny deltagare</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Inget nytt</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>Hela raden</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n fält</numerusform>
            <numerusform>%n fält</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Utelämnad av dig</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Från filen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mitt</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>Fråga senare</translation>
    </message>
</context>
<context>
    <name>PrivateNote</name>
    <message>
        <source>Never printed. Hidden in Share view.</source>
        <translation>Skrivs aldrig ut. Döljs i delad vy.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Something in Virkni broke. What was saved is safe; please go on, and report it if it happens again.</source>
        <translation>Något gick fel i Virkni. Det som är sparat är i säkerhet. Fortsätt gärna, och rapportera om det händer igen.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopiera felrapporten</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed later and stayed as they are.</source>
        <translation>
            <numerusform>%n fält har ändrats senare och är kvar som det är.</numerusform>
            <numerusform>%n fält har ändrats senare och är kvar som de är.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeDialog</name>
    <message>
        <source>Set the programme</source>
        <translation>Ange program</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ange</translation>
    </message>
    <message numerus="yes">
        <source>For %n participant(s).</source>
        <translation>
            <numerusform>För %n deltagare.</numerusform>
            <numerusform>För %n deltagare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Name of the new programme</source>
        <translation>Det nya programmets namn</translation>
    </message>
    <message>
        <source>Choose a programme.</source>
        <translation>Välj ett program.</translation>
    </message>
    <message>
        <source>Type the name of the new programme.</source>
        <translation>Skriv det nya programmets namn.</translation>
    </message>
    <message>
        <source>No programme</source>
        <translation>Inget program</translation>
    </message>
    <message>
        <source>A new one…</source>
        <translation>Ett nytt…</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Skip</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>Fråga senare</translation>
    </message>
    <message>
        <source>Skip: {question}</source>
        <translation>Hoppa över: {question}</translation>
    </message>
    <message>
        <source>Ask later: {question}</source>
        <translation>Fråga senare: {question}</translation>
    </message>
    <message>
        <source>Answered, in own words</source>
        <translation>Besvarad, med egna ord</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Phone call</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Sms</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Meet in person</source>
        <translation>Möte</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>semicolon</source>
        <translation>semikolon</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabb</translation>
    </message>
    <message>
        <source>upright line</source>
        <translation>lodstreck</translation>
    </message>
    <message>
        <source>sheet {name}</source>
        <translation>bladet {name}</translation>
    </message>
</context>
<context>
    <name>ReceiptItems</name>
    <message>
        <source>New participants</source>
        <translation>Nya deltagare</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrade</translation>
    </message>
    <message>
        <source>Same as before</source>
        <translation>Samma som förut</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikter</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnad</translation>
    </message>
    <message>
        <source>Not in the file, untouched</source>
        <translation>Inte i filen, orörda</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation>Utelämnade, och varför</translation>
    </message>
    <message>
        <source>Row {row}, {column}: “{value}”</source>
        <translation>Rad {row}, {column}: ”{value}”</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bra att veta</translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation>Rad för rad</translation>
    </message>
    <message>
        <source>Edited since, and kept</source>
        <translation>Ändrat sedan dess, och kvar</translation>
    </message>
    <message>
        <source>Something that is not there any more</source>
        <translation>Något som inte finns kvar</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>allt</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: they stand in the saved receipt</source>
        <translation>
            <numerusform>Och %n till: den står i det sparade kvittot</numerusform>
            <numerusform>Och %n till: de står i det sparade kvittot</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody who is not there any more</source>
        <translation>Någon som inte finns kvar</translation>
    </message>
    <message>
        <source>Row {row}, {name}</source>
        <translation>Rad {row}, {name}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>tillagd</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>both changed it, mine kept</source>
        <translation>båda ändrade, mitt behölls</translation>
    </message>
    <message>
        <source>both changed it, theirs taken</source>
        <translation>båda ändrade, deras togs</translation>
    </message>
    <message>
        <source>both changed it, another value written</source>
        <translation>båda ändrade, ett annat värde skrevs</translation>
    </message>
    <message>
        <source>both changed it, and agree now</source>
        <translation>båda ändrade, och är överens nu</translation>
    </message>
    <message>
        <source>both changed it, waits for you</source>
        <translation>båda ändrade, väntar på dig</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>What became of the rows</source>
        <translation>Vad som hände med raderna</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Ångra inläsningen</translation>
    </message>
    <message>
        <source>Save error rows</source>
        <translation>Spara felraderna</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Spara kvittot</translation>
    </message>
    <message>
        <source>Open changed</source>
        <translation>Öppna ändrade</translation>
    </message>
    <message>
        <source>Back to Exchange</source>
        <translation>Till Utbyte</translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back, but for %n thing(s) edited since.</source>
        <translation>
            <numerusform>Inläsningen ångrades, utom %n sak som ändrats sedan dess.</numerusform>
            <numerusform>Inläsningen ångrades, utom %n saker som ändrats sedan dess.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out {number}.xlsx</source>
        <translation>Utelämnade {number}.xlsx</translation>
    </message>
    <message>
        <source>Receipt {number}.xlsx</source>
        <translation>Kvitto {number}.xlsx</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Kvitto {number}</translation>
    </message>
    <message>
        <source>No row is left out.</source>
        <translation>Ingen rad är utelämnad.</translation>
    </message>
    <message>
        <source>Nobody was changed.</source>
        <translation>Ingen ändrades.</translation>
    </message>
    <message>
        <source>This import was taken back.</source>
        <translation>Den här inläsningen är ångrad.</translation>
    </message>
</context>
<context>
    <name>RecentCaseloads</name>
    <message>
        <source>Other caseloads</source>
        <translation>Andra ärendefiler</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Ta bort från listan</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>finns inte</translation>
    </message>
</context>
<context>
    <name>ReminderDialog</name>
    <message>
        <source>Add a follow-up or reminder</source>
        <translation>Lägg till uppföljning eller påminnelse</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message numerus="yes">
        <source>For %n participant(s).</source>
        <translation>
            <numerusform>För %n deltagare.</numerusform>
            <numerusform>För %n deltagare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>In one week</source>
        <translation>Om en vecka</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Om två veckor</translation>
    </message>
    <message>
        <source>In four weeks</source>
        <translation>Om fyra veckor</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time, if agreed</source>
        <translation>Tid (valfritt)</translation>
    </message>
    <message>
        <source>Place, if agreed</source>
        <translation>Plats (valfritt)</translation>
    </message>
    <message>
        <source>Type a day, such as 4/12, fri or +2w.</source>
        <translation>Skriv en dag, till exempel 4/12, fre eller +2v.</translation>
    </message>
    <message>
        <source>Choose one of those found, or empty the field.</source>
        <translation>Välj någon av träffarna eller töm fältet.</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename the file</source>
        <translation>Byt namn på filen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Skriv ett namn.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Rapportera ett problem</translation>
    </message>
    <message>
        <source>What to send when something is wrong</source>
        <translation>Vad du skickar när något är fel</translation>
    </message>
    <message>
        <source>It holds nothing of what you or others wrote. Copy it into a message and say in your own words what happened.</source>
        <translation>Den innehåller inget av det du eller andra har skrivit. Kopiera den till ett meddelande och berätta med egna ord vad som hände.</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Spara som text…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
</context>
<context>
    <name>ReportHead</name>
    <message>
        <source>Quarter</source>
        <translation>Kvartal</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>As external</source>
        <translation>Extern vy</translation>
    </message>
    <message>
        <source>Working copy</source>
        <translation>Arbetskopia</translation>
    </message>
    <message>
        <source>External copy</source>
        <translation>Extern kopia</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>Alla insatser</translation>
    </message>
    <message>
        <source>Quarter report</source>
        <translation>Kvartalsrapport</translation>
    </message>
</context>
<context>
    <name>ReportLists</name>
    <message>
        <source>Counted</source>
        <translation>Räknade</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>{figure}, {quarter}</source>
        <translation>{figure}, {quarter}</translation>
    </message>
    <message>
        <source>To mend before you send</source>
        <translation>Att rätta innan du skickar</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>{start} – {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>{dates} · preliminary until the quarter is over</source>
        <translation>{dates} · preliminärt tills kvartalet är slut</translation>
    </message>
    <message>
        <source>Exactly what the external copy shows: [c] hidden, [x] not known yet, [z] not applicable.</source>
        <translation>Precis vad den externa kopian visar: [c] dold, [x] inte känt ännu, [z] inte tillämpligt.</translation>
    </message>
    <message>
        <source>[c] fewer than {below}, or telling of them: hidden in the external copy</source>
        <translation>[c] färre än {below}, eller avslöjar sådana: dold i den externa kopian</translation>
    </message>
    <message>
        <source>[x] not known yet, the days have not passed</source>
        <translation>[x] inte känt ännu, dagarna har inte gått</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Earlier quarter</source>
        <translation>Tidigare kvartal</translation>
    </message>
    <message>
        <source>Later quarter</source>
        <translation>Senare kvartal</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Save working copy…</source>
        <translation>Spara arbetskopia…</translation>
    </message>
    <message>
        <source>Save external copy…</source>
        <translation>Spara extern kopia…</translation>
    </message>
    <message>
        <source>Show what others see</source>
        <translation>Visa vad andra ser</translation>
    </message>
    <message>
        <source>Show who is behind the figure</source>
        <translation>Visa vilka som ligger bakom siffran</translation>
    </message>
    <message>
        <source>Set target</source>
        <translation>Ange mål</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>Diagram eller tabell</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Siffror</translation>
    </message>
    <message>
        <source>Chart and lists</source>
        <translation>Diagram och listor</translation>
    </message>
    <message>
        <source>Show the {count}</source>
        <translation>Visa de {count}</translation>
    </message>
    <message>
        <source>The external copy names nobody. Choose Internal to see who is behind a figure.</source>
        <translation>Den externa kopian nämner ingen. Välj Intern för att se vilka som ligger bakom en siffra.</translation>
    </message>
    <message>
        <source>The workbook is being written</source>
        <translation>Arbetsboken skrivs</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Restore a backup</source>
        <translation>Återställ en säkerhetskopia</translation>
    </message>
    <message>
        <source>Caseloads (*.virkni)</source>
        <translation>Ärendefiler (*.virkni)</translation>
    </message>
    <message>
        <source>Go back to {backup}?</source>
        <translation>Gå tillbaka till {backup}?</translation>
    </message>
    <message>
        <source>What was written since then leaves the window. The present file is kept beside it under another name.</source>
        <translation>Det som skrivits sedan dess lämnar fönstret. Den nuvarande filen sparas bredvid under ett annat namn.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Behåll den nuvarande</translation>
    </message>
    <message>
        <source>Keep the restored caseload as</source>
        <translation>Spara den återställda ärendefilen som</translation>
    </message>
</context>
<context>
    <name>RowDoings</name>
    <message>
        <source>Completed: {what}</source>
        <translation>Klart: {what}</translation>
    </message>
    <message>
        <source>Cancelled: {what}</source>
        <translation>Struket: {what}</translation>
    </message>
    <message>
        <source>Moved to {day}: {what}</source>
        <translation>Flyttat till {day}: {what}</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
</context>
<context>
    <name>SampleData</name>
    <message>
        <source>Inventing people… This takes a few seconds.</source>
        <translation>Hittar på personer… Det tar några sekunder.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Ta bort dem</translation>
    </message>
    <message>
        <source>Close this caseload</source>
        <translation>Stäng ärendefilen</translation>
    </message>
    <message>
        <source>Invented people. Nothing here is real.</source>
        <translation>Påhittade personer. Inget här är på riktigt.</translation>
    </message>
</context>
<context>
    <name>SavedWords</name>
    <message>
        <source>Opening…</source>
        <translation>Öppnar…</translation>
    </message>
    <message>
        <source>All is saved</source>
        <translation>Allt är sparat</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Ingen säkerhetskopia än</translation>
    </message>
    <message>
        <source>Backup {when}</source>
        <translation>Säkerhetskopia {when}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Sparat {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Arbetsbok (*.xlsx)</translation>
    </message>
    <message>
        <source>Text for spreadsheets (*.csv)</source>
        <translation>Text för kalkylprogram (*.csv)</translation>
    </message>
</context>
<context>
    <name>SectionDone</name>
    <message>
        <source>Mark section as done</source>
        <translation>Markera avsnittet som klart</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>klart {day}</translation>
    </message>
</context>
<context>
    <name>SectionForm</name>
    <message>
        <source>Sensitive: ask only what is of use. None of it goes into the plan unless you tick it.</source>
        <translation>Känsligt: fråga bara om det som är till nytta. Inget av det följer med i planen om du inte kryssar i det.</translation>
    </message>
    <message>
        <source>About other people: write no more than needed. It goes into the plan only if you tick it.</source>
        <translation>Om andra personer: skriv inte mer än som behövs. Det följer med i planen bara om du kryssar i det.</translation>
    </message>
    <message>
        <source>Coach&apos;s note</source>
        <translation>Konsulentens anteckning</translation>
    </message>
</context>
<context>
    <name>Send</name>
    <message>
        <source>protected identity</source>
        <translation>skyddade personuppgifter</translation>
    </message>
    <message>
        <source>said no to telling the agency</source>
        <translation>har sagt nej till att uppgifter lämnas till myndigheten</translation>
    </message>
    <message>
        <source>took the consent back</source>
        <translation>har tagit tillbaka samtycket</translation>
    </message>
    <message>
        <source>no identity number</source>
        <translation>inget personnummer</translation>
    </message>
    <message>
        <source>taken out by you</source>
        <translation>borttagen av dig</translation>
    </message>
</context>
<context>
    <name>SendSide</name>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Vem som får den</translation>
    </message>
    <message>
        <source>Why it is sent</source>
        <translation>Varför den skickas</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Skickas inte</translation>
    </message>
    <message>
        <source>{count}, {reason}</source>
        <translation>{count}, {reason}</translation>
    </message>
    <message>
        <source>Columns that go</source>
        <translation>Kolumner som skickas</translation>
    </message>
    <message>
        <source>Column without a name</source>
        <translation>Kolumn utan namn</translation>
    </message>
</context>
<context>
    <name>SendTable</name>
    <message>
        <source>Goes</source>
        <translation>Skickas</translation>
    </message>
    <message>
        <source>People and columns as they will stand in the file</source>
        <translation>Personer och kolumner som de kommer att stå i filen</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>borttagen</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ej frågad</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>skickas</translation>
    </message>
</context>
<context>
    <name>SendView</name>
    <message>
        <source>Prepare a file to send</source>
        <translation>Förbered en fil att skicka</translation>
    </message>
    <message>
        <source>Only what you see here leaves the machine. The sending is registered.</source>
        <translation>Bara det du ser här lämnar datorn. Utlämnandet registreras.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Spara filen</translation>
    </message>
    <message>
        <source>Back to Exchange</source>
        <translation>Till Utbyte</translation>
    </message>
    <message>
        <source>Report on the participants you referred</source>
        <translation>Rapport om deltagarna ni anvisat</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n kolumn</numerusform>
            <numerusform>%n kolumner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept out</source>
        <translation>
            <numerusform>%n skickas inte</numerusform>
            <numerusform>%n skickas inte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never asked about telling the agency: %n person(s).</source>
        <translation>
            <numerusform>Aldrig tillfrågad om uppgifter får lämnas till myndigheten: %n person.</numerusform>
            <numerusform>Aldrig tillfrågade om uppgifter får lämnas till myndigheten: %n personer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be in the file.</source>
        <translation>Inget skulle stå i filen.</translation>
    </message>
    <message>
        <source>Say first who gets it and why.</source>
        <translation>Säg först vem som får den och varför.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Inställningarnas delar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>Language and formats</source>
        <translation>Språk och format</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Utbyte</translation>
    </message>
</context>
<context>
    <name>SeveralActions</name>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
</context>
<context>
    <name>SeveralBar</name>
    <message>
        <source>What can be done with those selected</source>
        <translation>Vad som kan göras med de valda</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n vald</numerusform>
            <numerusform>%n valda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sex</name>
    <message>
        <source>Woman</source>
        <translation>Kvinna</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Change the share from a month on</source>
        <translation>Ändra omfattningen från en månad</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>The share is {share} now. Months that were paid stay as they are.</source>
        <translation>Omfattningen är {share} nu. Betalda månader står kvar.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Omfattning, %</translation>
    </message>
    <message>
        <source>Every month was paid already.</source>
        <translation>Alla månader är redan betalda.</translation>
    </message>
    <message>
        <source>Type whole percent, 1 to 100.</source>
        <translation>Skriv hela procent, 1 till 100.</translation>
    </message>
    <message>
        <source>Month {number}, from {day}</source>
        <translation>Månad {number}, från {day}</translation>
    </message>
    <message>
        <source>{share} is {amount} a month from then on; the grant comes to {total} in all.</source>
        <translation>{share} är {amount} i månaden från och med då; bidraget blir {total} totalt.</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Without contact</source>
        <translation>Utan kontakt</translation>
    </message>
    <message>
        <source>Days that matter</source>
        <translation>Viktiga dagar</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Slutar snart</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planer</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Utbyte</translation>
    </message>
    <message numerus="yes">
        <source>No contact in %n day(s)</source>
        <translation>
            <numerusform>Ingen kontakt på %n dag</numerusform>
            <numerusform>Ingen kontakt på %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>next 30 days</source>
        <translation>kommande 30 dagar</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} without contact in {days}</source>
        <translation>{count} utan kontakt på {days}</translation>
    </message>
    <message>
        <source>Exchange due {day}</source>
        <translation>Utbyte senast {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n konflikt</numerusform>
            <numerusform>%n konflikter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ending soon</source>
        <translation>
            <numerusform>%n slutar snart</numerusform>
            <numerusform>%n slutar snart</numerusform>
        </translation>
    </message>
    <message>
        <source>To keep in mind</source>
        <translation>Att hålla i minnet</translation>
    </message>
    <message>
        <source>Decide conflicts</source>
        <translation>Bestäm om konflikter</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>Läs in en lista</translation>
    </message>
    <message>
        <source>Prepare file</source>
        <translation>Förbered filen</translation>
    </message>
    <message>
        <source>No list from the agency has been taken in yet.</source>
        <translation>Ingen lista från Arbetsförmedlingen är inläst än.</translation>
    </message>
    <message>
        <source>Last list: {sender}, {day}.</source>
        <translation>Senaste lista: {sender}, {day}.</translation>
    </message>
    <message>
        <source>Last sent {day}.</source>
        <translation>Senast skickat {day}.</translation>
    </message>
    <message>
        <source>The next file was due {day}.</source>
        <translation>Nästa fil skulle ha skickats {day}.</translation>
    </message>
    <message>
        <source>The next file is due {day}.</source>
        <translation>Nästa fil ska skickas {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for a decision.</source>
        <translation>
            <numerusform>%n konflikt väntar på beslut.</numerusform>
            <numerusform>%n konflikter väntar på beslut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Visa alla {count}</translation>
    </message>
    <message>
        <source>Show the first {count}</source>
        <translation>Visa de {count} första</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Visa färre</translation>
    </message>
    <message>
        <source>Notes about the workplace</source>
        <translation>Anteckningar om arbetsplatsen</translation>
    </message>
    <message>
        <source>When to call, which way in, whom to ask for</source>
        <translation>När man ringer, vilken ingång, vem man frågar efter</translation>
    </message>
    <message>
        <source>Coach&apos;s private notes</source>
        <translation>Konsulentens egna anteckningar</translation>
    </message>
    <message>
        <source>What only you need to remember</source>
        <translation>Det som bara du behöver minnas</translation>
    </message>
    <message>
        <source>May be shared with the employer.</source>
        <translation>Får delas med arbetsgivaren.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bra att veta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisationsnummer</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
</context>
<context>
    <name>SigningDialog</name>
    <message>
        <source>Who signed the plan?</source>
        <translation>Vilka har skrivit under planen?</translation>
    </message>
    <message>
        <source>Mark as signed</source>
        <translation>Markera som underskriven</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Konsulent</translation>
    </message>
    <message>
        <source>Employer, if they signed</source>
        <translation>Arbetsgivare, om denne skrev under</translation>
    </message>
    <message>
        <source>Interpreter, if they signed</source>
        <translation>Tolk, om denne skrev under</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Underskriven den</translation>
    </message>
    <message>
        <source>This cannot be undone. An earlier revision is superseded by this one.</source>
        <translation>Det här går inte att ångra. Den här versionen ersätter en tidigare.</translation>
    </message>
    <message>
        <source>Type the day on which it was signed.</source>
        <translation>Skriv vilken dag den skrevs under.</translation>
    </message>
    <message>
        <source>{signer}: how</source>
        <translation>{signer}: hur</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>På papper</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>På skärm</translation>
    </message>
    <message>
        <source>Agreed in words</source>
        <translation>Muntligt överens</translation>
    </message>
    <message>
        <source>Did not want to sign</source>
        <translation>Ville inte skriva under</translation>
    </message>
</context>
<context>
    <name>SplitPanel</name>
    <message>
        <source>Not split</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Dela upp efter</translation>
    </message>
    <message>
        <source>Hide counts below</source>
        <translation>Dölj antal under</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Uppdelning</translation>
    </message>
    <message>
        <source>This figure is not counted in people, so it cannot be split.</source>
        <translation>Den här siffran räknas inte i personer och kan därför inte delas upp.</translation>
    </message>
    <message>
        <source>{figure}, {quarter}</source>
        <translation>{figure}, {quarter}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Type a whole number from {least} to {most}.</source>
        <translation>Skriv ett heltal från {least} till {most}.</translation>
    </message>
</context>
<context>
    <name>StaffDialog</name>
    <message>
        <source>Change a coach</source>
        <translation>Ändra konsulent</translation>
    </message>
    <message>
        <source>Add a coach</source>
        <translation>Lägg till konsulent</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialer</translation>
    </message>
    <message>
        <source>Share of full time, %</source>
        <translation>Tjänstgöringsgrad, %</translation>
    </message>
    <message>
        <source>Employer, if not this office</source>
        <translation>Arbetsgivare, om inte det här kontoret</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Skriv ett namn.</translation>
    </message>
    <message>
        <source>Type a share between 1 and 100.</source>
        <translation>Skriv en grad mellan 1 och 100.</translation>
    </message>
</context>
<context>
    <name>StageDialog</name>
    <message>
        <source>Change stage or coach</source>
        <translation>Ändra fas eller konsulent</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Type the day from which it holds.</source>
        <translation>Skriv från vilken dag det gäller.</translation>
    </message>
</context>
<context>
    <name>StageOfSeveralDialog</name>
    <message>
        <source>Change stage</source>
        <translation>Ändra fas</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message numerus="yes">
        <source>For %n participant(s).</source>
        <translation>
            <numerusform>För %n deltagare.</numerusform>
            <numerusform>För %n deltagare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Choose a stage.</source>
        <translation>Välj en fas.</translation>
    </message>
    <message>
        <source>Type the day from which it holds.</source>
        <translation>Skriv från vilken dag det gäller.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Welcome to Virkni</source>
        <translation>Välkommen till Virkni</translation>
    </message>
    <message>
        <source>For people who walk beside others on the way to work.
Everything you write stays on this computer.</source>
        <translation>För dig som går bredvid andra på vägen till arbete.
Allt du skriver stannar på den här datorn.</translation>
    </message>
    <message>
        <source>Other caseloads</source>
        <translation>Andra ärendefiler</translation>
    </message>
    <message>
        <source>Have a caseload already?</source>
        <translation>Har du redan en ärendefil?</translation>
    </message>
    <message>
        <source>Open a caseload…</source>
        <translation>Öppna en ärendefil…</translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation>Fortsätt med {name}</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Börja med en tom ärendefil</translation>
    </message>
    <message>
        <source>Add your first participant. A name is enough.</source>
        <translation>Lägg till din första deltagare. Det räcker med ett namn.</translation>
    </message>
    <message>
        <source>Import from the agency file</source>
        <translation>Läs in Arbetsförmedlingens fil</translation>
    </message>
    <message>
        <source>Excel or CSV. You see every change before anything is saved.</source>
        <translation>Excel eller CSV. Du ser varje ändring innan något sparas.</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Se dig omkring i ett exempel</translation>
    </message>
    <message>
        <source>Invented people, clearly marked. Remove them with one click.</source>
        <translation>Påhittade personer, tydligt märkta. Ta bort dem med ett klick.</translation>
    </message>
    <message>
        <source>Used Virkni on another computer?</source>
        <translation>Har du använt Virkni på en annan dator?</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Återställ en säkerhetskopia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>In which country do you work?</source>
        <translation>I vilket land arbetar du?</translation>
    </message>
    <message>
        <source>It decides identity numbers, kinds of placement, grants and how names are sorted.</source>
        <translation>Det styr personnummer, slag av placeringar, bidrag och hur namn sorteras.</translation>
    </message>
    <message>
        <source>Next, you choose where to keep the caseload.</source>
        <translation>Sedan väljer du var ärendefilen ska ligga.</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tillbaka</translation>
    </message>
</context>
<context>
    <name>StartPlacementDialog</name>
    <message>
        <source>Start a placement</source>
        <translation>Starta en placering</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starta</translation>
    </message>
    <message>
        <source>Mon–Thu 8–12, Fri 8–10</source>
        <translation>mån–tors 8–12, fre 8–10</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbetstider</translation>
    </message>
    <message>
        <source>Support fades: weeks 1–2 alongside, 3–6 visits, then on demand</source>
        <translation>Stödet trappas ned: vecka 1–2 sida vid sida, 3–6 besök, sedan vid behov</translation>
    </message>
    <message>
        <source>There is a contract from the first day</source>
        <translation>Det finns ett avtal från första dagen</translation>
    </message>
    <message>
        <source>Type days and hours like Mon–Thu 8–12, Fri 8–10.</source>
        <translation>Skriv dagar och tider som mån–tors 8–12, fre 8–10.</translation>
    </message>
    <message>
        <source>That is {hours} hours; a full week has {full}.</source>
        <translation>Det är {hours} timmar; en hel vecka har {full}.</translation>
    </message>
    <message>
        <source>{hours} hours a week, {percent} of full time.</source>
        <translation>{hours} timmar i veckan, {percent} av heltid.</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Choose a list</source>
        <translation>Välj en lista</translation>
    </message>
    <message>
        <source>Prepare a file to send</source>
        <translation>Förbered en fil att skicka</translation>
    </message>
    <message>
        <source>Choose a file, drop it on the window, or paste it. You see every change before anything is saved.</source>
        <translation>Välj en fil, släpp den på fönstret eller klistra in den. Du ser varje ändring innan något sparas.</translation>
    </message>
    <message>
        <source>Conflicts, lists taken in and lists sent</source>
        <translation>Konflikter, inlästa listor och skickade listor</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Utbyte</translation>
    </message>
    <message>
        <source>Lists from the agency, in Excel, LibreOffice or CSV</source>
        <translation>Listor från Arbetsförmedlingen, i Excel, LibreOffice eller CSV</translation>
    </message>
    <message>
        <source>No list has been taken in yet</source>
        <translation>Ingen lista är inläst än</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Inlästa</translation>
    </message>
    <message>
        <source>Lists ({patterns})</source>
        <translation>Listor ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Waiting for your decision</source>
        <translation>Väntar på ditt beslut</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Bestäm</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickade</translation>
    </message>
    <message>
        <source>mine {mine}, theirs {theirs}</source>
        <translation>mitt {mine}, deras {theirs}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>{rows} rows: {new} new, {changed} changed, {conflicts} conflicts, {refused} left out</source>
        <translation>Rader: {rows}. Nya {new}, ändrade {changed}, konflikter {conflicts}, inte inlästa {refused}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ångrad</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n kolumn</numerusform>
            <numerusform>%n kolumner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>done</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>inte påbörjad</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planerad</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>hoppas över</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>inte tillfrågad</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>försenad</translation>
    </message>
    <message>
        <source>due</source>
        <translation>dags</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>milstolpe</translation>
    </message>
    <message>
        <source>information</source>
        <translation>information</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>varning</translation>
    </message>
    <message>
        <source>error</source>
        <translation>fel</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>konflikt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrad</translation>
    </message>
    <message>
        <source>same</source>
        <translation>oförändrad</translation>
    </message>
</context>
<context>
    <name>StepTrail</name>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsgranska</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Läs in</translation>
    </message>
    <message>
        <source>Step {step} of {steps}: {word}</source>
        <translation>Steg {step} av {steps}: {word}</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>Alla steg är klara</translation>
    </message>
</context>
<context>
    <name>SubjectChoice</name>
    <message>
        <source>Found</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>Participant or workplace</source>
        <translation>Deltagare eller arbetsplats</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Skriv ett namn</translation>
    </message>
    <message>
        <source>About whom or which workplace</source>
        <translation>Om vem eller vilken arbetsplats</translation>
    </message>
    <message>
        <source>About whom or which workplace, if any</source>
        <translation>Om vem eller vilken arbetsplats, om någon</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Change whom it is about</source>
        <translation>Ändra vem den handlar om</translation>
    </message>
    <message>
        <source>Nobody and no workplace is called {text}.</source>
        <translation>Ingen deltagare och ingen arbetsplats heter {text}.</translation>
    </message>
</context>
<context>
    <name>SupervisorField</name>
    <message>
        <source>Name of the supervisor</source>
        <translation>Handledarens namn</translation>
    </message>
    <message>
        <source>Phone of the supervisor</source>
        <translation>Handledarens telefon</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Handledare</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Inte känd än</translation>
    </message>
    <message>
        <source>Someone new…</source>
        <translation>Någon ny…</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support plan</source>
        <translation>Stödplan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Lägg till steg</translation>
    </message>
    <message>
        <source>Another step begins in this week.</source>
        <translation>Ett annat steg börjar den veckan.</translation>
    </message>
</context>
<context>
    <name>SupportSection</name>
    <message>
        <source>Support plan</source>
        <translation>Stödplan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Change the support plan</source>
        <translation>Ändra stödplanen</translation>
    </message>
    <message>
        <source>No support is planned yet.</source>
        <translation>Inget stöd är planerat än.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Mapping</source>
        <translation>Kartläggning</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placering</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Find in timeline</source>
        <translation>Sök i tidslinjen</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Vad tidslinjen visar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Alla slag</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Visa äldre händelser</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placering</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Inget har hänt än</translation>
    </message>
    <message>
        <source>Contacts, plans, placements and what files change stand here, the newest first.</source>
        <translation>Här står kontakter, planer, placeringar och det som ändras av filer, med det nyaste först.</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>Anteckna kontakt</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Ingen händelse passar</translation>
    </message>
    <message>
        <source>Choose another kind above, or empty the field to see all.</source>
        <translation>Välj ett annat slag ovanför, eller töm fältet för att se alla.</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Signed copy of plan v{revision} attached</source>
        <translation>Underskriven kopia av plan v{revision} bifogad</translation>
    </message>
    <message>
        <source>File attached: {title}</source>
        <translation>Fil bifogad: {title}</translation>
    </message>
    <message>
        <source>Mapping finished</source>
        <translation>Kartläggningen är klar</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Kartläggning</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan v{revision} printed for signing</source>
        <translation>Plan v{revision} utskriven för underskrift</translation>
    </message>
    <message>
        <source>Plan v{revision} signed</source>
        <translation>Plan v{revision} underskriven</translation>
    </message>
    <message>
        <source>Signed by {names}.</source>
        <translation>Underskriven av {names}.</translation>
    </message>
    <message>
        <source>Goal reached: {goal}</source>
        <translation>Mål nått: {goal}</translation>
    </message>
    <message>
        <source>Goal reached in part: {goal}</source>
        <translation>Mål delvis nått: {goal}</translation>
    </message>
    <message>
        <source>Goal dropped: {goal}</source>
        <translation>Mål släppt: {goal}</translation>
    </message>
    <message>
        <source>Placement at {place} ended</source>
        <translation>Placeringen på {place} avslutad</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placering</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} i månaden</translation>
    </message>
    <message>
        <source>Contract with {place}</source>
        <translation>Avtal med {place}</translation>
    </message>
    <message>
        <source>Placement started at {place}</source>
        <translation>Placering börjad på {place}</translation>
    </message>
    <message>
        <source>{title}, {share}</source>
        <translation>{title}, {share}</translation>
    </message>
    <message>
        <source>Enrolled, referred by {who}</source>
        <translation>Inskriven, anvisad av {who}</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inskriven</translation>
    </message>
    <message>
        <source>Enrolment closed: {reason}</source>
        <translation>Inskrivningen avslutad: {reason}</translation>
    </message>
    <message>
        <source>Enrolment closed</source>
        <translation>Inskrivningen avslutad</translation>
    </message>
    <message>
        <source>Stage: {stage}</source>
        <translation>Ny fas: {stage}</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Klart: {what}</translation>
    </message>
    <message>
        <source>Taken in from {sender}</source>
        <translation>Inläst från {sender}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message>
        <source>In the list from {sender}</source>
        <translation>Med i listan från {sender}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>To do</source>
        <translation>Att göra</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Inget att göra just nu</translation>
    </message>
    <message>
        <source>Follow-ups that you plan with a participant turn up here on their day.</source>
        <translation>Uppföljningar som du planerar med en deltagare kommer upp här på sin dag.</translation>
    </message>
    <message>
        <source>Show participants</source>
        <translation>Visa deltagare</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Idag</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Påminnelse</translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <translation>Markera som &amp;klar</translation>
    </message>
    <message>
        <source>Complete and &amp;log</source>
        <translation>Markera som klar och &amp;anteckna</translation>
    </message>
    <message>
        <source>Move to one &amp;day later</source>
        <translation>Flytta en &amp;dag framåt</translation>
    </message>
    <message>
        <source>Move to one &amp;week later</source>
        <translation>Flytta en &amp;vecka framåt</translation>
    </message>
    <message>
        <source>&amp;Move to another day…</source>
        <translation>&amp;Flytta till en annan dag…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel this reminder</source>
        <translation>Str&amp;yk påminnelsen</translation>
    </message>
    <message>
        <source>&amp;Add reminder…</source>
        <translation>&amp;Lägg till påminnelse…</translation>
    </message>
    <message>
        <source>Show what to keep in &amp;mind</source>
        <translation>Visa vad som är att &amp;hålla i minnet</translation>
    </message>
    <message>
        <source>Done and log</source>
        <translation>Klar, anteckna</translation>
    </message>
    <message>
        <source>+1 day</source>
        <translation>+1 dag</translation>
    </message>
    <message>
        <source>+1 d</source>
        <translation>+1 d</translation>
    </message>
    <message>
        <source>+1 week</source>
        <translation>+1 vecka</translation>
    </message>
    <message>
        <source>+1 w</source>
        <translation>+1 v</translation>
    </message>
    <message>
        <source>Move to another day…</source>
        <translation>Flytta till en annan dag…</translation>
    </message>
    <message>
        <source>Open participant</source>
        <translation>Öppna deltagaren</translation>
    </message>
    <message>
        <source>Open workplace</source>
        <translation>Öppna arbetsplatsen</translation>
    </message>
    <message>
        <source>Cancel this reminder</source>
        <translation>Stryk påminnelsen</translation>
    </message>
    <message>
        <source>To keep in mind</source>
        <translation>Att hålla i minnet</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n försenad</numerusform>
            <numerusform>%n försenade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n idag</numerusform>
            <numerusform>%n idag</numerusform>
        </translation>
    </message>
    <message>
        <source>Week {week}</source>
        <translation>Vecka {week}</translation>
    </message>
    <message>
        <source>Week {week} · {overdue}, {today}</source>
        <translation>Vecka {week} · {overdue}, {today}</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Tillbaka till dagen</translation>
    </message>
</context>
<context>
    <name>TodayRows</name>
    <message>
        <source>Show all {count}</source>
        <translation>Visa alla {count}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Visa färre</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenade</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Idag</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Kommande 7 dagar</translation>
    </message>
    <message>
        <source>{contact} {day}</source>
        <translation>{contact} {day}</translation>
    </message>
    <message>
        <source>day {count}</source>
        <translation>dag {count}</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>avtal</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>placering</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>beslut</translation>
    </message>
    <message>
        <source>plan v{revision}</source>
        <translation>plan v{revision}</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>inte underskriven</translation>
    </message>
    <message>
        <source>no next follow-up</source>
        <translation>ingen nästa uppföljning</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passerad</translation>
    </message>
    <message>
        <source>today</source>
        <translation>idag</translation>
    </message>
</context>
<context>
    <name>WeekSection</name>
    <message>
        <source>The week</source>
        <translation>Veckan</translation>
    </message>
    <message>
        <source>Weekend too</source>
        <translation>Även helgen</translation>
    </message>
    <message>
        <source>{hours} hours a week, {percent} of full time.</source>
        <translation>{hours} timmar i veckan, {percent} av heltid.</translation>
    </message>
    <message>
        <source>No hours are agreed yet. Type them as 8-12, or 8-16:30/30 with a break of 30 minutes.</source>
        <translation>Inga tider är avtalade än. Skriv dem som 8-12, eller 8-16:30/30 med 30 minuters rast.</translation>
    </message>
    <message>
        <source>The hours come to {percent}; the agreed share is {share}.</source>
        <translation>Tiderna blir {percent}; avtalad omfattning är {share}.</translation>
    </message>
    <message>
        <source>Type hours like 8-12 or 8-16:30/30.</source>
        <translation>Skriv tider som 8-12 eller 8-16:30/30.</translation>
    </message>
    <message>
        <source>free</source>
        <translation>ledig</translation>
    </message>
</context>
<context>
    <name>WordChip</name>
    <message>
        <source>Remove {word}</source>
        <translation>Ta bort {word}</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add: {name}</source>
        <translation>Lägg till: {name}</translation>
    </message>
    <message>
        <source>New word: {name}</source>
        <translation>Nytt ord: {name}</translation>
    </message>
</context>
<context>
    <name>WorkbookDialog</name>
    <message>
        <source>Save the external copy</source>
        <translation>Spara den externa kopian</translation>
    </message>
    <message>
        <source>Save the working copy</source>
        <translation>Spara arbetskopian</translation>
    </message>
    <message>
        <source>Workbook ({pattern})</source>
        <translation>Arbetsbok ({pattern})</translation>
    </message>
</context>
<context>
    <name>WorkbookSaving</name>
    <message>
        <source>Writing {file}…</source>
        <translation>Skriver {file}…</translation>
    </message>
    <message>
        <source>The external copy is in {file}. Small counts are hidden and it names no participant.</source>
        <translation>Den externa kopian finns i {file}. Små antal är dolda och ingen deltagare nämns.</translation>
    </message>
    <message>
        <source>The workbook is in {file}. It names no participant.</source>
        <translation>Arbetsboken finns i {file}. Den nämner ingen deltagare.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öppna den</translation>
    </message>
</context>
<context>
    <name>WorkplaceChoice</name>
    <message>
        <source>Workplaces found</source>
        <translation>Arbetsplatser som hittades</translation>
    </message>
    <message>
        <source>Find a workplace or an organisation</source>
        <translation>Sök arbetsplats eller organisation</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Välj en annan</translation>
    </message>
    <message>
        <source>A new workplace</source>
        <translation>En ny arbetsplats</translation>
    </message>
    <message>
        <source>Type the name of the organisation.</source>
        <translation>Skriv organisationens namn.</translation>
    </message>
    <message>
        <source>Choose a workplace, or add a new one.</source>
        <translation>Välj en arbetsplats, eller lägg till en ny.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; type to find them</source>
        <translation>
            <numerusform>och %n till; skriv för att hitta den</numerusform>
            <numerusform>och %n till; skriv för att hitta dem</numerusform>
        </translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Arbetsplats</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Workplace, where it has a name of its own</source>
        <translation>Arbetsplats, om den har ett eget namn</translation>
    </message>
</context>
<context>
    <name>WorkplaceDetailsDialog</name>
    <message>
        <source>Change details</source>
        <translation>Ändra uppgifter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Arbetsplats</translation>
    </message>
    <message>
        <source>Line of business, such as café or warehouse</source>
        <translation>Verksamhet, till exempel café eller lager</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message numerus="yes">
        <source>%n other workplace(s) belong(s) to this organisation too.</source>
        <translation>
            <numerusform>%n arbetsplats till hör till samma organisation.</numerusform>
            <numerusform>%n arbetsplatser till hör till samma organisation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation number, if it is known</source>
        <translation>Organisationsnummer, om det är känt</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ett namn behövs.</translation>
    </message>
</context>
<context>
    <name>WorkplaceList</name>
    <message>
        <source>Workplaces</source>
        <translation>Arbetsplatser</translation>
    </message>
    <message>
        <source>Add workplace</source>
        <translation>Lägg till arbetsplats</translation>
    </message>
    <message>
        <source>Find a workplace</source>
        <translation>Sök arbetsplats</translation>
    </message>
    <message>
        <source>Which workplaces</source>
        <translation>Vilka arbetsplatser</translation>
    </message>
    <message>
        <source>No workplace is in this caseload yet</source>
        <translation>Ingen arbetsplats finns i ärendefilen än</translation>
    </message>
    <message>
        <source>Employers whom you work with stand here: whom to talk to, what can be done there, who is placed there. A workplace is also added when a placement begins.</source>
        <translation>Här står arbetsgivarna som du arbetar med: vem man pratar med, vad man kan göra där, vem som är placerad där. En arbetsplats läggs också till när en placering börjar.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Someone placed now</source>
        <translation>Någon placerad nu</translation>
    </message>
    <message numerus="yes">
        <source>No contact in %n day(s)</source>
        <translation>
            <numerusform>Ingen kontakt på %n dag</numerusform>
            <numerusform>Ingen kontakt på %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>No workplace fits “{text}”</source>
        <translation>Ingen arbetsplats passar ”{text}”</translation>
    </message>
    <message>
        <source>No workplace fits</source>
        <translation>Ingen arbetsplats passar</translation>
    </message>
    <message numerus="yes">
        <source>%n workplace(s) fit(s) among all.</source>
        <translation>
            <numerusform>%n arbetsplats passar bland alla.</numerusform>
            <numerusform>%n arbetsplatser passar bland alla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Type the beginning of a name, an organisation, a town, a line of business or a number.</source>
        <translation>Skriv början på ett namn, en organisation, en ort, en verksamhet eller ett nummer.</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Töm fältet</translation>
    </message>
</context>
<context>
    <name>WorkplacePanel</name>
    <message>
        <source>Log contact</source>
        <translation>Anteckna kontakt</translation>
    </message>
    <message>
        <source>New placement</source>
        <translation>Ny placering</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Sidans delar</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Placeringar</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Tasks offered</source>
        <translation>Arbetsuppgifter</translation>
    </message>
    <message>
        <source>Access and environment</source>
        <translation>Tillgänglighet och miljö</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>What can be done here, by whom, and what one has to manage. One line for each task reads best.</source>
        <translation>Vad man kan göra här, vem det passar och vad man behöver klara. En rad för varje uppgift läser man lättast.</translation>
    </message>
    <message>
        <source>Ways in, sound, light, standing or sitting, breaks, where one can be alone for a while.</source>
        <translation>Ingångar, ljud, ljus, stå eller sitta, raster, var man kan vara ifred en stund.</translation>
    </message>
</context>
<context>
    <name>WorkplaceWords</name>
    <message>
        <source>Contact persons</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Placeringar</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Senaste kontakt</translation>
    </message>
</context>
<context>
    <name>Workplaces</name>
    <message>
        <source>from {day}</source>
        <translation>från {day}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>inga än</translation>
    </message>
    <message>
        <source>today</source>
        <translation>idag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>igår</translation>
    </message>
    <message>
        <source>{all}, {now} now</source>
        <translation>{all}, varav {now} nu</translation>
    </message>
</context>
<context>
    <name>WorkplacesPage</name>
    <message>
        <source>Workplace</source>
        <translation>Arbetsplats</translation>
    </message>
    <message>
        <source>Workplaces</source>
        <translation>Arbetsplatser</translation>
    </message>
    <message>
        <source>New placement</source>
        <translation>Ny placering</translation>
    </message>
</context>
<context>
    <name>YouSection</name>
    <message>
        <source>Your name or initials</source>
        <translation>Ditt namn eller dina initialer</translation>
    </message>
    <message>
        <source>They stand on your notes and in the history.</source>
        <translation>De står på dina anteckningar och i historiken.</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Dina initialer</translation>
    </message>
    <message>
        <source>Add me to the staff</source>
        <translation>Lägg till mig i personalen</translation>
    </message>
    <message>
        <source>Open a caseload to be matched to its staff.</source>
        <translation>Öppna en ärendefil för att kopplas till dess personal.</translation>
    </message>
    <message>
        <source>In the staff of this office: {name}.</source>
        <translation>I kontorets personal: {name}.</translation>
    </message>
    <message>
        <source>Nobody in the staff of this office has this name or these initials.</source>
        <translation>Ingen i kontorets personal har det här namnet eller de här initialerna.</translation>
    </message>
    <message>
        <source>Without a name, your notes say only when they were written.</source>
        <translation>Utan namn säger dina anteckningar bara när de skrevs.</translation>
    </message>
    <message>
        <source>Type one to four letters; the initials before still hold.</source>
        <translation>Skriv en till fyra bokstäver; de tidigare initialerna gäller än.</translation>
    </message>
</context>
<context>
    <name>_AllMenus</name>
    <message>
        <source>Filters: {count}</source>
        <translation>Filter: {count}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Rensa filtren</translation>
    </message>
</context>
<context>
    <name>_ChoiceAnswer</name>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
</context>
<context>
    <name>_Days</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>för %n dag sedan</numerusform>
            <numerusform>för %n dagar sedan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Findings</name>
    <message numerus="yes">
        <source>%n step(s) without a day</source>
        <translation>
            <numerusform>%n steg saknar datum</numerusform>
            <numerusform>%n steg saknar datum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) with more than 20 words in a sentence</source>
        <translation>
            <numerusform>%n text har en mening med fler än 20 ord</numerusform>
            <numerusform>%n texter har en mening med fler än 20 ord</numerusform>
        </translation>
    </message>
    <message>
        <source>no goal yet</source>
        <translation>mål saknas än</translation>
    </message>
    <message>
        <source>no coach</source>
        <translation>konsulent saknas</translation>
    </message>
    <message numerus="yes">
        <source>%n empty text(s)</source>
        <translation>
            <numerusform>%n text är tom</numerusform>
            <numerusform>%n texter är tomma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) without a step</source>
        <translation>
            <numerusform>%n mål saknar steg</numerusform>
            <numerusform>%n mål saknar steg</numerusform>
        </translation>
    </message>
    <message>
        <source>no next follow-up</source>
        <translation>nästa uppföljning saknas</translation>
    </message>
</context>
<context>
    <name>_OneConflict</name>
    <message>
        <source>{field}: which one holds?</source>
        <translation>{field}: vad gäller?</translation>
    </message>
    <message>
        <source>Agreed last</source>
        <translation>Senast överens om</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mitt</translation>
    </message>
    <message>
        <source>Another: {field}</source>
        <translation>Annat: {field}</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Deras</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Annat</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>{choice}: {field}</source>
        <translation>{choice}: {field}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
</context>
<context>
    <name>_Results</name>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
</context>
<context>
    <name>_StepFields</name>
    <message>
        <source>step {number}</source>
        <translation>steg {number}</translation>
    </message>
    <message>
        <source>From week</source>
        <translation>Från vecka</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>Minuter i veckan</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Min a week</source>
        <translation>Min i veckan</translation>
    </message>
    <message>
        <source>Type a week, such as 3.</source>
        <translation>Skriv en vecka, till exempel 3.</translation>
    </message>
    <message>
        <source>Type whole minutes.</source>
        <translation>Skriv hela minuter.</translation>
    </message>
</context>
<context>
    <name>_StepRow</name>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>{planned} min a week planned, {given} given</source>
        <translation>{planned} min i veckan planerat, {given} givet</translation>
    </message>
    <message>
        <source>{planned} min a week planned</source>
        <translation>{planned} min i veckan planerat</translation>
    </message>
    <message>
        <source>{given} min a week given</source>
        <translation>{given} min i veckan givet</translation>
    </message>
</context>
<context>
    <name>_TabBar</name>
    <message>
        <source>Earlier tabs</source>
        <translation>Tidigare flikar</translation>
    </message>
    <message>
        <source>Later tabs</source>
        <translation>Senare flikar</translation>
    </message>
</context>
<context>
    <name>_TagsAnswer</name>
    <message>
        <source>Add {word}</source>
        <translation>Lägg till {word}</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Register participant</source>
        <translation>Registrera deltagare</translation>
    </message>
    <message>
        <source>Change participant</source>
        <translation>Ändra deltagare</translation>
    </message>
    <message>
        <source>Add identity number</source>
        <translation>Lägg till personnummer</translation>
    </message>
    <message>
        <source>Remove identity number</source>
        <translation>Ta bort personnummer</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Anteckna samtycke</translation>
    </message>
    <message>
        <source>Enrol participant</source>
        <translation>Skriv in deltagare</translation>
    </message>
    <message>
        <source>Change enrolment</source>
        <translation>Ändra inskrivning</translation>
    </message>
    <message>
        <source>Close enrolment</source>
        <translation>Avsluta inskrivning</translation>
    </message>
    <message>
        <source>Change stage</source>
        <translation>Ändra fas</translation>
    </message>
    <message>
        <source>Assign coach</source>
        <translation>Utse konsulent</translation>
    </message>
    <message>
        <source>Assign coach to several</source>
        <translation>Utse konsulent för flera</translation>
    </message>
    <message>
        <source>Change stage of several</source>
        <translation>Ändra fas för flera</translation>
    </message>
    <message>
        <source>Set programme of several</source>
        <translation>Ange program för flera</translation>
    </message>
    <message>
        <source>Record days used</source>
        <translation>Ange förbrukade dagar</translation>
    </message>
    <message>
        <source>Record livelihood</source>
        <translation>Ange försörjning</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Skriv anteckning</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Ändra anteckning</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Ta bort anteckning</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>Behåll utkast</translation>
    </message>
    <message>
        <source>Add follow-up</source>
        <translation>Lägg till uppföljning</translation>
    </message>
    <message>
        <source>Add follow-up for several</source>
        <translation>Lägg till uppföljning för flera</translation>
    </message>
    <message>
        <source>Change follow-up</source>
        <translation>Ändra uppföljning</translation>
    </message>
    <message>
        <source>Complete follow-up</source>
        <translation>Markera uppföljning som klar</translation>
    </message>
    <message>
        <source>Reschedule follow-up</source>
        <translation>Flytta uppföljning</translation>
    </message>
    <message>
        <source>Cancel follow-up</source>
        <translation>Ställ in uppföljning</translation>
    </message>
    <message>
        <source>Complete and log follow-up</source>
        <translation>Markera uppföljning som klar och anteckna</translation>
    </message>
    <message>
        <source>Start mapping</source>
        <translation>Börja kartläggning</translation>
    </message>
    <message>
        <source>Answer question</source>
        <translation>Besvara fråga</translation>
    </message>
    <message>
        <source>Finish mapping</source>
        <translation>Avsluta kartläggning</translation>
    </message>
    <message>
        <source>Mark section as done</source>
        <translation>Markera avsnittet som klart</translation>
    </message>
    <message>
        <source>Open section again</source>
        <translation>Öppna avsnittet igen</translation>
    </message>
    <message>
        <source>Draft plan</source>
        <translation>Skapa utkast till plan</translation>
    </message>
    <message>
        <source>Change plan</source>
        <translation>Ändra plan</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Lägg till mål</translation>
    </message>
    <message>
        <source>Change goal</source>
        <translation>Ändra mål</translation>
    </message>
    <message>
        <source>Tell how far a goal is</source>
        <translation>Ange hur långt ett mål har kommit</translation>
    </message>
    <message>
        <source>Tell how far a step is</source>
        <translation>Ange hur långt ett steg har kommit</translation>
    </message>
    <message>
        <source>Make a goal of an answer</source>
        <translation>Göra ett svar till mål</translation>
    </message>
    <message>
        <source>Remove goal</source>
        <translation>Ta bort mål</translation>
    </message>
    <message>
        <source>Move goal</source>
        <translation>Flytta mål</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Lägg till steg</translation>
    </message>
    <message>
        <source>Change step</source>
        <translation>Ändra steg</translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation>Ta bort steg</translation>
    </message>
    <message>
        <source>Move step</source>
        <translation>Flytta steg</translation>
    </message>
    <message>
        <source>Revise plan</source>
        <translation>Revidera plan</translation>
    </message>
    <message>
        <source>Discard plan draft</source>
        <translation>Släng utkast till plan</translation>
    </message>
    <message>
        <source>Print plan for signing</source>
        <translation>Skriv ut plan för underskrift</translation>
    </message>
    <message>
        <source>Sign plan</source>
        <translation>Skriv under plan</translation>
    </message>
    <message>
        <source>Attach file</source>
        <translation>Bifoga fil</translation>
    </message>
    <message>
        <source>Rename file</source>
        <translation>Byta namn på fil</translation>
    </message>
    <message>
        <source>Remove file</source>
        <translation>Ta bort fil</translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>Lägg till organisation</translation>
    </message>
    <message>
        <source>Change organisation</source>
        <translation>Ändra organisation</translation>
    </message>
    <message>
        <source>Add workplace</source>
        <translation>Lägg till arbetsplats</translation>
    </message>
    <message>
        <source>Change workplace</source>
        <translation>Ändra arbetsplats</translation>
    </message>
    <message>
        <source>Add contact person</source>
        <translation>Lägg till kontaktperson</translation>
    </message>
    <message>
        <source>Change contact person</source>
        <translation>Ändra kontaktperson</translation>
    </message>
    <message>
        <source>Remove contact person</source>
        <translation>Ta bort kontaktperson</translation>
    </message>
    <message>
        <source>Change notes about workplace</source>
        <translation>Ändra anteckningar om arbetsplats</translation>
    </message>
    <message>
        <source>Start placement</source>
        <translation>Starta placering</translation>
    </message>
    <message>
        <source>Change placement</source>
        <translation>Ändra placering</translation>
    </message>
    <message>
        <source>End placement</source>
        <translation>Avsluta placering</translation>
    </message>
    <message>
        <source>Add contract</source>
        <translation>Lägg till avtal</translation>
    </message>
    <message>
        <source>Name the parties of a contract</source>
        <translation>Ange avtalets parter</translation>
    </message>
    <message>
        <source>Record a party&apos;s signature</source>
        <translation>Anteckna en parts underskrift</translation>
    </message>
    <message>
        <source>Mark month of grant as paid</source>
        <translation>Markera bidragsmånad som betald</translation>
    </message>
    <message>
        <source>Mark month of grant as not paid</source>
        <translation>Markera bidragsmånad som inte betald</translation>
    </message>
    <message>
        <source>Change share of a contract</source>
        <translation>Ändra omfattning i ett avtal</translation>
    </message>
    <message>
        <source>Change working hours</source>
        <translation>Ändra arbetstider</translation>
    </message>
    <message>
        <source>Change support plan</source>
        <translation>Ändra stödplan</translation>
    </message>
    <message>
        <source>Plan check-ins</source>
        <translation>Planera avstämningar</translation>
    </message>
    <message>
        <source>Make a list to send</source>
        <translation>Gör en lista att skicka</translation>
    </message>
    <message>
        <source>Change office</source>
        <translation>Ändra kontor</translation>
    </message>
    <message>
        <source>Add staff member</source>
        <translation>Lägg till medarbetare</translation>
    </message>
    <message>
        <source>Change staff member</source>
        <translation>Ändra medarbetare</translation>
    </message>
    <message>
        <source>Set target</source>
        <translation>Sätt mål</translation>
    </message>
    <message>
        <source>This person is enrolled already. Close that enrolment first; nothing was changed.</source>
        <translation>Personen är redan inskriven. Avsluta den inskrivningen först. Inget har ändrats.</translation>
    </message>
    <message>
        <source>This enrolment is closed already. Nothing was changed.</source>
        <translation>Inskrivningen är redan avslutad. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Choose why the enrolment ends. Nothing was changed.</source>
        <translation>Välj varför inskrivningen avslutas. Inget har ändrats.</translation>
    </message>
    <message>
        <source>A count of days cannot be below 0. Nothing was changed.</source>
        <translation>Ett antal dagar kan inte vara mindre än 0. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The last day ({last}) is before the first ({first}). Check the dates; nothing was changed.</source>
        <translation>Sista dagen ({last}) ligger före den första ({first}). Kontrollera datumen. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{day} has not come yet. Choose today or a day before; nothing was changed.</source>
        <translation>{day} har inte kommit än. Välj idag eller en tidigare dag. Inget har ändrats.</translation>
    </message>
    <message>
        <source>This type runs {most} months at most, not {months}. Nothing was changed.</source>
        <translation>Den här typen gäller högst {most} månader, inte {months}. Inget ändrades.</translation>
    </message>
    <message>
        <source>This follow-up was completed or cancelled already. Nothing was changed.</source>
        <translation>Uppföljningen är redan klar eller inställd. Inget har ändrats.</translation>
    </message>
    <message>
        <source>“{text}” is no time of day. Type it as 09:30; nothing was changed.</source>
        <translation>”{text}” är inget klockslag. Skriv det som 09:30. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Choose whom or which workplace the note is about. Your words are still there.</source>
        <translation>Välj vilken person eller arbetsplats anteckningen gäller. Det du har skrivit är kvar.</translation>
    </message>
    <message>
        <source>The note has no words yet. Type some; nothing was changed.</source>
        <translation>Anteckningen är tom. Skriv något. Inget har ändrats.</translation>
    </message>
    <message>
        <source>A note tells what has happened, and {day} has not come yet. Choose an earlier day; nothing was changed.</source>
        <translation>En anteckning berättar vad som har hänt, och {day} har inte kommit än. Välj en tidigare dag. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Type a number of days between 1 and 365. What was there before still holds.</source>
        <translation>Skriv ett antal dagar mellan 1 och 365. Det som stod där gäller än.</translation>
    </message>
    <message>
        <source>Type the name of the member of staff. Nothing was changed.</source>
        <translation>Skriv medarbetarens namn. Inget har ändrats.</translation>
    </message>
    <message>
        <source>There is a member of staff with this name already. Choose that one; nothing was changed.</source>
        <translation>Det finns redan en medarbetare med det namnet. Välj den i stället. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Someone in this caseload has this identity number already. Look for it in the list; nothing was changed.</source>
        <translation>Någon i ärendefilen har redan det personnumret. Sök efter det i listan. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Type a name, or register the person as anonymous. Nothing was changed.</source>
        <translation>Skriv ett namn, eller registrera personen som anonym. Inget har ändrats.</translation>
    </message>
    <message>
        <source>“{field}” contains what cannot be printed: {characters}. Write it in other letters or in words, and print again. Nothing was printed or changed.</source>
        <translation>”{field}” innehåller tecken som inte kan skrivas ut: {characters}. Skriv det med andra bokstäver eller med ord, och skriv ut igen. Inget har skrivits ut eller ändrats.</translation>
    </message>
    <message>
        <source>{name} is damaged or not whole. Ask the sender for it again, or open it in a spreadsheet program and save it anew; nothing was changed.</source>
        <translation>{name} är skadad eller inte hel. Be avsändaren om filen igen, eller öppna den i ett kalkylprogram och spara den på nytt. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{name} is protected with a password. Open it in a spreadsheet program, save it without the password and choose that file; nothing was changed.</source>
        <translation>{name} är skyddad med ett lösenord. Öppna den i ett kalkylprogram, spara den utan lösenord och välj den filen. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{name} would swell far beyond what a list holds when unpacked, and was left unopened. Ask the sender for the list as CSV; nothing was changed.</source>
        <translation>{name} skulle bli mycket större än någon lista när den packas upp, och har inte öppnats. Be avsändaren om listan som CSV. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{name} holds two parts of the same name, so that two programs would read it differently. Open it in a spreadsheet program, save it anew and choose that file; nothing was changed.</source>
        <translation>{name} innehåller två delar med samma namn, så att två program skulle läsa den olika. Öppna den i ett kalkylprogram, spara den på nytt och välj den filen. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{name} defines XML entities of its own, which no spreadsheet program writes, and was left unopened. Check who sent it; nothing was changed.</source>
        <translation>{name} definierar egna XML-entiteter, vilket inget kalkylprogram gör, och har inte öppnats. Kontrollera vem som har skickat den. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{value} was read as {date}.</source>
        <translation>{value} lästes som {date}.</translation>
    </message>
    <message>
        <source>{value} is not a date that exists.</source>
        <translation>{value} är ett datum som inte finns.</translation>
    </message>
    <message>
        <source>The file does not say its encoding; it was read as {encoding}. Check å, ä, ö, ð, þ.</source>
        <translation>Filen anger inte sin teckenkodning och lästes som {encoding}. Kontrollera å, ä, ö, ð, þ.</translation>
    </message>
    <message>
        <source>Some letters could not be read and are shown as �.</source>
        <translation>Några bokstäver gick inte att läsa och visas som �.</translation>
    </message>
    <message>
        <source>Letters such as å and ö were already damaged before the file was sent.</source>
        <translation>Bokstäver som å och ö var skadade redan innan filen skickades.</translation>
    </message>
    <message>
        <source>A digit of the number is missing. Ask the sender for the whole number.</source>
        <translation>En siffra i numret saknas. Be avsändaren om hela numret.</translation>
    </message>
    <message>
        <source>A leading zero was lost in the spreadsheet and was put back.</source>
        <translation>En inledande nolla hade gått förlorad i kalkylprogrammet och är tillbaka.</translation>
    </message>
    <message>
        <source>The spreadsheet wrote the number with an exponent; no digit was lost.</source>
        <translation>Kalkylprogrammet skrev numret med exponent. Ingen siffra gick förlorad.</translation>
    </message>
    <message>
        <source>The spreadsheet shortened the number and lost digits. Ask the sender for the column as text.</source>
        <translation>Kalkylprogrammet kortade numret och siffror gick förlorade. Be avsändaren om kolumnen som text.</translation>
    </message>
    <message>
        <source>{value} is not a whole number.</source>
        <translation>{value} är inget heltal.</translation>
    </message>
    <message>
        <source>{value} is not an amount.</source>
        <translation>{value} är inget belopp.</translation>
    </message>
    <message>
        <source>{value} may mean thousands or decimals.</source>
        <translation>{value} kan betyda tusental eller decimaler.</translation>
    </message>
    <message>
        <source>{value} is not a share in percent.</source>
        <translation>{value} är ingen andel i procent.</translation>
    </message>
    <message>
        <source>{value} was read as {percent} percent.</source>
        <translation>{value} lästes som {percent} procent.</translation>
    </message>
    <message>
        <source>{value} is not a code of {width} digits.</source>
        <translation>{value} är inte en kod med {width} siffror.</translation>
    </message>
    <message>
        <source>Reading {name} took longer than {seconds} seconds and was stopped. Ask the sender for the list as CSV, or for a smaller part of it; nothing was changed.</source>
        <translation>Det tog mer än {seconds} sekunder att läsa {name}, och läsningen avbröts. Be avsändaren om listan som CSV, eller om en mindre del av den. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{name} needs more memory than a list may, or is damaged. Ask the sender for it again, as CSV or in smaller parts; nothing was changed.</source>
        <translation>{name} kräver mer minne än en lista får göra, eller är skadad. Be avsändaren om den igen, som CSV eller i mindre delar. Inget har ändrats.</translation>
    </message>
    <message>
        <source>title above the header</source>
        <translation>rubrik ovanför kolumnnamnen</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>section heading</source>
        <translation>avsnittsrubrik</translation>
    </message>
    <message>
        <source>total</source>
        <translation>summa</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>fotnot</translation>
    </message>
    <message>
        <source>header again</source>
        <translation>kolumnnamnen igen</translation>
    </message>
    <message>
        <source>{name} is a PDF document, not a table. Ask the sender for a spreadsheet or a CSV file; nothing was changed.</source>
        <translation>{name} är ett pdf-dokument, inte en tabell. Be avsändaren om ett kalkylblad eller en CSV-fil. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{name} is a picture, not a table. Ask the sender for a spreadsheet or a CSV file; nothing was changed.</source>
        <translation>{name} är en bild, inte en tabell. Be avsändaren om ett kalkylblad eller en CSV-fil. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{name} is a text document, not a table. Ask for a spreadsheet or a CSV file; nothing was changed.</source>
        <translation>{name} är ett textdokument, inte en tabell. Be om ett kalkylblad eller en CSV-fil. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{name} is a packed file. Unpack it and choose the spreadsheet inside; nothing was changed.</source>
        <translation>{name} är en packad fil. Packa upp den och välj kalkylbladet i den. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{name} is a caseload or another database, not a list. Open a caseload from the start page; nothing was changed.</source>
        <translation>{name} är en ärendefil eller en annan databas, inte en lista. En ärendefil öppnar du från startsidan. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{name} is a web page, XML or JSON, whatever its name says. Open it in a spreadsheet program, save it as XLSX and choose that file; nothing was changed.</source>
        <translation>{name} är en webbsida, XML eller JSON, vad den än heter. Öppna den i ett kalkylprogram, spara den som XLSX och välj den filen. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet of a format that is no longer in use. Open it in a spreadsheet program, save it as XLSX and choose that file; nothing was changed.</source>
        <translation>{name} är ett kalkylblad i ett format som inte längre används. Öppna den i ett kalkylprogram, spara den som XLSX och välj den filen. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{name} is neither a spreadsheet nor a text file. Check that it is the right one and that it arrived whole; nothing was changed.</source>
        <translation>{name} är varken ett kalkylblad eller en textfil. Kontrollera att det är rätt fil och att den kom fram hel. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{name} is empty. Ask the sender for the list again, or choose another file; nothing was changed.</source>
        <translation>{name} är tom. Be avsändaren om listan igen, eller välj en annan fil. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{name} is not there any more. Choose the file again; nothing was changed.</source>
        <translation>{name} finns inte kvar. Välj filen igen. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose the file inside it; nothing was changed.</source>
        <translation>{name} är en mapp. Välj filen i den. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{name} could not be read from its place ({reason}). Check the disk or the stick, close the file in other programs and try again; nothing was changed.</source>
        <translation>{name} gick inte att läsa där den ligger ({reason}). Kontrollera disken eller USB-minnet, stäng filen i andra program och försök igen. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{name} holds no table: no row of names with rows of values below it. Check that it is the right file; nothing was changed.</source>
        <translation>{name} innehåller ingen tabell, det vill säga en rad med namn och rader med värden under den. Kontrollera att det är rätt fil. Inget har ändrats.</translation>
    </message>
    <message>
        <source>No header row was found; the columns have no names.</source>
        <translation>Ingen rad med kolumnnamn hittades. Kolumnerna saknar namn.</translation>
    </message>
    <message>
        <source>Some cells stand in columns without a name.</source>
        <translation>Några celler står i kolumner utan namn.</translation>
    </message>
    <message>
        <source>There is no row of values below the header.</source>
        <translation>Det finns ingen rad med värden under kolumnnamnen.</translation>
    </message>
    <message>
        <source>Several tables stand beside each other; only the first one was read.</source>
        <translation>Flera tabeller står bredvid varandra. Bara den första lästes.</translation>
    </message>
    <message>
        <source>{name} has a cell so long that it is no table. Check that it is the right file; nothing was changed.</source>
        <translation>{name} har en cell som är så lång att det inte kan vara en tabell. Kontrollera att det är rätt fil. Inget har ändrats.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed, so quotation marks were read as ordinary text.</source>
        <translation>Ett citattecken avslutas aldrig, så citattecken lästes som vanlig text.</translation>
    </message>
    <message>
        <source>The workbook contains macros. They were not run; only the cells were read.</source>
        <translation>Arbetsboken innehåller makron. De kördes inte. Bara cellerna lästes.</translation>
    </message>
    <message>
        <source>Some cells hold formulas without a result and were read as empty. Open the file in a spreadsheet program and save it there first.</source>
        <translation>Några celler innehåller formler utan resultat och lästes som tomma. Öppna filen i ett kalkylprogram och spara den där först.</translation>
    </message>
    <message>
        <source>The sheet {sheet} is hidden in the workbook.</source>
        <translation>Bladet {sheet} är dolt i arbetsboken.</translation>
    </message>
    <message>
        <source>Only the sheet {sheet} was read. These hold something too: {others}.</source>
        <translation>Bara bladet {sheet} lästes. De här innehåller också något: {others}.</translation>
    </message>
    <message>
        <source>Hidden sheets were not read: {hidden}.</source>
        <translation>Dolda blad lästes inte: {hidden}.</translation>
    </message>
    <message>
        <source>{name} has no sheet named {sheet}. Choose one of these: {sheets}. Nothing was changed.</source>
        <translation>{name} har inget blad som heter {sheet}. Välj ett av de här: {sheets}. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{name} holds something only on hidden sheets: {hidden}. Choose the sheet by its name if it is the right one; nothing was changed.</source>
        <translation>{name} har bara innehåll på dolda blad: {hidden}. Välj bladet med dess namn om det är det rätta. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{name} has no cell with anything in it. Ask the sender for the list again; nothing was changed.</source>
        <translation>{name} har ingen cell med något i. Be avsändaren om listan igen. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{name} is larger than a list may be ({rows} rows, {columns} columns). Ask the sender for a smaller part of it; nothing was changed.</source>
        <translation>{name} är större än en lista får vara ({rows} rader, {columns} kolumner). Be avsändaren om en mindre del av den. Inget har ändrats.</translation>
    </message>
    <message>
        <source>“{given}” is not among the answers to choose from. Nothing was changed.</source>
        <translation>”{given}” finns inte bland svaren att välja på. Inget har ändrats.</translation>
    </message>
    <message>
        <source>“{given}” is neither yes nor no. Nothing was changed.</source>
        <translation>”{given}” är varken ja eller nej. Inget har ändrats.</translation>
    </message>
    <message>
        <source>“{given}” is not a number. Type figures only, for example 7,5. Nothing was changed.</source>
        <translation>”{given}” är inget tal. Skriv bara siffror, till exempel 7,5. Inget har ändrats.</translation>
    </message>
    <message>
        <source>“{given}” is not a date. Type it as year-month-day. Nothing was changed.</source>
        <translation>”{given}” är inget datum. Skriv det som år-månad-dag. Inget har ändrats.</translation>
    </message>
    <message>
        <source>There is no placement type called {name}. Nothing was changed.</source>
        <translation>Det finns inget slag av placering som heter {name}. Inget har ändrats.</translation>
    </message>
    <message>
        <source>No amount is known for “{name}” on {day}. Add it to the rules of the jurisdiction. Nothing was changed.</source>
        <translation>Inget belopp är känt för ”{name}” den {day}. Lägg till det i landets regler. Inget har ändrats.</translation>
    </message>
    <message>
        <source>There is no jurisdiction “{name}”; choose one of {known}. Nothing was changed.</source>
        <translation>Det finns inga regler för ”{name}”. Välj något av {known}. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The template {name} has no section {section}. Nothing was changed.</source>
        <translation>Mallen {name} har inget avsnitt {section}. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The template {name} has no question {question}. Nothing was changed.</source>
        <translation>Mallen {name} har ingen fråga {question}. Inget har ändrats.</translation>
    </message>
    <message>
        <source>There is no template called {name}. Nothing was changed.</source>
        <translation>Det finns ingen mall som heter {name}. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The template {name} cannot be used: {problem}. Correct it and try again; nothing was changed.</source>
        <translation>Mallen {name} kan inte användas: {problem}. Rätta den och försök igen. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Type an identity number, or choose that there is none.</source>
        <translation>Skriv ett personnummer, eller välj att det inte finns något.</translation>
    </message>
    <message>
        <source>This is not a number of the kind expected here ({kinds}). Check its digits; nothing was changed.</source>
        <translation>Det här är inte ett nummer av det slag som väntas här ({kinds}). Kontrollera siffrorna. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The number names a date that does not exist, {date}. Check it with the person; nothing was changed.</source>
        <translation>Numret anger ett datum som inte finns, {date}. Kontrollera det med personen. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The number names a birth after today, in {year}. Check it with the person; nothing was changed.</source>
        <translation>Numret anger en födelsedag efter idag, år {year}. Kontrollera det med personen. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The year has two digits and was read as {year}: the person would be {age} years old. Is it right?</source>
        <translation>Året har två siffror och lästes som {year}. Då skulle personen vara {age} år. Stämmer det?</translation>
    </message>
    <message>
        <source>No person is given the serial number 000. Is it mistyped?</source>
        <translation>Ingen person får löpnumret 000. Kan det vara felskrivet?</translation>
    </message>
    <message>
        <source>The check digit does not match. Is a digit mistyped?</source>
        <translation>Kontrollsiffran stämmer inte. Kan en siffra vara felskriven?</translation>
    </message>
    <message>
        <source>The check digit does not match. Is a digit mistyped, or was the number issued after 18 February 2026?</source>
        <translation>Kontrollsiffran stämmer inte. Kan en siffra vara felskriven, eller är numret utfärdat efter den 18 februari 2026?</translation>
    </message>
    <message>
        <source>Participants without a stage at the end of the period: {count}.</source>
        <translation>Deltagare utan fas vid periodens slut: {count}.</translation>
    </message>
    <message>
        <source>Participants without a coach at the end of the period: {count}.</source>
        <translation>Deltagare utan konsulent vid periodens slut: {count}.</translation>
    </message>
    <message>
        <source>Participants who left in the period without a reason: {count}.</source>
        <translation>Deltagare som avslutats under perioden utan anledning: {count}.</translation>
    </message>
    <message>
        <source>Participants who left before they were enrolled: {count}.</source>
        <translation>Deltagare som avslutats före inskrivningen: {count}.</translation>
    </message>
    <message>
        <source>Placements that ended in the period without a reason: {count}.</source>
        <translation>Placeringar som slutat under perioden utan anledning: {count}.</translation>
    </message>
    <message>
        <source>Training contracts whose agreement is not recorded: {count}.</source>
        <translation>Avtal om arbetsträning vars villkor inte är ifyllda: {count}.</translation>
    </message>
    <message>
        <source>{text} is not a quarter. Write the year and the quarter, such as 2026-Q3.</source>
        <translation>{text} är inget kvartal. Skriv år och kvartal, till exempel 2026-Q3.</translation>
    </message>
    <message>
        <source>{name} is damaged ({reason}). Use another backup; nothing was changed.</source>
        <translation>{name} är skadad ({reason}). Använd en annan säkerhetskopia. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{name} is there already. Choose another name; the file was left as it is.</source>
        <translation>{name} finns redan. Välj ett annat namn. Filen är kvar som den var.</translation>
    </message>
    <message>
        <source>{name} was not found. Check the folder and the name; nothing was changed.</source>
        <translation>{name} hittades inte. Kontrollera mappen och namnet. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{name} was made by an older version (schema {version}). Open it once in the window to bring it up to date; nothing was changed.</source>
        <translation>{name} är gjord av en äldre version (schema {version}). Öppna den en gång i fönstret så uppdateras den. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{name} is not a caseload. Choose a file that ends in .virkni; it was left as it is.</source>
        <translation>{name} är ingen ärendefil. Välj en fil som slutar på .virkni. Filen är kvar som den var.</translation>
    </message>
    <message>
        <source>{name} was made by a newer version of Virkni (schema {version}). Install that version to open it; the file was left as it is.</source>
        <translation>{name} är gjord av en nyare version av Virkni (schema {version}). Installera den versionen för att öppna filen. Filen är kvar som den var.</translation>
    </message>
    <message>
        <source>{name} is open read-only. Open it for writing first; nothing was changed.</source>
        <translation>{name} är öppen bara för läsning. Öppna den för skrivning först. Inget har ändrats.</translation>
    </message>
    <message>
        <source>There is a plan already. Make its next revision instead; nothing was changed.</source>
        <translation>Det finns redan en plan. Gör nästa version av den i stället. Inget har ändrats.</translation>
    </message>
    <message>
        <source>This plan was printed, so its wording stays as it is. Make the next revision to change it; nothing was lost.</source>
        <translation>Den här planen är utskriven, så texten ligger fast. Gör nästa version om du vill ändra. Inget har gått förlorat.</translation>
    </message>
    <message>
        <source>This revision has not been printed yet. Print it first; nothing was changed.</source>
        <translation>Den här versionen är inte utskriven än. Skriv ut den först. Inget har ändrats.</translation>
    </message>
    <message>
        <source>A newer revision has taken this one&apos;s place. Sign that one; nothing was changed.</source>
        <translation>En nyare version gäller i stället för den här. Skriv under den nyare. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Type the name of each person who signed. Nothing was changed.</source>
        <translation>Skriv namnet på var och en som har skrivit under. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{name} is damaged. Restore the newest backup (virkni restore BACKUP CASELOAD); the damaged file was kept.</source>
        <translation>{name} är skadad. Återställ den senaste säkerhetskopian (virkni restore SÄKERHETSKOPIA ÄRENDEFIL). Den skadade filen finns kvar.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Free some space and do it again; what was saved before is untouched.</source>
        <translation>Disken är full, så det här sparades inte. Frigör utrymme och gör om det. Det som sparats tidigare är orört.</translation>
    </message>
    <message>
        <source>{name} cannot be reached or written. Is the stick or folder still there? What was saved before is untouched.</source>
        <translation>{name} går inte att nå eller skriva till. Är USB-minnet eller mappen kvar? Det som sparats tidigare är orört.</translation>
    </message>
    <message>
        <source>{name} is busy in another program. Close it there and try again; nothing was changed.</source>
        <translation>{name} används av ett annat program. Stäng filen där och försök igen. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The disk is full, so {name} was not written. Free some space and try again; what was there before is untouched.</source>
        <translation>Disken är full, så {name} skrevs inte. Frigör utrymme och försök igen. Det som fanns där förut är orört.</translation>
    </message>
    <message>
        <source>{name} may not be written or read here. Choose another folder, or ask for access; nothing was changed.</source>
        <translation>{name} får inte skrivas eller läsas här. Välj en annan mapp, eller be om behörighet. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{name} could not be written or read ({reason}). Check the disk or the stick and try again; nothing was lost.</source>
        <translation>{name} gick inte att skriva eller läsa ({reason}). Kontrollera disken eller USB-minnet och försök igen. Inget har gått förlorat.</translation>
    </message>
    <message>
        <source>{name} is already open: {who} on {machine}, since {since}. Close it there first, or open it read-only; nothing was changed.</source>
        <translation>{name} är redan öppen: {who} på {machine}, sedan {since}. Stäng den där först, eller öppna den bara för läsning. Inget har ändrats.</translation>
    </message>
    <message>
        <source>That is not in this caseload any more. Look for it again; nothing was changed.</source>
        <translation>Det där finns inte längre i ärendefilen. Sök efter det igen. Inget har ändrats.</translation>
    </message>
    <message>
        <source>There is nothing to undo. Nothing was changed.</source>
        <translation>Det finns inget att ångra. Inget har ändrats.</translation>
    </message>
    <message>
        <source>There is nothing to do again. Nothing was changed.</source>
        <translation>Det finns inget att göra om. Inget har ändrats.</translation>
    </message>
    <message>
        <source>This placement has a contract on {day} already. Nothing was changed.</source>
        <translation>Placeringen har redan ett avtal den {day}. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The grant rule {rule} is not known here. Correct the country&apos;s rules; nothing was lost.</source>
        <translation>Bidragsregeln {rule} är inte känd här. Rätta landets regler. Inget har gått förlorat.</translation>
    </message>
    <message>
        <source>There is a mapping under way for this person. Finish that one first; nothing was changed.</source>
        <translation>En kartläggning pågår redan för den här personen. Avsluta den först. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Type or choose an answer first. Nothing was changed.</source>
        <translation>Skriv eller välj ett svar först. Inget har ändrats.</translation>
    </message>
    <message>
        <source>This placement has ended already. Nothing was changed.</source>
        <translation>Placeringen har redan avslutats. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Month {month} is paid already. Nothing was changed.</source>
        <translation>Månad {month} är redan betald. Inget ändrades.</translation>
    </message>
    <message>
        <source>Month {month} begins after the placement ended. Nothing was changed.</source>
        <translation>Månad {month} börjar efter att placeringen avslutades. Inget ändrades.</translation>
    </message>
    <message>
        <source>Month {month} has not come yet, so it is not paid. Nothing was changed.</source>
        <translation>Månad {month} har inte kommit än, så den är inte betald. Inget ändrades.</translation>
    </message>
    <message>
        <source>Month {month} is not paid. Nothing was changed.</source>
        <translation>Månad {month} är inte betald. Inget ändrades.</translation>
    </message>
    <message>
        <source>The share of full time is 1 to 100 percent, not {share}. Nothing was changed.</source>
        <translation>Omfattningen är 1 till 100 procent av heltid, inte {share}. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Month {month} is paid already. Choose a later one; nothing was changed.</source>
        <translation>Månad {month} är redan betald. Välj en senare; inget ändrades.</translation>
    </message>
    <message>
        <source>The full amount of this grant is not known, so no share of it can be computed.</source>
        <translation>Bidragets hela belopp är inte känt, så ingen andel av det kan räknas ut.</translation>
    </message>
    <message>
        <source>This contract brings no grant. Nothing was changed.</source>
        <translation>Avtalet ger inget bidrag. Inget ändrades.</translation>
    </message>
    <message>
        <source>This contract has {months} months, not a month {month}. Nothing was changed.</source>
        <translation>Avtalet har {months} månader, ingen månad {month}. Inget ändrades.</translation>
    </message>
    <message>
        <source>The grant stays as it was agreed. Change the share under Grant, from the month in which it changes.</source>
        <translation>Bidraget står kvar som avtalat. Ändra omfattningen under Bidrag, från den månad då den ändras.</translation>
    </message>
    <message>
        <source>{name} works at another workplace. Choose someone who works here; nothing was changed.</source>
        <translation>{name} arbetar på en annan arbetsplats. Välj någon som arbetar här. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The placements overlap and come to {total} percent of full time. Is it right?</source>
        <translation>Placeringarna överlappar varandra och blir tillsammans {total} procent av heltid. Stämmer det?</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>No contact for {figure} days</source>
        <translation>Ingen kontakt på {figure} dagar</translation>
    </message>
    <message>
        <source>Day {figure} of support</source>
        <translation>Stöddag {figure}</translation>
    </message>
    <message>
        <source>The contract ends</source>
        <translation>Avtalet slutar</translation>
    </message>
    <message>
        <source>The placement ends</source>
        <translation>Placeringen slutar</translation>
    </message>
    <message>
        <source>The decision ends</source>
        <translation>Beslutet slutar</translation>
    </message>
    <message>
        <source>Revision {detail} of the plan was printed and is not signed</source>
        <translation>Version {detail} av planen är utskriven men inte underskriven</translation>
    </message>
    <message>
        <source>The plan has no next follow-up</source>
        <translation>Planen har ingen nästa uppföljning</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Another organisation has this number already. Use that one; nothing was changed.</source>
        <translation>En annan organisation har redan det numret. Använd den. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Type a name. Nothing was changed.</source>
        <translation>Skriv ett namn. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{name} is not whole ({count} problems). Restore the newest backup; nothing was changed.</source>
        <translation>{name} är inte hel ({count} fel). Återställ den senaste säkerhetskopian. Inget har ändrats.</translation>
    </message>
    <message>
        <source>A dry run has no receipt, so none was saved. Nothing was changed.</source>
        <translation>En provkörning har inget kvitto, så inget kvitto sparades. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The list was taken in as {receipt}, but its receipt was not saved: {reason}</source>
        <translation>Listan är inläst som {receipt}, men kvittot sparades inte: {reason}</translation>
    </message>
    <message>
        <source>{text} is not the id of a participant. virkni participants CASELOAD lists them; nothing was changed.</source>
        <translation>{text} är inte id för någon deltagare. virkni participants ÄRENDEFIL räknar upp dem. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{text} is not the id of a contract. virkni participant CASELOAD ID --json lists someone&apos;s contracts; nothing was changed.</source>
        <translation>{text} är inget avtals-id. virkni participant ÄRENDEN ID --json visar någons avtal; inget ändrades.</translation>
    </message>
    <message>
        <source>This participant has no plan yet. Draft one in the window first; nothing was written.</source>
        <translation>Deltagaren har ingen plan än. Skapa ett utkast i fönstret först. Inget har skrivits.</translation>
    </message>
    <message>
        <source>This participant has no mapping yet. Start one in the window first; nothing was written.</source>
        <translation>Deltagaren har ingen kartläggning än. Börja en i fönstret först. Inget har skrivits.</translation>
    </message>
    <message>
        <source>This person was never enrolled, so there is nothing to print. Nothing was written.</source>
        <translation>Personen har aldrig varit inskriven, så det finns inget att skriva ut. Inget har skrivits.</translation>
    </message>
    <message>
        <source>The step “{step}” ({jurisdiction}) does not work on this computer: {reason}</source>
        <translation>Steget ”{step}” ({jurisdiction}) fungerar inte på den här datorn: {reason}</translation>
    </message>
    <message>
        <source>{wanted} was expected, {found} was found.</source>
        <translation>{wanted} väntades, {found} hittades.</translation>
    </message>
    <message>
        <source>{folder} holds a caseload already ({name}). Choose an empty folder; nothing was changed.</source>
        <translation>{folder} innehåller redan en ärendefil ({name}). Välj en tom mapp. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Make an invented caseload</source>
        <translation>Skapa en påhittad ärendefil</translation>
    </message>
    <message>
        <source>{theirs} lost letters on the way and was taken for {mine}.</source>
        <translation>{theirs} har förlorat bokstäver på vägen och tolkades som {mine}.</translation>
    </message>
    <message>
        <source>{absent} of the {known} people this sender named before are missing.</source>
        <translation>{absent} av de {known} personer som avsändaren nämnt förut saknas.</translation>
    </message>
    <message>
        <source>{renamed} of {known} people would get another name or number.</source>
        <translation>{renamed} av {known} personer skulle få ett annat namn eller nummer.</translation>
    </message>
    <message>
        <source>These columns held something before and are empty now: {columns}.</source>
        <translation>De här kolumnerna innehöll något förut och är tomma nu: {columns}.</translation>
    </message>
    <message>
        <source>{closing} enrolments would end.</source>
        <translation>Inskrivningar som skulle avslutas: {closing}.</translation>
    </message>
    <message>
        <source>Decide conflict</source>
        <translation>Avgör konflikt</translation>
    </message>
    <message>
        <source>This was decided already. Nothing was changed.</source>
        <translation>Det här är redan avgjort. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Left out because their identity is protected: {count}.</source>
        <translation>Utelämnade för att de har skyddade personuppgifter: {count}.</translation>
    </message>
    <message>
        <source>Left out because they have no identity number: {count}.</source>
        <translation>Utelämnade för att de saknar personnummer: {count}.</translation>
    </message>
    <message>
        <source>{column}: {note} (row {rows})</source>
        <translation>{column}: {note} (rad {rows})</translation>
    </message>
    <message>
        <source>Left out by the person who took the list in.</source>
        <translation>Utelämnad av den som läste in listan.</translation>
    </message>
    <message>
        <source>Nobody of this number is known, and the row has no name.</source>
        <translation>Ingen med det numret är känd, och raden saknar namn.</translation>
    </message>
    <message>
        <source>These rows repeat an earlier one and add nothing: {rows}.</source>
        <translation>De här raderna upprepar en tidigare rad och tillför inget: {rows}.</translation>
    </message>
    <message>
        <source>The list still names people whose enrolment here has ended: {count}.</source>
        <translation>Listan nämner fortfarande personer vars inskrivning här är avslutad: {count}.</translation>
    </message>
    <message>
        <source>This list is of {stated}; one of {newest} was taken in already.</source>
        <translation>Listan är från {stated}. En från {newest} är redan inläst.</translation>
    </message>
    <message>
        <source>There is no list layout called {profile}. Choose one of these: {known}. Nothing was changed.</source>
        <translation>Det finns ingen listbeskrivning som heter {profile}. Välj en av de här: {known}. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Someone of the same name and birth date is known. Is it the same person?</source>
        <translation>Någon med samma namn och födelsedatum är redan känd. Är det samma person?</translation>
    </message>
    <message>
        <source>Several people fit this row. Choose the right one.</source>
        <translation>Flera personer passar in på raden. Välj den rätta.</translation>
    </message>
    <message>
        <source>The reference in this row belongs to someone with another identity number. Has the number changed, or is it another person?</source>
        <translation>Referensen på raden hör till någon med ett annat personnummer. Har numret ändrats, eller är det en annan person?</translation>
    </message>
    <message>
        <source>The references in this row belong to different people.</source>
        <translation>Referenserna på raden hör till olika personer.</translation>
    </message>
    <message>
        <source>{name} is no description of a list ({reason}). Ask for it again; nothing was changed.</source>
        <translation>{name} är ingen beskrivning av en lista ({reason}). Be om den igen. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{name} is not the file that the receipt {receipt} is about, or it was saved anew since. Choose the one that was taken in; nothing was changed.</source>
        <translation>{name} är inte den fil som kvittot {receipt} gäller, eller har sparats på nytt sedan dess. Välj filen som lästes in. Inget har ändrats.</translation>
    </message>
    <message>
        <source>There is no import with the receipt {receipt}. Look it up in the list; nothing was changed.</source>
        <translation>Det finns ingen inläsning med kvittot {receipt}. Sök efter det i listan. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{name} lacks columns that this sender&apos;s list always has: {columns}. Check that it is the right file; nothing was changed.</source>
        <translation>{name} saknar kolumner som avsändarens lista alltid har: {columns}. Kontrollera att det är rätt fil. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The rows {rows} name the same person or reference. Keep the right one.</source>
        <translation>Raderna {rows} gäller samma person eller referens. Behåll den rätta.</translation>
    </message>
    <message>
        <source>Import of {name}</source>
        <translation>Inläsning av {name}</translation>
    </message>
    <message>
        <source>{name} was not taken in, because it would change unusually much: {reasons} Look at the preview; if it is right, confirm it (--yes). Nothing was changed.</source>
        <translation>{name} lästes inte in, för den skulle ändra ovanligt mycket: {reasons} Titta på förhandsvisningen. Om den stämmer, bekräfta (--yes). Inget har ändrats.</translation>
    </message>
    <message>
        <source>The import {receipt} changed nothing, so there is nothing to take back.</source>
        <translation>Inläsningen {receipt} ändrade inget, så det finns inget att ta tillbaka.</translation>
    </message>
    <message>
        <source>No described list has these columns; they were understood by their names.</source>
        <translation>Ingen beskriven lista har de här kolumnerna. De tolkades efter sina namn.</translation>
    </message>
    <message>
        <source>{name} has neither a column of identity numbers nor one of names. Check that it is the right file, or name its columns once in the window; nothing was changed.</source>
        <translation>{name} har varken en kolumn med personnummer eller en med namn. Kontrollera att det är rätt fil, eller ange filens kolumner en gång i fönstret. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{name} has no column of identity numbers. Ask the sender for them, or name the file&apos;s columns once in the window; nothing was changed.</source>
        <translation>{name} har ingen kolumn med personnummer. Be avsändaren om dem, eller ange filens kolumner en gång i fönstret. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{name} has no column of names. Ask the sender for them, or name the file&apos;s columns once in the window; nothing was changed.</source>
        <translation>{name} har ingen kolumn med namn. Be avsändaren om dem, eller ange filens kolumner en gång i fönstret. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Column {number} ({header}) was taken for {field} because of its cells.</source>
        <translation>Kolumn {number} ({header}) tolkades som {field} efter innehållet i cellerna.</translation>
    </message>
    <message>
        <source>The text is {count} characters long; a list&apos;s cell holds up to {longest}.</source>
        <translation>Texten är {count} tecken lång; en cell i en lista rymmer högst {longest}.</translation>
    </message>
    <message>
        <source>{value} is not among the words known for this column; it was kept as it is.</source>
        <translation>{value} finns inte bland de ord som är kända för kolumnen, och behölls som det är.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Nothing was changed.</source>
        <translation>”{text}” är inget datum. Inget har ändrats.</translation>
    </message>
    <message>
        <source>No support is planned yet. Plan its steps first; nothing was changed.</source>
        <translation>Inget stöd är planerat än. Planera stegen först; inget ändrades.</translation>
    </message>
    <message>
        <source>A consent cannot be given on a day to come. Check the day; nothing was changed.</source>
        <translation>Ett samtycke kan inte ges en dag som inte har kommit. Kontrollera dagen; inget ändrades.</translation>
    </message>
    <message>
        <source>Something newer is recorded on {day} already. Choose that day or a later one; nothing was changed.</source>
        <translation>Något nyare är redan antecknat den {day}. Välj den dagen eller en senare; inget ändrades.</translation>
    </message>
    <message>
        <source>Say who the list is for and why it is sent. Nothing was written or sent.</source>
        <translation>Säg vem listan är till och varför den skickas. Inget skrevs eller skickades.</translation>
    </message>
    <message>
        <source>{name} is damaged in this caseload. Take it from a backup, or attach the paper again; nothing else was touched.</source>
        <translation>{name} är skadad i den här ärendefilen. Hämta den från en säkerhetskopia eller bifoga pappret igen. Inget annat har rörts.</translation>
    </message>
    <message>
        <source>Type a name for the file. It keeps the one it has until then.</source>
        <translation>Skriv ett namn på filen. Till dess behåller den sitt namn.</translation>
    </message>
    <message>
        <source>Say to whom or to which workplace the file belongs; nothing was changed.</source>
        <translation>Ange vem eller vilken arbetsplats filen hör till. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{name} is here already, as “{title}”. Nothing was added.</source>
        <translation>{name} finns redan här, som ”{title}”. Inget har lagts till.</translation>
    </message>
    <message>
        <source>That question has no answer to make a goal of. Answer it first; nothing was changed.</source>
        <translation>Den frågan har inget svar att göra till mål. Besvara den först. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB. Scan it in black and white or with fewer dots per inch, and attach that; nothing was changed.</source>
        <translation>{name} är större än {most} MB. Skanna i svartvitt eller med lägre upplösning och bifoga den i stället. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{name} is empty. Save or scan it again, and attach that; nothing was changed.</source>
        <translation>{name} är tom. Spara eller skanna igen och bifoga den nya. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{name} is not a PDF, a picture or a text document, whatever its name says. Save it as PDF and attach that; nothing was changed.</source>
        <translation>{name} är varken pdf, bild eller textdokument, vad namnet än säger. Spara som pdf och bifoga den. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Type the name of the programme. Nothing was changed.</source>
        <translation>Skriv programmets namn. Inget ändrades.</translation>
    </message>
    <message>
        <source>The week comes to {hours} hours; full time is {full}. Shorten a day; nothing was changed.</source>
        <translation>Veckan blir {hours} timmar; heltid är {full}. Korta en dag; inget ändrades.</translation>
    </message>
    <message>
        <source>The week has {hours} hours, {percent} percent of full time; the agreed share is {share} percent.</source>
        <translation>Veckan har {hours} timmar, {percent} procent av heltid; avtalad omfattning är {share} procent.</translation>
    </message>
    <message>
        <source>Support has come to {minutes} minutes a week lately, as at level {level}; level {planned} is planned.</source>
        <translation>Stödet har på sistone varit {minutes} minuter i veckan, som på nivå {level}; nivå {planned} är planerad.</translation>
    </message>
    <message>
        <source>No contact at the workplace is written down for {weeks} weeks.</source>
        <translation>Ingen kontakt på arbetsplatsen är antecknad på {weeks} veckor.</translation>
    </message>
    <message>
        <source>Two steps begin on the same day. Nothing was changed.</source>
        <translation>Två steg börjar samma dag. Inget ändrades.</translation>
    </message>
    <message>
        <source>Support has the levels 0 to 5, not {level}. Nothing was changed.</source>
        <translation>Stödet har nivåerna 0 till 5, inte {level}. Inget ändrades.</translation>
    </message>
    <message>
        <source>Minutes a week cannot be less than none. Nothing was changed.</source>
        <translation>Minuter i veckan kan inte vara mindre än noll. Inget ändrades.</translation>
    </message>
    <message>
        <source>A step begins before the placement ({first}) does. Nothing was changed.</source>
        <translation>Ett steg börjar före placeringen ({first}). Inget ändrades.</translation>
    </message>
    <message>
        <source>A target is a whole number from 0 up. Type another; nothing was changed.</source>
        <translation>Ett mål är ett heltal från 0 och uppåt. Skriv ett annat; ingenting har ändrats.</translation>
    </message>
    <message>
        <source>The plan was changed while it was printed, so that paper does not count. Throw it away and print again; nothing was lost.</source>
        <translation>Planen ändrades under utskriften, så det pappret gäller inte. Släng det och skriv ut igen. Inget har gått förlorat.</translation>
    </message>
    <message>
        <source>{name} in {folder} is not there any more. Plug the stick in again or put the folder back; what was saved before is untouched.</source>
        <translation>{name} i {folder} finns inte längre kvar. Sätt i minnet igen eller lägg tillbaka mappen; det som sparats tidigare är orört.</translation>
    </message>
    <message>
        <source>{name} may not be written any more. Ask for access to {folder}, or take the write protection away; what was saved before is untouched.</source>
        <translation>{name} går inte längre att skriva i. Be om behörighet till {folder} eller ta bort skrivskyddet; det som sparats tidigare är orört.</translation>
    </message>
    <message>
        <source>The caseload has changed since {name} was compared with it. The list is compared anew; look at it again. Nothing was changed.</source>
        <translation>Ärendefilen har ändrats sedan {name} jämfördes med den. Listan jämförs på nytt; titta på den igen. Inget ändrades.</translation>
    </message>
    <message>
        <source>{name} cannot be shown: it is damaged or locked with a password. Save it again without one, and attach that; nothing was changed.</source>
        <translation>{name} går inte att visa: filen är skadad eller låst med lösenord. Spara den igen utan lösenord och bifoga den. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{name} cannot be shown: the picture is damaged or too large. Scan or take it again, and attach that; nothing was changed.</source>
        <translation>{name} går inte att visa: bilden är skadad eller för stor. Skanna eller fotografera igen och bifoga den. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The printer {name} did not take the paper. See whether it is on and connected, or save the paper as PDF; nothing was changed.</source>
        <translation>Skrivaren {name} tog inte emot pappret. Se efter att den är på och ansluten, eller spara pappret som pdf. Inget har ändrats.</translation>
    </message>
</context>
</TS>
