@area:hardening/authenticator-apps
Feature: Hardening: adding and removing an authenticator app
  Somebody who finds an open session must not be able to take the account over, and the owner has to
  be told.

  Background:
    Given Ada has an account with a second factor
    And Ben has an account with a second factor

  @rule:H-APP-06
  Rule: A removed authenticator app MUST no longer sign anybody in

    Example: codes of a removed app are refused in a sign-in that begins afterwards
      Given Ada has the authenticator app "Otter"
      When Ada removes the app "Otter"
      Then it is accepted
      And Ada's authenticator apps are ""
      And Ada cannot sign in on a new browser with the current code of her app "Otter"

    Example: codes of a removed app are refused in a sign-in that was pending
      Given Ada has the authenticator app "Otter"
      And Ada has begun to sign in on a new client
      When Ada removes the app "Otter"
      And Ada enters the current code of her app "Otter" on the client
      Then Ada is not signed in on the client

    Example: the other of two apps still works after one was removed
      Given Ada has the authenticator app "Otter"
      And Ada has the authenticator app "Spare"
      And Ada has begun to sign in on a new client
      When Ada removes the app "Otter"
      And Ada enters the current code of her app "Spare" on the client
      Then Ada is signed in on the client

    Example: a removed app still does not work after another was added
      Given Ada has the authenticator app "Otter"
      And Ada has removed the app "Otter"
      And Ada has the authenticator app "Spare"
      Then Ada cannot sign in on a new browser with the current code of her app "Otter"
      And Ada's authenticator apps are "Spare"

    Example: removing one of two apps twice does not remove the other
      Given Ada has the authenticator app "Spare"
      And Ada has the authenticator app "Otter"
      And Ada has removed the app "Otter"
      When Ada removes the app "Otter"
      Then it is refused
      And Ada's authenticator apps are "Spare"

    Example: a removed app cannot be confirmed again
      Given Ada has the authenticator app "Otter"
      And Ada has removed the app "Otter"
      When Ada confirms the app "Otter" with the code that it shows
      Then it is refused
      And Ada cannot sign in on a new browser with the current code of her app "Otter"

    Example: an app that was removed before it was confirmed cannot be confirmed
      Given Ada has begun to enrol the authenticator app "Otter"
      And Ada has removed the app "Otter"
      When Ada confirms the app "Otter" with the code that it shows
      Then it is refused
      And Ada cannot sign in on a new browser with the current code of her app "Otter"

    Example: a removed app does not work after a restart of the service
      Given Ada has the authenticator app "Otter"
      And Ada has removed the app "Otter"
      And the service was restarted
      Then Ada cannot sign in on a new browser with the current code of her app "Otter"

    Example: the second of two apps with the same name still works after the first was removed
      Given Ada has the authenticator app "Otter"
      And Ada has the authenticator app "Otter"
      And Ada has begun to sign in on a new client
      When Ada removes the earlier app of that name
      And Ada enters the current code of her app "Otter" on the client
      Then Ada is signed in on the client
      And Ada's authenticator apps are "Otter"

    Example: the first of two apps with the same name still works after the second was removed
      Given Ada has the authenticator app "Otter"
      And Ada has the authenticator app "Otter"
      When Ada removes the app "Otter"
      Then it is accepted
      And Ada cannot sign in on a new browser with the current code of her app "Otter"
      And Ada's authenticator apps are "Otter"

  @rule:H-APP-08
  Rule: Enrolling or removing an authenticator app MUST require re-authentication

    Scenario Outline: Ada cannot begin to enrol an app <flaw>
      When Ada begins to enrol the authenticator app "Otter" <flaw>
      Then it is refused
      And nothing changed

      Examples: not re-authenticated
        | flaw                  |
        | without the password  |
        | with a wrong password |

    Scenario Outline: Ada cannot <change> an app <flaw> instead of the password
      Given <capability>
      And Ada has the authenticator app "Otter"
      And <secret>
      When <deed>
      Then it is refused
      And nothing changed

      Examples: secrets that open less than the password
        | change         | flaw                          | capability                                | secret                                        | deed                                                                            |
        | begin to enrol | with an app-specific password | the service offers app-specific passwords | Ada holds an app-specific password for "Mail" | Ada begins to enrol the authenticator app "Spare" with an app-specific password |
        | begin to enrol | with a recovery code          | the service offers recovery codes         | Ada has generated recovery codes              | Ada begins to enrol the authenticator app "Spare" with a recovery code          |
        | remove         | with an app-specific password | the service offers app-specific passwords | Ada holds an app-specific password for "Mail" | Ada removes the app "Otter" with an app-specific password                       |
        | remove         | with a recovery code          | the service offers recovery codes         | Ada has generated recovery codes              | Ada removes the app "Otter" with a recovery code                                |

    Example: Ada can begin to enrol an app with the password
      When Ada begins to enrol the authenticator app "Otter"
      Then it is accepted

    Scenario Outline: Ada cannot remove an app <flaw>
      Given Ada has the authenticator app "Otter"
      When Ada removes the app "Otter" <flaw>
      Then it is refused
      And Ada's authenticator apps are "Otter"

      Examples: not re-authenticated
        | flaw                  |
        | without the password  |
        | with a wrong password |

    Example: Ada can remove an app with the password
      Given Ada has the authenticator app "Otter"
      When Ada removes the app "Otter"
      Then it is accepted

    Scenario Outline: Ada cannot begin to enrol a second app <flaw>
      Given Ada has the authenticator app "Spare"
      When Ada begins to enrol the authenticator app "Otter" <flaw>
      Then it is refused
      And Ada's authenticator apps are "Spare"

      Examples: not re-authenticated
        | flaw                  |
        | without the password  |
        | with a wrong password |

  @rule:H-APP-09
  Rule: An authenticator app MUST NOT sign anybody in before one of its codes has confirmed it

    Example: an app that was not confirmed signs nobody in
      Given Ada has begun to enrol the authenticator app "Otter"
      And Ada has begun to sign in on a new client
      When Ada enters the current code of her app "Otter" on the client
      Then Ada is not signed in on the client
      And Ada's authenticator apps are ""

    Example: an app that Ada tried to confirm with a wrong code signs nobody in
      Given Ada has begun to enrol the authenticator app "Otter"
      When Ada confirms the app "Otter" with the code that it will show in 20 steps
      Then it is refused
      And Ada's authenticator apps are ""
      And Ada cannot sign in on a new browser with the current code of her app "Otter"

    Example: an app that Ada confirmed with its code signs her in
      Given Ada has begun to enrol the authenticator app "Otter"
      When Ada confirms the app "Otter" with the code that it shows
      And Ada signs in on a new client
      And Ada enters the current code of her app "Otter" on the client
      Then Ada is signed in on the client
      And Ada's authenticator apps are "Otter"

    Scenario Outline: an app that was not confirmed signs nobody in after <event>
      Given Ada has begun to enrol the authenticator app "Otter"
      And <deed>
      Then Ada cannot sign in on a new browser with the current code of her app "Otter"

      Examples: what is no code of the app
        | event                       | deed                                 |
        | a change of the password    | Ada has changed the account password |
        | a new set of recovery codes | Ada has generated recovery codes     |
        | a restart of the service    | the service was restarted            |

    Example: an unconfirmed app signs nobody in after another app was confirmed
      Given Ada has begun to enrol the authenticator app "Otter"
      And Ada has the authenticator app "Spare"
      Then Ada cannot sign in on a new browser with the current code of her app "Otter"

    Scenario Outline: the code of <app> does not confirm an app
      Given Ada has the authenticator app "Spare"
      And Ben has the authenticator app "Otter"
      And Ada has begun to enrol the authenticator app "Otter"
      When Ada confirms the app "Otter" with <code>
      Then it is refused
      And Ada's authenticator apps are "Spare"
      And Ada cannot sign in on a new browser with the current code of her app "Otter"

      Examples: of the owner, and of somebody else
        | app                 | code                                  |
        | another app         | the current code of her app "Spare"   |
        | somebody else's app | the current code of Ben's app "Otter" |

  @rule:H-APP-10
  Rule: The service MUST notify the owner, at an address on file, when an authenticator app is added or removed

    Example: a mail arrives when an app is added
      Given Ada has begun to enrol the authenticator app "Otter"
      When Ada confirms the app "Otter" with the code that it shows
      Then a mail about it arrives for Ada and for nobody else

    Example: a mail arrives when an app is removed
      Given Ada has the authenticator app "Otter"
      When Ada removes the app "Otter"
      Then a mail about it arrives for Ada and for nobody else

    Example: no mail arrives when no app was added
      Given Ada has begun to enrol the authenticator app "Otter"
      When Ada confirms the app "Otter" with the code that it will show in 20 steps
      Then it is refused
      And no mail arrives for Ada

    Example: a mail arrives when a second app is added
      Given Ada has the authenticator app "Spare"
      And Ada has begun to enrol the authenticator app "Otter"
      When Ada confirms the app "Otter" with the code that it shows
      Then a mail about it arrives for Ada and for nobody else

    Example: a mail arrives when one of two apps is removed
      Given Ada has the authenticator app "Otter"
      And Ada has the authenticator app "Spare"
      When Ada removes the app "Otter"
      Then a mail about it arrives for Ada and for nobody else

    Example: a mail arrives when an app is added again
      Given Ada has the authenticator app "Otter"
      And Ada has removed the app "Otter"
      And Ada has begun to enrol the authenticator app "Otter"
      When Ada confirms the app "Otter" with the code that it shows
      Then a mail about it arrives for Ada and for nobody else

    Scenario Outline: no mail arrives when Ada tries to remove an app <flaw>
      Given the service declares "factor.reauth" as "true"
      And Ada has the authenticator app "Otter"
      When Ada removes the app "Otter" <flaw>
      Then it is refused
      And no mail arrives for Ada

      Examples: not re-authenticated
        | flaw                  |
        | without the password  |
        | with a wrong password |
