@area:hardening/sessions
Feature: Hardening: what a session is used for
  A session begins with its sign-in. Using it does not begin it again.

  @rule:H-SESSION-04
  Rule: A session SHOULD end 24 hours after its sign-in, however much it is used

    Scenario Outline: a session is over after a day, although Ada used it to <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      And Ada has signed in on a new browser
      And Ada has used the browser every half hour for 12 hours
      And Ada has used the browser to <command>
      And Ada has used the browser every half hour for 12 hours
      When Ada opens "account-page" on the browser
      Then it is refused

      Examples:
        | command                           |
        | edit the account data             |
        | change the account password       |
        | generate an app-specific password |
        | revoke all app-specific passwords |
        | read the list of devices          |
        | enrol an authenticator app        |
        | remove an authenticator app       |
        | generate recovery codes           |
        | end a session from the list       |
        | end all other sessions            |

  @rule:H-FACTOR-01
  Rule: A change of the second factor MUST require a new sign-in if the last one was too long ago

    Scenario Outline: Ada cannot <change> in a session that is twelve hours old, although she used it to <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      And Ada has signed in on a new browser
      And Ada has used the browser every half hour for 12 hours
      And Ada has used the browser to <command>
      When Ada tries to <change> on the browser
      Then it is refused

      Examples:
        | change               | command                           |
        | add a trusted number | edit the account data             |
        | add a trusted number | change the account password       |
        | add a trusted number | generate an app-specific password |
        | add a trusted number | remove an authenticator app       |
        | add a trusted number | generate recovery codes           |
        | add a trusted number | end all other sessions            |
