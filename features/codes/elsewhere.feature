@area:codes
Feature: Verification codes: where they are sent
  Codes go to trusted devices and trusted numbers only.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:CODE-19
  Rule: When no trusted device can show the code, the service MUST send it to a trusted number, automatically or on request

    Example: where codes are declared to be sent on request, the requested code arrives at the trusted number
      Given the service declares "code.phone_fallback" as "on_request"
      And Ada has no trusted device
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by text to "+12025550101"
      Then a code arrives by text at "+12025550101" and nowhere else
      And Ada can sign in on the client with that code

    Example: where codes are declared to be sent on request, no code is sent before the owner asks for it
      Given the service declares "code.phone_fallback" as "on_request"
      And Ada has no trusted device
      When Ada signs in on a new client
      Then a code is asked for
      And no code arrives

    Example: where codes are declared to be sent automatically, the code arrives at the trusted number
      Given the service declares "code.phone_fallback" as "automatic"
      And Ada has no trusted device
      When Ada signs in on a new client
      Then a code is asked for
      And a code arrives by text or call at "+12025550101" and nowhere else
      And Ada can sign in on the client with that code

    Example: where codes are declared to be sent automatically, no code goes to a number while there is a trusted device
      Given the service declares "code.phone_fallback" as "automatic"
      When Ada signs in on a new client
      Then a code is asked for
      And a code or a request arrives for Ada on her trusted phone and nowhere else

    Example: where codes are declared to be sent automatically, the code arrives at the verified number although the first one was never verified
      Given the service declares "code.phone_fallback" as "automatic"
      And Ada's first number was never verified
      And Ada also has the trusted number "+12025550144"
      And Ada has no trusted device
      When Ada signs in on a new client
      Then a code is asked for
      And a code arrives by text or call at "+12025550144" and nowhere else
      And Ada can sign in on the client with that code

    Scenario Outline: where codes are declared to be sent automatically, the code arrives at the other number after <first> of two was removed
      Given the service declares "code.phone_fallback" as "automatic"
      And Ada also has the trusted number "+12025550144"
      And Ada has no trusted device
      And Ada has removed the number "<removed>"
      When Ada signs in on a new client
      Then a code is asked for
      And a code arrives by text or call at "<left>" and nowhere else
      And Ada can sign in on the client with that code

      Examples: either of them
        | first      | removed      | left         |
        | the first  | +12025550101 | +12025550144 |
        | the second | +12025550144 | +12025550101 |

    Example: the other trusted device shows the code after the first of two devices was removed
      Given trusted devices can show codes
      And Ada also has a trusted tablet
      And Ada has removed her trusted phone
      When Ada signs in on a new client
      Then a code is asked for
      And a code or a request arrives for Ada on her trusted tablet and nowhere else
      And Ada can sign in on the client with the code from her trusted tablet

    Example: where codes are declared to be sent automatically, the code of a sign-in on the only trusted device arrives at the trusted number
      Given the service declares "code.phone_fallback" as "automatic"
      When Ada signs in again on her trusted phone without its trust token
      Then a code is asked for
      And a code arrives by text or call at "+12025550101" and nowhere else
      And Ada can sign in on her trusted phone with that code

    Example: where codes are declared to be sent automatically, the code arrives at the number after the only trusted device was signed out
      Given the service declares "code.phone_fallback" as "automatic"
      And Ada has signed out on her trusted phone
      When Ada signs in on a new client
      Then a code is asked for
      And a code arrives by text or call at "+12025550101" and nowhere else

  @rule:CODE-20
  Rule: The service MUST deliver codes only to trusted devices and trusted phone numbers

    Example: a sign-in sends a code or a request to the trusted device and nowhere else
      Given trusted devices can show codes
      And Ada also has the unverified number "+12025550111"
      When Ada signs in on a new client
      Then a code is asked for
      And a code or a request arrives for Ada on her trusted phone and nowhere else

    Scenario Outline: a code by <method> goes to the trusted number and nowhere else
      Given the service can send codes by <method>
      And Ada also has the unverified number "+12025550111"
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by <method> to "+12025550101"
      Then a code arrives by <method> at "+12025550101" and nowhere else
      And Ada can sign in on the client with that code

      Examples: to a number
        | method |
        | text   |
        | call   |

    Scenario Outline: no code by <method> goes to a number that was never verified
      Given the service can send codes by <method>
      And Ada also has the unverified number "+12025550111"
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by <method> to "+12025550111"
      Then it is refused
      And nothing was sent

      Examples: to a number
        | method |
        | text   |
        | call   |

    Scenario Outline: no code by <method> goes to a number that was removed
      Given the service lets people add and remove trusted numbers
      And the service can send codes by <method>
      And Ada also has the trusted number "+12025550111"
      And Ada has removed the number "+12025550111"
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by <method> to "+12025550111"
      Then it is refused
      And nothing was sent

      Examples: to a number
        | method |
        | text   |
        | call   |

    Scenario Outline: no code goes to an untrusted <kind>
      Given trusted devices can show codes
      And Ada is also signed in on an untrusted <kind> at version "<version>"
      When Ada signs in on a new client
      Then a code is asked for
      And a code or a request arrives for Ada on her trusted phone and nowhere else

      Examples: kinds of device
        | kind   | version |
        | tablet | 99.0    |
        | Mac    | 10.10.5 |
        | watch  | 4.0     |
        | TV box | 3       |
        | PC     | 6.2     |

    Example: no code goes to a device that was removed
      Given trusted devices can show codes
      And the service offers the list of devices
      And Ada has signed in on a new tablet
      And Ada has removed the tablet
      When Ada signs in on a new client
      Then a code is asked for
      And a code or a request arrives for Ada on her trusted phone and nowhere else

    Example: the code for a forgotten password goes to the trusted number and nowhere else
      Given the service lets people reset a forgotten password with a code
      And Ada also has the unverified number "+12025550111"
      When Ada reports the account password as forgotten
      Then it is accepted
      And no code arrives except at "+12025550101"

    Scenario Outline: no code by <method> goes to the number of another account
      Given the service can send codes by <method>
      And Ben has an account with two-factor authentication
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by <method> to Ben's number
      Then it is refused
      And nothing was sent

      Examples: to a number
        | method |
        | text   |
        | call   |

    Example: a sign-in sends no code to the backup address
      Given trusted devices can show codes
      And Ada has a backup address
      When Ada signs in on a new client
      Then a code is asked for
      And a code or a request arrives for Ada on her trusted phone and nowhere else

    Scenario Outline: a code by <method> does not go to the backup address too
      Given the service can send codes by <method>
      And Ada has a backup address
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by <method> to "+12025550101"
      Then a code arrives by <method> at "+12025550101" and nowhere else

      Examples: to a number
        | method |
        | text   |
        | call   |

    Example: the code for a forgotten password does not go to the backup address too
      Given the service lets people reset a forgotten password with a code
      And Ada has a backup address
      When Ada reports the account password as forgotten
      Then it is accepted
      And no code arrives except at "+12025550101"

  @rule:CODE-21
  Rule: When both the only trusted device and the only trusted number are lost, codes MUST NOT be delivered elsewhere

    Example: a sign-in offers only the lost number
      Given the service can send codes by text
      And Ada has no trusted device
      When Ada signs in on a new client
      Then a code is asked for
      And no code arrives except at "+12025550101"
      And of Ada's numbers, only "+12025550101" is offered on the client

    Scenario Outline: a code requested by <method> goes only to the lost number
      Given the service can send codes by <method>
      And Ada has no trusted device
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by <method> to "+12025550101"
      Then a code arrives by <method> at "+12025550101" and nowhere else

      Examples: as the user chooses
        | method |
        | text   |
        | call   |

    Example: only the lost device is notified while it is still trusted
      Given trusted devices can show codes
      When Ada signs in on a new client
      Then a code is asked for
      And a code or a request arrives for Ada on her trusted phone and nowhere else

    Example: after the only trusted device was signed out, a code goes only to the lost number
      Given the service can send codes by text
      And Ada has signed out on her trusted phone
      When Ada signs in on a new client
      Then a code is asked for
      And no code arrives except at "+12025550101"

    Example: a code goes neither to what was never trusted nor to the backup address
      Given the service can send codes by text
      And Ada has no trusted device
      And Ada is also signed in on an untrusted tablet at version "99.0"
      And Ada also has the unverified number "+12025550111"
      And Ada has a backup address
      When Ada signs in on a new client
      Then a code is asked for
      And no code arrives except at "+12025550101"
      And of Ada's numbers, only "+12025550101" is offered on the client
