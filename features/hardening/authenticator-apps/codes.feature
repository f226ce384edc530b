@area:hardening/authenticator-apps
Feature: Hardening: codes of an authenticator app
  An app and the service compute the same code from a secret and the time. Somebody who sees or
  records a code must not be able to use it later.

  Background:
    Given Ada has an account with a second factor
    And Ben has an account with a second factor

  @rule:H-APP-01
  Rule: A code of an authenticator app MUST be accepted only once

    Example: a used app code is refused in another sign-in
      Given Ada has the authenticator app "Otter"
      And Ada has begun to sign in on a new client
      And Ada has entered the current code of her app "Otter" on the client
      And Ada has begun to sign in on a new browser
      When Ada enters that app code on the browser
      Then Ada is not signed in on the browser

    Scenario Outline: after the codes of two sign-ins, <code> is refused in a third
      Given Ada has the authenticator app "Otter"
      And Ada has begun to sign in on a new client
      And Ada has entered the current code of her app "Otter" on the client
      And Ada has begun to sign in on a new client
      And Ada has entered the current code of her app "Otter" on the client
      And Ada has begun to sign in on a new client
      When Ada enters <code> on the client
      Then Ada is not signed in on the client

      Examples: of two
        | code                     |
        | the app code before that |
        | that app code            |

    Example: the next code of the app is accepted
      Given Ada has the authenticator app "Otter"
      And Ada has begun to sign in on a new client
      And Ada has entered the current code of her app "Otter" on the client
      And Ada has begun to sign in on a new client
      When Ada enters the current code of her app "Otter" on the client
      Then Ada is signed in on the client

    Example: an app code entered in two sign-ins at the same time is accepted once
      Given Ada has the authenticator app "Otter"
      And Ada has begun to sign in on a new client
      And Ada has begun to sign in on a new browser
      When Ada enters the current code of her app "Otter" on the client and on the browser at the same time
      Then 1 of them is accepted

    Example: the code that confirmed the app does not complete a sign-in
      Given Ada has begun to sign in on a new browser
      And Ada has begun to enrol the authenticator app "Otter"
      When Ada confirms the app "Otter" with the code that it shows
      And Ada enters that app code on the browser
      Then Ada is not signed in on the browser

    Scenario Outline: a code that the app <when> does not complete a sign-in after it confirmed a second app
      Given Ada has the authenticator app "Otter"
      And Ada has begun to sign in on a new browser
      And Ada has begun to enrol the authenticator app "Spare"
      When Ada confirms the app "Spare" with <code>
      And Ada enters that app code on the browser
      Then Ada is not signed in on the browser

      Examples: now, and in the last step of the window
        | when                                        | code                                                                      |
        | shows                                       | the current code of her app "Spare"                                       |
        | will show at the end of the accepted window | the code that her app "Spare" will show at the end of the accepted window |

    Scenario Outline: an app code that was used on a <kind> is refused on a <other>
      Given Ada has the authenticator app "Otter"
      And Ada has begun to sign in on a new <kind>
      And Ada has entered <code> on the <kind>
      And Ada has begun to sign in on a new <other>
      When Ada enters <again> on the <other>
      Then Ada is not signed in on the <other>

      Examples: whatever is signed in
        | kind    | other   | code                                | again         |
        | browser | client  | the current code of her app "Otter" | that app code |
        | browser | browser | the current code of her app "Otter" | that app code |
        | phone   | browser | the current code of her app "Otter" | that app code |
        | Mac     | Mac     | the current code of her app "Otter" | that app code |
        | PC      | tablet  | the current code of her app "Otter" | that app code |

    Example: a used app code from the end of the accepted window is refused in another sign-in
      Given Ada has the authenticator app "Otter"
      And Ada has begun to sign in on a new client
      And Ada has entered on the client the code that her app "Otter" will show at the end of the accepted window
      And Ada has begun to sign in on a new browser
      When Ada enters that app code on the browser
      Then Ada is not signed in on the browser

    Example: a used code of a second app is refused in another sign-in
      Given Ada has the authenticator app "Otter"
      And Ada has the authenticator app "Spare"
      And Ada has begun to sign in on a new client
      And Ada has entered the current code of her app "Spare" on the client
      And Ada has begun to sign in on a new browser
      When Ada enters that app code on the browser
      Then Ada is not signed in on the browser

    Example: a used app code is refused after another app was added
      Given Ada has the authenticator app "Otter"
      And Ada has begun to sign in on a new client
      And Ada has entered the current code of her app "Otter" on the client
      And Ada has the authenticator app "Spare"
      And Ada has begun to sign in on a new browser
      When Ada enters that app code on the browser
      Then Ada is not signed in on the browser

    Scenario Outline: a used app code is refused after <meanwhile>
      Given Ada has the authenticator app "Otter"
      And Ada has begun to sign in on a new client
      And Ada has entered the current code of her app "Otter" on the client
      And Ada has begun to sign in on a new browser
      And <deed>
      When Ada enters that app code on the browser
      Then Ada is not signed in on the browser

      Examples: what a service might forget it by
        | meanwhile                        | deed                                                 |
        | another app was begun            | Ada has begun to enrol the authenticator app "Spare" |
        | a new sign-in                    | Ada has signed in on a new Mac                       |
        | a restart of the service         | the service was restarted                            |
        | a change of the account password | Ada has changed the account password                 |

    Scenario Outline: a used app code is refused after <event> and a new sign-in
      Given <capability>
      And Ada has the authenticator app "Otter"
      And Ada has begun to sign in on a new client
      And Ada has entered the current code of her app "Otter" on the client
      And <begun>
      And <deed>
      And Ada has begun to sign in on a new browser
      When Ada enters that app code on the browser
      Then it is refused

      Examples: what a service might forget it by
        | event                              | begun                                                | deed                                                                      | capability                                                          |
        | a reset by a mailed link           | Ada has requested a link for the forgotten password  | Ada has followed the link                                                 | the service lets people reset a forgotten password by a mailed link |
        | a reset by a code                  | Ada has reported the account password as forgotten   | Ada has reset the forgotten password with the code sent to "+12025550101" | the service lets people reset a forgotten password with a code      |
        | adding and removing another number | Ada has added and verified the number "+12025550144" | Ada has removed the number "+12025550144"                                 | the service lets people add and remove trusted numbers              |
        | the removal of another app         | Ada has the authenticator app "Spare"                | Ada has removed the app "Spare"                                           | the service accepts codes of authenticator apps                     |
        | generating recovery codes          | Ada has generated recovery codes                     | Ada has ended all other sessions on the client                            | the service offers recovery codes                                   |

    Scenario Outline: a used app code is refused after a sign-in with <other>
      Given <capability>
      And Ada has the authenticator app "Otter"
      And <have>
      And Ada has begun to sign in on a new client
      And Ada has entered the current code of her app "Otter" on the client
      And <begun>
      And <entered>
      And Ada has begun to sign in on a new client
      When Ada enters <again> on the client
      Then Ada is not signed in on the client

      Examples: of each other kind
        | other                   | have                                  | begun                                       | entered                                                           | again                    | capability                                      |
        | a recovery code         | Ada has generated recovery codes      | Ada has begun to sign in on a new client    | Ada has entered recovery code 1 of her set on the client          | that app code            | the service offers recovery codes               |
        | a texted code           | Ada has begun to sign in on a new Mac | Ada has been texted a code for a new client | Ada has entered that code on the client                           | that app code            | the service can send codes by text              |
        | the code of another app | Ada has the authenticator app "Spare" | Ada has begun to sign in on a new client    | Ada has entered the current code of her app "Spare" on the client | the app code before that | the service accepts codes of authenticator apps |

    Scenario Outline: <code>, used before a required password change, is refused in the next sign-in
      Given the service can send codes by text
      And Ada has the authenticator app "Otter"
      And the service has required a new password from Ada
      And Ada has begun to sign in on a new client
      And Ada has entered the current code of her app "Otter" on the client
      And Ada has begun to sign in on a new client
      When Ada enters <code> on the client
      Then it is refused

      Examples: whatever the sign-in asks for besides
        | code          |
        | that app code |

    Example: the code of a second app is accepted after a code of the first was used
      Given Ada has the authenticator app "Otter"
      And Ada has the authenticator app "Spare"
      And Ada has begun to sign in on a new client
      And Ada has entered the current code of her app "Otter" on the client
      And Ada has begun to sign in on a new client
      When Ada enters the current code of her app "Spare" on the client
      Then Ada is signed in on the client

  @rule:H-APP-02
  Rule: A code of an authenticator app MUST be accepted only within the declared window

    @declared:totp.step
    Example: the step, digits and algorithm of an app are as declared
      When Ada begins to enrol the authenticator app "Otter"
      Then it is accepted
      And Ada's app "Otter" has the declared step, digits and algorithm

    @declared:totp.step
    Scenario Outline: where "<parameter>" is declared as <value>, an app is set up with it
      Given the service declares "<parameter>" as "<value>"
      When Ada begins to enrol the authenticator app "Otter"
      Then it is accepted
      And Ada's app "Otter" has the declared step, digits and algorithm

      Examples: other settings than most have
        | parameter      | value  |
        | totp.step      | 60     |
        | totp.digits    | 8      |
        | totp.algorithm | SHA256 |

    Scenario Outline: Ada <outcome> with the code that the app <when>
      Given Ada has the authenticator app "Otter"
      And the accepted window of Ada's app "Otter" and 3 more time steps have passed
      And Ada has begun to sign in on a new client
      When Ada enters on the client the code that her app "Otter" <when>
      Then Ada <outcome> on the client

      Examples: at both edges
        | when                                        | outcome          |
        | showed just before the accepted window      | is not signed in |
        | showed at the start of the accepted window  | is signed in     |
        | shows                                       | is signed in     |
        | will show at the end of the accepted window | is signed in     |
        | will show just after the accepted window    | is not signed in |

    Scenario Outline: after the last code of the window was used, Ada <outcome> with the code that the app <when>
      Given Ada has the authenticator app "Otter"
      And Ada has begun to sign in on a new client
      And Ada has entered on the client the code that her app "Otter" will show at the end of the accepted window
      And Ada has begun to sign in on a new client
      When Ada enters on the client the code that her app "Otter" <when>
      Then Ada <outcome> on the client

      Examples: the window stays where it was
        | when                                     | outcome          |
        | will show just after the accepted window | is not signed in |
        | shows                                    | is signed in     |

    Scenario Outline: an app that is set up with "<parameter>" of <value> shows codes that confirm it
      Given the service declares "<parameter>" as "<value>"
      And Ada has begun to enrol the authenticator app "Otter"
      When Ada confirms the app "Otter" with the code that it shows
      Then it is accepted

      Examples:
        | parameter      | value  |
        | totp.step      | 60     |
        | totp.digits    | 8      |
        | totp.algorithm | SHA256 |

    Scenario Outline: a code that the app <when> is <verdict> when Ada confirms the app with it
      Given Ada has begun to enrol the authenticator app "Otter"
      When Ada confirms the app "Otter" with <code>
      Then it is <verdict>

      Examples: at both edges
        | when                                        | code                                                                      | verdict  |
        | showed just before the accepted window      | the code that her app "Otter" showed just before the accepted window      | refused  |
        | showed at the start of the accepted window  | the code that her app "Otter" showed at the start of the accepted window  | accepted |
        | will show at the end of the accepted window | the code that her app "Otter" will show at the end of the accepted window | accepted |
        | will show just after the accepted window    | the code that her app "Otter" will show just after the accepted window    | refused  |

    Scenario Outline: late in a time step Ada <outcome> with the code that the app <when>
      Given Ada has the authenticator app "Otter"
      And the accepted window of Ada's app "Otter" and 3 more time steps have passed
      And <moment>
      And Ada has begun to sign in on a new client
      When Ada enters on the client the code that her app "Otter" <when>
      Then Ada <outcome> on the client

      Examples: at both edges
        | when                                        | outcome          | moment                                         |
        | showed just before the accepted window      | is not signed in | it is late in a time step of Ada's app "Otter" |
        | showed at the start of the accepted window  | is signed in     | it is late in a time step of Ada's app "Otter" |
        | will show at the end of the accepted window | is signed in     | it is late in a time step of Ada's app "Otter" |
        | will show just after the accepted window    | is not signed in | it is late in a time step of Ada's app "Otter" |

    Scenario Outline: Ada <outcome> with the code that her second app <when>
      Given Ada has the authenticator app "Spare"
      And Ada has the authenticator app "Otter"
      And the accepted window of Ada's app "Otter" and 3 more time steps have passed
      And Ada has begun to sign in on a new client
      When Ada enters on the client the code that her app "Otter" <when>
      Then Ada <outcome> on the client

      Examples: at both edges
        | when                                        | outcome          |
        | showed just before the accepted window      | is not signed in |
        | showed at the start of the accepted window  | is signed in     |
        | will show at the end of the accepted window | is signed in     |
        | will show just after the accepted window    | is not signed in |

    Scenario Outline: Ada <outcome> with the code that the app <when>, where the window is <window>
      Given the service declares "totp.window" as "<window>"
      And Ada has the authenticator app "Otter"
      And the accepted window of Ada's app "Otter" and 3 more time steps have passed
      And Ada has begun to sign in on a new client
      When Ada enters on the client the code that her app "Otter" <when>
      Then Ada <outcome> on the client

      Examples: no window, and one
        | window | when                 | outcome          |
        | 0      | showed 1 step ago    | is not signed in |
        | 0      | shows                | is signed in     |
        | 0      | will show in 1 step  | is not signed in |
        | 1      | showed 2 steps ago   | is not signed in |
        | 1      | showed 1 step ago    | is signed in     |
        | 1      | will show in 1 step  | is signed in     |
        | 1      | will show in 2 steps | is not signed in |

    Scenario Outline: long after a code was used, Ada <outcome> with the code that the app <when>
      Given Ada has the authenticator app "Otter"
      And Ada has begun to sign in on a new client
      And Ada has entered the current code of her app "Otter" on the client
      And the accepted window of Ada's app "Otter" and 3 more time steps have passed
      And Ada has begun to sign in on a new client
      When Ada enters on the client the code that her app "Otter" <when>
      Then Ada <outcome> on the client

      Examples: at both edges
        | when                                        | outcome          |
        | showed just before the accepted window      | is not signed in |
        | showed at the start of the accepted window  | is signed in     |
        | will show at the end of the accepted window | is signed in     |
        | will show just after the accepted window    | is not signed in |

    Scenario Outline: where "<parameter>" is <value>, Ada <outcome> with the code that the app <when>
      Given the service declares "<parameter>" as "<value>"
      And Ada has the authenticator app "Otter"
      And the accepted window of Ada's app "Otter" and 3 more time steps have passed
      And Ada has begun to sign in on a new client
      When Ada enters on the client the code that her app "Otter" <when>
      Then Ada <outcome> on the client

      Examples: at both edges
        | parameter      | value  | when                                        | outcome          |
        | totp.step      | 60     | showed just before the accepted window      | is not signed in |
        | totp.step      | 60     | showed at the start of the accepted window  | is signed in     |
        | totp.step      | 60     | will show at the end of the accepted window | is signed in     |
        | totp.step      | 60     | will show just after the accepted window    | is not signed in |
        | totp.step      | 15     | showed just before the accepted window      | is not signed in |
        | totp.step      | 15     | showed at the start of the accepted window  | is signed in     |
        | totp.step      | 15     | will show at the end of the accepted window | is signed in     |
        | totp.step      | 15     | will show just after the accepted window    | is not signed in |
        | totp.digits    | 8      | showed at the start of the accepted window  | is signed in     |
        | totp.digits    | 8      | will show at the end of the accepted window | is signed in     |
        | totp.digits    | 8      | showed just before the accepted window      | is not signed in |
        | totp.digits    | 8      | will show just after the accepted window    | is not signed in |
        | totp.algorithm | SHA256 | showed just before the accepted window      | is not signed in |
        | totp.algorithm | SHA256 | will show just after the accepted window    | is not signed in |

    Scenario Outline: where "<parameter>" is <value>, a code that the app <when> is <verdict> when Ada confirms the app with it
      Given the service declares "<parameter>" as "<value>"
      And Ada has begun to enrol the authenticator app "Otter"
      When Ada confirms the app "Otter" with <code>
      Then it is <verdict>

      Examples: at both edges
        | parameter | value | when                                        | code                                                                      | verdict  |
        | totp.step | 15    | showed just before the accepted window      | the code that her app "Otter" showed just before the accepted window      | refused  |
        | totp.step | 15    | will show at the end of the accepted window | the code that her app "Otter" will show at the end of the accepted window | accepted |
        | totp.step | 15    | will show just after the accepted window    | the code that her app "Otter" will show just after the accepted window    | refused  |
        | totp.step | 60    | showed just before the accepted window      | the code that her app "Otter" showed just before the accepted window      | refused  |
        | totp.step | 60    | will show at the end of the accepted window | the code that her app "Otter" will show at the end of the accepted window | accepted |
        | totp.step | 60    | will show just after the accepted window    | the code that her app "Otter" will show just after the accepted window    | refused  |

  @rule:H-APP-03
  Rule: A code of an authenticator app MUST NOT be accepted two or more time steps before or after its own

    Scenario Outline: Ada <outcome> with the code that the app <when>
      Given Ada has the authenticator app "Otter"
      And 4 more time steps of Ada's app "Otter" have passed
      And Ada has begun to sign in on a new client
      When Ada enters on the client the code that her app "Otter" <when>
      Then Ada <outcome> on the client

      Examples: two steps off, and now
        | when                 | outcome          |
        | showed 2 steps ago   | is not signed in |
        | showed 3 steps ago   | is not signed in |
        | will show in 2 steps | is not signed in |
        | will show in 3 steps | is not signed in |
        | shows                | is signed in     |

    Scenario Outline: where "<parameter>" is <value>, Ada <outcome> with the code that the app <when>
      Given the service declares "<parameter>" as "<value>"
      And Ada has the authenticator app "Otter"
      And 4 more time steps of Ada's app "Otter" have passed
      And Ada has begun to sign in on a new client
      When Ada enters on the client the code that her app "Otter" <when>
      Then Ada <outcome> on the client

      Examples: two steps off, and now
        | parameter | value | when                 | outcome          |
        | totp.step | 15    | showed 2 steps ago   | is not signed in |
        | totp.step | 15    | will show in 2 steps | is not signed in |
        | totp.step | 15    | shows                | is signed in     |
        | totp.step | 60    | showed 2 steps ago   | is not signed in |
        | totp.step | 60    | will show in 2 steps | is not signed in |
        | totp.step | 60    | shows                | is signed in     |

    Scenario Outline: in a sign-in that was begun 4 steps before, Ada <outcome> with the code that the app <when>
      Given Ada has the authenticator app "Otter"
      And Ada has begun to sign in on a new client
      And 4 more time steps of Ada's app "Otter" have passed
      When Ada enters on the client the code that her app "Otter" <when>
      Then Ada <outcome> on the client

      Examples: of the time when it was begun, and of now
        | when               | outcome          |
        | showed 4 steps ago | is not signed in |
        | showed 3 steps ago | is not signed in |
        | shows              | is signed in     |

    Scenario Outline: in an enrolment that was begun 4 steps before, a code that the app <when> is <verdict>
      Given Ada has begun to enrol the authenticator app "Otter"
      And 4 more time steps of Ada's app "Otter" have passed
      When Ada confirms the app "Otter" with <code>
      Then it is <verdict>

      Examples: of the time when it was begun, and of now
        | when               | code                                             | verdict  |
        | showed 4 steps ago | the code that her app "Otter" showed 4 steps ago | refused  |
        | shows              | the current code of her app "Otter"              | accepted |

  @rule:H-APP-04
  Rule: Each enrolment of an authenticator app MUST get its own secret of at least 128 bits

    Example: two apps of one owner have different secrets
      Given Ada has begun to enrol the authenticator app "Otter"
      And Ada has begun to enrol the authenticator app "Spare"
      Then the secrets of Ada's apps "Otter" and "Spare" differ and have 128 bits or more

    Example: the secret of a second app is as long as the secret of the first
      Given Ada has the authenticator app "Otter"
      And Ada has begun to enrol the authenticator app "Spare"
      Then the secrets of Ada's apps "Otter" and "Spare" differ and have 128 bits or more

    Scenario Outline: Ada <outcome> with <code>
      Given Ada has the authenticator app "Otter"
      And Ben has the authenticator app "Otter"
      And Ada has begun to sign in on a new client
      When Ada enters <code> on the client
      Then Ada <outcome> on the client

      Examples: of somebody else, and of the owner
        | code                                  | outcome          |
        | the current code of Ben's app "Otter" | is not signed in |
        | the current code of her app "Otter"   | is signed in     |

    Example: an app that Ada removes and enrols again has a new secret
      Given Ada has the authenticator app "Otter"
      And Ada has removed the app "Otter"
      When Ada begins to enrol the authenticator app "Otter"
      Then it is accepted
      And the secret of Ada's app "Otter" differs from every secret shown before

    Example: an app whose enrolment Ada begins again has a new secret
      Given Ada has begun to enrol the authenticator app "Otter"
      When Ada begins to enrol the authenticator app "Otter"
      Then it is accepted
      And the secret of Ada's app "Otter" differs from every secret shown before

    Example: the apps of two owners have different secrets
      Given Ben has the authenticator app "Otter"
      When Ada begins to enrol the authenticator app "Otter"
      Then it is accepted
      And the secret of Ada's app "Otter" differs from every secret shown before

  @rule:H-APP-05
  Rule: Wrong codes of an authenticator app MUST be counted together with all other wrong codes of the account

    Scenario Outline: in a later sign-in, Ada <outcome> after <wrong>
      Given Ada has the authenticator app "Otter"
      And Ada has begun to sign in on a new client
      And Ada has entered <wrong> on the client
      And Ada has begun to sign in on a new client
      And Ada has entered 1 wrong code of the app "Otter" on the client
      When Ada enters the current code of her app "Otter" on the client
      Then Ada <outcome> on the client

      Examples: around the limit
        | wrong                                                     | outcome          |
        | all but two of the allowed wrong codes of the app "Otter" | is signed in     |
        | all but one of the allowed wrong codes of the app "Otter" | is not signed in |

    Scenario Outline: Ada <outcome> after <wrong> at another sign-in and one wrong code of the app
      Given the service can send codes by text
      And Ada has the authenticator app "Otter"
      And Ada has entered <wrong> on a new client
      And Ada has entered 1 wrong code of the app "Otter" on the client
      When Ada enters the current code of her app "Otter" on the client
      Then Ada <outcome> on the client

      Examples: around the limit
        | wrong                                  | outcome          |
        | all but two of the allowed wrong codes | is signed in     |
        | all but one of the allowed wrong codes | is not signed in |

    Scenario Outline: Ada <outcome> after <wrong> and one wrong <other>
      Given the service offers recovery codes
      And Ada has the authenticator app "Otter"
      And Ada has generated recovery codes
      And Ada has begun to sign in on a new client
      And Ada has entered <wrong> on the client
      And <entry>
      When Ada enters the current code of her app "Otter" on the client
      Then Ada <outcome> on the client

      Examples: around the limit, with codes of each other kind
        | other         | entry                                               | wrong                                                     | outcome          |
        | recovery code | Ada has entered 1 wrong recovery code on the client | all but two of the allowed wrong codes of the app "Otter" | is signed in     |
        | recovery code | Ada has entered 1 wrong recovery code on the client | all but one of the allowed wrong codes of the app "Otter" | is not signed in |
        | texted code   | Ada has entered 1 wrong code on the client          | all but two of the allowed wrong codes of the app "Otter" | is signed in     |
        | texted code   | Ada has entered 1 wrong code on the client          | all but one of the allowed wrong codes of the app "Otter" | is not signed in |

    Scenario Outline: <event> does not reset the count of wrong app codes
      Given the service offers recovery codes
      And Ada has the authenticator app "Otter"
      And Ada has the authenticator app "Spare"
      And Ada has begun to sign in on a new client
      And Ada has entered <wrong> on the client
      And <deed>
      And Ada has entered 1 wrong code of the app "Otter" on the client
      When Ada enters the current code of her app "Otter" on the client
      Then Ada is not signed in on the client

      Examples: what is no right code
        | wrong                                                     | event                       | deed                                                 |
        | all but one of the allowed wrong codes of the app "Otter" | an enrolment that is begun  | Ada has begun to enrol the authenticator app "Third" |
        | all but one of the allowed wrong codes of the app "Otter" | the removal of another app  | Ada has removed the app "Spare"                      |
        | all but one of the allowed wrong codes of the app "Otter" | a new set of recovery codes | Ada has generated recovery codes                     |
        | all but one of the allowed wrong codes of the app "Otter" | a change of the password    | Ada has changed the account password                 |
        | all but one of the allowed wrong codes of the app "Otter" | a restart of the service    | the service was restarted                            |

    Scenario Outline: where "<parameter>" is <value>, Ada <outcome> after <wrong> and one wrong recovery code
      Given the service declares "<parameter>" as "<value>"
      And the service offers recovery codes
      And Ada has the authenticator app "Otter"
      And Ada has generated recovery codes
      And Ada has begun to sign in on a new client
      And Ada has entered <wrong> on the client
      And Ada has entered 1 wrong recovery code on the client
      When Ada enters the current code of her app "Otter" on the client
      Then Ada <outcome> on the client

      Examples: around the limit, with codes of other lengths
        | parameter           | value | wrong                                                     | outcome          |
        | totp.digits         | 8     | all but two of the allowed wrong codes of the app "Otter" | is signed in     |
        | totp.digits         | 8     | all but one of the allowed wrong codes of the app "Otter" | is not signed in |
        | recoverycode.length | 16    | all but two of the allowed wrong codes of the app "Otter" | is signed in     |
        | recoverycode.length | 16    | all but one of the allowed wrong codes of the app "Otter" | is not signed in |

  @rule:H-APP-07
  Rule: The clock of the service alone SHOULD decide which code of an authenticator app is right

    Scenario Outline: <after> later, Ada <outcome> with the code that the app <when>
      Given Ada has the authenticator app "Otter"
      And 2880 more time steps of Ada's app "Otter" have passed
      And Ada has begun to sign in on a new client
      When Ada enters on the client the code that her app "Otter" <when>
      Then Ada <outcome> on the client

      Examples: by the clock that was moved, and by the one before
        | after | when                  | outcome          |
        | a day | shows                 | is signed in     |
        | a day | showed 2879 steps ago | is not signed in |

  @rule:H-APP-11
  Rule: Wrong codes of an authenticator app MUST be limited

    Scenario Outline: Ada <outcome> with the right code after <wrong>
      Given Ada has the authenticator app "Otter"
      And Ada has begun to sign in on a new client
      And Ada has entered <wrong> on the client
      When Ada enters the current code of her app "Otter" on the client
      Then Ada <outcome> on the client

      Examples: around the limit
        | wrong                                                     | outcome          |
        | all but one of the allowed wrong codes of the app "Otter" | is signed in     |
        | the maximum number of wrong codes of the app "Otter"      | is not signed in |

    Scenario Outline: where "<parameter>" is <value>, Ada <outcome> with the right code after <wrong>
      Given the service declares "<parameter>" as "<value>"
      And Ada has the authenticator app "Otter"
      And Ada has begun to sign in on a new client
      And Ada has entered <wrong> on the client
      When Ada enters the current code of her app "Otter" on the client
      Then Ada <outcome> on the client

      Examples: around the limit, with codes of other lengths
        | parameter   | value | wrong                                                     | outcome          |
        | totp.digits | 8     | all but one of the allowed wrong codes of the app "Otter" | is signed in     |
        | totp.digits | 8     | the maximum number of wrong codes of the app "Otter"      | is not signed in |
