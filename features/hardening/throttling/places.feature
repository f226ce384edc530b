@area:hardening/throttling
Feature: Hardening: every place where something is guessed
  A limit that holds at one prompt and not at the next protects nothing.

  @rule:H-THROTTLE-04
  Rule: Wrong codes for one account MUST be counted together, wherever they are entered

    Scenario Outline: Ada <outcome> after <wrong> at a sign-in and one <elsewhere>
      Given Ada has an account with a second factor
      And <capability>
      And <begun>
      And Ada has been texted a code for a new client
      And Ada has entered <wrong> on the client
      And Ada has tried 1 wrong code <place>
      When Ada enters that code on the client
      Then Ada <outcome> on the client

      Examples: around the limit
        | elsewhere                | capability                                                     | begun                                              | place                        | wrong                                  | outcome          |
        | for a forgotten password | the service lets people reset a forgotten password with a code | Ada has reported the account password as forgotten | for the forgotten password   | all but two of the allowed wrong codes | is signed in     |
        | for a forgotten password | the service lets people reset a forgotten password with a code | Ada has reported the account password as forgotten | for the forgotten password   | all but one of the allowed wrong codes | is not signed in |
        | for a new number         | the service lets people add and remove trusted numbers         | Ada has added the number "+12025550144" by text    | on the number "+12025550144" | all but two of the allowed wrong codes | is signed in     |
        | for a new number         | the service lets people add and remove trusted numbers         | Ada has added the number "+12025550144" by text    | on the number "+12025550144" | all but one of the allowed wrong codes | is not signed in |

    Scenario Outline: Ada <outcome> after <wrong> at a sign-in and one <elsewhere> after a second code was sent there
      Given Ada has an account with a second factor
      And <capability>
      And <begun>
      And <again>
      And Ada has been texted a code for a new client
      And Ada has entered <wrong> on the client
      And Ada has tried 1 wrong code <place>
      When Ada enters that code on the client
      Then Ada <outcome> on the client

      Examples: the second of two
        | elsewhere                | begun                                              | again                                                                | place                        | wrong                                  | outcome          | capability                                                     |
        | for a forgotten password | Ada has reported the account password as forgotten | Ada has reported the account password as forgotten                   | for the forgotten password   | all but one of the allowed wrong codes | is not signed in | the service lets people reset a forgotten password with a code |
        | for a new number         | Ada has added the number "+12025550144" by text    | Ada has asked for another code for the number "+12025550144" by text | on the number "+12025550144" | all but one of the allowed wrong codes | is not signed in | the service lets people add and remove trusted numbers         |

    Scenario Outline: a reset of a forgotten password is <verdict> after <wrong> at a sign-in
      Given Ada has an account with a second factor
      And the service lets people reset a forgotten password with a code
      And Ada has entered <wrong> on a new client
      And Ada has reported the account password as forgotten
      When Ada resets the forgotten password with the code sent to "+12025550101"
      Then it is <verdict>

      Examples: around the limit
        | wrong                                  | verdict  |
        | all but one of the allowed wrong codes | accepted |
        | the maximum number of wrong codes      | refused  |

    Scenario Outline: once Ada has failed too often to enter <secret>, she cannot enter <other> either
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada is already being asked for <other>, and now also for <secret>
      And Ada has reached the limit of failed attempts
      When Ada correctly enters <other>
      Then it is refused

      Examples:
        | secret                                               | other                                                |
        | the sign-in code                                     | the code that verifies an added number               |
        | the sign-in code                                     | the code that resets a forgotten password            |
        | the sign-in code                                     | the texted code that lets a device join the keychain |
        | the sign-in code                                     | the code appended to the password on an older device |
        | the sign-in code                                     | the code that confirms an authenticator app          |
        | the sign-in code                                     | the code of an authenticator app at sign-in          |
        | the sign-in code                                     | a recovery code at sign-in                           |
        | the code that verifies an added number               | the sign-in code                                     |
        | the code that resets a forgotten password            | the sign-in code                                     |
        | the texted code that lets a device join the keychain | the sign-in code                                     |
        | the code appended to the password on an older device | the sign-in code                                     |
        | the code that confirms an authenticator app          | the sign-in code                                     |
        | the code of an authenticator app at sign-in          | the sign-in code                                     |
        | a recovery code at sign-in                           | the sign-in code                                     |
        | the code that verifies an added number               | the code that resets a forgotten password            |
        | the code that resets a forgotten password            | the code that verifies an added number               |
        | a recovery code at sign-in                           | the code of an authenticator app at sign-in          |
        | the code of an authenticator app at sign-in          | a recovery code at sign-in                           |
        | a recovery code at sign-in                           | the code that resets a forgotten password            |
        | the code that confirms an authenticator app          | the code that resets a forgotten password            |
        | the code that confirms an authenticator app          | the code that verifies an added number               |
        | the code that verifies an added number               | the code that confirms an authenticator app          |

      @edition:two-step
      Examples: of a listed device
        | secret                                    | other                                     |
        | the sign-in code                          | the code that confirms a listed device    |
        | the code that confirms a listed device    | the sign-in code                          |
        | the code that resets a forgotten password | the code that confirms a listed device    |
        | the code that confirms a listed device    | the code that resets a forgotten password |
        | the code that verifies an added number    | the code that confirms a listed device    |
        | a recovery code at sign-in                | the code that confirms a listed device    |

  @rule:H-THROTTLE-08
  Rule: Sign-ins of third-party programs MUST be rate-limited like every other sign-in

    Scenario Outline: after a hundred wrong passwords from "Mail", "<program>" is refused at "<service>" with the right app-specific password
      Given Ada has an account with a second factor
      And Ada holds an app-specific password for "Mail"
      And "Mail" has offered <wrong> as Ada without a pause
      When "<program>" signs in to "<service>" as Ada with the app-specific password for "Mail"
      Then it is refused

      Examples: another program, and another service
        | program  | service  | wrong               |
        | Other    | mail     | 100 wrong passwords |
        | Mail     | calendar | 100 wrong passwords |
        | Calendar | calendar | 100 wrong passwords |

    Scenario Outline: the right app-specific password is refused after <wrong> from a program that was signed in before
      Given Ada has an account with a second factor
      And Ada holds an app-specific password for "Mail"
      And "Mail" is signed in to "mail" as Ada
      And "Mail" has offered <wrong> as Ada without a pause
      When "Mail" signs in to "mail" as Ada with the app-specific password for "Mail"
      Then it is refused

      Examples:
        | wrong               |
        | 100 wrong passwords |

    Scenario Outline: the right app-specific password is <verdict> after <wrong> from a program
      Given Ada has an account with a second factor
      And Ada holds an app-specific password for "Mail"
      And "Mail" has offered <wrong> as Ada without a pause
      When "Mail" signs in to "mail" as Ada with the app-specific password for "Mail"
      Then it is <verdict>

      Examples: a hundred, and one
        | wrong               | verdict  |
        | 100 wrong passwords | refused  |
        | 1 wrong password    | accepted |

  @rule:H-THROTTLE-09
  Rule: Failed attempts MUST be counted per account, whatever IP address they come from

    Scenario Outline: the right password is <verdict> after <wrong> from one IP address and <more> from another
      Given Ada has an account without a second factor
      And requests now come from the address "A"
      And Ada has given <wrong> on a new client
      And requests now come from the address "B"
      And Ada has given <more> on a new client
      And requests now come from the address "C"
      When Ada signs in on a new client
      Then it is <verdict>

      Examples: around the limit
        | wrong                                      | more             | verdict  |
        | all but two of the allowed wrong passwords | 1 wrong password | accepted |
        | all but one of the allowed wrong passwords | 1 wrong password | refused  |

    Scenario Outline: Ada <outcome> after <wrong> from one IP address and one from another
      Given Ada has an account with a second factor
      And requests now come from the address "A"
      And Ada has been texted a code for a new client
      And Ada has entered <wrong> on the client
      And requests now come from the address "B"
      And Ada has entered 1 wrong code on the client
      When Ada enters that code on the client
      Then Ada <outcome> on the client

      Examples: around the limit
        | wrong                                  | outcome          |
        | all but two of the allowed wrong codes | is signed in     |
        | all but one of the allowed wrong codes | is not signed in |
