<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="is" sourcelanguage="en">
<context>
    <name>IdentityBar</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity number, hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InlineBar</name>
    <message>
        <source>Hide this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivateNote</name>
    <message>
        <source>Never printed. Hidden in Share view.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordChip</name>
    <message>
        <source>Remove {word}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New word: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Register participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change enrolment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close enrolment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record days used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record livelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reschedule follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete and log follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revise plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard plan draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print plan for signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add workplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change workplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add staff member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change staff member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is enrolled already. Close that enrolment first; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This enrolment is closed already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose why the enrolment ends. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count of days cannot be below 0. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day ({last}) is before the first ({first}). Check the dates; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} has not come yet. Choose today or a day before; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This follow-up was completed or cancelled already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no time of day. Type it as 09:30; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whom or which workplace the note is about. Your words are still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note has no words yet. Type some; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note tells what has happened, and {day} has not come yet. Choose an earlier day; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the member of staff. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a member of staff with this name already. Choose that one; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone in this caseload has this identity number already. Look for it in the list; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, or register the person as anonymous. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” contains what cannot be printed: {characters}. Write it in other letters or in words, and print again. Nothing was printed or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged or not whole. Ask the sender for it again, or open it in a spreadsheet program and save it anew; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is protected with a password. Open it in a spreadsheet program, save it without the password and choose that file; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would swell far beyond what a list holds when unpacked, and was left unopened. Ask the sender for the list as CSV; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds two parts of the same name, so that two programs would read it differently. Open it in a spreadsheet program, save it anew and choose that file; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} defines XML entities of its own, which no spreadsheet program writes, and was left unopened. Check who sent it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} was read as {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a date that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say its encoding; it was read as {encoding}. Check å, ä, ö, ð, þ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some letters could not be read and are shown as �.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters such as å and ö were already damaged before the file was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leading zero was lost in the spreadsheet and was put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number has nine digits; one is missing. Ask the sender for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet shortened the number and lost digits. Ask the sender for the column as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number was written with an exponent; no digit was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} may mean thousands or decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a share in percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} was read as {percent} percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a code of {width} digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name} took longer than {seconds} seconds and was stopped. Ask the sender for the list as CSV, or for a smaller part of it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs more memory than a list may. Ask the sender for the list as CSV, or for a smaller part of it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title above the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a PDF document, not a table. Ask the sender for a spreadsheet or a CSV file; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a picture, not a table. Ask the sender for a spreadsheet or a CSV file; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a text document, not a table. Ask for a spreadsheet or a CSV file; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a packed file. Unpack it and choose the spreadsheet inside; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a caseload or another database, not a list. Open a caseload from the start page; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a web page, XML or JSON, whatever its name says. Open it in a spreadsheet program, save it as XLSX and choose that file; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a spreadsheet of a format that is no longer in use. Open it in a spreadsheet program, save it as XLSX and choose that file; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is neither a spreadsheet nor a text file. Check that it is the right one and that it arrived whole; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty. Ask the sender for the list again, or choose another file; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not there any more. Choose the file again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder. Choose the file inside it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read from its place ({reason}). Check the disk or the stick, close the file in other programs and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no table: no row of names with rows of values below it. Check that it is the right file; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No header row was found; the columns have no names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some cells stand in columns without a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row of values below the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several tables stand beside each other; only the first one was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has a cell so long that it is no table. Check that it is the right file; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is never closed, so quotation marks were read as ordinary text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook contains macros. They were not run; only the cells were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet {sheet} is hidden in the workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the sheet {sheet} was read. These hold something too: {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden sheets were not read: {hidden}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no sheet named {sheet}. Choose one of these: {sheets}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds something only on hidden sheets: {hidden}. Choose the sheet by its name if it is the right one; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no cell with anything in it. Ask the sender for the list again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than a list may be ({rows} rows, {columns} columns). Ask the sender for a smaller part of it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” is not among the answers to choose from. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” is neither yes nor no. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” is not a number. Type figures only, for example 7,5. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” is not a date. Type it as year-month-day. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no placement type called {name}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No amount is known for “{name}” on {day}. Add it to the rules of the jurisdiction. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no jurisdiction “{name}”; choose one of {known}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template {name} has no section {section}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template {name} has no question {question}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template called {name}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template {name} cannot be used: {problem}. Correct it and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an identity number, or choose that there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number of the kind expected here ({kinds}). Check its digits; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number names a date that does not exist, {date}. Check it with the person; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number names a birth after today, in {year}. Check it with the person; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year has two digits and was read as {year}: the person would be {age} years old. Is it right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No person is given the serial number 000. Is it mistyped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit does not match. Is a digit mistyped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit does not match. Is a digit mistyped, or was the number issued after 18 February 2026?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants without a stage at the end of the period: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants without a coach at the end of the period: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants who left in the period without a reason: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants who left before they were enrolled: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placements that ended in the period without a reason: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training contracts whose agreement is not recorded: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a quarter. Write the year and the quarter, such as 2026-Q3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged ({reason}). Use another backup; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there already. Choose another name; the file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not found. Check the folder and the name; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was made by an older version (schema {version}). Open it once in the window to bring it up to date; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a caseload. Choose a file that ends in .virkni; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was made by a newer version of Virkni (schema {version}). Install that version to open it; the file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is open read-only. Open it for writing first; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan was printed, so its wording stays as it is. Make the next revision to change it; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged. Restore the newest backup (virkni restore BACKUP CASELOAD); the damaged file was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Free some space and do it again; what was saved before is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be reached or written. Is the stick or folder still there? What was saved before is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is busy in another program. Close it there and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so {name} was not written. Free some space and try again; what was there before is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may not be written or read here. Choose another folder, or ask for access; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written or read ({reason}). Check the disk or the stick and try again; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is already open: {who} on {machine}, since {since}. Close it there first, or open it read-only; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not in this caseload any more. Look for it again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
