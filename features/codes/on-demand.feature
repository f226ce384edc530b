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

    Scenario Outline: the last code that one device may generate works
      Given Ada has generated <most> codes on her trusted phone
      And Ada has begun to sign in on a new client
      When Ada generates a code on her trusted phone
      Then it is accepted
      And Ada can sign in on the client with that code

      Examples: codes generated before
        | most                       |
        | all but one of the allowed |

    Example: one code above the limit is refused, and the last code still works
      Given Ada has generated the maximum number of codes on her trusted phone
      And Ada has begun to sign in on a new client
      When Ada generates a code on her trusted phone
      Then it is refused
      And Ada can sign in on the client with that code

    Example: each device has its own limit of generated codes
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

  @rule:CODE-13
  Rule: The service must let the user get a code in the settings of a trusted Mac

    Example: a trusted Mac generates a code that works
      Given Ada also has a trusted Mac
      And Ada has begun to sign in on a new client
      When Ada generates a code on her trusted Mac
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

    Scenario Outline: where the password is declared to be required <when>, generating a code on a trusted <device> without it is accepted
      Given the service declares "code.on_demand_reauth" as "<when>"
      And Ada also has a trusted <device>
      And Ada has begun to sign in on a new client
      When Ada generates a code on her trusted <device> without the password
      Then it is accepted
      And Ada can sign in on the client with that code

      Examples: a Mac that needs none, and other devices, which never need it
        | when   | device     |
        | never  | Mac        |
        | always | phone      |
        | always | tablet     |
        | always | iPod touch |
