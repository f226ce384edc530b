@area:codes
Feature: Verification codes: to trusted numbers
  An owner without a trusted device at hand has the code sent to a trusted number, by text message or by call.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:CODE-08
  Rule: The service must offer to send the code of a pending sign-in to a trusted phone number instead

    The limit on sent codes and the time of sending that the service declares are tested here too.

    Example: the code sent to the trusted number completes the sign-in
      Given Ada has begun to sign in on a new client
      When Ada asks on the client for a code by text to "+12025550101"
      Then a code arrives by text at "+12025550101"
      And Ada can sign in on the client with that code

    Example: every trusted number is offered at the sign-in
      Given Ada also has the trusted number "+12025550111"
      When Ada signs in on a new client
      Then a code is asked for
      And Ada's number "+12025550101" is offered on the client
      And Ada's number "+12025550111" is offered on the client

    @edition:2fa-2018
    Example: where codes are declared to be sent on request, no code is sent before the owner asks for it
      Given the service declares "code.phone_fallback" as "on_request"
      And Ada has no trusted device
      When Ada signs in on a new client
      Then a code is asked for
      And no code arrives

    @edition:2fa-2018
    Example: where codes are declared to be sent automatically, a code is sent when there is no trusted device
      Given the service declares "code.phone_fallback" as "automatic"
      And Ada has no trusted device
      When Ada signs in on a new client
      Then a code is asked for
      And a code arrives by text at "+12025550101" and nowhere else
      And Ada can sign in on the client with that code

    Example: the last code that the limit allows is sent
      Given Ada has begun to sign in on a new client
      And Ada has asked on the client for a code by text to "+12025550101" all but one of the allowed times
      When Ada asks on the client for a code by text to "+12025550101"
      Then a code arrives by text at "+12025550101"
      And Ada can sign in on the client with that code

    Example: one code above the limit is not sent, and the last code still works
      Given Ada has begun to sign in on a new client
      And Ada has asked on the client for a code by text to "+12025550101" the maximum number of times
      When Ada asks on the client for a code by text to "+12025550101"
      Then it is refused
      And nothing was sent
      And Ada can sign in on the client with the code sent to "+12025550101"

    Scenario Outline: the last text message that the limit allows arrives although <event>
      Given <capability>
      And Ada has begun to sign in on a new client
      And Ada has asked on the client for a code by text to "+12025550101" all but one of the allowed times
      And <deed>
      When Ada asks on the client for a code by text to "+12025550101"
      Then a code arrives by text at "+12025550101" and nowhere else
      And Ada can sign in on the client with that code

      Examples: what goes to no number
        | event                                 | deed                                                                                  | capability                         |
        | a device showed the request once more | Ada has asked on the client for the request again and allowed it on her trusted phone | trusted devices can show codes     |
        | a device generated a code             | Ada has the code generated on her trusted phone                                       | trusted devices can generate codes |
        | a device generated all codes it may   | Ada has generated the maximum number of codes on her trusted phone                    | trusted devices can generate codes |
        | a wrong code was entered              | Ada has entered 1 wrong code on the client                                            | the service can send codes by text |

    Example: a trusted device generates a code when no more text messages may be sent
      Given trusted devices can generate codes
      And Ada has begun to sign in on a new client
      And Ada has asked on the client for a code by text to "+12025550101" the maximum number of times
      When Ada generates a code on her trusted phone
      Then it is accepted
      And Ada can sign in on the client with the code generated on her trusted phone

    Example: codes to all numbers of the account are counted together
      Given Ada also has the trusted number "+12025550111"
      And Ada has begun to sign in on a new client
      And Ada has asked on the client for a code by text to "+12025550101" the maximum number of times
      When Ada asks on the client for a code by text to "+12025550111"
      Then it is refused
      And nothing was sent

    Example: a new sign-in does not reset the count of sent codes
      Given Ada has begun to sign in on a new client
      And Ada has asked on the client for a code by text to "+12025550101" the maximum number of times
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by text to "+12025550101"
      Then it is refused
      And nothing was sent

    Example: codes requested at the same time are all counted
      Given Ada has begun to sign in on a new client
      And Ada has asked on the client for a code by text to "+12025550101" all but one of the allowed times
      When Ada asks 4 times at the same time on the client for a code by text to "+12025550101"
      Then 1 of them is accepted
      And 1 code arrives at "+12025550101"

    Scenario Outline: one code above the limit is <verdict> <edge> the end of the time in which sent codes are counted
      Given Ada has begun to sign in on a new client
      And Ada has asked on the client for a code by text to "+12025550101" the maximum number of times
      And it is <edge> the end of the time in which sent codes are counted
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by text to "+12025550101"
      Then it is <verdict>

      Examples: around the end
        | edge        | verdict  |
        | just before | refused  |
        | at          | accepted |

    @declared:code.sends
    Scenario Outline: where any number of codes may be sent, <which> is accepted
      Given the service declares "code.sends" as "0"
      And Ada has begun to sign in on a new client
      And <before>
      When Ada asks on the client for a code by text to "+12025550101"
      Then it is accepted

      Examples: the first one, and more than are usual
        | which         | before                                                                    |
        | the first one | Ada has begun to sign in on a new client                                  |
        | the 13th      | Ada has asked on the client for a code by text to "+12025550101" 12 times |

    Scenario Outline: after refused requests halfway, one code above the limit is <verdict> <edge> the end of the time in which codes are counted
      Given Ada has begun to sign in on a new client
      And Ada has asked on the client for a code by text to "+12025550101" the maximum number of times
      And Ada has been refused as many codes again <where> halfway through the time in which codes are counted, and it is <edge> its end
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by text to "+12025550101"
      Then it is <verdict>

      Examples: around the end
        | where                                  | edge        | verdict  |
        | by text to "+12025550101" on a browser | just before | refused  |
        | by text to "+12025550101" on a browser | at          | accepted |

    Scenario Outline: where a new code is declared to <supersede> the earlier code, Ada <outcome> with the earlier code
      Given the service declares "code.supersede" as "<supersede>"
      And Ada has been texted a code for a new client
      And Ada has been texted a code for the client
      When Ada enters the earlier code on the client
      Then Ada <outcome> on the client

      Examples: as declared
        | supersede | outcome          |
        | replace   | is not signed in |
        | keep      | is signed in     |

    Scenario Outline: a texted code completes a sign-in on a new <kind>
      When Ada signs in on a new <kind>
      Then a code is asked for
      And Ada can sign in on the <kind> with a texted code

      Examples: kinds of client
        | kind    |
        | browser |
        | phone   |
        | Mac     |
        | watch   |
        | PC      |

    Scenario Outline: a code can be texted after Ada has <done>
      Given <needs>
      And Ada has begun to sign in on a new client
      And Ada has <done>
      When Ada asks on the client for a code by text to "+12025550101"
      Then a code arrives by text at "+12025550101"
      And Ada can sign in on the client with that code

      Examples: what a sign-in may have seen before
        | done                                     | needs                              |
        | allowed the request on her trusted phone | trusted devices can show codes     |
        | entered 1 wrong code on the client       | the service can send codes by text |

  @rule:CODE-09
  Rule: The service must offer to send a code to a trusted number by text message

    Example: one text message with the code arrives
      Given Ada has begun to sign in on a new client
      When Ada asks on the client for a code by text to "+12025550101"
      Then a code arrives by text at "+12025550101" and at no other number
      And Ada can sign in on the client with that code

    Example: one text message arrives when the account has another number too
      Given Ada also has the trusted number "+12025550111"
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by text to "+12025550101"
      Then a code arrives by text at "+12025550101" and at no other number
      And Ada can sign in on the client with that code

    Scenario Outline: a text message with a code still arrives after a code by <way>
      Given the service can send codes by <way>
      And Ada has been sent a code by <way> for a new client
      When Ada asks on the client for a code by text to "+12025550101"
      Then a code arrives by text at "+12025550101" and at no other number
      And Ada can sign in on the client with that code

      Examples: another channel before it
        | way   |
        | call  |
        | email |

  @rule:CODE-10
  Rule: The service must offer to deliver a code to a trusted number by automated phone call

    Example: one call with the code arrives
      Given Ada has begun to sign in on a new client
      When Ada asks on the client for a code by call to "+12025550101"
      Then a code arrives by call at "+12025550101" and at no other number
      And Ada can sign in on the client with that code

    Example: one call arrives when the account has another number too
      Given Ada also has the trusted number "+12025550111"
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by call to "+12025550101"
      Then a code arrives by call at "+12025550101" and at no other number
      And Ada can sign in on the client with that code

    Example: a call with a code still arrives after a text message
      Given the service can send codes by text
      And Ada has begun to sign in on a new client
      And Ada has asked on the client for a code by text to "+12025550101"
      When Ada asks on the client for a code by call to "+12025550101"
      Then a code arrives by call at "+12025550101" and at no other number
      And Ada can sign in on the client with that code

  @rule:CODE-11
  Rule: The service must let the user choose which of several trusted numbers receives the code

    Scenario Outline: the code goes to the <which> of three numbers when Ada chooses it
      Given Ada also has the trusted number "+12025550111"
      And Ada also has the trusted number "+12025550121"
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by text to "<number>"
      Then a code arrives by text at "<number>" and at no other number
      And Ada can sign in on the client with that code

      Examples: every number
        | which  | number       |
        | first  | +12025550101 |
        | second | +12025550111 |
        | third  | +12025550121 |

    Scenario Outline: the code goes to the <which> of three numbers when Ada chooses it after a code to the <earlier>
      Given Ada also has the trusted number "+12025550111"
      And Ada also has the trusted number "+12025550121"
      And Ada has begun to sign in on a new client
      And Ada has asked on the client for a code by text to "<first>"
      When Ada asks on the client for a code by text to "<then>"
      Then a code arrives by text at "<then>" and at no other number
      And Ada can sign in on the client with that code

      Examples: another number than before
        | which  | earlier | first        | then         |
        | second | first   | +12025550101 | +12025550111 |
        | first  | third   | +12025550121 | +12025550101 |
        | third  | second  | +12025550111 | +12025550121 |

    Example: the code goes to the fourth of four numbers when Ada chooses it
      Given Ada also has the trusted number "+12025550111"
      And Ada also has the trusted number "+12025550121"
      And Ada also has the trusted number "+12025550131"
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by text to "+12025550131"
      Then a code arrives by text at "+12025550131" and at no other number
      And Ada can sign in on the client with that code

    Example: the call goes to the second of two numbers when Ada chooses it
      Given the service can send codes by call
      And Ada also has the trusted number "+12025550111"
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by call to "+12025550111"
      Then a code arrives by call at "+12025550111" and at no other number
      And Ada can sign in on the client with that code
