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

    Scenario Outline: in an account <kind of account>, a sign-out in the <signed out> of two sessions on <client> ends both
      Given <account>
      And <begun>
      And <pause>
      And <again>
      And <then>
      When Ada opens "account-page" on <client>
      Then it is refused
      And <ended>

      Examples: that a device got one after the other
        | kind of account         | signed out | client     | account                                    | begun                             | pause                  | again                                                               | then                                                    | ended                                               |
        | without a second factor | later      | the tablet | Ada has an account without a second factor | Ada has signed in on a new tablet | 60 seconds have passed | Ada has signed in on the tablet again and keeps the earlier session | Ada has signed out on the tablet                        | Ada's earlier session on the tablet no longer works |
        | without a second factor | earlier    | the tablet | Ada has an account without a second factor | Ada has signed in on a new tablet | 60 seconds have passed | Ada has signed in on the tablet again and keeps the earlier session | Ada has signed out in the earlier session on the tablet | Ada's earlier session on the tablet no longer works |
        | without a second factor | later      | the Mac    | Ada has an account without a second factor | Ada has signed in on a new Mac    | 60 seconds have passed | Ada has signed in on the Mac again and keeps the earlier session    | Ada has signed out on the Mac                           | Ada's earlier session on the Mac no longer works    |
        | without a second factor | earlier    | the Mac    | Ada has an account without a second factor | Ada has signed in on a new Mac    | 60 seconds have passed | Ada has signed in on the Mac again and keeps the earlier session    | Ada has signed out in the earlier session on the Mac    | Ada's earlier session on the Mac no longer works    |
        | without a second factor | later      | the PC     | Ada has an account without a second factor | Ada has signed in on a new PC     | 60 seconds have passed | Ada has signed in on the PC again and keeps the earlier session     | Ada has signed out on the PC                            | Ada's earlier session on the PC no longer works     |
        | without a second factor | earlier    | the PC     | Ada has an account without a second factor | Ada has signed in on a new PC     | 60 seconds have passed | Ada has signed in on the PC again and keeps the earlier session     | Ada has signed out in the earlier session on the PC     | Ada's earlier session on the PC no longer works     |

      @edition:2fa-2017 @edition:2fa-2018
      Examples: that a trusted device got by its trust
        | kind of account      | signed out | client     | account                                 | begun                             | pause                  | again                                                               | then                                                    | ended                                               |
        | with a second factor | later      | the tablet | Ada has an account with a second factor | Ada has signed in on a new tablet | 60 seconds have passed | Ada has signed in on the tablet again and keeps the earlier session | Ada has signed out on the tablet                        | Ada's earlier session on the tablet no longer works |
        | with a second factor | earlier    | the tablet | Ada has an account with a second factor | Ada has signed in on a new tablet | 60 seconds have passed | Ada has signed in on the tablet again and keeps the earlier session | Ada has signed out in the earlier session on the tablet | Ada's earlier session on the tablet no longer works |
        | with a second factor | later      | the Mac    | Ada has an account with a second factor | Ada has signed in on a new Mac    | 60 seconds have passed | Ada has signed in on the Mac again and keeps the earlier session    | Ada has signed out on the Mac                           | Ada's earlier session on the Mac no longer works    |
        | with a second factor | earlier    | the Mac    | Ada has an account with a second factor | Ada has signed in on a new Mac    | 60 seconds have passed | Ada has signed in on the Mac again and keeps the earlier session    | Ada has signed out in the earlier session on the Mac    | Ada's earlier session on the Mac no longer works    |
        | with a second factor | later      | the phone  | Ada has an account with a second factor | Ada has signed in on a new phone  | 60 seconds have passed | Ada has signed in on the phone again and keeps the earlier session  | Ada has signed out on the phone                         | Ada's earlier session on the phone no longer works  |
        | with a second factor | earlier    | the phone  | Ada has an account with a second factor | Ada has signed in on a new phone  | 60 seconds have passed | Ada has signed in on the phone again and keeps the earlier session  | Ada has signed out in the earlier session on the phone  | Ada's earlier session on the phone no longer works  |

    Scenario Outline: a session that was signed out on a <kind> gives no access after a new sign-in there
      Given <account>
      And <begun>
      And <signed out>
      And <again>
      Then <ended>

      Examples: without a code
        | kind    | account                                    | begun                                            | signed out                        | again                                                                | ended                                                |
        | Mac     | Ada has an account without a second factor | Ada has signed in on a new Mac                   | Ada has signed out on the Mac     | Ada has signed in on the Mac again and keeps the earlier session     | Ada's earlier session on the Mac no longer works     |
        | PC      | Ada has an account without a second factor | Ada has signed in on a new PC                    | Ada has signed out on the PC      | Ada has signed in on the PC again and keeps the earlier session      | Ada's earlier session on the PC no longer works      |
        | tablet  | Ada has an account without a second factor | Ada has signed in on a new tablet                | Ada has signed out on the tablet  | Ada has signed in on the tablet again and keeps the earlier session  | Ada's earlier session on the tablet no longer works  |
        | browser | Ada has an account with a second factor    | Ada has signed in on a new browser and trusts it | Ada has signed out on the browser | Ada has signed in on the browser again and keeps the earlier session | Ada's earlier session on the browser no longer works |

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
