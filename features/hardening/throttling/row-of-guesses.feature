@area:hardening/throttling
Feature: Hardening: what does not restart a count just below its limit
  Where a limit is reached in one go, a lock hides a count that begins anew. So the guesses are
  divided: all but one of the allowed ones, then something happens, then one more.

  @rule:H-THROTTLE-09
  Rule: Failed attempts MUST be counted per account, whatever IP address they come from

    Scenario Outline: Ada's <thing> is unaffected when the requests come from another IP address
      Given <accounts>
      And requests now come from the address "192.0.2.10"
      And they each have their own <thing>
      And requests now come from the address "198.51.100.20"
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples: counts and locks
        | thing                                        | accounts                                                               |
        | count of wrong passwords                     | Ada and Ben have accounts with a second factor                         |
        | count of wrong verification codes            | Ada and Ben have accounts with a second factor                         |
        | count of wrong sign-ins of programs          | Ada and Ben have accounts with a second factor                         |
        | count of wrong security codes                | Ada and Ben have accounts with a second factor                         |
        | count of wrong answers to security questions | Ada and Ben have accounts with security questions but no second factor |
        | lock on password entry                       | Ada and Ben have accounts with a second factor                         |
        | lock on code entry                           | Ada and Ben have accounts with a second factor                         |
        | lock on sign-ins of programs                 | Ada and Ben have accounts with a second factor                         |
        | lock on the security code                    | Ada and Ben have accounts with a second factor                         |
        | lock on security answers                     | Ada and Ben have accounts with security questions but no second factor |

    Scenario Outline: where wrong codes are counted for each <scope>, those from two IP addresses are counted together
      Given the service declares "code.attempts_scope" as "<scope>"
      And Ada has an account with a second factor
      And requests now come from the address "192.0.2.10"
      And Ada has been texted a code for a new client
      And Ada has entered all but one of the allowed wrong codes on the client
      And requests now come from the address "198.51.100.20"
      And Ada has entered 1 wrong code on the client
      When Ada enters that code on the client
      Then Ada is not signed in on the client

      Examples: where the count belongs to the sign-in
        | scope   |
        | sign-in |
        | code    |

    Scenario Outline: where six <wrong> in a row end every sign-in, three from one IP address and three from another do so too
      Given <capability>
      And the service declares "<parameter>" as "6"
      And Ada has an account with a second factor
      And Ada has the authenticator app "Otter"
      And Ada has generated recovery codes
      And requests now come from the address "192.0.2.10"
      And somebody has entered 3 consecutive <wrong> on Ada's account, waiting out each lock
      And requests now come from the address "198.51.100.20"
      And somebody has entered 3 consecutive <wrong> on Ada's account, waiting out each lock
      Then <outcome>

      Examples: passwords and codes of each kind
        | wrong                                     | parameter              | capability                                                     | outcome                                           |
        | wrong passwords                           | password.disable_after | the service can send codes by text                             | Ada can no longer sign in with the right password |
        | wrong current passwords                   | password.disable_after | the service lets people change the account password            | Ada can no longer sign in with the right password |
        | wrong codes                               | code.disable_after     | the service can send codes by text                             | Ada can no longer sign in with any code           |
        | wrong codes of an app                     | code.disable_after     | the service accepts codes of authenticator apps                | Ada can no longer sign in with any code           |
        | wrong recovery codes                      | code.disable_after     | the service offers recovery codes                              | Ada can no longer sign in with any code           |
        | wrong codes to reset a forgotten password | code.disable_after     | the service lets people reset a forgotten password with a code | Ada can no longer sign in with any code           |

    Scenario Outline: <what> from two IP addresses are counted together
      Given <capability>
      And Ada has an account with a second factor
      And <begun>
      And requests now come from the address "192.0.2.10"
      And <wrong>
      And requests now come from the address "198.51.100.20"
      And <another>
      When Ada <deed>
      Then it is refused

      Examples: prompts outside of a sign-in
        | what                                 | begun                                              | wrong                                                                             | another                                                 | deed                                                                    | capability                                                     |
        | wrong codes for a forgotten password | Ada has reported the account password as forgotten | Ada has tried all but one of the allowed wrong codes for the forgotten password   | Ada has tried 1 wrong code for the forgotten password   | resets the forgotten password with the code sent to "+12025550101"      | the service lets people reset a forgotten password with a code |
        | wrong codes for a new number         | Ada has added the number "+12025550144" by text    | Ada has tried all but one of the allowed wrong codes on the number "+12025550144" | Ada has tried 1 wrong code on the number "+12025550144" | verifies the number "+12025550144" with the code sent to "+12025550144" | the service lets people add and remove trusted numbers         |

  @rule:H-THROTTLE-08
  Rule: Sign-ins of third-party programs MUST be rate-limited like every other sign-in

    Scenario Outline: the right app-specific password is refused after all but one of the allowed wrong ones, <event>, and one more
      Given <capability>
      And Ada has an account with a second factor
      And Ada holds an app-specific password for "Mail"
      And "Mail" has offered <wrong> as Ada without a pause
      And <deed>
      And "<program>" has offered <more> as Ada without a pause
      When "Mail" signs in to "mail" as Ada with the app-specific password for "Mail"
      Then it is refused

      Examples: what is no right app-specific password
        | event                       | deed                                                 | program | wrong                                      | more             | capability                                                          |
        | another program             | Ada has begun to sign in on a new client             | Other   | all but one of the allowed wrong passwords | 1 wrong password | the service offers app-specific passwords                           |
        | another IP address          | requests now come from the address "198.51.100.20"   | Mail    | all but one of the allowed wrong passwords | 1 wrong password | the service offers app-specific passwords                           |
        | an hour                     | 60 minutes have passed                               | Mail    | all but one of the allowed wrong passwords | 1 wrong password | the service offers app-specific passwords                           |
        | half a day                  | 12 hours have passed                                 | Mail    | all but one of the allowed wrong passwords | 1 wrong password | the service offers app-specific passwords                           |
        | a restart of the service    | the service was restarted                            | Mail    | all but one of the allowed wrong passwords | 1 wrong password | the service offers app-specific passwords                           |
        | a new app-specific password | Ada holds an app-specific password for "Calendar"    | Mail    | all but one of the allowed wrong passwords | 1 wrong password | the service offers app-specific passwords                           |
        | a sign-in with a code       | Ada has signed in on a new client                    | Mail    | all but one of the allowed wrong passwords | 1 wrong password | the service can send codes by text                                  |
        | a mailed link               | Ada has requested a link for the forgotten password  | Mail    | all but one of the allowed wrong passwords | 1 wrong password | the service lets people reset a forgotten password by a mailed link |
        | a verified number           | Ada has added and verified the number "+12025550144" | Mail    | all but one of the allowed wrong passwords | 1 wrong password | the service lets people add and remove trusted numbers              |

    Scenario Outline: the right app-specific password is accepted after <wrong> from a program
      Given Ada has an account with a second factor
      And Ada holds an app-specific password for "Mail"
      And "Mail" has offered <wrong> as Ada without a pause
      When "Mail" signs in to "mail" as Ada with the app-specific password for "Mail"
      Then it is accepted

      Examples: just below the limit
        | wrong                                      |
        | all but one of the allowed wrong passwords |
