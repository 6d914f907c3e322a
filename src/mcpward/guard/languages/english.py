"""English."""

from mcpward.guard.languages.language import Language

ENGLISH = Language(
    code="en",
    keys=(
        "password passwd passcode passphrase pass_phrase pass-phrase pass_word pass-code pass_code pwd pw psw "
        "pswd pword p/w passkey pass_key pasword passowrd passwrod paswword passwrd passwort wifi_key wi-fi_key "
        "wlan_key wireless_key network_key network_security_key wpa_key wpa2_key psk key_to_the_wifi "
        "key_for_the_wifi pre-shared_key secret_phrase secret_word magic_word code_word codeword code_phrase "
        "keyphrase security_answer secret_answer master_key security_question_answer "
        "answer_to_my_security_question answer_to_the_security_question answer_to_the_secret_question "
        "answer_to_my_secret_question key_phrase safe_phrase"
    ),
    weak=(
        "pass passes passwords login_code sign-in_code encryption_key decryption_key recovery_key unlock_key "
        "bitlocker_key recovery_phrase backup_key"
    ),
    pins=(
        "pin pin_code pin_number pincode access_code entry_code entrance_code security_code verification_code "
        "one-time_code one_time_code one-time_password one-time_passcode one_time_passcode one_time_password otp "
        "otp_code 2fa_code mfa_code sms_code auth_code authorization_code authorisation_code "
        "authentication_code authenticator_code confirmation_code "
        "login_code sign-in_code unlock_code lock_code recovery_code recovery_codes backup_code backup_codes "
        "alarm_code door_code gate_code garage_code safe_code safe_combination lock_combination "
        "locker_combination locker_code lockbox_code keypad_code building_code_is house_code entry_pin "
        "voicemail_code disarm_code duress_code lock_combo locker_combo safe_combo keypad_combo guest_code "
        "meeting_code_is puk puk_code keypad 2-step_code two-factor_code two_factor_code activation_pin "
        "pairing_code"
    ),
    codes="code combination combo pin",
    opens=(
        "door gate safe alarm garage locker lock padlock lockbox keypad entrance vault elevator lift shed flat "
        "apartment house building office storage suitcase briefcase bike phone tablet ipad iphone laptop card "
        "voicemail front_door back_door key_box key_safe barrier lobby"
    ),
    secrets=(
        "api_key apikey api-key access_key secret_key client_secret shared_secret app_secret application_secret "
        "access_token auth_token api_token bearer_token session_token bot_token deploy_token personal_access_token "
        "webhook_secret signing_secret signing_key private_key service_key secret token secret_access_key "
        "refresh_token license_key api_secret"
    ),
    links="is was are were be equals reads remains becomes became says goes stays being called",
    to="to as into",
    change="chang reset set updat switch rotat chose pick revert modif altered went",
    it=(
        "it's it’s it_is its it_was it_should_be the_new_one_is the_new_one's new_one_is new_one's new_one now_it's "
        "now_it_is it's_now that's that_is the_current_one_is i_made_it i_set_it_to we_set_it_to changed_it_to "
        "reset_it_to set_it_to updated_it_to switched_it_to change_it_to try use i_used we_used i_picked i_chose "
        "we_picked we_chose here_it_is here_you_go mine_is mine's the_one_i_use_is "
        "old_one_was old_one_is the_old_one_was the_other_one_is this_one_is"
    ),
    mine="my the our your his her their",
    logins="login log-in logins credentials credential creds account signin sign-in logon acct",
    users="user username user_name usr uname userid user_id login email",
    use=(
        r"use(?:d)? {} (?:as (?:the |my |your )?(?:login|pass\w{{0,8}}|pw|pin|code)|to (?:log|sign|get|connect"
        r"|unlock|access|authenticate|open|enter|decrypt|join)|when (?:it|you|he|she|they) (?:ask|need|log|sign)"
        r"|for (?:the |my |your )?(?:login|log-in|wi-?fi|password|sign))",
        r"(?:log|sign|logged|signed|logging|signing) ?(?:in|on)(?: ?to [\w ]{{1,24}}| here"
        r"| there)? (?:as [\w.@-]{{1,40}} )?(?:with|using) {}",
        r"(?:keep typing|keep entering|i type|i typed|i enter|i entered) {}",
        r"(?:unlock(?:s|ed)?|open(?:s|ed)?|decrypt(?:s|ed)?)(?: it| the \w{{1,20}}| my \w{{1,20}})? (?:with|using) {}",
        r"(?:type|enter|input|punch in|key in|try|put in|put)(?: in)? {} (?:as the pass\w{{0,8}}"
        r"|as your pass\w{{0,8}}|as password|for the pass\w{{0,8}}|for password|when (?:it|you|the"
        r"|they)[\w' ]{{1,24}}(?:ask|prompt|password|need|pop)|(?:when|if|once) (?:asked|prompted)"
        r"|at the (?:password |login )?prompt|on the keypad|to (?:log|sign|get in|unlock|open|join|connect)"
        r"|into the password|in the password|and you(?:'re| are)? in|and hit)",
        r"(?:went|going|go|stuck|stick) with {} (?:as|for) (?:the|my|our) (?:pass\w{{0,8}}|pw|pin)",
        r"auth(?:enticate|enticated)? (?:with|using|as \w{{1,20}} with) {}",
        r"connect(?:ed)? (?:with|using) {}",
        r"(?:get|got) in(?:to it)? (?:with|using) {}",
    ),
    now=(
        "now still currently simply just again actually always literally probably maybe also only basically set_to "
        "back_to the_word the_phrase the_same_as_before: as_follows the_following following below: this: this_one: "
        "all_lowercase all_lower_case lowercase uppercase exactly my_dog's_name obviously apparently definitely "
        "temporarily changed_to reset_to updated_to set_as switched_to therefore thus hence called likely "
        "supposedly supposed_to_be going_to_be gonna_be something_like i_think i_believe"
    ),
    ands="and or but because then nor",
    ons=(
        "yesterday before earlier recently last again temporarily instead and but so if because from "
        "starting effective please pls plz thanks "
        "thank thx ty cheers btw lol haha lmao ok okay for just don't dont don’t do can could let until till "
        "unless when while you i we he she they it though as_usual as_always in_case by_the_way as_of not "
        "from_now with_a with_an with_capital with_no with_two all_lower all_one all_caps same_as everywhere "
        "hope sorry let's lets at_the_moment now today tomorrow fyi same right is that's then but_please on_the "
        "on_all on_our on_my never and_the username user user: login your my hint case capital lower also xx "
        "xoxo love regards sent in_lower in_caps keep feel no_caps no_spaces no_capital or"
    ),
    small=(
        "a an the this that these those it its he she they we you i me my your our his her their mine yours ours "
        "theirs what which who whom whose why how when where whether if of in on at by for from with to into onto "
        "over under through via as about after before behind between during without within against and or but nor "
        "so than then there here not no none neither either both all any some each every other another such only "
        "just also too very really quite rather even still already yet ever never always often sometimes usually "
        "now currently again once twice more most less least much many few little be been being is are was were am "
        "do does did done has have had will would shall should can could may might must because since until while "
        "per upon except like unlike up down out off back away one ones nothing something anything everything "
        "someone anyone everyone nobody somebody anybody everybody somewhere anywhere nowhere elsewhere "
        "whatever whichever whoever whenever wherever however"
    ),
    states=(
        "incorrect wrong right correct valid invalid required requisite necessary mandatory compulsory "
        "obligatory optional empty blank null nil none undefined void missing absent present available "
        "unavailable weak strong stronger strongest weaker secure insecure safe safer unsafe good bad better "
        "best worse worst great terrible awful horrible fine ok okay cool nice perfect poor lousy decent new old "
        "older newer fresh stale outdated current previous former last next first second final initial default "
        "custom standard generic specific special unique distinct different same identical similar equal "
        "equivalent random arbitrary long longer short shorter tiny huge big small large simple complex "
        "complicated complicate easy easier hard harder tough tricky difficult trivial obvious apparent clear "
        "unclear known unknown forgotten lost stolen gone dead alive live active inactive secret private public "
        "confidential sensitive personal critical crucial vital essential important key temporary permanent "
        "transient ephemeral static dynamic fixed set unset reset sent kept shown seen given written rewritten "
        "overwritten hidden chosen taken put held bound found made built cut broken read left drawn spread told "
        "understood shut split born worn thrown bought sold meant felt dealt laid paid said hardcoded hard-coded "
        "plaintext plain clear-text cleartext text string str char varchar int integer number numeric numerical "
        "alphanumeric alphabetic digits digit letters characters chars bytes bits boolean bool object array list "
        "dict map any function type types readonly read-only write-only immutable mutable case-sensitive "
        "case-insensitive case sensitive insensitive lowercase uppercase up-to-date on off true false yes no "
        "ready due overdue late early soon later today tomorrow yesterday tonight fun funny silly stupid dumb "
        "ridiculous crazy insane weird odd strange normal typical common rare popular universal global local "
        "remote internal external central mutual joint double single dual multiple several enough sufficient "
        "insufficient adequate inadequate acceptable inappropriate appropriate suitable unsuitable useful "
        "useless worthless pointless helpful harmless dangerous risky vulnerable fragile robust solid stable "
        "unstable reliable unreliable trusted free cheap expensive costly worth subject prone open closed ajar "
        "full complete incomplete partial total entire whole half exact precise accurate inaccurate vague "
        "legible illegible readable visible invisible transparent opaque dark light bright sticky sharp bent "
        "loose tight stuck jammed rusty wet dry hot cold warm clean dirty messy tidy neat ugly pretty beautiful "
        "elegant art history proof part trash garbage rubbish crap junk toast bullshit bs bogus fake real "
        "genuine authentic legit legal illegal legitimate illegitimate permissible impossible possible likely "
        "unlikely probable feasible plausible imperative paramount moot void redundant superfluous extraneous "
        "extra additional supplementary secondary primary main principal major minor senior online offline "
        "encrypted decrypted hashed salted encoded fine-grained strict lax loose lenient harsh fair unfair just "
        "unjust fast slow quick instant immediate automatic manual semi-automatic native foreign domestic "
        "compatible incompatible consistent inconsistent persistent resistant resilient compliant noncompliant "
        "proprietary voluntary unnecessary customary satisfactory contradictory non-compliant nonexistent "
        "existent non-existent non-empty nonempty non-null independent dependent irrelevant relevant pertinent "
        "urgent absent ambient evident apparent transparent recent ancient modern antique memorable "
        "unforgettable guessable crackable human-readable machine-readable base64 bcrypt life death king "
        "queen-less everything yours mine protected-mode patience practice persistence simplicity gold glue "
        "magic luck love trust honesty communication consistency timing preparation balance teamwork security "
        "identity protection convenience authentication authorization encryption verification validation "
        "top-secret in-memory n/a na tbd tba todo wip asap fyi idk same-as-before below above underneath inside "
        "outside overhead anyway anyhow aside apart together alone afraid aware asleep awake unaware able unable "
        "willing unwilling eligible ineligible liable responsible accountable entitled sorry glad happy sad "
        "angry mad upset tired sick ill well better fine-tuned locked-out locked out-of-date out-of-band "
        "one-time single-use multi-use short-lived long-lived user-defined user-specific site-specific "
        "device-specific self-explanatory time-limited time-sensitive write-protected machine-generated "
        "auto-generated automatically-generated server-side client-side end-to-end end-of-life ex-directory "
        "off-limits on-premise on-prem so-so field form page link url email username user login placeholder "
        "example sample value input data information info credentials credential token key hash cookie session "
        "header body parameter param argument variable constant property attribute column row table database "
        "file folder directory path vault keychain manager generator policy requirement rule hint question "
        "answer prompt label title name description comment message error warning exception failure success "
        "reason problem issue bug feature option setting settings config configuration environment env "
        "production staging development testing debug release version update upgrade patch fix change request "
        "response reply query result output process service server client host changeme change-me redacted "
        "masked censored removed deleted omitted undisclosed secret-ish bearer basic digest use used using make "
        "protect access log login sign get see change enter type keep open start continue connect prevent avoid "
        "ensure verify unlock allow view update create confirm help improve match meet reflect satisfy works "
        "work worked fails failed fail expires expire must should needs need does doesn't isn't wasn't won't "
        "can't cannot couldn't shouldn't wouldn't hasn't haven't"
    ),
    never=(
        r"(?!(?:butter|dragon|fire|gad)fly$|family$|jellyfish$|.{1,6}fish$)(?:"
        r"\w{3,}(?:[^aeiou]ed|[aeiou]ed|eed|ied)|\w*[aeiouy]\w*ing|\w{3,}[^l\W]ly|\w{4,}lly|\w{4,}(?:able|ible)"
        r"|\w{4,}(?:ful|less|ous|ish)|\w{4,}[tsc]ive|\w{3,}[tsc]ional|(?:un|in|im|non-|pre-|re-|over-|self-|auto-"
        r"|well-|case-|multi-|two-|one-|out-of-|up-to-|all-|hard-|read-|write-|time-|user-)\w[\w-]*(?:ed|able|ible|ant"
        r"|ent|ive|ly|al|ing|en|sensitive|date|only|factor)|\w+n['’]t)"
    ),
)
