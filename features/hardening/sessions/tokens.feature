@area:hardening/sessions
Feature: Hardening: session tokens
  Each sign-in gives a new token. The token opens nothing before the sign-in is complete, and
  nothing after the sign-out.

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

    Scenario Outline: two sign-ins <where> give two sessions (account with other codes)
      Given <capability>
      And Ada has an account with a second factor
      And <held>
      Then two sign-ins of Ada <where> give two sessions

      Examples: each by the trust of a browser
        | where          | held                                             | capability                              |
        | on the browser | Ada has signed in on a new browser and trusts it | the service lets people trust a browser |

      @edition:2fa-2017 @edition:2fa-2018
      Examples: each by the trust of a device
        | where         | held                              | capability                                 |
        | on the Mac    | Ada has signed in on a new Mac    | the service lets people sign in on devices |
        | on the tablet | Ada has signed in on a new tablet | the service lets people sign in on devices |

      Examples: each by another code
        | where                                         | held                                  | capability                                      |
        | in new browsers, each with a texted code,     | Ada also has a trusted tablet         | the service can send codes by text              |
        | on new Macs, each with a texted code,         | Ada also has a trusted tablet         | the service can send codes by text              |
        | in new browsers, each with a code by call,    | Ada also has a trusted tablet         | the service can send codes by call              |
        | in new browsers, each with a code of her app, | Ada has the authenticator app "Otter" | the service accepts codes of authenticator apps |
        | on new Macs, each with a code of her app,     | Ada has the authenticator app "Otter" | the service accepts codes of authenticator apps |
        | in new browsers, each with a recovery code,   | Ada has generated recovery codes      | the service offers recovery codes               |
        | on new Macs, each with a recovery code,       | Ada has generated recovery codes      | the service offers recovery codes               |

      @edition:2fa-2017 @edition:2fa-2018
      Examples: each by a trusted device
        | where                                                   | held                          | capability                     |
        | in new browsers, each with a code that her phone shows, | Ada also has a trusted tablet | trusted devices can show codes |
        | on new Macs, each with a code that her phone shows,     | Ada also has a trusted tablet | trusted devices can show codes |
        | in new browsers, each with a generated code,            | Ada also has a trusted tablet | trusted devices can show codes |

    Scenario Outline: without a second factor, two sign-ins <where> give two sessions after one before
      Given Ada has an account without a second factor
      And <held>
      Then two sign-ins of Ada <where> give two sessions

      Examples: of one client
        | where          | held                               |
        | on the browser | Ada has signed in on a new browser |
        | on the Mac     | Ada has signed in on a new Mac     |
        | on the PC      | Ada has signed in on a new PC      |
        | on the tablet  | Ada has signed in on a new tablet  |

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

    Example: a sign-in gives no access before the code is entered
      Given Ada has an account with a second factor
      When Ada signs in on a new client
      Then a code is asked for
      And Ada is not signed in on the client

    Scenario Outline: a sign-in on a <kind> gives no access before the code is entered
      Given Ada has an account with a second factor
      When Ada <deed>
      Then a code is asked for
      And Ada is not signed in on the <kind>

      Examples: whatever it is
        | kind    | deed                                 |
        | browser | signs in on a new browser            |
        | Mac     | signs in on a new Mac                |
        | phone   | signs in on a new phone              |
        | tablet  | signs in on a new tablet             |
        | PC      | signs in on a new PC                 |
        | TV box  | signs in on a new TV box             |
        | watch   | signs in on a new watch              |
        | browser | signs in to "mail" on a new browser  |
        | browser | signs in to "cloud" on a new browser |
        | Mac     | signs in to "cloud" on a new Mac     |
        | phone   | signs in to "store" on a new phone   |

    Example: a sign-in gives access once the code is entered
      Given Ada has an account with a second factor
      And Ada has been texted a code for a new client
      When Ada enters that code on the client
      Then Ada is signed in on the client
