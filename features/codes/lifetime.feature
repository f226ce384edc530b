@area:codes
Feature: Verification codes: their lifetime
  A code is valid for a limited time.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:CODE-05
  Rule: The service MUST accept a verification code until the end of its lifetime, and MUST refuse it from then on

    Scenario Outline: Ada <outcome> with a texted code <edge> the end of its lifetime
      Given the service can send codes by text
      And a pending sign-in lasts as long as a code
      And Ada has been texted a code for a new client
      And it is <edge> the end of the lifetime of a code
      When Ada enters that code on the client
      Then Ada <outcome> on the client

      Examples: around the end
        | edge        | outcome          |
        | just before | is signed in     |
        | at          | is not signed in |

    Scenario Outline: Ada <outcome> with a code shown on a trusted device <edge> the end of its lifetime
      Given trusted devices can show codes
      And a pending sign-in lasts as long as a code
      And Ada has begun to sign in on a new client
      And Ada has the code from her trusted phone
      And it is <edge> the end of the lifetime of a code
      When Ada enters that code on the client
      Then Ada <outcome> on the client

      Examples: around the end
        | edge        | outcome          |
        | just before | is signed in     |
        | at          | is not signed in |

    Scenario Outline: Ada <outcome> with a code generated on a trusted device <edge> the end of its lifetime
      Given trusted devices can generate codes
      And Ada has the code generated on her trusted phone
      And it is <edge> the end of the lifetime of a code
      And Ada has begun to sign in on a new client
      When Ada enters that code on the client
      Then Ada <outcome> on the client

      Examples: around the end
        | edge        | outcome          |
        | just before | is signed in     |
        | at          | is not signed in |

    Example: entering a wrong code does not extend the lifetime of the right code
      Given Ada has been texted a code for a new client
      And it is just before the end of the lifetime of a code
      And Ada has entered 1 wrong code on the client
      And the rest of the lifetime of the code has passed
      When Ada enters that code on the client
      Then Ada is not signed in on the client

    Example: a new code has its own full lifetime
      Given the service declares "signin.pending_lifetime" as longer than "code.lifetime"
      And Ada has been texted a code for a new client
      And it is at the end of the lifetime of a code
      And Ada has been texted a code for the client
      When Ada enters that code on the client
      Then Ada is signed in on the client

    Example: showing a code again does not extend its lifetime
      Given trusted devices can show codes
      And the service declares "signin.pending_lifetime" as longer than "code.lifetime"
      And Ada has begun to sign in on a new client
      And Ada has the code from her trusted phone
      And it is just before the end of the lifetime of a code
      And Ada has asked on the client for the request again and allowed it on her trusted phone
      And the rest of the lifetime of the code has passed
      When Ada enters that code on the client
      Then Ada is not signed in on the client

    Example: a texted code appended to the password is accepted just before its lifetime ends
      Given the service knows clients without a place for a code
      And a pending sign-in lasts as long as a code
      And Ada has begun to sign in on a new third-generation TV box
      And Ada has been texted a code for the third-generation TV box
      And it is just before the end of the lifetime of a code
      When Ada signs in on the third-generation TV box with the password followed by that code
      Then Ada is signed in on the third-generation TV box

    Example: a texted code appended to the password is refused when its lifetime is over
      Given the service knows clients without a place for a code
      And a pending sign-in lasts as long as a code
      And Ada has begun to sign in on a new third-generation TV box
      And Ada has been texted a code for the third-generation TV box
      And it is at the end of the lifetime of a code
      When Ada signs in on the third-generation TV box with the password followed by that code
      Then Ada is not signed in on the third-generation TV box

    Example: sending another code does not extend the lifetime of the earlier code
      Given the service declares "code.supersede" as "keep"
      And the service declares "signin.pending_lifetime" as longer than "code.lifetime"
      And Ada has been texted a code for a new client
      And it is just before the end of the lifetime of a code
      And Ada has been texted a code for the client
      And the rest of the lifetime of the code has passed
      When Ada enters the earlier code on the client
      Then Ada is not signed in on the client
