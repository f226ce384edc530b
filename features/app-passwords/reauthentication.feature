@area:app-passwords
Feature: App-specific passwords: identifier and password once more
  Somebody who finds an open session must not be able to generate an app-specific password. The
  service asks for identifier and password first.

  Background:
    Given Ada has an account with two-factor authentication
    And Ben has an account with two-factor authentication

  @rule:APPPW-30
  Rule: Generating an app-specific password MUST ask for the identifier and the password again

    Scenario Outline: Ada cannot generate an app-specific password when she enters <entered>
      When Ada generates an app-specific password for "Mail" and enters <entered>
      Then it is refused
      And Ada has 0 active app-specific passwords

      Examples: not both
        | entered                         |
        | neither identifier nor password |
        | the identifier alone            |
        | the account password alone      |

    Example: Ada can generate an app-specific password when she enters identifier and account password
      When Ada generates an app-specific password for "Mail" and enters identifier and account password
      Then it is accepted
      And Ada's app-specific password for "Mail" gives access to "mail"

    Scenario Outline: Ada cannot generate a second app-specific password when she enters <entered>
      Given Ada holds an app-specific password for "Calendar"
      When Ada generates an app-specific password for "Mail" and enters <entered>
      Then it is refused
      And Ada has 1 active app-specific password

      Examples: not both
        | entered                         |
        | neither identifier nor password |
        | the identifier alone            |

    Scenario Outline: in a browser, Ada cannot generate an app-specific password when she enters <entered>
      Given Ada has signed in on a new browser
      When Ada generates an app-specific password for "Mail" on the browser and enters <entered>
      Then it is refused
      And Ada has 0 active app-specific passwords

      Examples: not both
        | entered                         |
        | neither identifier nor password |

  @rule:APPPW-31
  Rule: An app-specific password MUST NOT be created when the identifier or password entered again is wrong

    Scenario Outline: no app-specific password is created when Ada enters <entered>
      When Ada generates an app-specific password for "Mail" and enters <entered>
      Then it is refused
      And nothing changed
      And Ada has 0 active app-specific passwords

      Examples: not the owner's
        | entered                                                 |
        | a wrong account password                                |
        | Ben's identifier                                        |
        | Ben's identifier and the account password               |
        | an identifier that nobody has, and the account password |

    Example: an app-specific password is created when Ada enters identifier and account password
      When Ada generates an app-specific password for "Mail" and enters identifier and account password
      Then it is accepted
      And Ada has 1 active app-specific password

    Scenario Outline: no second app-specific password is created when Ada enters <entered>
      Given Ada holds an app-specific password for "Calendar"
      When Ada generates an app-specific password for "Mail" and enters <entered>
      Then it is refused
      And Ada has 1 active app-specific password

      Examples: not the account password
        | entered                                         |
        | her identifier and her app-specific password    |

    Scenario Outline: in a browser, no app-specific password is created when Ada enters <entered>
      Given Ada has signed in on a new browser
      When Ada generates an app-specific password for "Mail" on the browser and enters <entered>
      Then it is refused
      And Ada has 0 active app-specific passwords

      Examples: not the owner's
        | entered                                   |
        | a wrong account password                  |
        | Ben's identifier                          |
