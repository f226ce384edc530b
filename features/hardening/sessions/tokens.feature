@area:hardening/sessions
Feature: Hardening: session tokens
  A token is new at each sign-in, opens nothing before it is complete, and nothing after it
  was signed out.

  @rule:H-SESSION-01
  Rule: Every sign-in MUST create its own session token

    Scenario Outline: without a second factor, two sign-ins <where> give two sessions
      Given Ada has an account without a second factor
      Then two sign-ins of Ada <where> give two sessions

      Examples: each by the password
        | where           |
        | in new browsers |

    Scenario Outline: with a second factor, two sign-ins <where> give two sessions
      Given the service can send codes by text
      And Ada has an account with a second factor
      Then two sign-ins of Ada <where> give two sessions

      Examples: by codes, and by the trust of a device
        | where                |
        | in new browsers      |
        | on her trusted phone |

    Scenario Outline: a sign-in on a <kind> with <code> gives a new token
      Given <capability>
      And Ada has an account with a second factor
      And <held>
      And Ada has begun to sign in on a new <kind>
      When Ada enters <code> on the <kind>
      Then Ada's session on the <kind> has a new token

      Examples: each way to complete it
        | kind    | code                                | held                                  | capability                                      |
        | browser | a texted code                       | Ada also has a trusted tablet         | the service can send codes by text              |
        | Mac     | a texted code                       | Ada also has a trusted tablet         | the service can send codes by text              |
        | phone   | a texted code                       | Ada also has a trusted tablet         | the service can send codes by text              |
        | browser | the current code of her app "Otter" | Ada has the authenticator app "Otter" | the service accepts codes of authenticator apps |
        | Mac     | the current code of her app "Otter" | Ada has the authenticator app "Otter" | the service accepts codes of authenticator apps |
        | browser | recovery code 1 of Ada              | Ada has generated recovery codes      | the service offers recovery codes               |
        | Mac     | recovery code 1 of Ada              | Ada has generated recovery codes      | the service offers recovery codes               |

      @edition:2fa-2017 @edition:2fa-2018
      Examples: by a trusted device
        | kind    | code                                    | held                          | capability                     |
        | browser | the code from her trusted phone         | Ada also has a trusted tablet | trusted devices can show codes |
        | Mac     | the code from her trusted phone         | Ada also has a trusted tablet | trusted devices can show codes |
        | browser | the code generated on her trusted phone | Ada also has a trusted tablet | trusted devices can show codes |

    Scenario Outline: a sign-in that waits for <method> gives a new token
      Given the service can send codes by <method>
      And Ada has an account with a second factor
      And Ada has begun to sign in on a new browser
      And Ada has asked on the browser for a code by <method> to "+12025550101"
      When Ada enters the code sent to "+12025550101" on the browser
      Then Ada's session on the browser has a new token

      Examples: ways of a number
        | method |
        | call   |
        | text   |

    @edition:two-step
    Example: a sign-in that waits for security answers gives a new token
      Given Ada has an account with two-step verification
      And Ada's date of birth is "1980-02-28"
      And Ada's security answers are "Rex"
      And Ada has turned two-step verification off
      And Ada has begun to sign in on a new client
      When Ada gives the right security answers on the client
      Then Ada's session on the client has a new token

  @rule:H-SESSION-02
  Rule: A session that was signed out MUST no longer give access to anything

    Example: the token of a signed-out session gives no access to the account page
      Given Ada has an account without a second factor
      And Ada has signed in on a new browser
      And Ada has signed out on the browser
      When Ada opens "account-page" on the browser
      Then it is refused

    Example: the token of a session that was not signed out gives access to the account page
      Given Ada has an account without a second factor
      And Ada has signed in on a new browser
      When Ada opens "account-page" on the browser
      Then it is accepted

  @rule:H-SESSION-03
  Rule: The password alone MUST NOT give access to anything in an account that has a second factor

    Example: a sign-in gives no access before its code is entered
      Given Ada has an account with a second factor
      When Ada signs in on a new client
      Then a code is asked for
      And Ada is not signed in on the client

    Scenario Outline: a sign-in on a <kind> gives no access before its code is entered
      Given Ada has an account with a second factor
      When Ada <deed>
      Then a code is asked for
      And Ada is not signed in on the <kind>

      Examples: whatever it is
        | kind    | deed                      |
        | browser | signs in on a new browser |
        | Mac     | signs in on a new Mac     |
        | phone   | signs in on a new phone   |
        | tablet  | signs in on a new tablet  |
        | PC      | signs in on a new PC      |

    Example: a sign-in gives access once its code is entered
      Given Ada has an account with a second factor
      And Ada has been texted a code for a new client
      When Ada enters that code on the client
      Then Ada is signed in on the client
