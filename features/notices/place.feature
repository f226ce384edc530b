@area:notices
Feature: Notices: the place that they show
  A notice shows roughly where the new device is, derived from its IP address. It is only a hint: it
  is not exact, and it stops no sign-in.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:NOTIFY-02
  Rule: The notice MUST show the approximate place of the new device, as a map or as the data for a map

    Scenario Outline: the notice of a sign-in on a new <device> shows a place
      Given requests now come from the address "198.51.100.7"
      When Ada signs in on a new <device>
      Then a code is asked for
      And the notice that arrives for Ada on her trusted phone shows a place

      Examples: kinds of device
        | device  |
        | phone   |
        | tablet  |
        | Mac     |
        | watch   |
        | PC      |
        | TV box  |
        | browser |

    @edition:2fa-2018
    Example: when a sign-in on a phone is verified in the background, the notice shows a place
      Given the service can verify a trusted number in the background
      And the service declares "signin.background_verification" as "true"
      And requests now come from the address "203.0.113.7"
      When Ada signs in on a new phone at version "11.3" that has the number "+12025550101"
      Then Ada is signed in on the phone
      And the notice that arrives for Ada on her trusted phone shows a place

    Example: the notice of a second sign-in shows a place
      Given requests now come from the address "198.51.100.7"
      And Ada has begun to sign in on a new Mac
      When Ada signs in on a new tablet
      Then a code is asked for
      And the notice that arrives for Ada on her trusted phone shows a place

    Example: the notice on each of three trusted devices shows a place
      Given Ada also has a trusted tablet
      And Ada also has a trusted Mac
      And requests now come from the address "203.0.113.7"
      When Ada signs in on a new tablet
      Then a code is asked for
      And the notice that arrives for Ada on her trusted phone shows a place
      And the notice that arrives for Ada on her trusted tablet shows a place
      And the notice that arrives for Ada on her trusted Mac shows a place

    Example: the notice of a sign-in on a client with old software shows a place
      Given the service knows clients without a place for a code
      And Ada also has a trusted tablet
      And requests now come from the address "203.0.113.7"
      When Ada signs in on a new third-generation TV box with the password followed by the code generated on her trusted phone
      Then Ada is signed in on the third-generation TV box
      And the notice that arrives for Ada on her trusted tablet shows a place

    Example: a notice that is requested again shows a place
      Given requests now come from the address "198.51.100.7"
      And Ada has begun to sign in on a new tablet
      When Ada asks on the tablet for the request again
      Then the notice that arrives for Ada on her trusted phone shows a place

  @rule:NOTIFY-03
  Rule: The place in the notice MUST be derived from the IP address that the new device uses

    Scenario Outline: the notice of a sign-in from <address> shows <place>
      Given requests now come from the address "<address>"
      When Ada signs in on a new tablet
      Then a code is asked for
      And the notice that arrives for Ada on her trusted phone shows <place>

      Examples: addresses of three places
        | address        | place      |
        | 192.0.2.1      | Lisbon     |
        | 192.0.2.254    | Lisbon     |
        | 198.51.100.7   | Wellington |
        | 198.51.100.200 | Wellington |
        | 203.0.113.7    | Montevideo |

    Example: the notice of a sign-in in a browser shows the place of the browser's IP address
      Given requests now come from the address "203.0.113.7"
      When Ada signs in on a new browser
      Then a code is asked for
      And the notice that arrives for Ada on her trusted phone shows Montevideo

    Scenario Outline: the notice of a sign-in on a client with old software from <address> shows <place>
      Given the service knows clients without a place for a code
      And Ada also has a trusted tablet
      And requests now come from the address "<address>"
      When Ada signs in on a new third-generation TV box with the password followed by the code generated on her trusted phone
      Then Ada is signed in on the third-generation TV box
      And the notice that arrives for Ada on her trusted tablet shows <place>

      Examples: addresses of two places
        | address      | place      |
        | 198.51.100.7 | Wellington |
        | 203.0.113.7  | Montevideo |

    @edition:2fa-2018
    Example: when a sign-in on a phone is verified in the background, the notice shows the place of the phone's IP address
      Given the service can verify a trusted number in the background
      And the service declares "signin.background_verification" as "true"
      And requests now come from the address "203.0.113.7"
      When Ada signs in on a new phone at version "11.3" that has the number "+12025550101"
      Then Ada is signed in on the phone
      And the notice that arrives for Ada on her trusted phone shows Montevideo

    Scenario Outline: the notice of a second sign-in on the same <client> from another IP address shows the place of that address
      Given requests now come from the address "198.51.100.7"
      And Ada has begun to sign in on a new <client>
      And requests now come from the address "203.0.113.7"
      When Ada signs in again on the <client>
      Then a code is asked for
      And the notice that arrives for Ada on her trusted phone shows Montevideo

      Examples: a client that moved
        | client  |
        | tablet  |
        | browser |

    Example: the notice of a second sign-in from another IP address shows the place of that address
      Given requests now come from the address "198.51.100.7"
      And Ada has begun to sign in on a new Mac
      And requests now come from the address "203.0.113.7"
      When Ada signs in on a new tablet
      Then a code is asked for
      And the notice that arrives for Ada on her trusted phone shows Montevideo

  @rule:NOTIFY-04
  Rule: The notice MUST NOT show the exact position of the new device

    Example: the notice shows the place of the IP address although the new device reports being in another city
      Given requests now come from the address "203.0.113.7 (Montevideo)"
      And Ada uses a new tablet that reports being in Lisbon
      When Ada signs in on the tablet
      Then a code is asked for
      And the notice that arrives for Ada on her trusted phone shows Montevideo

    Example: the notice does not show the exact position that a new device reports near the place of its IP address
      Given requests now come from the address "192.0.2.7"
      And Ada uses a new tablet that reports its exact position near Lisbon
      When Ada signs in on the tablet
      Then a code is asked for
      And the notice that arrives for Ada on her trusted phone shows a place
      And the notice that arrives for Ada on her trusted phone does not show the exact position of the tablet

    Scenario Outline: no notice shows the exact position that a <client> reports
      Given Ada also has a trusted tablet
      And requests now come from the address "192.0.2.7"
      And Ada uses a new <client> that reports its exact position near Lisbon
      When Ada signs in on the <client>
      Then a code is asked for
      And the notice that arrives for Ada on her trusted phone does not show the exact position of the <client>
      And the notice that arrives for Ada on her trusted tablet does not show the exact position of the <client>

      Examples: other clients, and two devices that are told
        | client     |
        | phone      |
        | PC         |
        | browser    |
        | Mac        |
        | iPod touch |
        | watch      |
        | TV box     |

    Example: a notice that is requested again does not show the exact position
      Given requests now come from the address "192.0.2.7"
      And Ada uses a new tablet that reports its exact position near Lisbon
      And Ada has begun to sign in again on the tablet
      When Ada asks on the tablet for the request again
      Then the notice that arrives for Ada on her trusted phone does not show the exact position of the tablet

    Scenario Outline: the notice of a sign-in on a <client> does not show the exact position
      Given the service knows clients without a place for a code
      And Ada also has a trusted tablet
      And Ada uses a new <client> that reports its exact position near Lisbon
      When Ada signs in on the <client> with the password followed by the code generated on her trusted phone
      Then Ada is signed in on the <client>
      And the notice that arrives for Ada on her trusted tablet does not show the exact position of the <client>

      Examples: clients with old software
        | client                  |
        | third-generation TV box |

    Example: the notice does not show the exact position that a new device reports although the place of its IP address is unknown
      Given requests now come from the address "10.20.30.40"
      And Ada uses a new tablet that reports its exact position near Lisbon
      When Ada signs in on the tablet
      Then a code is asked for
      And the notice that arrives for Ada on her trusted phone does not show the exact position of the tablet

  @rule:NOTIFY-05
  Rule: The place shown MAY be that of the network in use and differ from the physical location

    Example: a new device whose IP address is in another city than it reports can be signed in with a code
      Given requests now come from the address "203.0.113.80 (Montevideo)"
      And Ada uses a new tablet that reports being in Lisbon
      When Ada signs in on the tablet
      Then a code is asked for
      And Ada can sign in on the tablet with the code from her trusted phone

    Scenario Outline: a new <client> whose IP address is in another city than it reports can be signed in with a code
      Given requests now come from the address "203.0.113.80 (Montevideo)"
      And Ada uses a new <client> that reports its exact position near Lisbon
      When Ada signs in on the <client>
      Then a code is asked for
      And Ada can sign in on the <client> with the code from her trusted phone

      Examples: other clients
        | client  |
        | Mac     |
        | browser |

    Example: a new device whose IP address is in another city than it reports still needs a code
      Given requests now come from the address "203.0.113.80 (Montevideo)"
      And Ada uses a new tablet that reports being in Lisbon
      When Ada signs in on the tablet
      Then a code is asked for
      And Ada is not signed in on the tablet
