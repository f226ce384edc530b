@area:hardening/throttling
Feature: Hardening: how often codes are guessed
  A code of six digits is safe as long as few guesses are compared. Standards count the
  guesses for the account, whatever a guesser does between them.

  Background:
    Given Ada has an account with a second factor

  @rule:H-THROTTLE-01
  Rule: The service MUST NOT check more than 100 wrong codes in a row for one account, however much time passes between them

    Example: the right code is accepted after all but one of the allowed wrong ones
      Given Ada has been texted a code for a new client
      And Ada has entered all but one of the allowed wrong codes on the client
      When Ada enters that code on the client
      Then Ada is signed in on the client

    Scenario Outline: <held> is refused after a hundred <wrong> in a row
      Given the service accepts codes of authenticator apps
      And the service offers recovery codes
      And Ada has the authenticator app "Otter"
      And Ada has generated recovery codes
      And somebody has entered 100 consecutive <wrong> on Ada's account, waiting out each lock
      And it is at the end of the lock on codes
      And Ada has begun to sign in on a new client
      When Ada enters <code> on the client
      Then Ada is not signed in on the client

      Examples: whatever was entered, and whatever is entered then
        | held               | wrong                 | code                                |
        | a recovery code    | wrong codes           | recovery code 1 of her set          |
        | the code of an app | wrong codes           | the current code of her app "Otter" |
        | a recovery code    | wrong codes of an app | recovery code 1 of her set          |
        | the code of an app | wrong codes of an app | the current code of her app "Otter" |
        | a recovery code    | wrong recovery codes  | recovery code 1 of her set          |
        | the code of an app | wrong recovery codes  | the current code of her app "Otter" |

    Scenario Outline: no code of any kind is accepted after a hundred <wrong> at sign-ins
      Given the service accepts codes of authenticator apps
      And the service offers recovery codes
      And Ada has the authenticator app "Otter"
      And Ada has generated recovery codes
      And somebody has entered 100 consecutive <wrong> on Ada's account, waiting out each lock
      Then Ada can no longer sign in with any code

      Examples: of each kind
        | wrong                 |
        | wrong codes           |
        | wrong codes of an app |
        | wrong recovery codes  |

    Scenario Outline: no code is accepted at a sign-in after a hundred <wrong>
      Given <capability>
      And the service declares "code.lock_time" as "60"
      And somebody has entered 100 consecutive <wrong> on Ada's account, waiting out each lock
      Then Ada can no longer sign in with any code

      Examples: which complete no sign-in
        | wrong                                     | capability                                                     |
        | wrong codes to reset a forgotten password | the service lets people reset a forgotten password with a code |
        | wrong codes to verify an added number     | the service lets people add and remove trusted numbers         |
        | wrong codes to confirm a new app          | the service accepts codes of authenticator apps                |

    Scenario Outline: no code is accepted after 120 wrong ones, sixty before <event> and sixty after
      Given <capability>
      And the service declares "session.idle_lifetime" as "0"
      And <before>
      And somebody has entered 60 consecutive <wrong> on Ada's account, waiting out each lock
      And <deed>
      And <then>
      And somebody has entered 60 consecutive <wrong> on Ada's account, waiting out each lock
      Then Ada can no longer sign in with any code

      Examples: what is no right code
        | event                                   | before                                    | deed                                                | then                                 | wrong       | capability                                                          |
        | a day without an attempt                | Ada has begun to sign in on a new browser | 24 hours have passed                                | Ada has begun to sign in on a new PC | wrong codes | the service can send codes by text                                  |
        | two days without an attempt             | Ada has begun to sign in on a new browser | 48 hours have passed                                | Ada has begun to sign in on a new PC | wrong codes | the service can send codes by text                                  |
        | a restart of the service                | Ada has begun to sign in on a new browser | the service was restarted                           | Ada has begun to sign in on a new PC | wrong codes | the service can send codes by text                                  |
        | a change of the password                | Ada has begun to sign in on a new browser | Ada has changed the account password                | Ada has begun to sign in on a new PC | wrong codes | the service lets people change the account password                 |
        | a new set of recovery codes             | Ada has begun to sign in on a new browser | Ada has generated recovery codes                    | Ada has begun to sign in on a new PC | wrong codes | the service offers recovery codes                                   |
        | a reset that was begun but not finished | Ada has begun to sign in on a new browser | Ada has reported the account password as forgotten  | Ada has begun to sign in on a new PC | wrong codes | the service lets people reset a forgotten password with a code      |
        | a reset by a mailed link                | Ada has begun to sign in on a new browser | Ada has requested a link for the forgotten password | Ada has followed the link            | wrong codes | the service lets people reset a forgotten password by a mailed link |
        | the removal of an app                   | Ada has the authenticator app "Spare"     | Ada has removed the app "Spare"                     | Ada has begun to sign in on a new PC | wrong codes | the service accepts codes of authenticator apps                     |

    Scenario Outline: no code resets a forgotten password after a hundred <wrong>
      Given <capability>
      And somebody has entered 100 consecutive <wrong> on Ada's account, waiting out each lock
      Then <end>

      Examples: at sign-ins, and in a reset
        | wrong                                     | end                                     | capability                                                     |
        | wrong codes                               | no code resets Ada's forgotten password | the service lets people reset a forgotten password with a code |
        | wrong codes to reset a forgotten password | no code resets Ada's forgotten password | the service lets people reset a forgotten password with a code |

    Scenario Outline: no code finishes a recovery after a hundred <wrong>
      Given <capability>
      And Ada's date of birth is "1980-04-01"
      And <begun>
      And <then>
      And somebody has entered 100 consecutive <wrong> on Ada's account, waiting out each lock
      Then <end>

      Examples: in the recovery
        | wrong                            | begun                                            | then                                               | end                             | capability                          |
        | wrong codes to finish a recovery | Ada has asked for recovery with full information | it is at the end of the waiting time of a recovery | no code finishes Ada's recovery | the service offers account recovery |

  @rule:H-THROTTLE-03
  Rule: A new code MUST NOT reset the count of wrong codes

    Scenario Outline: Ada <outcome> at a second sign-in after <wrong> at the first and one at the second
      Given Ada has entered <wrong> on a new client
      And Ada has been texted a code for a new client
      And Ada has entered 1 wrong code on the client
      When Ada enters that code on the client
      Then Ada <outcome> on the client

      Examples: around the limit
        | wrong                                  | outcome          |
        | all but two of the allowed wrong codes | is signed in     |
        | all but one of the allowed wrong codes | is not signed in |

    Scenario Outline: Ada <outcome> with a new code by <way> after <wrong> before it and one after it
      Given the service can send codes by <way>
      And Ada has entered <wrong> on a new client
      And Ada has been sent a code by <way> for the client
      And Ada has entered 1 wrong code on the client
      When Ada enters that code on the client
      Then Ada <outcome> on the client

      Examples: around the limit, by each way
        | way   | wrong                                  | outcome          |
        | text  | all but two of the allowed wrong codes | is signed in     |
        | text  | all but one of the allowed wrong codes | is not signed in |
        | call  | all but two of the allowed wrong codes | is signed in     |
        | call  | all but one of the allowed wrong codes | is not signed in |
        | email | all but two of the allowed wrong codes | is signed in     |
        | email | all but one of the allowed wrong codes | is not signed in |

    Scenario Outline: <event> does not reset the count of wrong codes
      Given <capability>
      And <before>
      And Ada has been texted a code for a new client
      And Ada has entered <wrong> on the client
      And <deed>
      And Ada has entered 1 wrong code on the client
      When Ada enters that code on the client
      Then Ada is not signed in on the client

      Examples: a code for something else, and what sends none
        | event                                | before                                               | wrong                                  | deed                                                                 | capability                                                          |
        | a code for an added number           | Ada has begun to sign in on a new browser            | all but one of the allowed wrong codes | Ada has added the number "+12025550144" by text                      | the service lets people add and remove trusted numbers              |
        | another code for an added number     | Ada has added the number "+12025550144" by text      | all but one of the allowed wrong codes | Ada has asked for another code for the number "+12025550144" by text | the service lets people add and remove trusted numbers              |
        | a code to reset a forgotten password | Ada has begun to sign in on a new browser            | all but one of the allowed wrong codes | Ada has reported the account password as forgotten                   | the service lets people reset a forgotten password with a code      |
        | a mailed link                        | Ada has begun to sign in on a new browser            | all but one of the allowed wrong codes | Ada has requested a link for the forgotten password                  | the service lets people reset a forgotten password by a mailed link |
        | a new set of recovery codes          | Ada has begun to sign in on a new browser            | all but one of the allowed wrong codes | Ada has generated recovery codes                                     | the service offers recovery codes                                   |
        | another sign-in                      | Ada has begun to sign in on a new browser            | all but one of the allowed wrong codes | Ada has begun to sign in on a new PC                                 | the service can send codes by text                                  |
        | a sign-out elsewhere                 | Ada has begun to sign in on a new browser            | all but one of the allowed wrong codes | Ada has signed out on her trusted phone                              | the service lets people sign in on devices                          |
        | a sign-in by trust                   | Ada has begun to sign in on a new browser            | all but one of the allowed wrong codes | Ada has signed in again on her trusted phone                         | the service lets people sign in on devices                          |
        | an enrolment of an app               | Ada has begun to sign in on a new browser            | all but one of the allowed wrong codes | Ada has begun to enrol the authenticator app "New"                   | the service accepts codes of authenticator apps                     |
        | the removal of an app                | Ada has the authenticator app "Spare"                | all but one of the allowed wrong codes | Ada has removed the app "Spare"                                      | the service accepts codes of authenticator apps                     |
        | ending all other sessions            | Ada has begun to sign in on a new browser            | all but one of the allowed wrong codes | Ada has ended all other sessions on her trusted phone                | the service offers the list of sessions                             |
        | the removal of a number              | Ada has added and verified the number "+12025550144" | all but one of the allowed wrong codes | Ada has removed the number "+12025550144"                            | the service lets people add and remove trusted numbers              |

      @edition:2fa-2017 @edition:2fa-2018
      Examples: a code of a trusted device
        | event                        | before                                    | wrong                                  | deed                                            | capability                         |
        | a code generated on a device | Ada has begun to sign in on a new browser | all but one of the allowed wrong codes | Ada has the code generated on her trusted phone | trusted devices can generate codes |

    Scenario Outline: Ada <outcome> with a code of a trusted device after <wrong> and one more
      Given trusted devices can generate codes
      And Ada has entered <wrong> on a new client
      And Ada has entered 1 wrong code on the client
      When Ada enters <code> on the client
      Then Ada <outcome> on the client

      @edition:2fa-2017 @edition:2fa-2018
      Examples: around the limit
        | wrong                                  | code                                    | outcome          |
        | all but two of the allowed wrong codes | the code generated on her trusted phone | is signed in     |
        | all but one of the allowed wrong codes | the code generated on her trusted phone | is not signed in |

  @rule:H-THROTTLE-07
  Rule: The right code SHOULD reset the count of wrong codes

    Example: after the right code, all but one of the allowed wrong codes again do not lock code entry
      Given Ada has been texted a code for a new client
      And Ada has entered all but one of the allowed wrong codes on the client
      And Ada has entered that code on the client
      And Ada has been texted a code for a new client
      And Ada has entered all but one of the allowed wrong codes on the client
      When Ada enters that code on the client
      Then Ada is signed in on the client

    Scenario Outline: <held> also resets the count of wrong codes
      Given the service accepts codes of authenticator apps
      And the service offers recovery codes
      And Ada has the authenticator app "Otter"
      And Ada has generated recovery codes
      And Ada has been texted a code for a new client
      And Ada has entered all but one of the allowed wrong codes on the client
      And Ada has entered <code> on the client
      And Ada has been texted a code for a new client
      And Ada has entered all but one of the allowed wrong codes on the client
      When Ada enters that code on the client
      Then Ada is signed in on the client

      Examples: of what the owner holds
        | held               | code                                |
        | a recovery code    | recovery code 1 of her set          |
        | the code of an app | the current code of her app "Otter" |

  @rule:H-THROTTLE-10
  Rule: Wrong codes that are entered at the same time MUST each be counted

    Scenario Outline: after <wrong> at the same time, Ada <outcome> with the right code
      Given Ada has been texted a code for a new client
      When Ada enters <wrong> at the same time on the client
      Then none of them is accepted
      And Ada <outcome> on the client with that code

      Examples: around the limit
        | wrong                                  | outcome        |
        | all but one of the allowed wrong codes | can sign in    |
        | the maximum number of wrong codes      | cannot sign in |

    Scenario Outline: once simultaneous failed attempts reach the limit, Ada can no longer enter <secret>
      Given the service asks Ada and Ben for <secret>
      And <attempts>
      When Ada makes a correct attempt
      Then it is refused

      Examples:
        | secret                                               | attempts                                                           |
        | the sign-in code                                     | Ada has reached the limit of failed attempts, all at the same time |
        | the code that verifies an added number               | Ada has reached the limit of failed attempts, all at the same time |
        | the code sent at enrolment                           | Ada has reached the limit of failed attempts, all at the same time |
        | the code that activates two-step                     | Ada has reached the limit of failed attempts, all at the same time |
        | the code that confirms a listed device               | Ada has reached the limit of failed attempts, all at the same time |
        | the code that resets a forgotten password            | Ada has reached the limit of failed attempts, all at the same time |
        | the code that finishes a recovery                    | Ada has reached the limit of failed attempts, all at the same time |
        | the texted code that lets a device join the keychain | Ada has reached the limit of failed attempts, all at the same time |
        | the code appended to the password on an older device | Ada has reached the limit of failed attempts, all at the same time |
        | the code of an authenticator app at sign-in          | Ada has reached the limit of failed attempts, all at the same time |
        | the code that confirms an authenticator app          | Ada has reached the limit of failed attempts, all at the same time |
        | a recovery code at sign-in                           | Ada has reached the limit of failed attempts, all at the same time |
