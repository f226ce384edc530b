@area:hardening/sessions
Feature: Hardening: session tokens of each client
  The rules for sessions in browsers also hold for sessions of devices and programs.

  @rule:H-SESSION-02
  Rule: A session that was signed out MUST no longer give access to anything

    Scenario Outline: after Ada signed out in a session of <client>, the session gives no access, <event>
      Given Ada has an account with a second factor
      And Ada has signed in on a new browser
      And <begun>
      And <signed out>
      And <then>
      When Ada opens "account-page" on <client>
      Then it is refused

      Examples:
        | client            | event                          | begun                                        | signed out                              | then                                 |
        | the Mac           | at once                        | Ada has signed in on a new Mac               | Ada has signed out on the Mac           | 60 seconds have passed               |
        | the phone         | at once                        | Ada has signed in on a new phone             | Ada has signed out on the phone         | 60 seconds have passed               |
        | the PC            | at once                        | Ada has signed in on a new PC                | Ada has signed out on the PC            | 60 seconds have passed               |
        | her trusted phone | at once                        | Ada has signed in again on her trusted phone | Ada has signed out on her trusted phone | 60 seconds have passed               |
        | the PC            | after another sign-in          | Ada has signed in on a new PC                | Ada has signed out on the PC            | Ada has signed in on a new client    |
        | the Mac           | after another sign-out         | Ada has signed in on a new Mac               | Ada has signed out on the Mac           | Ada has signed out on the browser    |
        | the browser       | after a change of the password | Ada has signed in on a new Mac               | Ada has signed out on the browser       | Ada has changed the account password |

  @rule:H-SESSION-01
  Rule: Every sign-in MUST create its own session token

    Scenario Outline: two sign-ins <where> give two sessions
      Given <capability>
      And Ada has an account with a second factor
      And <held>
      Then two sign-ins of Ada <where> give two sessions

      Examples:
        | where                                     | held                                          | capability                                |
        | with the app-specific password for "Mail" | Ada holds an app-specific password for "Mail" | the service offers app-specific passwords |
