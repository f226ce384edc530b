@area:hardening/throttling
Feature: Hardening: what does not empty a count of guesses
  Only the right secret ends a row of wrong ones: no other secret, and nothing that asks for none. Each row is a cell of the
  table of effects (assay rules --effects).

  @rule:H-THROTTLE-02
  Rule: The service MUST NOT check more than 100 wrong passwords in a row for one account, however much time passes between them

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                    | event                                                |
        | count of wrong passwords | Ada signs in a program with an app-specific password |
        | count of wrong passwords | Ada generates a code on a trusted device             |
        | count of wrong passwords | Ada starts to reset a forgotten password             |
        | count of wrong passwords | Ada adds a number                                    |
        | count of wrong passwords | Ada removes a number                                 |
        | count of wrong passwords | Ada starts a recovery                                |
        | count of wrong passwords | Ada cancels her recovery                             |
        | count of wrong passwords | Ada reads all her account data                       |
        | count of wrong passwords | Ada edits her account data                           |
        | count of wrong passwords | Ada signs out on a device or browser                 |
        | count of wrong passwords | Ada removes a device                                 |
        | count of wrong passwords | Ada requests a link for a forgotten password         |

    Scenario Outline: Ada can no longer sign in with the right password after 120 wrong ones, sixty before <event> and sixty after
      Given <capability>
      And Ada has an account with a second factor
      And <before>
      And somebody has entered 60 consecutive wrong passwords on Ada's account, waiting out each lock
      And <deed>
      And somebody has entered 60 consecutive wrong passwords on Ada's account, waiting out each lock
      Then Ada can no longer sign in with the right password

      Examples: the right app-specific password
        | event                  | before                                        | deed                                    | capability                                |
        | a sign-in of a program | Ada holds an app-specific password for "Mail" | "Mail" is signed in to "mail" as Ada    | the service offers app-specific passwords |

    Scenario Outline: where six wrong passwords disable the password, Ada can no longer sign in after three before <event> and three after
      Given the service declares "password.disable_after" as "6"
      And <capability>
      And Ada has an account with a second factor
      And <before>
      And somebody has entered 3 consecutive wrong passwords on Ada's account, waiting out each lock
      And <deed>
      And somebody has entered 3 consecutive wrong passwords on Ada's account, waiting out each lock
      Then Ada can no longer sign in with the right password

      Examples: the right secret of another kind, and what asks for no password
        | event                    | before                                        | deed                                                 | capability                                                          |
        | the right texted code    | Ada has been texted a code for a new browser  | Ada has entered that code on the browser             | the service can send codes by text                                  |
        | a sign-in of a program   | Ada holds an app-specific password for "Mail" | "Mail" is signed in to "mail" as Ada                 | the service offers app-specific passwords                           |
        | a verified number        | Ada has begun to sign in on a new client      | Ada has added and verified the number "+12025550144" | the service lets people add and remove trusted numbers              |
        | a sign-out               | Ada has signed in on a new browser            | Ada has signed out on the browser                    | the service can send codes by text                                  |
        | a mailed link            | Ada has begun to sign in on a new client      | Ada has requested a link for the forgotten password  | the service lets people reset a forgotten password by a mailed link |
        | a restart of the service | Ada has begun to sign in on a new client      | the service was restarted                            | the service can send codes by text                                  |
        | half a day               | Ada has begun to sign in on a new client      | 12 hours have passed                                 | the service can send codes by text                                  |

  @rule:H-THROTTLE-01
  Rule: The service MUST NOT check more than 100 wrong codes in a row for one account, however much time passes between them

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                             | event                                                |
        | count of wrong verification codes | Ada signs in a program with an app-specific password |
        | count of wrong verification codes | Ada revokes one app-specific password                |
        | count of wrong verification codes | Ada revokes all her app-specific passwords           |
        | count of wrong verification codes | Ada starts to reset a forgotten password             |
        | count of wrong verification codes | Ada adds a number                                    |
        | count of wrong verification codes | Ada removes a number                                 |
        | count of wrong verification codes | Ada starts a recovery                                |
        | count of wrong verification codes | Ada cancels her recovery                             |
        | count of wrong verification codes | Ada reads all her account data                       |
        | count of wrong verification codes | Ada edits her account data                           |
        | count of wrong verification codes | Ada signs out on a device or browser                 |
        | count of wrong verification codes | Ada removes a device                                 |
        | count of wrong verification codes | Ada changes her password                             |
        | count of wrong verification codes | Ada generates a code on a trusted device             |
        | count of wrong verification codes | Ada ends all her other sessions                      |

  @rule:H-THROTTLE-08
  Rule: Sign-ins of third-party programs MUST be rate-limited like every other sign-in

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                               | event                                        |
        | count of wrong sign-ins of programs | Ada changes her password                     |
        | count of wrong sign-ins of programs | Ada reads all her account data               |
        | count of wrong sign-ins of programs | Ada edits her account data                   |
        | count of wrong sign-ins of programs | Ada signs out on a device or browser         |
        | count of wrong sign-ins of programs | Ada signs in on another client               |
        | count of wrong sign-ins of programs | Ada adds a number                            |
        | count of wrong sign-ins of programs | Ada starts to reset a forgotten password     |
        | count of wrong sign-ins of programs | Ada requests a link for a forgotten password |
