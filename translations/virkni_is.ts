<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="is" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
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
        <translation>Málaskrá án nettengingar fyrir fólk sem hjálpar öðrum út í atvinnulífið. Allt er áfram á þessari tölvu.</translation>
    </message>
    <message>
        <source>What is included, and its licences</source>
        <translation>Hvað fylgir með og leyfi þess</translation>
    </message>
    <message>
        <source>The program itself is under the MIT licence.</source>
        <translation>Forritið sjálft er með MIT-leyfi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Loka</translation>
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
    <message>
        <source>{name} is in this caseload already. Is it the same person?</source>
        <translation>{name} er nú þegar í málaskránni. Er það sama manneskjan?</translation>
    </message>
    <message>
        <source>{name}, born {day}, is in this caseload already. Is it the same person?</source>
        <translation>{name}, fæðingardagur {day}, er nú þegar í málaskránni. Er það sama manneskjan?</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Opna þá síðu</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Bæta samt við</translation>
    </message>
</context>
<context>
    <name>AddWorkplaceDialog</name>
    <message>
        <source>Add workplace</source>
        <translation>Bæta við vinnustað</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Bæta við</translation>
    </message>
    <message>
        <source>Workplace, where it has a name of its own</source>
        <translation>Vinnustaður, ef hann ber eigið nafn</translation>
    </message>
    <message>
        <source>Line of business, such as café or warehouse</source>
        <translation>Starfsemi, t.d. kaffihús eða vöruhús</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Heimilisfang</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Staður</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Sími</translation>
    </message>
</context>
<context>
    <name>AgreementSection</name>
    <message>
        <source>Print contract</source>
        <translation>Prenta samning</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meira</translation>
    </message>
    <message>
        <source>More to do with the placement</source>
        <translation>Fleira sem gera má við starfsúrræðið</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Lauk</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Starf</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Verkefni</translation>
    </message>
    <message>
        <source>Adaptations</source>
        <translation>Aðlögun</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tegund</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Tímabil</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Starfshlutfall</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Leiðbeinandi</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ekki vitað enn</translation>
    </message>
</context>
<context>
    <name>AgreementsTab</name>
    <message>
        <source>Agreements</source>
        <translation>Samningar</translation>
    </message>
    <message>
        <source>No agreement yet</source>
        <translation>Enginn samningur enn</translation>
    </message>
    <message>
        <source>Contracts stand here with their grant. A contract is made on the placement that it belongs to.</source>
        <translation>Hér standa samningar með styrk. Samningur er gerður á því starfsúrræði sem hann tilheyrir.</translation>
    </message>
    <message>
        <source>Show the placements</source>
        <translation>Sýna starfsúrræðin</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Þátttakandi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tegund</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frá</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Grant a month</source>
        <translation>Styrkur á mánuði</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staða</translation>
    </message>
    <message>
        <source>{signed} of {all} signed</source>
        <translation>{signed} af {all} hafa undirritað</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>óundirritaður</translation>
    </message>
    <message>
        <source>signed, to come</source>
        <translation>undirritaður, fram undan</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>í gildi</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>lokið</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Once a day, and at closing if anything changed</source>
        <translation>Einu sinni á dag, og við lokun ef eitthvað breyttist</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Einu sinni á dag</translation>
    </message>
    <message>
        <source>Only when I ask for one</source>
        <translation>Aðeins þegar ég bið um það</translation>
    </message>
    <message>
        <source>Backups by themselves</source>
        <translation>Sjálfvirk öryggisafrit</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Mappa fyrir öryggisafrit</translation>
    </message>
    <message>
        <source>In a folder beside the caseload</source>
        <translation>Í möppu við hlið málaskrárinnar</translation>
    </message>
    <message>
        <source>A stick or a network folder keeps them apart from this computer.</source>
        <translation>Minnislykill eða netmappa heldur þeim aðskildum frá þessari tölvu.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Taka öryggisafrit núna</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Endurheimta úr skrá…</translation>
    </message>
    <message>
        <source>Backups of this caseload</source>
        <translation>Öryggisafrit af málaskránni</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Endurheimta</translation>
    </message>
    <message>
        <source>Open a caseload first.</source>
        <translation>Opnaðu málaskrá fyrst.</translation>
    </message>
    <message>
        <source>There is no backup of this caseload yet.</source>
        <translation>Ekkert öryggisafrit er enn til af málaskránni.</translation>
    </message>
    <message>
        <source>Of each of the last 14 days the newest is kept, and of each month one.</source>
        <translation>Af hverjum síðustu 14 daga er það nýjasta geymt, og eitt fyrir hvern mánuð.</translation>
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
        <translation>Öryggisafritið var ekki tekið. {why}</translation>
    </message>
</context>
<context>
    <name>BasisPanel</name>
    <message>
        <source>Basis for the plan</source>
        <translation>Grunnur áætlunarinnar</translation>
    </message>
    <message>
        <source>Make a goal of it</source>
        <translation>Gera að markmiði</translation>
    </message>
    <message>
        <source>Mark as talked through</source>
        <translation>Merkja sem rætt</translation>
    </message>
    <message>
        <source>Dates the mapping today; every answer can still be changed.</source>
        <translation>Dagsetur kortlagninguna í dag. Öllum svörum má enn breyta.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} sections begun or done. Nothing has to be filled in.</source>
        <translation>
            <numerusform>%n af {all} köflum hafinn eða lokið. Ekkert þarf að fylla út.</numerusform>
            <numerusform>%n af {all} köflum hafnir eða lokið. Ekkert þarf að fylla út.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every answer is in the plan.</source>
        <translation>Öll svör eru í áætluninni.</translation>
    </message>
    <message>
        <source>Not in the plan yet. An answer can become a goal.</source>
        <translation>Ekki enn í áætluninni. Svar getur orðið að markmiði.</translation>
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
    <name>BehindPanel</name>
    <message>
        <source>Back to the chart</source>
        <translation>Til baka í línuritið</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Afrita sem töflu</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Hvaða færslur</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n færsla</numerusform>
            <numerusform>%n færslur</numerusform>
        </translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Þátttakandi</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Varðar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frá</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>No participant</source>
        <translation>Enginn þátttakandi</translation>
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
        <source>Caseloads (*.virkni)</source>
        <translation>Málaskrár (*.virkni)</translation>
    </message>
</context>
<context>
    <name>CaseloadWatch</name>
    <message>
        <source>What you typed since then is kept here and saved when the caseload is back.</source>
        <translation>Það sem þú hefur skrifað síðan er geymt hér og vistað þegar málaskráin er komin aftur.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reyna aftur</translation>
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
    <message>
        <source>Tasks</source>
        <translation>Verkefni</translation>
    </message>
    <message>
        <source>Adaptations</source>
        <translation>Aðlögun</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Show as table</source>
        <translation>Sýna sem töflu</translation>
    </message>
    <message>
        <source>Eight quarters</source>
        <translation>Átta ársfjórðungar</translation>
    </message>
    <message>
        <source>{figure} per quarter</source>
        <translation>{figure}, eftir ársfjórðungum</translation>
    </message>
    <message>
        <source>Target, {value}</source>
        <translation>Markmið, {value}</translation>
    </message>
    <message>
        <source>Amounts, rates and medians are not drawn.</source>
        <translation>Fjárhæðir, hlutföll og miðgildi eru ekki teiknuð.</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Ársfjórðungur</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Sýna sem línurit</translation>
    </message>
</context>
<context>
    <name>CheckInSection</name>
    <message>
        <source>Check-ins</source>
        <translation>Eftirfylgd</translation>
    </message>
    <message>
        <source>Plan check-ins</source>
        <translation>Skipuleggja stöðumat</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} af {all} lokið</translation>
    </message>
    <message>
        <source>They follow the steps of the support plan, and turn up on Today on their day.</source>
        <translation>Hún fylgir skrefum stuðningsáætlunar og birtist á Í dag þegar að henni kemur.</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Lokið í dag</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Lokið</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Checking the caseload…</source>
        <translation>Athuga málaskrána…</translation>
    </message>
    <message>
        <source>The caseload is whole; nothing is missing or damaged.</source>
        <translation>Málaskráin er heil; ekkert vantar og ekkert er skemmt.</translation>
    </message>
    <message numerus="yes">
        <source>The caseload is not whole: %n problem(s).</source>
        <translation>
            <numerusform>Málaskráin er ekki heil: %n vandamál.</numerusform>
            <numerusform>Málaskráin er ekki heil: %n vandamál.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first: {problem}.</source>
        <translation>Það fyrsta: {problem}.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Endurheimta öryggisafrit…</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>key {key}</source>
        <translation>hnappur {key}</translation>
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
    <name>CoachChoice</name>
    <message>
        <source>Coach</source>
        <translation>Ráðgjafi</translation>
    </message>
    <message>
        <source>Name of the new coach</source>
        <translation>Nafn nýs ráðgjafa</translation>
    </message>
    <message>
        <source>Type the name of the new coach.</source>
        <translation>Skrifaðu nafn nýja ráðgjafans.</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (þú)</translation>
    </message>
    <message>
        <source>Someone new…</source>
        <translation>Einhver nýr…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Veldu</translation>
    </message>
    <message>
        <source>Coach, whose name stands on the paper</source>
        <translation>Ráðgjafi sem nefndur er á blaðinu</translation>
    </message>
</context>
<context>
    <name>CoachOfSeveralDialog</name>
    <message>
        <source>Assign a coach</source>
        <translation>Skipa ráðgjafa</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Skipa</translation>
    </message>
    <message numerus="yes">
        <source>For %n participant(s).</source>
        <translation>
            <numerusform>Fyrir %n þátttakanda.</numerusform>
            <numerusform>Fyrir %n þátttakendur.</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frá</translation>
    </message>
    <message>
        <source>Type the day from which it holds.</source>
        <translation>Sláðu inn daginn sem þetta gildir frá.</translation>
    </message>
</context>
<context>
    <name>ColumnSide</name>
    <message>
        <source>Do not take in</source>
        <translation>Ekki lesa inn</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blað</translation>
    </message>
    <message>
        <source>Letters are written in</source>
        <translation>Stafatafla</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>Reitir eru aðgreindir með</translation>
    </message>
    <message>
        <source>Names of the columns stand in</source>
        <translation>Heiti dálkanna standa í</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Lesið sem</translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>Hvernig skráin var lesin</translation>
    </message>
    <message>
        <source>Columns not taken in go back to the sender as they stood.</source>
        <translation>Dálkar sem eru ekki lesnir inn fara óbreyttir til baka til sendanda.</translation>
    </message>
    <message>
        <source>Column without a name</source>
        <translation>Dálkur án heitis</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tómt</translation>
    </message>
    <message>
        <source>Row {row}, “{value}”: {reason}</source>
        <translation>Röð {row}, „{value}“: {reason}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>röð {row}</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns and order</source>
        <translation>Dálkar og röð</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Sýna</translation>
    </message>
    <message>
        <source>The name is always shown. This is remembered for you at this computer.</source>
        <translation>Nafnið er alltaf sýnt. Þetta er munað fyrir þig í þessari tölvu.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Raða eftir</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Í öfugri röð</translation>
    </message>
    <message>
        <source>Tick the column that the list is sorted by, or choose another order.</source>
        <translation>Merktu við dálkinn sem raðað er eftir, eða veldu aðra röð.</translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <source>Columns of the file</source>
        <translation>Dálkar skrárinnar</translation>
    </message>
    <message>
        <source>Do not take in</source>
        <translation>Ekki lesa inn</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Dálkur</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>án heitis</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Gildi</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Lesið sem</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passar</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Lykill</translation>
    </message>
    <message>
        <source>key</source>
        <translation>lykill</translation>
    </message>
    <message>
        <source>{fits} of {filled}</source>
        <translation>{fits} af {filled}</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>Who sent it</source>
        <translation>Hver sendi hana</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Veldu…</translation>
    </message>
    <message>
        <source>Name of the sender</source>
        <translation>Heiti sendanda</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Nánar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forskoðun</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n röð</numerusform>
            <numerusform>%n raðir</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns of {file}</source>
        <translation>Dálkar í {file}</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Einhver annar…</translation>
    </message>
    <message>
        <source>Say first who sent the list.</source>
        <translation>Segðu fyrst hver sendi listann.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Dálkar</translation>
    </message>
    <message>
        <source>Remembered for the next file with these columns.</source>
        <translation>Munað fyrir næstu skrá með sömu dálkum.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Skrá</translation>
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
    <message>
        <source>Note</source>
        <translation>Minnispunktur</translation>
    </message>
</context>
<context>
    <name>ComparedRow</name>
    <message>
        <source>nothing</source>
        <translation>ekkert</translation>
    </message>
    <message>
        <source>{field}, {became}. Before: {before}. Now: {after}</source>
        <translation>{field}, {became}. Áður: {before}. Nú: {after}</translation>
    </message>
</context>
<context>
    <name>ComparedWords</name>
    <message>
        <source>Next follow-up</source>
        <translation>Næsta eftirfylgd</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Markmið {number}</translation>
    </message>
    <message>
        <source>Goal {number}, was goal {before}</source>
        <translation>Markmið {number}, var markmið {before}</translation>
    </message>
    <message>
        <source>Goal and steps</source>
        <translation>Markmið og skref</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Skref {number}</translation>
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
        <translation>óbreytt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>breytt</translation>
    </message>
    <message>
        <source>added</source>
        <translation>bætt við</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>tekið út</translation>
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
        <source>Words</source>
        <translation>Texti</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Náð fyrir</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Staða</translation>
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
        <source>Time</source>
        <translation>Tími</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Staður</translation>
    </message>
</context>
<context>
    <name>ConflictKeys</name>
    <message>
        <source>Conflict: keep mine</source>
        <translation>Árekstur: halda mínu</translation>
    </message>
    <message>
        <source>Conflict: use the agency’s</source>
        <translation>Árekstur: nota gildi stofnunarinnar</translation>
    </message>
    <message>
        <source>Conflict: write another</source>
        <translation>Árekstur: skrifa annað</translation>
    </message>
    <message>
        <source>Conflict: decide later</source>
        <translation>Árekstur: ákveða síðar</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Both sides changed it since the last file.</source>
        <translation>Báðir hafa breytt því frá síðustu skrá.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Halda mínu</translation>
    </message>
    <message>
        <source>Use the agency’s</source>
        <translation>Nota gildi stofnunarinnar</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>Skrifa annað</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Ákveða síðar</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>Hvað gildir</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Næsti árekstur</translation>
    </message>
    <message>
        <source>Conflict {number} of {total}</source>
        <translation>Árekstur {number} af {total}</translation>
    </message>
    <message>
        <source>in this file</source>
        <translation>í þessari skrá</translation>
    </message>
    <message numerus="yes">
        <source>Same for %n other conflict(s)</source>
        <translation>
            <numerusform>Sama fyrir %n annan árekstur</numerusform>
            <numerusform>Sama fyrir %n aðra árekstra</numerusform>
        </translation>
    </message>
    <message>
        <source>Write what holds, or choose one of the others.</source>
        <translation>Skrifaðu hvað gildir eða veldu eitthvað af hinu.</translation>
    </message>
    <message>
        <source>Last agreed, {day}</source>
        <translation>Síðast sammála, {day}</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Síðast sammála</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ekkert</translation>
    </message>
    <message>
        <source>The agency owns this field, so theirs is suggested. Until you decide, yours stays in use.</source>
        <translation>Þessi reitur er stofnunarinnar og því er hennar gildi lagt til. Þitt gildir þar til þú ákveður.</translation>
    </message>
    <message>
        <source>The coach owns this field, so yours is suggested and stays in use.</source>
        <translation>Þessi reitur er ráðgjafans. Þitt gildi er lagt til og gildir áfram.</translation>
    </message>
</context>
<context>
    <name>ConflictsView</name>
    <message>
        <source>Waiting for your decision</source>
        <translation>Bíður ákvörðunar þinnar</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Árekstrar</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Ákveða</translation>
    </message>
    <message>
        <source>Back to Exchange</source>
        <translation>Til baka í Gagnaskipti</translation>
    </message>
    <message>
        <source>Each decision is saved at once and can be undone.</source>
        <translation>Hver ákvörðun vistast strax og hægt er að afturkalla hana.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) from lists taken in</source>
        <translation>
            <numerusform>%n árekstur úr innlesnum listum</numerusform>
            <numerusform>%n árekstrar úr innlesnum listum</numerusform>
        </translation>
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
        <source>Mine</source>
        <translation>Mitt</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Þeirra</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sendandi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Síðan</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Raðir</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Given</source>
        <translation>Veitt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Hafnað</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Afturkallað</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Ekki spurt</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>What is agreed to</source>
        <translation>Það sem samþykkt er</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Ask for each by itself. “Not asked” takes away what was recorded by mistake.</source>
        <translation>Spurt er um hvert fyrir sig. „Ekki spurt“ fjarlægir það sem var skráð fyrir mistök.</translation>
    </message>
    <message>
        <source>What about, if not everything</source>
        <translation>Um hvað, ef ekki allt</translation>
    </message>
    <message>
        <source>{purpose}: what about</source>
        <translation>{purpose}: um hvað</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Sagt þann</translation>
    </message>
    <message>
        <source>Type the day on which it was said.</source>
        <translation>Skrifaðu daginn sem það var sagt.</translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <source>Consent</source>
        <translation>Samþykki</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Breyta</translation>
    </message>
    <message>
        <source>Change what is agreed to</source>
        <translation>Breyta því sem samþykkt er</translation>
    </message>
    <message>
        <source>Nothing was asked about yet.</source>
        <translation>Ekki hefur verið spurt um neitt enn.</translation>
    </message>
    <message>
        <source>Not asked: {purposes}.</source>
        <translation>Ekki spurt: {purposes}.</translation>
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
        <translation>Bæta við tengilið</translation>
    </message>
    <message>
        <source>Change contact person</source>
        <translation>Breyta tengilið</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Bæta við</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nafn</translation>
    </message>
    <message>
        <source>Role, such as supervisor or manager</source>
        <translation>Hlutverk, t.d. leiðbeinandi eða stjórnandi</translation>
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
        <source>Type a name.</source>
        <translation>Sláðu inn nafn.</translation>
    </message>
    <message>
        <source>Type an address such as name@example.org.</source>
        <translation>Sláðu inn netfang eins og nafn@example.org.</translation>
    </message>
</context>
<context>
    <name>ContactsTab</name>
    <message>
        <source>Add contact &amp;person…</source>
        <translation>Bæta við ten&amp;gilið…</translation>
    </message>
    <message>
        <source>Change contact per&amp;son…</source>
        <translation>Brey&amp;ta tengilið…</translation>
    </message>
    <message>
        <source>&amp;Remove contact person</source>
        <translation>&amp;Fjarlægja tengilið</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Tengiliðir</translation>
    </message>
    <message>
        <source>Add contact person</source>
        <translation>Bæta við tengilið</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Breyta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjarlægja</translation>
    </message>
    <message>
        <source>Nobody is known here yet</source>
        <translation>Enginn er þekktur hér enn</translation>
    </message>
    <message>
        <source>Add the manager or the supervisor, with a phone number, so that whoever calls knows whom to ask for.</source>
        <translation>Bættu við stjórnanda eða leiðbeinanda með símanúmeri, svo sá sem hringir viti eftir hverjum á að spyrja.</translation>
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
    <message numerus="yes">
        <source>This type runs %n month(s) at most.</source>
        <translation>
            <numerusform>Þessi tegund gildir í mesta lagi %n mánuð.</numerusform>
            <numerusform>Þessi tegund gildir í mesta lagi %n mánuði.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractPrinting</name>
    <message>
        <source>Print contract</source>
        <translation>Prenta samning</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>CopyPrinting</name>
    <message>
        <source>Print a copy</source>
        <translation>Prenta afrit</translation>
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
    <name>DayFilters</name>
    <message>
        <source>&amp;Whose work</source>
        <translation>Hv&amp;ers verk</translation>
    </message>
    <message>
        <source>&amp;Kinds</source>
        <translation>Te&amp;gundir</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mitt</translation>
    </message>
    <message>
        <source>All coaches</source>
        <translation>Allir ráðgjafar</translation>
    </message>
    <message>
        <source>Whose work: {who}</source>
        <translation>Hvers verk: {who}</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Allar tegundir</translation>
    </message>
    <message>
        <source>Kinds: {who}</source>
        <translation>Tegundir: {who}</translation>
    </message>
</context>
<context>
    <name>DayFoot</name>
    <message>
        <source>Undo</source>
        <translation>Afturkalla</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Afturkalla: {what}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Backup made</source>
        <translation>Öryggisafrit tekið</translation>
    </message>
    <message>
        <source>Open a caseload first; then drop the list again.</source>
        <translation>Opnaðu fyrst málaskrá og slepptu svo listanum aftur.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ekki vistað enn</translation>
    </message>
    <message>
        <source>The caseload cannot be reached, so what you typed last is not saved.</source>
        <translation>Ekki næst í málaskrána, svo að það sem þú skrifaðir síðast er ekki vistað.</translation>
    </message>
    <message>
        <source>Bring it back and it is saved by itself.</source>
        <translation>Þegar hún er komin aftur vistast það af sjálfu sér.</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>Bíða eftir henni</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Loka án þess að vista</translation>
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
        <source>Not known</source>
        <translation>Ekki vitað</translation>
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
        <source>Nobody is born on a day to come.</source>
        <translation>Enginn er fæddur á degi sem er ekki kominn.</translation>
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
    <name>DocumentsTab</name>
    <message>
        <source>Add files…</source>
        <translation>Bæta við skrám…</translation>
    </message>
    <message>
        <source>Open a copy outside</source>
        <translation>Opna afrit í öðru forriti</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Vista afrit…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Skjöl</translation>
    </message>
    <message>
        <source>Rename the file…</source>
        <translation>Endurnefna skrána…</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Fjarlægja skrána</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Bæta við skrám</translation>
    </message>
    <message>
        <source>A file belongs to an enrolment. Enrol the person first.</source>
        <translation>Skrá tilheyrir skráningu þátttakanda. Skráðu þátttakandann fyrst.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Vista afrit</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Sýna áætlunina</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Opna afrit</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Endurnefna</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjarlægja</translation>
    </message>
    <message>
        <source>This kind of file cannot be shown here. Open a copy of it outside.</source>
        <translation>Þessa tegund skráar er ekki hægt að sýna hér. Opnaðu afrit í öðru forriti.</translation>
    </message>
    <message>
        <source>Let go to attach the files.</source>
        <translation>Slepptu til að hengja skrárnar við.</translation>
    </message>
    <message>
        <source>A copy of {name} is open outside. What is changed there is not kept, and it goes with Virkni.</source>
        <translation>Afrit af {name} er opið í öðru forriti. Breytingar þar eru ekki vistaðar hér og afritið hverfur þegar Virkni er lokað.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>The copy is in {file}.</source>
        <translation>Afritið er í skránni {file}.</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Engin skjöl enn</translation>
    </message>
    <message>
        <source>Signed copies, certificates and letters: add them, or drop files here. Printed plans come by themselves.</source>
        <translation>Undirrituð afrit, vottorð og bréf: bættu þeim við eða dragðu skrár hingað. Prentaðar áætlanir koma sjálfkrafa.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Skjöl</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forskoðun</translation>
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
    <name>EntryDialog</name>
    <message>
        <source>Close</source>
        <translation>Loka</translation>
    </message>
    <message>
        <source>Taken in from {sender}</source>
        <translation>Tekið inn úr lista, sendandi: {sender}</translation>
    </message>
    <message>
        <source>Open exchange</source>
        <translation>Opna gagnaskipti</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ekkert</translation>
    </message>
    <message>
        <source>{after} (before: {before})</source>
        <translation>{after} (áður: {before})</translation>
    </message>
</context>
<context>
    <name>ErrorRows</name>
    <message>
        <source>Row</source>
        <translation>Röð</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Dálkur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gildi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Ástæða</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Take in a list…</source>
        <translation>Lesa inn lista…</translation>
    </message>
    <message>
        <source>Paste a list’s file or path</source>
        <translation>Líma skrá eða slóð lista</translation>
    </message>
    <message>
        <source>Prepare a file to send…</source>
        <translation>Útbúa skrá til að senda…</translation>
    </message>
    <message>
        <source>Decide conflicts</source>
        <translation>Ákveða um árekstra</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Gagnaskipti</translation>
    </message>
    <message>
        <source>What was copied is no file and no path of one. Copy the file and paste again.</source>
        <translation>Það sem var afritað er hvorki skrá né slóð. Afritaðu skrána og límdu aftur.</translation>
    </message>
    <message>
        <source>Choose the file that was taken in</source>
        <translation>Veldu skrána sem var lesin inn</translation>
    </message>
</context>
<context>
    <name>ExchangeSection</name>
    <message>
        <source>Folder for lists</source>
        <translation>Mappa fyrir lista</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>Skjölin þín</translation>
    </message>
    <message>
        <source>It is offered first when you take in a list or make one.</source>
        <translation>Hún er boðin fyrst þegar þú tekur inn lista eða býrð hann til.</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Copy: {what}</source>
        <translation>Afrita: {what}</translation>
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
    <name>FieldGroups</name>
    <message>
        <source>Who it is</source>
        <translation>Hver það er</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Hvernig næst í þau</translation>
    </message>
    <message>
        <source>Decision and programme</source>
        <translation>Ákvörðun og úrræði</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hér</translation>
    </message>
    <message>
        <source>Our own mark</source>
        <translation>Okkar eigið merki</translation>
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
        <source>Target</source>
        <translation>Markmið</translation>
    </message>
    <message>
        <source>{part} of {all}</source>
        <translation>{part} af {all}</translation>
    </message>
    <message>
        <source>met</source>
        <translation>náð</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>ekki náð</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Figures</source>
        <translation>Tölur</translation>
    </message>
    <message>
        <source>Target of {figure}</source>
        <translation>Markmið: {figure}</translation>
    </message>
    <message>
        <source>{text} is not a whole number. Type one, or leave the field empty for no target.</source>
        <translation>{text} er ekki heil tala. Skrifaðu heila tölu eða hafðu reitinn auðan ef ekkert markmið er.</translation>
    </message>
</context>
<context>
    <name>FileIntake</name>
    <message>
        <source>Attach files</source>
        <translation>Hengja skrár við</translation>
    </message>
    <message>
        <source>Papers and pictures</source>
        <translation>Skjöl og myndir</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Allar skrár</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Hengja við</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n blaðsíða</numerusform>
            <numerusform>%n blaðsíður</numerusform>
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
        <translation>Hvaða þátttakendur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staða</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Allar stöður</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Áfangi</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>Allir áfangar</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Ráðgjafi</translation>
    </message>
    <message>
        <source>Any coach</source>
        <translation>Allir ráðgjafar</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Þjónusta</translation>
    </message>
    <message>
        <source>Any programme</source>
        <translation>Öll þjónusta</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Hreinsa síur</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Virkir</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Allir</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bíða</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Útskrifaðir</translation>
    </message>
    <message>
        <source>Without a stage</source>
        <translation>Án áfanga</translation>
    </message>
    <message>
        <source>With conflicts</source>
        <translation>Með árekstra</translation>
    </message>
    <message>
        <source>Protected identity</source>
        <translation>Verndaðar persónuupplýsingar</translation>
    </message>
    <message>
        <source>No coach</source>
        <translation>Enginn ráðgjafi</translation>
    </message>
    <message>
        <source>No programme</source>
        <translation>Engin þjónusta</translation>
    </message>
</context>
<context>
    <name>FindOrDo</name>
    <message>
        <source>Find a person, a workplace or a command</source>
        <translation>Leita að fólki, vinnustað eða skipun</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Skipanir</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Síður</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ekkert fannst</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n niðurstaða</numerusform>
            <numerusform>%n niðurstöður</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Nýlegt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Einstaklingar</translation>
    </message>
    <message>
        <source>Workplaces</source>
        <translation>Vinnustaðir</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Minnispunktar</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose folder…</source>
        <translation>Velja möppu…</translation>
    </message>
    <message>
        <source>Choose folder: {name}</source>
        <translation>Velja möppu: {name}</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Choose one that is there.</source>
        <translation>Mappan {folder} er ekki til. Veldu möppu sem er til.</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}. Choose another folder.</source>
        <translation>Ekki er hægt að skrifa í {folder}. Veldu aðra möppu.</translation>
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
    <name>GapWords</name>
    <message>
        <source>Before you send: {gaps}.</source>
        <translation>Áður en þú sendir: {gaps}.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) without a stage</source>
        <translation>
            <numerusform>%n þátttakandi án áfanga</numerusform>
            <numerusform>%n þátttakendur án áfanga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) without a coach</source>
        <translation>
            <numerusform>%n þátttakandi án ráðgjafa</numerusform>
            <numerusform>%n þátttakendur án ráðgjafa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) left without a reason</source>
        <translation>
            <numerusform>%n þátttakandi lauk án ástæðu</numerusform>
            <numerusform>%n þátttakendur luku án ástæðu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) left before they were enrolled</source>
        <translation>
            <numerusform>%n þátttakandi lauk fyrir skráningu</numerusform>
            <numerusform>%n þátttakendur luku fyrir skráningu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s) without an end reason</source>
        <translation>
            <numerusform>%n starfsúrræði án ástæðu loka</numerusform>
            <numerusform>%n starfsúrræði án ástæðu loka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training contract(s) without an agreement</source>
        <translation>
            <numerusform>%n starfsþjálfunarsamningur án skilmála</numerusform>
            <numerusform>%n starfsþjálfunarsamningar án skilmála</numerusform>
        </translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>Enginn áfangi</translation>
    </message>
    <message>
        <source>No coach</source>
        <translation>Enginn ráðgjafi</translation>
    </message>
    <message>
        <source>No exit reason</source>
        <translation>Engin ástæða þjónustuloka</translation>
    </message>
    <message>
        <source>Left before enrolled</source>
        <translation>Lauk fyrir skráningu</translation>
    </message>
    <message>
        <source>No end reason</source>
        <translation>Engin ástæða loka</translation>
    </message>
    <message>
        <source>No agreement recorded</source>
        <translation>Enginn samningur skráður</translation>
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
    <name>GrantSection</name>
    <message>
        <source>Grant</source>
        <translation>Styrkur</translation>
    </message>
    <message>
        <source>Change share</source>
        <translation>Breyta starfshlutfalli</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} á mánuði</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mánuður</numerusform>
            <numerusform>%n mánuðir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GrantTable</name>
    <message>
        <source>Months of the grant</source>
        <translation>Mánuðir styrksins</translation>
    </message>
    <message>
        <source>Mark paid</source>
        <translation>Merkja greitt</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Ógreitt</translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation>{amount} greitt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Samtals</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mánuður</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Tímabil</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Starfshlutfall</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Upphæð</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staða</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Topics</source>
        <translation>Efni</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Leita í hjálpinni</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texti</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjálp</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Lyklar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ekkert fannst</translation>
    </message>
</context>
<context>
    <name>HiddenFacts</name>
    <message>
        <source>Protected identity</source>
        <translation>Verndaðar persónuupplýsingar</translation>
    </message>
    <message>
        <source>Hide contact details</source>
        <translation>Fela samskiptaupplýsingar</translation>
    </message>
    <message>
        <source>Show contact details</source>
        <translation>Sýna samskiptaupplýsingar</translation>
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
    <name>IdentityNumberRow</name>
    <message>
        <source>{name} has this identity number already.</source>
        <translation>{name} hefur þessa kennitölu nú þegar.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Opna {name}</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Reading {file}…</source>
        <translation>Les {file}…</translation>
    </message>
    <message>
        <source>No column is taken as the identity number. Say which one holds it.</source>
        <translation>Enginn dálkur er lesinn sem kennitala. Segðu hvaða dálkur geymir hana.</translation>
    </message>
    <message>
        <source>No column is taken as the name. Say which one holds it.</source>
        <translation>Enginn dálkur er lesinn sem nafn. Segðu hvaða dálkur geymir það.</translation>
    </message>
    <message>
        <source>No column is taken as the identity number or the name. Say which ones hold them.</source>
        <translation>Enginn dálkur er lesinn sem kennitala eða nafn. Segðu hvaða dálkar geyma þau.</translation>
    </message>
    <message>
        <source>The list is being compared.</source>
        <translation>Verið er að bera listann saman.</translation>
    </message>
    <message>
        <source>The caseload changed meanwhile, so the list was compared anew.</source>
        <translation>Málaskráin breyttist á meðan og því var listinn borinn saman að nýju.</translation>
    </message>
    <message>
        <source>The list is being taken in</source>
        <translation>Verið er að lesa listann inn</translation>
    </message>
    <message>
        <source>Left out of {file}.xlsx</source>
        <translation>Ekki lesið inn úr {file}.xlsx</translation>
    </message>
    <message>
        <source>Save error rows</source>
        <translation>Vista villuraðir</translation>
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
    <name>KeysView</name>
    <message>
        <source>Keys</source>
        <translation>Lyklar</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Leita að lykli</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ekkert fannst</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language of the window</source>
        <translation>Tungumál gluggans</translation>
    </message>
    <message>
        <source>Dates and numbers</source>
        <translation>Dagsetningar og tölur</translation>
    </message>
    <message>
        <source>Days in figures and amounts of money.</source>
        <translation>Dagsetningar í tölustöfum og upphæðir.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Eins og kerfið</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljóst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dökkt</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Útlit</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Leturstærð</translation>
    </message>
    <message>
        <source>As the language</source>
        <translation>Eins og tungumálið</translation>
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
        <translation>Síðustu samskipti</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Áætlun</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Þjónusta</translation>
    </message>
    <message>
        <source>Decision ends</source>
        <translation>Ákvörðun lýkur</translation>
    </message>
    <message>
        <source>Left {day}</source>
        <translation>Útskrift {day}</translation>
    </message>
    <message>
        <source>Begins {day}</source>
        <translation>Hefst {day}</translation>
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
    <message>
        <source>Organisation</source>
        <translation>Fyrirtæki eða stofnun</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Staður</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Geiri</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Starfsúrræði</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Tengiliðir</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Save the list as a table</source>
        <translation>Vista listann sem töflu</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text for spreadsheets (*.csv)</source>
        <translation>Vinnubók (*.xlsx);;Texti fyrir töflureikna (*.csv)</translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>Participants</source>
        <translation>Þátttakendur</translation>
    </message>
    <message>
        <source>Columns and order…</source>
        <translation>Dálkar og röð…</translation>
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
        <source>Save mapping as PDF…</source>
        <translation>Vista kortlagningu sem PDF…</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Næsti kafli</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Fyrri kafli</translation>
    </message>
    <message>
        <source>Mark section as done</source>
        <translation>Merkja kafla sem lokið</translation>
    </message>
    <message>
        <source>Make a goal of it</source>
        <translation>Gera að markmiði</translation>
    </message>
    <message>
        <source>mapping-{code}.pdf</source>
        <translation>kortlagning-{code}.pdf</translation>
    </message>
    <message>
        <source>Save mapping as PDF</source>
        <translation>Vista kortlagningu sem PDF</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>The mapping is in {file}.</source>
        <translation>Kortlagningin er í skránni {file}.</translation>
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
        <source>Go to an answer first, here or in the basis for the plan.</source>
        <translation>Farðu fyrst í svar, hér eða í grunni áætlunarinnar.</translation>
    </message>
    <message>
        <source>This is the first section.</source>
        <translation>Þetta er fyrsti kaflinn.</translation>
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
        <source>&amp;Workplace</source>
        <translation>&amp;Vinnustaður</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjálp</translation>
    </message>
    <message>
        <source>No&amp;te…</source>
        <translation>&amp;Minnispunktur…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Taka öryggisafrit núna</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Endurheimta öryggisafrit…</translation>
    </message>
    <message>
        <source>C&amp;heck this caseload</source>
        <translation>&amp;Athuga málaskrána</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Næsti hluti gluggans</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>F&amp;yrri hluti gluggans</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Lyklar</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>Til&amp;kynna vandamál…</translation>
    </message>
    <message>
        <source>&amp;About Virkni</source>
        <translation>&amp;Um Virkni</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>S&amp;tærra letur</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Minna letur</translation>
    </message>
    <message>
        <source>&amp;Ordinary text size</source>
        <translation>&amp;Venjuleg leturstærð</translation>
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
    <name>MomentFields</name>
    <message>
        <source>Day</source>
        <translation>Dagur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tími</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Núna</translation>
    </message>
    <message>
        <source>Set day and time to now</source>
        <translation>Stilla dag og tíma á núna</translation>
    </message>
    <message>
        <source>Type the time as 14:10.</source>
        <translation>Sláðu inn tímann sem 14:10.</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move to another day</source>
        <translation>Færa á annan dag</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Færa</translation>
    </message>
    <message>
        <source>For example fri, 4/12 or +2w</source>
        <translation>Til dæmis fös, 4/12 eða +2v</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dagur</translation>
    </message>
    <message>
        <source>Type a day, such as 4/12, fri or +2w.</source>
        <translation>Sláðu inn dag, til dæmis 4/12, fös eða +2v.</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Settings and help</source>
        <translation>Stillingar og hjálp</translation>
    </message>
</context>
<context>
    <name>NextFields</name>
    <message>
        <source>Next reminder</source>
        <translation>Næsta áminning</translation>
    </message>
    <message>
        <source>Day of the next reminder</source>
        <translation>Dagur næstu áminningar</translation>
    </message>
    <message>
        <source>Kind of the next reminder</source>
        <translation>Tegund næstu áminningar</translation>
    </message>
    <message>
        <source>What to do then</source>
        <translation>Hvað á þá að gera</translation>
    </message>
    <message>
        <source>Type a day, such as 4/12, fri or +2w.</source>
        <translation>Sláðu inn dag, til dæmis 4/12, fös eða +2v.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Engin</translation>
    </message>
    <message>
        <source>+1 week</source>
        <translation>+1 vika</translation>
    </message>
    <message>
        <source>+2 weeks</source>
        <translation>+2 vikur</translation>
    </message>
    <message>
        <source>+1 month</source>
        <translation>+1 mánuður</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Velja dag</translation>
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
    <name>NobodyFound</name>
    <message>
        <source>Nobody fits “{text}”</source>
        <translation>Enginn passar við „{text}“</translation>
    </message>
    <message>
        <source>Nobody is active</source>
        <translation>Enginn er virkur</translation>
    </message>
    <message>
        <source>Nobody fits “{text}” and the filters</source>
        <translation>Enginn passar við „{text}“ og síurnar</translation>
    </message>
    <message>
        <source>Nobody fits the filters</source>
        <translation>Enginn passar við síurnar</translation>
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
    <message>
        <source>Add “{name}” as a participant</source>
        <translation>Bæta „{name}“ við sem þátttakanda</translation>
    </message>
    <message numerus="yes">
        <source>%n outside the filters.</source>
        <translation>
            <numerusform>%n utan síanna.</numerusform>
            <numerusform>%n utan síanna.</numerusform>
        </translation>
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
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Kind of contact</source>
        <translation>Tegund samskipta</translation>
    </message>
    <message>
        <source>We met in person</source>
        <translation>Við hittumst</translation>
    </message>
    <message>
        <source>Type what happened.</source>
        <translation>Skrifaðu hvað gerðist.</translation>
    </message>
    <message>
        <source>Type whole minutes, for example 30.</source>
        <translation>Sláðu inn heilar mínútur, til dæmis 30.</translation>
    </message>
    <message>
        <source>Completes “{text}”</source>
        <translation>Lokið með þessu: „{text}“</translation>
    </message>
    <message>
        <source>Completes “{text}”, due {day}</source>
        <translation>Lokið með þessu: „{text}“, {day}</translation>
    </message>
    <message>
        <source>Only for us</source>
        <translation>Aðeins fyrir okkur</translation>
    </message>
    <message>
        <source>The participant may read it</source>
        <translation>Þátttakandinn má lesa hann</translation>
    </message>
    <message>
        <source>The workplace may read it</source>
        <translation>Vinnustaðurinn má lesa hann</translation>
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
        <source>With whom</source>
        <translation>Við hvern</translation>
    </message>
    <message>
        <source>Tags, parted by spaces</source>
        <translation>Efnisorð með bili á milli</translation>
    </message>
    <message>
        <source>For whom it is written</source>
        <translation>Fyrir hvern hann er skrifaður</translation>
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
    <name>NotePanel</name>
    <message>
        <source>Note</source>
        <translation>Minnispunktur</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Henda</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Eyða minnispunkti</translation>
    </message>
    <message>
        <source>Choose whom or which workplace the note is about.</source>
        <translation>Veldu um hvern eða hvaða vinnustað minnispunkturinn er.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Verið er að vista</translation>
    </message>
    <message>
        <source>Note deleted. Undo brings it back.</source>
        <translation>Minnispunktinum var eytt. Afturkalla sækir hann aftur.</translation>
    </message>
    <message>
        <source>Note about {name} saved</source>
        <translation>Minnispunktur vistaður: {name}</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Breyta minnispunkti</translation>
    </message>
    <message>
        <source>Written down by {author} on {day}, {time}. The history keeps what it said before.</source>
        <translation>Skráð af {author}, {day} kl. {time}. Sagan geymir það sem stóð áður.</translation>
    </message>
    <message>
        <source>Close, keep what is typed</source>
        <translation>Loka, geyma það sem er skrifað</translation>
    </message>
    <message>
        <source>Esc keeps the draft</source>
        <translation>Esc geymir drögin</translation>
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
        <translation>Minnispunktinum var hent.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Sækja hann aftur</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Halda áfram</translation>
    </message>
    <message>
        <source>You have an unfinished note.</source>
        <translation>Þú átt ókláraðan minnispunkt.</translation>
    </message>
    <message>
        <source>You have an unfinished note about {name}.</source>
        <translation>Þú átt ókláraðan minnispunkt: {name}.</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Notes about the workplace</source>
        <translation>Punktar um vinnustaðinn</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>Leita í punktum</translation>
    </message>
    <message>
        <source>Which notes</source>
        <translation>Hvaða punktar</translation>
    </message>
    <message>
        <source>Show older notes</source>
        <translation>Sýna eldri punkta</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>innri</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Samskipti</translation>
    </message>
    <message>
        <source>For the workplace</source>
        <translation>Fyrir vinnustaðinn</translation>
    </message>
    <message>
        <source>For the participant</source>
        <translation>Fyrir þátttakandann</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Innri</translation>
    </message>
    <message>
        <source>No notes about this workplace yet</source>
        <translation>Engir punktar um vinnustaðinn enn</translation>
    </message>
    <message>
        <source>Calls, visits and what was agreed with the employer stand here, the newest first.</source>
        <translation>Hér standa símtöl, heimsóknir og það sem samið var um við vinnuveitanda, það nýjasta fyrst.</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>Skrá samskipti</translation>
    </message>
    <message>
        <source>No note fits</source>
        <translation>Enginn punktur passar</translation>
    </message>
    <message>
        <source>Choose another kind above, or empty the field to see all.</source>
        <translation>Veldu aðra tegund hér að ofan eða tæmdu reitinn til að sjá allt.</translation>
    </message>
</context>
<context>
    <name>OfficeSection</name>
    <message>
        <source>Open a caseload to see the office it belongs to.</source>
        <translation>Opnaðu málaskrá til að sjá skrifstofuna sem hún tilheyrir.</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Heiti skrifstofunnar</translation>
    </message>
    <message>
        <source>It stands on printed papers and in reports.</source>
        <translation>Það stendur á prentuðum blöðum og í skýrslum.</translation>
    </message>
    <message>
        <source>Days without contact</source>
        <translation>Dagar án samskipta</translation>
    </message>
    <message>
        <source>Today names those whom nobody has met or called for so long.</source>
        <translation>Í dag nefnir þá sem enginn hefur hitt eða hringt í svo lengi.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Chosen when the caseload was made.</source>
        <translation>Valið þegar málaskráin var búin til.</translation>
    </message>
    <message>
        <source>Coaches</source>
        <translation>Ráðgjafar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Breyta</translation>
    </message>
    <message>
        <source>Add a coach</source>
        <translation>Bæta við ráðgjafa</translation>
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
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>Type a number of days between 1 and 365.</source>
        <translation>Skrifaðu fjölda daga á bilinu 1 til 365.</translation>
    </message>
</context>
<context>
    <name>OrganisationFields</name>
    <message>
        <source>Organisations found</source>
        <translation>Fyrirtæki sem fundust</translation>
    </message>
    <message>
        <source>Find an organisation</source>
        <translation>Leita að fyrirtæki eða stofnun</translation>
    </message>
    <message>
        <source>A new organisation</source>
        <translation>Nýtt fyrirtæki eða stofnun</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Velja annan</translation>
    </message>
    <message>
        <source>Organisation number, if it is known</source>
        <translation>Kennitala fyrirtækis, ef hún er þekkt</translation>
    </message>
    <message>
        <source>Choose an organisation, or add a new one.</source>
        <translation>Veldu fyrirtæki eða stofnun eða bættu við nýju.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; type to find them</source>
        <translation>
            <numerusform>og %n í viðbót; sláðu inn til að finna hann</numerusform>
            <numerusform>og %n í viðbót; sláðu inn til að finna þá</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the name of the organisation.</source>
        <translation>Sláðu inn nafn fyrirtækis eða stofnunar.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Fyrirtæki eða stofnun</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nafn fyrirtækis eða stofnunar</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Geiri</translation>
    </message>
</context>
<context>
    <name>OutsideCopies</name>
    <message>
        <source>No program on this computer opens {name}. Save a copy and take it to one that does.</source>
        <translation>Ekkert forrit í þessari tölvu opnar {name}. Vistaðu afrit og opnaðu það í annarri tölvu.</translation>
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
        <source>Nothing is written down yet.</source>
        <translation>Ekkert hefur verið skráð enn.</translation>
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
        <source>Stages before</source>
        <translation>Fyrri áfangar</translation>
    </message>
    <message>
        <source>Coaches before</source>
        <translation>Fyrri ráðgjafar</translation>
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
        <source>Change co&amp;nsent…</source>
        <translation>Breyta sam&amp;þykki…</translation>
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
        <source>Copy p&amp;hone number</source>
        <translation>Afrita &amp;símanúmer</translation>
    </message>
    <message>
        <source>Assign a &amp;coach…</source>
        <translation>Skipa &amp;ráðgjafa…</translation>
    </message>
    <message>
        <source>Change &amp;stage…</source>
        <translation>Breyta á&amp;fanga…</translation>
    </message>
    <message>
        <source>Add a &amp;reminder to all…</source>
        <translation>Bæta við &amp;áminningu fyrir alla…</translation>
    </message>
    <message>
        <source>Set the pro&amp;gramme…</source>
        <translation>Velja þ&amp;jónustu…</translation>
    </message>
    <message>
        <source>&amp;Columns and order…</source>
        <translation>&amp;Dálkar og röð…</translation>
    </message>
    <message>
        <source>Save the list as a &amp;table…</source>
        <translation>Vista listann sem &amp;töflu…</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>&amp;Næsti flipi</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>&amp;Fyrri flipi</translation>
    </message>
    <message>
        <source>&amp;Add workplace…</source>
        <translation>&amp;Bæta við vinnustað…</translation>
    </message>
    <message>
        <source>Open &amp;workplace</source>
        <translation>&amp;Opna vinnustað</translation>
    </message>
    <message>
        <source>&amp;Copy as table</source>
        <translation>&amp;Afrita sem töflu</translation>
    </message>
    <message>
        <source>L&amp;og contact…</source>
        <translation>&amp;Skrá samskipti…</translation>
    </message>
    <message>
        <source>&amp;New placement…</source>
        <translation>&amp;Nýtt starfsúrræði…</translation>
    </message>
    <message>
        <source>Chang&amp;e details…</source>
        <translation>Breyta &amp;upplýsingum…</translation>
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
        <source>Workplaces</source>
        <translation>Vinnustaðir</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Skýrslur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Stillingar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjálp</translation>
    </message>
</context>
<context>
    <name>PanelActions</name>
    <message>
        <source>Change p&amp;lacement…</source>
        <translation>B&amp;reyta starfsúrræði…</translation>
    </message>
    <message>
        <source>Add con&amp;tract…</source>
        <translation>Bæta við s&amp;amningi…</translation>
    </message>
    <message>
        <source>P&amp;rint contract…</source>
        <translation>P&amp;renta samning…</translation>
    </message>
    <message>
        <source>All have si&amp;gned today</source>
        <translation>Allir hafa undirrita&amp;ð í dag</translation>
    </message>
    <message>
        <source>Mark month as pai&amp;d</source>
        <translation>Merkja mánuð greid&amp;dan</translation>
    </message>
    <message>
        <source>Change s&amp;hare from a month…</source>
        <translation>Breyta starfs&amp;hlutfalli frá mánuði…</translation>
    </message>
    <message>
        <source>Change s&amp;upport plan…</source>
        <translation>Breyta st&amp;uðningsáætlun…</translation>
    </message>
    <message>
        <source>Plan chec&amp;k-ins</source>
        <translation>S&amp;kipuleggja stöðumat</translation>
    </message>
    <message>
        <source>End place&amp;ment…</source>
        <translation>Ljúka s&amp;tarfsúrræði…</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>File</source>
        <translation>Skrá</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Blað</translation>
    </message>
    <message>
        <source>Plan v{revision}, {number}</source>
        <translation>Áætlun, útg. {revision}, {number}</translation>
    </message>
    <message>
        <source>Signed copy of plan v{revision}</source>
        <translation>Undirritað afrit af áætlun, útg. {revision}</translation>
    </message>
    <message>
        <source>Printed, signed</source>
        <translation>Prentuð, undirrituð</translation>
    </message>
    <message>
        <source>Printed, superseded</source>
        <translation>Prentuð, úrelt</translation>
    </message>
    <message>
        <source>Printed, not signed</source>
        <translation>Prentuð, óundirrituð</translation>
    </message>
    <message>
        <source>Belongs to a contract</source>
        <translation>Tilheyrir samningi</translation>
    </message>
    <message>
        <source>Belongs to a note</source>
        <translation>Tilheyrir athugasemd</translation>
    </message>
    <message>
        <source>in Swedish</source>
        <translation>á sænsku</translation>
    </message>
    <message>
        <source>in Icelandic</source>
        <translation>á íslensku</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>á ensku</translation>
    </message>
</context>
<context>
    <name>ParticipantDialog</name>
    <message>
        <source>Go on</source>
        <translation>Áfram</translation>
    </message>
    <message>
        <source>Participants found</source>
        <translation>Þátttakendur sem fundust</translation>
    </message>
    <message>
        <source>Find a participant</source>
        <translation>Leita að þátttakanda</translation>
    </message>
    <message>
        <source>Who is placed here?</source>
        <translation>Hver fer í starfsúrræði hér?</translation>
    </message>
    <message>
        <source>Nobody who is enrolled fits. Type the beginning of a name.</source>
        <translation>Enginn skráður þátttakandi passar. Sláðu inn upphaf nafns.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; type to find them</source>
        <translation>
            <numerusform>og %n í viðbót; sláðu inn til að finna hann</numerusform>
            <numerusform>og %n í viðbót; sláðu inn til að finna þá</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n row(s) saved</source>
        <translation>
            <numerusform>%n lína vistuð</numerusform>
            <numerusform>%n línur vistaðar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n sýndur</numerusform>
            <numerusform>%n sýndir</numerusform>
        </translation>
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
        <source>Add one person</source>
        <translation>Bæta við einum</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n virkur</numerusform>
            <numerusform>%n virkir</numerusform>
        </translation>
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
    <name>PartySection</name>
    <message>
        <source>Contract</source>
        <translation>Samningur</translation>
    </message>
    <message>
        <source>All signed today</source>
        <translation>Allir undirrituðu í dag</translation>
    </message>
    <message>
        <source>Parties of the contract</source>
        <translation>Aðilar samningsins</translation>
    </message>
    <message>
        <source>Name the parties</source>
        <translation>Skrá aðila</translation>
    </message>
    <message>
        <source>Signed today</source>
        <translation>Undirritað í dag</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Óundirritað</translation>
    </message>
    <message>
        <source>Signed {day}</source>
        <translation>Undirritað {day}</translation>
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
        <source>Next</source>
        <translation>Næst</translation>
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
    <name>PhraseField</name>
    <message>
        <source>What happened</source>
        <translation>Hvað gerðist</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Frasar</translation>
    </message>
    <message>
        <source>or type ; and its first letters, then Tab</source>
        <translation>eða sláðu inn ; og fyrstu stafina, svo Tab</translation>
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
        <source>The last day is before the first.</source>
        <translation>Síðasti dagur er á undan þeim fyrsta.</translation>
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
    <name>PlacementPanel</name>
    <message>
        <source>Mark month as not pai&amp;d</source>
        <translation>Merkja mánuð ógreid&amp;dan</translation>
    </message>
    <message>
        <source>Mark month as pai&amp;d</source>
        <translation>Merkja mánuð greid&amp;dan</translation>
    </message>
    <message>
        <source>The contract is in {file}.</source>
        <translation>Samningurinn er í {file}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opna</translation>
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
</context>
<context>
    <name>PlacementTab</name>
    <message>
        <source>Start &amp;placement…</source>
        <translation>&amp;Hefja starfsúrræði…</translation>
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
        <source>Open &amp;workplace</source>
        <translation>&amp;Opna vinnustað</translation>
    </message>
    <message>
        <source>A placement belongs to an enrolment.</source>
        <translation>Starfsúrræði tilheyrir skráningu.</translation>
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
    <name>Placements</name>
    <message>
        <source>from {day}</source>
        <translation>frá {day}</translation>
    </message>
    <message>
        <source>Past its planned end</source>
        <translation>Fram yfir áætluð lok</translation>
    </message>
    <message>
        <source>Under way, week {week} of {weeks}</source>
        <translation>Virkt, vika {week} af {weeks}</translation>
    </message>
    <message>
        <source>Under way, week {week}</source>
        <translation>Virkt, vika {week}</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Fram undan</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Útskrifaðir</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Óundirritað</translation>
    </message>
    <message>
        <source>Partly signed</source>
        <translation>Undirritað að hluta</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Undirritað</translation>
    </message>
    <message>
        <source>Signed, runs</source>
        <translation>Undirritað, í gildi</translation>
    </message>
    <message>
        <source>Paid {day}</source>
        <translation>Greitt {day}</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation>Gjaldfallið {day}</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Á gjalddaga {day}</translation>
    </message>
    <message>
        <source>Not paid, ended</source>
        <translation>Ekki greitt, lokið</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Áætlað</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Þátttakandi</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Vinnustaður</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Skrifstofa</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Stofnun</translation>
    </message>
    <message>
        <source>From week {week}</source>
        <translation>Frá viku {week}</translation>
    </message>
    <message>
        <source>Week {week}</source>
        <translation>Vika {week}</translation>
    </message>
    <message>
        <source>Weeks {first}–{last}</source>
        <translation>Vika {first}–{last}</translation>
    </message>
</context>
<context>
    <name>PlacementsTab</name>
    <message>
        <source>Placements</source>
        <translation>Starfsúrræði</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>Skrá samskipti</translation>
    </message>
    <message>
        <source>Log contact about the parti&amp;cipant…</source>
        <translation>Skrá samskipti um þátt&amp;takandann…</translation>
    </message>
    <message>
        <source>Nobody is placed here yet</source>
        <translation>Enginn er í starfsúrræði hér enn</translation>
    </message>
    <message>
        <source>A placement has its type, share and dates, the week, the support that fades, and its contract.</source>
        <translation>Starfsúrræði hefur tegund, hlutfall og dagsetningar, vikuna, stuðning sem dvínar og samning.</translation>
    </message>
    <message>
        <source>New placement</source>
        <translation>Nýtt starfsúrræði</translation>
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
    <name>PlanBars</name>
    <message>
        <source>v{revision} was printed to be signed. Its wording stays as it is now.</source>
        <translation>Útgáfa {revision} var prentuð til undirritunar. Orðalagið helst óbreytt héðan í frá.</translation>
    </message>
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
        <source>The signed copy is in. Say who signed it, so that the plan holds.</source>
        <translation>Undirritaða afritið er komið. Skráðu hver undirrituðu svo að áætlunin gildi.</translation>
    </message>
    <message>
        <source>Mark as signed</source>
        <translation>Merkja sem undirritaða</translation>
    </message>
    <message>
        <source>Let go to attach the signed copy.</source>
        <translation>Slepptu til að hengja undirritaða afritið við.</translation>
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
</context>
<context>
    <name>PlanComparing</name>
    <message>
        <source>Compare with v{revision}</source>
        <translation>Bera saman við útg. {revision}</translation>
    </message>
    <message>
        <source>Close comparison</source>
        <translation>Loka samanburði</translation>
    </message>
</context>
<context>
    <name>PlanComparison</name>
    <message>
        <source>Compare with</source>
        <translation>Bera saman við</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Fyrri breyting</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Næsta breyting</translation>
    </message>
    <message>
        <source>v{revision}</source>
        <translation>Útg. {revision}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n breyting</numerusform>
            <numerusform>%n breytingar</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Engar breytingar</translation>
    </message>
    <message>
        <source>Both revisions say the same.</source>
        <translation>Báðar útgáfur segja það sama.</translation>
    </message>
</context>
<context>
    <name>PlanCopies</name>
    <message>
        <source>Attach the signed copy</source>
        <translation>Hengja undirritaða afritið við</translation>
    </message>
    <message numerus="yes">
        <source>%n signed copies</source>
        <translation>
            <numerusform>%n undirritað afrit</numerusform>
            <numerusform>%n undirrituð afrit</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed copy, {pages}</source>
        <translation>Undirritað afrit, {pages}</translation>
    </message>
    <message>
        <source>Signed copy</source>
        <translation>Undirritað afrit</translation>
    </message>
    <message>
        <source>A draft has no signed copy. Print it first. Other files are added under Documents.</source>
        <translation>Drög eiga ekkert undirritað afrit. Prentaðu þau fyrst. Öðrum skrám er bætt við undir Skjöl.</translation>
    </message>
    <message>
        <source>Signed copy of {plan} v{revision}</source>
        <translation>Undirritað afrit af {plan}, útg. {revision}</translation>
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
        <source>Show first</source>
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
        <source>Attach signed copy</source>
        <translation>Hengja undirritað afrit við</translation>
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
        <source>Save the paper to sign as PDF…</source>
        <translation>Vista blaðið til undirritunar sem PDF…</translation>
    </message>
    <message>
        <source>Print a copy…</source>
        <translation>Prenta afrit…</translation>
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
        <source>Attach signed copy…</source>
        <translation>Hengja undirritað afrit við…</translation>
    </message>
    <message>
        <source>Compare revisions</source>
        <translation>Bera saman útgáfur</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Næsta breyting</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Fyrri breyting</translation>
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
        <source>Save the paper to sign as PDF…</source>
        <translation>Vista blaðið til undirritunar sem PDF…</translation>
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
    <name>PreviewHead</name>
    <message>
        <source>I have looked at this and it is right</source>
        <translation>Ég hef skoðað þetta og það er rétt</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n röð</numerusform>
            <numerusform>%n raðir</numerusform>
        </translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Lesa inn {file}</translation>
    </message>
    <message>
        <source>This is unusual: {what}</source>
        <translation>Þetta er óvenjulegt: {what}</translation>
    </message>
</context>
<context>
    <name>PreviewNotes</name>
    <message numerus="yes">
        <source>Not in this file (%n)</source>
        <translation>
            <numerusform>Ekki í þessari skrá (%n)</numerusform>
            <numerusform>Ekki í þessari skrá (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay as they are. Nothing is deleted.</source>
        <translation>Þau haldast óbreytt. Engu er eytt.</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {reason}</source>
        <translation>Röð {row}, {column}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Left out (%n)</source>
        <translation>
            <numerusform>Ekki lesið inn (%n)</numerusform>
            <numerusform>Ekki lesið inn (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Gott að vita</translation>
    </message>
    <message>
        <source>Row {row}: {why}</source>
        <translation>Röð {row}: {why}</translation>
    </message>
    <message numerus="yes">
        <source>Passed over (%n)</source>
        <translation>
            <numerusform>Sleppt (%n)</numerusform>
            <numerusform>Sleppt (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>All is clear</source>
        <translation>Allt er í lagi</translation>
    </message>
    <message>
        <source>Nothing in this list needs you.</source>
        <translation>Ekkert í þessum lista bíður þín.</translation>
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
        <source>Zoom, take the width there is</source>
        <translation>Stækkun, laga að breiddinni</translation>
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
    <message numerus="yes">
        <source>%n more page(s) are not shown here.</source>
        <translation>
            <numerusform>%n blaðsíða til viðbótar er ekki sýnd hér.</numerusform>
            <numerusform>%n blaðsíður til viðbótar eru ekki sýndar hér.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Blaðsíða {page} af {pages}</translation>
    </message>
</context>
<context>
    <name>PreviewRows</name>
    <message>
        <source>Show rows</source>
        <translation>Sýna raðir</translation>
    </message>
    <message>
        <source>Find a row</source>
        <translation>Finna röð</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Raðir listans</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Apply</source>
        <translation>Lesa inn</translation>
    </message>
    <message>
        <source>Nothing changes until you apply. A backup is made first, and the import can be undone.</source>
        <translation>Ekkert breytist fyrr en þú lest inn. Fyrst er tekið öryggisafrit og hægt er að afturkalla innlesturinn.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Athugasemdir</translation>
    </message>
    <message>
        <source>Save error rows</source>
        <translation>Vista villuraðir</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Dálkar</translation>
    </message>
    <message>
        <source>Leave the row out, or take it in</source>
        <translation>Sleppa röðinni eða taka hana með</translation>
    </message>
    <message>
        <source>Mend the cell</source>
        <translation>Laga reitinn</translation>
    </message>
    <message>
        <source>Apply {count}, leave {left}</source>
        <translation>Lesa inn {count}, sleppa {left}</translation>
    </message>
    <message>
        <source>Apply {count}</source>
        <translation>Lesa inn {count}</translation>
    </message>
    <message>
        <source>Note that nothing is new</source>
        <translation>Skrá að ekkert sé nýtt</translation>
    </message>
    <message>
        <source>No row is left out.</source>
        <translation>Engri röð er sleppt.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Ákveða</translation>
    </message>
    <message>
        <source>Confirm first that the unusual changes are right.</source>
        <translation>Staðfestu fyrst að óvenjulegu breytingarnar séu réttar.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Raðir</translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message>
        <source>Status</source>
        <translation>Staða</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Röð</translation>
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
        <translation>Þarf ákvörðun</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Sleppt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Tilbúið</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Sama</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Nýr þátttakandi</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Ekkert nýtt</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>Öll röðin</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tómt</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n reitur</numerusform>
            <numerusform>%n reitir</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Sleppt af þér</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Bæta við</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Úr skránni</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mitt</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>Spyrja síðar</translation>
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
    <name>ProgrammeDialog</name>
    <message>
        <source>Set the programme</source>
        <translation>Velja þjónustu</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Velja</translation>
    </message>
    <message numerus="yes">
        <source>For %n participant(s).</source>
        <translation>
            <numerusform>Fyrir %n þátttakanda.</numerusform>
            <numerusform>Fyrir %n þátttakendur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Þjónusta</translation>
    </message>
    <message>
        <source>Name of the new programme</source>
        <translation>Heiti nýrrar þjónustu</translation>
    </message>
    <message>
        <source>Choose a programme.</source>
        <translation>Veldu þjónustu.</translation>
    </message>
    <message>
        <source>Type the name of the new programme.</source>
        <translation>Skrifaðu heiti nýju þjónustunnar.</translation>
    </message>
    <message>
        <source>No programme</source>
        <translation>Engin þjónusta</translation>
    </message>
    <message>
        <source>A new one…</source>
        <translation>Ný…</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Skip</source>
        <translation>Sleppa</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>Spyrja síðar</translation>
    </message>
    <message>
        <source>Skip: {question}</source>
        <translation>Sleppa: {question}</translation>
    </message>
    <message>
        <source>Ask later: {question}</source>
        <translation>Spyrja síðar: {question}</translation>
    </message>
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
    <name>Reading</name>
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
        <source>upright line</source>
        <translation>lóðrétt strik</translation>
    </message>
    <message>
        <source>sheet {name}</source>
        <translation>blaðið {name}</translation>
    </message>
</context>
<context>
    <name>ReceiptItems</name>
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
        <source>Conflicts</source>
        <translation>Árekstrar</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Sleppt</translation>
    </message>
    <message>
        <source>Not in the file, untouched</source>
        <translation>Ekki í skránni, óbreytt</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation>Sleppt, og hvers vegna</translation>
    </message>
    <message>
        <source>Row {row}, {column}: “{value}”</source>
        <translation>Röð {row}, {column}: „{value}“</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Gott að vita</translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation>Röð fyrir röð</translation>
    </message>
    <message>
        <source>Edited since, and kept</source>
        <translation>Breytt síðan, og haldið</translation>
    </message>
    <message>
        <source>Something that is not there any more</source>
        <translation>Eitthvað sem er ekki lengur til</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>allt saman</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: they stand in the saved receipt</source>
        <translation>
            <numerusform>Og %n í viðbót: hún er í vistaðri kvittun</numerusform>
            <numerusform>Og %n í viðbót: þær eru í vistaðri kvittun</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody who is not there any more</source>
        <translation>Einhver sem er ekki lengur til</translation>
    </message>
    <message>
        <source>Row {row}, {name}</source>
        <translation>Röð {row}, {name}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>bætt við</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>both changed it, mine kept</source>
        <translation>báðir breyttu, mínu haldið</translation>
    </message>
    <message>
        <source>both changed it, theirs taken</source>
        <translation>báðir breyttu, þeirra tekið</translation>
    </message>
    <message>
        <source>both changed it, another value written</source>
        <translation>báðir breyttu, annað gildi skrifað</translation>
    </message>
    <message>
        <source>both changed it, and agree now</source>
        <translation>báðir breyttu og eru sammála núna</translation>
    </message>
    <message>
        <source>both changed it, waits for you</source>
        <translation>báðir breyttu, bíður þín</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ekkert</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>What became of the rows</source>
        <translation>Hvað varð um raðirnar</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Afturkalla innlesturinn</translation>
    </message>
    <message>
        <source>Save error rows</source>
        <translation>Vista villuraðir</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Vista kvittun</translation>
    </message>
    <message>
        <source>Open changed</source>
        <translation>Opna breytta</translation>
    </message>
    <message>
        <source>Back to Exchange</source>
        <translation>Til baka í Gagnaskipti</translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back, but for %n thing(s) edited since.</source>
        <translation>
            <numerusform>Innlesturinn var afturkallaður, nema %n atriði sem var breytt síðan.</numerusform>
            <numerusform>Innlesturinn var afturkallaður, nema %n atriði sem var breytt síðan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out {number}.xlsx</source>
        <translation>Sleppt {number}.xlsx</translation>
    </message>
    <message>
        <source>Receipt {number}.xlsx</source>
        <translation>Kvittun {number}.xlsx</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Kvittun {number}</translation>
    </message>
    <message>
        <source>No row is left out.</source>
        <translation>Engri röð er sleppt.</translation>
    </message>
    <message>
        <source>Nobody was changed.</source>
        <translation>Engum var breytt.</translation>
    </message>
    <message>
        <source>This import was taken back.</source>
        <translation>Þessi innlestur var afturkallaður.</translation>
    </message>
</context>
<context>
    <name>RecentCaseloads</name>
    <message>
        <source>Other caseloads</source>
        <translation>Aðrar málaskrár</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opna</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Fjarlægja af listanum</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjarlægja</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>ekki á sínum stað</translation>
    </message>
</context>
<context>
    <name>ReminderDialog</name>
    <message>
        <source>Add a follow-up or reminder</source>
        <translation>Bæta við eftirfylgd eða áminningu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Bæta við</translation>
    </message>
    <message numerus="yes">
        <source>For %n participant(s).</source>
        <translation>
            <numerusform>Fyrir %n þátttakanda.</numerusform>
            <numerusform>Fyrir %n þátttakendur.</numerusform>
        </translation>
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
    <message>
        <source>Choose one of those found, or empty the field.</source>
        <translation>Veldu eitthvað af því sem fannst eða tæmdu reitinn.</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename the file</source>
        <translation>Endurnefna skrána</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Endurnefna</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nafn</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Sláðu inn nafn.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Tilkynna vandamál</translation>
    </message>
    <message>
        <source>What to send when something is wrong</source>
        <translation>Hvað á að senda þegar eitthvað er að</translation>
    </message>
    <message>
        <source>It holds nothing of what you or others wrote. Copy it into a message and say in your own words what happened.</source>
        <translation>Hún inniheldur ekkert af því sem þú eða aðrir hafa skrifað. Afritaðu hana í skilaboð og segðu með eigin orðum hvað gerðist.</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Vista sem texta…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Loka</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Afrita</translation>
    </message>
</context>
<context>
    <name>ReportHead</name>
    <message>
        <source>Quarter</source>
        <translation>Ársfjórðungur</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Þjónusta</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Fyrir hvern</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Innri</translation>
    </message>
    <message>
        <source>As external</source>
        <translation>Ytri sýn</translation>
    </message>
    <message>
        <source>Working copy</source>
        <translation>Vinnueintak</translation>
    </message>
    <message>
        <source>External copy</source>
        <translation>Ytra eintak</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>Öll úrræði</translation>
    </message>
    <message>
        <source>Quarter report</source>
        <translation>Ársfjórðungsskýrsla</translation>
    </message>
</context>
<context>
    <name>ReportLists</name>
    <message>
        <source>Counted</source>
        <translation>Taldir</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>{figure}, {quarter}</source>
        <translation>{figure}, {quarter}</translation>
    </message>
    <message>
        <source>To mend before you send</source>
        <translation>Til að laga áður en þú sendir</translation>
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
        <translation>{dates} · bráðabirgðatölur þar til ársfjórðungnum lýkur</translation>
    </message>
    <message>
        <source>Exactly what the external copy shows: [c] hidden, [x] not known yet, [z] not applicable.</source>
        <translation>Nákvæmlega það sem ytra eintakið sýnir: [c] ekki birt, [x] ekki vitað enn, [z] á ekki við.</translation>
    </message>
    <message>
        <source>[c] fewer than {below}, or telling of them: hidden in the external copy</source>
        <translation>[c] færri en {below}, eða kemur upp um slíka tölu: ekki birt í ytra eintakinu</translation>
    </message>
    <message>
        <source>[x] not known yet, the days have not passed</source>
        <translation>[x] ekki vitað enn, dagarnir eru ekki liðnir</translation>
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
        <source>Reports</source>
        <translation>Skýrslur</translation>
    </message>
    <message>
        <source>Save working copy…</source>
        <translation>Vista vinnueintak…</translation>
    </message>
    <message>
        <source>Save external copy…</source>
        <translation>Vista ytra eintak…</translation>
    </message>
    <message>
        <source>Show what others see</source>
        <translation>Sýna það sem aðrir sjá</translation>
    </message>
    <message>
        <source>Show who is behind the figure</source>
        <translation>Sýna hverjir eru að baki tölunni</translation>
    </message>
    <message>
        <source>Set target</source>
        <translation>Setja markmið</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>Línurit eða tafla</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tölur</translation>
    </message>
    <message>
        <source>Chart and lists</source>
        <translation>Línurit og listar</translation>
    </message>
    <message>
        <source>Show the {count}</source>
        <translation>Sýna þau {count}</translation>
    </message>
    <message>
        <source>The external copy names nobody. Choose Internal to see who is behind a figure.</source>
        <translation>Ytra eintakið nefnir engan. Veldu Innri til að sjá hverjir eru að baki tölu.</translation>
    </message>
    <message>
        <source>The workbook is being written</source>
        <translation>Verið er að skrifa vinnubókina</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Restore a backup</source>
        <translation>Endurheimta öryggisafrit</translation>
    </message>
    <message>
        <source>Caseloads (*.virkni)</source>
        <translation>Málaskrár (*.virkni)</translation>
    </message>
    <message>
        <source>Go back to {backup}?</source>
        <translation>Fara aftur til {backup}?</translation>
    </message>
    <message>
        <source>What was written since then leaves the window. The present file is kept beside it under another name.</source>
        <translation>Það sem skrifað var síðan hverfur úr glugganum. Núverandi skrá er geymd við hliðina undir öðru heiti.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Endurheimta</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Halda núverandi</translation>
    </message>
    <message>
        <source>Keep the restored caseload as</source>
        <translation>Vista endurheimtu málaskrána sem</translation>
    </message>
</context>
<context>
    <name>RowDoings</name>
    <message>
        <source>Completed: {what}</source>
        <translation>Lokið: {what}</translation>
    </message>
    <message>
        <source>Cancelled: {what}</source>
        <translation>Fellt niður: {what}</translation>
    </message>
    <message>
        <source>Moved to {day}: {what}</source>
        <translation>Fært á {day}: {what}</translation>
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
    <name>SampleData</name>
    <message>
        <source>Inventing people… This takes a few seconds.</source>
        <translation>Bý til fólk… Það tekur nokkrar sekúndur.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Fjarlægja það</translation>
    </message>
    <message>
        <source>Close this caseload</source>
        <translation>Loka málaskránni</translation>
    </message>
    <message>
        <source>Invented people. Nothing here is real.</source>
        <translation>Tilbúið fólk. Ekkert hér er raunverulegt.</translation>
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
    <name>Saving</name>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Vinnubók (*.xlsx)</translation>
    </message>
    <message>
        <source>Text for spreadsheets (*.csv)</source>
        <translation>Texti fyrir töflureikni (*.csv)</translation>
    </message>
</context>
<context>
    <name>SectionDone</name>
    <message>
        <source>Mark section as done</source>
        <translation>Merkja kafla sem lokið</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Opna aftur</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>lokið {day}</translation>
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
    <name>Send</name>
    <message>
        <source>protected identity</source>
        <translation>verndaðar persónuupplýsingar</translation>
    </message>
    <message>
        <source>said no to telling the agency</source>
        <translation>hafnaði því að stofnunin fengi upplýsingar</translation>
    </message>
    <message>
        <source>took the consent back</source>
        <translation>afturkallaði samþykkið</translation>
    </message>
    <message>
        <source>no identity number</source>
        <translation>engin kennitala</translation>
    </message>
    <message>
        <source>taken out by you</source>
        <translation>tekið út af þér</translation>
    </message>
</context>
<context>
    <name>SendSide</name>
    <message>
        <source>Layout</source>
        <translation>Snið</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Hver fær hana</translation>
    </message>
    <message>
        <source>Why it is sent</source>
        <translation>Hvers vegna hún er send</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Ekki með</translation>
    </message>
    <message>
        <source>{count}, {reason}</source>
        <translation>{count}, {reason}</translation>
    </message>
    <message>
        <source>Columns that go</source>
        <translation>Dálkar sem fara</translation>
    </message>
    <message>
        <source>Column without a name</source>
        <translation>Dálkur án heitis</translation>
    </message>
</context>
<context>
    <name>SendTable</name>
    <message>
        <source>Goes</source>
        <translation>Fer</translation>
    </message>
    <message>
        <source>People and columns as they will stand in the file</source>
        <translation>Einstaklingar og dálkar eins og þeir verða í skránni</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>tekið út</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ekki spurð/ur</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>fer</translation>
    </message>
</context>
<context>
    <name>SendView</name>
    <message>
        <source>Prepare a file to send</source>
        <translation>Útbúa skrá til að senda</translation>
    </message>
    <message>
        <source>Only what you see here leaves the machine. The sending is registered.</source>
        <translation>Aðeins það sem þú sérð hér fer úr tölvunni. Sendingin er skráð.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Nánar</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Vista skrána</translation>
    </message>
    <message>
        <source>Back to Exchange</source>
        <translation>Til baka í Gagnaskipti</translation>
    </message>
    <message>
        <source>Report on the participants you referred</source>
        <translation>Skýrsla um þátttakendur sem þið vísuðuð</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n einstaklingur</numerusform>
            <numerusform>%n einstaklingar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n dálkur</numerusform>
            <numerusform>%n dálkar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept out</source>
        <translation>
            <numerusform>%n ekki með</numerusform>
            <numerusform>%n ekki með</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never asked about telling the agency: %n person(s).</source>
        <translation>
            <numerusform>Ekki verið spurð hvort stofnunin megi fá upplýsingar: %n einstaklingur.</numerusform>
            <numerusform>Ekki verið spurð hvort stofnunin megi fá upplýsingar: %n einstaklingar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be in the file.</source>
        <translation>Ekkert yrði í skránni.</translation>
    </message>
    <message>
        <source>Say first who gets it and why.</source>
        <translation>Segðu fyrst hver fær hana og hvers vegna.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Einstaklingar</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Hlutar stillinga</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Stillingar</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Þú</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Skrifstofa</translation>
    </message>
    <message>
        <source>Language and formats</source>
        <translation>Tungumál og snið</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Öryggisafrit</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Gagnaskipti</translation>
    </message>
</context>
<context>
    <name>SeveralActions</name>
    <message>
        <source>Participants</source>
        <translation>Þátttakendur</translation>
    </message>
</context>
<context>
    <name>SeveralBar</name>
    <message>
        <source>What can be done with those selected</source>
        <translation>Það sem gera má við valda</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n valinn</numerusform>
            <numerusform>%n valdir</numerusform>
        </translation>
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
    <name>ShareDialog</name>
    <message>
        <source>Change the share from a month on</source>
        <translation>Breyta starfshlutfalli frá mánuði</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Breyta</translation>
    </message>
    <message>
        <source>The share is {share} now. Months that were paid stay as they are.</source>
        <translation>Starfshlutfallið er nú {share}. Greiddir mánuðir haldast óbreyttir.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frá</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Starfshlutfall, %</translation>
    </message>
    <message>
        <source>Every month was paid already.</source>
        <translation>Allir mánuðir eru þegar greiddir.</translation>
    </message>
    <message>
        <source>Type whole percent, 1 to 100.</source>
        <translation>Sláðu inn heila prósentu, 1 til 100.</translation>
    </message>
    <message>
        <source>Month {number}, from {day}</source>
        <translation>Mánuður {number}, frá {day}</translation>
    </message>
    <message>
        <source>{share} is {amount} a month from then on; the grant comes to {total} in all.</source>
        <translation>{share} er {amount} á mánuði frá þeim tíma; styrkurinn verður alls {total}.</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
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
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dagur</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} without contact in {days}</source>
        <translation>{count} án samskipta í {days}</translation>
    </message>
    <message>
        <source>Exchange due {day}</source>
        <translation>Gagnaskipti fyrir {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n árekstur</numerusform>
            <numerusform>%n árekstrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ending soon</source>
        <translation>
            <numerusform>%n endar bráðum</numerusform>
            <numerusform>%n enda bráðum</numerusform>
        </translation>
    </message>
    <message>
        <source>To keep in mind</source>
        <translation>Hafa í huga</translation>
    </message>
    <message>
        <source>Decide conflicts</source>
        <translation>Ákveða um árekstra</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>Taka inn lista</translation>
    </message>
    <message>
        <source>Prepare file</source>
        <translation>Útbúa skrá</translation>
    </message>
    <message>
        <source>No list from the agency has been taken in yet.</source>
        <translation>Enginn listi frá stofnuninni hefur verið tekinn inn enn.</translation>
    </message>
    <message>
        <source>Last list: {sender}, {day}.</source>
        <translation>Síðasti listi: {sender}, {day}.</translation>
    </message>
    <message>
        <source>Last sent {day}.</source>
        <translation>Síðast sent {day}.</translation>
    </message>
    <message>
        <source>The next file was due {day}.</source>
        <translation>Næstu skrá átti að senda {day}.</translation>
    </message>
    <message>
        <source>The next file is due {day}.</source>
        <translation>Næstu skrá á að senda {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for a decision.</source>
        <translation>
            <numerusform>%n árekstur bíður ákvörðunar.</numerusform>
            <numerusform>%n árekstrar bíða ákvörðunar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Sýna allt ({count})</translation>
    </message>
    <message>
        <source>Show the first {count}</source>
        <translation>Sýna fyrstu {count}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Sýna færri</translation>
    </message>
    <message>
        <source>Notes about the workplace</source>
        <translation>Punktar um vinnustaðinn</translation>
    </message>
    <message>
        <source>When to call, which way in, whom to ask for</source>
        <translation>Hvenær á að hringja, hvaða inngang, eftir hverjum á að spyrja</translation>
    </message>
    <message>
        <source>Coach&apos;s private notes</source>
        <translation>Einkapunktar ráðgjafa</translation>
    </message>
    <message>
        <source>What only you need to remember</source>
        <translation>Það sem aðeins þú þarft að muna</translation>
    </message>
    <message>
        <source>May be shared with the employer.</source>
        <translation>Má deila með vinnuveitanda.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gott að vita</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Heimilisfang</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Staður</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Sími</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Fyrirtæki eða stofnun</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Kennitala fyrirtækis</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Geiri</translation>
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
    <name>SplitPanel</name>
    <message>
        <source>Not split</source>
        <translation>Engin</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kyn</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Aldur</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Skipta eftir</translation>
    </message>
    <message>
        <source>Hide counts below</source>
        <translation>Fela fjölda undir</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Skipting</translation>
    </message>
    <message>
        <source>This figure is not counted in people, so it cannot be split.</source>
        <translation>Þessi tala er ekki talin í einstaklingum og því er ekki hægt að skipta henni.</translation>
    </message>
    <message>
        <source>{figure}, {quarter}</source>
        <translation>{figure}, {quarter}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Fjöldi</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Af</translation>
    </message>
    <message>
        <source>Type a whole number from {least} to {most}.</source>
        <translation>Skrifaðu heila tölu frá {least} til {most}.</translation>
    </message>
</context>
<context>
    <name>StaffDialog</name>
    <message>
        <source>Change a coach</source>
        <translation>Breyta ráðgjafa</translation>
    </message>
    <message>
        <source>Add a coach</source>
        <translation>Bæta við ráðgjafa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Bæta við</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nafn</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Upphafsstafir</translation>
    </message>
    <message>
        <source>Share of full time, %</source>
        <translation>Starfshlutfall, %</translation>
    </message>
    <message>
        <source>Employer, if not this office</source>
        <translation>Vinnuveitandi, ef ekki þessi skrifstofa</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Sláðu inn nafn.</translation>
    </message>
    <message>
        <source>Type a share between 1 and 100.</source>
        <translation>Skrifaðu hlutfall á bilinu 1 til 100.</translation>
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
        <source>From</source>
        <translation>Frá</translation>
    </message>
    <message>
        <source>Type the day from which it holds.</source>
        <translation>Sláðu inn daginn sem þetta gildir frá.</translation>
    </message>
</context>
<context>
    <name>StageOfSeveralDialog</name>
    <message>
        <source>Change stage</source>
        <translation>Breyta áfanga</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Breyta</translation>
    </message>
    <message numerus="yes">
        <source>For %n participant(s).</source>
        <translation>
            <numerusform>Fyrir %n þátttakanda.</numerusform>
            <numerusform>Fyrir %n þátttakendur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Áfangi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frá</translation>
    </message>
    <message>
        <source>Choose a stage.</source>
        <translation>Veldu áfanga.</translation>
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
        <source>Other caseloads</source>
        <translation>Aðrar málaskrár</translation>
    </message>
    <message>
        <source>Have a caseload already?</source>
        <translation>Áttu málaskrá nú þegar?</translation>
    </message>
    <message>
        <source>Open a caseload…</source>
        <translation>Opna málaskrá…</translation>
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
        <source>Invented people, clearly marked. Remove them with one click.</source>
        <translation>Tilbúið fólk, greinilega merkt. Fjarlægðu það með einum smelli.</translation>
    </message>
    <message>
        <source>Used Virkni on another computer?</source>
        <translation>Hefurðu notað Virkni á annarri tölvu?</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Endurheimta öryggisafrit</translation>
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
        <source>Next, you choose where to keep the caseload.</source>
        <translation>Næst velurðu hvar málaskráin á að vera.</translation>
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
        <source>Go back</source>
        <translation>Til baka</translation>
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
        <source>Mon–Thu 8–12, Fri 8–10</source>
        <translation>mán–fim 8–12, fös 8–10</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Vinnutími</translation>
    </message>
    <message>
        <source>Support fades: weeks 1–2 alongside, 3–6 visits, then on demand</source>
        <translation>Stuðningur fjarar út: vika 1–2 hlið við hlið, 3–6 heimsóknir, síðan eftir þörfum</translation>
    </message>
    <message>
        <source>There is a contract from the first day</source>
        <translation>Samningur gildir frá fyrsta degi</translation>
    </message>
    <message>
        <source>Type days and hours like Mon–Thu 8–12, Fri 8–10.</source>
        <translation>Sláðu inn daga og tíma eins og mán–fim 8–12, fös 8–10.</translation>
    </message>
    <message>
        <source>That is {hours} hours; a full week has {full}.</source>
        <translation>Það eru {hours} klst.; full vika er {full}.</translation>
    </message>
    <message>
        <source>{hours} hours a week, {percent} of full time.</source>
        <translation>{hours} klst. á viku, {percent} af fullu starfi.</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Choose a list</source>
        <translation>Velja lista</translation>
    </message>
    <message>
        <source>Prepare a file to send</source>
        <translation>Útbúa skrá til að senda</translation>
    </message>
    <message>
        <source>Choose a file, drop it on the window, or paste it. You see every change before anything is saved.</source>
        <translation>Veldu skrá, slepptu henni á gluggann eða límdu hana. Þú sérð hverja breytingu áður en nokkuð vistast.</translation>
    </message>
    <message>
        <source>Conflicts, lists taken in and lists sent</source>
        <translation>Árekstrar, innlesnir listar og sendir listar</translation>
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
        <translation>Enginn listi hefur verið lesinn inn enn</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Lesið inn</translation>
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
        <source>Waiting for your decision</source>
        <translation>Bíður ákvörðunar þinnar</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Ákveða</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>mine {mine}, theirs {theirs}</source>
        <translation>mitt {mine}, þeirra {theirs}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ekkert</translation>
    </message>
    <message>
        <source>{rows} rows: {new} new, {changed} changed, {conflicts} conflicts, {refused} left out</source>
        <translation>Raðir: {rows}. Nýjar {new}, breyttar {changed}, árekstrar {conflicts}, sleppt {refused}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>afturkallað</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n einstaklingur</numerusform>
            <numerusform>%n einstaklingar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n dálkur</numerusform>
            <numerusform>%n dálkar</numerusform>
        </translation>
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
    <name>StepTrail</name>
    <message>
        <source>File</source>
        <translation>Skrá</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Dálkar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forskoðun</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Lesa inn</translation>
    </message>
    <message>
        <source>Step {step} of {steps}: {word}</source>
        <translation>Skref {step} af {steps}: {word}</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>Öllum skrefum er lokið</translation>
    </message>
</context>
<context>
    <name>SubjectChoice</name>
    <message>
        <source>Found</source>
        <translation>Fannst</translation>
    </message>
    <message>
        <source>Participant or workplace</source>
        <translation>Þátttakandi eða vinnustaður</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Sláðu inn nafn</translation>
    </message>
    <message>
        <source>About whom or which workplace</source>
        <translation>Um hvern eða hvaða vinnustað</translation>
    </message>
    <message>
        <source>About whom or which workplace, if any</source>
        <translation>Um hvern eða hvaða vinnustað, ef við á</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Breyta</translation>
    </message>
    <message>
        <source>Change whom it is about</source>
        <translation>Breyta um hvern þetta er</translation>
    </message>
    <message>
        <source>Nobody and no workplace is called {text}.</source>
        <translation>Enginn þátttakandi og enginn vinnustaður heitir {text}.</translation>
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
    <name>SupportDialog</name>
    <message>
        <source>Support plan</source>
        <translation>Stuðningsáætlun</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Bæta við skrefi</translation>
    </message>
    <message>
        <source>Another step begins in this week.</source>
        <translation>Annað skref hefst í þessari viku.</translation>
    </message>
</context>
<context>
    <name>SupportSection</name>
    <message>
        <source>Support plan</source>
        <translation>Stuðningsáætlun</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Breyta</translation>
    </message>
    <message>
        <source>Change the support plan</source>
        <translation>Breyta stuðningsáætlun</translation>
    </message>
    <message>
        <source>No support is planned yet.</source>
        <translation>Enginn stuðningur er áætlaður enn.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Áætlun</translation>
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
    <message>
        <source>Documents</source>
        <translation>Skjöl</translation>
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
        <source>Kind</source>
        <translation>Tegund</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Allar tegundir</translation>
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
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n skrá</numerusform>
            <numerusform>%n skrár</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} mín.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Skrá</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Kerfi</translation>
    </message>
    <message>
        <source>Signed copy of plan v{revision} attached</source>
        <translation>Undirritað afrit af áætlun, útg. {revision}, hengt við</translation>
    </message>
    <message>
        <source>File attached: {title}</source>
        <translation>Skrá hengd við: {title}</translation>
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
        <source>Reminder</source>
        <translation>Áminning</translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <translation>Ljú&amp;ka</translation>
    </message>
    <message>
        <source>Complete and &amp;log</source>
        <translation>Ljúka og &amp;skrá</translation>
    </message>
    <message>
        <source>Move to one &amp;day later</source>
        <translation>Færa um einn &amp;dag</translation>
    </message>
    <message>
        <source>Move to one &amp;week later</source>
        <translation>Færa um eina &amp;viku</translation>
    </message>
    <message>
        <source>&amp;Move to another day…</source>
        <translation>&amp;Færa á annan dag…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel this reminder</source>
        <translation>Fella þessa áminningu &amp;niður</translation>
    </message>
    <message>
        <source>&amp;Add reminder…</source>
        <translation>&amp;Bæta við áminningu…</translation>
    </message>
    <message>
        <source>Show what to keep in &amp;mind</source>
        <translation>Sýna það sem &amp;hafa skal í huga</translation>
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
        <source>Move to another day…</source>
        <translation>Færa á annan dag…</translation>
    </message>
    <message>
        <source>Open participant</source>
        <translation>Opna þátttakanda</translation>
    </message>
    <message>
        <source>Open workplace</source>
        <translation>Opna vinnustaðinn</translation>
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
        <source>Week {week}</source>
        <translation>Vika {week}</translation>
    </message>
    <message>
        <source>Week {week} · {overdue}, {today}</source>
        <translation>Vika {week} · {overdue}, {today}</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Til baka í daginn</translation>
    </message>
</context>
<context>
    <name>TodayRows</name>
    <message>
        <source>Show all {count}</source>
        <translation>Sýna allt ({count})</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Sýna færri</translation>
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
        <source>{contact} {day}</source>
        <translation>{contact} {day}</translation>
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
    <name>WeekSection</name>
    <message>
        <source>The week</source>
        <translation>Vikan</translation>
    </message>
    <message>
        <source>Weekend too</source>
        <translation>Helgin líka</translation>
    </message>
    <message>
        <source>{hours} hours a week, {percent} of full time.</source>
        <translation>{hours} klst. á viku, {percent} af fullu starfi.</translation>
    </message>
    <message>
        <source>No hours are agreed yet. Type them as 8-12, or 8-16:30/30 with a break of 30 minutes.</source>
        <translation>Enginn vinnutími er ákveðinn enn. Sláðu hann inn sem 8-12, eða 8-16:30/30 með 30 mínútna hléi.</translation>
    </message>
    <message>
        <source>The hours come to {percent}; the agreed share is {share}.</source>
        <translation>Vinnutíminn verður {percent}; umsamið starfshlutfall er {share}.</translation>
    </message>
    <message>
        <source>Type hours like 8-12 or 8-16:30/30.</source>
        <translation>Sláðu inn tíma eins og 8-12 eða 8-16:30/30.</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frí</translation>
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
    <name>WorkbookDialog</name>
    <message>
        <source>Save the external copy</source>
        <translation>Vista ytra eintakið</translation>
    </message>
    <message>
        <source>Save the working copy</source>
        <translation>Vista vinnueintakið</translation>
    </message>
    <message>
        <source>Workbook ({pattern})</source>
        <translation>Vinnubók ({pattern})</translation>
    </message>
</context>
<context>
    <name>WorkbookSaving</name>
    <message>
        <source>Writing {file}…</source>
        <translation>Skrifa {file}…</translation>
    </message>
    <message>
        <source>The external copy is in {file}. Small counts are hidden and it names no participant.</source>
        <translation>Ytra eintakið er í {file}. Litlar tölur eru ekki birtar og enginn þátttakandi er nefndur.</translation>
    </message>
    <message>
        <source>The workbook is in {file}. It names no participant.</source>
        <translation>Vinnubókin er í {file}. Hún nefnir engan þátttakanda.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Opna hana</translation>
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
    <name>WorkplaceDetailsDialog</name>
    <message>
        <source>Change details</source>
        <translation>Breyta upplýsingum</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Vinnustaður</translation>
    </message>
    <message>
        <source>Line of business, such as café or warehouse</source>
        <translation>Starfsemi, t.d. kaffihús eða vöruhús</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Heimilisfang</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Staður</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Sími</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Fyrirtæki eða stofnun</translation>
    </message>
    <message numerus="yes">
        <source>%n other workplace(s) belong(s) to this organisation too.</source>
        <translation>
            <numerusform>%n annar vinnustaður tilheyrir sama fyrirtæki.</numerusform>
            <numerusform>%n aðrir vinnustaðir tilheyra sama fyrirtæki.</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation number, if it is known</source>
        <translation>Kennitala fyrirtækis, ef hún er þekkt</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Geiri</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Nafn vantar.</translation>
    </message>
</context>
<context>
    <name>WorkplaceList</name>
    <message>
        <source>Workplaces</source>
        <translation>Vinnustaðir</translation>
    </message>
    <message>
        <source>Add workplace</source>
        <translation>Bæta við vinnustað</translation>
    </message>
    <message>
        <source>Find a workplace</source>
        <translation>Leita að vinnustað</translation>
    </message>
    <message>
        <source>Which workplaces</source>
        <translation>Hvaða vinnustaðir</translation>
    </message>
    <message>
        <source>No workplace is in this caseload yet</source>
        <translation>Enginn vinnustaður er í málaskránni enn</translation>
    </message>
    <message>
        <source>Employers whom you work with stand here: whom to talk to, what can be done there, who is placed there. A workplace is also added when a placement begins.</source>
        <translation>Hér eru vinnuveitendur sem þú vinnur með: við hvern á að tala, hvað er hægt að gera þar og hver er þar. Vinnustaður bætist líka við þegar starfsúrræði hefst.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Someone placed now</source>
        <translation>Einhver þar núna</translation>
    </message>
    <message numerus="yes">
        <source>No contact in %n day(s)</source>
        <translation>
            <numerusform>Engin samskipti í %n dag</numerusform>
            <numerusform>Engin samskipti í %n daga</numerusform>
        </translation>
    </message>
    <message>
        <source>No workplace fits “{text}”</source>
        <translation>Enginn vinnustaður passar við „{text}“</translation>
    </message>
    <message>
        <source>No workplace fits</source>
        <translation>Enginn vinnustaður passar</translation>
    </message>
    <message numerus="yes">
        <source>%n workplace(s) fit(s) among all.</source>
        <translation>
            <numerusform>%n vinnustaður passar meðal allra.</numerusform>
            <numerusform>%n vinnustaðir passa meðal allra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Sýna alla</translation>
    </message>
    <message>
        <source>Type the beginning of a name, an organisation, a town, a line of business or a number.</source>
        <translation>Sláðu inn upphaf nafns, fyrirtækis, staðar, starfsemi eða númers.</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Tæma reitinn</translation>
    </message>
</context>
<context>
    <name>WorkplacePanel</name>
    <message>
        <source>Log contact</source>
        <translation>Skrá samskipti</translation>
    </message>
    <message>
        <source>New placement</source>
        <translation>Nýtt starfsúrræði</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Hlutar síðunnar</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Starfsúrræði</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Tengiliðir</translation>
    </message>
    <message>
        <source>Tasks offered</source>
        <translation>Verkefni í boði</translation>
    </message>
    <message>
        <source>Access and environment</source>
        <translation>Aðgengi og umhverfi</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Athugasemdir</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Samningar</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Varðar</translation>
    </message>
    <message>
        <source>What can be done here, by whom, and what one has to manage. One line for each task reads best.</source>
        <translation>Hvað er hægt að gera hér, hverjum það hentar og hvað þarf að ráða við. Ein lína fyrir hvert verkefni er þægilegust.</translation>
    </message>
    <message>
        <source>Ways in, sound, light, standing or sitting, breaks, where one can be alone for a while.</source>
        <translation>Inngangar, hljóð, birta, staðið eða setið, hlé, hvar hægt er að vera í næði.</translation>
    </message>
</context>
<context>
    <name>WorkplaceWords</name>
    <message>
        <source>Contact persons</source>
        <translation>Tengiliðir</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Starfsúrræði</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Síðustu samskipti</translation>
    </message>
</context>
<context>
    <name>Workplaces</name>
    <message>
        <source>from {day}</source>
        <translation>frá {day}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>engin enn</translation>
    </message>
    <message>
        <source>today</source>
        <translation>í dag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>í gær</translation>
    </message>
    <message>
        <source>{all}, {now} now</source>
        <translation>{all}, þar af {now} virkt</translation>
    </message>
</context>
<context>
    <name>WorkplacesPage</name>
    <message>
        <source>Workplace</source>
        <translation>Vinnustaður</translation>
    </message>
    <message>
        <source>Workplaces</source>
        <translation>Vinnustaðir</translation>
    </message>
    <message>
        <source>New placement</source>
        <translation>Nýtt starfsúrræði</translation>
    </message>
</context>
<context>
    <name>YouSection</name>
    <message>
        <source>Your name or initials</source>
        <translation>Nafn þitt eða upphafsstafir</translation>
    </message>
    <message>
        <source>They stand on your notes and in the history.</source>
        <translation>Þau standa á skráningum þínum og í sögunni.</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Upphafsstafir þínir</translation>
    </message>
    <message>
        <source>Add me to the staff</source>
        <translation>Bæta mér í starfsliðið</translation>
    </message>
    <message>
        <source>Open a caseload to be matched to its staff.</source>
        <translation>Opnaðu málaskrá til að tengjast starfsliði hennar.</translation>
    </message>
    <message>
        <source>In the staff of this office: {name}.</source>
        <translation>Í starfsliði skrifstofunnar: {name}.</translation>
    </message>
    <message>
        <source>Nobody in the staff of this office has this name or these initials.</source>
        <translation>Enginn í starfsliði skrifstofunnar hefur þetta nafn eða þessa upphafsstafi.</translation>
    </message>
    <message>
        <source>Without a name, your notes say only when they were written.</source>
        <translation>Án nafns segja skráningar þínar aðeins hvenær þær voru skrifaðar.</translation>
    </message>
    <message>
        <source>Type one to four letters; the initials before still hold.</source>
        <translation>Skrifaðu einn til fjóra stafi; fyrri upphafsstafir gilda enn.</translation>
    </message>
</context>
<context>
    <name>_AllMenus</name>
    <message>
        <source>Filters: {count}</source>
        <translation>Síur: {count}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Síur</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Hreinsa síur</translation>
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
    <name>_Days</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>fyrir %n degi</numerusform>
            <numerusform>fyrir %n dögum</numerusform>
        </translation>
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
        <source>no coach</source>
        <translation>ráðgjafa vantar</translation>
    </message>
    <message numerus="yes">
        <source>%n empty text(s)</source>
        <translation>
            <numerusform>%n texti er auður</numerusform>
            <numerusform>%n textar eru auðir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) without a step</source>
        <translation>
            <numerusform>%n markmið án skrefs</numerusform>
            <numerusform>%n markmið án skrefs</numerusform>
        </translation>
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
    <name>_StepFields</name>
    <message>
        <source>step {number}</source>
        <translation>skref {number}</translation>
    </message>
    <message>
        <source>From week</source>
        <translation>Frá viku</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stig</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>Mínútur á viku</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Með orðum</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjarlægja</translation>
    </message>
    <message>
        <source>Min a week</source>
        <translation>Mín. á viku</translation>
    </message>
    <message>
        <source>Type a week, such as 3.</source>
        <translation>Sláðu inn viku, til dæmis 3.</translation>
    </message>
    <message>
        <source>Type whole minutes.</source>
        <translation>Sláðu inn heilar mínútur.</translation>
    </message>
</context>
<context>
    <name>_StepRow</name>
    <message>
        <source>now</source>
        <translation>núna</translation>
    </message>
    <message>
        <source>{planned} min a week planned, {given} given</source>
        <translation>{planned} mín. á viku áætlaðar, {given} veittar</translation>
    </message>
    <message>
        <source>{planned} min a week planned</source>
        <translation>{planned} mín. á viku áætlaðar</translation>
    </message>
    <message>
        <source>{given} min a week given</source>
        <translation>{given} mín. á viku veittar</translation>
    </message>
</context>
<context>
    <name>_TabBar</name>
    <message>
        <source>Earlier tabs</source>
        <translation>Fyrri flipar</translation>
    </message>
    <message>
        <source>Later tabs</source>
        <translation>Síðari flipar</translation>
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
        <source>Record consent</source>
        <translation>Skrá samþykki</translation>
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
        <source>Assign coach to several</source>
        <translation>Skipa ráðgjafa fyrir fleiri</translation>
    </message>
    <message>
        <source>Change stage of several</source>
        <translation>Breyta áfanga fleiri</translation>
    </message>
    <message>
        <source>Set programme of several</source>
        <translation>Velja þjónustu fyrir fleiri</translation>
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
        <source>Keep draft</source>
        <translation>Geyma drög</translation>
    </message>
    <message>
        <source>Add follow-up</source>
        <translation>Bæta við eftirfylgd</translation>
    </message>
    <message>
        <source>Add follow-up for several</source>
        <translation>Bæta við eftirfylgd fyrir fleiri</translation>
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
        <source>Mark section as done</source>
        <translation>Merkja kafla sem lokið</translation>
    </message>
    <message>
        <source>Open section again</source>
        <translation>Opna kafla aftur</translation>
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
        <source>Make a goal of an answer</source>
        <translation>Gera svar að markmiði</translation>
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
        <source>Attach file</source>
        <translation>Hengja skrá við</translation>
    </message>
    <message>
        <source>Rename file</source>
        <translation>Endurnefna skrá</translation>
    </message>
    <message>
        <source>Remove file</source>
        <translation>Fjarlægja skrá</translation>
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
        <source>Remove contact person</source>
        <translation>Fjarlægja tengilið</translation>
    </message>
    <message>
        <source>Change notes about workplace</source>
        <translation>Breyta punktum um vinnustað</translation>
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
        <source>Name the parties of a contract</source>
        <translation>Skrá aðila samnings</translation>
    </message>
    <message>
        <source>Record a party&apos;s signature</source>
        <translation>Skrá undirritun aðila</translation>
    </message>
    <message>
        <source>Mark month of grant as paid</source>
        <translation>Merkja styrkmánuð greiddan</translation>
    </message>
    <message>
        <source>Mark month of grant as not paid</source>
        <translation>Merkja styrkmánuð ógreiddan</translation>
    </message>
    <message>
        <source>Change share of a contract</source>
        <translation>Breyta starfshlutfalli í samningi</translation>
    </message>
    <message>
        <source>Change working hours</source>
        <translation>Breyta vinnutíma</translation>
    </message>
    <message>
        <source>Change support plan</source>
        <translation>Breyta stuðningsáætlun</translation>
    </message>
    <message>
        <source>Plan check-ins</source>
        <translation>Skipuleggja stöðumat</translation>
    </message>
    <message>
        <source>Make a list to send</source>
        <translation>Útbúa lista til að senda</translation>
    </message>
    <message>
        <source>Change office</source>
        <translation>Breyta skrifstofu</translation>
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
        <source>Set target</source>
        <translation>Setja markmið</translation>
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
        <source>This type runs {most} months at most, not {months}. Nothing was changed.</source>
        <translation>Þessi tegund gildir í mesta lagi {most} mánuði, ekki {months}. Engu var breytt.</translation>
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
        <source>Type a number of days between 1 and 365. What was there before still holds.</source>
        <translation>Skrifaðu fjölda daga á bilinu 1 til 365. Það sem var fyrir gildir enn.</translation>
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
        <source>Month {month} is paid already. Nothing was changed.</source>
        <translation>Mánuður {month} er þegar greiddur. Engu var breytt.</translation>
    </message>
    <message>
        <source>Month {month} begins after the placement ended. Nothing was changed.</source>
        <translation>Mánuður {month} hefst eftir að starfsúrræðinu lauk. Engu var breytt.</translation>
    </message>
    <message>
        <source>Month {month} has not come yet, so it is not paid. Nothing was changed.</source>
        <translation>Mánuður {month} er ekki kominn og því ekki greiddur. Engu var breytt.</translation>
    </message>
    <message>
        <source>Month {month} is not paid. Nothing was changed.</source>
        <translation>Mánuður {month} er ekki greiddur. Engu var breytt.</translation>
    </message>
    <message>
        <source>The share of full time is 1 to 100 percent, not {share}. Nothing was changed.</source>
        <translation>Starfshlutfall er 1 til 100 prósent, ekki {share}. Engu var breytt.</translation>
    </message>
    <message>
        <source>Month {month} is paid already. Choose a later one; nothing was changed.</source>
        <translation>Mánuður {month} er þegar greiddur. Veldu síðari mánuð; engu var breytt.</translation>
    </message>
    <message>
        <source>The full amount of this grant is not known, so no share of it can be computed.</source>
        <translation>Full upphæð styrksins er ekki þekkt og því er ekki hægt að reikna hlutfall af henni.</translation>
    </message>
    <message>
        <source>This contract brings no grant. Nothing was changed.</source>
        <translation>Samningnum fylgir enginn styrkur. Engu var breytt.</translation>
    </message>
    <message>
        <source>This contract has {months} months, not a month {month}. Nothing was changed.</source>
        <translation>Samningurinn er {months} mánuðir, enginn mánuður {month}. Engu var breytt.</translation>
    </message>
    <message>
        <source>The grant stays as it was agreed. Change the share under Grant, from the month in which it changes.</source>
        <translation>Styrkurinn helst eins og samið var um. Breyttu starfshlutfalli undir Styrkur, frá þeim mánuði sem það breytist.</translation>
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
        <source>{text} is not the id of a contract. virkni participant CASELOAD ID --json lists someone&apos;s contracts; nothing was changed.</source>
        <translation>{text} er ekki auðkenni samnings. virkni participant MÁLASKRÁ ID --json sýnir samninga; engu var breytt.</translation>
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
        <source>Left out by the person who took the list in.</source>
        <translation>Sleppt af þeim sem las listann inn.</translation>
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
        <source>“{text}” is not a date. Nothing was changed.</source>
        <translation>„{text}“ er ekki dagsetning. Engu var breytt.</translation>
    </message>
    <message>
        <source>No support is planned yet. Plan its steps first; nothing was changed.</source>
        <translation>Enginn stuðningur er áætlaður enn. Settu upp skrefin fyrst; engu var breytt.</translation>
    </message>
    <message>
        <source>A consent cannot be given on a day to come. Check the day; nothing was changed.</source>
        <translation>Samþykki verður ekki veitt á degi sem er ekki kominn. Athugaðu daginn; engu var breytt.</translation>
    </message>
    <message>
        <source>Something newer is recorded on {day} already. Choose that day or a later one; nothing was changed.</source>
        <translation>Eitthvað nýrra er þegar skráð {day}. Veldu þann dag eða síðari; engu var breytt.</translation>
    </message>
    <message>
        <source>Say who the list is for and why it is sent. Nothing was written or sent.</source>
        <translation>Segðu fyrir hvern listinn er og hvers vegna hann er sendur. Ekkert var skrifað eða sent.</translation>
    </message>
    <message>
        <source>{name} is damaged in this caseload. Take it from a backup, or attach the paper again; nothing else was touched.</source>
        <translation>{name} er skemmd í þessari málaskrá. Sæktu hana í öryggisafrit eða hengdu blaðið aftur við; engu öðru var breytt.</translation>
    </message>
    <message>
        <source>Type a name for the file. It keeps the one it has until then.</source>
        <translation>Sláðu inn nafn á skrána. Hún heldur sínu nafni þangað til.</translation>
    </message>
    <message>
        <source>Say to whom or to which workplace the file belongs; nothing was changed.</source>
        <translation>Tilgreindu hvaða þátttakanda eða vinnustað skráin tilheyrir; engu var breytt.</translation>
    </message>
    <message>
        <source>{name} is here already, as “{title}”. Nothing was added.</source>
        <translation>{name} er þegar hér, sem „{title}“. Engu var bætt við.</translation>
    </message>
    <message>
        <source>That question has no answer to make a goal of. Answer it first; nothing was changed.</source>
        <translation>Þessi spurning á ekkert svar til að gera að markmiði. Svaraðu henni fyrst; engu var breytt.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB. Scan it in black and white or with fewer dots per inch, and attach that; nothing was changed.</source>
        <translation>{name} er stærri en {most} MB. Skannaðu í svarthvítu eða með minni upplausn og hengdu það við; engu var breytt.</translation>
    </message>
    <message>
        <source>{name} is empty. Save or scan it again, and attach that; nothing was changed.</source>
        <translation>{name} er tóm. Vistaðu eða skannaðu aftur og hengdu það við; engu var breytt.</translation>
    </message>
    <message>
        <source>{name} is not a PDF, a picture or a text document, whatever its name says. Save it as PDF and attach that; nothing was changed.</source>
        <translation>{name} er hvorki PDF, mynd né textaskjal, hvað sem nafnið segir. Vistaðu sem PDF og hengdu það við; engu var breytt.</translation>
    </message>
    <message>
        <source>Type the name of the programme. Nothing was changed.</source>
        <translation>Skrifaðu heiti þjónustunnar. Engu var breytt.</translation>
    </message>
    <message>
        <source>The week comes to {hours} hours; full time is {full}. Shorten a day; nothing was changed.</source>
        <translation>Vikan verður {hours} klst.; fullt starf er {full}. Styttu einn dag; engu var breytt.</translation>
    </message>
    <message>
        <source>The week has {hours} hours, {percent} percent of full time; the agreed share is {share} percent.</source>
        <translation>Vikan er {hours} klst., {percent} prósent af fullu starfi; umsamið starfshlutfall er {share} prósent.</translation>
    </message>
    <message>
        <source>Support has come to {minutes} minutes a week lately, as at level {level}; level {planned} is planned.</source>
        <translation>Stuðningur hefur undanfarið verið {minutes} mínútur á viku, eins og á stigi {level}; stig {planned} er áætlað.</translation>
    </message>
    <message>
        <source>No contact at the workplace is written down for {weeks} weeks.</source>
        <translation>Engin samskipti á vinnustað hafa verið skráð í {weeks} vikur.</translation>
    </message>
    <message>
        <source>Two steps begin on the same day. Nothing was changed.</source>
        <translation>Tvö skref hefjast sama dag. Engu var breytt.</translation>
    </message>
    <message>
        <source>Support has the levels 0 to 5, not {level}. Nothing was changed.</source>
        <translation>Stuðningur hefur stig 0 til 5, ekki {level}. Engu var breytt.</translation>
    </message>
    <message>
        <source>Minutes a week cannot be less than none. Nothing was changed.</source>
        <translation>Mínútur á viku geta ekki verið færri en engar. Engu var breytt.</translation>
    </message>
    <message>
        <source>A step begins before the placement ({first}) does. Nothing was changed.</source>
        <translation>Skref hefst áður en starfsúrræðið hefst ({first}). Engu var breytt.</translation>
    </message>
    <message>
        <source>A target is a whole number from 0 up. Type another; nothing was changed.</source>
        <translation>Markmið er heil tala frá 0. Skrifaðu aðra; engu var breytt.</translation>
    </message>
    <message>
        <source>The plan was changed while it was printed, so that paper does not count. Throw it away and print again; nothing was lost.</source>
        <translation>Áætluninni var breytt meðan hún prentaðist og það blað gildir því ekki. Hentu því og prentaðu aftur; ekkert glataðist.</translation>
    </message>
    <message>
        <source>{name} in {folder} is not there any more. Plug the stick in again or put the folder back; what was saved before is untouched.</source>
        <translation>{name} í {folder} er ekki lengur til staðar. Settu lykilinn aftur í eða færðu möppuna til baka; það sem áður var vistað er óbreytt.</translation>
    </message>
    <message>
        <source>{name} may not be written any more. Ask for access to {folder}, or take the write protection away; what was saved before is untouched.</source>
        <translation>Ekki má lengur skrifa í {name}. Biddu um aðgang að {folder} eða taktu skrifvörnina af; það sem áður var vistað er óbreytt.</translation>
    </message>
    <message>
        <source>The caseload has changed since {name} was compared with it. The list is compared anew; look at it again. Nothing was changed.</source>
        <translation>Málaskráin hefur breyst síðan {name} var borið saman við hana. Listinn er borinn saman að nýju; skoðaðu hann aftur. Engu var breytt.</translation>
    </message>
    <message>
        <source>{name} cannot be shown: it is damaged or locked with a password. Save it again without one, and attach that; nothing was changed.</source>
        <translation>{name} er ekki hægt að sýna: skráin er skemmd eða læst með lykilorði. Vistaðu hana aftur án þess og hengdu við; engu var breytt.</translation>
    </message>
    <message>
        <source>{name} cannot be shown: the picture is damaged or too large. Scan or take it again, and attach that; nothing was changed.</source>
        <translation>{name} er ekki hægt að sýna: myndin er skemmd eða of stór. Skannaðu eða taktu hana aftur og hengdu við; engu var breytt.</translation>
    </message>
    <message>
        <source>The printer {name} did not take the paper. See whether it is on and connected, or save the paper as PDF; nothing was changed.</source>
        <translation>Prentarinn {name} tók ekki við blaðinu. Athugaðu hvort kveikt er á honum og hann tengdur, eða vistaðu blaðið sem PDF; engu var breytt.</translation>
    </message>
</context>
</TS>
