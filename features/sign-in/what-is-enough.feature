@area:sign-in
Feature: Sign-in: what is enough
  Beside the password, a trusted device or a trusted number is enough, from any place. Nothing else is.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:SIGNIN-12
  Rule: With the password, access to either a trusted device or a trusted phone number MUST be enough to sign in

    Example: the password and a code from a trusted device are enough
      Given Ada has begun to sign in on a new client
      When Ada enters the code from her trusted phone on the client
      Then it is accepted
      And Ada is signed in on the client

    Example: the password and a texted code are enough for an owner with a trusted device
      Given Ada has begun to sign in on a new client
      When Ada enters a texted code on the client
      Then it is accepted
      And Ada is signed in on the client

    Example: the password and a texted code are enough for an owner without a trusted device
      Given Ada has no trusted device
      And Ada has begun to sign in on a new client
      When Ada enters a texted code on the client
      Then it is accepted
      And Ada is signed in on the client

    Example: the password and a wrong code are not enough
      Given Ada has begun to sign in on a new client
      When Ada enters a wrong code on the client
      Then it is refused
      And Ada is not signed in on the client

  @rule:SIGNIN-21
  Rule: The service must let the owner allow a sign-in even if its notice shows a place that the owner does not recognise

    Scenario Outline: a sign-in from the address <address> sends a request
      Given requests now come from the address "<address>"
      When Ada signs in on a new tablet
      Then a code is asked for
      And Ada gets one request on her trusted phone
      And Ada is not signed in on the tablet

      Examples: addresses on other continents, and one of no known place
        | address      |
        | 198.51.100.7 |
        | 203.0.113.7  |
        | 10.11.12.13  |

    Scenario Outline: a sign-in from the address <address> completes
      Given requests now come from the address "<address>"
      And Ada has begun to sign in on a new client
      When Ada enters the code from her trusted phone on the client
      Then it is accepted
      And Ada is signed in on the client

      Examples:
        | address      |
        | 198.51.100.7 |
        | 203.0.113.7  |
        | 10.11.12.13  |

    Example: a sign-in in a browser from another continent completes
      Given the service lets people sign in on browsers
      And requests now come from the address "203.0.113.7"
      When Ada signs in on a new browser
      Then a code is asked for
      And Ada can sign in on the browser with the code from her trusted phone

  @rule:SIGNIN-29
  Rule: While two-factor is on, the password and verification codes alone MUST prove the identity of the owner

    Scenario Outline: the <evidence> instead of the code is refused
      Given Ada's date of birth is "1980-02-29"
      And Ada's security answers are "Rex"
      And Ada's device passcode is "258036"
      And Ada has begun to sign in on a new client
      When Ada offers the <evidence> in place of the code on the client
      Then it is refused
      And Ada is not signed in on the client

      Examples: kinds of evidence
        | evidence         |
        | date of birth    |
        | security answers |
        | device passcode  |

    Scenario Outline: <entry>, taken from the owner's personal data, is refused as the code
      Given Ada's date of birth is "1980-02-29"
      And Ada's security answers are "Rex"
      And Ada's device passcode is "258036"
      And Ada has begun to sign in on a new client
      When Ada enters "<entry>" on the client
      Then it is refused
      And Ada is not signed in on the client

      Examples: the same evidence as digits or letters
        | entry      |
        | 290280     |
        | 1980-02-29 |
        | Rex        |
        | 258036     |

    Example: the code itself is accepted
      Given Ada's date of birth is "1980-02-29"
      And Ada's security answers are "Rex"
      And Ada's device passcode is "258036"
      And Ada has begun to sign in on a new client
      When Ada enters a texted code on the client
      Then it is accepted
      And Ada is signed in on the client

    Scenario Outline: <entry> in place of the code does not reset a forgotten password
      Given the service lets people reset a forgotten password with a code
      And Ada's date of birth is "1980-02-29"
      And Ada's security answers are "Rex"
      And Ada has reported the account password as forgotten
      When Ada resets the forgotten password with "<entry>"
      Then it is refused
      And Ada's old password works
      And Ada's new password does not work

      Examples: what is no code
        | entry      |
        | 290280     |
        | 1980-02-29 |
        | Rex        |

    Scenario Outline: the date of birth appended to the password does not sign Ada in on an old <kind>
      Given the service knows clients without a place for a code
      And Ada's date of birth is "1980-02-29"
      And Ada uses a new <kind> at version "<version>"
      And Ada has begun to sign in again on the <kind>
      When Ada signs in on the <kind> with the password followed by "290280"
      Then it is refused
      And Ada is not signed in on the <kind>

      Examples: clients with old software
        | kind   | version |
        | TV box | 3       |
        | tablet | 8.4     |

    Scenario Outline: the date of birth does not verify an added number
      Given the service lets people add and remove trusted numbers
      And Ada's date of birth is "1980-02-29"
      And Ada has added the number "+12025550144" by text
      When Ada verifies the number "+12025550144" with <code>
      Then it is refused
      And the code sent to "+12025550144" verifies Ada's number "+12025550144"

      Examples: no code
        | code     |
        | "290280" |

    Scenario Outline: the <evidence> of an owner without a trusted device is refused instead of the code
      Given Ada has no trusted device
      And Ada's date of birth is "1980-02-29"
      And Ada's security answers are "Rex"
      And Ada has begun to sign in on a new client
      When Ada offers the <evidence> in place of the code on the client
      Then it is refused
      And Ada is not signed in on the client

      Examples: kinds of evidence
        | evidence         |
        | date of birth    |
        | security answers |
