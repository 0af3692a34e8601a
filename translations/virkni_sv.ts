<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>About</name>
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
        <translation>Dina ärenden utan internet, för dig som hjälper andra till arbete. Allt stannar på den här datorn.</translation>
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
</context>
<context>
    <name>BasisPanel</name>
    <message>
        <source>Basis for the plan</source>
        <translation>Underlag till planen</translation>
    </message>
    <message>
        <source>Mark as talked through</source>
        <translation>Markera som genomgången</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} sections begun. Nothing has to be filled in.</source>
        <translation>
            <numerusform>%n av {all} avsnitt påbörjat. Inget behöver fyllas i.</numerusform>
            <numerusform>%n av {all} avsnitt påbörjade. Inget behöver fyllas i.</numerusform>
        </translation>
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
        <source>There is a plan already. On its page, answers can become goals.</source>
        <translation>Det finns redan en plan. På sidan Plan kan svaren bli mål.</translation>
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
        <source>Keep the sample data in</source>
        <translation>Spara exemplet i</translation>
    </message>
    <message>
        <source>Caseloads (*.virkni)</source>
        <translation>Ärendefiler (*.virkni)</translation>
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
    <name>CommandBar</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
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
</context>
<context>
    <name>DateField</name>
    <message>
        <source>{text} is not a date. Write it like 4/12, 2026-12-04, tomorrow or +2w.</source>
        <translation>{text} är inget datum. Skriv till exempel 4/12, 2026-12-04, imorgon eller +2v.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Backup made</source>
        <translation>Säkerhetskopian är klar</translation>
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
        <translation>Nås bäst (till exempel sms, efter 14.00)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
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
        <source>Whole name</source>
        <translation>Hela namnet</translation>
    </message>
    <message>
        <source>Name to use, where it is another</source>
        <translation>Tilltalsnamn, om det är ett annat</translation>
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
    <name>ExchangePage</name>
    <message>
        <source>Take in a list…</source>
        <translation>Läs in en lista…</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Utbyte</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Läser {file}…</translation>
    </message>
    <message>
        <source>This import changed nothing that could be taken back.</source>
        <translation>Den här inläsningen ändrade inget som går att ta tillbaka.</translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back, but for %n thing(s) edited since.</source>
        <translation>
            <numerusform>Inläsningen är ångrad, utom en sak som har ändrats sedan dess.</numerusform>
            <numerusform>Inläsningen är ångrad, utom %n saker som har ändrats sedan dess.</numerusform>
        </translation>
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
        <source>{share}  {part} of {all}</source>
        <translation>{share}  {part} av {all}</translation>
    </message>
</context>
<context>
    <name>FindOrDo</name>
    <message>
        <source>Find a person or a command</source>
        <translation>Sök person eller kommando</translation>
    </message>
    <message>
        <source>In the caseload</source>
        <translation>I ärendefilen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandon</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inget hittades</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>Add a follow-up or reminder</source>
        <translation>Lägg till uppföljning eller påminnelse</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
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
</context>
<context>
    <name>FollowUpKind</name>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Samtal</translation>
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
    <name>InlineBar</name>
    <message>
        <source>Hide this message</source>
        <translation>Dölj meddelandet</translation>
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
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Left {day}</source>
        <translation>Avslutad {day}</translation>
    </message>
    <message>
        <source>v{revision} draft</source>
        <translation>v{revision} utkast</translation>
    </message>
    <message>
        <source>v{revision} printed</source>
        <translation>v{revision} utskrift</translation>
    </message>
    <message>
        <source>v{revision} signed</source>
        <translation>v{revision} signerad</translation>
    </message>
    <message>
        <source>v{revision} replaced</source>
        <translation>v{revision} ersatt</translation>
    </message>
</context>
<context>
    <name>LogContactDialog</name>
    <message>
        <source>Log contact</source>
        <translation>Anteckna kontakt</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>Slag av kontakt</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Nästa uppföljning</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Type whole minutes, for example 30.</source>
        <translation>Skriv hela minuter, till exempel 30.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Sparar</translation>
    </message>
    <message>
        <source>Be in touch</source>
        <translation>Ta kontakt</translation>
    </message>
    <message>
        <source>Type the time as 14:10.</source>
        <translation>Skriv tiden som 14:10.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
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
        <source>Another day</source>
        <translation>En annan dag</translation>
    </message>
    <message>
        <source>Contact with {name}</source>
        <translation>Kontakt med {name}</translation>
    </message>
    <message>
        <source>Completes “{text}”</source>
        <translation>Klarmarkerar ”{text}”</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>Day of the next follow-up</source>
        <translation>Dag för nästa uppföljning</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tillbaka</translation>
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
        <source>mapping</source>
        <translation>kartläggning</translation>
    </message>
    <message>
        <source>Print mapping</source>
        <translation>Skriv ut kartläggningen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>The mapping is in {file}. Open it and print it there.</source>
        <translation>Kartläggningen ligger i {file}. Öppna filen och skriv ut den därifrån.</translation>
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
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;About Virkni</source>
        <translation>&amp;Om Virkni</translation>
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
        <source>&amp;Back up now…</source>
        <translation>&amp;Säkerhetskopiera nu…</translation>
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
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>Slag av kontakt</translation>
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
        <source>Tags, parted by spaces</source>
        <translation>Etiketter, med mellanslag emellan</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Ta bort anteckningen</translation>
    </message>
    <message>
        <source>Type some words, or delete the note.</source>
        <translation>Skriv något, eller ta bort anteckningen.</translation>
    </message>
    <message>
        <source>Type whole minutes, for example 30.</source>
        <translation>Skriv hela minuter, till exempel 30.</translation>
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
        <source>&amp;Next tab</source>
        <translation>&amp;Nästa flik</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Fö&amp;regående flik</translation>
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
        <source>Reports</source>
        <translation>Rapporter</translation>
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
    <message>
        <source>Which participants</source>
        <translation>Vilka deltagare</translation>
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
        <source>Active</source>
        <translation>Pågående</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n pågående</numerusform>
            <numerusform>%n pågående</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits “{text}”</source>
        <translation>Ingen passar ”{text}”</translation>
    </message>
    <message>
        <source>Nobody is active</source>
        <translation>Det finns inga pågående inskrivningar</translation>
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
    <name>PlacementFields</name>
    <message>
        <source>Type</source>
        <translation>Slag</translation>
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
        <translation>Välj ett slag.</translation>
    </message>
    <message>
        <source>Type whole percent, 1 to 100.</source>
        <translation>Skriv hela procent, 1 till 100.</translation>
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
    <message>
        <source>from {day}</source>
        <translation>från {day}</translation>
    </message>
</context>
<context>
    <name>PlacementTab</name>
    <message>
        <source>Start &amp;placement…</source>
        <translation>Starta &amp;placering…</translation>
    </message>
    <message>
        <source>Change p&amp;lacement…</source>
        <translation>Än&amp;dra placering…</translation>
    </message>
    <message>
        <source>Add con&amp;tract…</source>
        <translation>Lägg till av&amp;tal…</translation>
    </message>
    <message>
        <source>End place&amp;ment…</source>
        <translation>Av&amp;sluta placering…</translation>
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
        <source>A placement belongs to an enrolment.</source>
        <translation>En placering hör till en inskrivning.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Add contract</source>
        <translation>Lägg till avtal</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>No placement yet</source>
        <translation>Ingen placering än</translation>
    </message>
    <message>
        <source>A place at an employer, with its type, share and dates. Its contract and grant belong to it.</source>
        <translation>En plats hos en arbetsgivare, med slag, omfattning och datum. Avtal och bidrag hör till placeringen.</translation>
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
        <source>Show the first</source>
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
        <translation>Skriv ut för underskrift: därefter ligger texten fast</translation>
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
        <source>v{revision} is in {file}, to be printed and signed. Its wording stays as it is now.</source>
        <translation>v{revision} ligger i {file}, för utskrift och underskrift. Texten är kvar som den är nu.</translation>
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
        <source>This is an earlier revision.</source>
        <translation>Det här är en tidigare version.</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Visa den senaste</translation>
    </message>
    <message>
        <source>Printed: its wording stays as it is. To change it, make the next revision.</source>
        <translation>Utskriven: texten ligger fast. Gör nästa version om du vill ändra.</translation>
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
    <name>PreviewLines</name>
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
        <translation>Behöver dig</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klara att läsa in</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Inte inläst</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n fält</numerusform>
            <numerusform>%n fält</numerusform>
        </translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Ny deltagare</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Mine, ask later</source>
        <translation>Fråga senare</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Från filen</translation>
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
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sida {page} av {pages}</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
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
    <message>
        <source>I have looked at this and it is right</source>
        <translation>Jag har tittat på det här och det stämmer</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Läs in</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in {file}</source>
        <translation>Läs in {file}</translation>
    </message>
    <message>
        <source>Apply {count}, leave {left}</source>
        <translation>Läs in {count}, lämna {left}</translation>
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
        <source>Unusual</source>
        <translation>Ovanligt</translation>
    </message>
    <message numerus="yes">
        <source>Not in this file (%n)</source>
        <translation>
            <numerusform>Inte i filen (%n)</numerusform>
            <numerusform>Inte i filen (%n)</numerusform>
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
            <numerusform>Läses inte in (%n)</numerusform>
            <numerusform>Läses inte in (%n)</numerusform>
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
            <numerusform>Överhoppad (%n)</numerusform>
            <numerusform>Överhoppade (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>All is clear</source>
        <translation>Allt ser bra ut</translation>
    </message>
    <message>
        <source>Nothing in this list needs you.</source>
        <translation>Inget i listan behöver dig.</translation>
    </message>
    <message>
        <source>Confirm first that the unusual changes are right.</source>
        <translation>Bekräfta först att de ovanliga ändringarna stämmer.</translation>
    </message>
    <message>
        <source>The list is being taken in</source>
        <translation>Listan läses in</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Nothing changes until you apply. A backup is made first, and it can be undone.</source>
        <translation>Inget ändras än. En säkerhetskopia görs först, och allt går att ångra.</translation>
    </message>
    <message>
        <source>Another list</source>
        <translation>En annan lista</translation>
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
    <name>QuestionRow</name>
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
        <source>Show participants</source>
        <translation>Visa deltagare</translation>
    </message>
    <message>
        <source>Take in another list</source>
        <translation>Läs in en annan lista</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Kvitto {number}</translation>
    </message>
    <message>
        <source>This import was taken back.</source>
        <translation>Den här inläsningen är ångrad.</translation>
    </message>
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
        <translation>Oförändrade</translation>
    </message>
    <message>
        <source>Waiting for your decision</source>
        <translation>Väntar på ditt beslut</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Inte inlästa</translation>
    </message>
    <message>
        <source>Not in the file, untouched</source>
        <translation>Inte i filen, orörda</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation>Inte inlästa, och varför</translation>
    </message>
    <message>
        <source>Row {row}, {column}: “{value}”</source>
        <translation>Rad {row}, {column}: ”{value}”</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bra att veta</translation>
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
        <source>Save workbook</source>
        <translation>Spara arbetsboken</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Siffror</translation>
    </message>
    <message>
        <source>Before it is sent</source>
        <translation>Innan rapporten skickas</translation>
    </message>
    <message>
        <source>Save workbook…</source>
        <translation>Spara arbetsboken…</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} till {end}</translation>
    </message>
    <message>
        <source>{dates} · preliminary until the quarter is over</source>
        <translation>{dates} · preliminära siffror tills kvartalet är slut</translation>
    </message>
    <message>
        <source>Nothing is missing from the records of this quarter.</source>
        <translation>Inget saknas i kvartalets underlag.</translation>
    </message>
    <message>
        <source>Save the quarter&apos;s workbook</source>
        <translation>Spara kvartalets arbetsbok</translation>
    </message>
    <message>
        <source>Workbook ({pattern})</source>
        <translation>Arbetsbok ({pattern})</translation>
    </message>
    <message>
        <source>The workbook is being written</source>
        <translation>Arbetsboken skrivs</translation>
    </message>
    <message>
        <source>The workbook is in {file}. It names no participant.</source>
        <translation>Arbetsboken ligger i {file}. Den innehåller inga namn på deltagare.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öppna den</translation>
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
        <translation>Arbetsgivare, om hen skrev under</translation>
    </message>
    <message>
        <source>Interpreter, if they signed</source>
        <translation>Tolk, om hen skrev under</translation>
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
        <source>Someone new…</source>
        <translation>Någon ny…</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Konsulent</translation>
    </message>
    <message>
        <source>Name of the new coach</source>
        <translation>Namn på den nya konsulenten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Type the name of the new coach.</source>
        <translation>Skriv namnet på den nya konsulenten.</translation>
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
        <source>Go on with {name}</source>
        <translation>Fortsätt med {name}</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Börja från början</translation>
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
        <source>Invented people only, in a caseload of its own that you can delete.</source>
        <translation>Bara påhittade personer, i en egen ärendefil som du kan ta bort.</translation>
    </message>
    <message>
        <source>Used Virkni before?</source>
        <translation>Har du använt Virkni förut?</translation>
    </message>
    <message>
        <source>Open another caseload</source>
        <translation>Öppna en annan ärendefil</translation>
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
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tillbaka</translation>
    </message>
    <message>
        <source>Choose where to keep it…</source>
        <translation>Välj var den ska sparas…</translation>
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
        <source>There is a contract from the first day</source>
        <translation>Det finns ett avtal från första dagen</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Choose a list</source>
        <translation>Välj en lista</translation>
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
        <source>Choose a file, or drop it here. You see every change before anything is saved.</source>
        <translation>Välj en fil, eller släpp den här. Du ser varje ändring innan något sparas.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Inlästa</translation>
    </message>
    <message>
        <source>Lists taken in</source>
        <translation>Inlästa listor</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Ångra inläsningen</translation>
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
        <source>{rows} rows: {new} new, {changed} changed, {conflicts} conflicts, {refused} left out</source>
        <translation>Rader: {rows}. Nya {new}, ändrade {changed}, konflikter {conflicts}, inte inlästa {refused}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ångrad</translation>
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
        <translation>inte frågat</translation>
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
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
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
        <source>Complete</source>
        <translation>Markera som klar</translation>
    </message>
    <message>
        <source>Complete and log</source>
        <translation>Markera som klar och anteckna</translation>
    </message>
    <message>
        <source>Move to one day later</source>
        <translation>Flytta en dag framåt</translation>
    </message>
    <message>
        <source>Move to one week later</source>
        <translation>Flytta en vecka framåt</translation>
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
        <source>Open participant</source>
        <translation>Öppna deltagaren</translation>
    </message>
    <message>
        <source>Cancel this reminder</source>
        <translation>Ställ in påminnelsen</translation>
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
        <source>Week {week} · {overdue}, {today}</source>
        <translation>Vecka {week} · {overdue}, {today}</translation>
    </message>
</context>
<context>
    <name>TodayRows</name>
    <message>
        <source>Show all {count}</source>
        <translation>Visa alla {count}</translation>
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
    <name>_ChoiceAnswer</name>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
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
    <name>_Side</name>
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
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
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
    <message>
        <source>No list from the agency has been taken in yet.</source>
        <translation>Ingen lista från Arbetsförmedlingen är inläst än.</translation>
    </message>
    <message>
        <source>Last list: {sender}, {day}.</source>
        <translation>Senaste lista: {sender}, {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for a decision.</source>
        <translation>
            <numerusform>%n konflikt väntar på beslut.</numerusform>
            <numerusform>%n konflikter väntar på beslut.</numerusform>
        </translation>
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
        <source>Add follow-up</source>
        <translation>Lägg till uppföljning</translation>
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
        <source>Add staff member</source>
        <translation>Lägg till medarbetare</translation>
    </message>
    <message>
        <source>Change staff member</source>
        <translation>Ändra medarbetare</translation>
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
        <source>The share of full time is 1 to 100 percent, not {share}. Nothing was changed.</source>
        <translation>Omfattningen är 1 till 100 procent av heltid, inte {share}. Inget har ändrats.</translation>
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
        <source>A copy for others, in which small counts are hidden, cannot be made yet. Make the working copy, and do not pass it on; nothing was written.</source>
        <translation>En kopia för andra, där små antal är dolda, går inte att göra än. Gör arbetskopian, och lämna den inte vidare. Inget har skrivits.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Nothing was changed.</source>
        <translation>”{text}” är inget datum. Inget har ändrats.</translation>
    </message>
</context>
</TS>
