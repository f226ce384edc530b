@area:hardening/authenticator-apps
Feature: Hardening: authenticator apps from each client
  The account page is used in a browser or on a device. Neither a trusted device nor a new session
  replaces the password.

  Background:
    Given Ada has an account with a second factor
    And Ada has the authenticator app "Spare"

  @rule:H-APP-08
  Rule: Enrolling or removing an authenticator app MUST require re-authentication

    Scenario Outline: on a new <kind>, the request is refused when Ada <deed>
      Given Ada has signed in on a new <kind>
      And Ada manages the account on the <kind>
      When Ada <deed>
      Then it is refused
      And Ada's authenticator apps are "Spare"

      Examples: just after the sign-in
        | kind    | deed                                                                |
        | browser | begins to enrol the authenticator app "Otter" without the password  |
        | browser | removes the app "Spare" without the password                        |
        | browser | removes the app "Spare" with a wrong password                       |
        | phone   | begins to enrol the authenticator app "Otter" without the password  |
        | phone   | removes the app "Spare" without the password                        |
        | tablet  | begins to enrol the authenticator app "Otter" without the password  |
        | tablet  | removes the app "Spare" without the password                        |
        | Mac     | begins to enrol the authenticator app "Otter" without the password  |
        | Mac     | begins to enrol the authenticator app "Otter" with a wrong password |
        | Mac     | removes the app "Spare" without the password                        |
        | PC      | removes the app "Spare" without the password                        |

    Scenario Outline: although the password was given for <before>, the request is refused when Ada <deed>
      Given <first>
      When Ada <deed>
      Then it is refused

      Examples: it is asked for each time
        | before         | first                                                | deed                                                               |
        | another app    | Ada has begun to enrol the authenticator app "Third" | removes the app "Spare" without the password                       |
        | another app    | Ada has begun to enrol the authenticator app "Third" | begins to enrol the authenticator app "Otter" without the password |
        | recovery codes | Ada has generated recovery codes                     | begins to enrol the authenticator app "Otter" without the password |
        | recovery codes | Ada has generated recovery codes                     | removes the app "Spare" without the password                       |

    Scenario Outline: after <event>, the request is refused when Ada <deed>
      Given <capability>
      And <state>
      When Ada <deed>
      Then it is refused
      And Ada's authenticator apps are "Spare"

      Examples: what does not replace the password
        | event                       | deed                                                               | state                                            | capability                                          |
        | a demand for a new password | begins to enrol the authenticator app "Otter" without the password | the service has required a new password from Ada | the service accepts codes of authenticator apps     |
        | a demand for a new password | removes the app "Spare" without the password                       | the service has required a new password from Ada | the service accepts codes of authenticator apps     |
        | a change of the password    | begins to enrol the authenticator app "Otter" without the password | Ada has changed the account password             | the service lets people change the account password |
        | a change of the password    | removes the app "Spare" without the password                       | Ada has changed the account password             | the service lets people change the account password |
        | a restart of the service    | begins to enrol the authenticator app "Otter" without the password | the service was restarted                        | the service accepts codes of authenticator apps     |
        | a restart of the service    | removes the app "Spare" without the password                       | the service was restarted                        | the service accepts codes of authenticator apps     |

    Scenario Outline: on a new <kind>, the request is accepted when Ada <deed> with the password
      Given Ada has signed in on a new <kind>
      And Ada manages the account on the <kind>
      When Ada <deed>
      Then it is accepted

      Examples:
        | kind    | deed                                          |
        | browser | begins to enrol the authenticator app "Otter" |
        | Mac     | removes the app "Spare"                       |

  @rule:H-APP-06
  Rule: A removed authenticator app MUST no longer sign anybody in

    Scenario Outline: an app that Ada removes on a new <kind> does not sign her in any more
      Given Ada has signed in on a new <kind>
      And Ada manages the account on the <kind>
      When Ada removes the app "Spare"
      Then it is accepted
      And Ada's authenticator apps are ""
      And Ada cannot sign in on a new browser with the current code of her app "Spare"

      Examples: whatever the app was added on
        | kind    |
        | browser |
        | Mac     |
        | PC      |
        | phone   |

    Scenario Outline: of three apps, the <which> does not sign Ada in after she removed it
      Given Ada has the authenticator app "Otter"
      And Ada has the authenticator app "Third"
      When Ada removes the app "<app>"
      Then it is accepted
      And Ada's authenticator apps are "<left>"
      And Ada cannot sign in on a new browser with the current code of her app "<app>"

      Examples: each of them
        | which  | app   | left         |
        | first  | Spare | Otter, Third |
        | second | Otter | Spare, Third |
        | third  | Third | Spare, Otter |

  @rule:H-APP-10
  Rule: The service MUST notify the owner, at an address on file, when an authenticator app is added or removed

    Scenario Outline: a mail arrives when Ada adds an app on a new <kind>
      Given Ada has signed in on a new <kind>
      And Ada manages the account on the <kind>
      And Ada has begun to enrol the authenticator app "<app>"
      When Ada confirms the app "<app>" with <code>
      Then a mail about it arrives for Ada and for nobody else

      Examples: with a name of its own, and with that of another app
        | kind    | app   | code                                |
        | browser | Otter | the current code of her app "Otter" |
        | Mac     | Otter | the current code of her app "Otter" |
        | browser | Spare | the current code of her app "Spare" |

    Scenario Outline: a mail arrives when Ada removes an app on a new <kind>
      Given Ada has signed in on a new <kind>
      And Ada manages the account on the <kind>
      When Ada removes the app "Spare"
      Then a mail about it arrives for Ada and for nobody else

      Examples:
        | kind    |
        | browser |
        | Mac     |

    Scenario Outline: a mail arrives when Ada adds an app after <event>
      Given <capability>
      And Ada has begun to sign in on a new client
      And <state>
      And Ada has begun to enrol the authenticator app "Otter"
      When Ada confirms the app "Otter" with the code that it shows
      Then a mail about it arrives for Ada and for nobody else

      Examples: what limits other things
        | event                                | capability                                                          | state                                                                                        |
        | the maximum number of codes was sent | the service can send codes by text                                  | Ada has asked on the client for a code by text to "+12025550101" the maximum number of times |
        | a new password was required          | the service accepts codes of authenticator apps                     | the service has required a new password from Ada                                             |
        | a reset was begun                    | the service lets people reset a forgotten password with a code      | Ada has reported the account password as forgotten                                           |
        | a link for a reset was mailed        | the service lets people reset a forgotten password by a mailed link | Ada has requested a link for the forgotten password                                          |
        | a recovery was begun                 | the service offers account recovery                                 | Ada has asked for recovery with little information                                           |

    Scenario Outline: a mail arrives when Ada removes an app after <event>
      Given <capability>
      And Ada has begun to sign in on a new client
      And <state>
      When Ada removes the app "Spare"
      Then a mail about it arrives for Ada and for nobody else

      Examples: what limits other things
        | event                                | capability                                                          | state                                                                                        |
        | the maximum number of codes was sent | the service can send codes by text                                  | Ada has asked on the client for a code by text to "+12025550101" the maximum number of times |
        | code entry was locked                | the service can send codes by text                                  | Ada has entered the maximum number of wrong codes on a new browser                           |
        | a new password was required          | the service accepts codes of authenticator apps                     | the service has required a new password from Ada                                             |
        | a reset was begun                    | the service lets people reset a forgotten password with a code      | Ada has reported the account password as forgotten                                           |
        | a link for a reset was mailed        | the service lets people reset a forgotten password by a mailed link | Ada has requested a link for the forgotten password                                          |
        | a recovery was begun                 | the service offers account recovery                                 | Ada has asked for recovery with little information                                           |

    Scenario Outline: a mail arrives when Ada removes the <which> of three apps
      Given Ada has the authenticator app "Otter"
      And Ada has the authenticator app "Third"
      When Ada removes the app "<app>"
      Then a mail about it arrives for Ada and for nobody else

      Examples: each of them
        | which  | app   |
        | first  | Spare |
        | second | Otter |
        | third  | Third |

    Example: a mail arrives when Ada adds a third app
      Given Ada has the authenticator app "Otter"
      And Ada has begun to enrol the authenticator app "Third"
      When Ada confirms the app "Third" with the code that it shows
      Then a mail about it arrives for Ada and for nobody else
