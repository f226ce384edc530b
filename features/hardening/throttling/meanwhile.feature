@area:hardening/throttling
Feature: Hardening: what still works while guesses are counted
  A lock closes one way in, and a correct attempt resets the count.

  @rule:H-THROTTLE-05
  Rule: While strangers have locked a sign-in, the open sessions of the owner MUST continue to work

    Scenario Outline: Ada stays signed in on <client> after <what> elsewhere
      Given <capability>
      And Ada has an account with a second factor
      And <begun>
      And <signed in>
      And <guesses>
      When Ada opens "account-page" on <client>
      Then it is accepted

      Examples:
        | client            | what                                   | begun                                        | signed in                                    | guesses                                                                                      | capability                                |
        | the browser       | too many wrong passwords               | Ada has signed in again on her trusted phone | Ada has signed in on a new browser           | Ada has given the maximum number of wrong passwords on a new client                          | the service can send codes by text        |
        | her trusted phone | too many wrong passwords               | Ada has signed in again on her trusted phone | Ada has signed in on a new browser           | Ada has given the maximum number of wrong passwords on a new client                          | the service can send codes by text        |
        | the browser       | too many wrong codes                   | Ada has signed in again on her trusted phone | Ada has signed in on a new browser           | Ada has entered the maximum number of wrong codes on a new client                            | the service can send codes by text        |
        | her trusted phone | too many wrong codes                   | Ada has signed in again on her trusted phone | Ada has signed in on a new browser           | Ada has entered the maximum number of wrong codes on a new client                            | the service can send codes by text        |
        | her trusted phone | a hundred wrong passwords              | Ada has signed in on a new client            | Ada has signed in again on her trusted phone | somebody has entered 100 consecutive wrong passwords on Ada's account, waiting out each lock | the service can send codes by text        |
        | her trusted phone | a hundred wrong codes                  | Ada has signed in on a new client            | Ada has signed in again on her trusted phone | somebody has entered 100 consecutive wrong codes on Ada's account, waiting out each lock     | the service can send codes by text        |
        | the browser       | a hundred wrong passwords of a program | Ada has signed in on a new client            | Ada has signed in on a new browser           | "Mail" has offered 100 wrong passwords as Ada without a pause                                | the service offers app-specific passwords |

    Scenario Outline: "Mail" stays signed in after <what> elsewhere
      Given <capability>
      And Ada has an account with a second factor
      And Ada holds an app-specific password for "Mail"
      And "Mail" is signed in to "mail" as Ada
      And <guesses>
      Then <still>

      Examples:
        | what                                   | guesses                                                                                      | still                        | capability                                |
        | too many wrong passwords               | Ada has given the maximum number of wrong passwords on a new client                          | "Mail" can read Ada's "mail" | the service offers app-specific passwords |
        | too many wrong codes                   | Ada has entered the maximum number of wrong codes on a new client                            | "Mail" can read Ada's "mail" | the service offers app-specific passwords |
        | a hundred wrong passwords of a program | "Mail" has offered 100 wrong passwords as Ada without a pause                                | "Mail" can read Ada's "mail" | the service offers app-specific passwords |
        | a hundred wrong passwords              | somebody has entered 100 consecutive wrong passwords on Ada's account, waiting out each lock | "Mail" can read Ada's "mail" | the service offers app-specific passwords |

    Scenario Outline: after too many wrong passwords elsewhere, Ada can still <use> on the browser
      Given <capability>
      And Ada has an account with a second factor
      And Ada has signed in on a new browser
      And Ada has given the maximum number of wrong passwords on a new browser
      When Ada tries to <use> on the browser
      Then it is accepted

      Examples: what asks for no password
        | use                      | capability                                             |
        | edit the account data    | the service lets people add and remove trusted numbers |
        | read the numbers on file | the service lets people add and remove trusted numbers |
        | read the list of devices | the service offers the list of devices                 |

  @rule:H-THROTTLE-07
  Rule: The right code SHOULD reset the count of wrong codes

    Scenario Outline: the right code is accepted after 120 <wrong> when another right code came after sixty of them
      Given the service can send codes by text
      And Ada has an account with a second factor
      And Ada has begun to sign in on a new browser
      And somebody has entered 60 consecutive <wrong> on Ada's account, waiting out each lock
      And it is at the end of the lock on codes
      And Ada has signed in on a new client
      And somebody has entered 60 consecutive <wrong> on Ada's account, waiting out each lock
      And it is at the end of the lock on codes
      And Ada has been texted a code for a new client
      When Ada enters that code on the client
      Then Ada is signed in on the client

      Examples:
        | wrong       |
        | wrong codes |

    Scenario Outline: a code by <way> also resets the count of wrong codes
      Given the service can send codes by <way>
      And Ada has an account with a second factor
      And Ada has been sent a code by <way> for a new client
      And Ada has entered all but one of the allowed wrong codes on the client
      And Ada has entered that code on the client
      And Ada has been texted a code for a new client
      And Ada has entered all but one of the allowed wrong codes on the client
      When Ada enters that code on the client
      Then Ada is signed in on the client

      Examples:
        | way   |
        | call  |
        | email |

    Scenario Outline: <right> also resets the count of wrong codes
      Given <capability>
      And Ada has an account with a second factor
      And Ada has entered <wrong> on a new client
      And <begun>
      And <entered>
      And Ada has been texted a code for a new client
      And Ada has entered all but one of the allowed wrong codes on the client
      When Ada enters that code on the client
      Then Ada is signed in on the client

      Examples:
        | right                                   | begun                                              | entered                                                                   | wrong                                  | capability                                                     |
        | the right code for a forgotten password | Ada has reported the account password as forgotten | Ada has reset the forgotten password with the code sent to "+12025550101" | all but one of the allowed wrong codes | the service lets people reset a forgotten password with a code |
        | the right code for a new number         | Ada has begun to sign in on a new browser          | Ada has added and verified the number "+12025550144"                      | all but one of the allowed wrong codes | the service lets people add and remove trusted numbers         |

  @rule:H-THROTTLE-02
  Rule: The service MUST NOT check more than 100 wrong passwords in a row for one account, however much time passes between them

    Scenario Outline: Ada can no longer sign in with the right password after 120 wrong ones, sixty before <event> and sixty after
      Given <capability>
      And Ada has an account with a second factor
      And somebody has entered 60 consecutive wrong passwords on Ada's account, waiting out each lock
      And <deed>
      And <then>
      And somebody has entered 60 consecutive wrong passwords on Ada's account, waiting out each lock
      Then Ada can no longer sign in with the right password

      Examples:
        | event                                   | deed                                                | then              | capability                                                          |
        | two days without an attempt             | 48 hours have passed                                | 1 hour has passed | the service can send codes by text                                  |
        | a reset that was begun but not finished | Ada has reported the account password as forgotten  | 1 hour has passed | the service lets people reset a forgotten password with a code      |
        | a link that was mailed but not followed | Ada has requested a link for the forgotten password | 1 hour has passed | the service lets people reset a forgotten password by a mailed link |

  @rule:H-THROTTLE-09
  Rule: Failed attempts MUST be counted per account, whatever IP address they come from

    Scenario Outline: Ada <outcome> after <wrong> from one IP address and one from another
      Given the service accepts codes of authenticator apps
      And Ada has an account with a second factor
      And Ada has the authenticator app "Otter"
      And requests now come from the address "A"
      And Ada has begun to sign in on a new client
      And Ada has entered <wrong> on the client
      And requests now come from the address "B"
      And Ada has entered 1 wrong code of the app "Otter" on the client
      When Ada enters the current code of her app "Otter" on the client
      Then Ada <outcome> on the client

      Examples: around the limit
        | wrong                                                     | outcome          |
        | all but two of the allowed wrong codes of the app "Otter" | is signed in     |
        | all but one of the allowed wrong codes of the app "Otter" | is not signed in |

    Scenario Outline: Ada is not signed in after all but one of the allowed wrong codes from one IP address and one <elsewhere> from another
      Given <capability>
      And Ada has an account with a second factor
      And <begun>
      And requests now come from the address "A"
      And Ada has been texted a code for a new client
      And Ada has entered <wrong> on the client
      And requests now come from the address "B"
      And Ada has tried 1 wrong code <place>
      When Ada enters that code on the client
      Then Ada is not signed in on the client

      Examples: other prompts
        | elsewhere                | capability                                                     | begun                                              | place                        | wrong                                  |
        | for a forgotten password | the service lets people reset a forgotten password with a code | Ada has reported the account password as forgotten | for the forgotten password   | all but one of the allowed wrong codes |
        | for a new number         | the service lets people add and remove trusted numbers         | Ada has added the number "+12025550144" by text    | on the number "+12025550144" | all but one of the allowed wrong codes |

    Scenario Outline: the right app-specific password is refused after <wrong> of a program from one IP address and as many from another
      Given the service offers app-specific passwords
      And Ada has an account with a second factor
      And Ada holds an app-specific password for "Mail"
      And requests now come from the address "A"
      And <offered>
      And requests now come from the address "B"
      And <offered>
      And requests now come from the address "C"
      When "Mail" signs in to "mail" as Ada with the app-specific password for "Mail"
      Then it is refused

      Examples:
        | wrong              | offered                                                      |
        | 50 wrong passwords | "Mail" has offered 50 wrong passwords as Ada without a pause |
