@area:eligibility
Feature: Eligibility: clients that have a place for the code
  Owners are advised to use newer systems. From the advised versions on, a client has a place for the code; on older
  ones it is appended.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:ELIGIBILITY-08
  Rule: An iPhone, iPad or iPod touch used with a two-factor account SHOULD run iOS 9 or later

    Scenario Outline: a new <kind> with <software> has a place for the code
      Given Ada uses a new <kind> with <software>
      When Ada signs in on the <kind>
      Then the service does not ask for the code appended to the password
      And Ada can sign in on the <kind> with a texted code

      Examples: from iOS 9 on
        | kind       | software |
        | phone      | iOS 9.0  |
        | tablet     | iOS 9.0  |
        | tablet     | iOS 9.3  |
        | iPod touch | iOS 9.0  |
        | iPod touch | iOS 10.0 |

    Scenario Outline: on a new <kind> with <software>, the service asks for an appended code
      Given the service declares "legacy.asks_to_append" as "true"
      And Ada uses a new <kind> with <software>
      When Ada signs in on the <kind>
      Then the service asks for the code appended to the password

      Examples: below
        | kind       | software  |
        | phone      | iOS 8.4.1 |
        | tablet     | iOS 7.1   |
        | tablet     | iOS 8.4.1 |
        | iPod touch | iOS 8.4   |

    Scenario Outline: an appended code signs Ada in on a new <kind> with <software>
      Given Ada uses a new <kind> with <software>
      And Ada has begun to sign in again on the <kind>
      When Ada signs in on the <kind> with the password followed by a texted code
      Then Ada is signed in on the <kind>

      Examples: below
        | kind       | software  |
        | phone      | iOS 8.4.1 |
        | tablet     | iOS 7.1   |
        | tablet     | iOS 8.4.1 |
        | iPod touch | iOS 8.4   |

  @rule:ELIGIBILITY-10
  Rule: A watch used with a two-factor account SHOULD run watchOS 2 or later

    Scenario Outline: a <kind> with <software> has a place for the code
      Given Ada uses a new <kind> with <software>
      When Ada signs in on the <kind>
      Then the service does not ask for the code appended to the password
      And Ada can sign in on the <kind> with a texted code

      Examples: from watchOS 2 on
        | kind  | software    |
        | watch | watchOS 2.0 |
        | watch | watchOS 4.1 |

  @rule:ELIGIBILITY-11
  Rule: A TV box used with a two-factor account SHOULD be of the fourth generation and run tvOS

    Scenario Outline: a <kind> of generation <generation> has a place for the code
      Given Ada uses a new <kind> of generation "<generation>"
      When Ada signs in on the <kind>
      Then the service does not ask for the code appended to the password
      And Ada can sign in on the <kind> with a texted code

      Examples: from the fourth generation on
        | kind   | generation |
        | TV box | 4          |
        | TV box | 5          |

    Scenario Outline: on a <kind> of generation <generation>, the service asks for an appended code
      Given the service declares "legacy.asks_to_append" as "true"
      And Ada uses a new <kind> of generation "<generation>"
      When Ada signs in on the <kind>
      Then the service asks for the code appended to the password

      Examples: below
        | kind   | generation |
        | TV box | 3          |
        | TV box | 2          |

    Scenario Outline: an appended code signs Ada in on a <kind> of generation <generation>
      Given Ada uses a new <kind> of generation "<generation>"
      And Ada has begun to sign in again on the <kind>
      When Ada signs in on the <kind> with the password followed by a texted code
      Then Ada is signed in on the <kind>

      Examples: below
        | kind   | generation |
        | TV box | 3          |
        | TV box | 2          |
