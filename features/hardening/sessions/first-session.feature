@area:hardening/sessions
Feature: Hardening: the session in which the account was created
  Creating an account begins a session. The rules for sessions that begin with a sign-in hold for it
  too.

  @rule:H-SESSION-02
  Rule: A session that was signed out MUST no longer give access to anything

    Scenario Outline: the session in which Ada created her account gives no access once it was signed out, <event>
      Given Ada has an account with a second factor
      And Ada has signed in on a new client
      And Ada is still in the session in which she created her account, on a new browser
      And Ada has signed out on the browser
      And <then>
      When Ada opens "account-page" on the browser
      Then it is refused

      Examples:
        | event                 | then                              |
        | at once               | 1 second has passed               |
        | after another sign-in | Ada has signed in on a new client |

  @rule:H-SESSION-04
  Rule: A session SHOULD end 24 hours after its sign-in, however much it is used

    Example: the session in which Ada created her account is over after a day, although she used it
      Given Ada has an account with a second factor
      And Ada is still in the session in which she created her account, on a new browser
      And Ada has used the browser every half hour for 24 hours
      When Ada opens "account-page" on the browser
      Then it is refused

  @rule:H-SESSION-05
  Rule: A session SHOULD end after an hour without use

    Example: the session in which Ada created her account is over after an hour without use
      Given Ada has an account with a second factor
      And Ada is still in the session in which she created her account, on a new browser
      And 1 hour has passed
      When Ada opens "account-page" on the browser
      Then it is refused

  @rule:H-FACTOR-01
  Rule: A change of the second factor MUST require a new sign-in if the last one was too long ago

    Scenario Outline: Ada cannot <change> in the session in which she created her account twelve hours before
      Given Ada has an account with a second factor
      And Ada is still in the session in which she created her account, on a new browser
      And Ada has used the browser every half hour for 12 hours
      When Ada tries to <change> on the browser
      Then it is refused

      Examples:
        | change                  |
        | add a trusted number    |
        | remove a trusted number |

  @rule:H-SESSIONLIST-02
  Rule: A session that its owner ended from the list MUST no longer give access to anything

    Scenario Outline: the session in which Ada created her account no longer works after she ended it from the list on a <kind>
      Given Ada has an account with a second factor
      And Ada is still in the session in which she created her account, on a new browser
      And Ada has signed in on a new <kind>
      When Ada <deed>
      Then it is accepted
      And Ada cannot use "account-page" on the <ended>

      Examples:
        | kind   | ended   | deed                                          |
        | client | browser | ends the session of the browser on the client |
        | Mac    | browser | ends the session of the browser on the Mac    |

  @rule:H-SESSIONLIST-03
  Rule: The owner MUST be able to end all other sessions at once

    Scenario Outline: the session in which Ada created her account no longer works after she ended all other sessions on a <kind>
      Given Ada has an account with a second factor
      And Ada is still in the session in which she created her account, on a new browser
      And Ada has signed in on a new <kind>
      When Ada ends all other sessions on the <kind>
      Then it is accepted
      And Ada cannot use "account-page" on the <ended>

      Examples:
        | kind   | ended   |
        | client | browser |
        | Mac    | browser |
