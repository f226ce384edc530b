@area:legacy-clients
Feature: Clients with old software: asking for the code
  Some clients are too old to have a place for the code. The service may ask to append the code to the password instead.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:LEGACY-01
  Rule: The service MAY ask a client with old software to append the code to the password

    Example: where the service declares that it asks for an appended code, it asks on an old client
      Given the service declares "legacy.asks_to_append" as "true"
      When Ada signs in on a new third-generation TV box
      Then the service asks for the code appended to the password

    Example: where the service declares that it asks for an appended code, it does not ask on a newer client
      Given the service declares "legacy.asks_to_append" as "true"
      When Ada signs in on a new client
      Then the service does not ask for the code appended to the password

    Example: where the service declares that it does not ask for an appended code, it does not ask on an old client
      Given the service declares "legacy.asks_to_append" as "false"
      When Ada signs in on a new third-generation TV box
      Then the service does not ask for the code appended to the password

    Scenario Outline: where the service declares that it asks for an appended code, it <asks> on a <kind> at version <version>
      Given the service declares "legacy.asks_to_append" as "true"
      And Ada uses a new <kind> at version "<version>"
      When Ada signs in on the <kind>
      Then the service <asks> for the code appended to the password

      Examples: before and after two-factor
        | kind       | version | asks         |
        | phone      | 8.4     | asks         |
        | tablet     | 8.4     | asks         |
        | iPod touch | 8.4     | asks         |
        | Mac        | 10.10   | asks         |
        | phone      | 11.4    | does not ask |
        | Mac        | 10.13   | does not ask |

  @rule:LEGACY-09
  Rule: The service MAY ask a TV box of the second or third generation to append the code

    Scenario Outline: the service <asks> for an appended code on a <kind> of generation <generation>
      Given the service declares "legacy.asks_to_append" as "true"
      And Ada uses a new <kind> of generation "<generation>"
      When Ada signs in on the <kind>
      Then the service <asks> for the code appended to the password

      Examples: around the fourth generation
        | kind   | generation | asks         |
        | TV box | 2          | asks         |
        | TV box | 3          | asks         |
        | TV box | 4          | does not ask |

  @rule:LEGACY-03
  Rule: The password alone MUST NOT sign in a client with old software

    Example: the password alone does not sign Ada in
      When Ada signs in on a new third-generation TV box
      Then Ada is not signed in on the third-generation TV box

    Example: the password with the code appended signs Ada in
      Given Ada has begun to sign in on a new third-generation TV box
      When Ada signs in on the third-generation TV box with the password followed by a texted code
      Then Ada is signed in on the third-generation TV box

    Scenario Outline: the password alone does not sign Ada in on <client>, a <kind> at version <version>
      Given Ada uses a new <kind> at version "<version>"
      When Ada signs in again on <client>
      Then Ada is not signed in on the <kind>

      Examples: clients with old software
        | client         | kind       | version |
        | the phone      | phone      | 8.4     |
        | the tablet     | tablet     | 8.4     |
        | the iPod touch | iPod touch | 8.4     |
        | the Mac        | Mac        | 10.10   |
        | the watch      | watch      | 1.0     |
        | the TV box     | TV box     | 2       |
        | the TV box     | TV box     | 3       |

    Scenario Outline: where older programs are declared to append the code, the password alone does not sign Ada in on a <kind> with <software>
      Given the service declares "legacy.programs_append" as "true"
      And Ada uses a new <kind> with <software>
      When Ada signs in on the <kind>
      Then Ada is not signed in on the <kind>

      Examples: one program is too old
        | kind | software                                   |
        | PC   | iCloud for Windows 4.1.1 and iTunes 12.3.3 |
        | PC   | iCloud for Windows 5.0 and iTunes 12.3.2   |
        | Mac  | OS X 10.11 and iTunes 12.2.2               |
