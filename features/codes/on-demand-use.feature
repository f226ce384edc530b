@area:codes
Feature: Verification codes: using generated codes
  A code that was generated in the settings of a trusted device works like a code that was pushed to it.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:CODE-15
  Rule: A code generated on demand MUST complete a sign-in just like a code that was pushed

    Scenario Outline: a generated code completes a sign-in on a new <kind> while the owner ignores the pushed request
      Given Ada has begun to sign in on a new <kind>
      And Ada has the code generated on her trusted phone
      When Ada enters that code on the <kind>
      Then Ada is signed in on the <kind>

      Examples: kinds of client
        | kind       |
        | tablet     |
        | Mac        |
        | browser    |
        | phone      |
        | iPod touch |
        | watch      |
        | TV box     |
        | PC         |

    Example: a generated code makes the new device trusted
      Given Ada has begun to sign in on a new tablet
      And Ada has the code generated on her trusted phone
      And Ada has entered that code on the tablet
      When Ada signs in again on the tablet
      Then no code is asked for
      And Ada is signed in on the tablet

    Example: a generated code works only for the account of its owner
      Given Ben has an account with two-factor authentication
      And Ben has begun to sign in on a new client
      And Ada has the code generated on her trusted phone
      When Ben enters that code on the client
      Then Ben is not signed in on the client

  @rule:CODE-16
  Rule: A trusted device MUST generate codes on demand, even if none was pushed; single use and replacement MUST be as declared

    Example: where every request is declared to give a new code, the second code differs from the first
      Given the service declares "code.fresh_on_demand" as "true"
      And Ada has begun to sign in on a new client
      And Ada has generated 1 code on her trusted phone
      When Ada generates a code on her trusted phone
      Then it is accepted
      And that code differs from the earlier code
      And Ada can sign in on the client with that code

    Example: where every request is declared to give a new code, a generated code differs from the code that was pushed
      Given the service declares "code.fresh_on_demand" as "true"
      And trusted devices can show codes
      And Ada has begun to sign in on a new client
      And Ada has the code from her trusted phone
      When Ada generates a code on her trusted phone
      Then it is accepted
      And that code differs from the earlier code
      And Ada can sign in on the client with that code

    Example: a code generated on a device where the owner refused a request works in another sign-in
      Given trusted devices can show codes
      And Ada has begun to sign in on a new client
      And Ada has refused the request on her trusted phone
      And Ada has generated 1 code on her trusted phone
      And Ada has begun to sign in on a new client
      When Ada enters that code on the client
      Then Ada is signed in on the client

    @declared:code.fresh_on_demand
    Example: where a request is declared to repeat the last code, the code of a second request works
      Given the service declares "code.fresh_on_demand" as "false"
      And Ada has begun to sign in on a new client
      And Ada has generated 1 code on her trusted phone
      When Ada generates a code on her trusted phone
      Then it is accepted
      And Ada can sign in on the client with that code

    @declared:code.fresh_on_demand
    Scenario Outline: where a request is declared to repeat the last code, Ada's phone shows a code of its own after <event>
      Given the service declares "code.fresh_on_demand" as "false"
      And Ben has an account with two-factor authentication
      And Ben has signed in on a new tablet
      And <event>
      And Ada has begun to sign in on a new client
      When Ada generates a code on her trusted phone
      Then it is accepted
      And that code differs from the earlier code
      And Ada can sign in on the client with that code

      Examples: somebody else's
        | event                                  |
        | Ben has generated 1 code on the tablet |

    @declared:code.supersede
    Scenario Outline: where a new code is declared to <supersede> the earlier code, Ada <outcome> with the first of two generated codes
      Given the service declares "code.fresh_on_demand" as "true"
      And the service declares "code.supersede" as "<supersede>"
      And Ada has generated 2 codes on her trusted phone
      And Ada has begun to sign in on a new client
      When Ada enters the earlier code on the client
      Then Ada <outcome> on the client

      Examples: as declared
        | supersede | outcome          |
        | replace   | is not signed in |
        | keep      | is signed in     |

    @declared:code.single_use
    Scenario Outline: where code.single_use is <once>, Ada <outcome> with a used code
      Given the service declares "code.single_use" as "<once>"
      And Ada has begun to sign in on a new client
      And Ada has the code generated on her trusted phone
      And Ada has entered that code on the client
      And Ada has begun to sign in on a new client
      When Ada enters that code on the client
      Then Ada <outcome> on the client

      Examples:
        | once  | outcome          |
        | true  | is not signed in |
        | false | is signed in     |

    @declared:code.single_use
    Example: a single-use code entered twice at the same time is accepted once
      Given the service declares "code.single_use" as "true"
      And Ada has begun to sign in on a new client
      And Ada has the code generated on her trusted phone
      When Ada enters that code 2 times at the same time on the client
      Then 1 of them is accepted

    @declared:code.single_use
    Example: a single-use code that was already used is refused when it is appended to the password
      Given the service knows clients without a place for a code
      And the service declares "code.single_use" as "true"
      And Ada has begun to sign in on a new third-generation TV box
      And Ada has begun to sign in on a new client
      And Ada has the code generated on her trusted phone
      And Ada has entered that code on the client
      When Ada signs in on the third-generation TV box with the password followed by that code
      Then it is refused
      And Ada is not signed in on the third-generation TV box

  @rule:CODE-24
  Rule: The service must let the user get a code on a trusted device at any time, even while no sign-in is pending

    Example: a code generated before the sign-in completes the sign-in
      Given Ada has the code generated on her trusted phone
      And Ada has begun to sign in on a new client
      When Ada enters that code on the client
      Then Ada is signed in on the client

    Example: a code generated before the sign-in completes the sign-in just before the end of its lifetime
      Given Ada has the code generated on her trusted phone
      And it is just before the end of the lifetime of a code
      And Ada has begun to sign in on a new client
      When Ada enters that code on the client
      Then Ada is signed in on the client

    Example: generating a code sends no message
      When Ada generates a code on her trusted phone
      Then it is accepted
      And nothing was sent
      And that code consists of decimal digits

    Scenario Outline: a code generated before the sign-in on a new <kind> completes it
      Given Ada has the code generated on her trusted phone
      And Ada has begun to sign in on a new <kind>
      When Ada enters that code on the <kind>
      Then Ada is signed in on the <kind>

      Examples: kinds of client
        | kind    |
        | browser |
        | Mac     |

    Scenario Outline: after refused requests halfway, one code above the limit is <verdict> <edge> the end of the time in which codes are counted
      Given Ada has generated the maximum number of codes on her trusted phone
      And Ada has been refused as many codes again <where> halfway through the time in which codes are counted, and it is <edge> its end
      When Ada generates a code on her trusted phone
      Then it is <verdict>

      Examples: only codes that were shown count
        | where                | edge        | verdict  |
        | on her trusted phone | just before | refused  |
        | on her trusted phone | at          | accepted |

    @declared:code.on_demand
    Scenario Outline: where a device may generate any number of codes, one after <number> others is accepted
      Given the service declares "code.on_demand" as "0"
      And Ada has generated <number> codes on her trusted phone
      When Ada generates a code on her trusted phone
      Then it is accepted

      Examples: the first one, and more than are usual
        | number |
        | 0      |
        | 40     |
