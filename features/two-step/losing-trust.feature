@area:two-step
Feature: Two-step verification: a device that loses its trust
  A device that left the cloud, or that can no longer be found, is no key any more. It
  stays on the list, as one that can be trusted again.

  Background:
    Given Ada has an account with two-step verification
    And Ada also has a trusted tablet

  @rule:TWOSTEP-17
  Rule: Signing a device out of the cloud MUST end its trust

    Example: after it signed out
      Given Ada has signed out on her trusted tablet
      And Ada has begun to sign in on a new browser
      When Ada chooses her trusted tablet for the code on the browser
      Then it is refused
      And nothing was sent
      And Ada is not offered her trusted tablet for the code on the browser

    Example: after it signed in again
      Given Ada has signed out on her trusted tablet
      And Ada has begun to sign in again on her trusted tablet
      And Ada has entered a texted code on her trusted tablet
      When Ada signs in on a new browser
      Then a code is asked for
      And Ada is not offered her trusted tablet for the code on the browser

    Example: after it signed in again and was confirmed again
      Given Ada has signed out on her trusted tablet
      And Ada has begun to sign in again on her trusted tablet
      And Ada has entered a texted code on her trusted tablet
      And Ada has turned on the find service on her trusted tablet
      And Ada has confirmed her trusted tablet as a trusted device
      When Ada signs in on a new browser
      Then a code is asked for
      And Ada is offered her trusted tablet for the code on the browser

    Example: the device that stayed signed in
      Given Ada has signed out on her trusted tablet
      And Ada has begun to sign in on a new browser
      When Ada chooses her trusted phone for the code on the browser
      Then a code arrives for Ada on her trusted phone and nowhere else
      And that code signs Ada in on the browser

    Example: after it was erased
      Given Ada has erased her trusted tablet
      And Ada has begun to sign in on a new browser
      When Ada chooses her trusted tablet for the code on the browser
      Then it is refused
      And nothing was sent
      And Ada is not offered her trusted tablet for the code on the browser

    Example: after it was erased and signed in again
      Given Ada has erased her trusted tablet
      And Ada has begun to sign in again on her trusted tablet
      And Ada has entered a texted code on her trusted tablet
      When Ada signs in on a new browser
      Then a code is asked for
      And Ada is not offered her trusted tablet for the code on the browser

  @rule:TWOSTEP-18
  Rule: Turning the find service off on a device MUST end its trust

    Example: after it was turned off
      Given Ada has turned off the find service on her trusted tablet
      And Ada has begun to sign in on a new browser
      When Ada chooses her trusted tablet for the code on the browser
      Then it is refused
      And nothing was sent
      And Ada is not offered her trusted tablet for the code on the browser

    Example: after it was turned on again
      Given Ada has turned off the find service on her trusted tablet
      And Ada has turned on the find service on her trusted tablet
      When Ada signs in on a new browser
      Then a code is asked for
      And Ada is not offered her trusted tablet for the code on the browser

    Example: after it was turned on again and the device was confirmed again
      Given Ada has turned off the find service on her trusted tablet
      And Ada has turned on the find service on her trusted tablet
      And Ada has confirmed her trusted tablet as a trusted device
      When Ada signs in on a new browser
      Then a code is asked for
      And Ada is offered her trusted tablet for the code on the browser

    Example: the device where it stayed on
      Given Ada has turned off the find service on her trusted tablet
      And Ada has begun to sign in on a new browser
      When Ada chooses her trusted phone for the code on the browser
      Then a code arrives for Ada on her trusted phone and nowhere else
      And that code signs Ada in on the browser

  @rule:TWOSTEP-19
  Rule: A device that lost its trust by sign-out or the find service MUST stay listed as a device that can be trusted

    Example: by sign-out
      When Ada signs out on her trusted tablet
      Then it is accepted
      And Ada finds her trusted tablet listed as not trusted
      And Ada finds her trusted phone listed as trusted

    Example: by the find service
      When Ada turns off the find service on her trusted tablet
      Then it is accepted
      And Ada finds her trusted tablet listed as not trusted
      And Ada finds her trusted phone listed as trusted

    Example: one that was confirmed on the account page
      Given Ada is also signed in on an untrusted pod at version "8.4"
      And Ada has turned on the find service on the pod
      And Ada has confirmed the pod as a trusted device
      When Ada turns off the find service on the pod
      Then it is accepted
      And Ada finds the pod listed as not trusted

    Scenario Outline: one that was confirmed, <event>, where the find service lists nothing by itself
      Given the service declares "twostep.candidate_on_find" as "false"
      And Ada is also signed in on an untrusted pod at version "8.4"
      And Ada has turned on the find service on the pod
      And Ada has confirmed the pod as a trusted device
      When Ada <event> on the pod
      Then it is accepted
      And Ada finds the pod listed as not trusted
      And Ada finds her trusted phone listed as trusted

      Examples: both ways to lose its trust
        | event                      |
        | signs out                  |
        | turns off the find service |
