<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="is" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Virkni</source>
        <translation>Um Virkni</translation>
    </message>
    <message>
        <source>Virkni {version}</source>
        <translation>Virkni {version}</translation>
    </message>
    <message>
        <source>An offline caseload for people who help others into work. Everything stays on this computer.</source>
        <translation>Málaskrá án nettengingar fyrir þau sem styðja fólk til vinnu. Allt er geymt á þessari tölvu.</translation>
    </message>
</context>
<context>
    <name>AddParticipantDialog</name>
    <message>
        <source>Add participant</source>
        <translation>Bæta við þátttakanda</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Bæta við</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Eiginnafn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Kenninafn</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Fullt nafn</translation>
    </message>
    <message>
        <source>Identity number, if it is known</source>
        <translation>Kennitala, ef hún er þekkt</translation>
    </message>
    <message>
        <source>Anonymous: no name and no number for now</source>
        <translation>Nafnlaust: hvorki nafn né kennitala að sinni</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>Skráð þann</translation>
    </message>
    <message>
        <source>Type a name, or tick “Anonymous” below.</source>
        <translation>Sláðu inn nafn eða hakaðu við „Nafnlaust“ hér að neðan.</translation>
    </message>
    <message>
        <source>Type the day on which the participation began.</source>
        <translation>Sláðu inn daginn sem þátttakan hófst.</translation>
    </message>
</context>
<context>
    <name>BasisPanel</name>
    <message>
        <source>Basis for the plan</source>
        <translation>Grunnur áætlunarinnar</translation>
    </message>
    <message>
        <source>Mark as talked through</source>
        <translation>Merkja sem rætt</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} sections begun. Nothing has to be filled in.</source>
        <translation>
            <numerusform>Byrjað á %n af {all} köflum. Ekkert þarf að fylla út.</numerusform>
            <numerusform>Byrjað á %n af {all} köflum. Ekkert þarf að fylla út.</numerusform>
        </translation>
    </message>
    <message>
        <source>talked through {day}</source>
        <translation>rætt {day}</translation>
    </message>
    <message numerus="yes">
        <source>Show %n other answer(s)</source>
        <translation>
            <numerusform>Sýna %n svar í viðbót</numerusform>
            <numerusform>Sýna %n svör í viðbót</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a plan already. On its page, answers can become goals.</source>
        <translation>Áætlun er þegar til. Á síðu hennar geta svör orðið að markmiðum.</translation>
    </message>
    <message>
        <source>Answers turn up here, to be taken into the plan.</source>
        <translation>Svör birtast hér og þau má taka með í áætlunina.</translation>
    </message>
    <message>
        <source>Tick what is to go along.</source>
        <translation>Hakaðu við það sem á að fara með.</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hingað til</translation>
    </message>
</context>
<context>
    <name>CaseloadFiles</name>
    <message>
        <source>Open caseload</source>
        <translation>Opna málaskrá</translation>
    </message>
    <message>
        <source>Keep the new caseload as</source>
        <translation>Vista nýju málaskrána sem</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation>Málaskrá</translation>
    </message>
    <message>
        <source>Keep the sample data in</source>
        <translation>Vista sýnigögnin í</translation>
    </message>
    <message>
        <source>Caseloads (*.virkni)</source>
        <translation>Málaskrár (*.virkni)</translation>
    </message>
</context>
<context>
    <name>ChangePlacementDialog</name>
    <message>
        <source>Change the placement</source>
        <translation>Breyta starfsúrræðinu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>CloseEnrolmentDialog</name>
    <message>
        <source>Close the enrolment</source>
        <translation>Ljúka skráningunni</translation>
    </message>
    <message>
        <source>Close enrolment</source>
        <translation>Ljúka skráningu</translation>
    </message>
    <message>
        <source>Stage and coach end on this day too, and what was still to do is cancelled. Undo brings all back.</source>
        <translation>Áfanga og ráðgjöf lýkur einnig þennan dag og það sem eftir var að gera fellur niður. Afturkalla má allt saman.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Ástæða</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Síðasti dagur</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Veldu ástæðu.</translation>
    </message>
    <message>
        <source>Type the last day.</source>
        <translation>Sláðu inn síðasta daginn.</translation>
    </message>
</context>
<context>
    <name>CommandBar</name>
    <message>
        <source>Back</source>
        <translation>Til baka</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Áfram</translation>
    </message>
</context>
<context>
    <name>ContractDialog</name>
    <message>
        <source>Add a contract</source>
        <translation>Bæta við samningi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Bæta við</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frá</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mánuðir</translation>
    </message>
    <message>
        <source>or until</source>
        <translation>eða til</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>enginn lokadagur</translation>
    </message>
    <message>
        <source>Without months and last day, it runs as its grant does, or as the placement is planned ({until}).</source>
        <translation>Án mánaða og síðasta dags gildir samningurinn jafnlengi og styrkurinn eða eins og áætlað er fyrir starfsúrræðið ({until}).</translation>
    </message>
    <message>
        <source>Type the first day.</source>
        <translation>Sláðu inn fyrsta daginn.</translation>
    </message>
    <message>
        <source>Type whole months, such as 6.</source>
        <translation>Sláðu inn heila mánuði, til dæmis 6.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>{text} is not a date. Write it like 4/12, 2026-12-04, tomorrow or +2w.</source>
        <translation>{text} er ekki dagsetning. Skrifaðu hana til dæmis 4/12, 2026-12-04, á morgun eða +2v.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Backup made</source>
        <translation>Öryggisafrit tekið</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Change details</source>
        <translation>Breyta upplýsingum</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Reach by (such as a text message, after 14:00)</source>
        <translation>Samskiptaleið (til dæmis SMS, eftir 14:00)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Tungumál</translation>
    </message>
    <message>
        <source>Needs an interpreter at meetings</source>
        <translation>Þarf túlk í viðtölum</translation>
    </message>
    <message>
        <source>Protected identity</source>
        <translation>Verndaðar persónuupplýsingar</translation>
    </message>
    <message>
        <source>A name is needed, if only a made-up one.</source>
        <translation>Hér þarf nafn, þótt það sé tilbúið.</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Fullt nafn</translation>
    </message>
    <message>
        <source>Name to use, where it is another</source>
        <translation>Nafnið sem er notað, ef það er annað</translation>
    </message>
</context>
<context>
    <name>EndPlacementDialog</name>
    <message>
        <source>End the placement</source>
        <translation>Ljúka starfsúrræðinu</translation>
    </message>
    <message>
        <source>End placement</source>
        <translation>Ljúka starfsúrræði</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Ástæða</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Síðasti dagur</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Veldu ástæðu.</translation>
    </message>
    <message>
        <source>Type the last day.</source>
        <translation>Sláðu inn síðasta daginn.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Take in a list…</source>
        <translation>Taka inn lista…</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Gagnaskipti</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Les skrána {file}…</translation>
    </message>
    <message>
        <source>This import changed nothing that could be taken back.</source>
        <translation>Þessi innflutningur breytti engu sem hægt er að afturkalla.</translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back, but for %n thing(s) edited since.</source>
        <translation>
            <numerusform>Innflutningurinn var afturkallaður, nema %n atriði sem hefur verið breytt síðan.</numerusform>
            <numerusform>Innflutningurinn var afturkallaður, nema %n atriði sem hefur verið breytt síðan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Já</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Kennitala</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nafn</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Eiginnafn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Kenninafn</translation>
    </message>
    <message>
        <source>Name to use</source>
        <translation>Notað nafn</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Fæðingardagur</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Kyn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Sími</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Netfang</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Sveitarfélag</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Tungumál</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Túlkur</translation>
    </message>
    <message>
        <source>Reach by</source>
        <translation>Samskiptaleið</translation>
    </message>
    <message>
        <source>Protected identity</source>
        <translation>Verndaðar persónuupplýsingar</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Áfangi</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Ráðgjafi</translation>
    </message>
    <message>
        <source>Decision start</source>
        <translation>Upphaf ákvörðunar</translation>
    </message>
    <message>
        <source>Decision end</source>
        <translation>Lok ákvörðunar</translation>
    </message>
    <message>
        <source>Days used</source>
        <translation>Notaðir dagar</translation>
    </message>
    <message>
        <source>Livelihood</source>
        <translation>Framfærsla</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Tilvísunarnúmer</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Ráðgjafi stofnunar</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Úrræði</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Skráð</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Tilvísandi</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>Dagur tilvísunar</translation>
    </message>
    <message>
        <source>Service area</source>
        <translation>Þjónustusvæði</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Styrkur</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Útskrift</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Ástæða</translation>
    </message>
</context>
<context>
    <name>FigureLines</name>
    <message>
        <source>This quarter</source>
        <translation>Þessi ársfjórðungur</translation>
    </message>
    <message>
        <source>Quarter before</source>
        <translation>Ársfjórðungur á undan</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Fyrir ári</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Mælikvarði</translation>
    </message>
    <message>
        <source>{share}  {part} of {all}</source>
        <translation>{share}  {part} af {all}</translation>
    </message>
</context>
<context>
    <name>FindOrDo</name>
    <message>
        <source>Find a person or a command</source>
        <translation>Leita að fólki eða skipun</translation>
    </message>
    <message>
        <source>In the caseload</source>
        <translation>Í málaskránni</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Skipanir</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ekkert fannst</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>Add a follow-up or reminder</source>
        <translation>Bæta við eftirfylgd eða áminningu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Bæta við</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tegund</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvað</translation>
    </message>
    <message>
        <source>In one week</source>
        <translation>Eftir eina viku</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Eftir tvær vikur</translation>
    </message>
    <message>
        <source>In four weeks</source>
        <translation>Eftir fjórar vikur</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvenær</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dagur</translation>
    </message>
    <message>
        <source>Time, if agreed</source>
        <translation>Tími, ef vitað</translation>
    </message>
    <message>
        <source>Place, if agreed</source>
        <translation>Staður, ef vitað</translation>
    </message>
    <message>
        <source>Type a day, such as 4/12, fri or +2w.</source>
        <translation>Sláðu inn dag, til dæmis 4/12, fös eða +2v.</translation>
    </message>
</context>
<context>
    <name>FollowUpKind</name>
    <message>
        <source>Follow-up</source>
        <translation>Eftirfylgd</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Símtal</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Heimsókn</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Viðtal</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Verkefni</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Varða</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Áætlun</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Gagnaskipti</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Saving</source>
        <translation>Verið er að vista</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Til baka</translation>
    </message>
</context>
<context>
    <name>GoalEditor</name>
    <message>
        <source>More</source>
        <translation>Meira</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Í síðasta lagi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvað</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hver</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvenær</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Lokið þegar</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Enginn dagur</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Bæta við skrefi</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Markmið {number}</translation>
    </message>
    <message>
        <source>More for goal {number}</source>
        <translation>Meira um markmið {number}</translation>
    </message>
    <message>
        <source>Steps of goal {number}</source>
        <translation>Skref að markmiði {number}</translation>
    </message>
    <message>
        <source>Add step to goal {number}</source>
        <translation>Bæta skrefi við markmið {number}</translation>
    </message>
    <message>
        <source>Goal {number} reached by</source>
        <translation>Markmið {number}, í síðasta lagi</translation>
    </message>
    <message>
        <source>From the mapping: “{answer}”</source>
        <translation>Úr kortlagningunni: „{answer}“</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write it like 4/12, 2026-12-04, tomorrow or +2w.</source>
        <translation>„{text}“ er ekki dagsetning. Skrifaðu hana til dæmis 4/12, 2026-12-04, á morgun eða +2v.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Færa upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Færa niður</translation>
    </message>
    <message>
        <source>Set the day it is to be reached by</source>
        <translation>Setja lokadag</translation>
    </message>
    <message>
        <source>Remove goal</source>
        <translation>Fjarlægja markmið</translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation>Fjarlægja skref</translation>
    </message>
</context>
<context>
    <name>GoalsSection</name>
    <message>
        <source>Goals</source>
        <translation>Markmið</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Opna áætlun</translation>
    </message>
    <message numerus="yes">
        <source>%n of {count} reached</source>
        <translation>
            <numerusform>%n af {count} náð</numerusform>
            <numerusform>%n af {count} náð</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Gera áætlun</translation>
    </message>
    <message>
        <source>No goals yet.</source>
        <translation>Engin markmið enn.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Engin áætlun er til enn.</translation>
    </message>
    <message>
        <source>reached {day}</source>
        <translation>náð {day}</translation>
    </message>
    <message>
        <source>in part {day}</source>
        <translation>að hluta {day}</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>hætt við</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>til {day}</translation>
    </message>
</context>
<context>
    <name>IdentityBar</name>
    <message>
        <source>Show</source>
        <translation>Sýna</translation>
    </message>
    <message>
        <source>Show the identity number</source>
        <translation>Sýna kennitöluna</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Fela</translation>
    </message>
    <message>
        <source>Hide the identity number</source>
        <translation>Fela kennitöluna</translation>
    </message>
    <message>
        <source>Identity number, hidden</source>
        <translation>Kennitala, falin</translation>
    </message>
</context>
<context>
    <name>InlineBar</name>
    <message>
        <source>Hide this message</source>
        <translation>Fela þessi skilaboð</translation>
    </message>
</context>
<context>
    <name>ListColumns</name>
    <message>
        <source>Name</source>
        <translation>Nafn</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Áfangi</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Ráðgjafi</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Næsta eftirfylgd</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Samskipti</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Áætlun</translation>
    </message>
    <message>
        <source>Left {day}</source>
        <translation>Útskrift {day}</translation>
    </message>
    <message>
        <source>v{revision} draft</source>
        <translation>Drög ({revision})</translation>
    </message>
    <message>
        <source>v{revision} printed</source>
        <translation>Prentuð ({revision})</translation>
    </message>
    <message>
        <source>v{revision} signed</source>
        <translation>Undirrituð ({revision})</translation>
    </message>
    <message>
        <source>v{revision} replaced</source>
        <translation>Úrelt ({revision})</translation>
    </message>
</context>
<context>
    <name>LogContactDialog</name>
    <message>
        <source>Log contact</source>
        <translation>Skrá samskipti</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>Tegund samskipta</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Næsta eftirfylgd</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Type whole minutes, for example 30.</source>
        <translation>Sláðu inn heilar mínútur, til dæmis 30.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Verið er að vista</translation>
    </message>
    <message>
        <source>Be in touch</source>
        <translation>Hafa samband</translation>
    </message>
    <message>
        <source>Type the time as 14:10.</source>
        <translation>Sláðu inn tímann sem 14:10.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Engin</translation>
    </message>
    <message>
        <source>In one week</source>
        <translation>Eftir eina viku</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Eftir tvær vikur</translation>
    </message>
    <message>
        <source>In four weeks</source>
        <translation>Eftir fjórar vikur</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Annan dag</translation>
    </message>
    <message>
        <source>Contact with {name}</source>
        <translation>Samskipti: {name}</translation>
    </message>
    <message>
        <source>Completes “{text}”</source>
        <translation>Lokið með þessu: „{text}“</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hvað gerðist</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dagur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tími</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Mínútur</translation>
    </message>
    <message>
        <source>Day of the next follow-up</source>
        <translation>Dagur næstu eftirfylgdar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Til baka</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Síður</translation>
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
        <translation>Kafli</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Almennt</translation>
    </message>
    <message>
        <source>Easy read</source>
        <translation>Auðlesið</translation>
    </message>
    <message>
        <source>Wording of the questions</source>
        <translation>Orðalag spurninga</translation>
    </message>
</context>
<context>
    <name>MappingTab</name>
    <message>
        <source>{settled} of {all}</source>
        <translation>{settled} af {all}</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ekki spurt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sleppt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>lokið</translation>
    </message>
    <message>
        <source>No mapping yet</source>
        <translation>Engin kortlagning enn</translation>
    </message>
    <message>
        <source>Eighteen short sections in any order. Nothing has to be filled in, and the plan is drawn from it.</source>
        <translation>Átján stuttir kaflar í hvaða röð sem er. Ekkert þarf að fylla út og áætlunin byggist á svörunum.</translation>
    </message>
    <message>
        <source>Start mapping</source>
        <translation>Hefja kortlagningu</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Engin virk skráning</translation>
    </message>
    <message>
        <source>A mapping belongs to an enrolment. Enrol the person first.</source>
        <translation>Kortlagning tilheyrir skráningu. Skráðu þátttakandann fyrst.</translation>
    </message>
    <message>
        <source>Print mapping…</source>
        <translation>Prenta kortlagningu…</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>kortlagning</translation>
    </message>
    <message>
        <source>Print mapping</source>
        <translation>Prenta kortlagningu</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Prenta</translation>
    </message>
    <message>
        <source>The mapping is in {file}. Open it and print it there.</source>
        <translation>Kortlagningin er í skránni {file}. Opnaðu hana og prentaðu þaðan.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opna</translation>
    </message>
</context>
<context>
    <name>MappingWork</name>
    <message>
        <source>Sections</source>
        <translation>Kaflar</translation>
    </message>
    <message>
        <source>Make plan</source>
        <translation>Gera áætlun</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Fyrri</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Opna áætlun</translation>
    </message>
    <message>
        <source>Next: {section}</source>
        <translation>Næst: {section}</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Næsti kafli</translation>
    </message>
    <message>
        <source>Next section: {section}</source>
        <translation>Næsti kafli: {section}</translation>
    </message>
    <message>
        <source>This is the last section.</source>
        <translation>Þetta er síðasti kaflinn.</translation>
    </message>
</context>
<context>
    <name>MeetingFields</name>
    <message>
        <source>Day</source>
        <translation>Dagur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tími</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Staður</translation>
    </message>
    <message>
        <source>Day of the next follow-up</source>
        <translation>Dagur næstu eftirfylgdar</translation>
    </message>
    <message>
        <source>Time of the next follow-up</source>
        <translation>Tími næstu eftirfylgdar</translation>
    </message>
    <message>
        <source>Place of the next follow-up</source>
        <translation>Staður næstu eftirfylgdar</translation>
    </message>
    <message>
        <source>Type the day of the next follow-up. It stands on the paper.</source>
        <translation>Sláðu inn dag næstu eftirfylgdar. Hann stendur á blaðinu.</translation>
    </message>
    <message>
        <source>A follow-up needs a day. To cancel it, use Today.</source>
        <translation>Eftirfylgd þarf dag. Notaðu síðuna Í dag til að fella hana niður.</translation>
    </message>
    <message>
        <source>Follow up the plan</source>
        <translation>Fylgja áætluninni eftir</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Næsta eftirfylgd</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Skrá</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Breyta</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>S&amp;koða</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Fara</translation>
    </message>
    <message>
        <source>&amp;Participant</source>
        <translation>&amp;Þátttakandi</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjálp</translation>
    </message>
    <message>
        <source>&amp;About Virkni</source>
        <translation>&amp;Um Virkni</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Afturkalla: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Afturkalla</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Endurtaka: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Endurtaka</translation>
    </message>
    <message>
        <source>&amp;New caseload…</source>
        <translation>&amp;Ný málaskrá…</translation>
    </message>
    <message>
        <source>&amp;Open caseload…</source>
        <translation>&amp;Opna málaskrá…</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Taka öryggisafrit núna…</translation>
    </message>
    <message>
        <source>&amp;Close caseload</source>
        <translation>&amp;Loka málaskrá</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Hætta</translation>
    </message>
    <message>
        <source>&amp;Find or do…</source>
        <translation>&amp;Leita eða gera…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Eins og &amp;kerfið</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ljóst</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dökkt</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Ú&amp;tlit</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Letur&amp;stærð</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>T&amp;ungumál</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Til baka</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Á&amp;fram</translation>
    </message>
</context>
<context>
    <name>NextSection</name>
    <message>
        <source>Next</source>
        <translation>Næst</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Bæta við</translation>
    </message>
    <message>
        <source>Add a follow-up or reminder</source>
        <translation>Bæta við eftirfylgd eða áminningu</translation>
    </message>
    <message>
        <source>Done and log</source>
        <translation>Ljúka og skrá</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Síðar</translation>
    </message>
    <message>
        <source>Nothing is agreed. Add a follow-up, and it turns up on Today on its day.</source>
        <translation>Ekkert er ákveðið. Bættu við eftirfylgd og hún birtist á síðunni Í dag þegar þar að kemur.</translation>
    </message>
    <message>
        <source>Not enrolled.</source>
        <translation>Engin virk skráning.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n í viðbót</numerusform>
            <numerusform>og %n í viðbót</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n degi of seint</numerusform>
            <numerusform>%n dögum of seint</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Minnispunktur</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>Tegund samskipta</translation>
    </message>
    <message>
        <source>Title, if it needs one</source>
        <translation>Titill, ef þörf er á</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hvað gerðist</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Mínútur</translation>
    </message>
    <message>
        <source>Tags, parted by spaces</source>
        <translation>Efnisorð með bili á milli</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Eyða minnispunkti</translation>
    </message>
    <message>
        <source>Type some words, or delete the note.</source>
        <translation>Skrifaðu eitthvað eða eyddu minnispunktinum.</translation>
    </message>
    <message>
        <source>Type whole minutes, for example 30.</source>
        <translation>Sláðu inn heilar mínútur, til dæmis 30.</translation>
    </message>
</context>
<context>
    <name>NoteKind</name>
    <message>
        <source>Visit</source>
        <translation>Heimsókn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Símtal</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Skilaboð</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Viðtal</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Atvinnurekandi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Minnispunktur</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>What helps</source>
        <translation>Það sem hjálpar</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gott að vita</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Breyta</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Stuðningur</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Breyta</translation>
    </message>
    <message>
        <source>From the agency</source>
        <translation>Frá stofnuninni</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Í hnotskurn</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tímalína</translation>
    </message>
    <message>
        <source>Edit what is good to know</source>
        <translation>Breyta því sem gott er að vita</translation>
    </message>
    <message>
        <source>Change stage or coach</source>
        <translation>Breyta áfanga eða ráðgjafa</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>{language}, with an interpreter</source>
        <translation>{language}, með túlki</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>Þarf túlk</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Leiðbeinandi</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Starfsúrræði</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Áður</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Ákvörðun</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Þjónusta</translation>
    </message>
    <message>
        <source>{what}, since {day}</source>
        <translation>{what}, frá {day}</translation>
    </message>
    <message>
        <source>{count} on {day}</source>
        <translation>{count} þann {day}</translation>
    </message>
    <message>
        <source>{told}, about {now} today</source>
        <translation>{told}, um {now} í dag</translation>
    </message>
    <message>
        <source>day {count} around {day}</source>
        <translation>dagur {count} um {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>frá {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>til {day}</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>&amp;Add participant…</source>
        <translation>&amp;Bæta við þátttakanda…</translation>
    </message>
    <message>
        <source>&amp;Open participant</source>
        <translation>&amp;Opna þátttakanda</translation>
    </message>
    <message>
        <source>Find on this &amp;page</source>
        <translation>Leita á þessari &amp;síðu</translation>
    </message>
    <message>
        <source>&amp;Log contact…</source>
        <translation>&amp;Skrá samskipti…</translation>
    </message>
    <message>
        <source>Add &amp;follow-up or reminder…</source>
        <translation>Bæta við &amp;eftirfylgd eða áminningu…</translation>
    </message>
    <message>
        <source>Change &amp;details…</source>
        <translation>Breyta &amp;upplýsingum…</translation>
    </message>
    <message>
        <source>Change &amp;stage or coach…</source>
        <translation>Breyta &amp;áfanga eða ráðgjafa…</translation>
    </message>
    <message>
        <source>Close &amp;enrolment…</source>
        <translation>&amp;Ljúka skráningu…</translation>
    </message>
    <message>
        <source>&amp;Enrol again</source>
        <translation>Skrá a&amp;ftur</translation>
    </message>
    <message>
        <source>&amp;Copy identity number</source>
        <translation>Afrita &amp;kennitölu</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>&amp;Næsti flipi</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>&amp;Fyrri flipi</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Í dag</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Gagnaskipti</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Þátttakendur</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Skýrslur</translation>
    </message>
</context>
<context>
    <name>ParticipantList</name>
    <message>
        <source>Participants</source>
        <translation>Þátttakendur</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Bæta við þátttakanda</translation>
    </message>
    <message>
        <source>Find a participant</source>
        <translation>Leita að þátttakanda</translation>
    </message>
    <message>
        <source>Which participants</source>
        <translation>Hvaða þátttakendur</translation>
    </message>
    <message>
        <source>Nobody is in this caseload yet</source>
        <translation>Enginn er í málaskránni enn</translation>
    </message>
    <message>
        <source>Take in the agency&apos;s list, or add people one by one. Each then has a page of their own here.</source>
        <translation>Taktu inn listann frá stofnuninni eða bættu fólki við einu af öðru. Hver og einn fær þá sína síðu hér.</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>Taka inn lista</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Virkir</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Allir</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n virkur</numerusform>
            <numerusform>%n virkir</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits “{text}”</source>
        <translation>Enginn passar við „{text}“</translation>
    </message>
    <message>
        <source>Nobody is active</source>
        <translation>Enginn er virkur</translation>
    </message>
    <message numerus="yes">
        <source>%n who left fit(s).</source>
        <translation>
            <numerusform>%n útskrifaður passar við leitina.</numerusform>
            <numerusform>%n útskrifaðir passa við leitina.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left.</source>
        <translation>
            <numerusform>%n útskrifaður.</numerusform>
            <numerusform>%n útskrifaðir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Sýna alla</translation>
    </message>
    <message>
        <source>Type the beginning of a name, an identity number, a phone number or a reference.</source>
        <translation>Sláðu inn upphaf nafns, kennitölu, símanúmers eða tilvísunarnúmers.</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Tæma reitinn</translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message>
        <source>Participant</source>
        <translation>Þátttakandi</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Þátttakendur</translation>
    </message>
</context>
<context>
    <name>PersonFacts</name>
    <message>
        <source>protected identity</source>
        <translation>verndaðar persónuupplýsingar</translation>
    </message>
    <message>
        <source>Born {year}</source>
        <translation>Fæðingarár {year}</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Áfangi</translation>
    </message>
    <message>
        <source>not enrolled</source>
        <translation>engin virk skráning</translation>
    </message>
    <message>
        <source>left {day}</source>
        <translation>útskrift {day}</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>óákveðinn</translation>
    </message>
    <message>
        <source>Support time</source>
        <translation>Stuðningstími</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>frá {day}</translation>
    </message>
    <message>
        <source>day {count}</source>
        <translation>dagur {count}</translation>
    </message>
    <message>
        <source>day {count}, past {whole}</source>
        <translation>dagur {count}, fram yfir {whole}</translation>
    </message>
    <message>
        <source>day {count} of {whole}</source>
        <translation>dagur {count} af {whole}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Áætlun</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>engin enn</translation>
    </message>
    <message>
        <source>v{revision} draft</source>
        <translation>Útg. {revision}, drög</translation>
    </message>
    <message>
        <source>v{revision} signed {day}</source>
        <translation>Útg. {revision}, undirrituð {day}</translation>
    </message>
    <message>
        <source>v{revision} printed {day}</source>
        <translation>Útg. {revision}, prentuð {day}</translation>
    </message>
    <message>
        <source>, v{revision} begun</source>
        <translation>, útg. {revision} hafin</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Log contact</source>
        <translation>Skrá samskipti</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Prenta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meira</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Hlutar síðunnar</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Yfirlit</translation>
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
        <translation>Tegund</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Starfshlutfall, %</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frá</translation>
    </message>
    <message>
        <source>Planned until</source>
        <translation>Áætluð lok</translation>
    </message>
    <message>
        <source>Choose a type.</source>
        <translation>Veldu tegund.</translation>
    </message>
    <message>
        <source>Type whole percent, 1 to 100.</source>
        <translation>Sláðu inn heila prósentu, 1 til 100.</translation>
    </message>
    <message>
        <source>Type the first day.</source>
        <translation>Sláðu inn fyrsta daginn.</translation>
    </message>
    <message>
        <source>Grant: {full} × {share} % = {monthly} a month for {months} months, {total} in all.</source>
        <translation>Styrkur: {full} × {share} % = {monthly} á mánuði × {months} mán., samtals {total}.</translation>
    </message>
</context>
<context>
    <name>PlacementRows</name>
    <message>
        <source>Now</source>
        <translation>Núna</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Fram undan</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Lokið</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>samningur</translation>
    </message>
    <message>
        <source>contract until {day}</source>
        <translation>samningur til {day}</translation>
    </message>
    <message>
        <source>{contract}, {amount} a month</source>
        <translation>{contract}, {amount} á mánuði</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>frá {day}</translation>
    </message>
</context>
<context>
    <name>PlacementTab</name>
    <message>
        <source>Start &amp;placement…</source>
        <translation>&amp;Hefja starfsúrræði…</translation>
    </message>
    <message>
        <source>Change p&amp;lacement…</source>
        <translation>B&amp;reyta starfsúrræði…</translation>
    </message>
    <message>
        <source>Add con&amp;tract…</source>
        <translation>Bæta við s&amp;amningi…</translation>
    </message>
    <message>
        <source>End place&amp;ment…</source>
        <translation>Ljúka s&amp;tarfsúrræði…</translation>
    </message>
    <message>
        <source>Start placement</source>
        <translation>Hefja starfsúrræði</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Starfsúrræði</translation>
    </message>
    <message>
        <source>A placement belongs to an enrolment.</source>
        <translation>Starfsúrræði tilheyrir skráningu.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Breyta</translation>
    </message>
    <message>
        <source>Add contract</source>
        <translation>Bæta við samningi</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ljúka</translation>
    </message>
    <message>
        <source>No placement yet</source>
        <translation>Ekkert starfsúrræði enn</translation>
    </message>
    <message>
        <source>A place at an employer, with its type, share and dates. Its contract and grant belong to it.</source>
        <translation>Starf hjá atvinnurekanda með tegund, starfshlutfalli og dagsetningum. Samningur og styrkur fylgja því.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>signed {day}</source>
        <translation>undirrituð {day}</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>drög</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>úrelt</translation>
    </message>
    <message>
        <source>printed {day}, not signed</source>
        <translation>prentuð {day}, óundirrituð</translation>
    </message>
    <message>
        <source>v{revision} · {state}</source>
        <translation>Útg. {revision} · {state}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opið</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Náð</translation>
    </message>
    <message>
        <source>Reached in part</source>
        <translation>Náð að hluta</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Hætt við</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Áætlað</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Í gangi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Lokið</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Ekki gert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Fellt niður</translation>
    </message>
    <message>
        <source>Before you print: {what}.</source>
        <translation>Áður en þú prentar: {what}.</translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <source>Add goal</source>
        <translation>Bæta við markmiði</translation>
    </message>
    <message>
        <source>Goal from the mapping</source>
        <translation>Markmið úr kortlagningunni</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Sýna það fyrsta</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Markmið</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>engin enn</translation>
    </message>
    <message>
        <source>What has changed since the last revision</source>
        <translation>Hvað hefur breyst frá síðustu útgáfu</translation>
    </message>
    <message>
        <source>My long-term goal</source>
        <translation>Markmið mitt til lengri tíma</translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation>Það sem hjálpar mér</translation>
    </message>
</context>
<context>
    <name>PlanFoot</name>
    <message>
        <source>Save as PDF</source>
        <translation>Vista sem PDF</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>Endurskoða</translation>
    </message>
    <message>
        <source>Mark as signed</source>
        <translation>Merkja sem undirritaða</translation>
    </message>
    <message>
        <source>Print for signing</source>
        <translation>Prenta til undirritunar</translation>
    </message>
</context>
<context>
    <name>PlanHeader</name>
    <message>
        <source>Revision</source>
        <translation>Útgáfa</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Tungumál blaðsins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meira</translation>
    </message>
    <message>
        <source>Plan v{revision}</source>
        <translation>Áætlun, útg. {revision}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Tungumál</translation>
    </message>
</context>
<context>
    <name>PlanPrinting</name>
    <message>
        <source>Print for signing: the wording is frozen from then on</source>
        <translation>Prenta til undirritunar: orðalagið helst óbreytt eftir það</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Prenta</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Vista sem PDF</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>PlanReading</name>
    <message>
        <source>What has changed since the last revision</source>
        <translation>Hvað hefur breyst frá síðustu útgáfu</translation>
    </message>
    <message>
        <source>My long-term goal</source>
        <translation>Markmið mitt til lengri tíma</translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation>Það sem hjálpar mér</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Næsta eftirfylgd</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Undirritun</translation>
    </message>
    <message>
        <source>Goal {number}: {text}</source>
        <translation>Markmið {number}: {text}</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Markmið {number}</translation>
    </message>
    <message>
        <source>Reached by {day}</source>
        <translation>Í síðasta lagi {day}</translation>
    </message>
    <message>
        <source>Steps of goal {number}</source>
        <translation>Skref að markmiði {number}</translation>
    </message>
    <message>
        <source>done when {sign}</source>
        <translation>lokið þegar: {sign}</translation>
    </message>
    <message>
        <source>No day was set.</source>
        <translation>Enginn dagur var ákveðinn.</translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <source>Print for signing…</source>
        <translation>Prenta til undirritunar…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Vista sem PDF…</translation>
    </message>
    <message>
        <source>Revise the plan</source>
        <translation>Endurskoða áætlunina</translation>
    </message>
    <message>
        <source>Mark as signed…</source>
        <translation>Merkja sem undirritaða…</translation>
    </message>
    <message>
        <source>A plan belongs to an enrolment. Enrol the person first.</source>
        <translation>Áætlun tilheyrir skráningu. Skráðu þátttakandann fyrst.</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Engin virk skráning</translation>
    </message>
    <message>
        <source>The four questions are filled from the mapping, and everything can still be changed.</source>
        <translation>Fjórum spurningum er svarað út frá kortlagningunni og öllu má enn breyta.</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Engin áætlun enn</translation>
    </message>
    <message>
        <source>Draw it from the mapping</source>
        <translation>Byggja á kortlagningunni</translation>
    </message>
    <message>
        <source>It is drawn from the mapping, which holds no answers yet. It can also start empty.</source>
        <translation>Áætlunin byggist á kortlagningunni, en þar eru engin svör enn. Einnig má byrja á auðri áætlun.</translation>
    </message>
    <message>
        <source>Start an empty plan</source>
        <translation>Byrja á auðri áætlun</translation>
    </message>
</context>
<context>
    <name>PlanWork</name>
    <message>
        <source>v{revision} is in {file}, to be printed and signed. Its wording stays as it is now.</source>
        <translation>Útgáfa {revision} er í skránni {file}, til að prenta og undirrita. Orðalagið helst óbreytt héðan í frá.</translation>
    </message>
    <message>
        <source>v{revision} is in {file}.</source>
        <translation>Útgáfa {revision} er í skránni {file}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opna</translation>
    </message>
    <message>
        <source>This is an earlier revision.</source>
        <translation>Þetta er eldri útgáfa.</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Sýna þá nýjustu</translation>
    </message>
    <message>
        <source>Printed: its wording stays as it is. To change it, make the next revision.</source>
        <translation>Prentuð: orðalagið helst óbreytt. Til að breyta því þarf að gera næstu útgáfu.</translation>
    </message>
    <message>
        <source>Save the draft as PDF…</source>
        <translation>Vista drögin sem PDF…</translation>
    </message>
    <message>
        <source>Discard this draft</source>
        <translation>Henda þessum drögum</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Texti</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forskoðun</translation>
    </message>
</context>
<context>
    <name>PreviewLines</name>
    <message>
        <source>Status</source>
        <translation>Staða</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Lína</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Einstaklingur</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Reitur</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Núna</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Í skránni</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Niðurstaða</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Needs me</source>
        <translation>Bíður mín</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Tilbúið</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>autt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ekki tekið inn</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n reitur</numerusform>
            <numerusform>%n reitir</numerusform>
        </translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Nýr þátttakandi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Bæta við</translation>
    </message>
    <message>
        <source>Mine, ask later</source>
        <translation>Mitt, spyrja síðar</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Úr skránni</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Forskoðun</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Minnka</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Stækka</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>Forskoðun blaðsins</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Zoom {percent} %, take the width there is</source>
        <translation>Stækkun {percent} %, laga að breiddinni</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Blaðsíða {page} af {pages}</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Show rows</source>
        <translation>Sýna línur</translation>
    </message>
    <message>
        <source>Find a row</source>
        <translation>Leita að línu</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Línur listans</translation>
    </message>
    <message>
        <source>I have looked at this and it is right</source>
        <translation>Ég hef skoðað þetta og það er rétt</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Taka inn</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n lína</numerusform>
            <numerusform>%n línur</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in {file}</source>
        <translation>Taka inn {file}</translation>
    </message>
    <message>
        <source>Apply {count}, leave {left}</source>
        <translation>Taka inn {count}, sleppa {left}</translation>
    </message>
    <message>
        <source>Apply {count}</source>
        <translation>Taka inn {count}</translation>
    </message>
    <message>
        <source>Note that nothing is new</source>
        <translation>Skrá að ekkert sé nýtt</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semíkomma</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>dálkmerki</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>Óvenjulegt</translation>
    </message>
    <message numerus="yes">
        <source>Not in this file (%n)</source>
        <translation>
            <numerusform>Ekki í þessari skrá (%n)</numerusform>
            <numerusform>Ekki í þessari skrá (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay as they are. Nothing is deleted.</source>
        <translation>Þetta fólk verður áfram óbreytt. Engu er eytt.</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {reason}</source>
        <translation>Lína {row}, {column}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Left out (%n)</source>
        <translation>
            <numerusform>Ekki tekið inn (%n)</numerusform>
            <numerusform>Ekki tekið inn (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Gott að vita</translation>
    </message>
    <message>
        <source>Row {row}: {why}</source>
        <translation>Lína {row}: {why}</translation>
    </message>
    <message numerus="yes">
        <source>Passed over (%n)</source>
        <translation>
            <numerusform>Ekki lesið (%n)</numerusform>
            <numerusform>Ekki lesið (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>All is clear</source>
        <translation>Allt er skýrt</translation>
    </message>
    <message>
        <source>Nothing in this list needs you.</source>
        <translation>Ekkert í þessum lista bíður þín.</translation>
    </message>
    <message>
        <source>Confirm first that the unusual changes are right.</source>
        <translation>Staðfestu fyrst að óvenjulegu breytingarnar séu réttar.</translation>
    </message>
    <message>
        <source>The list is being taken in</source>
        <translation>Verið er að taka listann inn</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Línur</translation>
    </message>
    <message>
        <source>Nothing changes until you apply. A backup is made first, and it can be undone.</source>
        <translation>Ekkert breytist strax. Öryggisafrit er tekið fyrst og afturkalla má allt.</translation>
    </message>
    <message>
        <source>Another list</source>
        <translation>Annar listi</translation>
    </message>
</context>
<context>
    <name>PrivateNote</name>
    <message>
        <source>Never printed. Hidden in Share view.</source>
        <translation>Aldrei prentað. Falið í samskoðun.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Something in Virkni broke. What was saved is safe; please go on, and report it if it happens again.</source>
        <translation>Eitthvað bilaði í Virkni. Það sem búið var að vista er öruggt; haltu áfram og láttu vita ef þetta gerist aftur.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Afrita lýsinguna</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed later and stayed as they are.</source>
        <translation>
            <numerusform>%n reit var breytt síðar og hann helst óbreyttur.</numerusform>
            <numerusform>%n reitum var breytt síðar og þeir haldast óbreyttir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Answered, in own words</source>
        <translation>Svarað með eigin orðum</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Phone call</source>
        <translation>Símtal</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS-skilaboð</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Tölvupóstur</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Bréf</translation>
    </message>
    <message>
        <source>Meet in person</source>
        <translation>Hittast</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>What became of the rows</source>
        <translation>Hvað varð um línurnar</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Afturkalla þennan innflutning</translation>
    </message>
    <message>
        <source>Show participants</source>
        <translation>Sýna þátttakendur</translation>
    </message>
    <message>
        <source>Take in another list</source>
        <translation>Taka inn annan lista</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Kvittun {number}</translation>
    </message>
    <message>
        <source>This import was taken back.</source>
        <translation>Þessi innflutningur var afturkallaður.</translation>
    </message>
    <message>
        <source>New participants</source>
        <translation>Nýir þátttakendur</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Breytt</translation>
    </message>
    <message>
        <source>Same as before</source>
        <translation>Óbreytt</translation>
    </message>
    <message>
        <source>Waiting for your decision</source>
        <translation>Bíður ákvörðunar þinnar</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ekki tekið inn</translation>
    </message>
    <message>
        <source>Not in the file, untouched</source>
        <translation>Ekki í skránni, óbreytt</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation>Ekki tekið inn og hvers vegna</translation>
    </message>
    <message>
        <source>Row {row}, {column}: “{value}”</source>
        <translation>Lína {row}, {column}: „{value}“</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Gott að vita</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Earlier quarter</source>
        <translation>Fyrri ársfjórðungur</translation>
    </message>
    <message>
        <source>Later quarter</source>
        <translation>Síðari ársfjórðungur</translation>
    </message>
    <message>
        <source>Save workbook</source>
        <translation>Vista vinnubók</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Skýrslur</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tölur</translation>
    </message>
    <message>
        <source>Before it is sent</source>
        <translation>Áður en skýrslan er send</translation>
    </message>
    <message>
        <source>Save workbook…</source>
        <translation>Vista vinnubók…</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} til {end}</translation>
    </message>
    <message>
        <source>{dates} · preliminary until the quarter is over</source>
        <translation>{dates} · bráðabirgðatölur þar til ársfjórðungnum lýkur</translation>
    </message>
    <message>
        <source>Nothing is missing from the records of this quarter.</source>
        <translation>Ekkert vantar í gögn þessa ársfjórðungs.</translation>
    </message>
    <message>
        <source>Save the quarter&apos;s workbook</source>
        <translation>Vista vinnubók ársfjórðungsins</translation>
    </message>
    <message>
        <source>Workbook ({pattern})</source>
        <translation>Vinnubók ({pattern})</translation>
    </message>
    <message>
        <source>The workbook is being written</source>
        <translation>Verið er að skrifa vinnubókina</translation>
    </message>
    <message>
        <source>The workbook is in {file}. It names no participant.</source>
        <translation>Vinnubókin er í skránni {file}. Hún nefnir engan þátttakanda.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Opna hana</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>More</source>
        <translation>Meira</translation>
    </message>
</context>
<context>
    <name>SavedWords</name>
    <message>
        <source>Opening…</source>
        <translation>Opna…</translation>
    </message>
    <message>
        <source>All is saved</source>
        <translation>Allt er vistað</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Tilbúið</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Ekkert öryggisafrit enn</translation>
    </message>
    <message>
        <source>Backup {when}</source>
        <translation>Afrit tekið {when}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Vistað {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Vista…</translation>
    </message>
</context>
<context>
    <name>SectionForm</name>
    <message>
        <source>Sensitive: ask only what is of use. None of it goes into the plan unless you tick it.</source>
        <translation>Viðkvæmt: spurðu aðeins um það sem kemur að gagni. Ekkert af þessu fer í áætlunina nema þú hakir við það.</translation>
    </message>
    <message>
        <source>About other people: write no more than needed. It goes into the plan only if you tick it.</source>
        <translation>Um annað fólk: skrifaðu ekki meira en þörf er á. Það fer aðeins í áætlunina ef þú hakar við það.</translation>
    </message>
    <message>
        <source>Coach&apos;s note</source>
        <translation>Minnispunktur ráðgjafa</translation>
    </message>
</context>
<context>
    <name>Sex</name>
    <message>
        <source>Woman</source>
        <translation>Kona</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Karl</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annað</translation>
    </message>
</context>
<context>
    <name>SigningDialog</name>
    <message>
        <source>Who signed the plan?</source>
        <translation>Hver undirrituðu áætlunina?</translation>
    </message>
    <message>
        <source>Mark as signed</source>
        <translation>Merkja sem undirritaða</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Þátttakandi</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Ráðgjafi</translation>
    </message>
    <message>
        <source>Employer, if they signed</source>
        <translation>Atvinnurekandi, ef hann undirritaði</translation>
    </message>
    <message>
        <source>Interpreter, if they signed</source>
        <translation>Túlkur, ef hann undirritaði</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Undirritað þann</translation>
    </message>
    <message>
        <source>This cannot be undone. An earlier revision is superseded by this one.</source>
        <translation>Þetta er ekki hægt að afturkalla. Þessi útgáfa kemur í stað fyrri útgáfu.</translation>
    </message>
    <message>
        <source>Type the day on which it was signed.</source>
        <translation>Sláðu inn daginn sem undirritað var.</translation>
    </message>
    <message>
        <source>{signer}: how</source>
        <translation>{signer}: hvernig</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvernig</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Á pappír</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>Á skjá</translation>
    </message>
    <message>
        <source>Agreed in words</source>
        <translation>Munnlegt samþykki</translation>
    </message>
    <message>
        <source>Did not want to sign</source>
        <translation>Vildi ekki undirrita</translation>
    </message>
</context>
<context>
    <name>StageDialog</name>
    <message>
        <source>Change stage or coach</source>
        <translation>Breyta áfanga eða ráðgjafa</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Breyta</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Áfangi</translation>
    </message>
    <message>
        <source>Someone new…</source>
        <translation>Nýr ráðgjafi…</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Ráðgjafi</translation>
    </message>
    <message>
        <source>Name of the new coach</source>
        <translation>Nafn nýja ráðgjafans</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frá</translation>
    </message>
    <message>
        <source>Type the name of the new coach.</source>
        <translation>Sláðu inn nafn nýja ráðgjafans.</translation>
    </message>
    <message>
        <source>Type the day from which it holds.</source>
        <translation>Sláðu inn daginn sem þetta gildir frá.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Welcome to Virkni</source>
        <translation>Velkomin í Virkni</translation>
    </message>
    <message>
        <source>For people who walk beside others on the way to work.
Everything you write stays on this computer.</source>
        <translation>Fyrir þau sem ganga við hlið annarra á leið til vinnu.
Allt sem þú skrifar er geymt á þessari tölvu.</translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation>Halda áfram: {name}</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Byrja á auðri málaskrá</translation>
    </message>
    <message>
        <source>Add your first participant. A name is enough.</source>
        <translation>Bættu við fyrsta þátttakandanum. Nafnið eitt nægir.</translation>
    </message>
    <message>
        <source>Import from the agency file</source>
        <translation>Flytja inn úr skrá stofnunar</translation>
    </message>
    <message>
        <source>Excel or CSV. You see every change before anything is saved.</source>
        <translation>Excel eða CSV. Þú sérð allar breytingar áður en nokkuð er vistað.</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Skoða sig um með sýnigögnum</translation>
    </message>
    <message>
        <source>Invented people only, in a caseload of its own that you can delete.</source>
        <translation>Eingöngu tilbúið fólk, í sérstakri málaskrá sem þú getur eytt.</translation>
    </message>
    <message>
        <source>Used Virkni before?</source>
        <translation>Hefurðu notað Virkni áður?</translation>
    </message>
    <message>
        <source>Open another caseload</source>
        <translation>Opna aðra málaskrá</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Tungumál</translation>
    </message>
    <message>
        <source>In which country do you work?</source>
        <translation>Í hvaða landi vinnur þú?</translation>
    </message>
    <message>
        <source>It decides identity numbers, kinds of placement, grants and how names are sorted.</source>
        <translation>Landið ræður kennitölum, tegundum starfsúrræða, styrkjum og röðun nafna.</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Ísland</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Svíþjóð</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Til baka</translation>
    </message>
    <message>
        <source>Choose where to keep it…</source>
        <translation>Velja stað til að vista á…</translation>
    </message>
</context>
<context>
    <name>StartPlacementDialog</name>
    <message>
        <source>Start a placement</source>
        <translation>Hefja starfsúrræði</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Hefja</translation>
    </message>
    <message>
        <source>There is a contract from the first day</source>
        <translation>Samningur gildir frá fyrsta degi</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Choose a list</source>
        <translation>Velja lista</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Gagnaskipti</translation>
    </message>
    <message>
        <source>Lists from the agency, in Excel, LibreOffice or CSV</source>
        <translation>Listar frá stofnuninni, í Excel, LibreOffice eða CSV</translation>
    </message>
    <message>
        <source>No list has been taken in yet</source>
        <translation>Enginn listi hefur verið tekinn inn enn</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here. You see every change before anything is saved.</source>
        <translation>Veldu skrá eða dragðu hana hingað. Þú sérð allar breytingar áður en nokkuð er vistað.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Tekið inn</translation>
    </message>
    <message>
        <source>Lists taken in</source>
        <translation>Listar sem hafa verið teknir inn</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Afturkalla þennan innflutning</translation>
    </message>
    <message>
        <source>Lists ({patterns})</source>
        <translation>Listar ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Allar skrár (*)</translation>
    </message>
    <message>
        <source>{rows} rows: {new} new, {changed} changed, {conflicts} conflicts, {refused} left out</source>
        <translation>Línur: {rows}. Nýtt: {new}, breytt: {changed}, árekstrar: {conflicts}, ekki tekið inn: {refused}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>afturkallað</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>done</source>
        <translation>lokið</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>í gangi</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>ekki hafið</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>áætlað</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>drög</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sleppt</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ekki spurt</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>fram yfir tíma</translation>
    </message>
    <message>
        <source>due</source>
        <translation>komið að</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>varða</translation>
    </message>
    <message>
        <source>information</source>
        <translation>upplýsingar</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>viðvörun</translation>
    </message>
    <message>
        <source>error</source>
        <translation>villa</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>árekstur</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nýtt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>breytt</translation>
    </message>
    <message>
        <source>same</source>
        <translation>óbreytt</translation>
    </message>
</context>
<context>
    <name>SupervisorField</name>
    <message>
        <source>Name of the supervisor</source>
        <translation>Nafn leiðbeinanda</translation>
    </message>
    <message>
        <source>Phone of the supervisor</source>
        <translation>Sími leiðbeinanda</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Leiðbeinandi</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ekki vitað enn</translation>
    </message>
    <message>
        <source>Someone new…</source>
        <translation>Nýr leiðbeinandi…</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Mapping</source>
        <translation>Kortlagning</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Áætlun</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Starfsúrræði</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>Tímalína</translation>
    </message>
    <message>
        <source>Find in timeline</source>
        <translation>Leita í tímalínu</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Það sem tímalínan sýnir</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Sýna eldri færslur</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Samskipti</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Áætlun</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Starfsúrræði</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Kerfi</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Ekkert hefur gerst enn</translation>
    </message>
    <message>
        <source>Contacts, plans, placements and what files change stand here, the newest first.</source>
        <translation>Samskipti, áætlanir, starfsúrræði og breytingar úr skrám birtast hér, það nýjasta fyrst.</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>Skrá samskipti</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Engin færsla passar</translation>
    </message>
    <message>
        <source>Choose another kind above, or empty the field to see all.</source>
        <translation>Veldu aðra tegund hér að ofan eða tæmdu reitinn til að sjá allt.</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} mín.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Kerfi</translation>
    </message>
    <message>
        <source>Mapping finished</source>
        <translation>Kortlagningu lokið</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Kortlagning</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Áætlun</translation>
    </message>
    <message>
        <source>Plan v{revision} printed for signing</source>
        <translation>Áætlun, útg. {revision}, prentuð til undirritunar</translation>
    </message>
    <message>
        <source>Plan v{revision} signed</source>
        <translation>Áætlun, útg. {revision}, undirrituð</translation>
    </message>
    <message>
        <source>Signed by {names}.</source>
        <translation>Undirritun: {names}.</translation>
    </message>
    <message>
        <source>Goal reached: {goal}</source>
        <translation>Markmiði náð: {goal}</translation>
    </message>
    <message>
        <source>Goal reached in part: {goal}</source>
        <translation>Markmiði náð að hluta: {goal}</translation>
    </message>
    <message>
        <source>Goal dropped: {goal}</source>
        <translation>Hætt við markmið: {goal}</translation>
    </message>
    <message>
        <source>Placement at {place} ended</source>
        <translation>Starfsúrræði lokið: {place}</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Starfsúrræði</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} á mánuði</translation>
    </message>
    <message>
        <source>Contract with {place}</source>
        <translation>Samningur: {place}</translation>
    </message>
    <message>
        <source>Placement started at {place}</source>
        <translation>Starfsúrræði hafið: {place}</translation>
    </message>
    <message>
        <source>{title}, {share}</source>
        <translation>{title}, {share}</translation>
    </message>
    <message>
        <source>Enrolled, referred by {who}</source>
        <translation>Skráning, tilvísandi: {who}</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Skráning</translation>
    </message>
    <message>
        <source>Enrolment closed: {reason}</source>
        <translation>Skráningu lokið: {reason}</translation>
    </message>
    <message>
        <source>Enrolment closed</source>
        <translation>Skráningu lokið</translation>
    </message>
    <message>
        <source>Stage: {stage}</source>
        <translation>Áfangi: {stage}</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Lokið: {what}</translation>
    </message>
    <message>
        <source>Taken in from {sender}</source>
        <translation>Tekið inn úr lista, sendandi: {sender}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n í viðbót</numerusform>
            <numerusform>%n í viðbót</numerusform>
        </translation>
    </message>
    <message>
        <source>In the list from {sender}</source>
        <translation>Í lista, sendandi: {sender}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>To do</source>
        <translation>Verkefni</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Ekkert liggur fyrir</translation>
    </message>
    <message>
        <source>Follow-ups that you plan with a participant turn up here on their day.</source>
        <translation>Eftirfylgd sem þú ákveður með þátttakanda birtist hér þegar þar að kemur.</translation>
    </message>
    <message>
        <source>Show participants</source>
        <translation>Sýna þátttakendur</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Í dag</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Ljúka</translation>
    </message>
    <message>
        <source>Complete and log</source>
        <translation>Ljúka og skrá</translation>
    </message>
    <message>
        <source>Move to one day later</source>
        <translation>Færa um einn dag</translation>
    </message>
    <message>
        <source>Move to one week later</source>
        <translation>Færa um eina viku</translation>
    </message>
    <message>
        <source>Done and log</source>
        <translation>Ljúka og skrá</translation>
    </message>
    <message>
        <source>+1 day</source>
        <translation>+1 dagur</translation>
    </message>
    <message>
        <source>+1 d</source>
        <translation>+1 d</translation>
    </message>
    <message>
        <source>+1 week</source>
        <translation>+1 vika</translation>
    </message>
    <message>
        <source>+1 w</source>
        <translation>+1 v</translation>
    </message>
    <message>
        <source>Open participant</source>
        <translation>Opna þátttakanda</translation>
    </message>
    <message>
        <source>Cancel this reminder</source>
        <translation>Fella þessa áminningu niður</translation>
    </message>
    <message>
        <source>To keep in mind</source>
        <translation>Hafa í huga</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n fram yfir tíma</numerusform>
            <numerusform>%n fram yfir tíma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n í dag</numerusform>
            <numerusform>%n í dag</numerusform>
        </translation>
    </message>
    <message>
        <source>Week {week} · {overdue}, {today}</source>
        <translation>Vika {week} · {overdue}, {today}</translation>
    </message>
</context>
<context>
    <name>TodayRows</name>
    <message>
        <source>Show all {count}</source>
        <translation>Sýna allt ({count})</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Fram yfir tíma</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Í dag</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Næstu 7 dagar</translation>
    </message>
    <message>
        <source>day {count}</source>
        <translation>dagur {count}</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>samningur</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>starfsúrræði</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>ákvörðun</translation>
    </message>
    <message>
        <source>plan v{revision}</source>
        <translation>útg. {revision}</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>óundirrituð</translation>
    </message>
    <message>
        <source>no next follow-up</source>
        <translation>vantar eftirfylgd</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dagur</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>liðið</translation>
    </message>
    <message>
        <source>today</source>
        <translation>í dag</translation>
    </message>
</context>
<context>
    <name>WordChip</name>
    <message>
        <source>Remove {word}</source>
        <translation>Fjarlægja: {word}</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Add</source>
        <translation>Bæta við</translation>
    </message>
    <message>
        <source>Add: {name}</source>
        <translation>Bæta við: {name}</translation>
    </message>
    <message>
        <source>New word: {name}</source>
        <translation>Nýtt orð: {name}</translation>
    </message>
</context>
<context>
    <name>WorkplaceChoice</name>
    <message>
        <source>Workplaces found</source>
        <translation>Vinnustaðir sem fundust</translation>
    </message>
    <message>
        <source>Find a workplace or an organisation</source>
        <translation>Leita að vinnustað, fyrirtæki eða stofnun</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Velja annan</translation>
    </message>
    <message>
        <source>A new workplace</source>
        <translation>Nýr vinnustaður</translation>
    </message>
    <message>
        <source>Type the name of the organisation.</source>
        <translation>Sláðu inn nafn fyrirtækis eða stofnunar.</translation>
    </message>
    <message>
        <source>Choose a workplace, or add a new one.</source>
        <translation>Veldu vinnustað eða bættu nýjum við.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; type to find them</source>
        <translation>
            <numerusform>og %n í viðbót; sláðu inn til að finna hann</numerusform>
            <numerusform>og %n í viðbót; sláðu inn til að finna þá</numerusform>
        </translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Vinnustaður</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Fyrirtæki eða stofnun</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Geiri</translation>
    </message>
    <message>
        <source>Workplace, where it has a name of its own</source>
        <translation>Vinnustaður, ef hann ber eigið nafn</translation>
    </message>
</context>
<context>
    <name>_ChoiceAnswer</name>
    <message>
        <source>Choose</source>
        <translation>Velja</translation>
    </message>
</context>
<context>
    <name>_Findings</name>
    <message numerus="yes">
        <source>%n step(s) without a day</source>
        <translation>
            <numerusform>%n skref án dagsetningar</numerusform>
            <numerusform>%n skref án dagsetningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) with more than 20 words in a sentence</source>
        <translation>
            <numerusform>%n texti með fleiri en 20 orð í setningu</numerusform>
            <numerusform>%n textar með fleiri en 20 orð í setningu</numerusform>
        </translation>
    </message>
    <message>
        <source>no goal yet</source>
        <translation>ekkert markmið enn</translation>
    </message>
    <message>
        <source>no next follow-up</source>
        <translation>engin næsta eftirfylgd</translation>
    </message>
</context>
<context>
    <name>_OneConflict</name>
    <message>
        <source>{field}: which one holds?</source>
        <translation>{field}: hvort gildir?</translation>
    </message>
    <message>
        <source>Agreed last</source>
        <translation>Síðast samhljóða</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mitt</translation>
    </message>
    <message>
        <source>Another: {field}</source>
        <translation>Annað: {field}</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Frá sendanda</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Annað</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Síðar</translation>
    </message>
    <message>
        <source>{choice}: {field}</source>
        <translation>{choice}: {field}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ekkert</translation>
    </message>
</context>
<context>
    <name>_Results</name>
    <message>
        <source>Results</source>
        <translation>Niðurstöður</translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>Without contact</source>
        <translation>Án samskipta</translation>
    </message>
    <message>
        <source>Days that matter</source>
        <translation>Dagar sem skipta máli</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Lýkur bráðlega</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Áætlanir</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Gagnaskipti</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opna</translation>
    </message>
    <message numerus="yes">
        <source>No contact in %n day(s)</source>
        <translation>
            <numerusform>Engin samskipti í %n dag</numerusform>
            <numerusform>Engin samskipti í %n daga</numerusform>
        </translation>
    </message>
    <message>
        <source>next 30 days</source>
        <translation>næstu 30 dagar</translation>
    </message>
    <message>
        <source>No list from the agency has been taken in yet.</source>
        <translation>Enginn listi frá stofnuninni hefur verið tekinn inn enn.</translation>
    </message>
    <message>
        <source>Last list: {sender}, {day}.</source>
        <translation>Síðasti listi: {sender}, {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for a decision.</source>
        <translation>
            <numerusform>%n árekstur bíður ákvörðunar.</numerusform>
            <numerusform>%n árekstrar bíða ákvörðunar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_TagsAnswer</name>
    <message>
        <source>Add {word}</source>
        <translation>Bæta við: {word}</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Register participant</source>
        <translation>Skrá þátttakanda</translation>
    </message>
    <message>
        <source>Change participant</source>
        <translation>Breyta þátttakanda</translation>
    </message>
    <message>
        <source>Add identity number</source>
        <translation>Bæta við kennitölu</translation>
    </message>
    <message>
        <source>Remove identity number</source>
        <translation>Fjarlægja kennitölu</translation>
    </message>
    <message>
        <source>Enrol participant</source>
        <translation>Skrá þátttakanda í þjónustu</translation>
    </message>
    <message>
        <source>Change enrolment</source>
        <translation>Breyta skráningu</translation>
    </message>
    <message>
        <source>Close enrolment</source>
        <translation>Ljúka skráningu</translation>
    </message>
    <message>
        <source>Change stage</source>
        <translation>Breyta áfanga</translation>
    </message>
    <message>
        <source>Assign coach</source>
        <translation>Velja ráðgjafa</translation>
    </message>
    <message>
        <source>Record days used</source>
        <translation>Skrá notaða daga</translation>
    </message>
    <message>
        <source>Record livelihood</source>
        <translation>Skrá framfærslu</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Skrifa minnispunkt</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Breyta minnispunkti</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Eyða minnispunkti</translation>
    </message>
    <message>
        <source>Add follow-up</source>
        <translation>Bæta við eftirfylgd</translation>
    </message>
    <message>
        <source>Change follow-up</source>
        <translation>Breyta eftirfylgd</translation>
    </message>
    <message>
        <source>Complete follow-up</source>
        <translation>Ljúka eftirfylgd</translation>
    </message>
    <message>
        <source>Reschedule follow-up</source>
        <translation>Færa eftirfylgd</translation>
    </message>
    <message>
        <source>Cancel follow-up</source>
        <translation>Fella eftirfylgd niður</translation>
    </message>
    <message>
        <source>Complete and log follow-up</source>
        <translation>Ljúka eftirfylgd og skrá</translation>
    </message>
    <message>
        <source>Start mapping</source>
        <translation>Hefja kortlagningu</translation>
    </message>
    <message>
        <source>Answer question</source>
        <translation>Svara spurningu</translation>
    </message>
    <message>
        <source>Finish mapping</source>
        <translation>Ljúka kortlagningu</translation>
    </message>
    <message>
        <source>Draft plan</source>
        <translation>Gera drög að áætlun</translation>
    </message>
    <message>
        <source>Change plan</source>
        <translation>Breyta áætlun</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Bæta við markmiði</translation>
    </message>
    <message>
        <source>Change goal</source>
        <translation>Breyta markmiði</translation>
    </message>
    <message>
        <source>Tell how far a goal is</source>
        <translation>Skrá stöðu markmiðs</translation>
    </message>
    <message>
        <source>Tell how far a step is</source>
        <translation>Skrá stöðu skrefs</translation>
    </message>
    <message>
        <source>Remove goal</source>
        <translation>Fjarlægja markmið</translation>
    </message>
    <message>
        <source>Move goal</source>
        <translation>Færa markmið</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Bæta við skrefi</translation>
    </message>
    <message>
        <source>Change step</source>
        <translation>Breyta skrefi</translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation>Fjarlægja skref</translation>
    </message>
    <message>
        <source>Move step</source>
        <translation>Færa skref</translation>
    </message>
    <message>
        <source>Revise plan</source>
        <translation>Endurskoða áætlun</translation>
    </message>
    <message>
        <source>Discard plan draft</source>
        <translation>Henda drögum að áætlun</translation>
    </message>
    <message>
        <source>Print plan for signing</source>
        <translation>Prenta áætlun til undirritunar</translation>
    </message>
    <message>
        <source>Sign plan</source>
        <translation>Undirrita áætlun</translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>Bæta við fyrirtæki eða stofnun</translation>
    </message>
    <message>
        <source>Change organisation</source>
        <translation>Breyta fyrirtæki eða stofnun</translation>
    </message>
    <message>
        <source>Add workplace</source>
        <translation>Bæta við vinnustað</translation>
    </message>
    <message>
        <source>Change workplace</source>
        <translation>Breyta vinnustað</translation>
    </message>
    <message>
        <source>Add contact person</source>
        <translation>Bæta við tengilið</translation>
    </message>
    <message>
        <source>Change contact person</source>
        <translation>Breyta tengilið</translation>
    </message>
    <message>
        <source>Start placement</source>
        <translation>Hefja starfsúrræði</translation>
    </message>
    <message>
        <source>Change placement</source>
        <translation>Breyta starfsúrræði</translation>
    </message>
    <message>
        <source>End placement</source>
        <translation>Ljúka starfsúrræði</translation>
    </message>
    <message>
        <source>Add contract</source>
        <translation>Bæta við samningi</translation>
    </message>
    <message>
        <source>Add staff member</source>
        <translation>Bæta við starfsmanni</translation>
    </message>
    <message>
        <source>Change staff member</source>
        <translation>Breyta starfsmanni</translation>
    </message>
    <message>
        <source>This person is enrolled already. Close that enrolment first; nothing was changed.</source>
        <translation>Einstaklingurinn er þegar með virka skráningu. Ljúktu henni fyrst; engu var breytt.</translation>
    </message>
    <message>
        <source>This enrolment is closed already. Nothing was changed.</source>
        <translation>Þessari skráningu er þegar lokið. Engu var breytt.</translation>
    </message>
    <message>
        <source>Choose why the enrolment ends. Nothing was changed.</source>
        <translation>Veldu hvers vegna skráningunni lýkur. Engu var breytt.</translation>
    </message>
    <message>
        <source>A count of days cannot be below 0. Nothing was changed.</source>
        <translation>Fjöldi daga getur ekki verið minni en 0. Engu var breytt.</translation>
    </message>
    <message>
        <source>The last day ({last}) is before the first ({first}). Check the dates; nothing was changed.</source>
        <translation>Síðasti dagurinn ({last}) er á undan þeim fyrsta ({first}). Athugaðu dagsetningarnar; engu var breytt.</translation>
    </message>
    <message>
        <source>{day} has not come yet. Choose today or a day before; nothing was changed.</source>
        <translation>Dagurinn {day} er ekki kominn. Veldu daginn í dag eða fyrri dag; engu var breytt.</translation>
    </message>
    <message>
        <source>This follow-up was completed or cancelled already. Nothing was changed.</source>
        <translation>Þessari eftirfylgd er þegar lokið eða hún var felld niður. Engu var breytt.</translation>
    </message>
    <message>
        <source>“{text}” is no time of day. Type it as 09:30; nothing was changed.</source>
        <translation>„{text}“ er ekki tími dags. Sláðu hann inn sem 09:30; engu var breytt.</translation>
    </message>
    <message>
        <source>Choose whom or which workplace the note is about. Your words are still there.</source>
        <translation>Veldu um hvern eða hvaða vinnustað minnispunkturinn er. Það sem þú skrifaðir er hér enn.</translation>
    </message>
    <message>
        <source>The note has no words yet. Type some; nothing was changed.</source>
        <translation>Minnispunkturinn er auður. Skrifaðu eitthvað; engu var breytt.</translation>
    </message>
    <message>
        <source>A note tells what has happened, and {day} has not come yet. Choose an earlier day; nothing was changed.</source>
        <translation>Minnispunktur segir frá því sem hefur gerst og dagurinn {day} er ekki kominn. Veldu fyrri dag; engu var breytt.</translation>
    </message>
    <message>
        <source>Type the name of the member of staff. Nothing was changed.</source>
        <translation>Sláðu inn nafn starfsmannsins. Engu var breytt.</translation>
    </message>
    <message>
        <source>There is a member of staff with this name already. Choose that one; nothing was changed.</source>
        <translation>Starfsmaður með þessu nafni er þegar til. Veldu hann; engu var breytt.</translation>
    </message>
    <message>
        <source>Someone in this caseload has this identity number already. Look for it in the list; nothing was changed.</source>
        <translation>Einhver í þessari málaskrá er þegar með þessa kennitölu. Leitaðu að henni í listanum; engu var breytt.</translation>
    </message>
    <message>
        <source>Type a name, or register the person as anonymous. Nothing was changed.</source>
        <translation>Sláðu inn nafn eða skráðu einstaklinginn nafnlausan. Engu var breytt.</translation>
    </message>
    <message>
        <source>“{field}” contains what cannot be printed: {characters}. Write it in other letters or in words, and print again. Nothing was printed or changed.</source>
        <translation>Í reitnum „{field}“ er það sem ekki er hægt að prenta: {characters}. Skrifaðu það með öðrum stöfum eða í orðum og prentaðu aftur. Ekkert var prentað og engu breytt.</translation>
    </message>
    <message>
        <source>{name} is damaged or not whole. Ask the sender for it again, or open it in a spreadsheet program and save it anew; nothing was changed.</source>
        <translation>Skráin {name} er skemmd eða ekki heil. Biddu sendandann um hana aftur eða opnaðu hana í töflureikni og vistaðu hana á ný; engu var breytt.</translation>
    </message>
    <message>
        <source>{name} is protected with a password. Open it in a spreadsheet program, save it without the password and choose that file; nothing was changed.</source>
        <translation>Skráin {name} er varin með lykilorði. Opnaðu hana í töflureikni, vistaðu hana án lykilorðs og veldu þá skrá; engu var breytt.</translation>
    </message>
    <message>
        <source>{name} would swell far beyond what a list holds when unpacked, and was left unopened. Ask the sender for the list as CSV; nothing was changed.</source>
        <translation>Skráin {name} yrði miklu stærri en nokkur listi ef hún væri afþjöppuð og var ekki opnuð. Biddu sendandann um listann sem CSV; engu var breytt.</translation>
    </message>
    <message>
        <source>{name} holds two parts of the same name, so that two programs would read it differently. Open it in a spreadsheet program, save it anew and choose that file; nothing was changed.</source>
        <translation>Í skránni {name} eru tveir hlutar með sama nafni, svo að tvö forrit myndu lesa hana hvort á sinn hátt. Opnaðu hana í töflureikni, vistaðu hana á ný og veldu þá skrá; engu var breytt.</translation>
    </message>
    <message>
        <source>{name} defines XML entities of its own, which no spreadsheet program writes, and was left unopened. Check who sent it; nothing was changed.</source>
        <translation>Skráin {name} skilgreinir eigin XML-einindi, sem enginn töflureiknir skrifar, og var ekki opnuð. Athugaðu hver sendi hana; engu var breytt.</translation>
    </message>
    <message>
        <source>{value} was read as {date}.</source>
        <translation>{value} var lesið sem {date}.</translation>
    </message>
    <message>
        <source>{value} is not a date that exists.</source>
        <translation>{value} er ekki dagsetning sem er til.</translation>
    </message>
    <message>
        <source>The file does not say its encoding; it was read as {encoding}. Check å, ä, ö, ð, þ.</source>
        <translation>Skráin segir ekki til um stafatöflu sína; hún var lesin sem {encoding}. Athugaðu å, ä, ö, ð, þ.</translation>
    </message>
    <message>
        <source>Some letters could not be read and are shown as �.</source>
        <translation>Suma stafi var ekki hægt að lesa og þeir birtast sem �.</translation>
    </message>
    <message>
        <source>Letters such as å and ö were already damaged before the file was sent.</source>
        <translation>Stafir eins og å og ö voru skemmdir áður en skráin var send.</translation>
    </message>
    <message>
        <source>A digit of the number is missing. Ask the sender for the whole number.</source>
        <translation>Tölustaf vantar í kennitöluna. Biddu sendandann um hana alla.</translation>
    </message>
    <message>
        <source>A leading zero was lost in the spreadsheet and was put back.</source>
        <translation>Núll fremst týndist í töflureikninum og var sett aftur.</translation>
    </message>
    <message>
        <source>The spreadsheet wrote the number with an exponent; no digit was lost.</source>
        <translation>Töflureiknirinn skrifaði töluna með veldisvísi; enginn tölustafur týndist.</translation>
    </message>
    <message>
        <source>The spreadsheet shortened the number and lost digits. Ask the sender for the column as text.</source>
        <translation>Töflureiknirinn stytti töluna og tölustafir týndust. Biddu sendandann um dálkinn sem texta.</translation>
    </message>
    <message>
        <source>{value} is not a whole number.</source>
        <translation>{value} er ekki heil tala.</translation>
    </message>
    <message>
        <source>{value} is not an amount.</source>
        <translation>{value} er ekki fjárhæð.</translation>
    </message>
    <message>
        <source>{value} may mean thousands or decimals.</source>
        <translation>{value} getur merkt þúsundir eða aukastafi.</translation>
    </message>
    <message>
        <source>{value} is not a share in percent.</source>
        <translation>{value} er ekki hlutfall í prósentum.</translation>
    </message>
    <message>
        <source>{value} was read as {percent} percent.</source>
        <translation>{value} var lesið sem {percent} prósent.</translation>
    </message>
    <message>
        <source>{value} is not a code of {width} digits.</source>
        <translation>{value} er ekki kóði með réttum fjölda tölustafa ({width}).</translation>
    </message>
    <message>
        <source>Reading {name} took longer than {seconds} seconds and was stopped. Ask the sender for the list as CSV, or for a smaller part of it; nothing was changed.</source>
        <translation>Það tók of langan tíma að lesa skrána {name} (lengur en {seconds} sek.) og því var hætt. Biddu sendandann um listann sem CSV eða um minni hluta hans; engu var breytt.</translation>
    </message>
    <message>
        <source>{name} needs more memory than a list may, or is damaged. Ask the sender for it again, as CSV or in smaller parts; nothing was changed.</source>
        <translation>Skráin {name} þarf meira minni en listi má nota eða er skemmd. Biddu sendandann um hana aftur, sem CSV eða í smærri hlutum; engu var breytt.</translation>
    </message>
    <message>
        <source>title above the header</source>
        <translation>titill ofan við dálkaheiti</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>auð</translation>
    </message>
    <message>
        <source>section heading</source>
        <translation>millifyrirsögn</translation>
    </message>
    <message>
        <source>total</source>
        <translation>samtala</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>neðanmálsgrein</translation>
    </message>
    <message>
        <source>header again</source>
        <translation>dálkaheiti aftur</translation>
    </message>
    <message>
        <source>{name} is a PDF document, not a table. Ask the sender for a spreadsheet or a CSV file; nothing was changed.</source>
        <translation>Skráin {name} er PDF-skjal, ekki tafla. Biddu sendandann um töflureiknisskrá eða CSV-skrá; engu var breytt.</translation>
    </message>
    <message>
        <source>{name} is a picture, not a table. Ask the sender for a spreadsheet or a CSV file; nothing was changed.</source>
        <translation>Skráin {name} er mynd, ekki tafla. Biddu sendandann um töflureiknisskrá eða CSV-skrá; engu var breytt.</translation>
    </message>
    <message>
        <source>{name} is a text document, not a table. Ask for a spreadsheet or a CSV file; nothing was changed.</source>
        <translation>Skráin {name} er textaskjal, ekki tafla. Biddu um töflureiknisskrá eða CSV-skrá; engu var breytt.</translation>
    </message>
    <message>
        <source>{name} is a packed file. Unpack it and choose the spreadsheet inside; nothing was changed.</source>
        <translation>Skráin {name} er þjöppuð. Afþjappaðu hana og veldu töflureiknisskrána sem er í henni; engu var breytt.</translation>
    </message>
    <message>
        <source>{name} is a caseload or another database, not a list. Open a caseload from the start page; nothing was changed.</source>
        <translation>Skráin {name} er málaskrá eða annar gagnagrunnur, ekki listi. Opnaðu málaskrá á upphafssíðunni; engu var breytt.</translation>
    </message>
    <message>
        <source>{name} is a web page, XML or JSON, whatever its name says. Open it in a spreadsheet program, save it as XLSX and choose that file; nothing was changed.</source>
        <translation>Skráin {name} er vefsíða, XML eða JSON, hvað sem nafnið segir. Opnaðu hana í töflureikni, vistaðu hana sem XLSX og veldu þá skrá; engu var breytt.</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet of a format that is no longer in use. Open it in a spreadsheet program, save it as XLSX and choose that file; nothing was changed.</source>
        <translation>Skráin {name} er töflureiknisskrá á sniði sem er ekki lengur notað. Opnaðu hana í töflureikni, vistaðu hana sem XLSX og veldu þá skrá; engu var breytt.</translation>
    </message>
    <message>
        <source>{name} is neither a spreadsheet nor a text file. Check that it is the right one and that it arrived whole; nothing was changed.</source>
        <translation>Skráin {name} er hvorki töflureiknisskrá né textaskrá. Athugaðu hvort hún sé sú rétta og hafi borist heil; engu var breytt.</translation>
    </message>
    <message>
        <source>{name} is empty. Ask the sender for the list again, or choose another file; nothing was changed.</source>
        <translation>Skráin {name} er tóm. Biddu sendandann aftur um listann eða veldu aðra skrá; engu var breytt.</translation>
    </message>
    <message>
        <source>{name} is not there any more. Choose the file again; nothing was changed.</source>
        <translation>Skráin {name} er ekki lengur til staðar. Veldu skrána aftur; engu var breytt.</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose the file inside it; nothing was changed.</source>
        <translation>{name} er mappa. Veldu skrána sem er í henni; engu var breytt.</translation>
    </message>
    <message>
        <source>{name} could not be read from its place ({reason}). Check the disk or the stick, close the file in other programs and try again; nothing was changed.</source>
        <translation>Ekki var hægt að lesa skrána {name} ({reason}). Athugaðu diskinn eða minnislykilinn, lokaðu skránni í öðrum forritum og reyndu aftur; engu var breytt.</translation>
    </message>
    <message>
        <source>{name} holds no table: no row of names with rows of values below it. Check that it is the right file; nothing was changed.</source>
        <translation>Í skránni {name} er engin tafla: engin lína með dálkaheitum og gildum fyrir neðan. Athugaðu hvort þetta sé rétta skráin; engu var breytt.</translation>
    </message>
    <message>
        <source>No header row was found; the columns have no names.</source>
        <translation>Engin lína með dálkaheitum fannst; dálkarnir heita ekkert.</translation>
    </message>
    <message>
        <source>Some cells stand in columns without a name.</source>
        <translation>Sumir reitir eru í dálkum án heitis.</translation>
    </message>
    <message>
        <source>There is no row of values below the header.</source>
        <translation>Engin lína með gildum er neðan við dálkaheitin.</translation>
    </message>
    <message>
        <source>Several tables stand beside each other; only the first one was read.</source>
        <translation>Nokkrar töflur eru hlið við hlið; aðeins sú fyrsta var lesin.</translation>
    </message>
    <message>
        <source>{name} has a cell so long that it is no table. Check that it is the right file; nothing was changed.</source>
        <translation>Í skránni {name} er svo langur reitur að hún getur ekki verið tafla. Athugaðu hvort þetta sé rétta skráin; engu var breytt.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed, so quotation marks were read as ordinary text.</source>
        <translation>Gæsalappir eru opnaðar en aldrei lokað og því voru gæsalappir lesnar sem venjulegur texti.</translation>
    </message>
    <message>
        <source>The workbook contains macros. They were not run; only the cells were read.</source>
        <translation>Í vinnubókinni eru fjölvar. Þeir voru ekki keyrðir; aðeins reitirnir voru lesnir.</translation>
    </message>
    <message>
        <source>Some cells hold formulas without a result and were read as empty. Open the file in a spreadsheet program and save it there first.</source>
        <translation>Í sumum reitum eru formúlur án niðurstöðu og þeir voru lesnir sem auðir. Opnaðu skrána í töflureikni og vistaðu hana þar fyrst.</translation>
    </message>
    <message>
        <source>The sheet {sheet} is hidden in the workbook.</source>
        <translation>Blaðið {sheet} er falið í vinnubókinni.</translation>
    </message>
    <message>
        <source>Only the sheet {sheet} was read. These hold something too: {others}.</source>
        <translation>Aðeins blaðið {sheet} var lesið. Á þessum er líka eitthvað: {others}.</translation>
    </message>
    <message>
        <source>Hidden sheets were not read: {hidden}.</source>
        <translation>Falin blöð voru ekki lesin: {hidden}.</translation>
    </message>
    <message>
        <source>{name} has no sheet named {sheet}. Choose one of these: {sheets}. Nothing was changed.</source>
        <translation>Í skránni {name} er ekkert blað sem heitir {sheet}. Veldu eitt af þessum: {sheets}. Engu var breytt.</translation>
    </message>
    <message>
        <source>{name} holds something only on hidden sheets: {hidden}. Choose the sheet by its name if it is the right one; nothing was changed.</source>
        <translation>Í skránni {name} eru gögn aðeins á földum blöðum: {hidden}. Veldu blaðið með nafni ef það er það rétta; engu var breytt.</translation>
    </message>
    <message>
        <source>{name} has no cell with anything in it. Ask the sender for the list again; nothing was changed.</source>
        <translation>Í skránni {name} er enginn reitur með neinu í. Biddu sendandann aftur um listann; engu var breytt.</translation>
    </message>
    <message>
        <source>{name} is larger than a list may be ({rows} rows, {columns} columns). Ask the sender for a smaller part of it; nothing was changed.</source>
        <translation>Skráin {name} er stærri en listi má vera (línur: {rows}, dálkar: {columns}). Biddu sendandann um minni hluta hennar; engu var breytt.</translation>
    </message>
    <message>
        <source>“{given}” is not among the answers to choose from. Nothing was changed.</source>
        <translation>„{given}“ er ekki meðal svaranna sem hægt er að velja. Engu var breytt.</translation>
    </message>
    <message>
        <source>“{given}” is neither yes nor no. Nothing was changed.</source>
        <translation>„{given}“ er hvorki já né nei. Engu var breytt.</translation>
    </message>
    <message>
        <source>“{given}” is not a number. Type figures only, for example 7,5. Nothing was changed.</source>
        <translation>„{given}“ er ekki tala. Sláðu aðeins inn tölustafi, til dæmis 7,5. Engu var breytt.</translation>
    </message>
    <message>
        <source>“{given}” is not a date. Type it as year-month-day. Nothing was changed.</source>
        <translation>„{given}“ er ekki dagsetning. Sláðu hana inn sem ár-mánuð-dag. Engu var breytt.</translation>
    </message>
    <message>
        <source>There is no placement type called {name}. Nothing was changed.</source>
        <translation>Engin tegund starfsúrræðis heitir {name}. Engu var breytt.</translation>
    </message>
    <message>
        <source>No amount is known for “{name}” on {day}. Add it to the rules of the jurisdiction. Nothing was changed.</source>
        <translation>Engin fjárhæð er þekkt fyrir „{name}“ þann {day}. Bættu henni við reglur landsins. Engu var breytt.</translation>
    </message>
    <message>
        <source>There is no jurisdiction “{name}”; choose one of {known}. Nothing was changed.</source>
        <translation>Landið „{name}“ er ekki til í Virkni; veldu eitt af þessum: {known}. Engu var breytt.</translation>
    </message>
    <message>
        <source>The template {name} has no section {section}. Nothing was changed.</source>
        <translation>Í sniðmátinu {name} er enginn kafli {section}. Engu var breytt.</translation>
    </message>
    <message>
        <source>The template {name} has no question {question}. Nothing was changed.</source>
        <translation>Í sniðmátinu {name} er engin spurning {question}. Engu var breytt.</translation>
    </message>
    <message>
        <source>There is no template called {name}. Nothing was changed.</source>
        <translation>Ekkert sniðmát heitir {name}. Engu var breytt.</translation>
    </message>
    <message>
        <source>The template {name} cannot be used: {problem}. Correct it and try again; nothing was changed.</source>
        <translation>Ekki er hægt að nota sniðmátið {name}: {problem}. Leiðréttu það og reyndu aftur; engu var breytt.</translation>
    </message>
    <message>
        <source>Type an identity number, or choose that there is none.</source>
        <translation>Sláðu inn kennitölu eða veldu að hún sé ekki til.</translation>
    </message>
    <message>
        <source>This is not a number of the kind expected here ({kinds}). Check its digits; nothing was changed.</source>
        <translation>Þetta er ekki númer af þeirri gerð sem búist er við hér ({kinds}). Athugaðu tölustafina; engu var breytt.</translation>
    </message>
    <message>
        <source>The number names a date that does not exist, {date}. Check it with the person; nothing was changed.</source>
        <translation>Í númerinu er dagsetning sem er ekki til, {date}. Athugaðu það með einstaklingnum; engu var breytt.</translation>
    </message>
    <message>
        <source>The number names a birth after today, in {year}. Check it with the person; nothing was changed.</source>
        <translation>Samkvæmt númerinu er fæðingin eftir daginn í dag, á árinu {year}. Athugaðu það með einstaklingnum; engu var breytt.</translation>
    </message>
    <message>
        <source>The year has two digits and was read as {year}: the person would be {age} years old. Is it right?</source>
        <translation>Ártalið er með tveimur tölustöfum og var lesið sem {year}: aldurinn væri {age} ár. Er það rétt?</translation>
    </message>
    <message>
        <source>No person is given the serial number 000. Is it mistyped?</source>
        <translation>Enginn fær raðnúmerið 000. Er innsláttarvilla í númerinu?</translation>
    </message>
    <message>
        <source>The check digit does not match. Is a digit mistyped?</source>
        <translation>Vartalan stemmir ekki. Er innsláttarvilla í númerinu?</translation>
    </message>
    <message>
        <source>The check digit does not match. Is a digit mistyped, or was the number issued after 18 February 2026?</source>
        <translation>Vartalan stemmir ekki. Er innsláttarvilla í númerinu eða var því úthlutað eftir 18. febrúar 2026?</translation>
    </message>
    <message>
        <source>Participants without a stage at the end of the period: {count}.</source>
        <translation>Þátttakendur án áfanga í lok tímabilsins: {count}.</translation>
    </message>
    <message>
        <source>Participants without a coach at the end of the period: {count}.</source>
        <translation>Þátttakendur án ráðgjafa í lok tímabilsins: {count}.</translation>
    </message>
    <message>
        <source>Participants who left in the period without a reason: {count}.</source>
        <translation>Þátttakendur sem útskrifuðust á tímabilinu án ástæðu: {count}.</translation>
    </message>
    <message>
        <source>Participants who left before they were enrolled: {count}.</source>
        <translation>Þátttakendur með útskrift á undan skráningu: {count}.</translation>
    </message>
    <message>
        <source>Placements that ended in the period without a reason: {count}.</source>
        <translation>Starfsúrræði sem lauk á tímabilinu án ástæðu: {count}.</translation>
    </message>
    <message>
        <source>Training contracts whose agreement is not recorded: {count}.</source>
        <translation>Starfsþjálfunarsamningar sem ekki hafa verið skráðir að fullu: {count}.</translation>
    </message>
    <message>
        <source>{text} is not a quarter. Write the year and the quarter, such as 2026-Q3.</source>
        <translation>{text} er ekki ársfjórðungur. Skrifaðu árið og ársfjórðunginn, til dæmis 2026-Q3.</translation>
    </message>
    <message>
        <source>{name} is damaged ({reason}). Use another backup; nothing was changed.</source>
        <translation>Skráin {name} er skemmd ({reason}). Notaðu annað öryggisafrit; engu var breytt.</translation>
    </message>
    <message>
        <source>{name} is there already. Choose another name; the file was left as it is.</source>
        <translation>{name} er þegar til. Veldu annað nafn; skráin er óbreytt.</translation>
    </message>
    <message>
        <source>{name} was not found. Check the folder and the name; nothing was changed.</source>
        <translation>{name} fannst ekki. Athugaðu möppuna og nafnið; engu var breytt.</translation>
    </message>
    <message>
        <source>{name} was made by an older version (schema {version}). Open it once in the window to bring it up to date; nothing was changed.</source>
        <translation>Málaskráin {name} var gerð með eldri útgáfu (skema {version}). Opnaðu hana einu sinni í glugganum til að uppfæra hana; engu var breytt.</translation>
    </message>
    <message>
        <source>{name} is not a caseload. Choose a file that ends in .virkni; it was left as it is.</source>
        <translation>Skráin {name} er ekki málaskrá. Veldu skrá sem endar á .virkni; þessi er óbreytt.</translation>
    </message>
    <message>
        <source>{name} was made by a newer version of Virkni (schema {version}). Install that version to open it; the file was left as it is.</source>
        <translation>Málaskráin {name} var gerð með nýrri útgáfu af Virkni (skema {version}). Settu þá útgáfu upp til að opna hana; skráin er óbreytt.</translation>
    </message>
    <message>
        <source>{name} is open read-only. Open it for writing first; nothing was changed.</source>
        <translation>Málaskráin {name} er aðeins opin til lestrar. Opnaðu hana fyrst til að skrifa; engu var breytt.</translation>
    </message>
    <message>
        <source>There is a plan already. Make its next revision instead; nothing was changed.</source>
        <translation>Áætlun er þegar til. Gerðu heldur næstu útgáfu hennar; engu var breytt.</translation>
    </message>
    <message>
        <source>This plan was printed, so its wording stays as it is. Make the next revision to change it; nothing was lost.</source>
        <translation>Þessi áætlun var prentuð og orðalagið helst því óbreytt. Gerðu næstu útgáfu til að breyta henni; ekkert glataðist.</translation>
    </message>
    <message>
        <source>This revision has not been printed yet. Print it first; nothing was changed.</source>
        <translation>Þessi útgáfa hefur ekki verið prentuð enn. Prentaðu hana fyrst; engu var breytt.</translation>
    </message>
    <message>
        <source>A newer revision has taken this one&apos;s place. Sign that one; nothing was changed.</source>
        <translation>Nýrri útgáfa er komin í stað þessarar. Láttu undirrita hana; engu var breytt.</translation>
    </message>
    <message>
        <source>Type the name of each person who signed. Nothing was changed.</source>
        <translation>Sláðu inn nöfn allra sem undirrituðu. Engu var breytt.</translation>
    </message>
    <message>
        <source>{name} is damaged. Restore the newest backup (virkni restore BACKUP CASELOAD); the damaged file was kept.</source>
        <translation>Málaskráin {name} er skemmd. Endurheimtu nýjasta öryggisafritið (virkni restore ÖRYGGISAFRIT MÁLASKRÁ); skemmda skráin var geymd.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Free some space and do it again; what was saved before is untouched.</source>
        <translation>Diskurinn er fullur og þetta var því ekki vistað. Losaðu pláss og reyndu aftur; það sem var vistað áður er óbreytt.</translation>
    </message>
    <message>
        <source>{name} cannot be reached or written. Is the stick or folder still there? What was saved before is untouched.</source>
        <translation>Ekki næst í málaskrána {name} eða ekki er hægt að skrifa í hana. Er minnislykillinn eða mappan enn á sínum stað? Það sem var vistað áður er óbreytt.</translation>
    </message>
    <message>
        <source>{name} is busy in another program. Close it there and try again; nothing was changed.</source>
        <translation>Annað forrit er að nota skrána {name}. Lokaðu henni þar og reyndu aftur; engu var breytt.</translation>
    </message>
    <message>
        <source>The disk is full, so {name} was not written. Free some space and try again; what was there before is untouched.</source>
        <translation>Diskurinn er fullur og skráin {name} var því ekki skrifuð. Losaðu pláss og reyndu aftur; það sem var þar fyrir er óbreytt.</translation>
    </message>
    <message>
        <source>{name} may not be written or read here. Choose another folder, or ask for access; nothing was changed.</source>
        <translation>Hér er ekki heimilt að skrifa eða lesa {name}. Veldu aðra möppu eða biddu um aðgang; engu var breytt.</translation>
    </message>
    <message>
        <source>{name} could not be written or read ({reason}). Check the disk or the stick and try again; nothing was lost.</source>
        <translation>Ekki var hægt að skrifa eða lesa {name} ({reason}). Athugaðu diskinn eða minnislykilinn og reyndu aftur; ekkert glataðist.</translation>
    </message>
    <message>
        <source>{name} is already open: {who} on {machine}, since {since}. Close it there first, or open it read-only; nothing was changed.</source>
        <translation>Málaskráin {name} er þegar opin: {who}, {machine}, frá {since}. Lokaðu henni þar fyrst eða opnaðu hana aðeins til lestrar; engu var breytt.</translation>
    </message>
    <message>
        <source>That is not in this caseload any more. Look for it again; nothing was changed.</source>
        <translation>Þetta er ekki lengur í málaskránni. Leitaðu að því aftur; engu var breytt.</translation>
    </message>
    <message>
        <source>There is nothing to undo. Nothing was changed.</source>
        <translation>Ekkert er til að afturkalla. Engu var breytt.</translation>
    </message>
    <message>
        <source>There is nothing to do again. Nothing was changed.</source>
        <translation>Ekkert er til að endurtaka. Engu var breytt.</translation>
    </message>
    <message>
        <source>This placement has a contract on {day} already. Nothing was changed.</source>
        <translation>Þetta starfsúrræði er þegar með samning þann {day}. Engu var breytt.</translation>
    </message>
    <message>
        <source>The grant rule {rule} is not known here. Correct the country&apos;s rules; nothing was lost.</source>
        <translation>Styrkreglan {rule} er ekki þekkt hér. Leiðréttu reglur landsins; ekkert glataðist.</translation>
    </message>
    <message>
        <source>There is a mapping under way for this person. Finish that one first; nothing was changed.</source>
        <translation>Kortlagning stendur yfir fyrir þennan einstakling. Ljúktu henni fyrst; engu var breytt.</translation>
    </message>
    <message>
        <source>Type or choose an answer first. Nothing was changed.</source>
        <translation>Sláðu inn eða veldu svar fyrst. Engu var breytt.</translation>
    </message>
    <message>
        <source>This placement has ended already. Nothing was changed.</source>
        <translation>Þessu starfsúrræði er þegar lokið. Engu var breytt.</translation>
    </message>
    <message>
        <source>The share of full time is 1 to 100 percent, not {share}. Nothing was changed.</source>
        <translation>Starfshlutfall er 1 til 100 prósent, ekki {share}. Engu var breytt.</translation>
    </message>
    <message>
        <source>{name} works at another workplace. Choose someone who works here; nothing was changed.</source>
        <translation>{name} vinnur á öðrum vinnustað. Veldu einhvern sem vinnur hér; engu var breytt.</translation>
    </message>
    <message>
        <source>The placements overlap and come to {total} percent of full time. Is it right?</source>
        <translation>Starfsúrræðin skarast og verða samtals {total} prósent af fullu starfi. Er það rétt?</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>No contact for {figure} days</source>
        <translation>Dagar án samskipta: {figure}</translation>
    </message>
    <message>
        <source>Day {figure} of support</source>
        <translation>Dagur {figure} í stuðningi</translation>
    </message>
    <message>
        <source>The contract ends</source>
        <translation>Samningnum lýkur</translation>
    </message>
    <message>
        <source>The placement ends</source>
        <translation>Starfsúrræðinu lýkur</translation>
    </message>
    <message>
        <source>The decision ends</source>
        <translation>Ákvörðunin rennur út</translation>
    </message>
    <message>
        <source>Revision {detail} of the plan was printed and is not signed</source>
        <translation>Útgáfa {detail} af áætluninni var prentuð en er óundirrituð</translation>
    </message>
    <message>
        <source>The plan has no next follow-up</source>
        <translation>Næsta eftirfylgd áætlunarinnar er ekki ákveðin</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Eftirfylgd</translation>
    </message>
    <message>
        <source>Another organisation has this number already. Use that one; nothing was changed.</source>
        <translation>Annað fyrirtæki eða stofnun er þegar með þessa kennitölu. Notaðu þá skráningu; engu var breytt.</translation>
    </message>
    <message>
        <source>Type a name. Nothing was changed.</source>
        <translation>Sláðu inn nafn. Engu var breytt.</translation>
    </message>
    <message>
        <source>{name} is not whole ({count} problems). Restore the newest backup; nothing was changed.</source>
        <translation>Málaskráin {name} er ekki heil (fjöldi galla: {count}). Endurheimtu nýjasta öryggisafritið; engu var breytt.</translation>
    </message>
    <message>
        <source>A dry run has no receipt, so none was saved. Nothing was changed.</source>
        <translation>Prufukeyrsla fær enga kvittun og því var engin vistuð. Engu var breytt.</translation>
    </message>
    <message>
        <source>The list was taken in as {receipt}, but its receipt was not saved: {reason}</source>
        <translation>Listinn var tekinn inn sem {receipt} en kvittunin var ekki vistuð: {reason}</translation>
    </message>
    <message>
        <source>{text} is not the id of a participant. virkni participants CASELOAD lists them; nothing was changed.</source>
        <translation>{text} er ekki auðkenni þátttakanda. Skipunin virkni participants MÁLASKRÁ telur þau upp; engu var breytt.</translation>
    </message>
    <message>
        <source>This participant has no plan yet. Draft one in the window first; nothing was written.</source>
        <translation>Þessi þátttakandi er ekki með áætlun enn. Gerðu drög að henni í glugganum fyrst; ekkert var skrifað.</translation>
    </message>
    <message>
        <source>This participant has no mapping yet. Start one in the window first; nothing was written.</source>
        <translation>Þessi þátttakandi hefur ekki verið kortlagður enn. Byrjaðu kortlagningu í glugganum fyrst; ekkert var skrifað.</translation>
    </message>
    <message>
        <source>This person was never enrolled, so there is nothing to print. Nothing was written.</source>
        <translation>Þessi einstaklingur var aldrei skráður og því er ekkert til að prenta. Ekkert var skrifað.</translation>
    </message>
    <message>
        <source>The step “{step}” ({jurisdiction}) does not work on this computer: {reason}</source>
        <translation>Skrefið „{step}“ ({jurisdiction}) virkar ekki á þessari tölvu: {reason}</translation>
    </message>
    <message>
        <source>{wanted} was expected, {found} was found.</source>
        <translation>Búist var við: {wanted}. Fannst: {found}.</translation>
    </message>
    <message>
        <source>{folder} holds a caseload already ({name}). Choose an empty folder; nothing was changed.</source>
        <translation>Í möppunni {folder} er þegar málaskrá ({name}). Veldu tóma möppu; engu var breytt.</translation>
    </message>
    <message>
        <source>Make an invented caseload</source>
        <translation>Búa til málaskrá með tilbúnu fólki</translation>
    </message>
    <message>
        <source>{theirs} lost letters on the way and was taken for {mine}.</source>
        <translation>Stafir týndust úr „{theirs}“ á leiðinni og gildið var tekið sem „{mine}“.</translation>
    </message>
    <message>
        <source>{absent} of the {known} people this sender named before are missing.</source>
        <translation>Einstaklingar sem þessi sendandi hefur áður nefnt en vantar nú: {absent} af {known}.</translation>
    </message>
    <message>
        <source>{renamed} of {known} people would get another name or number.</source>
        <translation>Einstaklingar sem fengju annað nafn eða aðra kennitölu: {renamed} af {known}.</translation>
    </message>
    <message>
        <source>These columns held something before and are empty now: {columns}.</source>
        <translation>Þessir dálkar voru áður með gildum en eru nú auðir: {columns}.</translation>
    </message>
    <message>
        <source>{closing} enrolments would end.</source>
        <translation>Skráningar sem myndi ljúka: {closing}.</translation>
    </message>
    <message>
        <source>Decide conflict</source>
        <translation>Leysa árekstur</translation>
    </message>
    <message>
        <source>This was decided already. Nothing was changed.</source>
        <translation>Þetta hefur þegar verið ákveðið. Engu var breytt.</translation>
    </message>
    <message>
        <source>Left out because their identity is protected: {count}.</source>
        <translation>Ekki tekin með vegna þess að persónuupplýsingar þeirra eru verndaðar: {count}.</translation>
    </message>
    <message>
        <source>Left out because they have no identity number: {count}.</source>
        <translation>Ekki tekin með vegna þess að kennitölu vantar: {count}.</translation>
    </message>
    <message>
        <source>{column}: {note} (row {rows})</source>
        <translation>{column}: {note} (lína {rows})</translation>
    </message>
    <message>
        <source>Nobody of this number is known, and the row has no name.</source>
        <translation>Enginn með þessa kennitölu er þekktur og ekkert nafn er í línunni.</translation>
    </message>
    <message>
        <source>These rows repeat an earlier one and add nothing: {rows}.</source>
        <translation>Þessar línur endurtaka fyrri línu og bæta engu við: {rows}.</translation>
    </message>
    <message>
        <source>The list still names people whose enrolment here has ended: {count}.</source>
        <translation>Í listanum er enn fólk með skráningu sem er lokið hér: {count}.</translation>
    </message>
    <message>
        <source>This list is of {stated}; one of {newest} was taken in already.</source>
        <translation>Þessi listi er frá {stated}; listi frá {newest} hefur þegar verið tekinn inn.</translation>
    </message>
    <message>
        <source>There is no list layout called {profile}. Choose one of these: {known}. Nothing was changed.</source>
        <translation>Ekkert listasnið heitir {profile}. Veldu eitt af þessum: {known}. Engu var breytt.</translation>
    </message>
    <message>
        <source>Someone of the same name and birth date is known. Is it the same person?</source>
        <translation>Einhver með sama nafn og fæðingardag er þegar til. Er þetta sami einstaklingur?</translation>
    </message>
    <message>
        <source>Several people fit this row. Choose the right one.</source>
        <translation>Fleiri en einn einstaklingur passar við þessa línu. Veldu þann rétta.</translation>
    </message>
    <message>
        <source>The reference in this row belongs to someone with another identity number. Has the number changed, or is it another person?</source>
        <translation>Tilvísunarnúmerið í þessari línu tilheyrir einhverjum með aðra kennitölu. Hefur kennitalan breyst eða er þetta annar einstaklingur?</translation>
    </message>
    <message>
        <source>The references in this row belong to different people.</source>
        <translation>Tilvísunarnúmerin í þessari línu tilheyra ólíkum einstaklingum.</translation>
    </message>
    <message>
        <source>{name} is no description of a list ({reason}). Ask for it again; nothing was changed.</source>
        <translation>Skráin {name} er ekki lýsing á lista ({reason}). Biddu um hana aftur; engu var breytt.</translation>
    </message>
    <message>
        <source>{name} is not the file that the receipt {receipt} is about, or it was saved anew since. Choose the one that was taken in; nothing was changed.</source>
        <translation>Skráin {name} er ekki sú sem kvittunin {receipt} er um, eða hún hefur verið vistuð á ný síðan. Veldu þá sem var tekin inn; engu var breytt.</translation>
    </message>
    <message>
        <source>There is no import with the receipt {receipt}. Look it up in the list; nothing was changed.</source>
        <translation>Enginn innflutningur er með kvittunina {receipt}. Finndu hana í listanum; engu var breytt.</translation>
    </message>
    <message>
        <source>{name} lacks columns that this sender&apos;s list always has: {columns}. Check that it is the right file; nothing was changed.</source>
        <translation>Í skrána {name} vantar dálka sem listi þessa sendanda hefur alltaf: {columns}. Athugaðu hvort þetta sé rétta skráin; engu var breytt.</translation>
    </message>
    <message>
        <source>The rows {rows} name the same person or reference. Keep the right one.</source>
        <translation>Í línunum {rows} er sami einstaklingur eða sama tilvísunarnúmer. Haltu þeirri réttu.</translation>
    </message>
    <message>
        <source>Import of {name}</source>
        <translation>Innflutningur: {name}</translation>
    </message>
    <message>
        <source>{name} was not taken in, because it would change unusually much: {reasons} Look at the preview; if it is right, confirm it (--yes). Nothing was changed.</source>
        <translation>Skráin {name} var ekki tekin inn vegna þess að hún breytir óvenjulega miklu: {reasons} Skoðaðu forskoðunina; ef hún er rétt skaltu staðfesta (--yes). Engu var breytt.</translation>
    </message>
    <message>
        <source>The import {receipt} changed nothing, so there is nothing to take back.</source>
        <translation>Innflutningurinn {receipt} breytti engu og því er ekkert að afturkalla.</translation>
    </message>
    <message>
        <source>No described list has these columns; they were understood by their names.</source>
        <translation>Engin listalýsing er með þessa dálka; þeir voru skildir út frá heitum sínum.</translation>
    </message>
    <message>
        <source>{name} has neither a column of identity numbers nor one of names. Check that it is the right file, or name its columns once in the window; nothing was changed.</source>
        <translation>Í skránni {name} er hvorki dálkur með kennitölum né dálkur með nöfnum. Athugaðu hvort þetta sé rétta skráin eða nefndu dálka hennar einu sinni í glugganum; engu var breytt.</translation>
    </message>
    <message>
        <source>{name} has no column of identity numbers. Ask the sender for them, or name the file&apos;s columns once in the window; nothing was changed.</source>
        <translation>Í skránni {name} er enginn dálkur með kennitölum. Biddu sendandann um þær eða nefndu dálka skrárinnar einu sinni í glugganum; engu var breytt.</translation>
    </message>
    <message>
        <source>{name} has no column of names. Ask the sender for them, or name the file&apos;s columns once in the window; nothing was changed.</source>
        <translation>Í skránni {name} er enginn dálkur með nöfnum. Biddu sendandann um þau eða nefndu dálka skrárinnar einu sinni í glugganum; engu var breytt.</translation>
    </message>
    <message>
        <source>Column {number} ({header}) was taken for {field} because of its cells.</source>
        <translation>Dálkur {number} ({header}) var lesinn sem {field} vegna þess sem stendur í reitum hans.</translation>
    </message>
    <message>
        <source>The text is {count} characters long; a list&apos;s cell holds up to {longest}.</source>
        <translation>Textinn er {count} stafir; reitur í lista rúmar mest {longest}.</translation>
    </message>
    <message>
        <source>{value} is not among the words known for this column; it was kept as it is.</source>
        <translation>{value} er ekki meðal orðanna sem eru þekkt fyrir þennan dálk; það var látið standa óbreytt.</translation>
    </message>
    <message>
        <source>A copy for others, in which small counts are hidden, cannot be made yet. Make the working copy, and do not pass it on; nothing was written.</source>
        <translation>Ekki er enn hægt að gera eintak fyrir aðra þar sem lágar tölur eru faldar. Gerðu vinnueintakið og láttu það ekki af hendi; ekkert var skrifað.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Nothing was changed.</source>
        <translation>„{text}“ er ekki dagsetning. Engu var breytt.</translation>
    </message>
</context>
</TS>
