@area:two-step
Feature: Two-step verification: a device that loses its trust
  A device that signed out of the cloud, or whose find service is off, is no longer trusted. It stays on the list.

  Background:
    Given Ada has an account with two-step verification
    And Ada also has a trusted tablet

  @rule:TWOSTEP-17
  Rule: A device MUST lose its trust when it signs out of the cloud

    Example: a device that signed out receives no codes
      Given Ada has signed out on her trusted tablet
      And Ada has begun to sign in on a new browser
      When Ada chooses her trusted tablet on the browser as the destination for the code
      Then it is refused
      And nothing was sent
      And on the browser, Ada is not offered her trusted tablet as a destination for the code

    Example: a device is not offered after a sign-out and a new sign-in
      Given Ada has signed out on her trusted tablet
      And Ada has signed in with a texted code on her trusted tablet
      When Ada signs in on a new browser
      Then a code is asked for
      And on the browser, Ada is not offered her trusted tablet as a destination for the code

    Example: a device is offered after a new sign-in and a new confirmation
      Given Ada has signed out on her trusted tablet
      And Ada has signed in with a texted code on her trusted tablet
      And Ada has turned on the find service on her trusted tablet
      And Ada has confirmed her trusted tablet as a trusted device
      When Ada signs in on a new browser
      Then a code is asked for
      And on the browser, Ada is offered her trusted tablet as a destination for the code

    Example: a device that stayed signed in still receives codes
      Given Ada has signed out on her trusted tablet
      And Ada has begun to sign in on a new browser
      When Ada chooses her trusted phone on the browser as the destination for the code
      Then a code arrives for Ada on her trusted phone and nowhere else
      And Ada can sign in on the browser with that code

    Example: a device that was erased receives no codes
      Given Ada has erased her trusted tablet
      And Ada has begun to sign in on a new browser
      When Ada chooses her trusted tablet on the browser as the destination for the code
      Then it is refused
      And nothing was sent
      And on the browser, Ada is not offered her trusted tablet as a destination for the code

    Example: a device is not offered after it was erased and signed in again
      Given Ada has erased her trusted tablet
      And Ada has signed in with a texted code on her trusted tablet
      When Ada signs in on a new browser
      Then a code is asked for
      And on the browser, Ada is not offered her trusted tablet as a destination for the code

    Example: a sign-in on a device that signed out needs a code
      Given Ada has signed out on her trusted tablet
      When Ada signs in again on her trusted tablet
      Then a code is asked for

    Scenario Outline: a <device> receives no codes after a sign-out and a new sign-in
      Given Ada has signed out on the <device>
      And Ada has signed in with a texted code on the <device>
      And Ada has begun to sign in on a new browser
      When Ada chooses the <device> on the browser as the destination for the code
      Then it is refused
      And nothing was sent

      Examples: kinds of device
        | device         |
        | trusted phone  |
        | trusted tablet |

    Scenario Outline: a device that the owner confirmed is not offered after a sign-out and <then>
      Given Ada has turned off the find service on her trusted tablet
      And Ada has turned on the find service on her trusted tablet
      And Ada has confirmed her trusted tablet as a trusted device
      And Ada has signed out on her trusted tablet
      And Ada has signed in with a texted code on her trusted tablet
      And <back>
      When Ada signs in on a new browser
      Then a code is asked for
      And on the browser, Ada is not offered her trusted tablet as a destination for the code

      Examples: what its trust does not come back with
        | then                       | back                                                     |
        | a sign-in                  | 1 second has passed                                      |
        | its find service turned on | Ada has turned on the find service on her trusted tablet |

    Scenario Outline: a <kind> is not offered after a sign-out and a new sign-in
      Given Ada also has a trusted <kind> called "other device"
      And <given>
      And Ada has signed in with a texted code on "other device"
      When Ada signs in on a new browser
      Then a code is asked for
      And <result>

      Examples: other kinds of device
        | kind       | given                                | result                                                                          |
        | phone      | Ada has signed out on "other device" | on the browser, Ada is not offered "other device" as a destination for the code |
        | iPod touch | Ada has signed out on "other device" | on the browser, Ada is not offered "other device" as a destination for the code |

  @rule:TWOSTEP-18
  Rule: A device MUST lose its trust when its find service is turned off

    Example: a device receives no codes after its find service was turned off
      Given Ada has turned off the find service on her trusted tablet
      And Ada has begun to sign in on a new browser
      When Ada chooses her trusted tablet on the browser as the destination for the code
      Then it is refused
      And nothing was sent
      And on the browser, Ada is not offered her trusted tablet as a destination for the code

    Example: a device is still not offered after its find service was turned on again
      Given Ada has turned off the find service on her trusted tablet
      And Ada has turned on the find service on her trusted tablet
      When Ada signs in on a new browser
      Then a code is asked for
      And on the browser, Ada is not offered her trusted tablet as a destination for the code

    Example: a device is offered again once its find service is on and the owner has confirmed it again
      Given Ada has turned off the find service on her trusted tablet
      And Ada has turned on the find service on her trusted tablet
      And Ada has confirmed her trusted tablet as a trusted device
      When Ada signs in on a new browser
      Then a code is asked for
      And on the browser, Ada is offered her trusted tablet as a destination for the code

    Example: a device whose find service stayed on still receives codes
      Given Ada has turned off the find service on her trusted tablet
      And Ada has begun to sign in on a new browser
      When Ada chooses her trusted phone on the browser as the destination for the code
      Then a code arrives for Ada on her trusted phone and nowhere else
      And Ada can sign in on the browser with that code

    Example: a sign-in on a device whose find service was turned off needs a code
      Given Ada has turned off the find service on her trusted tablet
      When Ada signs in again on her trusted tablet
      Then a code is asked for

    Scenario Outline: a device that the owner confirmed is not offered after its find service was turned off and on <when>
      Given Ada has turned off the find service on her trusted tablet
      And Ada has turned on the find service on her trusted tablet
      And Ada has confirmed her trusted tablet as a trusted device
      And Ada has turned off the find service on her trusted tablet
      And <meanwhile>
      And Ada has turned on the find service on her trusted tablet
      When Ada signs in on a new browser
      Then a code is asked for
      And on the browser, Ada is not offered her trusted tablet as a destination for the code

      Examples: what its trust does not come back with
        | when                      | meanwhile                                                  |
        | at once                   | 1 second has passed                                        |
        | a day later               | 1 day has passed                                           |
        | after a sign-in on it     | Ada has signed in with a texted code on her trusted tablet |
        | after a sign-in elsewhere | Ada has signed in on a new Mac                             |
        | after another password    | Ada has changed the account password                       |

    Scenario Outline: a <kind> receives no codes after its find service was turned off
      Given Ada also has a trusted <kind> called "other device"
      And <given>
      And Ada has begun to sign in on a new browser
      When Ada chooses "other device" on the browser as the destination for the code
      Then it is refused
      And nothing was sent

      Examples: other kinds of device
        | kind       | given                                                 |
        | phone      | Ada has turned off the find service on "other device" |
        | iPod touch | Ada has turned off the find service on "other device" |

  @rule:TWOSTEP-19
  Rule: A device that lost its trust by sign-out or by turning its find service off MUST stay listed as one that can be trusted

    Example: a device is still listed after its sign-out
      When Ada signs out on her trusted tablet
      Then it is accepted
      And Ada finds her trusted tablet listed as not trusted
      And Ada finds her trusted phone listed as trusted

    Example: a device is still listed after the find service was turned off
      When Ada turns off the find service on her trusted tablet
      Then it is accepted
      And Ada finds her trusted tablet listed as not trusted
      And Ada finds her trusted phone listed as trusted

    Example: a device that signed in again after its sign-out is still listed after its find service was turned off
      Given Ada has signed out on her trusted tablet
      And Ada has begun to sign in again on her trusted tablet
      And Ada has signed in with a texted code on her trusted tablet
      And Ada has turned on the find service on her trusted tablet
      When Ada turns off the find service on her trusted tablet
      Then it is accepted
      And Ada finds her trusted tablet listed as not trusted

    Example: a device confirmed on the account page is still listed
      Given Ada has turned off the find service on her trusted tablet
      And Ada has turned on the find service on her trusted tablet
      And Ada has confirmed her trusted tablet as a trusted device
      When Ada turns off the find service on her trusted tablet
      Then it is accepted
      And Ada finds her trusted tablet listed as not trusted

    Scenario Outline: where the find service is declared to list no devices, a confirmed device is still listed after Ada <event> on it
      Given the service declares "twostep.candidate_on_find" as "false"
      And Ada is also signed in on an untrusted iPod touch at version "8.4"
      And Ada has turned on the find service on the iPod touch
      And Ada has confirmed the iPod touch as a trusted device
      When Ada <event> on the iPod touch
      Then it is accepted
      And Ada finds the iPod touch listed as not trusted
      And Ada finds her trusted phone listed as trusted

      Examples: both ways to lose its trust
        | event                      |
        | signs out                  |
        | turns off the find service |

    Example: a device is still listed when it is signed out after its find service was turned off
      Given Ada has turned off the find service on her trusted tablet
      When Ada signs out on her trusted tablet
      Then it is accepted
      And Ada finds her trusted tablet listed as not trusted

  @rule:TWOSTEP-01
  Rule: With two-step on, access MUST require the password and a code from a trusted device

    Scenario Outline: where trust is declared to last four days, using the device after three days does not prolong it: <days> day later <outcome>
      Given the service declares "device.trust_lifetime" as "345600"
      And Ada has signed in again on the <device>
      And 3 days have passed
      And Ada has signed in again on the <device>
      And <days> day has passed
      When Ada signs in again on her trusted tablet
      Then <outcome>

      Examples: just before its end, and at it
        | device         | days | outcome              |
        | trusted tablet | 0    | no code is asked for |
        | trusted tablet | 1    | a code is asked for  |
