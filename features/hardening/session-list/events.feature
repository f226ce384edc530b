@area:hardening/session-list
Feature: Hardening: the list of sessions after other events
  Whatever goes on is in the list, and can be ended from it.

  @rule:H-SESSIONLIST-01
  Rule: The owner MUST be able to see the open sessions of the account

    Scenario Outline: where a new password ends the sessions of browsers alone, the list shows Ada's session on a <kind> after <event>
      Given the service declares "password.change_ends_sessions" as "browsers"
      And <capability>
      And Ada has an account with a second factor
      And Ben has an account with a second factor
      And Ada has signed in on a new <kind>
      And 60 seconds have passed
      And <deed>
      And Ada has signed in on a new browser
      Then the list of sessions on Ada's browser shows the session of the <kind> and no session of Ben

      Examples:
        | kind  | event                                       | deed                                                    | capability                                                            |
        | phone | a change of the password                    | Ada has changed the account password                    | the service lets people change the account password                   |
        | Mac   | a reset of the password on a trusted device | Ada has reset the account password on her trusted phone | the service lets people reset the account password on trusted devices |
        | phone | a reset that was begun                      | Ada has reported the account password as forgotten      | the service lets people reset a forgotten password with a code        |
        | Mac   | an added number                             | Ada has added and verified the number "+12025550144"    | the service lets people add and remove trusted numbers                |
        | phone | a new app                                   | Ada has the authenticator app "Otter"                   | the service accepts codes of authenticator apps                       |
        | Mac   | new recovery codes                          | Ada has generated recovery codes                        | the service offers recovery codes                                     |
        | phone | a restart of the service                    | the service was restarted                               | the service offers the list of sessions                               |
        | Mac   | half an hour                                | 1800 seconds have passed                                | the service offers the list of sessions                               |
        | phone | other sign-ins                              | Ada has signed in on a new TV box                       | the service offers the list of sessions                               |
        | PC    | a change of the password                    | Ada has changed the account password                    | the service lets people change the account password                   |
