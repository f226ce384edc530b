@area:codes
Feature: Verification codes: generating codes
  The owner can generate a code in the settings of a trusted device at any time, even offline.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:CODE-12
  Rule: The service must let the user get a code in the settings of a trusted iPhone, iPad or iPod touch

    Scenario Outline: a trusted <kind> generates a code that works
      Given Ada also has a trusted <kind> called "The other"
      And Ada has begun to sign in on a new client
      When Ada generates a code on "The other"
      Then it is accepted
      And Ada can sign in on the client with that code

      Examples: kinds of device
        | kind       |
        | phone      |
        | tablet     |
        | iPod touch |

    Example: the last code that one device may generate works
      Given Ada has generated one fewer than the maximum number of codes on her trusted phone
      And Ada has begun to sign in on a new client
      When Ada generates a code on her trusted phone
      Then it is accepted
      And Ada can sign in on the client with that code

    Example: one code above the limit is refused, and the last code still works
      Given Ada has generated the maximum number of codes on her trusted phone
      And Ada has begun to sign in on a new client
      When Ada generates a code on her trusted phone
      Then it is refused
      And Ada can sign in on the client with that code

    Example: each device has its own limit
      Given Ada also has a trusted tablet
      And Ada has generated the maximum number of codes on her trusted phone
      And Ada has begun to sign in on a new client
      When Ada generates a code on her trusted tablet
      Then it is accepted
      And Ada can sign in on the client with that code

    Scenario Outline: one code above the limit is <verdict> <edge> the end of the time in which codes are counted
      Given Ada has generated the maximum number of codes on her trusted phone
      And it is <edge> the end of the time in which sent codes are counted
      When Ada generates a code on her trusted phone
      Then it is <verdict>

      Examples:
        | edge        | verdict  |
        | just before | refused  |
        | at          | accepted |

    Scenario Outline: a <kind> that became trusted by a sign-in generates a code that works
      Given Ada has signed in on a new <kind>
      And Ada has begun to sign in on a new client
      When Ada generates a code on the <kind>
      Then it is accepted
      And Ada can sign in on the client with that code

      Examples: kinds of device
        | kind   |
        | phone  |
        | tablet |

  @rule:CODE-13
  Rule: The service must let the user get a code in the settings of a trusted Mac

    Example: a trusted Mac generates a code that works
      Given Ada also has a trusted Mac
      And Ada has begun to sign in on a new client
      When Ada generates a code on her trusted Mac
      Then it is accepted
      And Ada can sign in on the client with that code

    Example: a Mac that became trusted by a sign-in generates a code that works
      Given Ada has signed in on a new Mac
      And Ada has begun to sign in on a new client
      When Ada generates a code on the Mac
      Then it is accepted
      And Ada can sign in on the client with that code

  @rule:CODE-14
  Rule: The service MAY ask for the account password before it shows a code on a Mac

    Scenario Outline: where the password is declared to be required, generating a code <password> is refused
      Given the service declares "code.on_demand_reauth" as "always"
      And Ada also has a trusted Mac
      And Ada has begun to sign in on a new client
      When Ada generates a code on her trusted Mac <password>
      Then it is refused
      And nothing changed
      And Ada can sign in on the client with the code generated on her trusted Mac

      Examples: what is no password
        | password              |
        | without the password  |
        | with a wrong password |

    Example: where the password is declared to be required, generating a code with the right password is accepted
      Given the service declares "code.on_demand_reauth" as "always"
      And Ada also has a trusted Mac
      And Ada has begun to sign in on a new client
      When Ada generates a code on her trusted Mac
      Then it is accepted
      And Ada can sign in on the client with that code

    Example: where the password is declared not to be required, generating a code without the password is accepted
      Given the service declares "code.on_demand_reauth" as "never"
      And Ada also has a trusted Mac
      And Ada has begun to sign in on a new client
      When Ada generates a code on her trusted Mac without the password
      Then it is accepted
      And Ada can sign in on the client with that code

    Example: generating a code on a phone without the password is accepted
      Given the service declares "code.on_demand_reauth" as "always"
      And Ada has begun to sign in on a new client
      When Ada generates a code on her trusted phone without the password
      Then it is accepted
      And Ada can sign in on the client with that code

    Scenario Outline: generating a code on a trusted <kind> without the password is accepted
      Given the service declares "code.on_demand_reauth" as "always"
      And Ada also has a trusted <kind> called "The other"
      When Ada generates a code on "The other" without the password
      Then it is accepted
      And that code consists of decimal digits

      Examples: kinds that need none
        | kind       |
        | tablet     |
        | iPod touch |

    Example: where the password is declared to be required, the second code needs it too
      Given the service declares "code.on_demand_reauth" as "always"
      And Ada also has a trusted Mac
      And Ada has generated 1 code on her trusted Mac
      When Ada generates a code on her trusted Mac without the password
      Then it is refused
      And nothing changed
