@area:hardening/delivery
Feature: Hardening: sending codes
  Each message costs money, and each code is one more that can be guessed.

  Background:
    Given Ada has an account with a second factor

  @rule:H-DELIVERY-01
  Rule: The number of codes sent to one phone number within an hour MUST be limited

    Scenario Outline: of a hundred requests for a code by <message>, some are refused
      Given the service can send codes by <message>
      And Ada has begun to sign in on a new client
      When Ada asks 100 times in a row on the client for a code by <message> to "+12025550101"
      Then not all of them are accepted

      Examples: by each way
        | message |
        | text    |
        | call    |

    Scenario Outline: a code by <next> is refused after the maximum number of codes by <way>
      Given the service can send codes by <other>
      And Ada has begun to sign in on a new client
      And Ada has asked on the client for a code by <way> <many> times
      When Ada asks on the client for a code by <next>
      Then it is refused
      And nothing was sent

      Examples: one limit for all ways
        | many                  | way                    | next                   | other |
        | the maximum number of | text to "+12025550101" | email                  | email |
        | the maximum number of | email                  | text to "+12025550101" | email |
        | the maximum number of | call to "+12025550101" | text to "+12025550101" | call  |
        | the maximum number of | text to "+12025550101" | call to "+12025550101" | call  |

    Scenario Outline: of a hundred requests for <message>, some are refused
      Given <capability>
      When Ada <deed>
      Then not all of them are accepted

      Examples: beside sign-ins, and by email
        | message                           | deed                                                          | capability                                                          |
        | another code for an added number  | asks 100 times in a row for another code for an added number  | the service lets people add and remove trusted numbers              |
        | a code for a forgotten password   | asks 100 times in a row for a code for a forgotten password   | the service lets people reset a forgotten password with a code      |
        | a link for a forgotten password   | asks 100 times in a row for a link for a forgotten password   | the service lets people reset a forgotten password by a mailed link |
        | the code that finishes a recovery | asks 100 times in a row for the code that finishes a recovery | the service offers account recovery                                 |
        | a code by email                   | asks 100 times in a row for a code by email                   | the service can send codes by email                                 |

    Scenario Outline: once the maximum number of codes was sent, a further code is refused even after <event>
      Given <capability>
      And <before>
      And Ada has begun to sign in on a new client
      And Ada has asked on the client for a code by <way> <many> times
      And <deed>
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by <way>
      Then it is refused
      And nothing was sent

      Examples: what leaves the count of sent codes as it is
        | event                        | before                                               | many                       | way                    | deed                                                              | capability                                             |
        | a restart of the service     | Ada has begun to sign in on a new browser            | the maximum number of      | text to "+12025550101" | the service was restarted                                         | the service can send codes by text                     |
        | a change of the password     | Ada has begun to sign in on a new browser            | the maximum number of      | text to "+12025550101" | Ada has changed the account password                              | the service lets people change the account password    |
        | a new set of recovery codes  | Ada has begun to sign in on a new browser            | the maximum number of      | text to "+12025550101" | Ada has generated recovery codes                                  | the service offers recovery codes                      |
        | a completed sign-in          | Ada has the authenticator app "Otter"                | the maximum number of      | text to "+12025550101" | Ada has entered the current code of her app "Otter" on the client | the service accepts codes of authenticator apps        |
        | the verification of a number | Ada has begun to sign in on a new browser            | all but one of the allowed | text to "+12025550101" | Ada has added and verified the number "+12025550155"              | the service lets people add and remove trusted numbers |
        | the removal of a number      | Ada has added and verified the number "+12025550155" | all but one of the allowed | text to "+12025550101" | Ada has removed the number "+12025550155"                         | the service lets people add and remove trusted numbers |

    Scenario Outline: the last code that the limit allows is sent by <next> after all others by text
      Given the service can send codes by <other>
      And Ada has begun to sign in on a new client
      And Ada has asked on the client for a code by <way> all but one of the allowed times
      When Ada asks on the client for a code by <next>
      Then it is accepted

      Examples: after others by text
        | way                    | next                   | other |
        | text to "+12025550101" | email                  | email |
        | text to "+12025550101" | call to "+12025550101" | call  |

  @rule:H-DELIVERY-02
  Rule: A code that could not be sent MUST NOT invalidate the code before it

    Scenario Outline: the last code by <way> still works after a further code by <next> was refused
      Given the service can send codes by <way>
      And the service can send codes by <other>
      And Ada has begun to sign in on a new client
      And Ada has asked on the client for a code by <before> all but one of the allowed times
      And Ada has been sent a code by <way> for the client
      When Ada asks on the client for a code by <next>
      Then it is refused
      And Ada can sign in on the client with that code

      Examples: the same way, and another
        | way   | before                 | next                   | other |
        | text  | text to "+12025550101" | text to "+12025550101" | text  |
        | call  | call to "+12025550101" | call to "+12025550101" | call  |
        | email | email                  | email                  | email |
        | email | email                  | text to "+12025550101" | text  |
        | text  | text to "+12025550101" | email                  | email |

    Scenario Outline: the last code for a new number still works after a code for the sign-in was refused
      Given the service lets people add and remove trusted numbers
      And Ada has begun to sign in on a new client
      And Ada has asked on the client for a code by <way> all but one of the allowed times
      And Ada has added the number "+12025550144" by text
      And Ada has the code sent to "+12025550144"
      When Ada asks on the client for a code by <way>
      And Ada verifies the number "+12025550144" with that code
      Then it is accepted

      Examples: after that one was refused
        | way                    |
        | text to "+12025550101" |

    Scenario Outline: the last code for a new number still works after another code for it was refused
      Given the service lets people add and remove trusted numbers
      And Ada has begun to sign in on a new client
      And Ada has asked on the client for a code by <way> <before> times
      And Ada has added the number "+12025550144" by text
      And Ada has the code sent to "+12025550144"
      When Ada <deed>
      And Ada verifies the number "+12025550144" with that code
      Then it is accepted

      Examples: for the same number
        | before                     | way                    | deed                                                        |
        | all but one of the allowed | text to "+12025550101" | asks for another code for the number "+12025550144" by text |

    Scenario Outline: the last <message> for a forgotten password still works after another <message> was refused
      Given <capability>
      And Ada has begun to sign in on a new client
      And Ada has asked on the client for a code by <way> <before> times
      And <begun>
      And <code>
      When Ada <deed>
      And Ada <entry>
      Then it is accepted
      And Ada's new password works

      Examples: for the same password
        | message | before                     | way                    | begun                                               | code                                      | deed                                                        | entry                                        | capability                                                          |
        | code    | all but one of the allowed | text to "+12025550101" | Ada has reported the account password as forgotten  | Ada has the code sent to "+12025550101"   | asks 100 times in a row for a code for a forgotten password | resets the forgotten password with that code | the service lets people reset a forgotten password with a code      |
        | link    | all but one of the allowed | text to "+12025550101" | Ada has requested a link for the forgotten password | Ada has begun to sign in on a new browser | asks 100 times in a row for a link for a forgotten password | follows the new link                         | the service lets people reset a forgotten password by a mailed link |

    Scenario Outline: the last code for a forgotten password still works after a code for the sign-in was refused
      Given the service lets people reset a forgotten password with a code
      And Ada has begun to sign in on a new client
      And Ada has asked on the client for a code by <way> all but one of the allowed times
      And Ada has reported the account password as forgotten
      And Ada has the code sent to "+12025550101"
      When Ada asks on the client for a code by <way>
      And Ada resets the forgotten password with that code
      Then it is accepted
      And Ada's new password works

      Examples: after that one was refused
        | way                    |
        | text to "+12025550101" |
