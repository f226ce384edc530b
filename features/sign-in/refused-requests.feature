@area:sign-in
Feature: Sign-in: refused requests
  An owner who does not recognise a sign-in refuses it on a trusted device. This blocks that sign-in and no other.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:SIGNIN-18
  Rule: A sign-in that the owner refuses MUST be blocked

    Example: a code sent before the refusal is refused
      Given the service can send codes by text
      And Ada has been texted a code for a new tablet
      And Ada has refused the request on her trusted phone
      When Ada enters that code on the tablet
      Then it is refused
      And Ada is not signed in on the tablet

    Example: a code shown on another trusted device is refused
      Given Ada also has a trusted Mac
      And Ada has begun to sign in on a new client
      And Ada has allowed the request on her trusted Mac
      And Ada has refused the request on her trusted phone
      When Ada enters that code on the client
      Then it is refused
      And Ada is not signed in on the client

    Example: where a refusal is declared to end the whole sign-in, the code that was shown before the refusal is refused
      Given the service declares "signin.deny_scope" as "attempt"
      And Ada has begun to sign in on a new client
      And Ada has allowed the request on her trusted phone
      And Ada has refused the request on her trusted phone
      When Ada enters that code on the client
      Then it is refused
      And Ada is not signed in on the client

    Example: a code generated on a trusted device is refused
      Given trusted devices can generate codes
      And Ada has begun to sign in on a new tablet
      And Ada has refused the request on her trusted phone
      When Ada enters the code generated on her trusted phone on the tablet
      Then it is refused
      And Ada is not signed in on the tablet

    Example: a sign-in that was not refused completes
      Given the service can send codes by text
      And Ada has been texted a code for a new tablet
      And Ada has begun to sign in on a new Mac
      And Ada has refused the request on her trusted phone
      When Ada enters that code on the tablet
      Then it is accepted
      And Ada is signed in on the tablet
      And Ada is not signed in on the Mac

    Example: where a refusal is declared to end only its own prompt, the owner can allow the sign-in on another device
      Given the service declares "signin.deny_scope" as "prompt"
      And Ada also has a trusted Mac
      And Ada has begun to sign in on a new tablet
      And Ada has refused the request on her trusted phone
      When Ada allows the request on her trusted Mac
      Then it is accepted
      And Ada sees a code on her trusted Mac
      And Ada can sign in on the tablet with that code

    Example: a code appended to the password is refused after the refusal
      Given the service knows clients without a place for a code
      And the service declares "signin.deny_scope" as "attempt"
      And the service declares "code.binding" as "sign-in"
      And Ada has begun to sign in on a new third-generation TV box
      And Ada has been texted a code for the third-generation TV box
      And Ada has refused the request on her trusted phone
      When Ada signs in on the third-generation TV box with the password followed by that code
      Then it is refused
      And Ada is not signed in on the third-generation TV box

    Example: a code appended to the password is accepted when the sign-in was not refused
      Given the service knows clients without a place for a code
      And Ada has begun to sign in on a new tablet
      And Ada has refused the request on her trusted phone
      And Ada has begun to sign in on a new third-generation TV box
      When Ada signs in on the third-generation TV box with the password followed by a texted code
      Then Ada is signed in on the third-generation TV box

    Example: a refused sign-in cannot have a code texted
      Given the service can send codes by text
      And the service declares "signin.deny_scope" as "attempt"
      And Ada has begun to sign in on a new client
      And Ada has refused the request on her trusted phone
      When Ada asks on the client for a code by text to "+12025550101"
      Then it is refused
      And nothing was sent
      And Ada is not signed in on the client

    Scenario Outline: a code sent for a sign-in on a new <kind> before the refusal is refused
      Given the service can send codes by text
      And Ada has been texted a code for a new <kind>
      And Ada has refused the request on her trusted phone
      When Ada enters that code on the <kind>
      Then it is refused
      And Ada is not signed in on the <kind>

      Examples: kinds of client
        | kind    |
        | browser |
        | Mac     |
        | PC      |

  @rule:SIGNIN-19
  Rule: A trusted device on which the owner refuses a sign-in MUST NOT show its code

    Example: a device on which the owner refused the sign-in shows no code
      Given the service declares "signin.approval_before_code" as "true"
      And Ada has begun to sign in on a new tablet
      When Ada refuses the request on her trusted phone
      Then it is accepted
      And Ada sees no code on her trusted phone

    Example: a device on which the owner first refused and then allowed the sign-in shows no code
      Given the service declares "signin.approval_before_code" as "true"
      And Ada has begun to sign in on a new tablet
      And Ada has refused the request on her trusted phone
      When Ada allows the request on her trusted phone
      Then Ada sees no code on her trusted phone
      And Ada is not signed in on the tablet

    Example: a device on which the owner allowed the sign-in shows a code
      Given Ada has begun to sign in on a new tablet
      When Ada allows the request on her trusted phone
      Then it is accepted
      And Ada sees a code on her trusted phone
      And Ada can sign in on the tablet with that code

    Example: where a refusal is declared to end only its own prompt, a device on which the owner first refused and then allowed the sign-in shows no code
      Given the service declares "signin.deny_scope" as "prompt"
      And the service declares "signin.approval_before_code" as "true"
      And Ada has begun to sign in on a new tablet
      And Ada has refused the request on her trusted phone
      When Ada allows the request on her trusted phone
      Then Ada sees no code on her trusted phone

    Scenario Outline: a new <device> on which the owner refused the request shows no code
      Given the service declares "signin.approval_before_code" as "true"
      And Ada has signed in on a new <device>
      And <given>
      When <act>
      Then it is accepted
      And <result>

      Examples: other kinds of device
        | device     | given                                | act                                       | result                             |
        | tablet     | Ada has begun to sign in on a new PC | Ada refuses the request on the tablet     | Ada sees no code on the tablet     |
        | iPod touch | Ada has begun to sign in on a new PC | Ada refuses the request on the iPod touch | Ada sees no code on the iPod touch |
        | Mac        | Ada has begun to sign in on a new PC | Ada refuses the request on the Mac        | Ada sees no code on the Mac        |

    Scenario Outline: where a refusal is declared to end only its own prompt, the <kind> of the refusal shows no code when another device allows
      Given the service declares "signin.deny_scope" as "prompt"
      And the service declares "signin.approval_before_code" as "true"
      And Ada also has a trusted tablet
      And Ada has begun to sign in on a new Mac
      And Ada has refused the request on her trusted phone
      When Ada allows the request on her trusted tablet
      Then it is accepted
      And Ada sees no code on her trusted phone
      And <result>

      Examples: one more kind
        | kind  | result                                |
        | phone | Ada sees a code on her trusted tablet |

  @rule:SIGNIN-20
  Rule: The service must let a user who refused a request by accident sign in with a new code from a trusted device

    Example: where a refusal is declared to end the whole sign-in, a new code completes a second sign-in
      Given the service declares "signin.deny_scope" as "attempt"
      And Ada has begun to sign in on a new tablet
      And Ada has refused the request on her trusted phone
      And Ada has begun to sign in again on the tablet
      When Ada enters the code generated on her trusted phone on the tablet
      Then it is accepted
      And Ada is signed in on the tablet

    Example: a second sign-in after the refusal needs a code as usual
      Given Ada has begun to sign in on a new client
      And Ada has refused the request on her trusted phone
      When Ada signs in again on the client
      Then a code is asked for
      And Ada is not signed in on the client
      And Ada can sign in on the client with the code generated on her trusted phone

    Example: where a refusal is declared to end only its own prompt, a new code completes the same sign-in
      Given the service declares "signin.deny_scope" as "prompt"
      And Ada has begun to sign in on a new tablet
      And Ada has refused the request on her trusted phone
      When Ada enters the code generated on her trusted phone on the tablet
      Then it is accepted
      And Ada is signed in on the tablet

    Scenario Outline: a second sign-in on a <kind> completes after the owner refused the first
      Given Ada has begun to sign in on a new <kind>
      And Ada has refused the request on her trusted phone
      When Ada signs in again on the <kind>
      Then a code is asked for
      And Ada can sign in on the <kind> with the code generated on her trusted phone

      Examples: kinds of client
        | kind    |
        | browser |
        | Mac     |
