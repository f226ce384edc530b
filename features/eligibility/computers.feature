@area:eligibility
Feature: Eligibility: computers that have a place for the code
  Owners are advised to use newer systems. From the advised versions on, a computer has a place for the code; on older
  ones it is appended.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:ELIGIBILITY-09
  Rule: A Mac used with a two-factor account SHOULD run OS X El Capitan and iTunes 12.3, or later

    Scenario Outline: a <kind> with <software> has a place for the code
      Given Ada uses a new <kind> with <software>
      When Ada signs in on the <kind>
      Then the service does not ask for the code appended to the password
      And Ada can sign in on the <kind> with a texted code

      Examples: from OS X El Capitan with iTunes 12.3 on
        | kind | software                    |
        | Mac  | OS X 10.11 and iTunes 12.3  |
        | Mac  | OS X 10.13 and iTunes 12.10 |

    Scenario Outline: on a <kind> with <software>, the service asks for an appended code
      Given the service declares "legacy.asks_to_append" as "true"
      And Ada uses a new <kind> with <software>
      When Ada signs in on the <kind>
      Then the service asks for the code appended to the password

      Examples: an older system
        | kind | software                     |
        | Mac  | OS X 10.10.5 and iTunes 12.3 |

    Scenario Outline: an appended code signs Ada in on a <kind> with <software>
      Given Ada uses a new <kind> with <software>
      And Ada has begun to sign in again on the <kind>
      When Ada signs in on the <kind> with the password followed by a texted code
      Then Ada is signed in on the <kind>

      Examples: an older system
        | kind | software                     |
        | Mac  | OS X 10.10.5 and iTunes 12.3 |

    Scenario Outline: where older programs are declared to append the code, the service asks for it on a <kind> with <software>
      Given the service declares "legacy.asks_to_append" as "true"
      And the service declares "legacy.programs_append" as "true"
      And Ada uses a new <kind> with <software>
      When Ada signs in on the <kind>
      Then the service asks for the code appended to the password

      Examples: an older iTunes
        | kind | software                     |
        | Mac  | OS X 10.11 and iTunes 12.2.2 |

    Scenario Outline: where older programs are declared not to append the code, a <kind> with <software> has a place for the code
      Given the service declares "legacy.programs_append" as "false"
      And Ada uses a new <kind> with <software>
      When Ada signs in on the <kind>
      Then the service does not ask for the code appended to the password
      And Ada can sign in on the <kind> with a texted code

      Examples: an older iTunes
        | kind | software                     |
        | Mac  | OS X 10.11 and iTunes 12.2.2 |

    Scenario Outline: a <kind> that was updated to OS X <new> has a place for the code
      Given the service declares "legacy.asks_to_append" as "true"
      And Ada uses a new <kind> with <software>
      And Ada has begun to sign in again on the <kind>
      And Ada signs in on the <kind> with the password followed by a texted code
      And Ada has updated the <kind> to version "<new>"
      When Ada signs in on the <kind>
      Then the service does not ask for the code appended to the password
      And Ada can sign in on the <kind> with a texted code

      Examples:
        | kind | software                     | new   |
        | Mac  | OS X 10.10.5 and iTunes 12.3 | 10.11 |

  @rule:ELIGIBILITY-12
  Rule: A Windows PC used with a two-factor account SHOULD have iCloud for Windows 5 and iTunes 12.3.3, or later

    Scenario Outline: a <kind> with <software> has a place for the code
      Given Ada uses a new <kind> with <software>
      When Ada signs in on the <kind>
      Then the service does not ask for the code appended to the password
      And Ada can sign in on the <kind> with a texted code

      Examples: from iCloud for Windows 5 with iTunes 12.3.3 on
        | kind | software                                 |
        | PC   | iCloud for Windows 5.0 and iTunes 12.3.3 |
        | PC   | iCloud for Windows 7.3 and iTunes 12.10  |

    Scenario Outline: on a <kind> with <software>, the service asks for an appended code
      Given the service declares "legacy.asks_to_append" as "true"
      And the service declares "legacy.programs_append" as "true"
      And Ada uses a new <kind> with <software>
      When Ada signs in on the <kind>
      Then the service asks for the code appended to the password

      Examples: below
        | kind | software                                   |
        | PC   | iCloud for Windows 4.1.1 and iTunes 12.3.3 |
        | PC   | iCloud for Windows 5.0 and iTunes 12.3.2   |

    Scenario Outline: an appended code signs Ada in on a <kind> with <software>
      Given the service declares "legacy.programs_append" as "true"
      And Ada uses a new <kind> with <software>
      And Ada has begun to sign in again on the <kind>
      When Ada signs in on the <kind> with the password followed by a texted code
      Then Ada is signed in on the <kind>

      Examples: below
        | kind | software                                   |
        | PC   | iCloud for Windows 4.1.1 and iTunes 12.3.3 |
        | PC   | iCloud for Windows 5.0 and iTunes 12.3.2   |

    Scenario Outline: where older programs are declared not to append the code, a <kind> with <software> has a place for the code
      Given the service declares "legacy.programs_append" as "false"
      And Ada uses a new <kind> with <software>
      When Ada signs in on the <kind>
      Then the service does not ask for the code appended to the password
      And Ada can sign in on the <kind> with a texted code

      Examples: below
        | kind | software                                   |
        | PC   | iCloud for Windows 4.1.1 and iTunes 12.3.3 |
        | PC   | iCloud for Windows 5.0 and iTunes 12.3.2   |
