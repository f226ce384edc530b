@area:codes
Feature: Verification codes: on trusted devices
  A sign-in on a new device sends a code or a request to the trusted devices, and to no other device.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:CODE-06
  Rule: A sign-in on a new device MUST automatically send the trusted devices a code, or an approval request that leads to one

    Scenario Outline: a sign-in on a new <kind> sends a code or a request to the trusted device
      When Ada signs in on a new <kind>
      Then a code is asked for
      And a code or a request arrives for Ada on her trusted phone
      And Ada can sign in on the <kind> with the code from her trusted phone

      Examples: kinds of device
        | kind       |
        | phone      |
        | tablet     |
        | Mac        |
        | iPod touch |
        | watch      |
        | TV box     |
        | PC         |

    Example: a second sign-in sends a code or a request too
      Given Ada has begun to sign in on a new client
      When Ada signs in on a new client
      Then a code is asked for
      And a code or a request arrives for Ada on her trusted phone
      And Ada can sign in on the client with a texted code

    Scenario Outline: a sign-in to "<service>" on a new <kind> sends a code or a request to the trusted device
      Given the account gives access to services besides the account page
      When Ada signs in to "<service>" on a new <kind>
      Then a code is asked for
      And a code or a request arrives for Ada on her trusted phone

      Examples: whatever the sign-in is for
        | service | kind   |
        | cloud   | Mac    |
        | store   | tablet |
        | mail    | PC     |

    Example: a sign-in on a device that was signed out sends a code or a request
      Given Ada has signed in on a new tablet
      And Ada has signed out on the tablet
      When Ada signs in again on the tablet
      Then a code is asked for
      And a code or a request arrives for Ada on her trusted phone
      And Ada can sign in on the tablet with the code from her trusted phone

    Scenario Outline: a sign-in on a new <kind> at version <version> sends a code or a request to the trusted device
      Given the service knows clients without a place for a code
      And Ada uses a new <kind> at version "<version>"
      When Ada signs in on the <kind>
      Then a code or a request arrives for Ada on her trusted phone
      And Ada is not signed in on the <kind>

      Examples: clients with old software
        | kind                    | version |
        | phone                   | 8.4     |
        | tablet                  | 8.4     |
        | iPod touch              | 8.4     |
        | Mac                     | 10.10   |
        | third-generation TV box | 3       |

  @rule:CODE-07
  Rule: A sign-in in a new browser MUST automatically send the trusted devices a code, or an approval request that leads to one

    Example: a sign-in in a new browser sends a code or a request to the trusted device
      When Ada signs in on a new browser
      Then a code is asked for
      And a code or a request arrives for Ada on her trusted phone
      And Ada can sign in on the browser with the code from her trusted phone

    Example: a sign-in in a browser that was used before without trust sends a code or a request
      Given Ada has signed in on a new browser
      And Ada has signed out on the browser
      When Ada signs in again on the browser
      Then a code is asked for
      And a code or a request arrives for Ada on her trusted phone
      And Ada can sign in on the browser with the code from her trusted phone

    Example: a sign-in in a second new browser sends a code or a request too
      Given Ada has begun to sign in on a new browser
      When Ada signs in on a new browser
      Then a code is asked for
      And a code or a request arrives for Ada on her trusted phone

    Scenario Outline: a sign-in to "<service>" in a new browser sends a code or a request to the trusted device
      Given the account gives access to services besides the account page
      When Ada signs in to "<service>" on a new browser
      Then a code is asked for
      And a code or a request arrives for Ada on her trusted phone

      Examples: whatever the sign-in is for
        | service |
        | cloud   |
        | mail    |

  @rule:CODE-18
  Rule: A device that is not trusted MUST NOT receive or generate codes

    Example: a trusted device receives and generates codes
      Given Ada also has a trusted tablet
      When Ada signs in on a new client
      Then a code is asked for
      And a code or a request arrives for Ada on her trusted tablet
      And Ada can sign in on the client with the code generated on her trusted tablet

    Scenario Outline: no code or request arrives on an untrusted <kind> at version <version>
      Given Ada is also signed in on an untrusted <kind> at version "<version>"
      When Ada signs in on a new client
      Then a code is asked for
      And a code or a request arrives for Ada on her trusted phone and nowhere else

      Examples: kinds of device
        | kind       | version |
        | phone      | 8.4.1   |
        | tablet     | 8.4     |
        | Mac        | 10.10.5 |
        | watch      | 4.0     |
        | TV box     | 3       |
        | PC         | 6.2     |
        | tablet     | 99.0    |
        | iPod touch | 8.4.1   |

    Scenario Outline: no code can be generated on an untrusted <kind> at version <version>
      Given trusted devices can generate codes
      And Ada is also signed in on an untrusted <kind> at version "<version>"
      And Ada has begun to sign in on a new client
      When Ada generates a code on the <kind>
      Then it is refused
      And nothing changed
      And Ada can sign in on the client with the code generated on her trusted phone

      Examples: kinds of device
        | kind       | version |
        | phone      | 8.4.1   |
        | tablet     | 8.4     |
        | Mac        | 10.10.5 |
        | watch      | 4.0     |
        | TV box     | 3       |
        | PC         | 6.2     |
        | tablet     | 99.0    |
        | iPod touch | 8.4.1   |

    Example: no code or request arrives on a device that is itself waiting for a code
      Given Ada has begun to sign in on a new tablet
      When Ada signs in on a new Mac
      Then a code is asked for
      And a code or a request arrives for Ada on her trusted phone and nowhere else

    Example: no code can be generated on a device that is itself waiting for a code
      Given trusted devices can generate codes
      And Ada has begun to sign in on a new tablet
      When Ada generates a code on the tablet
      Then it is refused
      And Ada is not signed in on the tablet

    Example: no code or request arrives on a removed device
      Given Ada also has a trusted tablet
      And Ada has removed her trusted tablet
      When Ada signs in on a new Mac
      Then a code is asked for
      And a code or a request arrives for Ada on her trusted phone and nowhere else

    Example: no code can be generated on a removed device
      Given trusted devices can generate codes
      And Ada also has a trusted tablet
      And Ada has removed her trusted tablet
      When Ada generates a code on her trusted tablet
      Then it is refused
      And nothing changed

  @rule:CODE-23
  Rule: A code MUST be sent only for a sign-in on a new device or in a new browser, or when the user asks for one

    Example: a sign-in on a new device sends a code or a request
      When Ada signs in on a new tablet
      Then a code is asked for
      And a code or a request arrives for Ada on her trusted phone

    Example: signing in again on a trusted device sends no code
      Given Ada has signed in on a new tablet
      When Ada signs in again on the tablet
      Then no code is asked for
      And no code arrives

    Example: signing in again in a trusted browser sends no code
      Given Ada has signed in on a new browser and trusts it
      When Ada signs in again on the browser
      Then no code is asked for
      And no code arrives

    Example: ordinary use of a trusted device sends no code
      When Ada opens "account-page" on her trusted phone
      Then it is accepted
      And no code arrives

    Example: a wrong password sends no code
      Given Ada has signed in on a new client
      When Ada signs in on a new client with a wrong password
      Then it is refused
      And nothing was sent

    Scenario Outline: signing in again on a trusted <kind> sends no code
      Given Ada has signed in on a new <kind>
      When Ada signs in again on the <kind>
      Then no code is asked for
      And no code arrives

      Examples: kinds of device
        | kind  |
        | phone |
        | Mac   |

    Scenario Outline: no code arrives when Ada opens "<service>" on her trusted phone
      Given the account gives access to services besides the account page
      When Ada opens "<service>" on her trusted phone
      Then it is accepted
      And no code arrives

      Examples: ordinary use
        | service |
        | mail    |
        | cloud   |
        | store   |

    Example: reading the list of devices sends no code
      Given the service offers the list of devices
      When Ada reads the list of devices
      Then it is accepted
      And no code arrives
