@area:hardening/codes
Feature: Hardening: sent codes of every kind
  The rules for texted codes also hold for codes on devices, codes for new numbers and codes of
  other people.

  Background:
    Given Ada has an account with a second factor

  @rule:H-CODE-01
  Rule: A sent code MUST NOT be accepted more than ten minutes after it was sent

    Example: the code for a new number is refused ten minutes and a second after it was sent
      Given the service lets people add and remove trusted numbers
      And Ada has added the number "+12025550144" by text
      And Ada has the code sent to "+12025550144"
      And 601 seconds have passed
      When Ada verifies the number "+12025550144" with that code
      Then it is refused

    Scenario Outline: a code shown on a trusted device is refused ten minutes and a second later
      Given <capability>
      And Ada has begun to sign in on a new browser
      And <shown>
      And 601 seconds have passed
      When Ada enters that code on the browser
      Then Ada is not signed in on the browser

      @edition:2fa-2017 @edition:2fa-2018
      Examples: of a trusted device
        | shown                                   | capability                     |
        | Ada has the code from her trusted phone | trusted devices can show codes |

    Scenario Outline: a sent code is refused after ten minutes and a second, although <event>
      Given Ada has been texted a code for a new client
      And 300 seconds have passed
      And <deed>
      And 301 seconds have passed
      When Ada enters that code on the client
      Then Ada is not signed in on the client

      Examples: what prolongs no life
        | event                      | deed                                                |
        | a wrong one was entered    | Ada has entered 1 wrong code on the client          |
        | another sign-in was begun  | Ada has begun to sign in on a new browser           |
        | the service was restarted  | the service was restarted                           |
        | the sign-in was looked at  | Ada has read the state of the sign-in on the client |
        | a wrong password was given | Ada has given 1 wrong password on a new browser     |

  @rule:H-CODE-02
  Rule: A sent code MUST be accepted only once

    Scenario Outline: where codes are valid for every sign-in of the account, a used code by <way> is refused in another sign-in
      Given the service can send codes by <way>
      And the service declares "code.binding" as "account"
      And Ada has begun to sign in on a new browser
      And Ada has been sent a code by <way> for a new client
      And <before>
      And Ada has entered that code on the client
      When Ada enters that code on the browser
      Then it is refused

      Examples: by each way, and where the sign-in asks for a new password
        | way   | before                                           |
        | text  | Ada has entered 1 wrong code on the client       |
        | call  | Ada has entered 1 wrong code on the client       |
        | email | Ada has entered 1 wrong code on the client       |
        | text  | the service has required a new password from Ada |

    Scenario Outline: where codes are valid for every sign-in of the account, a used code of a trusted device is refused in another sign-in
      Given <capability>
      And the service declares "code.binding" as "account"
      And Ada has begun to sign in on a new browser
      And Ada has begun to sign in on a new client
      And <shown>
      And Ada has entered that code on the client
      When Ada enters that code on the browser
      Then Ada is not signed in on the browser

      @edition:2fa-2017 @edition:2fa-2018
      Examples: of a trusted device
        | shown                                   | capability                     |
        | Ada has the code from her trusted phone | trusted devices can show codes |

  @rule:H-CODE-03
  Rule: A sent code MUST have at least six digits

    Scenario Outline: each of forty codes by <way> has at least six digits
      Given the service can send codes by <way>
      And Ada has received 40 codes for sign-ins by <way>
      Then each of those codes has at least six digits

      Examples: leading zeros among them
        | way  |
        | text |

    Scenario Outline: the code shown on a trusted device has at least six digits
      Given <capability>
      And Ada has begun to sign in on a new browser
      And <shown>
      Then that code has at least six digits

      @edition:2fa-2017 @edition:2fa-2018
      Examples: of a trusted device
        | shown                                   | capability                     |
        | Ada has the code from her trusted phone | trusted devices can show codes |

  @rule:H-CODE-04
  Rule: A sent code MUST complete only the sign-in that it was made for

    Scenario Outline: a code by <way> for one sign-in does not complete a sign-in that began after the code was sent
      Given the service can send codes by <way>
      And Ada has been sent a code by <way> for a new client
      And Ada has begun to sign in on a new browser
      When Ada enters that code on the browser
      Then Ada is not signed in on the browser
      And Ada can sign in on the client with that code

      Examples:
        | way   |
        | text  |
        | call  |
        | email |

    Scenario Outline: a code shown on a trusted device for one sign-in does not complete another
      Given <capability>
      And Ada has begun to sign in on a new browser
      And Ada has begun to sign in on a new client
      And <shown>
      When Ada enters that code on the browser
      Then Ada is not signed in on the browser
      And Ada can sign in on the client with that code

      @edition:2fa-2017 @edition:2fa-2018
      Examples: of a trusted device
        | shown                                   | capability                     |
        | Ada has the code from her trusted phone | trusted devices can show codes |

    Scenario Outline: a code by <way> for Ben's sign-in does not complete Ada's
      Given the service can send codes by <way>
      And Ben has an account with a second factor
      And Ada has begun to sign in on a new browser
      And Ben has been sent a code by <way> for a new client
      When Ada enters that code on the browser
      Then Ada is not signed in on the browser

      Examples:
        | way   |
        | text  |
        | call  |
        | email |

  @rule:H-CODE-05
  Rule: A sent code MUST serve only the purpose that it was sent for

    Example: the code for a forgotten password does not verify a new number
      Given the service lets people add and remove trusted numbers
      And the service lets people reset a forgotten password with a code
      And Ada has added the number "+12025550144" by text
      And Ada has reported the account password as forgotten
      And Ada has the code sent to "+12025550101"
      When Ada verifies the number "+12025550144" with that code
      Then it is refused

    Scenario Outline: the code for one new number does not verify another one that was added <when>
      Given the service lets people add and remove trusted numbers
      And Ada has added the number "<first>" by text
      And Ada has added the number "<second>" by text
      And Ada has the code sent to "+12025550144"
      When Ada verifies the number "+12025550155" with that code
      Then it is refused

      Examples: in either order
        | when      | first        | second       |
        | later     | +12025550144 | +12025550155 |
        | before it | +12025550155 | +12025550144 |

    Scenario Outline: a code shown on a trusted device does not reset a forgotten password
      Given <capability>
      And the service lets people reset a forgotten password with a code
      And Ada has reported the account password as forgotten
      And Ada has begun to sign in on a new browser
      And <shown>
      When Ada resets the forgotten password with that code
      Then it is refused
      And Ada's old password works

      @edition:2fa-2017 @edition:2fa-2018
      Examples: of a trusted device
        | shown                                   | capability                     |
        | Ada has the code from her trusted phone | trusted devices can show codes |

  @rule:H-CODE-06
  Rule: Sent codes MUST NOT be predictable from one another

    Scenario Outline: forty codes by <way> follow no pattern
      Given the service can send codes by <way>
      And Ada has received 40 codes for sign-ins by <way>
      Then those codes follow no pattern

      Examples:
        | way   |
        | text  |
        | email |

  @rule:H-CODE-07
  Rule: A sign-in that has expired, was refused or is completed MUST NOT be completed, even with a fresh code

    Scenario Outline: a sign-in on a <kind> cannot be completed with the code of an authenticator app <edge> the end of the time to finish it
      Given the service accepts codes of authenticator apps
      And Ada has the authenticator app "Otter"
      And Ada has begun to sign in on a new <kind>
      And it is <edge> the end of the time to finish a sign-in
      When Ada enters <code> on the <kind>
      Then Ada is not signed in on the <kind>

      Examples: whatever is signed in
        | kind    | edge       | code                                |
        | browser | at         | the current code of her app "Otter" |
        | browser | just after | the current code of her app "Otter" |
        | Mac     | at         | the current code of her app "Otter" |
        | phone   | at         | the current code of her app "Otter" |
        | PC      | at         | the current code of her app "Otter" |

    Scenario Outline: a sign-in cannot be completed at the end of the time to finish it, although <event>
      Given <capability>
      And Ada has begun to sign in on a new client
      And half of the time to finish a sign-in has passed
      And <deed>
      And half of the time to finish a sign-in has passed
      When Ada asks for a fresh code on the client and enters it
      Then Ada is not signed in on the client

      Examples: what does not prolong it
        | event                     | deed                                                             | capability                         |
        | a wrong code was entered  | Ada has entered 1 wrong code on the client                       | the service can send codes by text |
        | the service was restarted | the service was restarted                                        | the service can send codes by text |
        | its state was read        | Ada has read the state of the sign-in on the client              | the service can send codes by text |
        | a new code was sent       | Ada has asked on the client for a code by text to "+12025550101" | the service can send codes by text |
        | Ada signed in elsewhere   | Ada has signed in on a new Mac                                   | the service can send codes by text |

      @edition:2fa-2017 @edition:2fa-2018
      Examples: what a trusted device answers
        | event                        | deed                                             | capability                     |
        | Ada allowed it on her device | Ada has allowed the request on her trusted phone | trusted devices can show codes |

    Scenario Outline: a completed sign-in cannot be completed again with a fresh code, <when>
      Given Ada has been texted a code for a new client
      And Ada has entered that code on the client
      And <then>
      When Ada asks for a fresh code on the client and enters it
      Then it is refused

      Examples:
        | when            | then                      |
        | at once         | 1 second has passed       |
        | after a restart | the service was restarted |

    Scenario Outline: a sign-in that Ada refused on a trusted device cannot be completed with <held>
      Given <capability>
      And the service declares "signin.deny_scope" as "attempt"
      And <have>
      And Ada has begun to sign in on a new client
      And <refused>
      When Ada enters <code> on the client
      Then Ada is not signed in on the client

      @edition:2fa-2017 @edition:2fa-2018
      Examples: of what the owner holds
        | held               | have                                  | refused                                          | code                                | capability                                      |
        | the code of an app | Ada has the authenticator app "Otter" | Ada has refused the request on her trusted phone | the current code of her app "Otter" | the service accepts codes of authenticator apps |
        | a recovery code    | Ada has generated recovery codes      | Ada has refused the request on her trusted phone | recovery code 1 of her set          | the service offers recovery codes               |
