@area:hardening/codes
Feature: Hardening: sent codes
  A code of six digits is safe only if it is short-lived, used once and valid for one purpose.

  Background:
    Given Ada has an account with a second factor

  @rule:H-CODE-01
  Rule: A sent code MUST NOT be accepted more than ten minutes after it was sent

    Example: a sent code is refused after ten minutes and a second
      Given Ada has been texted a code for a new client
      And 601 seconds have passed
      When Ada enters that code on the client
      Then Ada is not signed in on the client

    Example: a sent code is accepted at once
      Given Ada has been texted a code for a new client
      When Ada enters that code on the client
      Then Ada is signed in on the client

    Scenario Outline: a code by <way> is refused ten minutes and a second after it was sent
      Given the service can send codes by <way>
      And Ada has been sent a code by <way> for a new client
      And 601 seconds have passed
      When Ada enters that code on the client
      Then Ada is not signed in on the client

      Examples: by the other ways
        | way   |
        | call  |
        | email |

  @rule:H-CODE-02
  Rule: A sent code MUST be accepted only once

    Example: a used sent code is refused in the next sign-in
      Given Ada has been texted a code for a new client
      And Ada has entered that code on the client
      And Ada has begun to sign in on a new browser
      When Ada enters that code on the browser
      Then Ada is not signed in on the browser

    Example: a used sent code is refused in the sign-in that it completed
      Given Ada has been texted a code for a new client
      And Ada has entered that code on the client
      When Ada enters that code on the client
      Then it is refused

    Example: a sent code entered five times at the same time is accepted once
      Given Ada has been texted a code for a new client
      When Ada enters that code 5 times at the same time on the client
      Then 1 of them is accepted

    Scenario Outline: a used code by <way> is refused in the next sign-in
      Given the service can send codes by <way>
      And Ada has been sent a code by <way> for a new client
      And Ada has entered that code on the client
      And Ada has begun to sign in on a new browser
      When Ada enters that code on the browser
      Then Ada is not signed in on the browser

      Examples: by the other ways
        | way   |
        | call  |
        | email |

    Example: a used sent code is refused after a later one was used
      Given Ada has been texted a code for a new client
      And Ada has entered that code on the client
      And Ada has been texted a code for a new client
      And Ada has entered that code on the client
      And Ada has begun to sign in on a new client
      When Ada enters the earlier code on the client
      Then Ada is not signed in on the client

  @rule:H-CODE-03
  Rule: A sent code MUST have at least six digits

    Example: the sent code of a sign-in has at least six digits
      Given Ada has been texted a code for a new client
      Then that code has at least six digits

    Scenario Outline: the code of a sign-in by <way> has at least six digits
      Given the service can send codes by <way>
      And Ada has been sent a code by <way> for a new client
      Then that code has at least six digits

      Examples: by the other ways
        | way   |
        | call  |
        | email |

    Example: the code sent to a new number has at least six digits
      Given the service lets people add and remove trusted numbers
      And Ada has added the number "+12025550144" by text
      And Ada has the code sent to "+12025550144"
      Then that code has at least six digits

    Example: the code for a forgotten password has at least six digits
      Given the service lets people reset a forgotten password with a code
      And Ada has reported the account password as forgotten
      And Ada has the code sent to "+12025550101"
      Then that code has at least six digits

  @rule:H-CODE-04
  Rule: A sent code MUST complete only the sign-in that it was made for

    Example: the sent code of one sign-in does not complete another
      Given Ada has begun to sign in on a new browser
      And Ada has been texted a code for a new client
      When Ada enters that code on the browser
      Then Ada is not signed in on the browser
      And Ada can sign in on the client with that code

    Scenario Outline: a code by <way> for one sign-in does not complete another
      Given the service can send codes by <way>
      And Ada has begun to sign in on a new browser
      And Ada has been sent a code by <way> for a new client
      When Ada enters that code on the browser
      Then Ada is not signed in on the browser
      And Ada can sign in on the client with that code

      Examples: by the other ways
        | way   |
        | call  |
        | email |

  @rule:H-CODE-05
  Rule: A sent code MUST serve only the purpose that it was sent for

    Example: the sent code of a sign-in does not reset a forgotten password
      Given the service lets people reset a forgotten password with a code
      And Ada has been texted a code for a new client
      And Ada has reported the account password as forgotten
      When Ada resets the forgotten password with that code
      Then it is refused
      And Ada's old password works

    Example: the sent code of a sign-in does not verify a new number
      Given the service lets people add and remove trusted numbers
      And Ada has added the number "+12025550144" by text
      And Ada has been texted a code for a new client
      When Ada verifies the number "+12025550144" with that code
      Then it is refused
      And Ada can sign in on the client with that code

    Example: the code sent to a new number does not complete a sign-in
      Given the service lets people add and remove trusted numbers
      And Ada has begun to sign in on a new client
      And Ada has added the number "+12025550144" by text
      When Ada enters the code sent to "+12025550144" on the client
      Then Ada is not signed in on the client

    Example: the code for a forgotten password does not complete a sign-in
      Given the service lets people reset a forgotten password with a code
      And Ada has begun to sign in on a new client
      And Ada has reported the account password as forgotten
      When Ada enters the code sent to "+12025550101" on the client
      Then Ada is not signed in on the client

    Example: the code sent to a new number does not reset a forgotten password
      Given the service lets people add and remove trusted numbers
      And the service lets people reset a forgotten password with a code
      And Ada has reported the account password as forgotten
      And Ada has added the number "+12025550144" by text
      When Ada resets the forgotten password with the code sent to "+12025550144"
      Then it is refused
      And Ada's old password works

    Scenario Outline: a code of a sign-in by <way> does not verify a new number
      Given the service can send codes by <way>
      And the service lets people add and remove trusted numbers
      And Ada has added the number "+12025550144" by text
      And Ada has been sent a code by <way> for a new client
      When Ada verifies the number "+12025550144" with that code
      Then it is refused
      And Ada can sign in on the client with that code

      Examples: by the other ways
        | way   |
        | call  |
        | email |

    Scenario Outline: a code of a sign-in by <way> does not reset a forgotten password
      Given the service can send codes by <way>
      And the service lets people reset a forgotten password with a code
      And Ada has reported the account password as forgotten
      And Ada has been sent a code by <way> for a new client
      When Ada resets the forgotten password with that code
      Then it is refused
      And Ada can sign in on the client with that code

      Examples: by the other ways
        | way   |
        | call  |
        | email |

  @rule:H-CODE-06
  Rule: Sent codes MUST NOT be predictable from one another

    Scenario Outline: six codes by <way> in a row follow no pattern
      Given the service can send codes by <way>
      And Ada has received 6 codes for sign-ins by <way>
      Then those codes follow no pattern

      Examples: of each way
        | way   |
        | text  |
        | call  |
        | email |

  @rule:H-CODE-07
  Rule: A sign-in that has expired, was refused or is completed MUST NOT be completed, even with a fresh code

    Scenario Outline: Ada <outcome> with a fresh code <edge> the end of the time to complete a sign-in
      Given Ada has begun to sign in on a new client
      And it is <edge> the end of the time to finish a sign-in
      When Ada asks for a fresh code on the client and enters it
      Then Ada <outcome> on the client

      Examples: around the end
        | edge        | outcome          |
        | just before | is signed in     |
        | at          | is not signed in |

    Scenario Outline: a sign-in cannot be completed with the code of an authenticator app <edge> the end of the time to finish it
      Given the service accepts codes of authenticator apps
      And Ada has the authenticator app "Otter"
      And Ada has begun to sign in on a new client
      And it is <edge> the end of the time to finish a sign-in
      When Ada enters the current code of her app "Otter" on the client
      Then Ada is not signed in on the client

      Examples: when it is over
        | edge       |
        | at         |
        | just after |

    Scenario Outline: a sign-in cannot be completed with a recovery code <edge> the end of the time to finish it
      Given the service offers recovery codes
      And Ada has generated recovery codes
      And Ada has begun to sign in on a new client
      And it is <edge> the end of the time to finish a sign-in
      When Ada enters recovery code 1 of her set on the client
      Then Ada is not signed in on the client
      And Ada has used up 0 recovery codes of the set

      Examples: when it is over
        | edge       |
        | at         |
        | just after |

    Scenario Outline: <event> does not prolong the time in which a sign-in can be completed
      Given the service can send codes by <way>
      And Ada has begun to sign in on a new client
      And it is <edge> the end of the time to finish a sign-in
      And <deed>
      And 601 seconds have passed
      When Ada asks for a fresh code on the client and enters it
      Then Ada is not signed in on the client

      Examples: a code that is sent, and a wrong one
        | event           | edge        | deed                                             | way   |
        | a code by text  | just before | Ada has been sent a code by text for the client  | text  |
        | a code by call  | just before | Ada has been sent a code by call for the client  | call  |
        | a code by email | just before | Ada has been sent a code by email for the client | email |
        | a wrong code    | just before | Ada has entered 1 wrong code on the client       | text  |
