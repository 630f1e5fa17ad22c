# The words of the simulated desk.
# Variables become the arguments of functions, in the order of the alphabet.

## Shared

date = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
elsewhere = On another computer ({ $browser }): { $what }
secret-pin1 = PIN1
secret-pin2 = PIN2
secret-puk = PUK
purpose-login = log in
purpose-sign = sign
level-low = low
level-substantial = substantial
level-high = high
standing-valid = valid
standing-expired = expired
standing-suspended = suspended
standing-revoked = revoked
document-valid = valid
document-expired = expired
method-eid = eID card
method-smart-id = Smart-ID

## Phases: the three parts of the key and the three side marks

phase-identification = Identification
    .letter = ID
phase-authentication = Authentication
    .letter = AuthN
phase-authorization = Authorization
    .letter = AuthZ
phase-signature = Signature
    .letter = Sign
phase-safety = Safety
    .letter = Safe
phase-audit = Audit
    .letter = Audit

## Parties in the X-ray

party-reader = Card reader
party-vendor-smart-id = Smart-ID server
party-authority = Certificate register
party-registers = Registers

## Pages

page-home = E-services
    .text = Choose a service and log in.
page-methods = How will you log in?
    .text = Choose the means with which you will prove who you are.
page-card-wait = Follow the card reader’s window
    .text = Enter PIN1 in that window only. There is nothing to type on this page.
page-account = Logging in with { $method }
    .text = Enter your personal code. After that a verification code will appear here.
page-control-code = Compare the verification code
    .text = Your phone must show the same code. If the codes differ, reject the request.
page-roles = In which role will you act?
    .text = Each role has rights of its own.
page-rights = You have the right to use this service
page-denied = You do not have the right to use this service
page-denied-role = The portal knows who you are, but the service is not available in this role.
page-denied-level = The portal knows who you are, but this service needs a more secure means of logging in.
page-service-text = Check the details and submit the application.
page-service-missing = Enter the code of the client in whose name you are applying.
page-receipt = Your application has been received
page-receipt-open = The application is not yet recorded in the service management system.
page-receipt-done = The application is recorded in the service management system.
page-logged-out = You have logged out of the portal
    .text = The session is closed. If you logged in with a card, take it out of the reader.
page-failed = The login failed
line-service = Service: { $service }
line-holder = To the system you are: { $who }
line-role = Role: { $role }
line-applicant = Applicant: { $who }
line-client = In the name of: { $who }
line-submitted-by = Submitted by: { $who }
failure-cancelled = The card reader’s window was closed.
failure-card-removed = The card was taken out before the login was finished.
failure-other-card = The card that the chosen certificate belongs to is not in the reader.
failure-blocked = PIN1 is blocked, because a wrong code was entered too many times.
failure-no-reader = This computer has no card reader.
failure-certificate-valid = The certificate is valid.
failure-certificate-expired = The certificate is not valid: it has expired.
failure-certificate-suspended = The certificate is not valid: it has been suspended.
failure-certificate-revoked = The certificate is not valid: it has been revoked.
failure-rejected = The request was rejected on the phone.
failure-timed-out = Nobody answered in time.
failure-unknown-account = There is no account with this code.

## Buttons and fields on pages

button-log-in = Log in: { $service }
button-cancel = Cancel
button-again = Try again
button-open = Open: { $service }
button-want = Another service: { $service }
button-submit = Submit
button-record = Record in the service management system
button-log-out = Log out
button-home = To the first page
field-account = Personal code
    .confirm = Continue
field-client = The client’s personal code
    .confirm = Enter the client

## The card reader’s window

window-name = Card software
window-insert = Insert a card into the reader
window-choose = Choose a certificate
    .text = Choose the one with your first name and surname.
window-asking = Reading the card …
window-code = Enter { $secret }
window-pin1-length = PIN1 has four digits.
window-pin2-length = PIN2 has six digits.
window-tries = { PLURAL($n) ->
    [one] { $n } try left.
   *[other] { $n } tries left.
}
window-unblock = Unblock { $secret }
    .text = Enter the PUK from the PIN envelope.
window-unblock-assumed = An assumption of the simulation: the PUK has eight digits and three tries, and it sets a new PIN at the same time.

## The phone

request-login = Confirm the login
request-sign = Confirm the signature
request-text = Compare the code with the one on the screen. If the codes differ, or you have not started anything, reject it.
request-asker = Requested by: { $asker }

## Things

thing-place-you = With you
thing-place-other = Held by { $who }
thing-place-reader = In the card reader
thing-name-on-card = Name on the card
thing-holder = Issued to
thing-until = Valid until
thing-app = App
form-title = Mandate form
form-blank = The form is blank.
form-service = Service: { $service }
form-unsigned = Not signed yet.
form-signed-by = Signed by: { $who }
form-filed = In the file.
list-title = List of authorised e-services
list-yes = { $service }: on the list
list-no = { $service }: not on the list
list-assumed = The list is an assumption of the simulation. The real one is in your centre’s own rules.

## Acts: what a screen reader’s user hears

do-open = Open the address: { $address }
do-close-page = Close the page
do-insert = Put into the reader: { $card }
do-take-card = Take out of the reader: { $card }
do-choose = Choose the certificate: { $certificate }
do-type = { $secret } keypad: { $carrier }
do-close-window = Close the reader’s window
do-unblock = Unblock { $secret }: { $card }
do-reject = Reject the request: { $app }
do-examine = Look closely at: { $document }
do-consult = Look up the list of authorised e-services
do-fill = Fill in the mandate form: { $service }
do-file = Put the form into the file
do-read-aloud = Read the application aloud: { $service }
do-give = Give: { $thing }. To: { $who }
do-give-back = Give back: { $thing }. To: { $who }
do-wait = Wait a while
do-leave = Leave

## What happened

event-opened-you = You opened the address { $address }.
event-opened-other = { $who } opened the address { $address }.
event-method-you = You chose the means: { $method }.
event-method-other = { $who } chose the means: { $method }.
event-entered-account-you = On the page { $address } you entered a code. It belongs to: { $holder }.
event-entered-account-other = On the page { $address } { $who } entered a code. It belongs to: { $holder }.
event-entered-client-you = You entered the client in the application: { $holder }.
event-entered-client-other = { $who } entered the client in the application: { $holder }.
event-page-closed-you = You closed the page.
event-page-closed-other = { $who } closed the page.
event-card-inserted-you = You put into the reader: { $card }.
event-card-inserted = Put into the reader: { $card }.
event-card-taken = Taken out of the reader: { $card }.
event-certificate-chosen = You chose the certificate: { $certificate }.
event-typed-right-you = You entered { $secret }, and it was right.
event-typed-right-other = { $who } entered { $secret }, and it was right.
event-typed-wrong-you = You entered a wrong code. { $secret } was asked for.
event-typed-wrong-other = { $who } entered a wrong code. { $secret } was asked for.
event-typed-other-code-you = You entered another code. { $secret } was asked for.
event-typed-other-code-other = { $who } entered another code. { $secret } was asked for.
event-blocked = Too many mistakes: { $secret } is blocked. The means: { $carrier }.
event-unblocked = The PUK unblocked { $secret }. The card: { $card }.
event-key-used = The key did its work: { $certificate }.
event-requested-login = A request to log in appeared on the phone: { $app }.
event-requested-sign = A request to sign appeared on the phone: { $app }.
event-rejected-you = You rejected the request: { $app }.
event-rejected-other = The request was rejected: { $app }.
event-code-shown = The page showed the verification code { $code }.
event-certificate-checked = The register checked the certificate “{ $certificate }”: { $standing }.
event-authenticated = Identity proved: { $who }.
event-signed = An electronic signature was made: { $certificate }.
event-login-failed = The login failed.
event-timed-out = Nobody answered in time.
event-session-opened = { $portal } opened a session. The name in it: { $who }.
event-role-taken = The role in the session: { $role }.
event-authorized = Rights checked, the service is allowed: { $service }.
event-denied-role = The service is not allowed in this role: { $service }.
event-denied-level = The service needs a more secure means: { $service }.
event-submitted-oneself = Application submitted: { $service }. Applicant: { $by }.
event-submitted-client = Application submitted: { $service }. By { $by }, in the name of: { $client }.
event-recorded = The application was recorded in the service management system: { $service }.
event-logged-out = Session closed. The name in it was: { $who }.
event-told = You: { $sentence }
event-said = { $who }: { $line }
event-given = You gave: { $thing }. To: { $who }.
event-given-back = You gave back: { $thing }. To: { $who }.
event-received = You received: { $thing }.
event-moved = { $thing } is now with: { $who }.
event-examined-valid = You looked closely at: { $document }. The document is valid.
event-examined-expired = You looked closely at: { $document }. The document has expired.
event-consulted = You looked up the list of authorised e-services.
event-form-filled = You filled in the mandate form: { $service }.
event-form-signed = { $who } signed the mandate form: { $service }.
event-form-filed = You put the signed form into the file: { $service }.
event-read-aloud = You read the application aloud: { $service }. Listening: { $who }.
event-waited = You waited a while.
event-left = You left.

## Why it matters: events

why-opened = The address says who sends the page, so compare all of it, from the beginning to the end.
why-method = The means decides how you will prove your identity, and how sure the portal can be that it is you.
why-entered-account = With a code you only say who you are; the code itself proves nothing.
why-entered-client = The portal notes who submitted and in whose name, so the client’s code must agree with the document.
why-page-closed = Closing a page is not logging out: the session stays until somebody logs out of it.
why-card-inserted = The card is something you have; with PIN1, something you know, there are two proofs.
why-card-taken = Without the card nobody can prove anything with this key any more.
why-certificate-chosen = The name in the certificate is your answer to the question “Who are you?”.
why-typed-pin1 = PIN1 proves that the means is being used by its owner.
why-typed-pin2 = PIN2 signs or approves a payment, and that binds you as a signature by hand does.
why-typed-puk = The PUK unblocks a PIN; it cannot log in or sign.
why-blocked = Blocking guards against guessing by others: the means does not know who holds it.
why-unblocked = Only the PIN that was blocked has been unblocked; the other one was not affected.
why-key-used = The code itself travels nowhere: it only lets the key sign the challenge.
why-requested = Approve a request only if you have just started it yourself and the codes agree.
why-rejected = Rejecting is safe: the stranger’s session ends, and you can start yours anew.
why-code-shown = The verification code ties exactly this page to the request on the phone; it says nothing about whether the page is genuine.
why-certificate-checked = Even with the right PIN nobody can log in if the certificate has expired or been suspended or revoked.
why-authenticated = The portal now knows who you are; what you may do is still to be checked.
why-signed = A signature means that somebody wanted it; it cannot be taken back.
why-login-failed = As long as the identity is not proved, the portal opens nothing.
why-timed-out = A request without an answer ends by itself, but until then somebody may still approve it by accident.
why-session-opened = From now on everything done in this browser counts as done by the owner of the certificate.
why-role-taken = One person may do different things in different roles.
why-authorized = The identity says who you are, but the rights are checked separately for each service.
why-denied = A refusal does not mean that the PIN was wrong: the identity is proved, only the right is missing.
why-submitted = The portal keeps who submitted and in whose name.
why-recorded = The record proves later who asked for what and who did it.
why-logged-out = After logging out, the next person at the computer can do nothing in your name.
why-told = What you ask a client for is already a part of safety.
why-said = What somebody says is not yet proof of who they are.
why-moved = Hold other people’s documents, cards and phones only as long as you must.
why-examined = At the counter the document says who the client is, and the photograph proves it.
why-consulted = In a client’s name you may apply only for what is on the list.
why-form-filled = A mandate is for one particular service.
why-form-signed = From this signature comes your right to act in the client’s name.
why-form-filed = The signed form proves that the client asked for it.
why-read-aloud = The client does not see the screen; by listening they learn what will be submitted in their name.
why-waited = Meanwhile others can act, and requests can end.
why-left = What stays behind you is what the next person sees.

## Why: the things on the desk

element-address = The address says who sends this page; compare all of it, not only the looks.
element-address-foreign = This address is { $address }, but the real one is { $real }: the looks of a page can be copied, its address cannot.
element-page = A page shows only what the address above sends; its looks prove nothing.
element-log-in = When you log in, you first say who you are and then prove it.
element-method = Different services need means of different strength.
element-cancel = You can cancel at any moment; nothing is submitted.
element-again = You can start the login anew; first read why it failed.
element-role = The role decides in whose name you act and what you may do.
element-open = The portal has checked that you may use this service.
element-want = The rights are checked anew for each service.
element-submit = What is submitted stays on record in the name of the session’s owner.
element-record = The record in the centre’s system shows later who asked for what and who did it.
element-log-out = Only logging out ends a session; closing the page leaves it open.
element-home = The portal’s first page belongs to nobody: nobody is logged in there.
element-field-account = This code says who you are, but others know it too; therefore a proof follows.
element-field-client = Here goes the code of the person whose document you checked and who signed the mandate.
element-control-code = The phone must show the same code; if the page is counterfeit, even equal codes do not protect you.
element-reader = The reader connects the card with the computer; the key never leaves the card.
element-window = The card software opens this window, not the page; that is why the PIN is entered here.
element-certificates = The list may hold the names of earlier visitors too; choose your own.
element-keypad-pin1 = PIN1 proves that the card or app is being used by its owner.
element-keypad-pin2 = PIN2 signs; enter it only if you want to sign or approve something.
element-keypad-puk = The PUK unblocks a PIN and is written in the PIN envelope.
element-card = The eID card is an identity document; handing it to others for their use is forbidden.
element-phone = Whoever has the phone and the PIN can approve in its owner’s name.
element-document = In a document look at the name, the photograph and the last day of validity.
element-app = The app keeps your key; the PIN lets it be used.
element-request = Approve only what you have just started yourself; reject everything else.
element-request-code = Compare every digit with those on the screen.
element-form = The form says what exactly the client entrusts to you; by signing they agree to it.
element-list = The list holds the services that an employee may apply for in a client’s name.
element-person = People may ask, offer and be mistaken; what is allowed, the rules decide.
element-wait = While you wait, requests end that nobody answers.
element-leave = Before you leave, look at what stays: the session, the card, the documents.

## The X-ray: what devices say to each other

protocol-ws-federation = WS-Federation 1.2
protocol-smart-id-api = Smart-ID RP API
protocol-tls = TLS client certificate
protocol-ocsp = OCSP
note = Note
note-assumed = an assumption of the simulation, not verified in a source
note-not-in-life = a simplification of the simulation
detail-address = Address
detail-page = Page
detail-button = Button
detail-code = Code
detail-certificate = Certificate
detail-holder = Holder
detail-level = Level of assurance
detail-service = Service
detail-secret = Code asked for
detail-tries = Tries left
detail-purpose = Purpose
detail-standing = Standing
detail-role = Role
detail-verification-code = Verification code
detail-formula = Formula
detail-result = Result
detail-reason = Reason
detail-method = Means
formula-verification-code = SHA-256(rpChallenge), last 2 bytes, mod 10000
role-form-resident = PK:{ $code }
role-form-employee = AU:…-PK:{ $code }
code-unknown = …
message-show = Page: { $title }
    .technical = HTTP response: a page
message-ask-card = Prove with the card who you are.
    .technical = CertificateRequest
message-card-proof = Challenge signed with the card. Certificate: { $certificate }.
    .technical = Certificate, CertificateVerify
message-card-failed = There is no proof. { $reason }
    .technical = Error of the card software
message-do = Do the same: { $act }
    .technical = A browser driven from afar
message-visit = Show the page.
    .technical = HTTP request: GET
message-pressed = Pressed: { $button }
    .technical = HTTP request: POST
message-entered = Entered code: { $code }
    .technical = HTTP request: POST with a code
message-shown = The page there now: { $title }
    .technical = A copied page
message-reader-ask = A proof from the card is needed.
    .technical = Request to the card software
message-reader-ready = Ready. Tries left: { $tries }.
    .technical = Answer of the card: number of tries
message-reader-accepted = The code is right, the challenge is signed.
    .technical = Answer of the card: signature
message-reader-declined = The code is wrong. Tries left: { $tries }.
    .technical = Answer of the card: code declined
message-card-state = How many tries does { $secret } have?
    .technical = Request to the card: number of tries
message-card-use = Here is { $secret }. Sign the challenge.
    .technical = Command to the card: verify the code and sign
message-card-unblock = Here is the PUK. Unblock { $secret }.
    .technical = Command to the card: unblock
message-app-request-login = Somebody wants to log in. Verification code: { $code }.
    .technical = Notification to the app
message-app-request-sign = Somebody asks for a signature. Verification code: { $code }.
message-app-withdrawn = The request is void.
    .technical = Withdrawal of a request to the app
message-login-start = Please find out who this is. Wanted: { $service }.
    .technical = wa=wsignin1.0
message-login-standing = Certificate: { $standing }.
    .technical = OCSP response
message-login-started = The session has begun. Show the code { $code }.
    .technical = Start of the session
message-login-approved = Approved. Certificate: { $certificate }.
    .technical = Result of the session
message-login-rejected = The phone’s owner rejected it.
    .technical = Result of the session
message-login-blocked = The PIN is blocked.
    .technical = Result of the session
message-login-unknown = There is no such account.
    .technical = Account not found
message-login-tick = Time has passed.
    .technical = Timeout
message-vendor-begin-login = Ask: is it you? The code belongs to: { $who }.
    .technical = Authentication request with rpChallenge
message-vendor-begin-sign = Ask: do you sign? The code belongs to: { $who }.
message-vendor-withdraw = No longer needed.
    .technical = Withdrawal of the request
message-vendor-approved = The PIN is right. Certificate: { $certificate }.
    .technical = Answer of the app
message-vendor-rejected = Rejected.
    .technical = Answer of the app
message-vendor-blocked = The PIN is blocked.
    .technical = Answer of the app
message-authority-check = Is this certificate valid? { $certificate }
    .technical = OCSP request
message-portal-token = I vouch: this is { $who }.
    .technical = wresult with a SAML assertion
message-portal-cancelled = The login was broken off.
    .technical = HTTP redirect without an assertion
message-portal-roles = Roles: { $roles }.
    .technical = Answer of the register: roles
message-portal-no-roles = There are no roles.
message-portal-granted = Allowed: { $service }.
    .technical = Answer of the register: rights
message-portal-denied = Not allowed: { $service }. { $reason }
message-portal-recorded = On record: { $service }.
    .technical = Answer of the register: record
message-registers-roles = In which roles may { $who } act?
    .technical = Request to the register: roles
message-registers-may = May the role “{ $role }” use the service “{ $service }”?
    .technical = Request to the register: rights
message-registers-record = Record the application: { $service }.
    .technical = Entry in the service management system
denial-role = It is not allowed in this role.
denial-level = A more secure means is needed.

## The desk: band, beginning, tools

desk-band = Simulation: everything here is invented. Enter no real data.
desk-situation = A simulated situation
desk-loading = Laying the desk …
desk-failed = The situation could not be opened
    .text = Check the network and try again. The rest of the course works.
desk-retry = Try again
desk-practise = What you practise
desk-how = How will you play?
desk-mode-guided = With hints
    .text = We show the next step. If something goes wrong we explain why at once, and you can go back.
desk-mode-free = Freely
    .text = Try whatever you like. We explain what would come of it in life.
desk-mode-assessed = Test yourself
    .text = No hints and no explanations. You learn how it went at the end.
desk-clock-wanted = Show a clock when I test myself
desk-clock = Clock
    .stop = Stop the clock
    .go = Start the clock
desk-xray = X-ray
desk-restart = Start again
desk-why = Why?
    .how = Choose anything on the desk and learn why it matters.
    .close = Close the explanation

## The desk: the next step, and what happened

desk-next = Next step
    .show = Show me where
    .off = A teacher would take another way. Go on with yours, or go back.
    .back = One step back
    .done = All is done.
desk-next-press = { $name }
desk-next-type = Type { $secret } and confirm.
desk-next-fill = In the field “{ $label }”, type { $text }.
desk-happened = What happened
    .nothing = Nothing yet. The desk is waiting for you.

## The desk: places

desk-places = Places on the desk
desk-place-computer = Computer
desk-place-reader = Card reader
    .empty = empty
    .full = card inside
    .aim = Drop the card here
desk-place-counter = Counter
desk-place-things = With you
    .none = Your hands are empty.
    .drag = You can also drag the card or the document.
desk-place-room = Room
desk-place-new = { $place }, something new
desk-tab-empty = New tab
    .text = Which address do you want to open?
desk-address = Address: { $address }
    .title = How to read an address
    .scheme = The connection is encrypted. That does not yet say who is at the other end.
    .before = The owner of the page makes this part up, so it proves nothing.
    .domain = This is the part that counts. It says whose page it is.
desk-keypad = { $secret }: digits
    .confirm = Confirm
    .delete = Delete the last digit
    .empty = No digits yet
desk-keypad-typed = Digits typed: { $count }
desk-remember = What you remember
    .told = What you were told
    .nothing = You do not remember the code. It is written in the PIN envelope, if you have it.
    .codes = The invented codes that you know
desk-envelope = Written in the PIN envelope
desk-field-real = That looks like a real personal code, so we have deleted it and keep it nowhere. In the simulation use only the invented codes.
desk-field-unknown = Nobody in the simulation uses that code. Type one of the codes shown below the field.
desk-phone-quiet = Nothing new
    .now = now
desk-say = What will you say?
    .you = You
    .silent = Says nothing for now.

## The desk: the key

desk-key = The key
    .lit = lit
    .dark = not yet lit
    .stranger = Somebody else holds this key now.
    .whole = The key is whole.

## The desk: a mistake explained

desk-slip = Let us stop for a moment
    .life = In life
    .why = Why
    .right = How to do it right
    .back = Back to the moment before
    .on = Go on

## The X-ray

xray-title = X-ray
xray-about = What the devices say to each other while you act. The newest messages are at the bottom.
xray-close = Close
xray-empty = The devices have not said anything yet. Open a page or insert a card, and messages will appear here.
xray-wording = Words
xray-plain = Plain
xray-technical = Technical
xray-form = View
xray-lanes = Diagram
xray-list = List
xray-new = New
xray-sender = From:
xray-receiver = To:
xray-protocol = Protocol
xray-source = Source
xray-realm-desk = Your desk
xray-realm-phone = Phone
xray-realm-service = Service
xray-realm-state = State
xray-realm-stranger = Stranger

## The debrief

debrief-kicker = { $title } · looking back
debrief-verdict-goal = Goal reached
debrief-verdict-honest = A safe outcome
debrief-verdict-harm = In life, somebody would have been harmed
debrief-again = Try again
debrief-back = Back to this moment
debrief-back-to = Back to step { $step }
debrief-key-stranger = The key is whole, but it is in a stranger’s hands.
debrief-key-left = The key is whole and was left in the portal: the session is still open.
debrief-key-put-away = You put the whole key together, and put it away when you were done.
debrief-key-unfinished = The key was left unfinished.
debrief-key-unused = No key was used this time.
debrief-part-lit = lit
debrief-part-dark = not lit
debrief-steps = Your steps
debrief-step = , step { $step }
debrief-watch = Watch
debrief-unseen = You could not see this then:
debrief-pressed = You pressed “{ $name }”.
debrief-chose = You chose: { $name }.
debrief-kept = Kept:
debrief-broken = Not kept:
debrief-life = In life
debrief-why = Why
debrief-right = Do it right
debrief-rules = Rules
debrief-rules-all = All rules were kept.
debrief-rules-some = { $kept } of { $all } were kept.
debrief-see-step = See step { $step }
debrief-replay = Replay and X-ray
debrief-replay-about = Go step by step: what you did, what was on the desk, and what the devices said to each other.
debrief-replay-previous = Previous
debrief-replay-next = Next
debrief-replay-slider = Step
debrief-replay-position = Step { $step } of { $all }
debrief-replay-begin = The beginning: nothing has been done yet.
debrief-on-the-desk = On the desk after this step
debrief-no-page = No page is open in the browser.
debrief-sort = Sort your own steps
debrief-sort-about = To which part of the key does each event belong? Choose the part, or drag the card into it.
debrief-sort-elsewhere = Not yet. { $part } answers the question “{ $question }” Try another.
debrief-sort-fits = In its place:
debrief-sort-placed = In place: { $placed } of { $all }.
debrief-sort-done = Everything is in its place. You can see all three parts of the key in what you did.
debrief-sort-again = Sort again
debrief-question-identification = Who are you?
debrief-question-authentication = Is it really you?
debrief-question-authorization = What may you do?
debrief-in-life = How it is in life
debrief-ways = What next?
debrief-as-guided = Play with hints
debrief-as-free = Explore freely
debrief-as-assessed = Test yourself
debrief-lesson = The lesson on this
debrief-lesson-number = Lesson { $number } on this
debrief-next = The next situation
debrief-catalogue = All situations
