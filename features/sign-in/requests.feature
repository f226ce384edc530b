@area:sign-in
Feature: Sign-in: requests on trusted devices
  A sign-in on a new device sends a request to the trusted devices. The code is shown where the owner allows the
  request.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:SIGNIN-14
  Rule: A sign-in on a new device MUST appear on trusted devices as a request to allow or refuse

    Example: a sign-in on a new device sends a request to the trusted phone
      Given Ben has an account with two-factor authentication
      And Ben has begun to sign in on a new client
      When Ada signs in on a new tablet
      Then a code is asked for
      And Ada gets one request on her trusted phone
      And Ada is not signed in on the tablet

    Example: the owner can allow the request
      Given Ada has begun to sign in on a new tablet
      When Ada allows the request on her trusted phone
      Then it is accepted
      And Ada's sign-in on the tablet is still waiting

    Example: the owner can refuse the request
      Given Ada has begun to sign in on a new tablet
      When Ada refuses the request on her trusted phone
      Then it is accepted
      And Ada is not signed in on the tablet

    Scenario Outline: allowing the request is <verdict> <edge> the end of the time to finish a sign-in
      Given Ada has begun to sign in on a new tablet
      And it is <edge> the end of the time to finish a sign-in
      When Ada allows the request on her trusted phone
      Then it is <verdict>

      Examples: the declared time
        | edge        | verdict  |
        | just before | accepted |
        | at          | refused  |

    Example: somebody else cannot refuse the request
      Given Ben has an account with two-factor authentication
      And Ada has begun to sign in on a new tablet
      When Ben refuses the request on Ada's trusted phone
      Then it is refused
      And Ada's sign-in on the tablet is still waiting

    Scenario Outline: the owner can allow the request of a sign-in on a new <kind>
      Given Ada has begun to sign in on a new <kind>
      When Ada allows the request on her trusted phone
      Then it is accepted
      And Ada sees a code on her trusted phone

      Examples: kinds of client
        | kind    |
        | browser |
        | Mac     |
        | watch   |

    Scenario Outline: the owner can refuse the request of a sign-in on a new <kind>
      Given Ada has begun to sign in on a new <kind>
      When Ada refuses the request on her trusted phone
      Then it is accepted
      And Ada is not signed in on the <kind>

      Examples: kinds of client
        | kind    |
        | browser |
        | Mac     |
        | watch   |

    Example: the owner can allow the second of two sign-ins that wait
      Given Ada has begun to sign in on a new Mac
      And Ada has begun to sign in on a new tablet
      When Ada allows the request on her trusted phone
      Then it is accepted
      And Ada sees a code on her trusted phone
      And Ada can sign in on the tablet with that code
      And Ada's sign-in on the Mac is still waiting

  @rule:SIGNIN-15
  Rule: The request to allow a sign-in MUST reach all trusted devices of the account

    Example: three trusted devices receive the request
      Given Ada also has a trusted tablet
      And Ada also has a trusted Mac
      When Ada signs in on a new client
      Then a code is asked for
      And Ada is not signed in on the client
      And Ada gets one request on her trusted phone
      And Ada gets one request on her trusted tablet
      And Ada gets one request on her trusted Mac

    Example: two trusted devices with the same name both receive the request
      Given Ada has signed in on a new tablet that is called "Home"
      And Ada has signed in on a new Mac that is called "Home"
      When Ada signs in on a new client
      Then a code or a request arrives for Ada on the tablet
      And a code or a request arrives for Ada on the Mac

    Example: devices that became trusted by a sign-in receive the request too
      Given Ada has signed in on a new Mac
      When Ada signs in on a new tablet
      Then a code or a request arrives for Ada on the Mac
      And Ada gets no request on the tablet

    Scenario Outline: where code.same_on_all_devices is <declared>, two devices show <shown> once the owner has allowed the sign-in on both
      Given the service declares "code.same_on_all_devices" as "<declared>"
      And the service declares "signin.approval_before_code" as "true"
      And Ada also has a trusted Mac
      And Ada has begun to sign in on a new tablet
      And Ada has allowed the request on her trusted Mac
      When Ada allows the request on her trusted phone
      Then Ada sees <shown> on her trusted phone and on her trusted Mac

      Examples:
        | declared | shown           |
        | true     | the same code   |
        | false    | different codes |

    Scenario Outline: where code.same_on_all_devices is <declared> and no approval is needed, two devices show <shown> at once
      Given the service declares "code.same_on_all_devices" as "<declared>"
      And the service declares "signin.approval_before_code" as "false"
      And Ada also has a trusted Mac
      When Ada signs in on a new tablet
      Then Ada sees <shown> on her trusted phone and on her trusted Mac

      Examples:
        | declared | shown           |
        | true     | the same code   |
        | false    | different codes |

    Example: the request of each sign-in reaches the devices of its own account only
      Given Ben has an account with two-factor authentication
      And Ben has begun to sign in on a new client
      When Ada signs in on a new tablet
      Then Ada gets one request on her trusted phone
      And Ben gets one request on his trusted phone

    Example: each of twelve trusted devices receives the request
      Given Ada also has 11 trusted tablets
      When Ada signs in on a new client
      Then a code is asked for
      And a code or a request arrives on those of Ada's devices whose details say that they can receive codes, and on no others

    Example: a sign-in in a browser sends the request to all trusted devices
      Given Ada also has a trusted tablet
      And Ada also has a trusted Mac
      When Ada signs in on a new browser
      Then Ada gets one request on her trusted phone
      And Ada gets one request on her trusted tablet
      And Ada gets one request on her trusted Mac

    Example: a request that is sent again reaches all trusted devices
      Given Ada also has a trusted tablet
      And Ada has begun to sign in on a new tablet
      When Ada asks on the tablet for the request again
      Then a code or a request arrives for Ada on her trusted phone
      And a code or a request arrives for Ada on her trusted tablet

  @rule:SIGNIN-16
  Rule: The trusted device on which the owner allows a sign-in MUST show its verification code

    Example: the only trusted device shows the code once the owner has allowed the sign-in on it
      Given Ada has begun to sign in on a new tablet
      When Ada allows the request on her trusted phone
      Then Ada sees a code on her trusted phone
      And Ada can sign in on the tablet with that code

    Example: one of several devices shows the code once the owner has allowed the sign-in on it
      Given Ada also has a trusted Mac
      And Ada has begun to sign in on a new tablet
      When Ada allows the request on her trusted Mac
      Then Ada sees a code on her trusted Mac
      And Ada can sign in on the tablet with that code

    Example: a device on which the request is allowed once the code on another one has expired shows a code that works
      Given the service declares "signin.pending_lifetime" as longer than "code.lifetime"
      And Ada also has a trusted Mac
      And Ada has begun to sign in on a new tablet
      And Ada has allowed the request on her trusted phone
      And it is at the end of the lifetime of a code
      When Ada allows the request on her trusted Mac
      Then Ada sees a code on her trusted Mac
      And Ada can sign in on the tablet with that code

    Example: somebody else cannot allow the request
      Given Ben has an account with two-factor authentication
      And Ada has begun to sign in on a new tablet
      When Ben allows the request on Ada's trusted phone
      Then it is refused
      And Ada's sign-in on the tablet is still waiting

    Scenario Outline: a trusted <device> shows the code of a sign-in on a new <client> that its owner allows there
      Given Ada also has a trusted <device>
      When Ada signs in on a new <client>
      Then a code is asked for
      And Ada can sign in on the <client> with the code from her trusted <device>

      Examples: other kinds of device
        | device     | client |
        | tablet     | phone  |
        | iPod touch | Mac    |

  @rule:SIGNIN-17
  Rule: A trusted device MUST NOT show the code before the owner allows the sign-in on that device

    Example: no code is shown while nobody has responded
      When Ada signs in on a new tablet
      Then a code is asked for
      And Ada gets one request on her trusted phone
      And Ada sees no code on her trusted phone
      And Ada is not signed in on the tablet

    Example: no code is shown on a device where the owner did not allow the sign-in
      Given Ada also has a trusted Mac
      And Ada has begun to sign in on a new tablet
      When Ada allows the request on her trusted phone
      Then Ada sees a code on her trusted phone
      And Ada sees no code on her trusted Mac

    Example: no code is shown on the other device when the request is sent again
      Given Ada also has a trusted tablet
      And Ada has begun to sign in on a new tablet
      And Ada has allowed the request on her trusted phone
      When Ada asks on the tablet for the request again
      Then Ada sees no code on her trusted tablet

    Scenario Outline: no code is shown for a sign-in on a new <kind> while nobody has responded
      Given Ada also has a trusted Mac
      When Ada signs in on a new <kind>
      Then a code is asked for
      And Ada sees no code on her trusted phone
      And Ada sees no code on her trusted Mac

      Examples: kinds of client
        | kind    |
        | browser |
        | PC      |

  @rule:SIGNIN-27
  Rule: Approval on one trusted device MUST be enough to complete a sign-in

    Scenario Outline: a sign-in completes with the code from the trusted <device> alone
      Given Ada also has a trusted tablet
      And Ada also has a trusted Mac
      And Ada has begun to sign in on a new client
      When Ada enters the code from her trusted <device> on the client
      Then it is accepted
      And Ada is signed in on the client

      Examples: each of three
        | device |
        | phone  |
        | tablet |
        | Mac    |

    Example: a sign-in does not complete with a wrong code when the owner has allowed it nowhere
      Given Ada also has a trusted tablet
      And Ada has begun to sign in on a new client
      When Ada enters a wrong code on the client
      Then it is refused
      And Ada is not signed in on the client

    @edition:2fa-2018
    Example: a code that two devices share still works after the device that showed it first was removed
      Given the service declares "code.same_on_all_devices" as "true"
      And Ada also has a trusted tablet
      And Ada has begun to sign in on a new client
      And Ada has the code from her trusted phone
      And Ada has removed her trusted phone
      Then Ada can sign in on the client with the code from her trusted tablet

    Scenario Outline: a sign-in on a new <client> completes with the code from the trusted <device> alone
      Given Ada also has a trusted <device>
      When Ada signs in on a new <client>
      Then a code is asked for
      And Ada can sign in on the <client> with the code from her trusted <device>

      Examples: kinds of client, while the trusted phone is silent
        | client  | device |
        | browser | tablet |
        | PC      | Mac    |
