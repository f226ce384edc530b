@area:hardening/throttling
Feature: Hardening: passwords that strangers guess
  Anybody who knows an identifier can guess the password. The guesses are limited, and the
  owner is not locked out by them.

  @rule:H-THROTTLE-02
  Rule: The service MUST NOT check more than 100 wrong passwords in a row for one account, however much time passes between them

    Example: Ada can no longer sign in with the right password after a hundred wrong ones
      Given Ada has an account without a second factor
      And somebody has entered 100 consecutive wrong passwords on Ada's account, waiting out each lock
      Then Ada can no longer sign in with the right password

    Scenario Outline: Ada can no longer sign in with the right password after a hundred <wrong>
      Given <capability>
      And Ada has an account with a second factor
      And <guesses>
      Then Ada can no longer sign in with the right password

      Examples: in an open session
        | wrong                                                 | guesses                                                                                                                            | capability                                          |
        | wrong current passwords                               | somebody has entered 100 consecutive wrong current passwords on Ada's account, waiting out each lock                               | the service lets people change the account password |
        | wrong passwords before adding an app                  | somebody has entered 100 consecutive wrong passwords before adding an app on Ada's account, waiting out each lock                  | the service accepts codes of authenticator apps     |
        | wrong passwords before generating recovery codes      | somebody has entered 100 consecutive wrong passwords before generating recovery codes on Ada's account, waiting out each lock      | the service offers recovery codes                   |
        | wrong passwords before generating an app-specific one | somebody has entered 100 consecutive wrong passwords before generating an app-specific one on Ada's account, waiting out each lock | the service declares "apppw.reauth" as "true"       |
        | wrong passwords before ending sessions                | somebody has entered 100 consecutive wrong passwords before ending sessions on Ada's account, waiting out each lock                | the service declares "session.end_reauth" as "true" |

    Scenario Outline: where six wrong passwords disable the password, the right one is refused when <action>
      Given the service declares "password.disable_after" as "6"
      And <capability>
      And Ada has an account with a second factor
      And <before>
      And somebody has entered 6 consecutive wrong passwords on Ada's account, waiting out each lock
      When <action>
      Then it is refused
      And nothing changed

      Examples: wherever it is entered
        | action                                     | before                                | capability                                          |
        | Ada generates recovery codes               | Ada has generated recovery codes      | the service offers recovery codes                   |
        | Ada removes the app "Otter"                | Ada has the authenticator app "Otter" | the service accepts codes of authenticator apps     |
        | Ada ends all other sessions on the browser | Ada has signed in on a new browser    | the service declares "session.end_reauth" as "true" |

    Example: Ada can no longer sign in with the right password after 120 wrong ones, sixty before a restart and sixty after
      Given Ada has an account without a second factor
      And somebody has entered 60 consecutive wrong passwords on Ada's account, waiting out each lock
      And the service was restarted
      And somebody has entered 60 consecutive wrong passwords on Ada's account, waiting out each lock
      Then Ada can no longer sign in with the right password

    Example: the right password is accepted after all but one of the allowed wrong ones
      Given Ada has an account without a second factor
      And Ada has given all but one of the allowed wrong passwords on a new client
      When Ada signs in on a new client
      Then it is accepted

  @rule:H-THROTTLE-05
  Rule: While strangers have locked a sign-in, the open sessions of the owner MUST continue to work

    Scenario Outline: Ada stays signed in on <client> after too many wrong passwords on a new browser
      Given Ada has an account with a second factor
      And Ada has signed in on a new client
      And Ada has given the maximum number of wrong passwords on a new browser
      When Ada opens "account-page" on <client>
      Then it is accepted

      Examples: what was signed in before
        | client            |
        | the client        |
        | her trusted phone |

    Example: a program can still sign in after too many wrong passwords on a new browser
      Given the service offers app-specific passwords
      And Ada has an account with a second factor
      And Ada holds an app-specific password for "Mail"
      And Ada has given the maximum number of wrong passwords on a new browser
      When "Mail" signs in to "mail" as Ada with the app-specific password for "Mail"
      Then it is accepted

  @rule:H-THROTTLE-06
  Rule: When wrong passwords lock password entry, the owner MUST still get access in another way that the service offers

    Scenario Outline: Ada can <way> after <wrong>
      Given <capability>
      And Ada has an account with a second factor
      And Ada's date of birth is "1980-04-01"
      And <first>
      And <second>
      And <third>
      When Ada <deed>
      Then it is accepted
      And Ada's new password works

      Examples: while password entry is locked, and for good
        | way                                    | wrong                     | first                                                                                        | second                                                                                       | third                                                                                        | deed                                                               | capability                                                            |
        | reset a forgotten password with a code | too many wrong passwords  | Ada has signed in on a new browser                                                           | Ada has given the maximum number of wrong passwords on a new browser                         | Ada has reported the account password as forgotten                                           | resets the forgotten password with the code sent to "+12025550101" | the service lets people reset a forgotten password with a code        |
        | reset the password by a mailed link    | too many wrong passwords  | Ada has signed in on a new browser                                                           | Ada has given the maximum number of wrong passwords on a new browser                         | Ada has requested a link for the forgotten password                                          | follows the new link                                               | the service lets people reset a forgotten password by a mailed link   |
        | reset the password on a trusted device | too many wrong passwords  | Ada has signed in on a new browser                                                           | Ada has signed in on a new client                                                            | Ada has given the maximum number of wrong passwords on a new browser                         | resets the account password on her trusted phone                   | the service lets people reset the account password on trusted devices |
        | reset a forgotten password with a code | a hundred wrong passwords | Ada has signed in on a new browser                                                           | somebody has entered 100 consecutive wrong passwords on Ada's account, waiting out each lock | Ada has reported the account password as forgotten                                           | resets the forgotten password with the code sent to "+12025550101" | the service lets people reset a forgotten password with a code        |
        | reset the password by a mailed link    | a hundred wrong passwords | Ada has signed in on a new browser                                                           | somebody has entered 100 consecutive wrong passwords on Ada's account, waiting out each lock | Ada has requested a link for the forgotten password                                          | follows the new link                                               | the service lets people reset a forgotten password by a mailed link   |
        | reset the password on a trusted device | a hundred wrong passwords | Ada has signed in on a new browser                                                           | Ada has signed in on a new client                                                            | somebody has entered 100 consecutive wrong passwords on Ada's account, waiting out each lock | resets the account password on her trusted phone                   | the service lets people reset the account password on trusted devices |
        | finish a recovery                      | a hundred wrong passwords | somebody has entered 100 consecutive wrong passwords on Ada's account, waiting out each lock | Ada has asked for recovery with full information                                             | it is at the end of the waiting time of a recovery                                           | finishes the recovery                                              | the service offers account recovery                                   |
